"""The sections of Instellingen: a few cards at a time, so that the common ones need no scrolling."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown

SCHOOL, SCREEN, KEYS, KEEPING, RULES = "school", "screen", "keys", "keeping", "rules"


Card = QWidget | Callable[[], QWidget | None]
"""A card, or what gives one (or none) when its section is first shown."""


class Sections(ChoiceChips):
    """Chips, one for each section, and the places for its cards in both columns.

    Emits `turned(section)` when the user chose another one.
    """

    turned = Signal(str)

    def __init__(self, options: Sequence[Option], name: str) -> None:
        super().__init__(options, name=name)
        self._wide = {option.code: _Place() for option in options}
        self._narrow = {option.code: _Place() for option in options}
        self.chosen.connect(self.show_section)
        self.show_section(options[0].code)

    def build_in(self, wide: QVBoxLayout, narrow: QVBoxLayout) -> None:
        """Stand in the two columns of a screen."""
        for places, layout in ((self._wide, wide), (self._narrow, narrow)):
            for place in places.values():
                layout.addWidget(place)

    def add(self, section: str, *cards: Card) -> None:
        """Cards in the wide column, under those that are there."""
        self._wide[section].add(cards)

    def add_beside(self, section: str, *cards: Card) -> None:
        """Cards in the narrow column."""
        self._narrow[section].add(cards)

    def make(self, section: str) -> None:
        """Let its cards be there, shown or not."""
        self._wide[section].make()
        self._narrow[section].make()

    def show_section(self, section: str) -> None:
        self.make(section)
        self.set_value(section)
        for places in (self._wide, self._narrow):
            for name, place in places.items():
                set_shown(place, name == section)
        self.turned.emit(section)

    def show_card(self, card: QWidget) -> None:
        """Turn to the section of a card."""
        for name, wide in self._wide.items():
            self.make(name)
            if wide.isAncestorOf(card) or self._narrow[name].isAncestorOf(card):
                self.show_section(name)
                return


class _Place(QWidget):
    """The cards of one section in one column, made when it is first shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: QVBoxLayout = column(self, gap=4)
        self._unmade: list[Card] = []
        self._is_made = False

    def add(self, cards: Sequence[Card]) -> None:
        self._unmade += cards
        if self._is_made:
            self.make()

    def make(self) -> None:
        self._is_made = True
        cards, self._unmade = self._unmade, []
        for card in cards:
            made = card if isinstance(card, QWidget) else card()
            if made is not None:
                self._lines.addWidget(made)
