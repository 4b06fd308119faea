"""Editions that others issued about a school of this register, as their JSON came in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from vp_desktop.core.folding import plain_name
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of, parse_years
from vp_desktop.storage.connection import Connection, Row

ByWhom = Literal["other", "earlier"]
"""Another publisher, or an earlier register of the same school."""


@dataclass(frozen=True)
class Elsewhere:
    """What somebody else published; `school_id` is the first school of this register in it."""

    school_id: SchoolId
    by_whom: ByWhom
    document: Mapping[str, Any]

    @property
    def is_pooled(self) -> bool:
        return len(self.document["schools"]) > 1

    @property
    def years(self) -> SchoolYear:
        return parse_years(self.document["school_year"])

    def covers(self, school_id: SchoolId, school_name: str, years: SchoolYear) -> bool:
        """Whether some of `years` of the school is in it."""
        named = plain_name(school_name) in map(plain_name, self.document["schools"])
        same = set(each_of(self.years)) & set(each_of(years))
        return (school_id == self.school_id or named) and bool(same)


def add(connection: Connection, found: Elsewhere, at: datetime) -> None:
    """Keep a document. It must not be there yet (see `is_known`)."""
    years = each_of(found.years)
    connection.insert(
        "published_elsewhere",
        school_id=found.school_id,
        first_year=years[0].first_year,
        last_year=years[-1].first_year,
        fingerprint=found.document["fingerprint"],
        by_whom=found.by_whom,
        document=json.dumps(found.document, ensure_ascii=False, sort_keys=True),
        taken_at=at,
    )


def is_known(connection: Connection, fingerprint: str) -> bool:
    found = connection.value(
        "SELECT 1 FROM published_elsewhere WHERE fingerprint = ?", (fingerprint,)
    )
    return found is not None


def every(connection: Connection) -> list[Elsewhere]:
    """All of them, in the order in which they were taken in."""
    rows = connection.rows(
        "SELECT school_id, by_whom, document FROM published_elsewhere ORDER BY id"
    )
    return [_read(row) for row in rows]


def covering(
    connection: Connection, school_id: SchoolId, school_name: str, years: SchoolYear
) -> list[Elsewhere]:
    """Those that some of `years` of the school lies in."""
    return [one for one in every(connection) if one.covers(school_id, school_name, years)]


def _read(row: Row) -> Elsewhere:
    return Elsewhere(SchoolId(row["school_id"]), row["by_whom"], json.loads(row["document"]))
