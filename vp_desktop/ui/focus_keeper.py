"""Where the keyboard goes when what had it is refused or goes away.

Qt hands it to whatever comes next in the window: after a button that is busy to its neighbour, and
after a list that was drawn anew to the first place of the window, the rail. Here, once for the whole
program, it comes back to the button when that can be pressed again; and of what went away something in
its own place takes it over. A screen that says itself where the keyboard goes is left alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from vp_desktop.ui.widgets.tab_order import focus_first, stops_now

if TYPE_CHECKING:
    from vp_desktop.ui.shell.main_window import MainWindow
    from vp_desktop.ui.shell.rail import Rail

_REMEMBERED = 20


class Spot:
    """Where the keyboard was: enough to find what took its place when it is gone."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.places = tuple(_places_around(widget))
        """What lies around it, the smallest first, as far as the rail is not in it."""
        self.name = widget.accessibleName()
        self.at = widget.mapToGlobal(widget.rect().center())

    @property
    def is_gone(self) -> bool:
        return not shiboken6.isValid(self.widget) or not self.widget.isVisible()


class FocusKeeper(QObject):
    """Watches the focus of the program as long as it lives."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: list[QWidget] = []
        """What had the keyboard, the last one at the end."""
        self._last: Spot | None = None
        """In the window with the rail, outside of it."""
        self._busy: QWidget | None = None
        self._landed: QWidget | None = None
        app.focusChanged.connect(self._notice)

    def _notice(self, old: QWidget | None, new: QWidget | None) -> None:
        last = self._last
        if new is not None:
            self._remember(new)
        if _rail_around(new) is not None and last is not None and last.is_gone:
            self._settle_later(last, new)  # also while a dialog lay over it
        elif old is None or not shiboken6.isValid(old) or _other_window(old, new):
            return
        elif not old.isVisible():
            self._settle_later(Spot(old), new)
        elif not old.isEnabled():
            self._wait_for(old, new)

    def _remember(self, widget: QWidget) -> None:
        kept = [one for one in self._before if shiboken6.isValid(one) and one is not widget]
        self._before = [*kept, widget][-_REMEMBERED:]
        if _rail_around(widget) is not None:
            self._last = None  # she chose the rail herself, or it is settled in a moment
        elif _main_window(widget) is not None:
            self._last = Spot(widget)

    def _wait_for(self, busy: QWidget, landed: QWidget | None) -> None:
        """It was refused, perhaps for a moment: it gets the keyboard back if that moved no further.

        Where its neighbours are refused with it, the keyboard moves on from each to the next.
        """
        if self._busy is not None and busy is self._landed:
            self._landed = landed
            return
        self._let_go()
        self._busy, self._landed = busy, landed
        busy.installEventFilter(self)

    def _let_go(self) -> None:
        if self._busy is not None and shiboken6.isValid(self._busy):
            self._busy.removeEventFilter(self)
        self._busy = self._landed = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.EnabledChange and watched is self._busy:
            QTimer.singleShot(0, self, self._give_back)
        return False

    def _give_back(self) -> None:
        busy, landed = self._busy, self._landed
        if busy is None or not shiboken6.isValid(busy):
            self._let_go()
        elif busy.isEnabled():
            self._let_go()
            if QApplication.focusWidget() is landed and busy.isVisible():
                busy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle_later(self, gone: Spot, landed: QWidget | None) -> None:
        """What is drawn anew is there in a moment; and a screen may yet say where the keyboard goes."""

        def settle() -> None:
            self._settle(gone, landed)

        # Qt shows what was put in a layout one turn later.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, settle))

    def _settle(self, gone: Spot, landed: QWidget | None) -> None:
        if QApplication.focusWidget() is not landed:
            return
        for place in gone.places:
            if not shiboken6.isValid(place) or not place.isVisible():
                continue
            stops = [one for one in place.findChildren(QWidget) if stops_now(one)]
            if not stops:
                continue
            if landed is None or landed not in stops:
                self._take_over(place, stops, gone)
            return

    def _take_over(self, place: QWidget, stops: list[QWidget], gone: Spot) -> None:
        """Another page begins at its beginning; else where one was before, of that name, or nearest."""
        if isinstance(place, QStackedWidget) and place.currentWidget() is not None:
            focus_first(place.currentWidget())
            return
        before = [one for one in self._before if shiboken6.isValid(one) and one in stops]
        if (layout := place.layout()) is not None:
            layout.activate()  # what is new has its place from now on
        named = [one for one in stops if gone.name and one.accessibleName() == gone.name]
        heir = (
            before[-1]
            if before and not named
            else min(named or stops, key=lambda one: _far(one, gone.at))
        )
        heir.setFocus(Qt.FocusReason.OtherFocusReason)


def _other_window(old: QWidget, new: QWidget | None) -> bool:
    """A dialog that closes gives the keyboard back by itself; a window that is left takes it along."""
    if new is not None:
        return new.window() is not old.window()
    return not old.window().isVisible()


def _places_around(widget: QWidget) -> Iterator[QWidget]:
    main = _main_window(widget)
    place = widget.parentWidget()
    while place is not None and not place.isWindow():
        if main is not None and place.isAncestorOf(main.rail):
            return
        yield place
        place = place.parentWidget()


def _main_window(widget: QWidget) -> MainWindow | None:
    """The one with the rail, when `widget` lies in it and not in a dialog over it."""
    place: QWidget | None = widget
    while place is not None and not _is_main(place):
        place = None if place.isWindow() else place.parentWidget()
    return cast("MainWindow | None", place)


def _is_main(widget: QWidget) -> bool:
    """Asked at the first screens too, before there is any such window: they do without its module."""
    module = sys.modules.get("vp_desktop.ui.shell.main_window")
    return module is not None and isinstance(widget, module.MainWindow)


def _rail_around(widget: QWidget | None) -> Rail | None:
    main = None if widget is None else _main_window(widget)
    return main.rail if main is not None and main.rail.isAncestorOf(widget) else None


def _far(widget: QWidget, at: QPoint) -> int:
    return (widget.mapToGlobal(widget.rect().center()) - at).manhattanLength()
