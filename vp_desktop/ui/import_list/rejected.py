"""The rows that stay out: where they stand and why, never what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from vp_desktop.core.formats import number
from vp_desktop.services.importing import RejectedRow
from vp_desktop.ui.import_list.words import ListWords
from vp_desktop.ui.language import current_language
from vp_desktop.ui.theme import is_restyle, scaled

Index = QModelIndex | QPersistentModelIndex
_ROW, _ROWS, _EDGES = 40, 7, 4
_WIDTHS = (90, 230)


class Place(IntEnum):
    LINE = 0
    COLUMN = 1
    REASON = 2


class RejectedModel(QAbstractTableModel):
    """Line, column and reason of each rejected row."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ListWords()
        self._rows: Sequence[RejectedRow] = ()

    def set_rows(self, rows: Sequence[RejectedRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Place)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Regel"), self.tr("Kolom"), self.tr("Waarom"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Place.COLUMN:
            return row.column.replace("<", "‹")  # a tip would read markup in a column's name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            number(row.line, current_language()),
            row.column,
            self._words.reason(row.reason),
        )[index.column()]


class RejectedTable(QTableView):
    """Read only; the arrows move."""

    def __init__(self, model: RejectedModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Rijen die niet mee kunnen"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)
        model.modelReset.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and self.model() is not None:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        for place, width in zip(Place, _WIDTHS, strict=False):
            self.setColumnWidth(place, scaled(width))
        rows = min(_ROWS, max(1, self.model().rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + scaled(_ROW) * rows + _EDGES)
