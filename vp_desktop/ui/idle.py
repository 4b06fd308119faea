"""Notices that nobody has touched keyboard or mouse for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QApplication

_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
_LOOK_MS = 1000


class IdleWatch(QObject):
    """Emits `idle` once after `minutes` without input; time the computer slept counts.

    `clock` gives seconds of the wall clock, because a monotonic one may stand still during sleep.

    It listens once a second until it hears something: asked about every event, Python takes as long as
    Qt does for the event itself. So the minutes may be over a second too soon, never too late.
    """

    idle = Signal()

    def __init__(
        self, app: QApplication, minutes: float = 5, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(app)
        self._app = app
        self._clock = clock
        self._minutes = minutes
        self._last = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._app.removeEventFilter(self)

    def set_minutes(self, minutes: float) -> None:
        """Another time, counted from now."""
        self._minutes = minutes
        self._last = self._clock()

    def seconds_left(self) -> float:
        """Until `idle` is emitted. A clock that was set back counts as input."""
        now = self._clock()
        self._last = min(self._last, now)
        return self._last + self._minutes * 60 - now

    def look(self) -> None:
        """Emit `idle` when the time is over, else listen again; called every second by itself."""
        if not self._timer.isActive():
            return
        if self.seconds_left() <= 0:
            self.stop()
            self.idle.emit()
        else:
            self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputEvent) and event.type() in _INPUT:
            now = self._clock()
            if now - self._last < self._minutes * 60:
                self._last = now
            self._app.removeEventFilter(self)
        return False
