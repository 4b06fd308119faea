"""Cases: made with their matter and number, related and parted."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date, datetime

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import Case, CaseId, CaseNumber, Closing, Matter, MatterId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.storage import own_words, records
from vp_desktop.storage.connection import Connection, Row

_REFERENCE_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
_COLUMNS = """cases.*, closings.id AS closing_id, closings.outcome, closings.closed_on,
  closings.reason, closings.aftercare, closings.explanation, closings.own_words"""
_TABLES = """cases
  LEFT JOIN closings ON closings.case_id = cases.id AND closings.reopened_on IS NULL"""


def add(
    connection: Connection,
    matter: Matter,
    opened_on: date,
    known_since: datetime,
    keyword: str = "",
) -> CaseId:
    """Make a case with a matter of its own, a number and a random reference."""
    matter_id = records.insert(connection, matter)
    number = _next_number(connection, SchoolYear.of(opened_on))
    return CaseId(
        connection.insert(
            "cases",
            matter_id=matter_id,
            own_matter_id=matter_id,
            year=number.year,
            sequence=number.sequence,
            reference=_reference(),
            keyword=keyword,
            opened_on=opened_on,
            known_since=known_since,
        )
    )


def _next_number(connection: Connection, year: SchoolYear) -> CaseNumber:
    connection.execute(
        "INSERT INTO number_counters (id, last) VALUES (?, 1)"
        " ON CONFLICT (id) DO UPDATE SET last = last + 1",
        (year.first_year,),
    )
    last = connection.value("SELECT last FROM number_counters WHERE id = ?", (year.first_year,))
    return CaseNumber(year.first_year, last)


def _reference() -> str:
    return "".join(secrets.choice(_REFERENCE_LETTERS) for _ in range(8))


def get(connection: Connection, case_id: CaseId) -> Case:
    """The case with its closing. Raises LookupError."""
    row = connection.row(f"SELECT {_COLUMNS} FROM {_TABLES} WHERE cases.id = ?", (case_id,))
    if row is None:
        raise LookupError(f"case {case_id}")
    return _case(row)


def of_matter(connection: Connection, matter_id: MatterId) -> list[Case]:
    """The cases of a matter, oldest first."""
    rows = connection.rows(
        f"SELECT {_COLUMNS} FROM {_TABLES} WHERE cases.matter_id = ? ORDER BY cases.id",
        (matter_id,),
    )
    return [_case(row) for row in rows]


def together(connection: Connection, case_id: CaseId) -> tuple[CaseId, ...]:
    """The case and those that joined it: their contents are shown as one."""
    rows = connection.rows("SELECT id FROM cases WHERE id = ? OR joined_to = ?", (case_id, case_id))
    return tuple(row["id"] for row in rows)


def shown_with(connection: Connection, case_id: CaseId) -> tuple[CaseId, ...]:
    """All the cases that are shown as one with it, whichever of them it is."""
    return together(connection, get(connection, case_id).joined_to or case_id)


def _case(row: Row) -> Case:
    closed, words = row["closed_on"], own_words.load(row["own_words"])
    return Case(
        id=row["id"],
        matter_id=row["matter_id"],
        own_matter_id=row["own_matter_id"],
        number=CaseNumber(row["year"], row["sequence"]),
        reference=row["reference"],
        opened_on=date.fromisoformat(row["opened_on"]),
        known_since=datetime.fromisoformat(row["known_since"]),
        keyword=row["keyword"],
        joined_to=row["joined_to"],
        closing=None
        if row["closing_id"] is None
        else Closing(
            case_id=row["id"],
            outcome=own_words.dressed(words, "outcome", row["outcome"]),
            closed_on=date.fromisoformat(closed) if closed else None,
            reason=own_words.dressed(words, "reason", row["reason"]),
            aftercare=row["aftercare"],
            explanation=row["explanation"],
            id=row["closing_id"],
        ),
    )


def relate(connection: Connection, case_id: CaseId, other: CaseId, *, join: bool) -> None:
    """Link a case, with all that was related to it, to another; with `join` shown inside that one.

    Links form a tree, so that parting cuts just the link that was made. Raises WrongUse when the two
    belong to one matter already, or to different schools: a matter is at one school. Neither may lie in
    the bin: what is linked there would be hidden, and destroyed with it, without lying there itself.
    """
    check_not_binned(connection, (case_id, other, root_of(connection, other)))
    _check_free(connection, case_id, other)
    if _school(connection, case_id) != _school(connection, other):
        raise WrongUse("other_school")
    if root_of(connection, case_id) == root_of(connection, other):
        raise WrongUse("already_related")
    target = root_of(connection, other) if join else other
    connection.update("cases", root_of(connection, case_id), related_to=target)
    _settle(connection, root_of(connection, other), join=join)


def check_not_binned(connection: Connection, case_ids: Sequence[CaseId]) -> None:
    """Raise WrongUse when one of these cases lies in the bin."""
    marks = ", ".join("?" * len(case_ids))
    if connection.value(f"SELECT 1 FROM bin WHERE case_id IN ({marks})", tuple(case_ids)):
        raise WrongUse("case_in_bin")


def part(connection: Connection, case_id: CaseId, *, join: bool) -> None:
    """Cut the link of a case: it leaves with all that was related to it.

    From the case that the others were related to, the others leave together.
    """
    _check_free(connection, case_id)
    if get_link(connection, case_id) is not None:
        before = root_of(connection, case_id)
        connection.update("cases", case_id, related_to=None)
        _settle(connection, before, join=join)
    else:
        rows = connection.rows("SELECT id FROM cases WHERE related_to = ? ORDER BY id", (case_id,))
        others = [row["id"] for row in rows]
        for index, one in enumerate(others):
            connection.update("cases", one, related_to=others[0] if index else None)
        if others:
            _settle(connection, others[0], join=join)
    _settle(connection, case_id, join=join)


def _check_free(connection: Connection, *case_ids: CaseId) -> None:
    """Raise WrongUse when the use of a case of one of these matters is restricted."""
    marks = ", ".join("?" * len(case_ids))
    restricted = connection.value(
        "SELECT 1 FROM restrictions JOIN cases ON cases.id = case_id WHERE lifted_at IS NULL"
        f" AND matter_id IN (SELECT matter_id FROM cases WHERE id IN ({marks}))",
        case_ids,
    )
    if restricted is not None:
        raise WrongUse("case_restricted")


def get_link(connection: Connection, case_id: CaseId) -> CaseId | None:
    """The case to which this one was related."""
    found = connection.value("SELECT related_to FROM cases WHERE id = ?", (case_id,))
    return None if found is None else CaseId(found)


def root_of(connection: Connection, case_id: CaseId) -> CaseId:
    """The case at the root of the tree of related cases."""
    while (link := get_link(connection, case_id)) is not None:
        case_id = link
    return case_id


def _school(connection: Connection, case_id: CaseId) -> int:
    return int(
        connection.value(
            "SELECT school_id FROM matters JOIN cases ON cases.matter_id = matters.id"
            " WHERE cases.id = ?",
            (case_id,),
        )
    )


_TREE = """
WITH RECURSIVE tree (id) AS (
  VALUES (?) UNION SELECT cases.id FROM cases JOIN tree ON cases.related_to = tree.id
)
SELECT cases.id, cases.own_matter_id FROM tree JOIN cases ON cases.id = tree.id
JOIN matters ON matters.id = cases.own_matter_id
ORDER BY min(
  ifnull((SELECT min(received_on) FROM reports WHERE case_id = cases.id), '9999'),
  ifnull(matters.counted_from, '9999')
), cases.id
"""


def _settle(connection: Connection, root: CaseId, *, join: bool) -> None:
    """All cases of a tree are one matter: that of the case with the first report."""
    tree = connection.rows(_TREE, (root,))
    for row in tree:
        joined_to = root if join and row["id"] != root else None
        connection.update(
            "cases", row["id"], matter_id=tree[0]["own_matter_id"], joined_to=joined_to
        )


def leave(connection: Connection, case_id: CaseId) -> CaseId | None:
    """Take one case out of its tree: those that were related to it are related to where it was.

    Returns one of the cases that stay, or None when there is none.
    """
    above = get_link(connection, case_id)
    rows = connection.rows("SELECT id FROM cases WHERE related_to = ? ORDER BY id", (case_id,))
    below = [CaseId(row["id"]) for row in rows]
    top = above or (below[0] if below else None)
    if top is None:
        return None
    was_joined = [row["id"] for row in connection.rows(_JOINED, (root_of(connection, case_id),))]
    for one in below:
        connection.update("cases", one, related_to=None if one == top else top)
    connection.update("cases", case_id, related_to=None)
    _settle(connection, root_of(connection, top), join=bool(was_joined))
    _settle(connection, case_id, join=False)
    return top


_JOINED = "SELECT id FROM cases WHERE joined_to = ?"


def counted_from(
    connection: Connection, matter_id: MatterId, without: CaseId | None = None
) -> date | None:
    """The day from which a matter counts; None for one without a report.

    What lies in the bin as a mistake was never a report, and `without` is left out too.
    """
    found = connection.value(
        "SELECT min(day) FROM (SELECT received_on AS day FROM reports"
        " JOIN cases ON cases.id = reports.case_id LEFT JOIN bin ON bin.case_id = cases.id"
        f" WHERE cases.matter_id = ?1 AND bin.because IS NOT '{BinReason.MISTAKE}'"
        " AND cases.id IS NOT ?2 UNION SELECT counted_from FROM matters WHERE id = ?1)",
        (matter_id, without),
    )
    return date.fromisoformat(found) if found else None


def find_by_number(connection: Connection, number: CaseNumber) -> CaseId | None:
    found = connection.value(
        "SELECT id FROM cases WHERE year = ? AND sequence = ?"
        " AND id NOT IN (SELECT case_id FROM bin)",
        (number.year, number.sequence),
    )
    return None if found is None else CaseId(found)
