"""Pictures of the screen: the program's windows stay out of them where the system can do that.

Windows 10 (2004) and later: SetWindowDisplayAffinity; macOS: the sharing type of a window. X11 and
Wayland have no such thing; the threat model says so.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

_EXCLUDE_FROM_CAPTURE = 0x11


def keep_out_of_captures(window: QWidget) -> None:
    """Leave `window`, which is about to be shown, out of screenshots and shared screens."""
    if sys.platform == "win32":
        windll: Any = ctypes.windll
        windll.user32.SetWindowDisplayAffinity(int(window.winId()), _EXCLUDE_FROM_CAPTURE)
    elif sys.platform == "darwin":
        _share_nothing(int(window.winId()))


def _share_nothing(view: int) -> None:
    """[[view window] setSharingType: NSWindowSharingNone]"""
    objc: Any = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    send: Any = objc.objc_msgSend
    send.restype = ctypes.c_void_p
    send.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    window = send(view, objc.sel_registerName(b"window"))
    if window:
        send.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
        send(window, objc.sel_registerName(b"setSharingType:"), 0)
