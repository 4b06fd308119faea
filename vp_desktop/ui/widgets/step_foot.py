"""Under pages that follow each other: back, where one is, and the one filled button that goes on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row


class StepFoot(QWidget):
    """Emits `went_back` and `went_on`."""

    went_back = Signal()
    went_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = PlainButton(self.tr("Terug"))
        self.next = FilledButton("")
        self._where = Quiet("", wrap=False)
        self.order: list[QWidget] = [self.next, self.back]
        self.line = row(self, gap=3, margins=(0, 0, 0, 1))
        self.line.addWidget(self.back)
        self.line.addStretch()
        self.line.addWidget(self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(self.next)
        self.go_on_first()
        self.back.clicked.connect(self.went_back)
        self.next.clicked.connect(self.went_on)

    def go_on_first(self) -> None:
        """From the last field Tab leads on, and after that back; to be said again after another order."""
        for before, after in pairwise(self.order):
            QWidget.setTabOrder(before, after)

    def show_step(self, number: int, total: int, next_words: str) -> None:
        """Step `number` of `total`, counted from 0."""
        self.back.setVisible(number > 0)
        words = self.tr("Stap {number} van {total}")
        self._where.setText(words.format(number=number + 1, total=total))
        self.next.set_text(next_words)
