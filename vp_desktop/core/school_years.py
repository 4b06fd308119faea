"""Several school years in a row, for one edition over all of them (anonymity.md, The small school)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vp_desktop.core.school_year import SchoolYear

RANGE_MARK = ".."
MOST_YEARS = 10
"""The most school years that one edition covers."""


@dataclass(frozen=True)
class SchoolYears(SchoolYear):
    """School years in a row; stands wherever an edition has one school year.

    Named by the year in which the first begins and by that in which the last begins.
    """

    last_year: int

    def __post_init__(self) -> None:
        if not self.first_year < self.last_year < self.first_year + MOST_YEARS:
            raise ValueError(str(self))

    def __str__(self) -> str:
        return f"{SchoolYear(self.first_year)}{RANGE_MARK}{SchoolYear(self.last_year)}"

    @property
    def last_day(self) -> date:
        return SchoolYear(self.last_year).last_day


def parse_years(label: str) -> SchoolYear:
    """Read `2024-2025` or `2022-2023..2024-2025`. Raises ValueError for anything else."""
    first, mark, last = label.partition(RANGE_MARK)
    if not mark:
        return SchoolYear.parse(label)
    return SchoolYears(SchoolYear.parse(first).first_year, SchoolYear.parse(last).first_year)


def each_of(years: SchoolYear) -> tuple[SchoolYear, ...]:
    """The single school years of a period, first to last."""
    last = years.last_year if isinstance(years, SchoolYears) else years.first_year
    return tuple(map(SchoolYear, range(years.first_year, last + 1)))
