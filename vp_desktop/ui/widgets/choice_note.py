"""The explanation under a choice, in line with its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent

from vp_desktop.ui.theme import is_restyle, scaled
from vp_desktop.ui.widgets.labels import Quiet

_CIRCLE, _GAPS = 18, 10
"""What stands before the words: the circle grows with the text, what is kept free around it does not."""


class ChoiceNote(Quiet):
    """Stands there in every text size."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event):
            self._indent()

    def _indent(self) -> None:
        self.setContentsMargins(scaled(_CIRCLE) + _GAPS, 0, 0, 4)
