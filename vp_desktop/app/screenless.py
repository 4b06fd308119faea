"""Qt cannot show a window here: said in a sentence, before Qt ends the process.

Qt itself says that a package is missing, also where nothing is missing but a screen, and aborts.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QtMsgType

_NO_SCREEN = ("could not connect to display", "Failed to create wl_display")
"""What Qt says of a screen that does not answer, or does not let this user in."""


def hear(heard: list[str], kind: QtMsgType, _context: Any, text: str) -> None:
    """For Qt, while the application is made; what it says is kept in `heard`."""
    heard.append(text)
    if kind == QtMsgType.QtFatalMsg:  # it aborts after this
        os._exit(_give_up(heard))


def _give_up(heard: Sequence[str]) -> int:
    """Say why there is no window; gives the exit status."""
    from vp_desktop.composition import Program
    from vp_desktop.core.errors import NeedsAttention
    from vp_desktop.ui.machine_settings import MachineSettings

    no_screen = any(words in text for words in _NO_SCREEN for text in heard)
    error = NeedsAttention("no_screen" if no_screen else "no_window")
    sentence = Program().texts.say("errors", error.code, MachineSettings.load().language)
    said = [sentence] if no_screen else [*heard, sentence]
    if sys.stderr is not None:
        print(*said, sep="\n", file=sys.stderr, flush=True)
    return int(error.status)
