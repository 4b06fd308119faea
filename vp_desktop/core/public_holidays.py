"""Dutch public holidays by name, as far as days are counted around them.

Good Friday is left out: it is no general day off in the Netherlands. Where days are counted it stays an
ordinary working day, so that a term comes out earlier and never later; a school that is closed that day
enters it among its own holidays.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from dateutil.easter import easter

from vp_desktop.core.taxonomy import Label

_SUNDAY = 6
_FROM_EASTER = (
    (0, Label("eerste paasdag", "Easter Sunday")),
    (1, Label("tweede paasdag", "Easter Monday")),
    (39, Label("Hemelvaartsdag", "Ascension Day")),
    (49, Label("eerste pinksterdag", "Whit Sunday")),
    (50, Label("tweede pinksterdag", "Whit Monday")),
)


@cache
def public_holidays(year: int) -> Mapping[date, Label]:
    """The public holidays of a calendar year, in order."""
    sunday = easter(year)
    days = {
        date(year, 1, 1): Label("nieuwjaarsdag", "New Year's Day"),
        _kings_day(year): Label("Koningsdag", "King's Day"),
        date(year, 5, 5): Label("Bevrijdingsdag", "Liberation Day"),
        date(year, 12, 25): Label("eerste kerstdag", "Christmas Day"),
        date(year, 12, 26): Label("tweede kerstdag", "Boxing Day"),
    }
    # Ascension Day may fall on 5 May: then the day goes by that name.
    days |= {sunday + timedelta(days=after): label for after, label in _FROM_EASTER}
    return MappingProxyType(dict(sorted(days.items())))


def public_holiday(day: date) -> Label | None:
    """The name of the public holiday that `day` is, if it is one."""
    return public_holidays(day.year).get(day)


def _kings_day(year: int) -> date:
    """27 April, or the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day
