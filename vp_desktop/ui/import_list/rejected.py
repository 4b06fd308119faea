"""The rows that stay out: where they stand and why, never what stands in them."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt

from vp_desktop.core.formats import number
from vp_desktop.services.importing import RejectedRow
from vp_desktop.ui.import_list.words import ListWords
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.plain_table import Index, PlainModel

MOST_ROWS = 7


class Place(IntEnum):
    LINE = 0
    COLUMN = 1
    REASON = 2


WIDTHS = {Place.LINE: 90, Place.COLUMN: 230}


class RejectedModel(PlainModel):
    """Line, column and reason of each rejected row."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ListWords()

    def headings(self) -> tuple[str, ...]:
        return (self.tr("Regel"), self.tr("Kolom"), self.tr("Waarom"))

    def words(self, row: RejectedRow, column: int) -> str:
        if column == Place.LINE:
            return number(row.line, current_language())
        return row.column if column == Place.COLUMN else self._words.reason(row.reason)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Place.COLUMN:
            # a tip would read markup in a column's name
            return str(self.rows[index.row()].column).replace("<", "‹")
        return super().data(index, role)
