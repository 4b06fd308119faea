"""Dates and numbers as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from vp_desktop.core import formats
from vp_desktop.core.school_year import SchoolYear

TUESDAY = date(2026, 2, 3)


@pytest.mark.parametrize(
    ("language", "long", "plain", "short"),
    [
        ("nl", "di 3 februari 2026", "3 februari 2026", "3-2-2026"),
        ("en", "Tue 3 February 2026", "3 February 2026", "3 Feb 2026"),
    ],
)
def test_a_date(language: str, long: str, plain: str, short: str) -> None:
    assert formats.long_date(TUESDAY, language) == long
    assert formats.plain_date(TUESDAY, language) == plain
    assert formats.short_date(TUESDAY, language) == short


def test_every_weekday_and_month_has_its_own_dutch_name() -> None:
    weekdays = [formats.long_date(date(2026, 2, day), "nl").split()[0] for day in range(2, 9)]
    months = [formats.plain_date(date(2026, month, 1), "nl").split()[1] for month in range(1, 13)]
    assert weekdays == ["ma", "di", "wo", "do", "vr", "za", "zo"]
    assert " ".join(months) == (
        "januari februari maart april mei juni juli augustus september oktober november december"
    )


def test_an_unknown_language_is_dutch() -> None:
    assert formats.long_date(TUESDAY, "fr") == "di 3 februari 2026"
    assert formats.number(1234, "fr") == "1.234"


@pytest.mark.parametrize(
    ("day", "dutch", "english"),
    [
        (date(2026, 2, 2), "gisteren", "yesterday"),
        (date(2026, 2, 3), "vandaag", "today"),
        (date(2026, 2, 4), "morgen", "tomorrow"),
        (date(2026, 2, 1), "zo 1 februari 2026", "Sun 1 February 2026"),
        (date(2026, 2, 5), "do 5 februari 2026", "Thu 5 February 2026"),
    ],
)
def test_a_day_seen_from_today(day: date, dutch: str, english: str) -> None:
    assert formats.relative_day(day, TUESDAY, "nl") == dutch
    assert formats.relative_day(day, TUESDAY, "en") == english


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1000, "1.000", "1,000"),
        (1234567, "1.234.567", "1,234,567"),
        (-1234, "-1.234", "-1,234"),
    ],
)
def test_a_number_has_groups_of_three(value: int, dutch: str, english: str) -> None:
    assert formats.number(value, "nl") == dutch
    assert formats.number(value, "en") == english


def test_a_school_year() -> None:
    assert formats.school_year(SchoolYear(2025)) == "2025-2026"
