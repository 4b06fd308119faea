"""What decides how long each case is kept: closings of its matter, and the edition that it stands in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import product

from vp_desktop.core.model import CaseId, CaseNumber
from vp_desktop.core.retention import Known
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of, parse_years
from vp_desktop.storage import published_elsewhere
from vp_desktop.storage.bin import HIDDEN
from vp_desktop.storage.connection import Connection, Row

_PORTION = 250
"""Cases that are read at once: some milliseconds, in which the window waits when it asks something."""
# A day that an imported list does not give is taken to be the last day of the school year of the report.
_CASES = f"""
SELECT cases.id, cases.year, cases.sequence, cases.keyword, cases.opened_on, matters.school_id,
  min(
    min(ifnull((SELECT min(received_on) FROM reports WHERE case_id = every.id), every.opened_on)),
    ifnull(matters.counted_from, '9999')
  ) AS first_on,
  sum(closings.id IS NULL AND every.joined_to IS NULL) AS open,
  max(closings.closed_on) AS closed_on
FROM cases
JOIN matters ON matters.id = cases.matter_id
JOIN cases AS every ON every.matter_id = cases.matter_id AND every.id NOT IN {HIDDEN}
LEFT JOIN closings ON closings.case_id = every.id AND closings.reopened_on IS NULL
WHERE cases.joined_to IS NULL AND cases.id NOT IN {HIDDEN} AND {{which}}
GROUP BY cases.id
"""


@dataclass(frozen=True)
class KeptCase:
    """A case that is shown, with what decides how long it is kept."""

    id: CaseId
    number: CaseNumber
    keyword: str
    school_year: SchoolYear
    known: Known
    opened_on: date


def kept_cases(connection: Connection, only: Sequence[CaseId] | None = None) -> Iterator[KeptCase]:
    """Every case that is not in the bin, or some; what joined another stands with that one.

    One after the other, since all of a large register at once would take a hundred megabytes.
    """
    out = editions_out(connection)
    for row in _rows(connection) if only is None else _some(connection, only):
        year = SchoolYear.of(date.fromisoformat(row["first_on"]))
        closed = row["closed_on"]
        closed_on = date.fromisoformat(closed) if closed else year.last_day
        known = Known(
            closed_on=None if row["open"] else closed_on,
            edition_out_on=out.get((row["school_id"], year)),
        )
        number = CaseNumber(row["year"], row["sequence"])
        opened_on = date.fromisoformat(row["opened_on"])
        yield KeptCase(CaseId(row["id"]), number, row["keyword"], year, known, opened_on)


def _rows(connection: Connection) -> Iterator[Row]:
    """A portion at a time, so that others have their turn in between."""
    last = int(connection.value("SELECT ifnull(max(id), 0) FROM cases"))
    sql = _CASES.format(which="cases.id > ? AND cases.id <= ?")
    for first in range(0, last, _PORTION):
        yield from connection.rows(sql, (first, first + _PORTION))


def _some(connection: Connection, only: Sequence[CaseId]) -> Iterator[Row]:
    sql = _CASES.format(which="cases.id IN (SELECT value FROM json_each(?))")
    yield from connection.rows(sql, (json.dumps(only),))


def cases_listed(connection: Connection) -> int:
    """How many cases the list shows."""
    return int(connection.value("SELECT count(*) FROM listed"))


def editions_out(connection: Connection) -> dict[tuple[int, SchoolYear], date]:
    """By school and school year the day on which it was first made final, however wide."""
    found: dict[tuple[int, SchoolYear], date] = {}
    for row in connection.rows("SELECT school_id, school_year, made_at FROM editions"):
        _note(found, row["school_id"], SchoolYear(row["school_year"]), row["made_at"])
    for row in connection.rows("SELECT schools, published, made_at FROM wider_editions"):
        years = parse_years(json.loads(row["published"])["school_year"])
        for school_id in json.loads(row["schools"]):
            for year in each_of(years):
                _note(found, school_id, year, row["made_at"])
    _note_elsewhere(connection, found)
    return found


def _note_elsewhere(connection: Connection, found: dict[tuple[int, SchoolYear], date]) -> None:
    """A year that is out from an earlier register, or pooled by others, gets no final here any more."""
    taken = connection.rows("SELECT taken_at FROM published_elsewhere ORDER BY id")
    schools = connection.rows("SELECT id, name FROM schools")
    for one, row in zip(published_elsewhere.every(connection), taken, strict=True):
        if not (one.by_whom == "earlier" or one.is_pooled):
            continue
        for school, year in product(schools, each_of(one.years)):
            if one.covers(school["id"], school["name"], year):
                _note(found, school["id"], year, row["taken_at"])


def _note(
    found: dict[tuple[int, SchoolYear], date], school_id: int, year: SchoolYear, made_at: str
) -> None:
    day = datetime.fromisoformat(made_at).date()
    found[school_id, year] = min(day, found.get((school_id, year), day))
