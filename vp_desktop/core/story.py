"""The story beside the figures of a school year, as it goes on paper: words only, ready to be drawn.

Free text is not protected by the rules of the figures (anonymity.md, rule 11): core/story_check.py looks
through it before it is published.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple


class Asked(StrEnum):
    """Whom the school's own monitor asked whether they feel safe."""

    PUPILS = "pupils"
    STAFF = "staff"


class PaperSection(NamedTuple):
    """A section of the story; `text` has paragraphs parted by an empty line, and is never empty."""

    code: str
    title: str
    text: str


class PaperRecommendation(NamedTuple):
    """A recommendation with what became of it; no status for one that is made only now."""

    text: str
    status: str = ""
    note: str = ""


class PaperMonitor(NamedTuple):
    """Which part of those asked feels safe, in whole per cent."""

    asked: str
    percent: int
    source: str


@dataclass(frozen=True)
class StoryPages:
    """Everything in words that an edition prints, in one language and in the order of the contents.

    `sections` holds only what was written. `earlier_recommendations` are those of the editions before;
    they belong in the section `followed_up`, `recommendations` in `recommendations`. Those two
    headings are in `titles`, for when nothing else was written there.
    """

    sections: tuple[PaperSection, ...] = ()
    recommendations: tuple[PaperRecommendation, ...] = ()
    earlier_recommendations: tuple[PaperRecommendation, ...] = ()
    monitor: tuple[PaperMonitor, ...] = ()
    monitor_title: str = ""
    standing: str = ""
    """What figures can and cannot say."""
    titles: tuple[tuple[str, str], ...] = ()
    """Code and title of every section, in the order of the contents."""
    without_figures: bool = False
    """To be discussed before the figures are final (anonymity.md, rule 10)."""

    @property
    def is_empty(self) -> bool:
        return not (
            self.sections or self.recommendations or self.earlier_recommendations or self.monitor
        )

    def title(self, code: str) -> str:
        return dict(self.titles)[code]

    def section(self, code: str) -> PaperSection | None:
        return next((section for section in self.sections if section.code == code), None)

    def to_discuss(self) -> StoryPages:
        """The same story without the figures of the register: what may be shown beforehand."""
        return replace(self, without_figures=True)
