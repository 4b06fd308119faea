"""The story beside the figures as it is kept: sections, recommendations, the school's own monitor."""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.core.model import SchoolId


@dataclass(frozen=True)
class Narrative:
    """A section of the story beside the figures of a school year."""

    school_id: SchoolId
    school_year: int
    """The school year's first year."""
    section: str
    text: str
    id: int = 0


@dataclass(frozen=True)
class Recommendation:
    """What was advised in the edition of a school year, and what became of it."""

    school_id: SchoolId
    school_year: int
    text: str
    status: str = "open"
    status_note: str = ""
    id: int = 0


@dataclass(frozen=True)
class MonitorResult:
    """Which part of those asked feels safe, in whole per cent, by the school's own monitor."""

    school_id: SchoolId
    school_year: int
    asked: str
    percent: int
    source: str = ""
    id: int = 0
