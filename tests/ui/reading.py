"""What a window gives to read: the words that stand on it, each counted when it comes up."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from vp_desktop.ui.widgets.step_rail import StepButton


class Reader:
    """Reads a window from screen to screen. What stood there at the last look is not read again.

    Read are names of fields and buttons, examples in empty fields, and what was filled in by the
    program: all that is in sight, the rail too. Not read: the groups of a recovery code, and what
    somebody typed herself.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._last: set[str] = set()
        self.words = 0

    def look(self) -> int:
        """Read what is new on the window; how many words that were."""
        shown = texts_on(self._window)
        new = sum(count_words(text) for text in shown if text not in self._last)
        self._last = set(shown)
        self.words += new
        return new


def texts_on(window: QWidget) -> list[str]:
    """The texts in sight."""
    found = (_text(widget) for widget in window.findChildren(QWidget) if _is_seen(widget))
    return [text for text in found if text.strip()]


def count_words(text: str) -> int:
    """Between spaces; what has neither letter nor digit is no word."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def _is_seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return "" if widget.property("look") == "code" else widget.text()
    if isinstance(widget, StepButton):
        return widget.name
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText() or widget.placeholderText()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return widget.placeholderText() if _is_empty(widget) else ""
    return ""


def _is_empty(edit: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    return not (edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText())
