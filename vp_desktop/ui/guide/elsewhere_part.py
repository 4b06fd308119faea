"""What does not belong in this register, and where it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.guide import Elsewhere
from vp_desktop.services.guide import Guide
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.labels import Quiet, Strong, Text
from vp_desktop.ui.widgets.layouts import column


class ElsewherePart(QWidget):
    """Shows the list once: it is the same in every register."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__()
        self._words = words
        note = Quiet(
            self.tr("Dit wordt vaak gevraagd. Het register is er niet voor; hier hoort het wel.")
        )
        card = RowsCard()
        for each in guide.elsewhere():
            card.add_row(self._row(each))
        column(self, gap=4, items=(note, card))

    def _row(self, each: Elsewhere) -> QWidget:
        made = QWidget()
        what, where = self._words.text(each.what), self._words.text(each.where)
        made.setAccessibleName(what)
        lines = column(made, gap=1, margins=(4, 3, 4, 3))
        lines.addWidget(Strong(what))
        lines.addWidget(Text(where, selectable=True))
        if not each.confirmed:
            chip = Chip(self.tr("nog te bevestigen"), "attention")
            lines.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        return made
