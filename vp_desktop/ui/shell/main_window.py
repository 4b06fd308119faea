"""The main window: rail and screens. Its title says nothing but the program's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from vp_desktop.core.enforced import CONVERSATIONS
from vp_desktop.ui.icons import window_icon
from vp_desktop.ui.shell import WINDOW_TITLE as WINDOW_TITLE
from vp_desktop.ui.shell.rail import KEYS, Destination, Rail
from vp_desktop.ui.widgets.in_turns import drop_of
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import read_in_order


class MainWindow(QMainWindow):
    """Shows one destination, or a page opened from it (a dossier, a guided conversation).

    Emits `destination_shown(key)` after a destination came up, `page_closed(page)` before a page is
    deleted, `coming_up(widget)` and `came_up(widget)` before and after whatever is shown, and from the
    rail `lock_requested`, `help_requested` and `conversation_wanted(minutes or None)`.
    """

    destination_shown = Signal(str)
    page_closed = Signal(object)
    coming_up = Signal(object)
    came_up = Signal(object)
    lock_requested = Signal()
    help_requested = Signal()
    conversation_wanted = Signal(object)

    def __init__(
        self,
        destinations: Sequence[Destination],
        subtitle: str = "",
        conversations: Sequence[int] = CONVERSATIONS,
    ) -> None:
        super().__init__()
        self.setWindowTitle(WINDOW_TITLE)
        self.setWindowIcon(window_icon())
        self._destinations = {place.key: place for place in destinations}
        self._current = ""
        self._coming = ""
        """What the user chose and what was made for it just now: it is shown in a moment."""
        self._page: QWidget | None = None
        self._over: QWidget | None = None
        self._typed_in: QWidget | None = None
        self._stack = QStackedWidget()
        self.rail = Rail(destinations, subtitle, conversations)
        centre = QWidget()
        line = row(centre, gap=0, items=(self.rail,))
        self._lines = column(gap=0)
        self._lines.addWidget(self._stack, 1)
        line.addLayout(self._lines, 1)
        self.setCentralWidget(centre)
        for place in destinations:  # the first one is styled as soon as it is in
            if isinstance(place.widget, QWidget):
                self._stack.addWidget(place.widget)
        self._connect()
        for place, keys in zip(destinations, KEYS, strict=False):
            go = partial(self.go_to, place.key)
            QShortcut(QKeySequence(keys), self).activated.connect(go)
        if destinations:
            self.show_destination(destinations[0].key)

    @property
    def current_key(self) -> str:
        """The destination in force, also while a page lies over it."""
        return self._current

    @property
    def current_widget(self) -> QWidget | None:
        """What is worked in, also while something to read lies over it."""
        if self._over is not None:
            return self._page or self._screen(self._current)
        return self._stack.currentWidget()

    @property
    def is_covered(self) -> bool:
        """Whether something to read lies over what is worked in."""
        return self._over is not None

    def show_destination(self, key: str) -> None:
        """Bring up a screen of the rail; closes a page that lay over it or over another."""
        page = self._leave_page()
        self._current, self._coming = key, ""
        self._show(self._screen(key))
        self._drop(page)
        self.rail.set_current(key)
        self.destination_shown.emit(key)

    def go_to(self, key: str) -> None:
        """As the user chose: a screen that is made first comes up in the next turn of the event loop."""
        before = self._stack.count()
        self._screen(key)
        if self._stack.count() == before:
            self.show_destination(key)
        else:
            self._coming = key
            QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        if self._coming:
            self.show_destination(self._coming)

    def take_in(self, screen: QWidget) -> None:
        """Keep a destination's screen that was made just now; it is not shown yet."""
        self._stack.addWidget(screen)

    def _screen(self, key: str) -> QWidget:
        """What a destination shows; one that is made when it is first asked for stands here by then."""
        widget = self._destinations[key].widget
        return widget if isinstance(widget, QWidget) else widget()

    def open_page(self, page: QWidget, under: str = "") -> None:
        """Show `page` (made for this once) over the destination `under`, by default the current one."""
        before = self._leave_page()
        self._page, self._coming = page, ""
        self._current = under or self._current
        self.rail.set_current(self._current)
        self._stack.addWidget(page)
        self._show(page)
        self._drop(before)

    def close_page(self) -> None:
        """Return to the page's destination; the page is deleted, after `page_closed`."""
        if (page := self._leave_page()) is not None:
            self._show(self._screen(self._current))
            self._drop(page)

    def _leave_page(self) -> QWidget | None:
        """The page that lay over a destination; it stays where it is until something else is shown."""
        page, self._page = self._page, None
        if page is not None:
            self.page_closed.emit(page)
            drop_of(page)  # nobody waits for the rest of it
        return page

    def _drop(self, page: QWidget | None) -> None:
        if page is not None:
            self._stack.removeWidget(page)
            take_away(page)

    def lay_over(self, page: QWidget) -> None:
        """Show something to read over whatever is shown; that stays as it is, half a sentence too."""
        self.lift()
        self._typed_in = self.focusWidget()
        self._over = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.rail.set_reading(True)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.came_up.emit(page)

    def lift(self) -> None:
        """Return from what was read to where the user was typing."""
        if self._over is None:
            return
        widget, before = self.current_widget, self._typed_in
        assert widget is not None
        self._show(widget)
        if before is not None and isValid(before) and widget.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, widget: QWidget) -> None:
        """The keyboard, and who has it read aloud, start at the top of what is shown."""
        over, self._over, self._typed_in = self._over, None, None
        self.coming_up.emit(widget)
        self._stack.setCurrentWidget(widget)
        self.rail.set_reading(False)
        read_in_order(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if over is not None:
            self._stack.removeWidget(over)
            take_away(over)
        self.came_up.emit(widget)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard begins in what is shown, not with every place of the rail before it.

        A form may have it there before the window itself was shown.
        """
        super().focusInEvent(event)
        if (shown := self._stack.currentWidget()) is not None:
            (shown.focusWidget() or shown).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_band(self, band: QWidget) -> None:
        """Put something over every screen, under any band that is there."""
        self._lines.insertWidget(self._lines.count() - 1, band)

    def set_subtitle(self, text: str) -> None:
        self.rail.set_subtitle(text)

    def _connect(self) -> None:
        self.rail.destination_chosen.connect(self.go_to)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.help_requested.connect(self.help_requested)
        self.rail.conversation_wanted.connect(self.conversation_wanted)
