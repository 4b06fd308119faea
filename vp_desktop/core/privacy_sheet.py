"""The sheet for the register of processing activities and the one for a DPIA, filled from the settings.

Both are a beginning: the school fills in what the program cannot know, and what law.md section 10 does
not mark as seen says "nog te bevestigen" itself. Their sentences: `resources/texts/processing.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from vp_desktop.core.formats import plain_date
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.texts import Texts

_SECTION = "processing"


class PrivacySheet(StrEnum):
    """Which sheet."""

    REGISTER = "register"
    DPIA = "dpia"


@dataclass(frozen=True)
class SheetFacts:
    """What the settings say. `months` is the term of retention after closing; None when none was set."""

    purpose: Purpose
    adviser_kind: AdviserKind
    own_title: str
    schools: tuple[str, ...]
    today: date
    months: int | None
    lock_minutes: int
    threshold: int
    backup_folder_chosen: bool
    recovery_checked: bool
    keeps_names: bool


@dataclass(frozen=True)
class Line:
    """A question or heading with what the program answers; no answer is room to write."""

    heading: str
    points: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        return not self.points


@dataclass(frozen=True)
class FilledSheet:
    """A sheet as it is printed."""

    kind: PrivacySheet
    title: str
    under_title: str
    intro: str
    lines: tuple[Line, ...]
    note: str
    page_words: str
    """How a page is numbered, with `{page}` and `{pages}`."""


_MOST = 9
_REGISTER = (
    *("controller", "who", "goal", "basis", "persons", "data", "special", "recipients"),
    *("outside_eu", "retention", "security", "rights", "automatic"),
)
_DPIA = (
    *("description", "need", "less", "consulted", "basis", "children", "risk_leak"),
    *("risk_loss", "risk_known", "risk_wrong", "risk_summary", "measures", "left", "opinion"),
    *("decision", "again"),
)


def filled(kind: PrivacySheet, facts: SheetFacts, texts: Texts, language: str) -> FilledSheet:
    """The sheet in one language."""
    words = _Words(facts, texts, language)
    keys = _REGISTER if kind is PrivacySheet.REGISTER else _DPIA
    prefix = kind.value
    return FilledSheet(
        kind=kind,
        title=words.say(f"{prefix}_title"),
        under_title=words.say("under_title"),
        intro=words.say(f"{prefix}_intro"),
        lines=tuple(words.line(prefix, key) for key in keys),
        note=words.say("note"),
        page_words=texts.sections[_SECTION]["page"].text(language),
    )


@dataclass(frozen=True)
class _Words:
    facts: SheetFacts
    texts: Texts
    language: str

    def line(self, prefix: str, key: str) -> Line:
        """Points numbered `key_1`, `key_2` ...; for this purpose alone where there are such."""
        numbered = (self.find(f"{prefix}_{key}_{number}") for number in range(1, _MOST + 1))
        points = tuple(point for point in numbered if point)
        return Line(self.say(f"{prefix}_{key}"), points)

    def find(self, key: str) -> str:
        """The sentence for this purpose, else for all; empty where there is none."""
        known = self.texts.sections[_SECTION]
        for name in (f"{key}_{self.facts.purpose.value}", key):
            if name in known:
                return self.say(name)
        return ""

    def say(self, key: str, **more: Any) -> str:
        return self.texts.say(_SECTION, key, self.language, **self._values(), **more)

    def _values(self) -> dict[str, Any]:
        facts = self.facts
        plain = {
            "schools": ", ".join(facts.schools),
            "day": plain_date(facts.today, self.language),
            "minutes": facts.lock_minutes,
            "threshold": facts.threshold,
            "months": facts.months or 0,
        }
        return plain | {name: self._plain(key) for name, key in self._chosen().items()}

    def _chosen(self) -> dict[str, str]:
        facts = self.facts
        return {
            "title": f"title_{facts.purpose.value}",
            "kind": f"kind_{facts.adviser_kind.value}",
            "term": _term(facts.months),
            "backups": "backups_chosen" if facts.backup_folder_chosen else "backups_none",
            "recovery": "recovery_done" if facts.recovery_checked else "recovery_not_done",
            "names": "names_kept" if facts.keeps_names else "names_coded",
        }

    def _plain(self, key: str) -> str:
        if key.startswith("title_") and self.facts.own_title.strip():
            return self.facts.own_title.strip()
        sentence = self.texts.sections[_SECTION][key].text(self.language)
        return sentence.format(months=self.facts.months or 0)


def _term(months: int | None) -> str:
    if months is None:
        return "term_none"
    return "term_months" if months else "term_edition"
