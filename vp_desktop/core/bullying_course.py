"""How a bullying case goes: what the bullied child said at each contact, and how often it happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from vp_desktop.core.model import Contact, Incident

STOPPED = "stopped"
_NOT_KNOWN = "unknown_end"
_WEEKS_SHOWN, _MONTHS_SHOWN = 16, 18
_WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Measure:
    """What was said on a day: "hoe gaat het, van 0 tot 10?", and how it is with the bullying."""

    on: date
    score: int | None = None
    state: str | None = None

    @property
    def is_stopped(self) -> bool:
        return self.state == STOPPED


class Period(StrEnum):
    """What one bar stands for."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Bar:
    """How many incidents there were in the week or month that begins on `first`."""

    first: date
    count: int


@dataclass(frozen=True)
class Frequency:
    """Incidents by week or month without gaps; `earlier` lie before the bars, `undated` have no day."""

    period: Period
    bars: tuple[Bar, ...]
    earlier: int = 0
    undated: int = 0


def measures(contacts: Iterable[Contact]) -> tuple[Measure, ...]:
    """The contacts at which something was said of how it goes, the oldest first."""
    ordered = sorted(contacts, key=lambda contact: (contact.held_on, contact.id))
    return tuple(
        Measure(contact.held_on, contact.score, contact.bullying_now)
        for contact in ordered
        if contact.score is not None or contact.bullying_now
    )


def last_state(found: Sequence[Measure]) -> Measure | None:
    """The last time that it was known how it is with the bullying."""
    known = [measure for measure in found if measure.state and measure.state != _NOT_KNOWN]
    return known[-1] if known else None


def frequency(incidents: Iterable[Incident], until: date) -> Frequency:
    """How often it happened up to `until`: by week, or by month when it goes on for longer.

    An incident counts once, on the first day it is about: a period says no number of times.
    """
    every = list(incidents)
    days = sorted(incident.from_on for incident in every if incident.from_on is not None)
    undated = len(every) - len(days)
    if not days:
        return Frequency(Period.WEEK, (), undated=undated)
    last = max(until, days[-1])
    weeks = list(_starts(Period.WEEK, days[0], last))
    if len(weeks) <= _WEEKS_SHOWN:
        return Frequency(Period.WEEK, _bars(Period.WEEK, weeks, days), undated=undated)
    months = list(_starts(Period.MONTH, days[0], last))[-_MONTHS_SHOWN:]
    shown = [day for day in days if day >= months[0]]
    bars = _bars(Period.MONTH, months, shown)
    return Frequency(Period.MONTH, bars, earlier=len(days) - len(shown), undated=undated)


def _bars(period: Period, starts: Sequence[date], days: Sequence[date]) -> tuple[Bar, ...]:
    found = [_start(period, day) for day in days]
    return tuple(Bar(start, found.count(start)) for start in starts)


def _starts(period: Period, first: date, last: date) -> Iterator[date]:
    start = _start(period, first)
    while start <= last:
        yield start
        start = start + _WEEK if period is Period.WEEK else _next_month(start)


def _start(period: Period, day: date) -> date:
    if period is Period.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1)


def _next_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
