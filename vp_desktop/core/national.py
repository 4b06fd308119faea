"""What the confidential inspectors of the Inspectorate counted in the whole country, by school year.

Published figures, with the conflicts between them. They stand beside a school's own shares.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vp_desktop.core.taxonomy import CodeList, Label


@dataclass(frozen=True)
class NationalYear:
    """One school year. `counts` lacks what was not published; `note` says where sources disagree."""

    year: str
    total: int
    counts: Mapping[str, int]
    source: Label
    note: Label | None = None

    def share(self, codes: Sequence[str]) -> int | None:
        """What these categories are together of the total, in whole per cent; None if one is missing."""
        if not codes or any(code not in self.counts for code in codes):
            return None
        return percent(sum(self.counts[code] for code in codes), self.total)


@dataclass(frozen=True)
class National:
    """The years in order, the oldest first."""

    what: Label
    categories: tuple[str, ...]
    years: tuple[NationalYear, ...]

    def beside(self, year: str) -> NationalYear:
        """The year to compare with: the same one when its categories are known, else the newest."""
        known = [each for each in self.years if each.counts]
        return next((each for each in known if each.year == year), known[-1])

    def within(self, code: str, categories: CodeList) -> tuple[str, ...]:
        """The national categories that `code` of the list holds; none when it is finer than they are."""
        if code in self.categories:
            return (code,)
        parts = [self.within(part, categories) for part in categories.items[code].parts]
        return tuple(each for part in parts for each in part) if all(parts) else ()


def percent(part: int, whole: int) -> int:
    """`part` of `whole` in whole per cent, a half upwards. Raises ValueError when there is no whole."""
    if whole <= 0:
        raise ValueError("a share of nothing")
    return (200 * part + whole) // (2 * whole)
