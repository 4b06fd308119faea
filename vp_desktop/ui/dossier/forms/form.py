"""The base of a form: named editors, what was typed as plain data, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.own_words import OwnCode, spelled
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, ChoiceCombo
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.faults import lead_to_fault
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.text_area import TextArea

Choice = ChoiceCards | ChoiceChips | ChoiceCombo
Words = LineEdit | TextArea
_HALF = 200
"""Pixels at 100 % that a field beside another one asks for."""
_DAY = 344
"""At most so wide at 100 % is a day: alone on a line it needs no whole one."""


class Form(QWidget):
    """Fields under each other. `content` is what was typed, as a JSON object; `fill` puts it back.

    Emits `changed` when the user typed or chose something.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._must: dict[str, str] = {}
        self.lines: QVBoxLayout = column(self, gap=4)

    def add(
        self,
        name: str,
        label: str,
        editor: QWidget,
        help_text: str = "",
        *,
        must: str = "",
        into: AdaptiveRow | None = None,
    ) -> Field:
        """A field for `editor`. `must` says what is missing when it is left empty."""
        field = Field(label, editor, help_text)
        self._fields[name] = field
        if must:
            self._must[name] = must
        if into is not None:
            into.line.addWidget(field, 1)
        else:
            self.lines.addWidget(field)
        if isinstance(editor, DayEdit) and into is None:  # beside others it is as wide as they are
            editor.setMaximumWidth(scaled(_DAY))
        self._listen(editor, field)
        return field

    def side_by_side(self, count: int = 2) -> AdaptiveRow:
        """A line for fields beside each other; under each other where there is no room."""
        made = AdaptiveRow(width=_HALF * count)
        self.lines.addWidget(made)
        return made

    def field(self, name: str) -> Field:
        return self._fields[name]

    def editor(self, name: str) -> Any:
        return self._fields[name].editor

    def text(self, name: str) -> str:
        """The stripped text of an editor, or the code that was chosen; empty without one."""
        if name not in self._fields:
            return ""
        read = _read(self.editor(name))
        return read if isinstance(read, OwnCode) else str(read or "").strip()

    def content(self) -> dict[str, Any]:
        """What was typed and chosen; an own value as it is written."""
        read = {name: _read(field.editor) for name, field in self._fields.items()}
        return {n: spelled(v) if isinstance(v, OwnCode) else v for n, v in read.items()}

    def fill(self, content: Mapping[str, Any]) -> None:
        """Put back what `content` gave; unknown names are passed over."""
        for name, value in content.items():
            if name in self._fields:
                _write(self.editor(name), value)

    def differing(self, stored: Mapping[str, Any]) -> list[str]:
        """The labels of fields that hold something else than the words that are `stored`.

        Empty when nothing was stored: the form is about something new.
        """
        written = (name for name, field in self._fields.items() if isinstance(field.editor, Words))
        if not any(stored.get(name) for name in written):
            return []
        typed = self.content()
        return [
            field.label.text()
            for name, field in self._fields.items()
            if typed.get(name) != stored.get(name)
        ]

    def faults(self) -> dict[str, str]:
        """What is wrong, by the field's name. A form adds to what every form knows."""
        found = {name: words for name, words in self._must.items() if not self.text(name)}
        for name, field in self._fields.items():
            if isinstance(field.editor, DayEdit) and field.editor.problem():
                found[name] = field.editor.problem()
        return found

    def check(self) -> bool:
        """Say what is wrong at the fields; the first of them takes the focus. Whether all is right."""
        faults = self.faults()
        for name, field in self._fields.items():
            field.set_error(faults.get(name, ""))
        lead_to_fault(self._fields.values())
        return not faults

    def take_focus(self) -> None:
        """Put the cursor where writing begins: the first place for text, else the first field."""
        fields = [field for field in self._fields.values() if not field.isHidden()]
        editors = [field.editor for field in fields if not field.editor.isHidden()]
        first = next((e for e in editors if isinstance(e, TextArea)), None)
        if first is not None:
            first.moveCursor(QTextCursor.MoveOperation.End)
        if first is not None or editors:
            (first or editors[0]).setFocus()

    def _listen(self, editor: QWidget, field: Field) -> None:
        """What is put right is no longer said to be wrong."""
        if isinstance(editor, TextArea | DayEdit):
            signal = editor.changed
        elif isinstance(editor, LineEdit):
            signal = editor.textEdited
        elif isinstance(editor, Choice):
            signal = editor.chosen
        else:
            return
        signal.connect(field.clear_error)
        signal.connect(self.changed)


def _read(editor: QWidget) -> Any:
    if isinstance(editor, Choice):
        return editor.value()
    if isinstance(editor, DayEdit) and (day := editor.day()):
        return day.isoformat()  # not the words: "vandaag" is another day tomorrow
    return editor.text()  # type: ignore[attr-defined]


def _write(editor: QWidget, value: Any) -> None:
    if isinstance(editor, Choice):
        editor.set_value(value)
    elif isinstance(editor, LineEdit):
        editor.setText(str(value or ""))
    else:
        editor.set_text(str(value or ""))  # type: ignore[attr-defined]
