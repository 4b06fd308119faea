"""Words for duties, steps and terms: who does it, to whom, by when, how far it binds."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QObject

from vp_desktop.core import step_words
from vp_desktop.core.addressees import instead_of
from vp_desktop.core.duties import Duty
from vp_desktop.core.formats import long_date
from vp_desktop.core.law_terms import LawTerm, terms_in
from vp_desktop.core.route_terms import RunningTerm
from vp_desktop.core.taxonomy import Label, Taxonomy
from vp_desktop.core.terms import END_OF_DAY, elapsed
from vp_desktop.core.workflow import Step
from vp_desktop.ui.due import Running
from vp_desktop.ui.language import current_language

_ADVISER = "adviser"
_URGENT_TERMS = ("now", "immediately", "at_once", "hours_72")


class GuidedWords(QObject):
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
        return self._taxonomy.label("function", code, self.language)

    def duty(self, duty: Duty) -> str:
        """What a duty asks, in a few words; a user's own advice brings its own."""
        return self.text(duty.label) if duty.label else self.name_of(duty.duty)

    def duty_here(self, duty: Duty, accused_kinds: Collection[str]) -> str:
        """What a duty asks in a case; never by a function held by somebody whom the case is about."""
        functions = self._taxonomy["function"]
        label = duty.label or self._taxonomy["duty"].items[duty.duty].label
        return step_words.renamed(label, accused_kinds, functions, self.language)

    def name_of(self, code: str) -> str:
        """The name of a duty by its code."""
        return self._taxonomy.label("duty", code, self.language)

    def step(self, step: Step, accused_kinds: Collection[str]) -> str:
        """What a step is called; never by a function held by somebody whom the case is about."""
        functions = self._taxonomy["function"]
        return step_words.title(step, accused_kinds, functions, self.language)

    def addressee(self, code: str, accused_kinds: Collection[str]) -> str:
        """To whom, when some of those the case is about may hold that function."""
        return self.function(instead_of(code, accused_kinds))

    def is_urgent(self, duty: Duty) -> bool:
        return duty.term in _URGENT_TERMS

    def term(self, duty: Duty) -> str:
        return self._taxonomy.label("duty_term", duty.term, self.language)

    def source(self, article: str | None, confirmed: bool) -> str:
        """The article, and whether nobody confirmed it yet; empty for advice that has none."""
        if article is None:
            return ""
        return (
            article
            if confirmed
            else self.tr("{article} · nog te bevestigen").format(article=article)
        )

    def is_confirmed(self, step: Step) -> bool:
        """Whether what a step without a duty says of the law was read in a current text."""
        term = step.term
        return step.confirmed and (term is None or term.article is None or term.confirmed)

    def who_to_whom(self, step: Step, accused_kinds: Collection[str]) -> str:
        by = step_words.performer(step.who, accused_kinds)
        who = self.tr("U") if by == _ADVISER else self.function(by)
        if step.to is None:
            return who
        return f"{who} → {self.addressee(step.to, accused_kinds)}"

    def since(self, since: datetime, now: datetime) -> str:
        """How long something has been running; never a limit."""
        return Running().running(elapsed(since, now))

    def running(self, term: RunningTerm, now: datetime) -> str:
        """What is left of a term, or how long one without a number has been running."""
        if term.until is None:
            return self.tr("zonder uitstel · {since}").format(since=self.since(term.since, now))
        day = long_date(term.until.date(), self.language)
        if term.until.time() != END_OF_DAY:
            return self.tr("vóór {day}, {time}").format(day=day, time=f"{term.until:%H:%M}")
        if term.closed is None or term.do_before is None:
            return self.tr("uiterlijk {day}").format(day=day)
        before = long_date(term.do_before, self.language)
        return self.tr("uiterlijk {day} ({why}): doe het vóór of op {before}").format(
            day=day, why=self.text(term.closed.name), before=before
        )
