"""A place that scrolls up and down and shows what has the keyboard's focus."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QWidget

_ABOVE = 8
"""Pixels left above what is brought into view."""


_BESIDE = 4
"""Pixels between the content and a bar that keeps its room."""
BAR = 12 + _BESIDE
"""Pixels that such a bar takes with them, as in the stylesheet: it grows not with the text."""


class _QuietBar(QScrollBar):
    """Takes its room always; there is nothing to see while there is nothing to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ScrollArea(QScrollArea):
    """Scrolls `content` vertically; as wide as its place.

    With `keeps_room` the bar has its room, at the right of the content, also when it is not needed:
    nothing jumps when it comes. A screen lets that room hang in its margin.

    Fill `content` after this was made: what is in it already is styled at once, before it has its place.
    """

    _was_shown = False

    def __init__(self, content: QWidget, keeps_room: bool = False) -> None:
        super().__init__()
        viewport = self._own_viewport()
        if keeps_room:
            self.setVerticalScrollBar(_QuietBar())
            self.setViewportMargins(0, 0, _BESIDE, 0)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().setSingleStep(20)
        self.verticalScrollBar().setSingleStep(20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        # Held here: asking a widget in it for its parent makes the viewport known to Python, and the
        # two could then be collected as a pair that nobody refers to, while they are on the screen.
        self._held = (content, viewport)

    def _own_viewport(self) -> QWidget:
        """Like Qt's own. Asked for that, PySide would make every kind of widget known to itself first."""
        made = QWidget()
        made.setObjectName("qt_scrollarea_viewport")
        made.setAutoFillBackground(True)
        self.setViewport(made)
        return made

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
