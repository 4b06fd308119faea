"""The school year runs from 1 August to 31 July."""

from __future__ import annotations

from datetime import date

import pytest

from vp_desktop.core.school_year import SchoolYear


@pytest.mark.parametrize(
    ("day", "label"),
    [
        (date(2025, 7, 31), "2024-2025"),
        (date(2025, 8, 1), "2025-2026"),
        (date(2024, 2, 29), "2023-2024"),
        (date(2025, 12, 31), "2025-2026"),
    ],
)
def test_a_day_has_its_school_year(day: date, label: str) -> None:
    assert str(SchoolYear.of(day)) == label
    assert day in SchoolYear.parse(label)


def test_a_year_is_over_on_the_first_of_august() -> None:
    year = SchoolYear(2024)
    assert not year.is_over(date(2025, 7, 31))
    assert year.is_over(date(2025, 8, 1))


@pytest.mark.parametrize("text", ["2024", "2024-2026", "2024/2025", "", "0000-0001", "2024-2025x"])
def test_anything_else_is_no_school_year(text: str) -> None:
    with pytest.raises(ValueError):
        SchoolYear.parse(text)
