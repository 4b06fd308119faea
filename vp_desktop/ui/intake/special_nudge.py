"""Direct nodig voor deze melding? Asked only where the ground or the words of the story call for it.

Special-category data stand in a dossier only when directly related to the report (practice.md section
1.3, S&V); the reason is kept.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.told_facts import SPECIAL, special_kinds
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.visibility import set_shown

_YES, _NO = "yes", "no"


class SpecialNudge(Card):
    """Hidden until there is something to ask about."""

    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__(padding=5, gap=3)
        self.set_title(self.tr("Direct nodig voor deze melding?"))
        self._context = context
        self._about = Text("")
        self.needed = ChoiceChips(
            [Option(_YES, self.tr("Ja, dit is nodig")), Option(_NO, self.tr("Nee"))],
            name=self.title.text(),
        )
        self.reason = LineEdit(placeholder=self.tr("Bijvoorbeeld: dit is de grond van de melding"))
        self.reason_field = Field(self.tr("Waarom is het nodig?"), self.reason)
        self._without = Quiet(self.tr("Haal het dan uit het verhaal; zonder leest het ook."))
        for widget in (self._about, self.needed, self.reason_field, self._without):
            self.add(widget)
        self.needed.chosen.connect(self._choose)
        self.reason.textEdited.connect(self.changed)
        self.hide()

    def show_answers(self, answers: Answers) -> None:
        self.needed.set_value(answers.special_needed or None)
        self.reason.setText(answers.special_reason)
        self.follow(answers)

    def take_answers(self, answers: Answers) -> None:
        answers.special_needed = self.needed.value() or ""
        answers.special_reason = self.reason.text()

    def follow(self, answers: Answers) -> None:
        """Ask about what these answers hold."""
        kinds = special_kinds(answers, self._context.taxonomy)
        named = ", ".join(self._context.label(SPECIAL, code) for code in kinds)
        words = self.tr("U noteert iets over {kinds}. Dat mag alleen als de melding erom draait.")
        self._about.setText(words.format(kinds=named))
        set_shown(self, bool(kinds))
        self._follow_choice()

    def _choose(self) -> None:
        self._follow_choice()
        self.changed.emit()

    def _follow_choice(self) -> None:
        self.reason_field.setVisible(self.needed.value() == _YES)
        self._without.setVisible(self.needed.value() == _NO)
