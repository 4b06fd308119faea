"""Is iedereen veilig? Four choices, each with one number and one sentence."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.step import Step
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card, IconLabel, RowsCard
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.labels import Figure, Quiet, Text
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice

CONCERNS = ("acute_danger", "suicidal", "recent_sexual_violence", "unsafe_home_now")
"""What may be the case, by the names that the facts of a report have."""
_STACK_BELOW = 520
_FIRST_WORDS = 300
"""Letters of what was written before that are shown: a note whole, of a long story its beginning."""


class SafetyStep(Step):
    key = "safety"

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._rows = {concern: _ConcernRow(context, concern) for concern in CONCERNS}
        self._call_first = Notice("", "attention", "phone")
        self._alone, self._story = True, ""
        self._build()

    def show_answers(self, answers: Answers) -> None:
        for concern, line in self._rows.items():
            line.set_checked(concern in answers.safety)
        self._show_call()

    def take_answers(self, answers: Answers) -> None:
        answers.safety = [code for code, line in self._rows.items() if line.box.isChecked()]

    def arrive(self, answers: Answers) -> None:
        self._story = shorten(answers.story, _FIRST_WORDS, placeholder=" …")
        self._show_written()
        super().arrive(answers)

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        self._show_written()

    def _show_written(self) -> None:
        """What she wrote down before, as in a quick note; nobody who looks along reads it here."""
        self._written_words.setText(self._story)
        self._written.setVisible(self._alone and bool(self._story))

    def _build_written(self) -> Card:
        self._written = Card(self.tr("Dit schreef u al op"), gap=2)
        self._written_words = Text("", selectable=True)
        self._written.add(self._written_words)
        self._written.add(
            Quiet(self.tr("Het staat bij de stap “Wat is er gebeurd?”. Daar schrijft u verder."))
        )
        self._written.hide()
        return self._written

    def _build(self) -> None:
        written = self._build_written()
        self.ask(
            self.tr("Is iedereen nu veilig?"),
            self.tr("Kruis aan wat speelt. Niets? Ga verder."),
        )
        card = RowsCard()
        for line in self._rows.values():
            card.add_row(line)
            line.toggled.connect(self._tell)
        self.fields.addWidget(card)
        self.fields.addWidget(self._call_first)
        self.fields.insertWidget(0, written)
        self.add_hints(
            self.tr("Zo kunt u het vragen"),
            (
                self.tr("Ben je nu veilig? En straks, als je naar huis gaat?"),
                self.tr("Is er iemand die jou of een ander vandaag iets kan aandoen?"),
                self.tr("Denk je er weleens aan om er niet meer te zijn?"),
            ),
        )

    def _tell(self) -> None:
        self._show_call()
        self.changed.emit()

    def _show_call(self) -> None:
        worried = any(line.box.isChecked() for line in self._rows.values())
        words = self.tr("Bel eerst. Wat u hebt opgeschreven blijft staan; ga daarna verder.")
        self._call_first.set_text(words if worried else "")


class _ConcernRow(QWidget):
    """What may be the case, what to do, and the number in large figures; a click anywhere ticks it."""

    toggled = Signal(bool)

    def __init__(self, context: IntakeContext, concern: str) -> None:
        super().__init__()
        number, sentence = (
            context.safety(f"{concern}_number"),
            context.safety(f"{concern}_sentence"),
        )
        self.box = CheckBox(context.safety(concern))
        self.box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.box.setAccessibleDescription(f"{number}. {sentence}")
        self._icon = IconLabel("phone", "quiet")
        self._number = Figure(number, selectable=True)
        self._number.setAccessibleName(number)
        note = Quiet(sentence)
        note.setContentsMargins(scaled(16) + 18, 0, 0, 4)
        words = QWidget()
        column(words, gap=0, items=(self.box, note))
        line = AdaptiveRow(_STACK_BELOW, gap=3)
        line.line.addWidget(words, 1)
        call = QWidget()
        row(call, gap=2, items=(self._icon, self._number))
        line.line.addWidget(call, 0, Qt.AlignmentFlag.AlignVCenter)
        column(self, items=(line,)).setContentsMargins(14, 8, 18, 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.box.toggled.connect(self._show_state)

    def set_checked(self, checked: bool) -> None:
        self.box.blockSignals(True)
        self.box.setChecked(checked)
        self.box.blockSignals(False)
        self._colour(checked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.box.setFocus()
        self.box.click()
        super().mouseReleaseEvent(event)

    def _show_state(self, checked: bool) -> None:
        self._colour(checked)
        self.toggled.emit(checked)

    def _colour(self, checked: bool) -> None:
        self._icon.set_icon("phone", "urgent" if checked else "quiet")
        self._number.set_role("urgent" if checked else "")
