"""What every step of the conversation looks like: a question, its fields, and help beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.hints import Hints
from vp_desktop.ui.intake.new_report import Missing
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.scroll import ScrollArea
from vp_desktop.ui.widgets.tab_order import focus_first

_STACK_BELOW = 760


class Step(QWidget):
    """One step. It shows the answers it is given, and writes its own part back into them.

    `key` names it in a draft; what it is called stands in `plan.StepWords`. `changed` is emitted while
    the adviser answers, `step_wanted` with the key of another step where something must be answered,
    `hints_unfolded` when she opened or closed the help beside the fields.
    """

    accessible_role = QAccessible.Role.Grouping
    changed = Signal()
    step_wanted = Signal(str)
    hints_unfolded = Signal(bool)
    key = ""

    def __init__(self) -> None:
        super().__init__()
        self.fields: QVBoxLayout = column(gap=3)
        self.aside: QVBoxLayout = column(gap=4)
        self.hints: Hints | None = None
        columns = AdaptiveRow(_STACK_BELOW, gap=6)
        columns.line.addLayout(_at_top(self.fields), 9)
        columns.line.addLayout(_at_top(self.aside), 4)
        self.area = ScrollArea(columns, keeps_room=True)
        column(self, items=(self.area,))

    def ask(self, question: str, explanation: str) -> None:
        """Begin the step with its question."""
        self.setAccessibleName(question)
        self._question = SectionTitle(question)
        head = column(gap=1, items=(self._question, Quiet(explanation, small=False)))
        self.fields.addLayout(head)

    def set_question(self, question: str) -> None:
        """Another question over the same fields."""
        self.setAccessibleName(question)
        self._question.setText(question)

    def show_answers(self, answers: Answers) -> None:
        """Fill the fields from `answers`, without telling of a change."""

    def take_answers(self, answers: Answers) -> None:
        """Write what the fields hold into `answers`."""

    def arrive(self, answers: Answers) -> None:
        """The step is shown."""
        self.follow(answers)

    def follow(self, answers: Answers) -> None:
        """Show what follows from the answers of all steps: on arriving, and after every change."""

    def set_alone(self, alone: bool) -> None:
        """Whether the adviser is alone: only then is anything of other matters shown."""

    def show_missing(self, missing: Missing) -> bool:
        """Say under its field that this is still needed; False when it is not of this step."""
        return False

    def begin(self) -> None:
        """Show the step from its top, the keyboard in its first field."""
        self.area.verticalScrollBar().setValue(0)
        focus_first(self)

    def add_hints(self, title: str, hints: Sequence[str]) -> None:
        """Sentences that help to ask, folded beside the fields."""
        self.hints = Hints(title, hints)
        self.hints.unfolded.connect(self.hints_unfolded)
        self.aside.addWidget(self.hints)

    def unfold_hints(self, unfolded: bool) -> None:
        """Open them, or fold them, as in the step where the adviser did so."""
        if self.hints is not None:
            self.hints.set_unfolded(unfolded)


def fields_card(title: str = "") -> Card:
    """A card that holds fields, with room between them."""
    return Card(title, padding=5, gap=4)


def narrow(widget: QWidget, pixels: int) -> QWidget:
    """`widget`, at most `pixels` wide at 100 % text size: a day or a number needs no whole line."""
    widget.setMaximumWidth(scaled(pixels))
    return widget


def _at_top(inner: QVBoxLayout) -> QVBoxLayout:
    made = column(gap=0)
    made.addLayout(inner)
    made.addStretch(1)
    return made
