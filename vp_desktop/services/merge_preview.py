"""What merging two values of a list would change: cases, years, and figures that are not final yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vp_desktop.core.model import School
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.storage import editions, matters, records, wider_editions
from vp_desktop.storage.connection import Connection

Figures = Counter[tuple[SchoolYear, str, str]]


@dataclass(frozen=True)
class Figure:
    """A figure of a school year that is not final, before and after a merging."""

    year: SchoolYear
    dimension: str
    code: str
    before: int
    after: int


@dataclass(frozen=True)
class MergePreview:
    """What a merging would change."""

    cases: int
    years: Mapping[SchoolYear, int]
    frozen: int
    """Cases that keep their value, since it stands in a final edition."""
    held: int
    """Cases that keep their value, since their use is restricted or they lie in the bin."""
    figures: tuple[Figure, ...]


def figures(connection: Connection, dimension: str) -> Figures:
    """How many matters each value of a dimension counts, in the school years that are not final."""
    found: Figures = Counter()
    for school in records.select(connection, School):
        wider = wider_editions.every(connection)
        final = editions.final_years(connection, school.id)
        for year, values in matters.values_by_year(connection, school.id):
            if year not in final and not any(each.covers(school.id, year) for each in wider):
                found[year, dimension, values.get(dimension, "")] += 1
    return found


def moving(before: Figures, after: Figures) -> Iterator[Figure]:
    """What differs, the newest year first."""
    for key in sorted({*before, *after}, key=lambda key: (-key[0].first_year, key[1], key[2])):
        if before[key] != after[key]:
            yield Figure(*key, before[key], after[key])
