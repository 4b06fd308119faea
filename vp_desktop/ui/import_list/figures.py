"""How many rows a list has and what becomes of them, with those that stay out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.formats import number
from vp_desktop.core.list_row import Reason
from vp_desktop.services.importing import RejectedRow
from vp_desktop.ui.import_list.known_words import KnownWords, Names
from vp_desktop.ui.import_list.rejected import MOST_ROWS, WIDTHS, Place, RejectedModel
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.card import Card, FigureRow
from vp_desktop.ui.widgets.labels import Quiet, Separator
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.plain_table import PlainTable
from vp_desktop.ui.widgets.visibility import set_shown

Figure = tuple[str, int, str]
"""Its name, the figure, the colour role."""
_ABOUT_WORDS = (Reason.UNKNOWN_WORD, Reason.MISSING)


class FiguresCard(Card):
    """Figures with a hairline between them."""

    def __init__(self, title: str) -> None:
        super().__init__(title, gap=1)
        self._lines: QVBoxLayout = column(gap=1)
        self.body.addLayout(self._lines)
        self.body.addStretch()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        clear(self._lines)
        for place, (name, figure, role) in enumerate(figures):
            if place:
                self._lines.addWidget(Separator())
            self._lines.addWidget(FigureRow(name, number(figure, current_language()), role))


class RejectedCard(QWidget):
    """The rows that stay out, and how to bring them in later; hidden when there are none."""

    def __init__(self, known: KnownWords) -> None:
        super().__init__()
        self._known = known
        self._names: Names = {}
        self._rows: Sequence[RejectedRow] = ()
        self.model = RejectedModel()
        name = self.tr("Rijen die niet mee kunnen")
        self.table = PlainTable(self.model, name, WIDTHS, Place.REASON, MOST_ROWS)
        self.help = Notice("", "neutral")
        card = Card(self.tr("Rijen die niet mee kunnen"), gap=2)
        card.add(
            Quiet(
                self.tr(
                    "Verbeter ze in de lijst zelf en lees die daarna nog eens in. Wat al in het "
                    "register staat, komt er dan niet dubbel in."
                )
            )
        )
        card.add(self.table)
        card.add(self.help)
        column(self, items=(card,))
        self.table.selectionModel().currentRowChanged.connect(self._show_help)

    def show_rows(self, rows: Sequence[RejectedRow], names: Names) -> None:
        """`names` tells which column a name in the list stands for."""
        self._rows, self._names = rows, names
        self.model.set_rows(rows)
        set_shown(self, bool(rows))
        self.help.set_text("")
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _show_help(self, current: QModelIndex, previous: QModelIndex) -> None:
        """The words that may stand where one was not known."""
        row = self._rows[current.row()] if current.isValid() else None
        found = self._names.get(row.column) if row else None
        words = self._known.of(found) if row and found and row.reason in _ABOUT_WORDS else ()
        text = self.tr("Bij {column} kan staan: {words}.") if words else ""
        self.help.set_text(text.format(column=row.column if row else "", words=", ".join(words)))
