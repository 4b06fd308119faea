"""The line above an attachment: smaller, larger, as wide as there is room; and the pages."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import IconButton, PlainButton
from vp_desktop.ui.widgets.labels import Small
from vp_desktop.ui.widgets.layouts import row


class Tools(QWidget):
    """Emits `zoom_asked(steps)`, 0 to fit, and `turn_asked(pages)`."""

    zoom_asked = Signal(int)
    turn_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._total = 0
        self.before = IconButton("chevron-left", self.tr("Vorige bladzijde"))
        self.after = IconButton("chevron-right", self.tr("Volgende bladzijde"))
        self.where = Small("", wrap=False)
        self.smaller = self._zoom_button("−", self.tr("Kleiner"), "Ctrl+-", -1)
        self.larger = self._zoom_button("+", self.tr("Groter"), "Ctrl++", 1)
        self.fit = self._zoom_button(self.tr("Passend"), self.tr("Passend"), "Ctrl+0", 0)
        line = row(self, gap=1)
        for widget in (self.before, self.where, self.after):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        for widget in (self.smaller, self.larger, self.fit):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.before.clicked.connect(partial(self.turn_asked.emit, -1))
        self.after.clicked.connect(partial(self.turn_asked.emit, 1))

    def show_pages(self, total: int) -> None:
        """How many pages there are; none for what has no pages."""
        self._total = total
        for widget in (self.before, self.where, self.after):
            widget.setVisible(total > 1)

    def show_number(self, number: int) -> None:
        """The page that is shown, from 0."""
        words = self.tr("Bladzijde {number} van {total}")
        self.where.setText(words.format(number=number + 1, total=self._total))
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number + 1 < self._total)

    def _zoom_button(self, text: str, name: str, key: str, steps: int) -> PlainButton:
        made = PlainButton(text)
        made.setAccessibleName(name)
        made.setToolTip(f"{name} ({key})")
        made.clicked.connect(partial(self.zoom_asked.emit, steps))
        return made
