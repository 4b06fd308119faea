"""To whom a document goes, in which language, and what is chosen for its text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.letter_facts import Choices, LetterFacts
from vp_desktop.core.letter_plans import NAMES, PLANS, STATUTORY, LetterKind, recipients
from vp_desktop.core.letter_words import LetterWords
from vp_desktop.core.letters import ticks
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown

_EACH, _WORDS = 150, 170
"""Pixels at 100 % that a field beside others asks for, and one with the name of a function in it."""
_FUNCTION, _LANGUAGE = 13, 6
"""Letters of a function and of a language, as far as they must be seen."""


class ChoicesPart(QWidget):
    """Emits `chosen` when the text must be proposed anew, `typed` when only the recipient changed."""

    chosen = Signal()
    typed = Signal()

    def __init__(self, kind: LetterKind, facts: LetterFacts, words: LetterWords) -> None:
        super().__init__()
        self._facts = facts
        self._plan = PLANS[kind]
        self._words = words
        self._ticks = ticks(self._plan, facts)
        self.lines = column(self, gap=3)
        self._build_language()
        self._build_recipient()
        self._build_conversation(kind)
        self._build_moment(kind)
        self._build_last_line()

    def choices(self) -> Choices:
        """What was chosen."""
        return Choices(
            to=self.to(),
            names=self.names.isChecked(),
            statutory=self.statutory.isChecked(),
            contact=int(self.contact.value() or 0),
            day=self.day.text(),
            time=self.time.text(),
            place=self.place.text(),
        )

    def to(self) -> str:
        """The function it goes to; empty for a sheet of one's own."""
        return self.function.value() or ""

    def letter_language(self) -> str:
        return self.language.value() or "nl"

    def content(self) -> dict[str, Any]:
        return {
            **vars(self.choices()),
            "to_whom": self.to_whom.text(),
            "language": self.letter_language(),
        }

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put back what was chosen; a function that may not be written to any more is not."""
        if content.get("to") in recipients(self._plan, self._facts):
            self.function.set_value(content["to"])
        self.names.setChecked(bool(content.get("names")) and not self.names.isHidden())
        self.statutory.setChecked(bool(content.get("statutory")) and not self.statutory.isHidden())
        self.contact.set_value(str(content.get("contact") or "") or self.contact.value())
        for name, edit in (("day", self.day), ("time", self.time), ("place", self.place)):
            edit.setText(str(content.get(name, "")))
        self.to_whom.setText(str(content.get("to_whom", "")))
        self.language.set_value(content.get("language"))

    def _build_recipient(self) -> None:
        offered = recipients(self._plan, self._facts)
        self.function = ChoiceCombo(
            [Option(code, self._words.label("function", code)) for code in offered]
        )
        self.function.set_value(next(iter(offered), None))
        self.function.setMinimumContentsLength(_FUNCTION)
        self.function.chosen.connect(self._choose_function)
        self.to_whom = LineEdit(self._label_of_function())
        self.to_whom.setCursorPosition(0)
        self.to_whom.textEdited.connect(self.typed)
        whom = Field(self.tr("Voor wie is het?"), self.function)
        as_written = Field(self.tr("Op de brief staat"), self.to_whom)
        addressee = _beside(whom, as_written)
        self.lines.addWidget(addressee if self._ticks else self._with_language(addressee))
        set_shown(addressee, bool(offered))

    def _build_conversation(self, kind: LetterKind) -> None:
        newest = sorted(self._facts.contacts, key=lambda c: (c.held_on, c.id), reverse=True)
        self.contact = ChoiceCombo(
            [
                Option(
                    str(contact.id),
                    f"{long_date(contact.held_on, current_language())} · "
                    f"{self._words.label('role', contact.with_role)}",
                )
                for contact in newest
            ]
        )
        if newest:
            self.contact.set_value(str(newest[0].id))
        field = Field(self.tr("Over welk gesprek?"), self.contact)
        self.lines.addWidget(field)
        field.setVisible(kind is LetterKind.CONVERSATION)
        self.contact.chosen.connect(self.chosen)

    def _build_moment(self, kind: LetterKind) -> None:
        self.day, self.time, self.place = LineEdit(), LineEdit(), LineEdit()
        moment = _beside(
            Field(self.tr("Dag"), self.day),
            Field(self.tr("Tijd"), self.time),
            Field(self.tr("Plaats"), self.place),
        )
        self.lines.addWidget(moment)
        moment.setVisible(kind is LetterKind.INVITATION)
        for edit in (self.day, self.time, self.place):
            edit.textEdited.connect(self.chosen)

    def _build_language(self) -> None:
        self.language = ChoiceCombo(
            [Option("nl", self.tr("Nederlands")), Option("en", self.tr("Engels"))],
            name=self.tr("Taal van het document"),
        )
        self.language.set_value("en" if current_language() == "en" else "nl")
        self.language.setMinimumContentsLength(_LANGUAGE)
        self.language.chosen.connect(self.chosen)

    def _with_language(self, addressee: QWidget) -> AdaptiveRow:
        """The language beside to whom it goes; in large text under it."""
        line = AdaptiveRow(3 * _WORDS, gap=3)
        line.line.addWidget(addressee, 3)
        line.line.addWidget(Field(self.tr("Taal"), self.language), 1)
        return line

    def _build_last_line(self) -> None:
        """What can be ticked, with the language at its right."""
        if not self._ticks:
            self.lines.addLayout(self._build_ticks())
            return
        line = AdaptiveRow(gap=3)
        line.line.addLayout(self._build_ticks(), 1)
        line.line.addWidget(self.language)
        self.lines.addWidget(line)

    def _build_ticks(self) -> QVBoxLayout:
        lines = column(gap=1)
        self.statutory = CheckBox(self.tr("Dit is de melding die de wet van mij vraagt"))
        self.names = CheckBox(self.tr("Namen noemen"))
        for name, box in ((STATUTORY, self.statutory), (NAMES, self.names)):
            lines.addWidget(box)
            set_shown(box, name in self._ticks)
            box.taken.connect(self.chosen)
        self.statutory.setChecked(STATUTORY in self._ticks)
        return lines

    def _choose_function(self) -> None:
        self.to_whom.setText(self._label_of_function())
        self.to_whom.setCursorPosition(0)
        self.chosen.emit()

    def _label_of_function(self) -> str:
        return self._words.label("function", self.to()) if self.to() else ""


def _beside(*fields: Field) -> AdaptiveRow:
    made = AdaptiveRow(_EACH * len(fields), gap=3)
    for field in fields:
        made.line.addWidget(field, 1)
    return made
