"""A backup and the register beside each other: dates and counts, and what is not as it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from vp_desktop.services.restoring import Comparison
from vp_desktop.ui.restore.words import RestoreWords
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Label, Quiet, Strong, Text
from vp_desktop.ui.widgets.layouts import clear, column

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ComparisonCard(Card):
    """One line for each thing; a line says all of itself to a screen reader."""

    def __init__(self) -> None:
        super().__init__(padding=5, gap=2)
        self._words = RestoreWords()
        self._lines = column()
        self.body.addLayout(self._lines)

    def show_comparison(self, comparison: Comparison, beside: str = "") -> None:
        """`beside` is what the present register is called; without it only the backup is shown."""
        clear(self._lines)
        table = QWidget()
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(24))
        self._grid.setVerticalSpacing(scaled(10))
        self._beside = beside
        for place in range(3 if beside else 2):  # words wrap where large text leaves no room
            self._grid.setColumnStretch(place, 1)
        backup, present = comparison.backup, comparison.present
        self._put(0, "", self.tr("Reservekopie"), beside, heading=True)
        then = self._words.short_moment(backup.last_change)
        now = self._words.short_moment(present.last_change) if present else self.tr("onbekend")
        self._put(1, self.tr("Laatste wijziging"), then, now)
        for number, (table_name, name) in enumerate(self._words.counted().items(), start=2):
            count = present.counts[table_name] if present else None
            said = self.tr("onbekend") if count is None else str(count)
            fewer = count is not None and backup.counts[table_name] < count
            then = str(backup.counts[table_name])
            if fewer:
                then = self.tr("{count} · minder").format(count=then)
            self._put(number, name, then, said, fewer=fewer)
        self._lines.addWidget(table)

    def _put(
        self,
        line: int,
        name: str,
        then: str,
        now: str,
        *,
        heading: bool = False,
        fewer: bool = False,
    ) -> None:
        first: Label = Quiet(name) if heading else Text(name)
        cells = [first]
        for words in (then, now) if self._beside else (then,):
            cell: Label = Quiet(words) if heading else Strong(words)
            cells.append(cell)
        if fewer:
            cells[1].set_role("attention")
        if not heading:
            said = self.tr("{name}: reservekopie {then}").format(name=name, then=then)
            if self._beside:
                said = f"{said}, {self._beside} {now}"
            first.setAccessibleName(said)
        for place, cell in enumerate(cells):
            alignment = Qt.AlignmentFlag.AlignVCenter if place == 0 else _RIGHT
            cell.setAlignment(alignment)
            self._grid.addWidget(cell, line, place)
