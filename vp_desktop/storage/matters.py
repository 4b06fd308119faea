"""Matters as the yearly summary counts them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from vp_desktop.core.counting import CountedMatter
from vp_desktop.core.model import SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.tally import ONE_PERSON, values_of
from vp_desktop.storage import tallies
from vp_desktop.storage.connection import Connection, Row
from vp_desktop.storage.people import ROOTS

_COUNTED_ROLES = {
    "subject": "subject",
    "bullied": "subject",
    "accused": "accused",
    "bully": "accused",
    "reporter": "reporter",
}

# What lies in the bin as a mistake was never a report. Of a matter that lies there as a whole counts what
# will stay of it (core/tally.py): destroying it then changes no figure.
_OF_YEAR = f"""
SELECT matters.*, count(*) AS report_count,
  min(min(reports.received_on), ifnull(matters.counted_from, '9999')) AS first_on,
  max(bin.id IS NULL) AS shown, max(bin.counts_as) AS counts_as
FROM matters
JOIN cases ON cases.matter_id = matters.id
JOIN reports ON reports.case_id = cases.id
LEFT JOIN bin ON bin.case_id = cases.id
WHERE matters.school_id = ? AND bin.because IS NOT '{BinReason.MISTAKE}'
GROUP BY matters.id HAVING first_on BETWEEN ? AND ?
ORDER BY matters.id
"""

_MONTHS = f"SELECT DISTINCT substr(first_on, 1, 7) AS month FROM ({_OF_YEAR})"
"""In which a matter begins: to read the day of each of them took twice as long."""

_COUNTED = """
SELECT DISTINCT cases.matter_id, counted_cases.school_id, counted_cases.school_year
FROM counted_cases JOIN cases ON cases.id = counted_cases.case_id
"""

_OF_THESE = "cases.matter_id IN (SELECT value FROM json_each(?))"
"""Matters of one year, so that a year takes no longer for the nineteen that were before it."""

_ENDINGS = f"""
SELECT cases.matter_id, closings.id IS NULL AS is_open, closings.outcome, closings.closed_on
FROM cases
LEFT JOIN closings ON closings.case_id = cases.id AND closings.reopened_on IS NULL
WHERE (cases.joined_to IS NULL OR closings.id IS NOT NULL) AND {_OF_THESE}
ORDER BY is_open, closings.closed_on IS NOT NULL, closings.closed_on, closings.id
"""

_PERSONS = f"""
WITH RECURSIVE {ROOTS}
SELECT cases.matter_id, involvements.role, ifnull(roots.root, -involvements.id) AS person
FROM involvements
JOIN cases ON cases.id = involvements.case_id
LEFT JOIN roots ON roots.id = involvements.person_id
WHERE {_OF_THESE}
"""


@dataclass(frozen=True)
class YearOfMatters:
    """The matters of one school in one school year, ready to be counted."""

    matters: tuple[CountedMatter, ...]
    reports: int
    days_to_first_contact: tuple[int, ...]
    days_to_closing: tuple[int, ...]
    """Of matters that are wholly closed, on a known day."""
    contacts: int
    """Conversations with reporters held in the school year."""
    minutes: int


def of_year(connection: Connection, school_id: SchoolId, year: SchoolYear) -> YearOfMatters:
    """Everything the summary of a school year is made of.

    A matter counts in the school year of the first report of its cases. Its outcome is `running` while
    a case of it is open, else that of the case closed last (interfaces.md, What is counted). What
    counted in the final edition of another year or school stays there, whatever was moved since.
    """
    elsewhere = _counted_elsewhere(connection, school_id, year)
    rows = [
        row
        for row in connection.rows(_OF_YEAR, (school_id, year.first_day, year.last_day))
        if row["id"] not in elsewhere
    ]
    endings, persons = _endings(connection, rows), _persons(connection, rows)
    contacts = _contacts(connection, school_id, year)
    tallied = tallies.of_year(connection, school_id, year)
    matters = tuple(
        _counted(row, endings.get(row["id"]), persons.get(row["id"], {})) for row in rows
    )
    known = [row for row in rows if row["shown"]]
    return YearOfMatters(
        matters=matters + tallied.matters,
        reports=sum(row["report_count"] for row in rows) + tallied.reports,
        days_to_first_contact=_days_to_contact(connection, known),
        days_to_closing=tuple(
            max(
                0,
                (
                    date.fromisoformat(ending["closed_on"]) - date.fromisoformat(row["first_on"])
                ).days,
            )
            for row in known
            if (ending := endings.get(row["id"])) and not ending["is_open"] and ending["closed_on"]
        ),
        contacts=int(contacts["held"]) + tallied.contacts,
        minutes=int(contacts["minutes"]) + tallied.minutes,
    )


def values_by_year(
    connection: Connection, school_id: SchoolId
) -> Iterator[tuple[SchoolYear, Mapping[str, str]]]:
    """What each matter of a school counts as, and in which year: `of_year` without who is behind it."""
    rows = connection.rows(_OF_YEAR, (school_id, date.min, date.max))
    endings = _endings(connection, rows)
    out: dict[int, set[tuple[int, int]]] = {}
    for row in connection.rows(_COUNTED):
        place = (row["school_id"], row["school_year"])
        out.setdefault(row["matter_id"], set()).add(place)
    for row in rows:
        year = SchoolYear.of(date.fromisoformat(row["first_on"]))
        if out.get(row["id"], set()) <= {(school_id, year.first_year)}:
            yield year, _counted(row, endings.get(row["id"]), {}).values
    for year in tallies.years(connection, school_id):
        for matter in tallies.of_year(connection, school_id, year).matters:
            yield year, matter.values


def note_counted(connection: Connection, school_id: SchoolId, year: SchoolYear) -> None:
    """The matters of this year are out in a final edition: they count in no other year or school."""
    for matter in of_year(connection, school_id, year).matters:
        connection.execute(
            "INSERT INTO counted_cases (case_id, school_id, school_year)"
            " SELECT id, ?, ? FROM cases WHERE matter_id = ?"
            " AND id NOT IN (SELECT case_id FROM counted_cases)",
            (school_id, year.first_year, matter.id),
        )


def _counted_elsewhere(
    connection: Connection, school_id: SchoolId, year: SchoolYear
) -> frozenset[int]:
    """The matters that a final edition of another year or school counted."""
    here = (school_id, year.first_year)
    return frozenset(
        row["matter_id"]
        for row in connection.rows(_COUNTED)
        if (row["school_id"], row["school_year"]) != here
    )


def years_with_reports(connection: Connection, school_id: SchoolId) -> list[SchoolYear]:
    """The school years in which a matter of the school begins, newest first."""
    months = connection.rows(_MONTHS, (school_id, date.min, date.max))
    found = {SchoolYear.of(date.fromisoformat(f"{row['month']}-01")) for row in months}
    return sorted(found | tallies.years(connection, school_id), reverse=True)


def _counted(row: Row, ending: Row | None, persons: dict[str, frozenset[int]]) -> CountedMatter:
    if not row["shown"]:
        coarse = values_of(row["first_on"][5:7], row["counts_as"])
        return CountedMatter(row["id"], coarse, ONE_PERSON)
    running = ending is None or bool(ending["is_open"])
    bullying_end = row["bullying_end"] if row["bullying_end"] != "running" else "unknown_end"
    values = {
        name: row[name]
        for name in (
            "category",
            "place",
            "reporter_role",
            "accused_type",
            "bullying_form",
            "bullying_ground",
            "bullying_method",
        )
    }
    values["term"] = row["first_on"][5:7]
    values["outcome"] = "running" if running or ending is None else ending["outcome"]
    values["bullying_end"] = "running" if running else bullying_end
    return CountedMatter(row["id"], values, persons)


def _endings(connection: Connection, matters: Sequence[Row]) -> dict[int, Row]:
    """How each of these matters ended, by its number."""
    return {row["matter_id"]: row for row in connection.rows(_ENDINGS, _numbers(matters))}


def _numbers(matters: Sequence[Row]) -> tuple[str]:
    return (json.dumps([row["id"] for row in matters]),)


def _persons(
    connection: Connection, matters: Sequence[Row]
) -> dict[int, dict[str, frozenset[int]]]:
    found: dict[int, dict[str, set[int]]] = {}
    for row in connection.rows(_PERSONS, _numbers(matters)):
        role = _COUNTED_ROLES.get(row["role"])
        if role is not None:
            found.setdefault(row["matter_id"], {}).setdefault(role, set()).add(row["person"])
    return {
        matter: {role: frozenset(keys) for role, keys in roles.items()}
        for matter, roles in found.items()
    }


def _contacts(connection: Connection, school_id: SchoolId, year: SchoolYear) -> Row:
    row = connection.row(
        "SELECT count(*) AS held, ifnull(sum(minutes), 0) AS minutes FROM contacts"
        " JOIN cases ON cases.id = contacts.case_id JOIN matters ON matters.id = cases.matter_id"
        " LEFT JOIN bin ON bin.case_id = cases.id WHERE matters.school_id = ?"
        " AND with_role = 'reporter' AND held_on BETWEEN ? AND ?"
        f" AND bin.because IS NOT '{BinReason.MISTAKE}'",
        (school_id, year.first_day, year.last_day),
    )
    assert row is not None  # an aggregate always gives a row
    return row


def _days_to_contact(connection: Connection, matters: Sequence[Row]) -> tuple[int, ...]:
    first = {
        row["matter_id"]: row["held_on"]
        for row in connection.rows(
            "SELECT cases.matter_id, min(held_on) AS held_on FROM contacts"
            f" JOIN cases ON cases.id = contacts.case_id WHERE {_OF_THESE} GROUP BY cases.matter_id",
            _numbers(matters),
        )
    }
    return tuple(
        max(0, (date.fromisoformat(held_on) - date.fromisoformat(row["first_on"])).days)
        for row in matters
        if (held_on := first.get(row["id"]))
    )
