"""What stays of destroyed matters while their school year may still be counted: sums, never a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from vp_desktop.core.counting import CountedMatter
from vp_desktop.core.model import CaseId, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.tally import ONE_PERSON, values_of
from vp_desktop.storage import editions, wider_editions
from vp_desktop.storage.connection import Connection

_NO_MATTER = ("", "")
"""Month and category of what belongs to no matter."""
Coarse = Callable[[str], str]
"""Gives the category that stays of one."""


@dataclass(frozen=True)
class Tallied:
    """What was destroyed of a school year, as it counts."""

    matters: tuple[CountedMatter, ...]
    reports: int
    contacts: int
    minutes: int


def of_year(connection: Connection, school_id: SchoolId, year: SchoolYear) -> Tallied:
    rows = connection.rows(
        "SELECT * FROM tallies WHERE school_id = ? AND school_year = ? ORDER BY id",
        (school_id, year.first_year),
    )
    values = [values_of(r["month"], r["category"]) for r in rows for _ in range(r["matters"])]
    return Tallied(
        # Below zero: these are numbers of no row.
        tuple(CountedMatter(-n, each, ONE_PERSON) for n, each in enumerate(values, start=1)),
        *(sum(row[name] for row in rows) for name in ("reports", "contacts", "minutes")),
    )


def years(connection: Connection, school_id: SchoolId) -> set[SchoolYear]:
    """The school years of which a matter was destroyed."""
    rows = connection.rows(
        "SELECT school_year FROM tallies WHERE school_id = ? AND matters > 0", (school_id,)
    )
    return {SchoolYear(row["school_year"]) for row in rows}


def count(connection: Connection, case_ids: Sequence[CaseId], coarse: Coarse) -> None:
    """Add up what `case_ids` are about to take along; part of the change that destroys them.

    A matter is counted when its last case goes. A year that can be counted no more needs no tally.
    """
    _count_reports(connection, case_ids, coarse)
    _count_contacts(connection, case_ids)


def _count_reports(connection: Connection, case_ids: Sequence[CaseId], coarse: Coarse) -> None:
    """What lies in the bin as a mistake was never a report: no matter goes on counting by it."""
    marks = ", ".join("?" * len(case_ids))
    rows = connection.rows(
        "SELECT matters.id, matters.school_id, matters.category, matters.bullying_form,"
        "  min(min(reports.received_on), ifnull(matters.counted_from, '9999')) AS first_on,"
        f" sum(cases.id IN ({marks})) AS going, sum(cases.id NOT IN ({marks})) AS staying"
        " FROM matters JOIN cases ON cases.matter_id = matters.id"
        " JOIN reports ON reports.case_id = cases.id LEFT JOIN bin ON bin.case_id = cases.id"
        f" WHERE bin.because IS NOT '{BinReason.MISTAKE}' GROUP BY matters.id HAVING going > 0",
        (*case_ids, *case_ids),
    )
    for row in rows:
        first_on = date.fromisoformat(row["first_on"])
        key = _NO_MATTER
        if not row["staying"]:
            key = (f"{first_on:%m}", coarse(row["category"]))
        sums = {"matters": int(not row["staying"]), "reports": row["going"]}
        _add(connection, row["school_id"], SchoolYear.of(first_on), key, sums)


def _count_contacts(connection: Connection, case_ids: Sequence[CaseId]) -> None:
    marks = ", ".join("?" * len(case_ids))
    rows = connection.rows(
        "SELECT matters.school_id, held_on, ifnull(minutes, 0) AS minutes FROM contacts"
        " JOIN cases ON cases.id = contacts.case_id JOIN matters ON matters.id = cases.matter_id"
        f" WHERE with_role = 'reporter' AND cases.id IN ({marks})",
        tuple(case_ids),
    )
    for row in rows:
        year = SchoolYear.of(date.fromisoformat(row["held_on"]))
        sums = {"contacts": 1, "minutes": row["minutes"]}
        _add(connection, row["school_id"], year, _NO_MATTER, sums)


def _add(
    connection: Connection,
    school_id: SchoolId,
    year: SchoolYear,
    key: tuple[str, str],
    sums: dict[str, int],
) -> None:
    if _is_out(connection, school_id, year):
        return
    place = (school_id, year.first_year, *key)
    names, changes = ", ".join(sums), ", ".join(f"{n} = {n} + excluded.{n}" for n in sums)
    marks = ", ".join("?" * (len(place) + len(sums)))
    connection.execute(
        f"INSERT INTO tallies (school_id, school_year, month, category, {names}) VALUES ({marks})"
        f" ON CONFLICT (school_id, school_year, month, category) DO UPDATE SET {changes}",
        (*place, *sums.values()),
    )


def _is_out(connection: Connection, school_id: SchoolId, year: SchoolYear) -> bool:
    """Whether figures of this year are out, so that it is never counted again.

    A single edition without a total ("fewer than ten") may still be followed by one over several years.
    """
    return editions.total_printed(connection, school_id, year) or bool(
        wider_editions.covering(connection, school_id, year)
    )


def forget_what_is_out(connection: Connection) -> None:
    """Take away the sums of years that are never counted again."""
    for row in connection.rows("SELECT id, school_id, school_year FROM tallies"):
        if _is_out(connection, row["school_id"], SchoolYear(row["school_year"])):
            connection.execute("DELETE FROM tallies WHERE id = ?", (row["id"],))
