"""Afspraken: what, why, when and who; a line can be added and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.ui.intake.answers import Agreement
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.line_list import LineList
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import ChipButton, IconButton
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import BesideField, Field, LineEdit
from vp_desktop.ui.widgets.labels import Separator
from vp_desktop.ui.widgets.layouts import FlowLayout, column, grow_with_width, row

_STACK_BELOW = 520


class AgreementList(LineList):
    """There is always a line to write on; the first proposes a further conversation."""

    def __init__(self, context: IntakeContext) -> None:
        super().__init__()
        self._context = context
        self.add_button.set_text(self.tr("Nog een afspraak"))
        self.add_button.clicked.connect(self._add_by_user)

    def show_answers(self, answers: Sequence[Agreement]) -> None:
        self._empty()
        for answer in answers or (Agreement(),):
            self._add(answer)

    def add(self, agreement: Agreement) -> None:
        """Add one that was proposed, on the first empty line."""
        empty = next((line for line in self.lines if line.answer().is_empty), None)
        if empty is None:
            self._add(agreement)
        else:
            empty.show_answer(agreement)
        self.changed.emit()

    def _add(self, answer: Agreement) -> AgreementLine:
        line = AgreementLine(self._context, first=not self.lines)
        line.show_answer(answer)
        self._put(line)
        return line

    def _add_by_user(self) -> None:
        self._add(Agreement()).title.setFocus()

    def _keep_one(self) -> None:
        if not self.lines:
            self._add(Agreement())


class AgreementLine(QWidget):
    """One agreement. A day alone is a further conversation on that day."""

    changed = Signal()
    removed = Signal()

    def __init__(self, context: IntakeContext, first: bool) -> None:
        super().__init__()
        self._context = context
        self._usual_title = self.tr("Vervolggesprek")
        self.title = LineEdit(placeholder=self._usual_title)
        self.reason = LineEdit(placeholder=self.tr("Bijv. hoe gaat het in de klas?"))
        self.due = DayEdit(context.today)
        self.due.setFocusProxy(None)  # type: ignore[arg-type]  # see tab_order.put_before
        self.who = LineEdit(placeholder=self.tr("uzelf"))
        self.remove = IconButton("x", self.tr("Deze afspraak weghalen"))
        lines = column(self, gap=4)
        if not first:
            lines.addWidget(Separator())
        whole = row(gap=2)
        whole.addLayout(self._build_fields(), 1)
        whole.addWidget(BesideField(self.remove), 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(whole)
        self._connect()

    def answer(self) -> Agreement:
        day = self.due.day()
        title = self.title.text().strip()
        if self.due.text().strip() and not title:
            title = self._usual_title
        return Agreement(
            title=title,
            reason=self.reason.text(),
            who=self.who.text(),
            due=day.isoformat() if day else self.due.text(),
        )

    def show_problem(self) -> bool:
        """Say that the day cannot be read, if so."""
        unclear = bool(self.due.text().strip()) and self.due.day() is None
        if unclear:
            self.due_field.set_error(self.tr("Welke dag is dat? Bijvoorbeeld: vrijdag, of 3 feb."))
            self.due.edit.setFocus()
        return unclear

    def show_answer(self, answer: Agreement) -> None:
        self.title.setText(answer.title)
        self.reason.setText(answer.reason)
        self.who.setText(answer.who)
        self.due.set_text(answer.due)

    def _build_fields(self) -> QVBoxLayout:
        first = AdaptiveRow(_STACK_BELOW, gap=3)
        title = Field(self.tr("Wat?"), self.title)
        first.line.addWidget(title, 1, Qt.AlignmentFlag.AlignTop)
        self.due_field = Field(self.tr("Wanneer?"), self.due)
        day = column(gap=1, items=(self.due_field, self._build_quick_days()))
        first.line.addLayout(day, 1)
        second = AdaptiveRow(_STACK_BELOW, gap=3)
        for field in (Field(self.tr("Waarom?"), self.reason), Field(self.tr("Wie?"), self.who)):
            second.line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return column(gap=2, items=(first, second))

    def _build_quick_days(self) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=1, line_gap=1)
        grow_with_width(made)
        for words, days in (
            (self.tr("morgen"), 1),
            (self.tr("over 1 week"), 7),
            (self.tr("over 2 weken"), 14),
        ):
            button = ChipButton(words)
            button.clicked.connect(partial(self._choose_day, days))
            flow.addWidget(button)
        return made

    def _choose_day(self, days: int) -> None:
        self.due.set_day(self._context.today() + timedelta(days=days))

    def _connect(self) -> None:
        for edit in (self.title, self.reason, self.who):
            edit.textEdited.connect(self.changed)
        self.due.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)
