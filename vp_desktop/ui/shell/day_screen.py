"""A screen about the days: read anew when it is shown, and when a new day began while it was open."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QShowEvent

from vp_desktop.services.clock import Clock
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.undo_bar import UndoBar


class DayScreen(Screen):
    """Vandaag and Agenda. A change offers its way back; leaving keeps what was typed. Empty until shown.

    A screen of this kind gives `refresh`, which begins with `_note_day`, and `keep_drafts`. Qt's
    classes have a metaclass of their own, so `abc` cannot ask for them when a screen is made: mypy does.
    """

    def __init__(self, clock: Clock, title: str = "") -> None:
        super().__init__(title)
        self._clock = clock
        self._shown_on = clock().date()
        self.undo_bar = UndoBar()

    @abstractmethod
    def refresh(self) -> None:
        """Show what there is now."""

    @abstractmethod
    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""

    def _note_day(self) -> None:
        self._shown_on = self._clock().date()

    def _after(self, words: str, undo: object) -> None:
        self.refresh()
        if words:
            self.undo_bar.offer(words, undo)  # type: ignore[arg-type]
        else:
            self.undo_bar.clear()

    def _after_form(self) -> None:
        self._after("", None)

    def _follow_layout(self) -> None:
        """What was put on the page later is reached where it stands."""
        follow_layout(self)

    def _follow_onlooker(self) -> None:
        """At once when it is looked at; otherwise it reads anew before it is seen."""
        self.undo_bar.clear()
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.keep_drafts()
            self.undo_bar.clear()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._clock().date() != self._shown_on:
            self.refresh()  # the program stood open overnight
        return super().event(event)
