"""Another text size, other colours or another language: said beforehand, and nothing moves by it.

Every widget there is gets its new look in short turns of the event loop, some half a second in all. A
calm word stands over the window meanwhile; what was pressed does nothing to what comes up afterwards; and
the keyboard and the place of the page are where they were.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from vp_desktop.ui.announce import announce
from vp_desktop.ui.restyling import Act
from vp_desktop.ui.widgets.in_turns import in_turns
from vp_desktop.ui.widgets.labels import SectionTitle
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.scroll import area_of

_TURNS = 3
"""Turns of the event loop in which the page takes its new measures."""
_PRESSED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


class ChangingLook(QObject):
    """Changes the look of what `frame` shows."""

    asks_no_register = True

    def __init__(self, app: QApplication, frame: QWidget) -> None:
        super().__init__(frame)
        self._app, self._frame = app, frame
        self._cover: QWidget | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether the word still stands over the window."""
        return self._cover is not None

    def do(self, change: Callable[[], Sequence[Act]]) -> None:
        """Do `change` under the word, and in later turns what it gives to do; then the page is there."""
        if self.is_under_way or not self._frame.isVisible():
            for act in change():
                act()
            return
        place = _Place.of(QApplication.focusWidget())
        self._cover_up()
        left: Sequence[Act] = ()
        try:
            left = change()
        finally:
            in_turns(self, (*left, partial(self._settle, place, _TURNS)), at_once=False)

    def _cover_up(self) -> None:
        """Drawn at once: in the next turn it would be too late."""
        words = self.tr("Even geduld…")
        self._cover = cover = QWidget(self._frame)
        cover.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        cover.setAutoFillBackground(True)
        label: QLabel = SectionTitle(words, wrap=False)
        column(cover).addWidget(label, 1, Qt.AlignmentFlag.AlignCenter)
        cover.setGeometry(self._frame.rect())
        cover.show()
        cover.raise_()
        announce(self._frame, words)
        cover.repaint()
        self._app.installEventFilter(self)

    def _settle(self, place: _Place | None, turns: int) -> None:
        if place is not None:
            place.restore()
        if turns:
            QTimer.singleShot(0, self, lambda: self._settle(place, turns - 1))
            return
        self._app.removeEventFilter(self)
        cover, self._cover = self._cover, None
        if cover is not None:
            take_away(cover)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was pressed meanwhile is not done, but for what hides the screen or is asked with Ctrl."""
        return event.type() in _PRESSED and not _is_wanted_always(event)


def _is_wanted_always(event: QEvent) -> bool:
    """Ctrl+L locks, F12 takes the window off the screen: neither waits or is lost."""
    if isinstance(event, QShortcutEvent):
        keys = event.key().toString(QKeySequence.SequenceFormat.PortableText)
        return "Ctrl+" in keys or keys == "F12"
    if not isinstance(event, QKeyEvent):
        return False
    control = Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_F12 or bool(event.modifiers() & control)


@dataclass(frozen=True)
class _Place:
    """What had the keyboard, and how far under the top of what it scrolls in it stood."""

    widget: QWidget
    areas: tuple[tuple[QScrollArea, int], ...]

    @classmethod
    def of(cls, widget: QWidget | None) -> _Place | None:
        if widget is None:
            return None
        areas = []
        area = area_of(widget)
        while area is not None:
            areas.append((area, _below_top(widget, area)))
            area = area_of(area)
        return cls(widget, tuple(areas))

    def restore(self) -> None:
        """What was built anew, as for another language, says itself where the keyboard is."""
        if not shiboken6.isValid(self.widget) or not self.widget.isVisible():
            return
        if not self.widget.hasFocus():
            self.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        for area, was in self.areas:
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + _below_top(self.widget, area) - was)


def _below_top(widget: QWidget, area: QScrollArea) -> int:
    return widget.mapTo(area.viewport(), QPoint(0, 0)).y()
