"""The table of cases: calm rows, drawn as plain text, used by keyboard or mouse."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from vp_desktop.ui.cases.model import COLOUR_ROLE, QUIET_ROLE, CasesModel, Column, Index
from vp_desktop.ui.theme import SMALL, TEXT, font, is_restyle, roles, scaled

_ROW = 48
_WIDTHS = {
    Column.NUMBER: 100,
    Column.KEYWORD: 132,
    Column.NATURE: 160,
    Column.OPENED: 124,
    Column.NEXT: 312,
    Column.CONTACT: 128,
    Column.STATE: 100,
    Column.OUTCOME: 176,
    Column.CLOSED: 124,
    Column.OWN: 160,
}
"""Pixels at 100 %; those first shown are together as wide as a laptop of 1366 pixels allows."""
_WIDENED = {Column.NEXT: 3, Column.KEYWORD: 1, Column.NATURE: 1}
"""Which columns get the room that is left, and in what shares; without any of them the number does."""
_LEAST = 220
"""What the next step can do with, on two lines."""
_FOLDED = (
    Column.CONTACT,
    Column.OPENED,
    Column.CLOSED,
    Column.STATE,
    Column.OUTCOME,
    Column.OWN,
    Column.KEYWORD,
    Column.NATURE,
)
"""What goes to a line under the row where there is no room for every column, the least needed first."""
_SIDE = 12
_GAP = 10
_FOOT = 6


class CaseDelegate(QStyledItemDelegate):
    """Draws a cell: its words, quiet words behind them, the state as a chip.

    Under the cells of a row stands what has no column in `folded`; every cell draws its own piece of
    that line, since any of them may be drawn alone.
    """

    def __init__(self, table: CasesTable) -> None:
        super().__init__(table)
        self._table = table
        self.folded: Sequence[Column] = ()

    @property
    def line(self) -> int:
        """How high the line under the cells is."""
        return QFontMetrics(font(SMALL)).height() if self.folded else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.state &= ~QStyle.StateFlag.State_HasFocus
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        under = self.line + scaled(_FOOT) // 2 if self.folded else 0
        place = option.rect.adjusted(_SIDE, 0, -_SIDE, -under)
        if index.column() == Column.STATE:
            _draw_chip(painter, place, str(index.data()), str(index.data(COLOUR_ROLE)))
        else:
            _draw_words(painter, place, index)
        if self.folded:
            self._draw_folded(painter, option.rect, index)
        painter.restore()

    def _draw_folded(self, painter: QPainter, cell: QRect, index: Index) -> None:
        metrics = QFontMetrics(font(SMALL))
        width = self._table.viewport().width() - 2 * _SIDE
        words = self._table.folded_words(index.row(), self.folded)
        left = _SIDE - self._table.horizontalHeader().offset()
        painter.setClipRect(cell)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(roles().colour("quiet")))
        foot = cell.bottom() - scaled(_FOOT) - metrics.descent()
        painter.drawText(left, foot, metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))


def _draw_words(painter: QPainter, place: QRect, index: Index) -> None:
    """On one line where they fit, else on two; the quiet words stay whole, behind or under the others."""
    words, quiet = str(index.data()), str(index.data(QUIET_ROLE))
    small, large = QFontMetrics(font(SMALL)), QFontMetrics(font(TEXT))
    lines = _broken(words, large, place.width())
    behind = large.horizontalAdvance(lines[-1]) + (_GAP if words else 0)
    under = bool(quiet) and behind + small.horizontalAdvance(quiet) > place.width()
    if under and len(lines) > 1:
        lines = [large.elidedText(words, Qt.TextElideMode.ElideRight, place.width())]
    height = large.height() * len(lines) + (small.height() if under else 0)
    top = place.y() + (place.height() - height) // 2
    painter.setFont(font(TEXT))
    painter.setPen(QColor(roles().colour("text")))
    for line in lines:
        painter.drawText(place.x(), top + large.ascent(), line)
        top += large.height()
    if quiet:
        across = place.x() + (0 if under else behind)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(roles().colour(str(index.data(COLOUR_ROLE)))))
        painter.drawText(across, top + (small.ascent() if under else -large.descent()), quiet)


def _broken(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The words on one line or two; what two cannot hold is cut off."""
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    first, rest = "", words.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    if not first:  # one long word: nothing to break at
        return [metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)]
    return [first, metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)]


def _draw_chip(painter: QPainter, place: QRect, words: str, role: str) -> None:
    table = roles()
    small = font(SMALL)
    metrics = QFontMetrics(small)
    height = metrics.height() + scaled(8)
    width = min(place.width(), metrics.horizontalAdvance(words) + scaled(22))
    chip = QRectF(place.x(), place.center().y() - height / 2 + 0.5, width, height)
    done = role == "done"
    painter.setPen(QPen(QColor(table.done_ground if done else table.line), 1))
    painter.setBrush(QColor(table.done_ground) if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setFont(small)
    painter.setPen(QColor(table.done if done else table.quiet))
    painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)


class CasesTable(QTableView):
    """Arrows move, Enter or a double click opens, Escape leaves; a letter goes on searching.

    It never scrolls sideways: in large text or with many columns some go to a line under each row.
    Emits `case_opened(case_id)`, `escaped` and `typed(text)`.
    """

    case_opened = Signal(int)
    escaped = Signal()
    typed = Signal(str)

    def __init__(self, model: CasesModel) -> None:
        super().__init__()
        self._model = model
        self._columns: Container[Column] = frozenset(Column)
        self.setModel(model)
        self._delegate = CaseDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Dossiers"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(False)
        self.doubleClicked.connect(self._open)
        self._fit()

    def selected_cases(self) -> list[int]:
        """The cases of the selected rows, from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model.case_at(row).id for row in rows]

    def show_columns(self, columns: Container[Column]) -> None:
        """Show these columns alone."""
        self._columns = columns
        self._share_width()

    @property
    def folded(self) -> Sequence[Column]:
        """What stands on a line under the row, for want of room."""
        return self._delegate.folded

    def folded_words(self, row: int, columns: Sequence[Column]) -> str:
        """What these columns say of a case, on one line."""
        return self._model.in_one_line(row, columns)

    def show_first(self) -> None:
        """Select the first row, without taking the focus."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and hasattr(self, "_model"):
            self._fit()

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._share_width()

    def _fit(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._share_width()

    def _share_width(self) -> None:
        """Every column that is shown its width; one of them gets what is left."""
        room = self.viewport().width()
        shown = [column for column in Column if column in self._columns]
        for column in _FOLDED:
            if column in shown and sum(map(_least, shown)) > room:
                shown.remove(column)
        folded = [c for c in reversed(_FOLDED) if c in self._columns and c not in shown]
        self._delegate.folded = self._model.folded = folded
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW) + self._delegate.line)
        wished = {column: scaled(_WIDTHS[column]) for column in shown}
        spare = room - sum(wished.values())
        if spare < 0 and Column.NEXT in wished:
            wished[Column.NEXT] = max(_least(Column.NEXT), wished[Column.NEXT] + spare)
        widened = {column: share for column, share in _WIDENED.items() if column in wished}
        for column, share in (widened or {Column.NUMBER: 1}).items():
            wished[column] += max(0, spare) * share // max(1, sum(widened.values()))
        for column, width in wished.items():
            self.setColumnWidth(column, width)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.case_opened.emit(self._model.case_at(index.row()).id)


def _least(column: Column) -> int:
    return scaled(_LEAST if column is Column.NEXT else _WIDTHS[column])
