"""A whole number between two others, typed or changed with the arrow keys."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox


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
