"""Somebody in a report: name, kind, class and age, all of which may stay empty.

Persons who are in the register already are offered by name, only while the adviser is alone.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import Person
from vp_desktop.ui.intake.answers import PersonAnswer
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.step import narrow
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import ChipButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.choice import ChoiceCombo
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column, grow_with_width
from vp_desktop.ui.widgets.visibility import set_shown

_PAUSE_MS = 150
_FEWEST_LETTERS = 2
_MOST_OFFERED = 5
_IN_A_CLASS = ("", "pupil", "unknown")
_IN_GROUPS = {"po", "so"}
"""Sectors (taxonomy) whose pupils are in a group."""


class PersonFields(QWidget):
    """The fields of one person. With `kinds` the kind can be chosen; else `set_kind` tells it."""

    changed = Signal()

    def __init__(self, context: IntakeContext, name_label: str, kinds: bool = True) -> None:
        super().__init__()
        self._context = context
        self._answer = PersonAnswer()
        self._alone = False
        self._fixed_kind = "" if kinds else "unknown"
        self.name = LineEdit()
        self.kind = ChoiceCombo(context.options("person_kind"), self.tr("Kies"))
        self.class_name = LineEdit()
        self.age = LineEdit()
        digits = QRegularExpressionValidator("[0-9]{0,3}", self.age)
        self.age.setValidator(digits)
        self.offers = QWidget()
        self._known = Chip(self.tr("staat al in het register"), "accent", "check")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build(name_label, kinds)
        self._connect()
        self._arrange()

    def answer(self) -> PersonAnswer:
        """What the fields hold; the role is the one it was shown with."""
        return PersonAnswer(
            role=self._answer.role,
            name=self.name.text(),
            kind=self._chosen_kind(),
            class_name=self.class_name.text() if self._is_in_class() else "",
            age=self.age.text() if self._is_in_class() else "",
            person_id=self._answer.person_id,
        )

    def show_answer(self, answer: PersonAnswer) -> None:
        self._answer = answer
        self.name.setText(answer.name)
        self.kind.set_value(answer.kind or None)
        self.class_name.setText(answer.class_name)
        self.age.setText(answer.age)
        self._arrange()

    def set_kind(self, kind: str) -> None:
        """The kind that follows from another question."""
        self._fixed_kind = kind
        self._arrange()

    def set_alone(self, alone: bool) -> None:
        self._alone = alone
        self._arrange()
        self.show_offers()

    def _build(self, name_label: str, kinds: bool) -> None:
        line = QWidget()
        flow = FlowLayout(line, gap=3, line_gap=2)
        grow_with_width(line)
        self.kind_field = Field(self.tr("Wat doet deze persoon op school?"), self.kind)
        self.class_field = Field(self._class_word(), narrow(self.class_name, 80))
        self.age_field = Field(self.tr("Leeftijd"), narrow(self.age, 68))
        self.name.setFixedWidth(scaled(182))
        self.kind.setFixedWidth(scaled(246))
        for field in (
            Field(name_label, self.name),
            self.kind_field,
            self.class_field,
            self.age_field,
        ):
            flow.addWidget(field)
        if not kinds:
            self.kind_field.hide()
        self.offers.setAccessibleName(self.tr("Personen in het register"))
        self._offered = FlowLayout(self.offers, gap=1, line_gap=1)
        grow_with_width(self.offers)
        column(self, gap=1, items=(line, self._known, self.offers))
        self.offers.hide()

    def _class_word(self) -> str:
        """What the schools of this register call it."""
        sectors = {school.sector for school in self._context.services.settings.schools()}
        if sectors and sectors <= _IN_GROUPS:
            return self.tr("Groep")
        return self.tr("Klas of groep") if sectors & _IN_GROUPS else self.tr("Klas")

    def _connect(self) -> None:
        self.name.textEdited.connect(self._forget_known)
        for edit in (self.name, self.class_name, self.age):
            edit.textEdited.connect(self.changed)
        self.kind.chosen.connect(self._arrange)
        self.kind.chosen.connect(self.changed)
        self._pause.timeout.connect(self.show_offers)

    def _forget_known(self) -> None:
        """Another name is another person."""
        self._answer.person_id = 0
        self._arrange()
        self._pause.start()

    def _chosen_kind(self) -> str:
        return (self.kind.value() or "") if not self.kind_field.isHidden() else ""

    def _is_in_class(self) -> bool:
        kind = self._chosen_kind() if not self.kind_field.isHidden() else self._fixed_kind
        return kind in _IN_A_CLASS

    def _arrange(self) -> None:
        set_shown(self.class_field, self._is_in_class())
        set_shown(self.age_field, self._is_in_class())
        set_shown(self._known, bool(self._answer.person_id) and self._alone)

    def show_offers(self) -> None:
        """Offer those in the register whose name holds what was typed."""
        self._pause.stop()
        clear(self._offered)
        found = self._found()
        if found:
            self._offered.addWidget(Quiet(self.tr("Al in het register:"), wrap=False))
        for person in found:
            button = ChipButton(self._words(person), "user")
            button.clicked.connect(partial(self._choose, person))
            self._offered.addWidget(button)
        set_shown(self.offers, bool(found))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for offers any more, and the register may close."""
        self._pause.stop()
        super().hideEvent(event)

    def _found(self) -> list[Person]:
        typed = self.name.text().strip()
        asked = self._alone and not self._answer.person_id and len(typed) >= _FEWEST_LETTERS
        if not asked or not self._context.services.intake.keeps_names:
            return []
        return self._context.services.people.search(typed)[:_MOST_OFFERED]

    def _words(self, person: Person) -> str:
        kind = self._context.label("person_kind", person.kind).lower()
        return " · ".join(part for part in (person.name, kind, person.class_name) if part)

    def _choose(self, person: Person) -> None:
        self._answer.person_id = person.id
        self.name.setText(person.name)
        self.kind.set_value(person.kind)
        self.class_name.setText(person.class_name)
        self._arrange()
        self.show_offers()
        self.changed.emit()
