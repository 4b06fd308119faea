"""A check box whose tick is drawn in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from vp_desktop.ui.icons import pixmap
from vp_desktop.ui.widgets.taken import Taken


class CheckBox(Taken, QCheckBox):
    """`toggled(bool)` as any check box, `taken` when the user ticked or unticked it.

    An ampersand in `text` is shown as it is.
    """

    taken = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAccessibleName(text)
        self._watch()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        tick = pixmap("check", "on_accent", 14)
        size = tick.deviceIndependentSize().toSize()
        painter = QPainter(self)
        painter.drawPixmap(
            place.center().x() - size.width() // 2 + 1,
            place.center().y() - size.height() // 2 + 1,
            tick,
        )
        painter.end()
