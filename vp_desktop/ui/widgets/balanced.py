"""A sentence in the middle: its lines about as long as each other, so that no word is left alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent

from vp_desktop.ui.theme import is_restyle, scaled
from vp_desktop.ui.widgets.labels import Quiet

_LONGEST = 640
"""Pixels at 100 % that a line is at most: a longer one in the middle of a wide screen reads badly."""
_SLACK = 2
"""Pixels that a line may come out wider on the screen than it was measured."""


class Balanced(Quiet):
    """Keeps free at both sides what its lines do not need."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text, small=False)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._balance()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._balance()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event):
            self._balance()

    def sizeHint(self) -> QSize:
        width = super().sizeHint().width() + _SLACK
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """What its lines need there; what it keeps free now says nothing of another width."""
        return self._height(min(width, scaled(_LONGEST)))

    def _balance(self) -> None:
        """Once it is on the screen: before that it has no width yet, and hears of its look ten times."""
        if not self.isVisible():
            return
        room = min(self.width(), scaled(_LONGEST))
        side = max(0, (self.width() - self._least(room)) // 2)
        if side != self.contentsMargins().left():
            self.setContentsMargins(side, 0, side, 0)

    def _least(self, room: int) -> int:
        """The narrowest in which the words need no more lines than in `room`."""
        high = self._height(room)
        low, wide = room // 2, room
        while low < wide:
            middle = (low + wide) // 2
            if self._height(middle) > high:
                low = middle + 1
            else:
                wide = middle
        return wide

    def _height(self, width: int) -> int:
        place, wrap = QRect(0, 0, max(1, width - _SLACK), 10_000), Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(place, wrap, self.text()).height()
