"""Sentences that help to ask, folded under one line beside the fields until somebody wants them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import TextButton
from vp_desktop.ui.widgets.card import Card, IconLabel
from vp_desktop.ui.widgets.labels import Small
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.visibility import set_shown


class Hints(QWidget):
    """`unfolded(bool)` is emitted when the adviser opened or closed them: each step then follows."""

    unfolded = Signal(bool)

    def __init__(self, title: str, hints: Sequence[str]) -> None:
        super().__init__()
        self.link = TextButton(title)
        self.link.setCheckable(True)
        self._card = Card(gap=2)
        self._unmade: Sequence[str] = hints
        """The sentences as long as nobody wanted them."""
        lines = column(self, gap=1)
        lines.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self._card)
        self.link.toggled.connect(self._show)
        self.link.clicked.connect(self.unfolded)
        self._show(False)

    def set_unfolded(self, unfolded: bool) -> None:
        self.link.setChecked(unfolded)

    def _show(self, unfolded: bool) -> None:
        self.link.set_icon("chevron-down" if unfolded else "chevron-right")
        if unfolded:
            self._make()
        set_shown(self._card, unfolded)

    def _make(self) -> None:
        hints, self._unmade = self._unmade, ()
        for hint in hints:
            line = row(gap=2)
            line.addWidget(IconLabel("message-circle", "quiet", 16), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Small(hint), 1)
            self._card.body.addLayout(line)
