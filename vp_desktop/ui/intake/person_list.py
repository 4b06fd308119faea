"""Several persons with one role, or each with a role of his own; a line can be added and taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.intake.answers import PersonAnswer
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.line_list import LineList
from vp_desktop.ui.intake.person_fields import PersonFields
from vp_desktop.ui.widgets.buttons import IconButton
from vp_desktop.ui.widgets.choice import ChoiceCombo
from vp_desktop.ui.widgets.field import BesideField, Field
from vp_desktop.ui.widgets.layouts import column, row


class PersonList(LineList):
    """Persons with one of `roles`. With one role there is always a line to write on."""

    def __init__(self, context: IntakeContext, roles: Sequence[str], add_words: str) -> None:
        super().__init__()
        self._context = context
        self._roles = tuple(roles)
        self._alone = False
        self.add_button.set_text(add_words)
        self.add_button.clicked.connect(self._add_by_user)

    def show_answers(self, answers: Sequence[PersonAnswer]) -> None:
        """Show those of `answers` that have one of these roles."""
        self._empty()
        for answer in answers:
            if answer.role in self._roles:
                self._add(answer)
        self._keep_one()

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        for line in self.lines:
            line.fields.set_alone(alone)

    def _keep_one(self) -> None:
        if not self.lines and len(self._roles) == 1:
            self._add(PersonAnswer(role=self._roles[0]))

    def _add(self, answer: PersonAnswer) -> PersonLine:
        line = PersonLine(self._context, self._roles)
        line.show_answer(answer)
        line.fields.set_alone(self._alone)
        self._put(line)
        return line

    def _add_by_user(self) -> None:
        self._add(PersonAnswer(role=self._roles[0])).fields.name.setFocus()


class PersonLine(QWidget):
    """One person, with the role where there is a choice, and a button that takes the line away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, context: IntakeContext, roles: Sequence[str]) -> None:
        super().__init__()
        self.fields = PersonFields(context, self.tr("Naam (mag leeg blijven)"))
        self.role: ChoiceCombo | None = None
        words = column(gap=2, items=(self.fields,))
        if len(roles) > 1:
            self.role = ChoiceCombo(context.options("role", roles))
            self.role.chosen.connect(self.changed)
            words.insertWidget(0, Field(self.tr("Wat deed deze persoon?"), self.role))
        self.remove = IconButton("x", self.tr("Deze persoon weghalen"))
        line = row(self, gap=2)
        line.addLayout(words, 1)
        line.addWidget(BesideField(self.remove), 0, Qt.AlignmentFlag.AlignTop)
        self.fields.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def answer(self) -> PersonAnswer:
        answer = self.fields.answer()
        if self.role is not None:
            answer.role = self.role.value() or answer.role
        return answer

    def show_answer(self, answer: PersonAnswer) -> None:
        self.fields.show_answer(answer)
        if self.role is not None:
            self.role.set_value(answer.role)
