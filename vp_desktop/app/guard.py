"""What watches over an open register: when to lock unasked, when to cover instead, what to keep in.

The window asks for a lock itself (rail, Ctrl+L); everything that happens around it is noticed here.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop.app import locking
from vp_desktop.app.capture import keep_out_of_captures
from vp_desktop.app.clipboard import ClipboardGuard
from vp_desktop.app.session import SessionWatch
from vp_desktop.core.enforced import CONVERSATIONS
from vp_desktop.ui.cover import Covers
from vp_desktop.ui.idle import IdleWatch

_LOOK_MS = 1000
_LOCK_KEYS = (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_HIDE_KEY = Qt.Key.Key_F12


class Guard(QObject):
    """Emits `lock_requested`, and `conversation_changed(until)`: seconds of the clock, or None.

    Lives as long as any register is open; `stop()` lets go of everything. `clock` gives seconds of the
    wall clock: time asleep counts. No conversation lasts longer than `longest_talk` minutes, which
    the administrator of the computer may have cut.
    """

    lock_requested = Signal()
    conversation_changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        register: Path,
        idle_minutes: int,
        parent: QObject,
        clock: Callable[[], float] = time.time,
        *,
        longest_talk: int = max(CONVERSATIONS),
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._path = register
        self._clock = clock
        self._longest_talk = longest_talk
        self._talking_until: float | None = None
        self.covers = Covers(app, self)
        self.covers.lifted.connect(self._work_again)
        self.idle = IdleWatch(app, idle_minutes, clock)
        self.idle.idle.connect(self._nobody_here)
        self.clipboard = ClipboardGuard(app.clipboard(), self)
        self._session = SessionWatch(lambda: locking.watch(self._path), self)
        self._session.left.connect(self.lock_requested)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._stuck = locking.StuckWatch(register, self.deadline, clock)
        app.installEventFilter(self)
        self.idle.start()
        self._looking.start()

    def follow(self, register: Path, idle_minutes: int) -> None:
        """Another register is shown, at which to begin anew; what goes on, goes on."""
        self._path = register
        self._stuck.follow(register)
        self.idle.set_minutes(idle_minutes)

    @property
    def talking_until(self) -> float | None:
        """When the conversation is over; None without one."""
        return self._talking_until

    def stop(self) -> None:
        """Let go: the register is closed or shown in another window."""
        self._stuck.stop()
        self._session.stop()
        self._looking.stop()
        self.idle.stop()
        self._app.removeEventFilter(self)

    def deadline(self) -> float:
        """When the register is to be locked, if nobody touches anything; seconds of the clock."""
        return max(self._clock() + self.idle.seconds_left(), self._talking_until or 0)

    def talk(self, minutes: int | None) -> None:
        """In gesprek: for so long the window is covered when nobody touches it, and not locked."""
        length = None if minutes is None else min(minutes, self._longest_talk)
        self._talking_until = None if length is None else self._clock() + length * 60
        self.conversation_changed.emit(self._talking_until)

    def look(self) -> None:
        """Notice that the conversation is over; called every second by itself."""
        if self._talking_until is None or self._clock() < self._talking_until:
            return
        self.talk(None)
        if self.covers.shown:
            self.lock_requested.emit()

    def _nobody_here(self) -> None:
        if self._talking_until is None:
            self.lock_requested.emit()
        else:
            self.covers.show()

    def _work_again(self) -> None:
        self.idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+L and F12 in every window, also while a dialog lies over it.

        Asked about every event there is: its kind in Python tells sooner than its type.
        """
        kind = type(event)
        if kind is QShowEvent:
            if isinstance(watched, QWidget) and watched.isWindow():
                keep_out_of_captures(watched)
        elif kind is QKeyEvent and event.type() is QEvent.Type.ShortcutOverride:
            return self._act_on(cast(QKeyEvent, event))
        return False

    def _act_on(self, event: QKeyEvent) -> bool:
        locks = (event.modifiers(), event.key()) == _LOCK_KEYS
        if not locks and event.key() != _HIDE_KEY:
            return False
        event.accept()  # asked once, not again by every widget around this one
        if locks:
            self.lock_requested.emit()
        else:
            hide_everything(self._app)
        return True


def hide_everything(app: QApplication) -> None:
    """F12: every window of the program is away at once; its button in the taskbar brings it back.

    What has no such button (a list that is open, a hint) is gone: it would stay on the screen.
    """
    with_button = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    for window in app.topLevelWidgets():
        if not window.isVisible():
            continue
        if window.windowType() in with_button:
            window.showMinimized()
        else:
            window.hide()
