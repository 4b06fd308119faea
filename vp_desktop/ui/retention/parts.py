"""The parts of Bewaren en vernietigen: what may go by school year, and lists with one line above them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.retention import Judged
from vp_desktop.ui.today.more_rows import FIRST, MoreRows
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.in_turns import finish, in_turns
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.visibility import set_shown

MAY_GO, HELD, BIN, DESTROYED = "may_go", "held", "bin", "destroyed"
"""What the chips above the screen choose from."""
_OF_A_YEAR = 4
"""Rows that a school year shows before it is asked for more: there may be many years."""
_YEARS_WITH_ROWS = 3
"""Of later years the rows come when they are asked for, or when the years before are done."""
_AT_ONCE = 6
"""Rows that are made while the user waits; more of them come in a moment."""
Thing = TypeVar("Thing")


class _FewRows(MoreRows):
    """The first rows of a card. After an act the row that goes and the one that comes are one change."""

    def __init__(self, card: RowsCard, name: str, first: int = FIRST) -> None:
        super().__init__(card, name)
        self._rows_card, self._asked = card, first

    def ask_for(self, rows: int) -> None:
        """Show at least so many from now on."""
        self._asked = max(self._asked, rows)

    def show_things(
        self,
        things: Sequence[Thing],
        make: Callable[[Thing], QWidget],
        says: Callable[[Thing], object],
    ) -> None:
        was_there = bool(self._rows_card.rows())
        super().show_things(things, make, says)
        if was_there or len(things) <= _AT_ONCE:
            with QSignalBlocker(self):  # none of these came later
                finish(self._rows_card)


class ListPart(QWidget):
    """A title, one quiet line, the first rows, and what can be done to all of them.

    Emits `grown` when rows came in later.
    """

    grown = Signal()

    def __init__(self, title: str, explanation: str, act: PlainButton | None = None) -> None:
        super().__init__()
        self.card = RowsCard()
        self._more = _FewRows(self.card, title)
        self._more.grown.connect(self.grown)
        words = column(gap=0, items=(SectionTitle(title), Quiet(explanation)))
        words.setContentsMargins(2, 0, 2, 0)
        lines = column(self, gap=2)
        lines.addLayout(words)
        lines.addWidget(self.card)
        if act is not None:
            lines.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_empty(self) -> bool:
        return self._more.is_empty

    def show_things(
        self,
        things: Sequence[Thing],
        make: Callable[[Thing], QWidget],
        says: Callable[[Thing], object],
    ) -> None:
        self._more.show_things(things, make, says)

    def rows(self) -> list[QWidget]:
        return self.card.rows()


class YearsPart(QWidget):
    """What may go, under its school year. Emits `put_asked(judged)` for all of one year, and `grown`."""

    put_asked = Signal(object)
    grown = Signal()

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
        self._lines = column(gap=5)
        lines.addLayout(self._lines)
        self._years: dict[SchoolYear, _Year] = {}

    @property
    def is_empty(self) -> bool:
        return not self._years

    def rows(self) -> list[QWidget]:
        """From above, of all years."""
        return [row for _, each in sorted(self._years.items()) for row in each.card.rows()]

    def show_things(
        self,
        by_year: Mapping[SchoolYear, Sequence[Judged]],
        make: Callable[[Judged], QWidget],
        says: Callable[[Judged], object],
    ) -> None:
        for year in self._years.keys() - by_year.keys():
            gone = self._years.pop(year)
            self._lines.removeWidget(gone)
            take_away(gone)
        later: list[Callable[[], object]] = []
        for place, (year, several) in enumerate(sorted(by_year.items())):
            show = partial(self._show_year, place, year, several, make, says)
            if year in self._years or place < _YEARS_WITH_ROWS:
                show()
            else:
                later.append(show)
        in_turns(self, [*later, self.grown.emit] if later else [])

    def _show_year(
        self,
        place: int,
        year: SchoolYear,
        several: Sequence[Judged],
        make: Callable[[Judged], QWidget],
        says: Callable[[Judged], object],
    ) -> None:
        if year not in self._years:
            self._years[year] = made = _Year(str(year))
            made.put_asked.connect(self.put_asked)
            made.grown.connect(self.grown)
            self._lines.insertWidget(place, made)
        first = _OF_A_YEAR if place < _YEARS_WITH_ROWS else 0
        self._years[year].show_things(several, make, says, first)


class _Year(QWidget):
    """What may go of one school year."""

    put_asked = Signal(object)
    grown = Signal()

    def __init__(self, year: str) -> None:
        super().__init__()
        self._title = self.tr("Schooljaar {year}").format(year=year)
        self._several: Sequence[Judged] = ()
        self._all = PlainButton("", "trash-2")
        self._all.clicked.connect(lambda: self.put_asked.emit(self._several))
        head = AdaptiveRow(gap=2)
        head.line.addWidget(SectionTitle(self._title), 1)
        head.line.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self.card = RowsCard()
        self._more = _FewRows(self.card, self._title, 0)
        self._more.grown.connect(self.grown)
        column(self, gap=2, items=(head, self.card))

    def show_things(
        self,
        several: Sequence[Judged],
        make: Callable[[Judged], QWidget],
        says: Callable[[Judged], object],
        first: int,
    ) -> None:
        """Of `several` at least the `first` get a row."""
        self._several = several
        self._more.ask_for(first)
        words = self.tr("Alle {count} in de prullenbak…").format(count=len(several))
        self._all.set_text(words)
        self._all.setAccessibleName(f"{words} {self._title}")
        set_shown(self._all, len(several) > 1)
        self._more.show_things(several, make, says)
