"""When the user leaves: the screen is locked, another user comes up, the computer goes to sleep.

Each system tells it in its own way; `watch` picks the way of this one. The window is told through a
signal, and `at_once` is called where the news arrives, so that a lock happens though the window is stuck.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal


class SessionWatch(QObject):
    """Emits `left` when the user left the computer."""

    left = Signal()

    def __init__(self, at_once: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._system = _of_this_system(self._tell)

    def stop(self) -> None:
        self._system.stop()

    def _tell(self) -> None:
        """On whatever thread the news arrives; a signal finds its way to the window's."""
        self._at_once()
        self.left.emit()


class _System(Protocol):
    def stop(self) -> None: ...


def _of_this_system(tell: Callable[[], None]) -> _System:
    """What watches; it lives as long as somebody holds it."""
    if sys.platform == "win32":
        from vp_desktop.app.session.windows import WindowsSession

        return WindowsSession(tell)
    if sys.platform == "darwin":
        from vp_desktop.app.session.macos import MacSession

        return MacSession(tell)
    from vp_desktop.app.session.logind import LogindSession

    return LogindSession(tell)
