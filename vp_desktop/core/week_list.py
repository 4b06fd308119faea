"""The week on paper: days, times, case numbers and the kind of thing, and no word that anybody wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from vp_desktop.core.model import CaseNumber


class Kind(StrEnum):
    """What stands in the agenda, as far as paper may say it."""

    APPOINTMENT = "appointment"
    STEP = "step"
    """A step of a route, or a duty that has to be done at once."""
    TERM = "term"
    """A step that has to be done within a term."""


@dataclass(frozen=True)
class WeekLine:
    """Something to do. It holds no title: titles name people."""

    day: date
    at: time | None
    kind: Kind
    number: CaseNumber | None


@dataclass(frozen=True)
class WeekList:
    """Seven days from `first_day` on, and before them what is overdue."""

    first_day: date
    last_day: date
    overdue: tuple[WeekLine, ...]
    lines: tuple[WeekLine, ...]
