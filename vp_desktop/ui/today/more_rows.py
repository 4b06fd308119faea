"""The first rows of many, and a button for the next: a thousand at once would hold up the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import ROWS_AT_ONCE, RowsCard
from vp_desktop.ui.widgets.in_turns import finish, in_turns
from vp_desktop.ui.widgets.labels import Separator
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import focus_first, read_in_order

FIRST = 12
"""Rows that a card shows before it is asked for more."""
NEXT = 30
"""Rows that each time come with them."""
_WITH_THE_PAGE = 2
"""Rows of the first turn, in which the page around them is shown as well."""
Thing = TypeVar("Thing")


class MoreRows(QObject):
    """Fills the top of `card`, of which a screen reader hears the `name`. Emits `grown` with more rows.

    What the user asked to see stays when the card is filled anew, as after each task that is done; and
    so does a row that says the same as before. New rows come in a few at a time, from the top.
    """

    grown = Signal()

    def __init__(self, card: RowsCard, name: str) -> None:
        super().__init__()
        self._card, self._name = card, name
        self._asked = FIRST
        self._things: Sequence = ()
        self._rows: list[tuple[object, QWidget]] = []
        """What each row that is there says, and the row."""
        self._make: Callable[..., QWidget] = QWidget
        self._says: Callable[..., object] = id
        self.button: LinkButton | None = None
        """Shows the next rows; None when all are shown."""
        self._foot: QWidget | None = None
        self._unsettled = False
        """Whether rows came that nobody was told of."""
        self._wanted_first = -1
        """The place of the row that gets the keyboard when it is there."""

    def show_things(
        self,
        things: Sequence[Thing],
        make: Callable[[Thing], QWidget],
        says: Callable[[Thing], object],
    ) -> None:
        """A row for each of the first `things`; `says` tells all that a row shows of one."""
        self._things, self._make, self._says = things, make, says
        self._fill()

    def empty(self) -> None:
        """No row is there any more; what the user asked to see is known."""
        self._things = ()
        self._fill()

    @property
    def is_empty(self) -> bool:
        return not self._things

    def _fill(self) -> None:
        """Rows that are wanted no more go, those that lack come: the first now, others in a moment."""
        wanted = [self._says(thing) for thing in self._things[: self._asked]]
        staying = _in_order([said for said, _ in self._rows], wanted)
        self._card.take_rows([row for said, row in self._rows if said not in staying])
        self._rows = [each for each in self._rows if each[0] in staying]
        lacking = [place for place, said in enumerate(wanted) if said not in staying]
        puts = [partial(self._put, wanted, some) for some in _pieces(lacking)]
        self._unsettled = self._unsettled or bool(puts)
        in_turns(self._card, [*puts, self._settle] if self._unsettled else [])
        if not self._unsettled:
            self._offer()

    def _put(self, wanted: Sequence[object], places: Sequence[int]) -> None:
        """Rows that stand under each other; all above them are there."""
        made = [(wanted[place], self._make(self._things[place])) for place in places]
        self._card.add_rows([row for _, row in made], places[0])
        self._rows[places[0] : places[0]] = made
        if self._wanted_first in places:
            focus_first(self._rows[self._wanted_first][1])
            self._wanted_first = -1

    def _settle(self) -> None:
        """Heard and reached in the order in which they stand, whenever they came."""
        self._unsettled = False
        self._offer()
        read_in_order(self._card)
        self.grown.emit()

    def _offer(self) -> None:
        left = len(self._things) - len(self._rows)
        if not left:
            self._take_foot()
            return
        if self._foot is None or self.button is None:
            self.button = LinkButton("")
            self.button.clicked.connect(self._show_more)
            self._foot = QWidget()
            lines = column(self._foot, gap=0, items=(Separator(),))
            inside = column(gap=0, items=(self.button,))
            inside.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
            inside.setContentsMargins(18, 10, 18, 12)
            lines.addLayout(inside)
            self._card.add_foot(self._foot, len(self._rows))
        words = self.tr("De laatste {count} tonen").format(count=left)
        if left > NEXT:
            words = self.tr("De volgende {count} tonen (nog {left})").format(count=NEXT, left=left)
        self.button.set_text(words)
        self.button.setAccessibleName(f"{words}: {self._name}")

    def _take_foot(self) -> None:
        foot, self._foot, self.button = self._foot, None, None
        if foot is not None:
            self._card.body.removeWidget(foot)
            take_away(foot)

    def _show_more(self) -> None:
        """The keyboard goes on at the first of the new rows, which stands where the button was."""
        finish(self._card)
        if self.button is None:  # pressed twice: all of them are there by now
            return
        self._wanted_first = len(self._rows)
        self._asked = self._wanted_first + NEXT
        self._fill()


def _in_order(there: Sequence[object], wanted: Sequence[object]) -> list[object]:
    """What can stay where it is: what is wanted still, unless it is wanted in another order."""
    staying = [one for one in there if one in wanted]
    return staying if staying == [one for one in wanted if one in staying] else []


def _pieces(places: Sequence[int]) -> list[list[int]]:
    """`places` in parts that are made in one turn, each of neighbours."""
    made: list[list[int]] = []
    for place in places:
        most = ROWS_AT_ONCE if len(made) > 1 else _WITH_THE_PAGE
        if made and place == made[-1][-1] + 1 and len(made[-1]) < most:
            made[-1].append(place)
        else:
            made.append([place])
    return made
