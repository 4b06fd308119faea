"""A choice among cards whose words wrap: for names and answers that are sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from vp_desktop.ui.widgets.choice import ChoiceCard, Option
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.visibility import set_shown

_FINGER = 32


class WrappingCard(ChoiceCard):
    """A radio button with its words beside it, on as many lines as they need."""

    def __init__(self, option: Option) -> None:
        super().__init__(option)
        words = self.button.accessibleName() or option.label
        self.button.setText("")
        self.button.setAccessibleName(words)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.setMinimumSize(_FINGER, _FINGER)
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.removeWidget(self.button)
        lines.setContentsMargins(12, 5, 12, 5)
        line = row(gap=0)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(Text(option.label), 1, Qt.AlignmentFlag.AlignVCenter)
        lines.insertLayout(0, line)


class WrappingChoice(QWidget):
    """Cards under each other, under their headings; one can be chosen, arrow keys move.

    Emits `chosen(code)` when the user chooses.
    """

    chosen = Signal(str)

    def __init__(self, options: Sequence[Option], name: str = "") -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._cards = {option.code: WrappingCard(option) for option in options}
        lines = self._lines = column(self, gap=1)
        self._headings: dict[str, Quiet] = {}
        self._groups = {option.code: option.group for option in options}
        heading = ""
        for option, card in zip(options, self._cards.values(), strict=True):
            if option.group and option.group != heading:
                heading = option.group
                lines.addSpacing(8)
                self._headings[heading] = Quiet(heading)
                lines.addWidget(self._headings[heading])
            self._group.addButton(card.button)
            card.button.taken.connect(self._tell)
            lines.addWidget(card)
        self.setAccessibleName(name)
        self._lead_focus()

    def value(self) -> str | None:
        return next((code for code, card in self._cards.items() if card.button.isChecked()), None)

    def set_value(self, code: str | None) -> None:
        self._group.setExclusive(False)
        for key, card in self._cards.items():
            card.button.setChecked(key == code)
        self._group.setExclusive(True)
        self._lead_focus()

    def show_only(self, codes: Sequence[str]) -> None:
        """These values alone, in this order under the headings they need; what is chosen stays so."""
        self._arrange(codes)
        for code, card in self._cards.items():
            set_shown(card, code in codes)
        needed = {self._groups[code] for code in codes}
        for name, heading in self._headings.items():
            set_shown(heading, name in needed)

    def _arrange(self, codes: Sequence[str]) -> None:
        """Put the cards of each heading in the order of `codes`."""
        for heading in dict.fromkeys(self._groups.values()):
            ordered = [self._cards[code] for code in codes if self._groups[code] == heading]
            places = sorted(map(self._lines.indexOf, ordered))
            for card in ordered:
                self._lines.removeWidget(card)
            for place, card in zip(places, ordered, strict=True):
                self._lines.insertWidget(place, card)

    def _lead_focus(self) -> None:
        cards = list(self._cards.values())
        first = self._cards.get(self.value() or "", cards[0] if cards else None)
        self.setFocusProxy(first.button if first else None)

    def _tell(self) -> None:
        self._lead_focus()
        self.chosen.emit(self.value() or "")
