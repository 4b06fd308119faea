"""When it happened: on a day, in a period, or not known."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import DateKind
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width
from vp_desktop.ui.widgets.visibility import set_shown

_DAY_WIDTH = 230


class MomentFields(QWidget):
    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self.kind = ChoiceChips(
            [
                Option(DateKind.EXACT.value, self.tr("Op één dag")),
                Option(DateKind.PERIOD.value, self.tr("In een periode")),
                Option(DateKind.UNKNOWN.value, self.tr("Niet bekend")),
            ]
        )
        self.first = DayEdit(context.today, past_only=True)
        self.last = DayEdit(context.today, past_only=True)
        for edit in (self.first, self.last):
            edit.setFixedWidth(scaled(_DAY_WIDTH))
        self._first_field = Field(self.tr("Dag"), self.first)
        self._last_field = Field(self.tr("Laatste dag"), self.last)
        self._open_end = Quiet(
            self.tr("Geen laatste dag? Dan loopt het tot de dag van de melding.")
        )
        self._days = QWidget()
        flow = FlowLayout(self._days, gap=3, line_gap=2)
        grow_with_width(self._days)
        for field in (self._first_field, self._last_field):
            flow.addWidget(field)
        days = QWidget()
        column(days, gap=1, items=(self._days, self._open_end))
        column(self, gap=3, items=(Field(self.tr("Wanneer?"), self.kind), days))
        self._connect()
        self._follow_kind()

    def show_answers(self, answers: Answers) -> None:
        self.kind.set_value(answers.date_kind or None)
        self.first.set_text(answers.from_day)
        self.last.set_text(answers.to_day)
        self._follow_kind()

    def take_answers(self, answers: Answers) -> None:
        answers.date_kind = self.kind.value() or ""
        answers.from_day = _written(self.first)
        answers.to_day = _written(self.last)

    def show_problem(self) -> None:
        """Say that these days cannot be right, at the first that is not."""
        first, last = self.first.day(), self.last.day()
        if first is None and self.first.text().strip():
            self._first_field.set_error(self.first.problem())
            self.first.setFocus()
        else:
            late = _is_before(last, first)
            words = self.tr("Deze dag ligt vóór de eerste dag.") if late else self.last.problem()
            self._last_field.set_error(words)
            self.last.setFocus()

    def _connect(self) -> None:
        self.kind.chosen.connect(self._follow_kind)
        self.kind.chosen.connect(self.changed)
        for edit in (self.first, self.last):
            edit.changed.connect(self._note_day)

    def _note_day(self) -> None:
        self._first_field.set_error("")
        self._last_field.set_error("")
        self.changed.emit()

    def _follow_kind(self) -> None:
        kind = self.kind.value()
        set_shown(self._days, kind in (DateKind.EXACT, DateKind.PERIOD))
        set_shown(self._last_field, kind == DateKind.PERIOD)
        set_shown(self._open_end, kind == DateKind.PERIOD)
        period = kind == DateKind.PERIOD
        self._first_field.label.setText(self.tr("Eerste dag") if period else self.tr("Dag"))


def _written(edit: DayEdit) -> str:
    day = edit.day()
    return day.isoformat() if day else edit.text()


def _is_before(last: date | None, first: date | None) -> bool:
    return bool(last and first and last < first)
