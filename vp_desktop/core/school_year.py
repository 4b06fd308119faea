"""The Dutch school year: 1 August up to and including 31 July (WPO article 1, read in an older text)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_LABEL = re.compile(r"(\d{4})-(\d{4})")
_FIRST_MONTH = 8


@dataclass(frozen=True, order=True)
class SchoolYear:
    """A school year, named by the calendar year in which it begins."""

    first_year: int

    @classmethod
    def of(cls, day: date) -> SchoolYear:
        """The school year in which `day` falls."""
        return cls(day.year if day.month >= _FIRST_MONTH else day.year - 1)

    @classmethod
    def parse(cls, label: str) -> SchoolYear:
        """Read `2024-2025`. Raises ValueError for anything else."""
        match = _LABEL.fullmatch(label.strip())
        if not match or int(match[2]) != int(match[1]) + 1 or not 1900 <= int(match[1]) <= 2999:
            raise ValueError(label)
        return cls(int(match[1]))

    def __str__(self) -> str:
        return f"{self.first_year}-{self.first_year + 1}"

    @property
    def first_day(self) -> date:
        return date(self.first_year, _FIRST_MONTH, 1)

    @property
    def last_day(self) -> date:
        return date(self.first_year + 1, _FIRST_MONTH - 1, 31)

    def is_over(self, today: date) -> bool:
        """Whether the year lies wholly behind `today`, so that its summary may become final."""
        return today > self.last_day

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day
