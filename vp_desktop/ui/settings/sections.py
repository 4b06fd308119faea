"""The sections of Instellingen: a few cards at a time, so that the common ones need no scrolling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown

SCHOOL, SCREEN, KEYS, KEEPING, RULES = "school", "screen", "keys", "keeping", "rules"


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

    def add(self, section: str, *cards: QWidget) -> None:
        """Cards in the wide column, under those that are there."""
        self._wide[section].add(cards)

    def add_beside(self, section: str, *cards: QWidget) -> None:
        """Cards in the narrow column."""
        self._narrow[section].add(cards)

    def show_section(self, section: str) -> None:
        self.set_value(section)
        for places in (self._wide, self._narrow):
            for name, place in places.items():
                set_shown(place, name == section)
        self.turned.emit(section)

    def show_card(self, card: QWidget) -> None:
        """Turn to the section of a card."""
        for places in (self._wide, self._narrow):
            for name, place in places.items():
                if place.isAncestorOf(card):
                    self.show_section(name)


class _Place(QWidget):
    """The cards of one section in one column."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: QVBoxLayout = column(self, gap=4)

    def add(self, cards: Sequence[QWidget]) -> None:
        for card in cards:
            self._lines.addWidget(card)
