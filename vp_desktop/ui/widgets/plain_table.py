"""A short table to read: rows that fit the text size, arrows that move, nothing to change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from vp_desktop.ui.theme import is_restyle, scaled

Index = QModelIndex | QPersistentModelIndex
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ROW, _EDGES = 40, 4


class PlainModel(QAbstractTableModel):
    """Rows under headings. A subclass gives `headings` and `words`, and may turn a column right."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Any] = ()

    def headings(self) -> tuple[str, ...]:
        """The words above the columns."""
        return ()

    def words(self, row: Any, column: int) -> str:
        """What a cell says."""
        return ""

    def side(self, column: int) -> int:
        """On which side a column stands."""
        return LEFT

    def set_rows(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.headings())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(section)
        return self.headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.words(self.rows[index.row()], index.column())


class PlainTable(QTableView):
    """Shows a `PlainModel`: `widths` in pixels at 100 %, the column `wide` takes what is left."""

    def __init__(
        self, model: PlainModel, name: str, widths: Mapping[int, int], wide: int, most_rows: int
    ) -> None:
        super().__init__()
        self._widths, self._most_rows = widths, most_rows
        self.setModel(model)
        self.setAccessibleName(name)
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
        head.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit)
        self._fit()

    def set_most_rows(self, rows: int) -> None:
        """So many are shown at most; the others scroll."""
        if rows != self._most_rows:
            self._most_rows = rows
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and self.model() is not None:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        for column, width in self._widths.items():
            self.setColumnWidth(column, scaled(width))
        rows = min(self._most_rows, max(1, self.model().rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + scaled(_ROW) * rows + _EDGES)
