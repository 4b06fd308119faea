"""The text of a document, as high as it is long: the page scrolls, not the text within it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF

from vp_desktop.ui.widgets.text_area import TextArea

_MOST_LINES = 2000
_LINES = 14
_EDGES = 8 + 2 * 5


class LetterText(TextArea):
    """A TextArea without a scroll bar of its own, up to a length that no letter has."""

    def __init__(self) -> None:
        super().__init__(lines=_LINES, most_lines=_MOST_LINES)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def select(self, words: str) -> QPoint | None:
        """Select `words` where they first stand, with the keyboard there; the place, or None."""
        found = self.document().find(words)
        if found.isNull():
            return None
        self.setTextCursor(found)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.cursorRect().center()

    def _fit(self) -> None:
        """By the height lines have in this text: over many lines a rounded one is too little."""
        written = self.written_lines()
        height = ceil(
            QFontMetricsF(self.font()).lineSpacing()
        )  # each line is drawn on whole pixels
        shown = max(_LINES, min(_MOST_LINES, written))
        self.setFixedHeight(shown * height + _EDGES)
        policy = Qt.ScrollBarPolicy
        wanted = policy.ScrollBarAsNeeded if written > _MOST_LINES else policy.ScrollBarAlwaysOff
        if wanted != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(wanted)
