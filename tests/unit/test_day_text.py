"""Days as people type them, in Dutch and in English."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.day_text import read_day
from vp_desktop.core.formats import long_date, plain_date, short_date

TODAY = date(2026, 2, 4)  # a Wednesday
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("vandaag", date(2026, 2, 4)),
        ("Gisteren", date(2026, 2, 3)),
        ("eergisteren", date(2026, 2, 2)),
        ("morgen", date(2026, 2, 5)),
        ("overmorgen", date(2026, 2, 6)),
        ("today", date(2026, 2, 4)),
        ("yesterday", date(2026, 2, 3)),
        ("tomorrow", date(2026, 2, 5)),
        ("3 feb", date(2026, 2, 3)),
        ("3 feb.", date(2026, 2, 3)),
        ("3 februari", date(2026, 2, 3)),
        ("3 February 2026", date(2026, 2, 3)),
        ("February 3, 2026", date(2026, 2, 3)),
        ("3 mrt 2025", date(2025, 3, 3)),
        ("3-2-2026", date(2026, 2, 3)),
        ("03/02/26", date(2026, 2, 3)),
        ("3.2.2026", date(2026, 2, 3)),
        ("3-2", date(2026, 2, 3)),
        ("2026-02-03", date(2026, 2, 3)),
        ("di 3 februari 2026", date(2026, 2, 3)),
        ("dinsdag 3 februari", date(2026, 2, 3)),
        ("  12   mei  ", date(2026, 5, 12)),
        ("1 mei", date(2026, 5, 1)),
        ("29 feb 2024", date(2024, 2, 29)),
        ("vorige week", date(2026, 1, 28)),
        ("Volgende week", date(2026, 2, 11)),
        ("last month", date(2026, 1, 4)),
        ("3 dagen geleden", date(2026, 2, 1)),
        ("één week geleden", date(2026, 1, 28)),
        ("twee weken geleden", date(2026, 1, 21)),
        ("2 months ago", date(2025, 12, 4)),
        ("over zes maanden", date(2026, 8, 4)),
        ("in a week", date(2026, 2, 11)),
        ("vorige week donderdag", date(2026, 1, 29)),
        ("Donderdag vorige week", date(2026, 1, 29)),
        ("afgelopen week, ma", date(2026, 1, 26)),
        ("last week on friday", date(2026, 1, 30)),
        ("deze week vrijdag", date(2026, 2, 6)),
        ("volgende week op woensdag", date(2026, 2, 11)),
    ],
)
def test_reads_what_people_write(words: str, day: date) -> None:
    assert read_day(words, TODAY) == day


@pytest.mark.parametrize(
    "words",
    [
        "",
        " ",
        "ooit",
        "31-2-2026",
        "29 feb 2025",
        "3 xyz",
        "9999 maanden geleden",
        "over 9999 jaar",
        "over ² dagen",
        "zeven weken geleden eens",
        "13-13-2026",
        "32 mei",
        "2026",
        "3",
        "di"[:1],
        "ma 3 feb",
        "wo 3 februari 2026",
        "3-2-0026",
        "volgend jaar donderdag",
        "vorige week ooit",
    ],
)
def test_takes_nothing_that_is_no_day(words: str) -> None:
    assert read_day(words, TODAY) is None


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert read_day("20 december", TODAY) == date(2025, 12, 20)
    assert read_day("20 april", TODAY) == date(2026, 4, 20)


def test_what_happened_lies_behind_us() -> None:
    assert read_day("20 april", TODAY, past=True) == date(2025, 4, 20)
    assert read_day("4 februari", TODAY, past=True) == TODAY
    assert read_day("29 feb", TODAY, past=True) == date(2024, 2, 29)


def test_a_day_that_is_said_to_come_is_not_taken_for_one_that_was() -> None:
    """Where only the past is asked for it is refused, never moved back a week in silence."""
    assert read_day("volgende maandag", TODAY, past=True) == date(2026, 2, 9)
    assert read_day("komende week vrijdag", TODAY, past=True) == date(2026, 2, 13)


def test_a_weekday_is_the_coming_one_or_the_last_one() -> None:
    assert read_day("maandag", TODAY) == date(2026, 2, 9)
    assert read_day("maandag", TODAY, past=True) == date(2026, 2, 2)
    assert read_day("afgelopen vrijdag", TODAY) == date(2026, 1, 30)
    assert read_day("next friday", TODAY) == date(2026, 2, 6)


@given(DAYS, DAYS)
def test_reads_every_way_in_which_a_day_is_written(day: date, today: date) -> None:
    for language in ("nl", "en"):
        for write in (long_date, plain_date, short_date):
            assert read_day(write(day, language), today) == day
    assert read_day(day.isoformat(), today) == day


@given(st.text(max_size=30), DAYS)
def test_never_fails(text: str, today: date) -> None:
    day = read_day(text, today)
    assert day is None or isinstance(day, date)


@given(DAYS)
def test_without_a_year_it_is_within_half_a_year(today: date) -> None:
    for offset in (-150, -1, 0, 1, 150):
        day = today + timedelta(days=offset)
        assert read_day(f"{day.day}-{day.month}", today) == day
