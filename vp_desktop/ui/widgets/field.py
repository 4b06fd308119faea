"""A form field: its label above it, help and error under it, all tied together for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vp_desktop.ui.announce import announce
from vp_desktop.ui.theme import restyle, space
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.labels import Label, Quiet
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.visibility import set_shown

_FOCUS_MOVES = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class _FromTheTop(QVBoxLayout):
    """Beside a higher field the parts stay at the top; Qt would spread them over the height."""

    def setGeometry(self, rect: QRect) -> None:
        if not self.expandingDirections() & Qt.Orientation.Vertical:
            follows = self.hasHeightForWidth()
            asked = self.heightForWidth(rect.width()) if follows else self.sizeHint().height()
            rect = QRect(rect.x(), rect.y(), rect.width(), min(rect.height(), asked))
        super().setGeometry(rect)


class Field(QWidget):
    """`editor` under `label`; `help_text` stays under it, `set_error` says what is wrong."""

    def __init__(
        self, label: str, editor: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = Label(label, look="label")
        if not label:
            self.label.hide()
        self.label.setBuddy(editor)
        self._help = Quiet(help_text)
        if not help_text:
            self._help.hide()
        self._error = Label("", look="small", role="urgent")
        self._error_row = QWidget()
        error_line = row(self._error_row, gap=1)
        error_line.addWidget(IconLabel("circle-alert", "urgent", 16), 0, Qt.AlignmentFlag.AlignTop)
        error_line.addWidget(self._error, 1)
        self._error_row.hide()
        lines = _FromTheTop(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(1))
        for part in (self.label, editor, self._help, self._error_row):
            lines.addWidget(part)
        if isinstance(editor, QPushButton):  # as wide as its words, like any button
            lines.setAlignment(editor, Qt.AlignmentFlag.AlignLeft)
        if label:
            editor.setAccessibleName(label)
        self._describe()

    @property
    def error(self) -> str:
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong; empty takes it away. The field keeps what was typed."""
        if text == self._error.text():
            return
        self._error.setText(text)
        set_shown(self._error_row, bool(text))
        self.editor.setProperty("invalid", bool(text))
        restyle(self.editor)
        self._describe()
        announce(self.editor, text)

    def clear_error(self) -> None:
        """Take the error away; also as a slot of any signal of the editor."""
        self.set_error("")

    def set_help(self, text: str) -> None:
        self._help.setText(text)
        set_shown(self._help, bool(text))
        self._describe()

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(self._error.text() or self._help.text())


class BesideField(QWidget):
    """`button` beside what is typed in a field, not beside the label above that."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__()
        button.setProperty("beside", True)
        level = Label(" ", look="label", wrap=False)
        column(self, gap=1, items=(level, button))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class LineEdit(QLineEdit):
    """A line of text that keeps no predictions and no history."""

    def __init__(self, text: str = "", placeholder: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )


class FieldFrame(QFrame):
    """One edge around a line of text and what belongs in it: an icon, a button, a hint."""

    def __init__(
        self, edit: QLineEdit, leading: QLabel | None = None, trailing: tuple[QWidget, ...] = ()
    ) -> None:
        super().__init__()
        self.edit = edit
        line = row(self, gap=2)
        line.setContentsMargins(11, 2, 3 if trailing else 11, 2)
        for widget in (leading, edit, *trailing):
            if widget:
                line.addWidget(widget, 1 if widget is edit else 0, Qt.AlignmentFlag(0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(edit)  # so the stylesheet takes the frame for `:focus` too
        edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in _FOCUS_MOVES:
            self.update()
        return False
