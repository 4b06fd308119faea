"""The first rows of many, and a button for the next: a thousand at once would hold up the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.labels import Separator
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import focus_first

FIRST = 12
"""Rows that a card shows before it is asked for more."""
NEXT = 30
"""Rows that each time come with them."""
Thing = TypeVar("Thing")


class MoreRows(QObject):
    """Fills the top of `card`, of which a screen reader hears the `name`. Emits `grown` with more rows.

    What the user asked to see stays when the card is filled anew, as after each task that is done.
    """

    grown = Signal()

    def __init__(self, card: RowsCard, name: str) -> None:
        super().__init__()
        self._card, self._name = card, name
        self._asked = FIRST
        self._made = 0
        self._things: Sequence = ()
        self._make: Callable[..., QWidget] = QWidget
        self.button: LinkButton | None = None
        """Shows the next rows; None when all are shown."""
        self._foot: QWidget | None = None

    def show_things(self, things: Sequence[Thing], make: Callable[[Thing], QWidget]) -> None:
        """Empty the card, and put a row in it for each of the first `things`."""
        self._card.clear()
        self._things, self._make, self._made = things, make, 0
        self.button = self._foot = None
        self._add(self._asked)

    def _add(self, number: int) -> list[QWidget]:
        some = self._things[self._made : self._made + number]
        rows = [self._make(thing) for thing in some]
        self._card.add_rows(rows, self._made, self._foot)
        self._made += len(rows)
        self._offer(len(self._things) - self._made)
        return rows

    def _offer(self, left: int) -> None:
        if not left:
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
            self._card.add(self._foot)
        words = self.tr("De laatste {count} tonen").format(count=left)
        if left > NEXT:
            words = self.tr("De volgende {count} tonen (nog {left})").format(count=NEXT, left=left)
        self.button.set_text(words)
        self.button.setAccessibleName(f"{words}: {self._name}")

    def _show_more(self) -> None:
        """The keyboard goes on at the first of the new rows, which stands where the button was."""
        self._asked = self._made + NEXT
        rows = self._add(NEXT)
        foot = self._foot
        if self._made == len(self._things):
            self.button = self._foot = None
        self.grown.emit()
        focus_first(rows[0])
        if self._foot is None and foot is not None:
            take_away(foot)
