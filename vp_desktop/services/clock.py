"""The clock, as an argument: tests stop it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""Gives the local wall-clock time without a zone."""


def system_clock() -> datetime:
    return datetime.now()
