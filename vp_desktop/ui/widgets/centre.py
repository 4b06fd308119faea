"""A card in the middle of an empty window: for unlocking and the first run."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.ui.theme import is_restyle, scaled
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.scroll import ScrollArea

_LEAST_WIDTH = 200
_SIDES = 48


class CentredColumn(QWidget):
    """Content `width` pixels wide at 100 %, in the middle of its place; scrolls when it is too high.

    With `top` it hangs from the top instead, so that pages of different height begin at one line.
    """

    def __init__(self, width: int, top: bool = False) -> None:
        super().__init__()
        self._width = width
        self.content = QWidget()
        self.body: QVBoxLayout = column(self.content, gap=5)
        across = row()
        across.addStretch(1)
        across.addWidget(self.content)
        across.addStretch(1)
        holder = QWidget()
        outer = column(holder, margins=(4, 7 if top else 4, 4, 2))
        if not top:
            outer.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(1)
        column(self, items=(ScrollArea(holder),))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event):
            self._fit()

    def _fit(self) -> None:
        self.content.setFixedWidth(
            min(scaled(self._width), max(_LEAST_WIDTH, self.width() - _SIDES))
        )
