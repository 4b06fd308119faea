"""One step of a route that is looked at: what, who, by when, why, and what may come of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.workflow import Step, Workflow
from vp_desktop.services.guide import Basis, Guide
from vp_desktop.ui.binding_words import BindingWords
from vp_desktop.ui.guide.condition_words import ConditionWords
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.guide.wrapping_choice import WrappingChoice
from vp_desktop.ui.widgets.card import Circle
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.labels import Quiet, Small, Strong, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width, row
from vp_desktop.ui.widgets.terms_line import TermsLine

_SHORT = 24
"""Signs in an answer that fit in a chip; longer answers wrap in cards."""


class StepRow(QWidget):
    """Emits `answered(step_id, answer)` when the user looks at what an answer leads to."""

    answered = Signal(str, str)

    def __init__(self, route: Workflow, step: Step, guide: Guide, words: GuideWords) -> None:
        super().__init__()
        self.step = step
        self._words = words
        self.number = Circle("")
        self.answers: ChoiceChips | WrappingChoice | None = None
        line = row(self, gap=3)
        line.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        self._lines = column(gap=1)
        line.addLayout(self._lines, 1)
        basis = guide.basis_of(step.duty) if step.duty else None
        self._add_head(route, basis)
        self._lines.addWidget(Text(words.text(step.explain), selectable=True))
        found = words.terms_in(f"{words.text(step.label)}\n{words.text(step.explain)}")
        if found:
            self._lines.addWidget(TermsLine(found))
        self._add_condition(route, guide)
        self._add_term(route)
        self._add_source(basis)
        self._add_answers()

    def set_number(self, number: int) -> None:
        self.number.setText(str(number))
        name = self._words.text(self.step.label)
        self.setAccessibleName(self.tr("Stap {number}: {name}").format(number=number, name=name))

    def _add_head(self, route: Workflow, basis: Basis | None) -> None:
        self._lines.addWidget(Strong(self._words.text(self.step.label)))
        who = self._words.who_to_whom(self.step)
        if self.step.track:
            track = self._words.text(route.tracks[self.step.track])
            who = self.tr("{who} · spoor: {track}").format(who=who, track=track)
        self._lines.addWidget(Quiet(who))
        chips = self._chips(basis)
        if chips:
            place = QWidget()
            flow = FlowLayout(place, gap=1, line_gap=1)
            for chip in chips:
                flow.addWidget(chip)
            grow_with_width(place)
            self._lines.addWidget(place)

    def _chips(self, basis: Basis | None) -> list[Chip]:
        chips = []
        if basis is not None:
            chips.append(Chip(*BindingWords().of(basis.binding)))
        if not self._is_confirmed(basis):
            chips.append(Chip(self.tr("nog te bevestigen"), "attention"))
        if self.step.optional:
            chips.append(Chip(self.tr("mag worden overgeslagen")))
        return chips

    def _is_confirmed(self, basis: Basis | None) -> bool:
        """Whether what the law says here was read in a current text: that of the school's sector."""
        if basis is not None and basis.sources:
            return all(source.confirmed for source in basis.sources)
        term = self.step.term
        in_term = term is None or not term.article or term.confirmed
        return self.step.confirmed and in_term

    def _add_condition(self, route: Workflow, guide: Guide) -> None:
        condition = guide.condition_of(route, self.step.id)
        if condition is not None:
            self._lines.addWidget(Small(ConditionWords(self._words).say(condition)))

    def _add_term(self, route: Workflow) -> None:
        if self.step.term is not None:
            self._lines.addWidget(Small(self._words.term(self.step.term, route), role="accent"))

    def _add_source(self, basis: Basis | None) -> None:
        said = self._words.sources(basis.sources) if basis else ""
        term = self.step.term
        said = said or self.step.source or (term.article if term and term.article else "")
        if said:
            self._lines.addWidget(Quiet(self.tr("Bron: {source}").format(source=said)))

    def _add_answers(self) -> None:
        if not self.step.answers:
            return
        self._lines.addWidget(
            Quiet(self.tr("Kies wat eruit komt: daarna ziet u de stappen die erbij horen."))
        )
        options = [
            Option(answer.id, self._words.text(answer.label)) for answer in self.step.answers
        ]
        kind = ChoiceChips if all(len(o.label) <= _SHORT for o in options) else WrappingChoice
        self.answers = kind(options, name=self._words.text(self.step.label))
        self.answers.chosen.connect(self._tell)
        self._lines.addWidget(self.answers)

    def _tell(self, answer: str) -> None:
        self.answered.emit(self.step.id, answer)
