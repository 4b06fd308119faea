"""The main window: rail and screens. Its title says nothing but the program's name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from vp_desktop.ui.icons import window_icon
from vp_desktop.ui.shell.rail import Destination, Rail
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.leaving import take_away

WINDOW_TITLE = "VP Desktop"


class MainWindow(QMainWindow):
    """Shows one destination, or a page opened from it (a dossier, a guided conversation).

    Emits `destination_shown(key)` after a destination came up, `page_closed(page)` before a page is
    deleted, `lock_requested` and `conversation_wanted(minutes or None)` from the rail.
    """

    destination_shown = Signal(str)
    page_closed = Signal(object)
    lock_requested = Signal()
    conversation_wanted = Signal(object)

    def __init__(self, destinations: Sequence[Destination], subtitle: str = "") -> None:
        super().__init__()
        self.setWindowTitle(WINDOW_TITLE)
        self.setWindowIcon(window_icon())
        self._destinations = {place.key: place for place in destinations}
        self._current = ""
        self._page: QWidget | None = None
        self._stack = QStackedWidget()
        for place in destinations:
            self._stack.addWidget(place.widget)
        self.rail = Rail(destinations, subtitle)
        centre = QWidget()
        line = row(centre, gap=0, items=(self.rail,))
        line.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self._connect()
        if destinations:
            self.show_destination(destinations[0].key)

    @property
    def current_key(self) -> str:
        """The destination in force, also while a page lies over it."""
        return self._current

    @property
    def current_widget(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_destination(self, key: str) -> None:
        """Bring up a screen of the rail; closes a page that lay over it."""
        self.close_page()
        self._current = key
        self._show(self._destinations[key].widget)
        self.rail.set_current(key)
        self.destination_shown.emit(key)

    def open_page(self, page: QWidget, under: str = "") -> None:
        """Show `page` (made for this once) over the destination `under`, by default the current one."""
        self.close_page()
        self._page = page
        self._current = under or self._current
        self.rail.set_current(self._current)
        self._stack.addWidget(page)
        self._show(page)

    def close_page(self) -> None:
        """Return to the page's destination; the page is deleted, after `page_closed`."""
        if (page := self._page) is None:
            return
        self._page = None
        self.page_closed.emit(page)
        self._show(self._destinations[self._current].widget)
        self._stack.removeWidget(page)
        take_away(page)

    def _show(self, widget: QWidget) -> None:
        """The keyboard starts at the top of what is shown."""
        self._stack.setCurrentWidget(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_subtitle(self, text: str) -> None:
        self.rail.set_subtitle(text)

    def _connect(self) -> None:
        self.rail.destination_chosen.connect(self.show_destination)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.conversation_wanted.connect(self.conversation_wanted)
