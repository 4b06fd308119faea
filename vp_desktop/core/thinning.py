"""Which backups stay: the newest of each of 14 days, 8 weeks and 12 months (security.md, Backups).

Only moments are known here; whose files they are and whether they can be reached is not.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

DAILY, WEEKLY, MONTHLY = 14, 8, 12
_Period = tuple[int, ...]


def kept(made: Collection[datetime]) -> frozenset[datetime]:
    """The moments of the backups that stay; the newest is always one of them.

    Days, weeks and months without a backup do not count: who was away for a month loses none of the
    fourteen days before it. Thinning after each backup or once at the end leaves the same.
    """
    return frozenset(
        moment
        for period, number in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY))
        for moment in _newest_of_each(made, period, number)
    )


def _newest_of_each(
    made: Collection[datetime], period: Callable[[datetime], _Period], number: int
) -> list[datetime]:
    newest = {period(moment): moment for moment in sorted(made)}
    return sorted(newest.values())[-number:]


def _day(moment: datetime) -> _Period:
    return (moment.toordinal(),)


def _week(moment: datetime) -> _Period:
    year, week, _ = moment.isocalendar()
    return year, week


def _month(moment: datetime) -> _Period:
    return moment.year, moment.month
