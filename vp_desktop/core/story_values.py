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
    """What was advised in the edition of a school year."""

    school_id: SchoolId
    school_year: int
    text: str
    id: int = 0


@dataclass(frozen=True)
class Review:
    """What the edition of a later year says of a recommendation; every edition has its own."""

    recommendation_id: int
    school_year: int
    """Of the edition that says it."""
    status: str = "open"
    note: str = ""
    text: str = ""
    """The recommendation as that edition words it, where that is otherwise."""
    id: int = 0


@dataclass(frozen=True)
class FollowedUp:
    """An earlier recommendation as it stands in the edition of a year."""

    recommendation: Recommendation
    status: str = "open"
    note: str = ""
    text: str = ""
    before: str = ""
    """The note of the edition before, which is not printed again."""

    @property
    def words(self) -> str:
        """The recommendation as this edition words it."""
        return self.text or self.recommendation.text


@dataclass(frozen=True)
class MonitorResult:
    """Which part of those asked feels safe, in whole per cent, by the school's own monitor."""

    school_id: SchoolId
    school_year: int
    asked: str
    percent: int
    source: str = ""
    id: int = 0
