"""Under the pages: back, where one is, and the one filled button that goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row


class ImportFoot(QWidget):
    """`back` goes a step back, or after the last step to another list; `next` goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.back = PlainButton("")
        self.next = FilledButton("")
        self._where = Quiet("", wrap=False)
        line = row(self, gap=3, margins=(0, 0, 0, 1))
        line.addWidget(self.back)
        line.addStretch()
        line.addWidget(self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.next)

    def show_step(self, step: int, total: int, next_words: str) -> None:
        """Step `step` of `total`, counted from 0."""
        last = step == total - 1
        self.back.setVisible(step > 0)
        self.back.set_text(self.tr("Nog een lijst inlezen") if last else self.tr("Terug"))
        words = self.tr("Stap {number} van {total}")
        self._where.setText(words.format(number=step + 1, total=total))
        self.next.set_text(next_words)
