"""A whole number between two others, typed or changed with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

_SIDE = 11
"""As any other field has at its sides."""


class NumberEdit(QSpinBox):
    """`value()`, `setValue`, `valueChanged(int)`. The wheel scrolls the page and changes nothing."""

    def __init__(self, least: int, most: int, value: int, unit: str = "", name: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(f" {unit}" if unit else "")
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """A style sheet leaves a spin box without buttons one pixel for its number."""
        self.lineEdit().setGeometry(self.rect().adjusted(_SIDE, 0, -_SIDE, 0))
