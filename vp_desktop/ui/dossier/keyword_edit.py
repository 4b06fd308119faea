"""The adviser's own keyword for a case: private, changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import ChipButton
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.layouts import row

_WIDTH = 220


class KeywordEdit(QWidget):
    """Shows the keyword; a click or Enter makes it a field. Emits `keyword_changed(text)`."""

    keyword_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keyword = ""
        self.button = ChipButton("", "lock")
        self.edit = LineEdit(
            placeholder=self.tr("eigen trefwoord"), name=self.tr("Eigen trefwoord")
        )
        self.edit.setAccessibleDescription(self._privacy())
        self.edit.hide()
        row(self, items=(self.button, self.edit))
        self.button.setToolTip(self._privacy())
        self.button.clicked.connect(self.begin)
        self.edit.editingFinished.connect(self._finish)
        self.set_keyword("")

    def set_keyword(self, keyword: str) -> None:
        self._keyword = keyword
        self.button.set_text(keyword or self.tr("Eigen trefwoord"))
        self.button.setAccessibleName(
            self.tr("Eigen trefwoord: {word}").format(word=keyword or "-")
        )
        self.button.setAccessibleDescription(self._privacy())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.edit.isVisible():
            self.edit.setText(self._keyword)
            self._finish()
        else:
            super().keyPressEvent(event)

    def _privacy(self) -> str:
        return self.tr("Alleen voor uzelf: komt nooit op papier")

    def begin(self) -> None:
        """Make the keyword a field to write in."""
        self.edit.setText(self._keyword)
        self.edit.setFixedWidth(scaled(_WIDTH))
        self.button.hide()
        self.edit.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def _finish(self) -> None:
        if self.edit.isHidden():
            return
        written = self.edit.text().strip()
        self.edit.hide()
        self.button.show()
        if written != self._keyword:
            self.keyword_changed.emit(written)
