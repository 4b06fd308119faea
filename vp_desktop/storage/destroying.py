"""Destroying cases: every row that hangs on them, whatever table it is in, and what only they used.

What hangs on a case is read from the tables themselves (their foreign keys), so that no table that is
added later can be forgotten. The commitments in the log stay: without the salts, which lie in the rows,
they say nothing (security.md, S9 and S10).
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from vp_desktop.core.model import CaseId, PersonId
from vp_desktop.core.retention import BinReason
from vp_desktop.storage import cases, people, tallies
from vp_desktop.storage import requests as stored_requests
from vp_desktop.storage.connection import Connection

_MARK_BYTES = 16
DropDrafts = Callable[[Connection, CaseId], None]
"""Takes away what was being typed about a case."""


@dataclass(frozen=True)
class Reference:
    """Rows of `table` refer with `column` to rows of another one."""

    table: str
    column: str
    of_case: bool
    """Whether such a row says itself to which case it belongs."""


@dataclass(frozen=True)
class StillIn:
    """A backup that holds what was destroyed; `why` is a code."""

    path: str
    made_at: str
    why: str = "pending"


@dataclass(frozen=True)
class Destruction:
    """The record of an act of destroying: no content, and nothing by which a reader knows a case."""

    id: int
    destroyed_at: datetime
    because: BinReason
    cases: int
    still_in: tuple[StillIn, ...]


def destroy(
    connection: Connection,
    case_ids: Sequence[CaseId],
    because: BinReason,
    coarse: tallies.Coarse,
    drop_drafts: DropDrafts,
) -> None:
    """Destroy cases as part of a change that has begun. Whoever was joined to one is in `case_ids` too.

    A matter of which another case stays keeps counting once, in the school year in which it counted.
    """
    if because.counts:
        tallies.count(connection, case_ids, coarse)
        tallies.forget_what_is_out(connection)
    references = references_of(connection)
    for case_id in case_ids:
        _leave_matter(connection, case_id, because)
    for case_id in case_ids:
        drop_drafts(connection, case_id)
        _destroy_one(connection, case_id, references)


def _leave_matter(connection: Connection, case_id: CaseId, because: BinReason) -> None:
    """The cases that stay are related among each other as before, and their matter counts as before.

    A mistake was never a report: its day is not theirs, also in a copy in which it is in no bin.
    """
    before = cases.get(connection, case_id).matter_id
    counted_from = cases.counted_from(connection, before, None if because.counts else case_id)
    staying = cases.leave(connection, case_id)
    if staying is None or counted_from is None:
        return
    matter_id = cases.get(connection, staying).matter_id
    now = cases.counted_from(connection, matter_id)
    if now is None or counted_from < now:
        connection.update("matters", matter_id, counted_from=counted_from)


def _destroy_one(
    connection: Connection, case_id: CaseId, references: dict[str, list[Reference]]
) -> None:
    matter_id = cases.get(connection, case_id).own_matter_id
    persons = connection.rows(
        "SELECT DISTINCT person_id FROM involvements WHERE case_id = ? AND person_id IS NOT NULL",
        (case_id,),
    )
    requests = _requests_about(connection, case_id)
    naming = stored_requests.naming_somebody_of(connection, (case_id,), is_open=False)
    # In an older backup its use may still be restricted: the file then refuses every other change of it.
    connection.execute("DELETE FROM restrictions WHERE case_id = ?", (case_id,))
    connection.execute(  # hours are the adviser's own; what they were for goes
        "UPDATE time_spent SET case_id = NULL, text = '', salt = randomblob(16) WHERE case_id = ?",
        (case_id,),
    )
    connection.execute(  # that something lies outside the register stays true; what it is called goes
        "UPDATE in_the_clear SET case_id = NULL, path = '', salt = randomblob(16)"
        " WHERE case_id = ?",
        (case_id,),
    )
    connection.update("cases", case_id, joined_to=None)
    gone: list[tuple[str, int]] = []
    _destroy_row(connection, references, ("cases", case_id), case_id, gone)
    connection.execute("DELETE FROM search_documents WHERE case_id = ?", (case_id,))
    for row in persons:
        people.forget_if_unused(connection, PersonId(row["person_id"]))
    connection.execute(
        "DELETE FROM matters WHERE id = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM cases WHERE matter_id = ?1 OR own_matter_id = ?1)",
        (matter_id,),
    )
    _forget_passages(connection, gone)
    _forget_numbers(connection, case_id, gone)
    _empty_requests(connection, requests)
    _empty_requests(connection, _of_whom_nothing_is_left(connection, naming))


def references_of(connection: Connection) -> dict[str, list[Reference]]:
    """By table who refers to it."""
    names = [
        row["name"]
        for row in connection.rows("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    ]
    found: dict[str, list[Reference]] = {}
    for name in names:
        columns = {row["name"] for row in connection.rows(f"PRAGMA table_info({name})")}
        for row in connection.rows(f"PRAGMA foreign_key_list({name})"):
            reference = Reference(name, row["from"], "case_id" in columns)
            found.setdefault(row["table"], []).append(reference)
    return found


def _destroy_row(
    connection: Connection,
    references: dict[str, list[Reference]],
    row: tuple[str, int],
    case_id: CaseId,
    gone: list[tuple[str, int]],
) -> None:
    """Destroy a row after everything that hangs on it. What belongs to another case is only let go."""
    table, row_id = row
    for one in references.get(table, ()):
        own = ", case_id" if one.of_case else f", {case_id} AS case_id"
        hanging = connection.rows(
            f"SELECT id{own} FROM {one.table} WHERE {one.column} = ?", (row_id,)
        )
        for each in hanging:
            if each["case_id"] in (case_id, None):
                _destroy_row(connection, references, (one.table, each["id"]), case_id, gone)
            else:
                connection.update(one.table, each["id"], **{one.column: None})
    connection.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
    gone.append(row)


def _requests_about(connection: Connection, case_id: CaseId) -> list[int]:
    rows = connection.rows("SELECT request_id FROM requested_cases WHERE case_id = ?", (case_id,))
    return [row["request_id"] for row in rows]


def _of_whom_nothing_is_left(
    connection: Connection, naming: Mapping[int, PersonId]
) -> Iterable[int]:
    """Requests by the numbers of those whom they name, who may have left the register."""
    for request_id, person_id in naming.items():
        if connection.value("SELECT 1 FROM persons WHERE id = ?", (person_id,)) is None:
            yield request_id


def _forget_passages(connection: Connection, gone: Iterable[tuple[str, int]]) -> None:
    """What was decided about passages that are no longer there."""
    for table, row_id in gone:
        connection.execute(
            "DELETE FROM released_passages WHERE source = ? AND row_id = ?", (table, row_id)
        )


def _forget_numbers(
    connection: Connection, case_id: CaseId, gone: Iterable[tuple[str, int]]
) -> None:
    """Requests hold the numbers of their first case and task, which are given anew to other rows."""
    numbers = [("first_case", int(case_id))]
    numbers += [("task", number) for table, number in gone if table == "tasks"]
    for name, row_id in numbers:
        connection.execute(
            f"UPDATE requests SET answers = json_remove(answers, '$.{name}'),"
            f" salt = randomblob(16) WHERE json_extract(answers, '$.{name}') = ?",
            (row_id,),
        )


def _empty_requests(connection: Connection, request_ids: Iterable[int]) -> None:
    """Of a request about destroyed cases alone stay its kind, its days and what was decided."""
    for request_id in request_ids:
        connection.execute(
            "DELETE FROM drafts WHERE kind = 'request' AND target LIKE ?1 || '/%'"
            " AND NOT EXISTS (SELECT 1 FROM requested_cases WHERE request_id = ?1)",
            (request_id,),
        )
        connection.execute(
            "UPDATE requests SET answers = '{}', because = '', salt = randomblob(16) WHERE id = ?1"
            " AND NOT EXISTS (SELECT 1 FROM requested_cases WHERE request_id = ?1)",
            (request_id,),
        )


def leave_no_trace(connection: Connection) -> None:
    """Write index and file anew, so that no page holds what was destroyed. No change may be running."""
    with connection.held():
        connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        connection.execute("VACUUM")
        connection.empty_journal()


def mark_of(connection: Connection, reference: str) -> str:
    """By which a destroyed case is known in a copy of this register, and nowhere else."""
    secret = bytes(connection.value("SELECT secret FROM register"))
    return hmac.digest(secret, f"destroyed|{reference}".encode(), "sha256")[:_MARK_BYTES].hex()


def marks_of(connection: Connection, case_ids: Iterable[CaseId]) -> list[str]:
    return sorted(
        mark_of(connection, cases.get(connection, case_id).reference) for case_id in case_ids
    )


def marked(connection: Connection, marks: Iterable[str]) -> list[CaseId]:
    """The cases of this copy that have one of these marks."""
    wanted = set(marks)
    rows = connection.rows("SELECT id, reference FROM cases ORDER BY id")
    return [CaseId(r["id"]) for r in rows if mark_of(connection, r["reference"]) in wanted]


def recorded_marks(connection: Connection) -> list[tuple[BinReason, list[str]]]:
    """Why and which, of every act of destroying that this register knows."""
    rows = connection.rows("SELECT because, marks FROM destructions ORDER BY id")
    return [(BinReason(row["because"]), json.loads(row["marks"])) for row in rows]


def note(
    connection: Connection,
    because: BinReason,
    marks: Sequence[str],
    still_in: Iterable[StillIn],
    at: datetime,
) -> int:
    """Record an act of destroying."""
    return connection.insert(
        "destructions",
        destroyed_at=at,
        because=because,
        cases=len(marks),
        marks=json.dumps(list(marks)),
        backups=_dump(still_in),
    )


def destructions(connection: Connection) -> list[Destruction]:
    """Every act of destroying, newest first."""
    rows = connection.rows("SELECT * FROM destructions ORDER BY id DESC")
    return [
        Destruction(
            row["id"],
            datetime.fromisoformat(row["destroyed_at"]),
            BinReason(row["because"]),
            row["cases"],
            tuple(StillIn(**one) for one in json.loads(row["backups"])),
        )
        for row in rows
    ]


def note_still_in(connection: Connection, row_id: int, still_in: Iterable[StillIn]) -> None:
    """Which backups hold it now."""
    connection.update("destructions", row_id, backups=_dump(still_in))


def _dump(still_in: Iterable[StillIn]) -> str:
    return json.dumps([vars(one) for one in still_in], ensure_ascii=False)
