"""When a task is due, in words as near as they can be: `vandaag 13:15`, `3 dagen geleden`."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QObject

from vp_desktop.core.formats import relative_day
from vp_desktop.core.model import Task
from vp_desktop.ui.language import current_language

_LONG_AGO = 14
"""Days after which the date says more than the number of days."""


class Due(QObject):
    """The words for a day of a task. Not subclassed: plurals would lose their translation."""

    def say(self, due_on: date, due_at: time | None, today: date) -> str:
        days = (today - due_on).days
        if 1 < days < _LONG_AGO:
            return self.tr("%n dagen geleden", "", days)
        day = relative_day(due_on, today, current_language()).removesuffix(f" {today.year}")
        return f"{day} {due_at:%H:%M}" if due_at else day


def say_due(task: Task, today: date) -> str:
    """Empty for a task without a day."""
    return say_due_day(task.due_on, today, task.due_at)


def say_due_day(due_on: date | None, today: date, due_at: time | None = None) -> str:
    """Empty without a day."""
    return Due().say(due_on, due_at, today) if due_on else ""
