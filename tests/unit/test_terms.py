"""Terms counted by hand from a paper calendar, and what must hold for every term."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_desktop.core.model import SchoolHoliday
from vp_desktop.core.public_holidays import public_holiday, public_holidays
from vp_desktop.core.terms import (
    Closure,
    Span,
    Unit,
    due,
    elapsed,
    falls_on_closed_day,
    last_open_day_before,
)

AUTUMN = SchoolHoliday("Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))
CHRISTMAS = SchoolHoliday("Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3))
SUMMER = SchoolHoliday("Zomervakantie", date(2026, 7, 4), date(2026, 8, 16))
HOLIDAYS = (SUMMER, AUTUMN, CHRISTMAS)

BY_HAND = [
    # hours: the clock goes forward on 29 March 2026 and back on 25 October 2026
    ("2026-11-21 10:00", Unit.HOURS, 72, "2026-11-24 10:00"),
    ("2026-03-28 12:00", Unit.HOURS, 24, "2026-03-29 13:00"),
    ("2026-03-29 01:30", Unit.HOURS, 1, "2026-03-29 03:30"),
    ("2026-10-24 12:00", Unit.HOURS, 24, "2026-10-25 11:00"),
    ("2026-10-25 01:30", Unit.HOURS, 3, "2026-10-25 03:30"),
    ("2026-12-31 23:30", Unit.HOURS, 1, "2027-01-01 00:30"),
    ("2028-02-28 23:00", Unit.HOURS, 2, "2028-02-29 01:00"),
    ("2026-11-21 00:00", Unit.HOURS, 24, "2026-11-22 00:00"),
    # days, weeks: the day of the event does not count
    ("2026-11-21 23:59", Unit.DAYS, 1, "2026-11-22 23:59"),
    ("2026-11-21 00:00", Unit.DAYS, 1, "2026-11-22 23:59"),
    ("2026-12-31 10:00", Unit.DAYS, 1, "2027-01-01 23:59"),
    ("2026-11-24 16:00", Unit.WEEKS, 4, "2026-12-22 23:59"),
    ("2026-03-26 16:00", Unit.WEEKS, 1, "2026-04-02 23:59"),
    # months
    ("2026-01-31 09:00", Unit.MONTHS, 1, "2026-02-28 23:59"),
    ("2028-01-31 09:00", Unit.MONTHS, 1, "2028-02-29 23:59"),
    ("2028-02-29 09:00", Unit.MONTHS, 12, "2029-02-28 23:59"),
    ("2026-12-15 09:00", Unit.MONTHS, 1, "2027-01-15 23:59"),
    # working days: over a weekend, Christmas, Easter, King's Day and Ascension Day
    ("2026-11-20 09:00", Unit.WORKING_DAYS, 5, "2026-11-27 23:59"),
    ("2026-11-21 09:00", Unit.WORKING_DAYS, 5, "2026-11-27 23:59"),
    ("2026-12-24 09:00", Unit.WORKING_DAYS, 5, "2027-01-04 23:59"),
    ("2026-04-02 09:00", Unit.WORKING_DAYS, 2, "2026-04-07 23:59"),
    ("2026-04-24 09:00", Unit.WORKING_DAYS, 1, "2026-04-28 23:59"),
    ("2026-05-13 09:00", Unit.WORKING_DAYS, 1, "2026-05-15 23:59"),
    # a summer holiday holds up school days, and no other term
    ("2026-07-03 15:00", Unit.SCHOOL_DAYS, 1, "2026-08-17 23:59"),
    ("2026-07-01 15:00", Unit.SCHOOL_DAYS, 3, "2026-08-17 23:59"),
    ("2026-07-03 15:00", Unit.WORKING_DAYS, 1, "2026-07-06 23:59"),
    ("2026-07-03 15:00", Unit.WEEKS, 4, "2026-07-31 23:59"),
    ("2026-10-16 15:00", Unit.SCHOOL_DAYS, 1, "2026-10-26 23:59"),
    ("2026-12-18 15:00", Unit.SCHOOL_DAYS, 1, "2027-01-04 23:59"),
]


@pytest.mark.parametrize(("start", "unit", "amount", "expected"), BY_HAND)
def test_the_term_is_what_a_paper_calendar_says(
    start: str, unit: Unit, amount: int, expected: str
) -> None:
    found = due(datetime.fromisoformat(start), Span(unit, amount), HOLIDAYS)

    assert found == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "nieuwjaarsdag"),
        ("2026-04-05", "eerste paasdag"),
        ("2026-04-06", "tweede paasdag"),
        ("2024-03-31", "eerste paasdag"),
        ("2026-04-27", "Koningsdag"),
        ("2025-04-26", "Koningsdag"),  # 27 April 2025 was a Sunday
        ("2025-04-27", None),
        ("2026-05-05", "Bevrijdingsdag"),
        ("2026-05-14", "Hemelvaartsdag"),
        ("2026-05-24", "eerste pinksterdag"),
        ("2026-05-25", "tweede pinksterdag"),
        ("2026-12-25", "eerste kerstdag"),
        ("2026-12-26", "tweede kerstdag"),
        ("2026-04-03", None),  # Good Friday: no general day off
        ("2016-05-05", "Hemelvaartsdag"),  # both on one day
    ],
)
def test_public_holidays_have_their_names(day: str, name: str | None) -> None:
    label = public_holiday(date.fromisoformat(day))

    assert (label.nl if label else None) == name


def test_a_year_has_its_holidays_in_order() -> None:
    days = list(public_holidays(2026))

    assert len(days) == 10
    assert days == sorted(days)


def test_a_closed_day_says_why() -> None:
    def why(day: date) -> tuple[Closure, str] | None:
        closed = falls_on_closed_day(day, HOLIDAYS)
        return (closed.why, closed.name.nl) if closed else None

    assert why(date(2026, 12, 25)) == (Closure.PUBLIC_HOLIDAY, "eerste kerstdag")
    assert why(date(2026, 12, 27)) == (Closure.SCHOOL_HOLIDAY, "Kerstvakantie")
    assert why(date(2027, 1, 3)) == (Closure.SCHOOL_HOLIDAY, "Kerstvakantie")
    assert why(date(2026, 11, 22)) == (Closure.WEEKEND, "zondag")
    assert why(date(2027, 1, 4)) is None
    assert why(date(2026, 12, 18)) is None


def test_the_safe_side_is_before_the_whole_holiday() -> None:
    assert last_open_day_before(date(2026, 12, 25), HOLIDAYS) == date(2026, 12, 18)
    assert last_open_day_before(date(2026, 12, 25)) == date(2026, 12, 24)
    assert last_open_day_before(date(2026, 11, 24)) == date(2026, 11, 23)


def test_elapsed_time_counts_the_change_of_the_clock() -> None:
    spring, autumn = datetime(2026, 3, 29), datetime(2026, 10, 25)
    day = timedelta(days=1)

    assert elapsed(spring, spring + day) == timedelta(hours=23)
    assert elapsed(autumn, autumn + day) == timedelta(hours=25)
    assert elapsed(datetime(2026, 11, 21, 10), datetime(2026, 11, 21, 13, 20)) == timedelta(
        hours=3, minutes=20
    )


def test_an_hour_shown_twice_is_taken_as_the_first() -> None:
    """A duty then seems to run longer, never shorter."""
    assert elapsed(datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 3, 30)) == timedelta(
        hours=2
    )


@pytest.mark.parametrize("amount", [0, -1])
def test_a_term_of_nothing_is_refused(amount: int) -> None:
    with pytest.raises(ValueError, match="term of"):
        Span(Unit.DAYS, amount)


MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1))
DAY_UNITS = st.sampled_from([unit for unit in Unit if unit is not Unit.HOURS])
AMOUNTS = st.integers(1, 60)


@given(MOMENTS, DAY_UNITS, AMOUNTS)
def test_a_longer_term_never_ends_earlier(start: datetime, unit: Unit, amount: int) -> None:
    shorter, longer = (due(start, Span(unit, n), HOLIDAYS) for n in (amount, amount + 1))

    assert start < shorter < longer
    assert shorter.time() == time(23, 59)


@given(MOMENTS, st.integers(0, 100_000), DAY_UNITS, AMOUNTS)
def test_a_later_start_never_ends_earlier(
    start: datetime, minutes: int, unit: Unit, amount: int
) -> None:
    later = start + timedelta(minutes=minutes)

    assert due(start, Span(unit, amount), HOLIDAYS) <= due(later, Span(unit, amount), HOLIDAYS)


@given(MOMENTS, AMOUNTS)
def test_working_days_end_on_one(start: datetime, amount: int) -> None:
    last = due(start, Span(Unit.WORKING_DAYS, amount)).date()

    assert last.weekday() < 5
    assert public_holiday(last) is None


@given(MOMENTS, AMOUNTS)
def test_school_days_end_on_one_and_never_before_working_days(start: datetime, amount: int) -> None:
    school = due(start, Span(Unit.SCHOOL_DAYS, amount), HOLIDAYS)

    assert falls_on_closed_day(school.date(), HOLIDAYS) is None
    assert school >= due(start, Span(Unit.WORKING_DAYS, amount), HOLIDAYS)


@given(MOMENTS, st.integers(1, 10_000))
def test_hours_are_hours_that_pass(start: datetime, hours: int) -> None:
    assert elapsed(start, due(start, Span(Unit.HOURS, hours))) == timedelta(hours=hours)


@given(MOMENTS, AMOUNTS)
def test_weeks_keep_the_weekday(start: datetime, weeks: int) -> None:
    assert due(start, Span(Unit.WEEKS, weeks)).date() == start.date() + timedelta(weeks=weeks)


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)))
def test_the_last_open_day_is_open_and_before(day: date) -> None:
    before = last_open_day_before(day, HOLIDAYS)

    assert before < day
    assert falls_on_closed_day(before, HOLIDAYS) is None
