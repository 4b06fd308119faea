"""A place that scrolls up and down and shows what has the keyboard's focus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

_ABOVE = 8
"""Pixels left above what is brought into view."""


class ScrollArea(QScrollArea):
    """Scrolls `content` vertically; as wide as its place.

    Fill `content` after this was made: what is in it already is styled at once, before it has its place.
    """

    _was_shown = False

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().setSingleStep(20)
        self.verticalScrollBar().setSingleStep(20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # Held here: asking a widget in it for its parent makes the viewport known to Python, and the
        # two could then be collected as a pair that nobody refers to, while they are on the screen.
        self._held = (content, self.viewport())

    def event(self, event: QEvent) -> bool:
        """Not measured before it is shown: Qt would do so, and style all, with every place around it."""
        if not self._was_shown and event.type() is QEvent.Type.StyleChange:
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._was_shown = True
        super().showEvent(event)


def area_of(widget: QWidget) -> QScrollArea | None:
    """The place in which `widget` scrolls."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def stay_here(widget: QWidget) -> None:
    """Keep the place of the page around `widget`, whatever is about to come, go or take the focus."""
    area = area_of(widget)
    if area is not None:
        bar = area.verticalScrollBar()
        QTimer.singleShot(0, widget, partial(bar.setValue, bar.value()))


def scroll_to(widget: QWidget) -> None:
    """Bring the top of `widget`, which lies in the page itself, into view."""
    area = area_of(widget)
    if area is not None:
        area.verticalScrollBar().setValue(max(0, widget.y() - _ABOVE))
