"""When a task is due, in words as near as they can be: `vandaag 13:15`, `3 dagen geleden`."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject

from vp_desktop.core.formats import relative_day
from vp_desktop.core.model import Task
from vp_desktop.core.terms import elapsed
from vp_desktop.ui.language import current_language

_LONG_AGO = 14
"""Days after which the date says more than the number of days."""
_HOURS_UP_TO = timedelta(hours=72)
"""How long hours say more than days."""


class Due(QObject):
    """The words for a day of a task. Not subclassed: plurals would lose their translation."""

    def say(self, due_on: date, due_at: time | None, today: date) -> str:
        days = (today - due_on).days
        if 1 < days < _LONG_AGO:
            return self.tr("%n dagen geleden", "", days)
        day = relative_day(due_on, today, current_language()).removesuffix(f" {today.year}")
        return f"{day} {due_at:%H:%M}" if due_at else day


class Running(QObject):
    """How long something takes or runs. "Uur" and "min" have no plural; days count from three on."""

    def duration(self, minutes: int) -> str:
        """`3 uur 20 min`, `45 min`, `2 uur`."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{minutes} min").format(minutes=rest)
        if not rest:
            return self.tr("{hours} uur").format(hours=hours)
        return self.tr("{hours} uur {minutes} min").format(hours=hours, minutes=rest)

    def running(self, running: timedelta) -> str:
        """`loopt 3 uur 20 min`; from three days on in days."""
        if running < _HOURS_UP_TO:
            minutes = max(0, int(running.total_seconds()) // 60)
            return self.tr("loopt {duration}").format(duration=self.duration(minutes))
        return self.tr("loopt {days} dagen").format(days=running.days)


def say_due(task: Task, now: datetime) -> str:
    """Empty for a task without a day; of what must be done at once, how long it has been running."""
    if task.is_immediate and task.since is not None:
        return Running().running(elapsed(task.since, now))
    return say_due_day(task.due_on, now.date(), task.due_at)


def say_due_day(due_on: date | None, today: date, due_at: time | None = None) -> str:
    """Empty without a day."""
    return Due().say(due_on, due_at, today) if due_on else ""
