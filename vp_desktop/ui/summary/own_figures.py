"""Alleen voor uzelf: the figures as they are, nothing hidden and nothing to take along."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vp_desktop.core.formats import number
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.own_figures import Counted, OwnFigures, OwnTable, OwnYear
from vp_desktop.ui.language import current_language
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.summary.side_by_side import OwnScroll
from vp_desktop.ui.theme import roles, scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Figure, Quiet
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.plain_table import RIGHT, Index, PlainModel, PlainTable
from vp_desktop.ui.widgets.visibility import set_shown

_BESIDE = 900
_TILES_BESIDE = 560
_THICK = 8
_BARS = 2
_MOST_ROWS = 24
_MINUTES = 60


class BarDelegate(QStyledItemDelegate):
    """Paints a share as a bar. The number stands beside it: a bar says nothing more."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        share = index.data(Qt.ItemDataRole.UserRole)
        place = QRectF(option.rect).adjusted(8, 0, -8, 0)  # type: ignore[attr-defined]
        thick = scaled(_THICK)
        bar = QRectF(place.left(), place.center().y() - thick / 2, place.width() * share, thick)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles().accent))
        painter.drawRoundedRect(bar, 3, 3)
        painter.restore()


class OwnFiguresModel(PlainModel):
    """The values of a dimension and how often each occurs."""

    def __init__(self, table: OwnTable) -> None:
        super().__init__()
        self._title = table.title
        self._most = max((row.count for row in table.rows), default=1)
        self.set_rows(table.rows)

    def headings(self) -> tuple[str, ...]:
        return (self._title, self.tr("Aantal"), "")

    def words(self, row: Counted, column: int) -> str:
        if column == _BARS:
            return ""
        if column:
            return number(row.count, current_language())
        return self.tr("Nog niet bekend") if row.code == NOT_YET else row.label

    def side(self, column: int) -> int:
        return RIGHT if column == 1 else super().side(column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.UserRole:
            return self.rows[index.row()].count / self._most
        return super().data(index, role)


class OwnTableCard(Card):
    """A dimension: name, number, and a painted bar."""

    def __init__(self, table: OwnTable) -> None:
        super().__init__(table.title, padding=4, gap=2)
        model = OwnFiguresModel(table)
        self.table = PlainTable(model, table.title, {1: 70, _BARS: 130}, 0, _MOST_ROWS)
        model.setParent(self)
        self.table.setItemDelegateForColumn(_BARS, BarDelegate(self))
        self.add(self.table)
        self.body.addStretch()


class FigureTile(QWidget):
    """A number that counts over its name: several beside each other."""

    def __init__(self, name: str, figure: str) -> None:
        super().__init__()
        column(self, gap=0, items=(Figure(figure), Quiet(name))).addStretch()
        self.setAccessibleName(f"{name}: {figure}")


class OwnFiguresView(QWidget):
    """A school year without protection; covered while somebody looks along. There is no way out of it."""

    def __init__(self, own: OwnFigures, onlooker: Onlooker) -> None:
        super().__init__()
        self._own = own
        self._onlooker = onlooker
        self._asked: tuple[SchoolYear, SchoolId] | None = None
        self.cards: list[OwnTableCard] = []
        self.warning = Notice(
            self.tr(
                "Niet bedoeld om te delen: hier is niets verborgen, en een klein getal kan verraden "
                "om wie het gaat. Opslaan of afdrukken kan niet."
            ),
            "attention",
        )
        self._content = QWidget()
        self._lines = column(self._content, gap=4, margins=(0, 0, 0, 2))
        self._scroll = OwnScroll(self._content)
        self.cover = OnlookerCover(onlooker)
        self.cover.text.setText(self.tr("Deze cijfers zijn verborgen tot u weer alleen bent."))
        column(self, gap=3, items=(self.warning, self._scroll, self.cover))
        onlooker.changed.connect(self._cover)
        self._cover()

    def show_year(self, year: SchoolYear, school_id: SchoolId) -> None:
        """Count this year; nothing is counted while somebody looks along."""
        self._asked = (year, school_id)
        self._cover()

    def leave(self) -> None:
        """Nothing stays on a view that is not up."""
        self._empty()

    def _cover(self) -> None:
        watched = self._onlooker.present
        set_shown(self._scroll, not watched)
        set_shown(self.warning, not watched)
        self.cover.setVisible(watched)
        self._empty()
        if not watched and self._asked is not None:
            self._show(self._own.of_year(*self._asked, current_language()))

    def _empty(self) -> None:
        clear(self._lines)
        self.cards = []

    def _show(self, own: OwnYear) -> None:
        self._lines.addWidget(self._totals(own))
        if not own.matters:
            self._lines.addWidget(Quiet(self.tr("In dit schooljaar begon er geen zaak.")))
        self.cards = [OwnTableCard(table) for table in own.tables if table.rows]
        for first in range(0, len(self.cards), 2):
            line = AdaptiveRow(_BESIDE, gap=4)
            for card in self.cards[first : first + 2]:
                line.line.addWidget(card, 1)
            self._lines.addWidget(line)
        self._lines.addStretch(1)

    def _totals(self, own: OwnYear) -> Card:
        language = current_language()
        made, line = Card(padding=4), AdaptiveRow(_TILES_BESIDE, gap=4)
        made.add(line)
        for name, figure in (
            (self.tr("Zaken"), own.matters),
            (self.tr("Meldingen"), own.reports),
            (self.tr("Gesprekken met melders"), own.conversations),
            (self.tr("Uren met melders"), round(own.minutes / _MINUTES)),
        ):
            line.line.addWidget(FigureTile(name, number(figure, language)), 1)
        return made
