"""macOS: whether the screen is locked or another user is at it is asked for every second.

Sleep shows by itself: the clock jumped, and the lock after a while counts the time asleep.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

_EVERY_MS = 1000
_FRAMEWORKS = "/System/Library/Frameworks"
_UTF8 = 0x08000100


class MacSession:
    """Calls `tell` on the window's thread, once each time the user leaves."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._was_away = False
        self._core: Any = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        self._graphics: Any = ctypes.CDLL(f"{_FRAMEWORKS}/CoreGraphics.framework/CoreGraphics")
        for function in (
            self._core.CFStringCreateWithCString,
            self._core.CFDictionaryGetValue,
            self._graphics.CGSessionCopyCurrentDictionary,
        ):
            function.restype = ctypes.c_void_p
        self._timer = QTimer(interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Nothing is told any more."""
        self._timer.stop()

    def _look(self) -> None:
        away = self._is_away()
        if away and not self._was_away:
            self._tell()
        self._was_away = away

    def _is_away(self) -> bool:
        session = self._graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return False  # no window server: somebody works from far
        try:
            locked = self._value(session, b"CGSSessionScreenIsLocked")
            here = self._value(session, b"kCGSSessionOnConsoleKey")
            return locked is True or here is False
        finally:
            self._core.CFRelease(ctypes.c_void_p(session))

    def _value(self, session: int, name: bytes) -> bool | None:
        key = self._core.CFStringCreateWithCString(None, name, _UTF8)
        found = self._core.CFDictionaryGetValue(ctypes.c_void_p(session), ctypes.c_void_p(key))
        self._core.CFRelease(ctypes.c_void_p(key))
        return bool(self._core.CFBooleanGetValue(ctypes.c_void_p(found))) if found else None
