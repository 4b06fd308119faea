"""What a screen reader takes our own widgets for, where Qt would say less: titles, and groups of choices.

Qt knows a label and a bare widget; a reader that jumps from heading to heading, or says the question when
the keyboard comes to its answers, needs more. A class says what it is with `accessible_role`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget


class _OfRole(QAccessibleWidget):
    """A widget under its own role; a label is called by what it shows."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, what: QAccessible.Text) -> str:
        if what is QAccessible.Text.Name and isinstance(self._widget, QLabel):
            return self._widget.accessibleName() or self._widget.text()
        return super().text(what)


def install() -> None:
    """From now on, in this process. Once is enough, more does no harm."""
    QAccessible.installFactory(_interface_of)


def _interface_of(_kind: str, thing: QObject) -> _OfRole | None:
    role = getattr(thing, "accessible_role", None)
    return _OfRole(thing, role) if role is not None and isinstance(thing, QWidget) else None
