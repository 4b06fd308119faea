"""Requests, what was decided about each passage, and every passage that a case holds.

A passage is found by table and column, so that a list of columns can be checked against the schema:
whatever a case may hold is shown, and nothing of it is copied into a request.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.folding import plain_name
from vp_desktop.core.model import CaseId, Person, PersonId
from vp_desktop.core.request import (
    WORDS,
    Answers,
    Decision,
    Judgement,
    Passage,
    Request,
    RequestKind,
)
from vp_desktop.storage import cases, people, records
from vp_desktop.storage.connection import Connection, Row

TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "reports": ("received_on", ("story", "wish", "outside_number")),
    "incidents": ("from_on", ("description",)),
    "contacts": ("held_on", ("text", "safe_contact")),
    "steps": ("at", ("who", "to_whom", "told", "not_told", "because")),
    "documents": ("made_at", ("to_whom", "text")),
    "informed": ("told_on", ("who", "knows")),
    "tasks": ("due_on", ("title", "reason", "who")),
    "consents": ("answered_on", ("note",)),
    "closings": ("closed_on", ("aftercare", "explanation", "reopened_because")),
    "facts": ("noted_at", ("note",)),
    "routes": ("started_at", ("ended_because",)),
    "time_spent": ("spent_on", ("text",)),
    "holds": ("set_at", ("because", "lifted_because")),
    "restrictions": ("set_at", ("because", "lifted_because")),
    "notes": ("noted_on", ("text",)),
}
"""By table the day it is about and the columns in which people write."""
CODED: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "reports": ("received_on", (("reporter_role", "reporter_role"), ("way", "way"))),
    "incidents": ("from_on", (("place", "place"), ("frequency", "frequency"))),
    "contacts": ("held_on", (("way", "way"),)),
    "referrals": ("referred_on", (("referred_to", "referral"),)),
    "consents": ("answered_on", (("answer", "consent_answer"),)),
    "closings": ("closed_on", (("outcome", "outcome"), ("reason", "closing_reason"))),
}
"""By table the columns that hold a code, each with its list."""
CODES, WHOLE = "codes", "whole"
"""Instead of a column: all codes of a row as one passage; a row that is a passage as a whole."""


def add(connection: Connection, request: Request) -> int:
    return connection.insert("requests", **_columns(request))


def change(connection: Connection, request: Request) -> None:
    connection.update("requests", request.id, **_columns(request))


def get(connection: Connection, request_id: int) -> Request:
    """Raises LookupError."""
    row = connection.row("SELECT * FROM requests WHERE id = ?", (request_id,))
    if row is None:
        raise LookupError(f"requests {request_id}")
    return _read(row)


def every(connection: Connection) -> list[Request]:
    """Open ones first, by when they are due; then those that were answered, newest first."""
    rows = connection.rows(
        "SELECT * FROM requests ORDER BY decided_on IS NOT NULL,"
        " CASE WHEN decided_on IS NULL THEN due_on END, decided_on DESC, id DESC"
    )
    return [_read(row) for row in rows]


def open_about(connection: Connection, case_id: CaseId) -> list[Request]:
    """The requests about a case that wait for an answer."""
    rows = connection.rows(
        "SELECT requests.* FROM requests JOIN requested_cases ON request_id = requests.id"
        " WHERE case_id = ? AND decided_on IS NULL ORDER BY due_on",
        (case_id,),
    )
    return [_read(row) for row in rows]


def naming_somebody_of(
    connection: Connection, case_ids: Sequence[CaseId], *, is_open: bool
) -> dict[int, PersonId]:
    """Requests for which no case was chosen, by number, with the person of these cases whom they name."""
    ended = "NULL" if is_open else "NOT NULL"
    without = connection.rows(
        f"SELECT id, answers FROM requests WHERE decided_on IS {ended}"
        " AND NOT EXISTS (SELECT 1 FROM requested_cases WHERE request_id = requests.id)"
    )
    if not without:
        return {}
    marks = ", ".join("?" * len(case_ids))
    persons = connection.rows(
        f"SELECT DISTINCT person_id FROM involvements WHERE case_id IN ({marks})"
        " AND person_id IS NOT NULL",
        case_ids,
    )
    known = {
        plain_name(name): people.root(connection, row["person_id"])
        for row in persons
        for name in people.names_of(connection, row["person_id"])
    }
    about = {row["id"]: plain_name(Answers.from_json(row["answers"]).about_name) for row in without}
    return {request: known[name] for request, name in about.items() if name in known}


def erasure_granted(connection: Connection, case_id: CaseId) -> bool:
    """Whether a request to erase this very case was granted."""
    found = connection.value(
        "SELECT 1 FROM requests JOIN requested_cases ON request_id = requests.id"
        " WHERE case_id = ? AND kind = ? AND decision = ? AND decided_on IS NOT NULL",
        (case_id, RequestKind.ERASURE, Decision.GRANTED),
    )
    return found is not None


def _columns(request: Request) -> dict[str, Any]:
    return {
        "kind": request.kind,
        "received_on": request.received_on,
        "due_on": request.due_on,
        "answers": request.answers.to_json(),
        "extended_on": request.extended_on,
        "decision": request.decision or "",
        "decided_on": request.decided_on,
        "decided_by": request.decided_by,
        "because": request.because,
        "reference": request.reference,
    }


def _read(row: Row) -> Request:
    return Request(
        kind=RequestKind(row["kind"]),
        received_on=date.fromisoformat(row["received_on"]),
        due_on=date.fromisoformat(row["due_on"]),
        answers=Answers.from_json(row["answers"]),
        extended_on=_day(row["extended_on"]),
        decision=Decision(row["decision"]) if row["decision"] else None,
        decided_on=_day(row["decided_on"]),
        decided_by=row["decided_by"],
        because=row["because"],
        reference=row["reference"],
        id=row["id"],
    )


def person_of(connection: Connection, answers: Answers) -> Person | None:
    """The person whom it is about, as found to be now; None when nobody was chosen, or is there no more.

    The name tells: a number is given anew when a person has left the register.
    """
    if answers.about is None:
        return None
    where = "id = ? AND name = ?"
    if not records.select(connection, Person, where, (answers.about, answers.about_name)):
        return None
    return records.get(connection, Person, people.root(connection, answers.about))


def cases_of(connection: Connection, request_id: int) -> tuple[CaseId, ...]:
    """The cases it is about, without those that lie in the bin."""
    rows = connection.rows(
        "SELECT case_id FROM requested_cases WHERE request_id = ?"
        " AND case_id NOT IN (SELECT case_id FROM bin) ORDER BY case_id",
        (request_id,),
    )
    return tuple(CaseId(row["case_id"]) for row in rows)


def set_cases(connection: Connection, request_id: int, case_ids: Iterable[CaseId]) -> None:
    """The request is about these cases and no others."""
    wanted = set(case_ids)
    there = {
        row["case_id"]
        for row in connection.rows(
            "SELECT case_id FROM requested_cases WHERE request_id = ?", (request_id,)
        )
    }
    for case_id in there - wanted:
        connection.execute(
            "DELETE FROM requested_cases WHERE request_id = ? AND case_id = ?",
            (request_id, case_id),
        )
    for case_id in sorted(wanted - there):
        connection.insert("requested_cases", request_id=request_id, case_id=case_id)


def texts(connection: Connection, case_ids: Sequence[CaseId]) -> list[Passage]:
    """Every text of these cases that is not empty."""
    found = []
    for table, (day, columns) in TEXTS.items():
        for row in _rows(connection, table, day, case_ids):
            found += [
                Passage(
                    *(table, row["id"], column, row["case_id"]),
                    *(_lines(row[column]), _day(row[day])),
                )
                for column in columns
                if (row[column] or "").strip()
            ]
    marks = ", ".join("?" * len(case_ids))
    for row in connection.rows(
        f"SELECT id, keyword, opened_on FROM cases WHERE id IN ({marks}) AND keyword <> ''",
        case_ids,
    ):
        opened_on = _day(row["opened_on"])
        found.append(Passage("cases", row["id"], "keyword", row["id"], row["keyword"], opened_on))
    return found


def coded(connection: Connection, case_ids: Sequence[CaseId]) -> list[tuple[str, Row]]:
    """(table, row) of everything in these cases that was chosen from lists."""
    return [
        (table, row)
        for table, (day, _) in CODED.items()
        for row in _rows(connection, table, day, case_ids)
    ]


def roles(connection: Connection, case_ids: Sequence[CaseId]) -> list[Row]:
    """The roles in these cases, each with the person's name and class."""
    marks = ", ".join("?" * len(case_ids))
    return connection.rows(
        "SELECT involvements.*, ifnull(persons.name, '') AS name,"
        " ifnull(persons.class_name, '') AS class_name FROM involvements"
        f" LEFT JOIN persons ON persons.id = person_id WHERE case_id IN ({marks})"
        " ORDER BY involvements.id",
        case_ids,
    )


def _rows(connection: Connection, table: str, day: str, case_ids: Sequence[CaseId]) -> list[Row]:
    marks = ", ".join("?" * len(case_ids))
    return connection.rows(
        f"SELECT * FROM {table} WHERE case_id IN ({marks}) ORDER BY {day} IS NULL, {day}, id",
        case_ids,
    )


def _lines(text: str) -> str:
    """With one sign at the end of a line: places in a text are counted where it is shown."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _day(stored: str | None) -> date | None:
    return datetime.fromisoformat(stored).date() if stored else None


def judgements(
    connection: Connection, request_id: int
) -> dict[tuple[str, int, str], tuple[Judgement, str]]:
    """What was decided, each with the digest of the text as it was then."""
    rows = connection.rows("SELECT * FROM released_passages WHERE request_id = ?", (request_id,))
    return {
        (row["source"], row["row_id"], row["field"]): (
            Judgement(
                row["decision"] == "released",
                tuple((first, last) for first, last in json.loads(row["covered"])),
            ),
            row["of_text"],
        )
        for row in rows
    }


def judge(
    connection: Connection, request_id: int, passage: Passage, judgement: Judgement, at: datetime
) -> None:
    """Write down what was decided about a passage; None takes the decision back."""
    connection.execute(
        "DELETE FROM released_passages"
        " WHERE request_id = ? AND source = ? AND row_id = ? AND field = ?",
        (request_id, *passage.key),
    )
    if judgement.released is None:
        return
    connection.insert(
        "released_passages",
        request_id=request_id,
        source=passage.source,
        row_id=passage.row_id,
        field=passage.field,
        decision="released" if judgement.released else "withheld",
        covered=json.dumps(list(judgement.covered)),
        of_text=digest(connection, passage),
        decided_at=at,
    )


def digest(connection: Connection, passage: Passage) -> str:
    """By which a text is known again, and from which nobody without the register learns it."""
    secret = bytes(connection.value("SELECT secret FROM register"))
    said = "|".join(("released", *map(str, passage.key), passage.text))
    return hmac.digest(secret, said.encode("utf-8", "surrogatepass"), "sha256").hex()


def forget_words(connection: Connection, case_id: CaseId) -> None:
    """Take names and words from the requests about a case that may hold none any more."""
    paths = ", ".join(f"'$.{name}'" for name in WORDS)
    connection.execute(
        f"UPDATE requests SET because = '', answers = json_remove(answers, {paths}),"
        " salt = randomblob(16) WHERE id IN (SELECT request_id FROM requested_cases WHERE case_id = ?)",
        (case_id,),
    )


def restricted_since(connection: Connection, case_ids: Sequence[CaseId]) -> datetime | None:
    """Since when the use of one of these cases is restricted; None when it is not."""
    marks = ", ".join("?" * len(case_ids))
    found = connection.value(
        f"SELECT min(set_at) FROM restrictions WHERE case_id IN ({marks}) AND lifted_at IS NULL",
        case_ids,
    )
    return datetime.fromisoformat(found) if found else None


def since_when_shown(connection: Connection, case_id: CaseId) -> datetime | None:
    """Since when a case, or one that is shown as one with it, is restricted."""
    return restricted_since(connection, cases.shown_with(connection, case_id))


def check_unrestricted(connection: Connection, case_id: CaseId) -> None:
    """Raise WrongUse for a case of which the use is restricted: nothing is made from it."""
    if since_when_shown(connection, case_id) is not None:
        raise WrongUse("case_restricted")


def restrict(connection: Connection, case_id: CaseId, because: str, at: datetime) -> None:
    connection.insert("restrictions", case_id=case_id, set_at=at, because=because)


def lift_restriction(connection: Connection, case_id: CaseId, because: str, at: datetime) -> None:
    connection.execute(
        "UPDATE restrictions SET lifted_at = ?, lifted_because = ?"
        " WHERE case_id = ? AND lifted_at IS NULL",
        (at, because, case_id),
    )
