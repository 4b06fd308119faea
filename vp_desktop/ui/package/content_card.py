"""Exactly what is in a package, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from vp_desktop.ui.package.words import Line
from vp_desktop.ui.theme import space
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear
from vp_desktop.ui.widgets.visibility import set_shown


class ContentCard(Card):
    """Names at the left, values beside them; under them one quiet sentence.

    `share` is how many tenths of the width the names have.
    """

    def __init__(self, title: str, below: str = "", share: int = 4) -> None:
        super().__init__(title, gap=3)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setVerticalSpacing(space(2))
        self._grid.setColumnStretch(0, share)
        self._grid.setColumnStretch(1, 10 - share)
        self._lines: list[Line] = []
        self.empty = Quiet("")
        self.empty.hide()
        self.body.addLayout(self._grid)
        self.add(self.empty)
        self.below = Quiet(below)
        if not below:
            self.below.hide()
        self.add(self.below)

    def lines(self) -> list[Line]:
        """What is shown."""
        return list(self._lines)

    def show_lines(self, lines: Sequence[Line], nothing: str = "") -> None:
        """Show these lines; `nothing` says why there are none."""
        clear(self._grid)
        self._lines = list(lines)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(lines):
            shown = Text(value)
            shown.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(Quiet(name, small=False), row, 0, top)
            self._grid.addWidget(shown, row, 1, top)
        self.empty.setText(nothing)
        set_shown(self.empty, not lines and bool(nothing))
        set_shown(self.below, bool(lines) and bool(self.below.text()))
