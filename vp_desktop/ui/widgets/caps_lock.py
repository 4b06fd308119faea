"""Whether Caps Lock is on: asked of Windows, elsewhere seen from a letter that was typed."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import Qt

_VK_CAPITAL = 0x14


def caps_lock_after(key: int, text: str, modifiers: Qt.KeyboardModifier) -> bool | None:
    """True or False where it can be known after this key, None where it cannot."""
    asked = _asked_of_system()
    if asked is not None:
        return asked
    if key == Qt.Key.Key_CapsLock:
        return None
    if len(text) != 1 or not text.isalpha() or text.upper() == text.lower():
        return None
    return text.isupper() != bool(modifiers & Qt.KeyboardModifier.ShiftModifier)


def _asked_of_system() -> bool | None:
    if sys.platform != "win32":
        return None
    import ctypes

    library: Any = ctypes
    return bool(library.windll.user32.GetKeyState(_VK_CAPITAL) & 1)
