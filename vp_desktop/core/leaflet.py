"""The leaflet about what is kept: one page for a child, a parent or a member of staff.

Its sentences stand in `resources/texts/leaflet.toml`, the most particular one first: a key may have a
variant for purpose and reader (`why_adviser_child`), for either alone, or none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.texts import Texts

_SECTION = "leaflet"
TOPICS = ("why", "written", "readers", "secrecy", "kept", "rights")
"""The parts of the page, in their order."""
_MOST_POINTS = 4


class Audience(StrEnum):
    """For whom the leaflet is: a child is spoken to as `je`, the others as `u`."""

    CHILD = "child"
    PARENT = "parent"
    STAFF = "staff"


@dataclass(frozen=True)
class Leaflet:
    """What a leaflet is filled with."""

    audience: Audience
    purpose: Purpose
    adviser_kind: AdviserKind
    school: str
    own_title: str


@dataclass(frozen=True)
class Topic:
    """A heading and what stands under it."""

    heading: str
    points: tuple[str, ...]


@dataclass(frozen=True)
class LeafletWords:
    """Says the sentences of one leaflet in one language."""

    leaflet: Leaflet
    texts: Texts
    language: str

    def say(self, key: str, **values: Any) -> str:
        """The most particular sentence for `key`; empty when there is none for this leaflet."""
        known = self.texts.sections[_SECTION]
        found = next((name for name in self._variants(key) if name in known), "")
        if not found:
            return ""
        filled = {"title": self.title, "school": self.leaflet.school.strip(), **values}
        return self.texts.say(_SECTION, found, self.language, **filled)

    @property
    def title(self) -> str:
        """What the adviser calls herself, or the usual word."""
        key = f"own_title_{self.leaflet.purpose.value}"
        return self.leaflet.own_title.strip() or self.texts.say(_SECTION, key, self.language)

    def topics(self) -> tuple[Topic, ...]:
        found = (Topic(self.say(f"{topic}_head"), self._points(topic)) for topic in TOPICS)
        return tuple(topic for topic in found if topic.points)

    def _points(self, topic: str) -> tuple[str, ...]:
        numbered = (self.say(f"{topic}_{number}") for number in range(1, _MOST_POINTS + 1))
        return tuple(point for point in numbered if point)

    def _variants(self, key: str) -> tuple[str, ...]:
        leaflet = self.leaflet
        who = leaflet.audience.value
        voice = "child" if leaflet.audience is Audience.CHILD else "adult"
        purpose = leaflet.purpose.value
        kind = leaflet.adviser_kind.value
        return (
            *(f"{key}_{purpose}_{kind}_{voice}", f"{key}_{purpose}_{who}"),
            *(f"{key}_{purpose}_{voice}", f"{key}_{purpose}"),
            *(f"{key}_{who}", f"{key}_{voice}", key),
        )
