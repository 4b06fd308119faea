"""The one dialog for what should not happen: it says what happened, and loses nothing.

An exception's own text may hold words of a case, so only its kind and its place in the program show.
"""

from __future__ import annotations

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from vp_desktop import __version__


def describe(error: BaseException) -> str:
    """Kind and places, innermost last; no values and no messages."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-8:]]
    return "\n".join([f"VP Desktop {__version__}", type(error).__name__, *places])


class CrashWatch(QObject):
    """Catches what nobody caught, on any thread, and hands its description to the window."""

    crashed = Signal(str)

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_on_thread
        sys.unraisablehook = self._caught_while_clearing

    def _caught_on_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _caught_while_clearing(self, caught: sys.UnraisableHookArgs) -> None:
        """Nothing can be done about it; its text, which Python would print, may be of a case."""

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.crashed.emit(describe(error.with_traceback(trace)))
