"""Lines of one kind under each other; a line can be added and taken away."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import TextButton
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import put_before


class LineList(QWidget):
    """Emits `changed`. A line has an `answer()`, and emits `changed` and `removed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Any] = []
        self._place = column(gap=4)
        self.add_button = TextButton("", "plus", flush=True)
        whole = column(self, gap=2)
        whole.addLayout(self._place)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def answers(self) -> list[Any]:
        """What was written, without the lines on which nothing was."""
        found = [line.answer() for line in self.lines]
        return [answer for answer in found if not answer.is_empty]

    def _keep_one(self) -> None:
        """A list in which there is always a line to write on adds one here."""

    def _put(self, line: QWidget) -> None:
        """Add a line under the others."""
        line.changed.connect(self.changed)
        line.removed.connect(partial(self._remove, line))
        self.lines.append(line)
        self._place.addWidget(line)
        put_before(line, self.add_button)

    def _empty(self) -> None:
        """Take all lines away."""
        for line in list(self.lines):
            self._take_away(line)

    def _remove(self, line: QWidget) -> None:
        self._take_away(line)
        self._keep_one()
        self.add_button.setFocus()
        self.changed.emit()

    def _take_away(self, line: QWidget) -> None:
        self.lines.remove(line)
        self._place.removeWidget(line)
        take_away(line)
