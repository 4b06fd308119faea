"""Words for a route that is looked at without a case: who to whom, by when, on what it rests."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.duties import Source
from vp_desktop.core.law_terms import LawTerm, terms_in
from vp_desktop.core.taxonomy import Label, Taxonomy
from vp_desktop.core.terms import Unit
from vp_desktop.core.workflow import KNOWN, START, Step, Term, Workflow
from vp_desktop.ui.language import current_language

_ADVISER = "adviser"
_PLAIN = ("De", "Het", "Een", "Niemand", "The", "A", "An", "Another", "Human", "Nobody")
"""First words that are no names: small inside a line."""


class GuideWords(QObject):
    """In the language of the window."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        super().__init__()
        self._taxonomy = taxonomy

    @property
    def language(self) -> str:
        return current_language()

    def text(self, label: Label) -> str:
        return label.text(self.language)

    def terms_in(self, text: str) -> tuple[LawTerm, ...]:
        """The words of the law in a text, with what they are."""
        return terms_in(text, self._taxonomy, self.language)

    def function(self, code: str) -> str:
        """A function at the start of a line; whoever keeps the register is "U"."""
        return self.tr("U") if code == _ADVISER else self.label("function", code)

    def label(self, code_list: str, code: str) -> str:
        return self._taxonomy.label(code_list, code, self.language)

    def inside(self, code: str) -> str:
        """A function inside a line: "de melder"."""
        words = self.tr("u") if code == _ADVISER else self.function(code)
        first, space, rest = words.partition(" ")
        return f"{first.lower()}{space}{rest}" if first in _PLAIN else words

    def who_to_whom(self, step: Step) -> str:
        who = self.function(step.who)
        return who if step.to is None else f"{who} → {self.inside(step.to)}"

    def sources(self, sources: tuple[Source, ...]) -> str:
        return ", ".join(source.article for source in sources)

    def term(self, term: Term, route: Workflow) -> str:
        """By when, from what: "binnen 4 weken na 'De commissie geeft haar oordeel'"."""
        since = self._since(term, route)
        if term.span is None:
            return self.tr("Meteen {since}, zonder uitstel").format(since=since)
        one, several = self._units()[term.span.unit]
        length = one if term.span.amount == 1 else several.format(count=term.span.amount)
        words = self.tr("Binnen {length} {since}").format(length=length, since=since)
        return words if term.article else self.tr("Voorstel: {term}").format(term=_small(words))

    def _since(self, term: Term, route: Workflow) -> str:
        if term.since == START:
            return self.tr("na het begin")
        if term.since == KNOWN:
            return self.tr("nadat u het weet")
        return self.tr("na “{step}”").format(step=self.text(route.step(term.since).label))

    def _units(self) -> dict[Unit, tuple[str, str]]:
        return {
            Unit.HOURS: (self.tr("een uur"), self.tr("{count} uur")),
            Unit.WORKING_DAYS: (self.tr("een werkdag"), self.tr("{count} werkdagen")),
            Unit.SCHOOL_DAYS: (self.tr("een schooldag"), self.tr("{count} schooldagen")),
            Unit.DAYS: (self.tr("een dag"), self.tr("{count} dagen")),
            Unit.WEEKS: (self.tr("een week"), self.tr("{count} weken")),
            Unit.MONTHS: (self.tr("een maand"), self.tr("{count} maanden")),
        }


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
