"""A text as it is written, nothing in it followed or drawn, some of it at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column, row

PIECE = 60_000
"""Characters that are shown at a time: more would make the window wait."""
_LONGEST_LINE = 5_000
_STEP = 1
_SMALLEST, _LARGEST = 7, 40


class TextView(QWidget):
    """Shows a piece; `Verder lezen` shows the next. Nothing can be selected, so nothing is copied."""

    turned = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._text = ""
        self._from = 0
        self._page = _Page(name)
        self.before = PlainButton(self.tr("Terug lezen"), "chevron-left")
        self.after = PlainButton(self.tr("Verder lezen"), "chevron-right")
        self._where = Quiet("", wrap=False)
        self._foot = QWidget()
        line = row(self._foot, gap=3)
        line.addWidget(self.before)
        line.addWidget(self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        line.addWidget(self.after)
        column(self, gap=2, items=(self._page, self._foot))
        self.before.clicked.connect(lambda: self._turn(-PIECE))
        self.after.clicked.connect(lambda: self._turn(PIECE))

    @property
    def shown(self) -> str:
        return self._page.toPlainText()

    def show_text(self, text: str) -> None:
        self._text, self._from = text, 0
        self._show()

    def take_focus(self) -> None:
        self._page.setFocus()

    def zoom_by(self, steps: int) -> None:
        self._page.zoom_by(steps)

    def zoom_to_fit(self) -> None:
        self._page.zoom_to_fit()

    def _turn(self, by: int) -> None:
        self._from = max(0, min(self._from + by, len(self._text) - 1))
        self._show()
        self.take_focus()

    def _show(self) -> None:
        piece = self._text[self._from : self._from + PIECE]
        self._page.setPlainText(_without_endless_lines(piece))
        whole = len(self._text) <= PIECE
        self._foot.setVisible(not whole)
        pieces = -(-len(self._text) // PIECE)
        words = self.tr("Deel {number} van {total}")
        self._where.setText(words.format(number=self._from // PIECE + 1, total=pieces))
        self.before.setEnabled(self._from > 0)
        self.after.setEnabled(self._from + PIECE < len(self._text))


class _Page(QPlainTextEdit):
    """Plain text that can be read and scrolled, not selected."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._own_size = 0

    def zoom_by(self, steps: int) -> None:
        font = QFont(self.font())
        self._own_size = self._own_size or font.pixelSize()
        wanted = font.pixelSize() + steps * 2 * _STEP
        self._set_size(min(_LARGEST, max(_SMALLEST, wanted)))

    def zoom_to_fit(self) -> None:
        if self._own_size:
            self._set_size(self._own_size)

    def _set_size(self, pixels: int) -> None:
        self.setStyleSheet(f"font-size: {pixels}px;")


def _without_endless_lines(text: str) -> str:
    """The text with lines that would take the window seconds to lay out cut into pieces."""
    lines = text.split("\n")
    if all(len(line) <= _LONGEST_LINE for line in lines):
        return text
    cut = (
        line[at : at + _LONGEST_LINE]
        for line in lines
        for at in range(0, max(1, len(line)), _LONGEST_LINE)
    )
    return "\n".join(cut)
