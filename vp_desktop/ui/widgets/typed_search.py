"""Finding a value of a list by typing: what no value begins with finds none, not the nearest one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent

from vp_desktop.core.folding import fold_word

_PAUSE_MS = 1500
"""After so long a new word begins: people look at the keys while they type."""
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TypedSearch:
    """The letters typed one after another, and the value that had been chosen before the first."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()
        self.before = -1

    def takes(self, event: QKeyEvent) -> bool:
        """Whether this key is a letter of a word; a space is one only inside a word."""
        if event.modifiers() & _COMMANDS or not event.text().isprintable() or not event.text():
            return False
        return event.text() != " " or bool(self._goes_on and self._typed)

    def find(self, letter: str, labels: Sequence[str], current: int) -> int:
        """The place of the value that is meant; that from before the word where there is none.

        One letter again and again goes through all the values that begin with it. A value by its
        first word goes before one in which the word stands further on.
        """
        if not self._goes_on:
            self._typed, self.before = "", current
        self._typed += letter
        self._since.start()
        typed = fold_word(self._typed)
        again = len(typed) > 1 and len(set(typed)) == 1
        found = _beginning(labels, typed[0] if again else typed)
        if again and found:
            return next((place for place in found if place > current), found[0])
        return found[0] if found else self.before

    @property
    def _goes_on(self) -> bool:
        return self._since.isValid() and not self._since.hasExpired(_PAUSE_MS)


def _beginning(labels: Sequence[str], typed: str) -> list[int]:
    folded = [fold_word(label) for label in labels]
    first = [place for place, label in enumerate(folded) if label.startswith(typed)]
    inside = [
        place
        for place, label in enumerate(folded)
        if place not in first and any(f"{mark}{typed}" in label for mark in " (/-")
    ]
    return first + inside
