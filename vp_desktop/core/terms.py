"""Terms: when something must be done at the latest, and how long a duty has been running.

Moments are local wall-clock time of Europe/Amsterdam without a zone, as the adviser writes them down.
A legal term is never moved: none of the rules that the program knows does so. When a term ends on a day
on which nobody can be reached, the window says so and names the last open day before it, because the safe
side is earlier.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from vp_desktop.core.model import SchoolHoliday
from vp_desktop.core.public_holidays import public_holiday
from vp_desktop.core.taxonomy import Label

# Windows has no zone data of its own; there it comes with the package tzdata, which dateutil requires.
_HERE = ZoneInfo("Europe/Amsterdam")
_DAY = timedelta(days=1)
END_OF_DAY = time(23, 59)
"""When a term that is counted in days ends."""
_SATURDAY = 5
_WEEKEND = {5: Label("zaterdag", "Saturday"), 6: Label("zondag", "Sunday")}


class Unit(StrEnum):
    """In what a term is counted."""

    HOURS = "hours"
    WORKING_DAYS = "working_days"
    SCHOOL_DAYS = "school_days"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True)
class Span:
    """The length of a term: 72 hours, 5 working days, 4 weeks. Raises ValueError below one."""

    unit: Unit
    amount: int

    def __post_init__(self) -> None:
        if self.amount < 1:
            raise ValueError(f"a term of {self.amount} {self.unit}")


class Closure(StrEnum):
    """Why nobody may be there on a day."""

    WEEKEND = "weekend"
    PUBLIC_HOLIDAY = "public_holiday"
    SCHOOL_HOLIDAY = "school_holiday"


@dataclass(frozen=True)
class ClosedDay:
    """Why a day is closed, and its name: "zaterdag", "eerste kerstdag", "Herfstvakantie"."""

    why: Closure
    name: Label


def due(start: datetime, span: Span, school_holidays: Sequence[SchoolHoliday] = ()) -> datetime:
    """Until when something may be done that must be done within `span` of `start`.

    Hours are hours that pass, whatever the clock is set to. In every other unit the day of the event
    does not count and the term runs to the end of its last day.
    """
    if span.unit is Unit.HOURS:
        return _local(instant(start) + timedelta(hours=span.amount))
    return datetime.combine(_last_day(start.date(), span, school_holidays), END_OF_DAY)


def elapsed(since: datetime, now: datetime) -> timedelta:
    """How long ago `since` is, in time that really passed; the change of the clock is counted."""
    return instant(now) - instant(since)


def falls_on_closed_day(
    day: date, school_holidays: Sequence[SchoolHoliday] = ()
) -> ClosedDay | None:
    """Why nobody may be there on `day`: the name that says most, so a holiday before a weekend."""
    if name := public_holiday(day):
        return ClosedDay(Closure.PUBLIC_HOLIDAY, name)
    for holiday in school_holidays:
        if holiday.from_on <= day <= holiday.to_on:
            return ClosedDay(Closure.SCHOOL_HOLIDAY, Label(holiday.name, holiday.name))
    if weekend := _WEEKEND.get(day.weekday()):
        return ClosedDay(Closure.WEEKEND, weekend)
    return None


def last_open_day_before(day: date, school_holidays: Sequence[SchoolHoliday] = ()) -> date:
    """The last day before `day` that is no weekend, public holiday or holiday of the school."""
    before = day - _DAY
    while not _is_school_day(before, school_holidays):
        before -= _DAY
    return before


def _last_day(start: date, span: Span, school_holidays: Sequence[SchoolHoliday]) -> date:
    match span.unit:
        case Unit.MONTHS:  # a month after 31 January is the last day of February
            return start + relativedelta(months=span.amount)
        case Unit.WEEKS:
            return start + timedelta(weeks=span.amount)
        case Unit.WORKING_DAYS:
            return _count_on(start, span.amount, _is_working_day)
        case Unit.SCHOOL_DAYS:
            return _count_on(start, span.amount, lambda day: _is_school_day(day, school_holidays))
        case _:
            return start + timedelta(days=span.amount)


def _count_on(start: date, amount: int, counts: Callable[[date], bool]) -> date:
    """The day on which `amount` days that count have passed since `start`."""
    day = start
    while amount:
        day += _DAY
        amount -= counts(day)
    return day


def _is_working_day(day: date) -> bool:
    return day.weekday() < _SATURDAY and public_holiday(day) is None


def _is_school_day(day: date, school_holidays: Sequence[SchoolHoliday]) -> bool:
    return falls_on_closed_day(day, school_holidays) is None


def instant(wall_clock: datetime) -> datetime:
    """The moment a wall clock shows. An hour shown twice in autumn is taken as the first, unless `fold`
    says otherwise: a duty then runs longer and a term ends earlier, never the other way round."""
    return wall_clock.replace(tzinfo=_HERE).astimezone(UTC)


def _local(instant: datetime) -> datetime:
    return instant.astimezone(_HERE).replace(tzinfo=None)
