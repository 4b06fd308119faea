"""The parts of Bewaren en vernietigen: what may go by school year, and lists with one line above them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.retention import Judged
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import clear, column

MAY_GO, HELD, BIN, DESTROYED = "may_go", "held", "bin", "destroyed"
"""What the chips above the screen choose from."""


class ListPart(QWidget):
    """A title, one quiet line, rows, and what can be done to all of them; hidden without rows."""

    def __init__(self, title: str, explanation: str, act: PlainButton | None = None) -> None:
        super().__init__()
        self.card = RowsCard()
        words = column(gap=0, items=(SectionTitle(title), Quiet(explanation)))
        words.setContentsMargins(2, 0, 2, 0)
        lines = column(self, gap=2)
        lines.addLayout(words)
        lines.addWidget(self.card)
        if act is not None:
            lines.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        self.card.clear()
        for each in rows:
            self.card.add_row(each)
        self.setVisible(bool(rows))

    def rows(self) -> list[QWidget]:
        return self.card.rows()


class YearsPart(QWidget):
    """What may go, under its school year. Emits `put_asked(judged)` for all of one year."""

    put_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        lines = column(self, gap=5)
        self.explained = Quiet(
            self.tr(
                "Het jaaroverzicht is definitief en de bewaartermijn is voorbij. In de prullenbak "
                "blijft een dossier nog 30 dagen heel."
            ),
            small=False,
        )
        lines.addWidget(self.explained)
        self._years = column(gap=5)
        lines.addLayout(self._years)
        self._cards: list[RowsCard] = []

    def rows(self) -> list[QWidget]:
        """From above, of all years."""
        return [row for card in self._cards for row in card.rows()]

    def show_rows(self, judged: Sequence[Judged], row_of: Callable[[Judged], QWidget]) -> None:
        clear(self._years)
        self._cards = []
        by_year: dict[str, list[Judged]] = {}
        for one in judged:
            by_year.setdefault(str(one.case.school_year), []).append(one)
        for year, several in sorted(by_year.items()):
            self._years.addWidget(self._year(year, several, row_of))
        self.setVisible(bool(judged))

    def _year(
        self, year: str, several: list[Judged], row_of: Callable[[Judged], QWidget]
    ) -> QWidget:
        made = QWidget()
        lines = column(made, gap=2)
        head = AdaptiveRow(gap=2)
        title = self.tr("Schooljaar {year}").format(year=year)
        head.line.addWidget(SectionTitle(title), 1)
        if len(several) > 1:
            words = self.tr("Alle {count} in de prullenbak…").format(count=len(several))
            button = PlainButton(words, "trash-2")
            button.setAccessibleName(f"{words} {title}")
            button.clicked.connect(partial(self._ask, several))
            head.line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(head)
        card = RowsCard()
        self._cards.append(card)
        for one in several:
            card.add_row(row_of(one))
        lines.addWidget(card)
        return made

    def _ask(self, several: list[Judged]) -> None:
        self.put_asked.emit(several)
