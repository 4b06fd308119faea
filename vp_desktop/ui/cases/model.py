"""The list of cases as a table that fetches its rows page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from vp_desktop.core.formats import relative_day, short_date
from vp_desktop.services.cases import CaseQuery, CaseRow, Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.own_fields import OwnFields
from vp_desktop.ui.cases.own_words import OwnFieldWords
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.due import say_due_day
from vp_desktop.ui.language import current_language

PAGE = 100
_KEPT = 100
"""Pages that stay in memory, those that were last looked at: of all 100,000 rows it would be 100 MB."""
QUIET_ROLE = Qt.ItemDataRole.UserRole + 1
"""Quiet words behind those of the cell."""
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 2
"""The colour role of the quiet words, or of the state."""
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    NUMBER = 0
    KEYWORD = 1
    NATURE = 2
    OPENED = 3
    NEXT = 4
    CONTACT = 5
    STATE = 6
    OUTCOME = 7
    CLOSED = 8
    OWN = 9


_PLAIN = (Column.KEYWORD, Column.NATURE, Column.STATE, Column.OWN)
"""Columns of which the words need no heading."""


class CasesModel(QAbstractTableModel):
    """Rows of `Cases.page` for a query, a hundred at a time as the view asks for more.

    Emits `counted` when the number of cases follows later. `own` gives what stands in the user's own
    fields; without it their column stays empty.
    """

    counted = Signal()

    def __init__(
        self, cases: Cases, vocabulary: Vocabulary, clock: Clock, own: OwnFields | None = None
    ) -> None:
        super().__init__()
        self._cases = cases
        self._vocabulary = vocabulary
        self._clock = clock
        self._query = CaseQuery()
        self._pages: dict[int, list[CaseRow]] = {}
        """By their number, the one that was looked at last behind the others."""
        self._ends: list[CaseRow] = []
        """The last row of every page, after which the next one follows."""
        self._shown = 0
        self.folded: Sequence[Column] = ()
        """Columns that stand on a line under each row."""
        self._own, self._own_words = own, OwnFieldWords()
        self._filled: dict[int, str] = {}
        self._count = 0
        self._counted_to = 0
        self._has_more = False
        self._counting = QTimer(self)
        self._counting.timeout.connect(self._count_on)

    @property
    def count(self) -> int:
        """How many cases the query finds, fetched or not, as far as they were counted."""
        return max(self._count, self._shown)

    @property
    def is_counted(self) -> bool:
        """Whether `count` is final; of a search among very many cases it follows, and `counted` tells."""
        return not self._counted_to

    def set_query(self, query: CaseQuery) -> None:
        """Find anew and fetch the first page."""
        self.beginResetModel()
        self._counting.stop()
        self._query, self._counted_to = query, 0
        first = self._cases.page(query, 0, PAGE)
        self._pages, self._ends, self._filled = {}, [], {}
        self._shown = 0
        self._add(first)
        self._has_more = len(first) == PAGE
        self._count = len(first)
        if self._has_more:
            self._count, self._counted_to = self._cases.count_on(query)
        self.endResetModel()
        if self._counted_to:
            self._counting.start(0)

    def _count_on(self) -> None:
        """The next portion, between two things that the user does."""
        more, self._counted_to = self._cases.count_on(self._query, self._counted_to)
        self._count += more
        if self.is_counted:
            self._counting.stop()
            self.counted.emit()

    def case_at(self, row: int) -> CaseRow:
        number, place = divmod(row, PAGE)
        rows = self._page(number)
        # Read again it may be shorter, when something left it meanwhile.
        return rows[place] if place < len(rows) else self._ends[number]

    def row_of(self, case_id: int) -> int | None:
        """The row of a case among those kept."""
        places = (
            (n * PAGE + at, row) for n, rows in self._pages.items() for at, row in enumerate(rows)
        )
        return next((place for place, row in places if row.id == case_id), None)

    def _page(self, number: int) -> list[CaseRow]:
        """A page that was shown: kept, or read again after the end of the one before."""
        rows = self._pages.pop(number, None)
        if rows is None:
            after = self._ends[number - 1] if number else None
            rows = self._cases.page(self._query, 0, PAGE, after=after)
        self._keep(number, rows)
        return rows

    def _add(self, rows: list[CaseRow]) -> None:
        """A page comes behind those that were shown."""
        if rows:
            self._ends.append(rows[-1])
            self._shown += len(rows)
            self._keep(len(self._ends) - 1, rows)

    def _keep(self, number: int, rows: list[CaseRow]) -> None:
        """As the one looked at last; the one that was not looked at for longest goes."""
        if rows and rows[0].id not in self._filled:
            self._filled |= dict.fromkeys((row.id for row in rows), "") | self._own_of(rows)
        self._pages[number] = rows
        if len(self._pages) > _KEPT:
            for row in self._pages.pop(next(iter(self._pages))):
                self._filled.pop(row.id, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        first = self._shown
        more = self._cases.page(self._query, 0, PAGE, after=self._ends[-1])
        self._has_more = len(more) == PAGE
        if not more:
            return
        self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
        self._add(more)
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.case_at(index.row()), Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == QUIET_ROLE:
            return self._quiet(row, column)
        if role == COLOUR_ROLE:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = filter(None, (self._words(row, column), self._quiet(row, column)))
            words = f"{self.headings()[column]}: {', '.join(said)}"
            return ". ".join(filter(None, (words, self._under(index))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._under(index) or None
        return None

    def _under(self, index: Index) -> str:
        """What stands under the row for want of room: told with its number, the first cell."""
        is_first = index.column() == Column.NUMBER and self.folded
        return self.in_one_line(index.row(), self.folded) if is_first else ""

    def in_one_line(self, row: int, columns: Sequence[Column]) -> str:
        """What stands in these columns; the words of some say by themselves what they are."""
        case, said = self.case_at(row), []
        for column in columns:
            words = " ".join(filter(None, (self._words(case, column), self._quiet(case, column))))
            if words and column not in _PLAIN:
                words = f"{self.headings()[column]}: {words}"
            said.append(words)
        return " · ".join(filter(None, said))

    def headings(self) -> tuple[str, ...]:
        """What the columns are called, in the order of `Column`."""
        return (
            self.tr("Nummer"),
            self.tr("Trefwoord"),
            self.tr("Aard"),
            self.tr("Geopend"),
            self.tr("Volgende stap"),
            self.tr("Laatste contact"),
            self.tr("Stand"),
            self.tr("Uitkomst"),
            self.tr("Gesloten op"),
            self.tr("Eigen velden"),
        )

    def _own_of(self, rows: Sequence[CaseRow]) -> dict[int, str]:
        """What stands in the own fields of these cases, in words."""
        found = self._own.of_cases([row.id for row in rows]) if self._own else {}
        return {case_id: self._own_words.say(filled) for case_id, filled in found.items()}

    def _words(self, row: CaseRow, column: Column) -> str:
        if column is Column.NUMBER:
            return str(row.number)
        if column is Column.KEYWORD:
            return row.keyword
        if column is Column.NATURE:
            return self._vocabulary.nature_of(row, self._cases.purpose)
        if column is Column.OPENED:
            return short_date(row.opened_on, current_language())
        if column is Column.NEXT:
            return row.next_task or ""
        if column is Column.CONTACT:
            return self._near(row.last_contact_on)
        if column is Column.OUTCOME:
            return self._vocabulary.label("outcome", row.outcome)
        if column is Column.OWN:
            return self._filled.get(row.id, "")
        if column is Column.CLOSED:
            return short_date(row.closed_on, current_language()) if row.closed_on else ""
        return self.tr("loopt") if row.is_open else self.tr("gesloten")

    def _quiet(self, row: CaseRow, column: Column) -> str:
        if column is Column.NEXT and row.next_task:
            return say_due_day(row.next_task_on, self._today())
        if column is Column.NATURE and row.related:
            return self.tr("samenhangend")
        if column is Column.CONTACT and row.last_contact_on is None:
            return self.tr("nog niet")
        return ""

    def _colour(self, row: CaseRow, column: Column) -> str:
        if column is Column.STATE:
            return "neutral" if row.is_open else "done"
        late = row.next_task_on is not None and row.next_task_on < self._today()
        return "urgent" if column is Column.NEXT and late else "quiet"

    def _near(self, day: date | None) -> str:
        if day is None:
            return ""
        if abs((self._today() - day).days) <= 1:
            return relative_day(day, self._today(), current_language())
        return short_date(day, current_language())

    def _today(self) -> date:
        return self._clock().date()
