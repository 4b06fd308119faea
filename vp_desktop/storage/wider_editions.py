"""The ledger of final editions over several school years, or over several schools together."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vp_desktop.core.model import SchoolId
from vp_desktop.core.publication import Edition
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of
from vp_desktop.storage.connection import Connection, Row
from vp_desktop.storage.editions import Counts, from_record, to_record


@dataclass(frozen=True)
class WiderEdition:
    """A final edition and the schools in it, by number: their names may change later."""

    schools: tuple[SchoolId, ...]
    edition: Edition

    def covers(self, school_id: SchoolId, years: SchoolYear) -> bool:
        """Whether some of `years` of the school is in it."""
        same = set(each_of(self.edition.school_year)) & set(each_of(years))
        return school_id in self.schools and bool(same)


def add(
    connection: Connection,
    schools: Sequence[SchoolId],
    edition: Edition,
    hidden: Counts,
    at: datetime,
) -> None:
    """Enter a final edition; the same schools have one over the same years."""
    years = each_of(edition.school_year)
    connection.insert(
        "wider_editions",
        first_year=years[0].first_year,
        last_year=years[-1].first_year,
        schools=json.dumps(sorted(schools)),
        made_at=at,
        published=json.dumps(to_record(edition), ensure_ascii=False, sort_keys=True),
        hidden=json.dumps(hidden, sort_keys=True),
        log_head=edition.log_head,
    )


def every(connection: Connection) -> list[WiderEdition]:
    """All of them, oldest first."""
    rows = connection.rows("SELECT schools, published FROM wider_editions ORDER BY id")
    return [_read(row) for row in rows]


def over_years(connection: Connection, school_id: SchoolId, years: SchoolYear) -> Edition | None:
    """The final edition of one school over just these years."""
    for wider in every(connection):
        if wider.schools == (school_id,) and wider.edition.school_year == years:
            return wider.edition
    return None


def pooled(connection: Connection, year: SchoolYear) -> Edition | None:
    """The final edition of several schools together for this school year."""
    for wider in every(connection):
        if len(wider.schools) > 1 and wider.edition.school_year == year:
            return wider.edition
    return None


def covering(connection: Connection, school_id: SchoolId, years: SchoolYear) -> list[WiderEdition]:
    """Those that some of `years` of the school lies in."""
    return [wider for wider in every(connection) if wider.covers(school_id, years)]


def _read(row: Row) -> WiderEdition:
    schools = tuple(SchoolId(number) for number in json.loads(row["schools"]))
    return WiderEdition(schools, from_record(json.loads(row["published"])))
