"""The search field, with the key that leads to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.field import FieldFrame, LineEdit
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row

_PAUSE_MS = 120


class SearchField(QWidget):
    """Search as you type: emits `searched(text)` shortly after the last key, and at once on Enter.

    `width` is what it asks for, in pixels at 100 %; it gives way where there is less room.
    """

    searched = Signal(str)

    def __init__(self, placeholder: str, shortcut: str = "Ctrl+F", width: int = 0) -> None:
        super().__init__()
        self._width = width
        self.edit = LineEdit(placeholder=placeholder, name=placeholder)
        hint = Quiet(shortcut, wrap=False)
        hint.setContentsMargins(0, 0, 8, 0)
        frame = FieldFrame(self.edit, IconLabel("search", "quiet"), (hint,))
        frame.setProperty("subtle", True)
        row(self, items=(frame,))
        self.setFocusProxy(self.edit)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.edit.textChanged.connect(self._pause.start)
        self.edit.returnPressed.connect(self._search)
        if shortcut:
            QShortcut(QKeySequence(shortcut), self).activated.connect(self._take_focus)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), scaled(self._width)), hint.height())

    def _take_focus(self) -> None:
        self.edit.setFocus()
        self.edit.selectAll()

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.edit.text())
