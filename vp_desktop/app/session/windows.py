"""Windows: the session is locked, disconnected or suspended; windows are told by messages.

https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_SESSION_CHANGE, _POWER = 0x02B1, 0x0218
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOCK = 2, 4, 7
_SUSPEND = 4
_LEAVING = {
    *((_SESSION_CHANGE, kind) for kind in (_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _LOCK)),
    (_POWER, _SUSPEND),
}


class WindowsSession(QAbstractNativeEventFilter):
    """Calls `tell` on the window's thread. Asks for the messages with a hidden window of its own."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell
        self._window = QWidget()
        windll: Any = ctypes.windll  # type: ignore[attr-defined]
        windll.wtsapi32.WTSRegisterSessionNotification(int(self._window.winId()), 0)
        app = QGuiApplication.instance()
        assert app is not None
        app.installNativeEventFilter(self)

    def stop(self) -> None:
        """Nothing is told any more."""
        app = QGuiApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        from ctypes import wintypes

        if kind == b"windows_generic_MSG":
            found = wintypes.MSG.from_address(int(message))
            if (found.message, found.wParam) in _LEAVING:
                self._tell()
        return False, 0
