"""The values of a list as a table: what it is called, what it counts as, and in how many cases."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from vp_desktop.services.own_lists import ValueRow
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.plain_table import LEFT, RIGHT, PlainModel, PlainTable

_LABEL, _COUNTS_AS, _GROUP, _CASES = range(4)
_WIDTHS = {_COUNTS_AS: 212, _GROUP: 196, _CASES: 84}
_MOST_ROWS, _LAPTOP, _ROW = 8, 800, 40
"""Rows on the screen of a laptop, a height that leaves room under them, and that of a row at 100 %."""
_ALL_BELOW = 700
"""Pixels at 100 % text size under which what a value stands under gives way to its name."""


class ValuesModel(PlainModel):
    """Rows are `ValueRow`."""

    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("In uw venster"),
            self.tr("In het jaaroverzicht"),
            self.tr("Onder"),
            self.tr("Dossiers"),
        )

    def words(self, row: ValueRow, column: int) -> str:
        if column == _LABEL:
            shown = self.tr("{label} (verborgen)") if row.hidden else "{label}"
            return shown.format(label=row.label)
        if column == _COUNTS_AS:
            shown = self.tr("als {packaged}") if row.is_own else "{packaged}"
            return shown.format(packaged=row.packaged)
        if column == _GROUP:
            return row.group
        return str(row.cases) if row.cases else ""

    def side(self, column: int) -> int:
        return RIGHT if column == _CASES else LEFT


class ValuesTable(PlainTable):
    """Shows a `ValuesModel`; in a narrow place the name keeps its room."""

    def __init__(self, model: ValuesModel, name: str) -> None:
        super().__init__(model, name, _WIDTHS, _LABEL, _MOST_ROWS)

    def fit_into(self, height: int) -> None:
        """Show the rows for which a screen of this height has room; the others scroll."""
        self.set_most_rows(_MOST_ROWS + max(0, height - scaled(_LAPTOP)) // scaled(_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(_GROUP, self.width() < scaled(_ALL_BELOW))
