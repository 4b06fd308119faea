"""The log of the register: what was done when, never about whom. Read when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from vp_desktop.core.formats import number, short_date
from vp_desktop.services.settings import Settings
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.log_words import LogWords
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.theme import is_restyle, scaled
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet

Index = QModelIndex | QPersistentModelIndex
Line = tuple[str, str, int]
"""Moment, event, number of things counted."""
_MIXED = {"list_imported", "restored", "register_migrated"}
"""Events that count several things at once: their sum says nothing."""
_ROW, _ROWS, _EDGES = 40, 9, 4
_WIDTHS = (200, 110)


class Column(IntEnum):
    MOMENT = 0
    EVENT = 1
    COUNT = 2


class LogModel(QAbstractTableModel):
    """The lines of the log, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._words = LogWords()
        self._lines: Sequence[Line] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Wanneer"), self.tr("Wat er gebeurde"), self.tr("Aantal"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        moment, event, count = self._lines[index.row()]
        if index.column() == Column.MOMENT:
            at = datetime.fromisoformat(moment)
            return f"{short_date(at.date(), current_language())} {at:%H:%M}"
        if index.column() == Column.EVENT:
            return self._words.say(event)
        return number(count, current_language()) if count and event not in _MIXED else ""


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == Column.COUNT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class LogTable(QTableView):
    """Read only; the arrows move."""

    def __init__(self, model: LogModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Logboek van het register"))
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
        head.setSectionResizeMode(Column.EVENT, QHeaderView.ResizeMode.Stretch)
        model.modelReset.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and self.model() is not None:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.setColumnWidth(Column.MOMENT, scaled(_WIDTHS[0]))
        self.setColumnWidth(Column.COUNT, scaled(_WIDTHS[1]))
        rows = min(_ROWS, max(1, self.model().rowCount()))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + scaled(_ROW) * rows + _EDGES)


class LogCard(Card):
    """Folded until asked for."""

    def __init__(self, settings: Settings, messages: Messages, runner: TaskRunner) -> None:
        super().__init__(self.tr("Logboek"), gap=3)
        self._settings, self._messages, self._runner = settings, messages, runner
        self.model = LogModel()
        self.table = LogTable(self.model)
        self.unfold = PlainButton("", "")
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._turn)
        self.add(
            Quiet(self.tr("Wat er wanneer in dit register is gedaan, zonder namen of inhoud."))
        )
        self.body.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.table)
        self._turn(False)

    def refresh(self) -> None:
        """Read the log anew, when it is shown."""
        if self.unfold.isChecked():
            read = partial(_read, self._settings)
            self._runner.run(read, done=self.model.set_lines, failed=self._messages.error)

    def _turn(self, unfolded: bool) -> None:
        words = self.tr("Logboek verbergen") if unfolded else self.tr("Logboek tonen")
        self.unfold.set_text(words)
        self.unfold.set_icon("chevron-down" if unfolded else "chevron-right")
        if unfolded:
            self.table.show()
        else:
            self.table.hide()
        self.refresh()


def _read(settings: Settings, progress: Progress) -> list[Line]:
    return settings.log()
