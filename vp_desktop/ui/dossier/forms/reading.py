"""Reading the small things people write: minutes, a time of day, the number of a dossier."""

from __future__ import annotations

import re
from datetime import time

from vp_desktop.core.model import CaseNumber

_MINUTES = re.compile(r"(\d{1,4})\s*(m|min|minuten|minutes)?\.?")
_TIME = re.compile(r"(\d{1,2})[:.u]?(\d{2})?\s*(uur|u)?")
_NUMBER = re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,5})")
LONGEST = 1440
"""Minutes in a day."""


def read_minutes(text: str) -> int | None:
    """`25` or `25 min`. Raises ValueError for what is no number of minutes; None for nothing."""
    if not text.strip():
        return None
    match = _MINUTES.fullmatch(text.strip().casefold())
    if not match or int(match[1]) > LONGEST:
        raise ValueError(text)
    return int(match[1])


def read_time(text: str) -> time | None:
    """`13:15`, `13.15` or `9 uur`. Raises ValueError; None for nothing."""
    if not text.strip():
        return None
    match = _TIME.fullmatch(text.strip().casefold())
    if not match:
        raise ValueError(text)
    return time(int(match[1]), int(match[2] or 0))


def read_number(text: str) -> CaseNumber | None:
    """`2026-014` or `2026-14`; None for anything else."""
    match = _NUMBER.fullmatch(text.strip())
    return CaseNumber(int(match[1]), int(match[2])) if match else None
