"""One duty in a calm row: what, to whom, when, how far it binds, why, and where that stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.case_facts import OWN
from vp_desktop.ui.binding_words import BindingWords
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.proposals import Proposal
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet, Small, Strong
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.terms_line import TermsLine

_STACK_BELOW = 520
_ASIDE = 190


class DutyRow(AdaptiveRow):
    """Words at the left; at the right how far it binds and a tick that makes it an agreement.

    Emits `agreed(code, bool)` when the adviser ticks.
    """

    agreed = Signal(str, bool)

    def __init__(self, code: str, title: str, can_be_agreed: bool = True) -> None:
        super().__init__(_STACK_BELOW, gap=4, margins=4)
        self.code = code
        self.words = QWidget()
        self._lines = column(self.words, gap=1, items=(Strong(title),))
        self.box = CheckBox(self.tr("Als afspraak"))
        self.box.setAccessibleName(self.tr("Als afspraak: {duty}").format(duty=title))
        self._aside = QWidget()
        self._aside_lines = column(self._aside, gap=2)
        self._aside_lines.addWidget(self.box)
        self._aside.setMinimumWidth(scaled(_ASIDE))
        if not can_be_agreed:
            self.box.hide()
        self.line.addWidget(self.words, 1)
        self.line.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignTop)
        self.box.toggled.connect(self._tell)

    def add_line(self, words: str, quiet: bool = True, role: str = "") -> None:
        """Another line under the title; empty words add none."""
        if words:
            self._lines.addWidget(Quiet(words) if quiet else Small(words, role=role))

    def set_state(self, words: str, role: str) -> None:
        """How far it binds, in a chip above the tick."""
        self._aside_lines.insertWidget(0, Chip(words, role), 0, Qt.AlignmentFlag.AlignLeft)

    def set_agreed(self, agreed: bool) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(agreed)
        self.box.blockSignals(False)

    def _tell(self, agreed: bool) -> None:
        self.agreed.emit(self.code, agreed)


class ProposalRow(DutyRow):
    """A duty of the rules."""

    def __init__(self, proposal: Proposal, context: IntakeContext) -> None:
        duty = proposal.duty
        super().__init__(
            duty.duty, context.label("duty", duty.duty), can_be_agreed=proposal.can_be_agreed
        )
        self._context = context
        self.add_line(self._course(proposal), quiet=False)
        self.add_line(self._warning(proposal), quiet=False, role="attention")
        if duty.condition is not None:
            self.add_line(self.tr("Alleen als er een redelijk vermoeden is."), quiet=False)
        self.add_line(duty.why.text(context.language))
        self.add_line(self._source(proposal))
        if found := context.terms_in(
            f"{context.label('duty', duty.duty)}\n{self._course(proposal)}"
        ):
            self._lines.addWidget(TermsLine(found))
        self.set_state(*BindingWords().of(duty.binding))
        self.set_agreed(proposal.agreed)

    def _course(self, proposal: Proposal) -> str:
        """By whom, to whom and when."""
        duty = proposal.duty
        parts = []
        if duty.who not in (*OWN, "none"):
            parts.append(self.tr("Door: {who}").format(who=self._function(duty.who)))
        if proposal.to != "none":
            parts.append(self.tr("Aan: {to}").format(to=self._function(proposal.to)))
        if duty.term != "none":
            term = self._context.label("duty_term", duty.term)
            parts.append(self.tr("Wanneer: {term}").format(term=term))
        return " · ".join(parts)

    def _warning(self, proposal: Proposal) -> str:
        if proposal.instead_of:
            words = self.tr("In plaats van {usual}, want daar gaat de melding over.")
            return words.format(usual=self._function(proposal.instead_of))
        if proposal.asks_who:
            return self.tr("Kijk eerst: is dit niet degene over wie de melding gaat?")
        return ""

    def _source(self, proposal: Proposal) -> str:
        duty = proposal.duty
        if not duty.source:
            return ""
        source = self.tr("Bron: {source}").format(source=duty.source)
        return source if duty.confirmed else " · ".join((source, self.tr("nog te bevestigen")))

    def _function(self, code: str) -> str:
        """A function in the middle of a sentence: `het bestuur`, but `Veilig Thuis`."""
        label = self._context.label("function", code)
        first = label.split(" ", 1)[0]
        return label[0].lower() + label[1:] if first in _ARTICLES else label


_ARTICLES = ("De", "Het", "Een", "Degene", "The", "A", "An", "Whoever", "Nobody", "Niemand", "Wie")
