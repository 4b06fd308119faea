"""How long the window's own thread is busy in one turn of the event loop, beside a bare act of Qt.

A turn is what lies between two moments at which a key press or a click can be heard. Counted is the
thread's own processor time, not the clock, and what is allowed is a number of times a bare act that is
measured just before and just after: a busy or a slow machine makes both longer alike.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

_LABELS = 40
_TURNS = 16
"""Turns that are watched after an act: it may go on in slices, each a turn of its own."""


class Watch(QObject):
    """Notes the longest turn. It ticks once in every turn, as what the user does would be heard."""

    def __init__(self) -> None:
        super().__init__()
        self._heard, self._longest = 0.0, 0.0
        self._tick = QTimer(self, interval=0)
        self._tick.timeout.connect(self._hear)

    def during(self, act: Callable[[], object]) -> float:
        """Do `act` and all that follows of it; gives the seconds of its longest turn."""
        gc.collect()  # the program does so between two events, when nothing asks for it
        self._heard, self._longest = time.thread_time(), 0.0
        self._tick.start()
        act()
        self._hear()
        for _ in range(_TURNS):
            QApplication.processEvents()
        self._tick.stop()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self._longest

    def times_bare(self, act: Callable[[], object]) -> float:
        """How many bare acts the longest turn of `act` takes."""
        before = bare_act()
        longest = self.during(act)
        return longest / max(before, bare_act())

    def _hear(self) -> None:
        now = time.thread_time()
        self._longest, self._heard = max(self._longest, now - self._heard), now


def bare_act() -> float:
    """The seconds of a small act of Qt alone, in the look of the program: a window with some words."""
    begun = time.thread_time()
    window = QWidget()
    lines = QVBoxLayout(window)
    for number in range(_LABELS):
        lines.addWidget(QLabel(f"Regel {number}"))
    window.show()
    QApplication.processEvents()
    window.close()
    took = time.thread_time() - begun
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    return took
