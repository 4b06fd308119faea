"""The one dialog for what should not happen: it says what happened, and loses nothing.

An exception's own text may hold words of a case, so only its kind and its place in the program show.
"""

from __future__ import annotations

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal

from vp_desktop import __version__
from vp_desktop.ui.messages import Messages


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


class OwnFile:
    """The file of a bundled program, as it was when the program started; `None` where it is no bundle.

    What is not loaded yet is read out of it when it is needed: out of another file nothing can be.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._at_first = self._now()

    @classmethod
    def of_this_program(cls) -> OwnFile:
        return cls(Path(sys.executable) if getattr(sys, "frozen", False) else None)

    @property
    def is_replaced(self) -> bool:
        """Whether another one has come in its place, or none."""
        return self._now() != self._at_first

    def _now(self) -> tuple[int, ...] | None:
        try:
            found = self._path.stat() if self._path is not None else None
        except OSError:
            return None
        return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns) if found else None


class CrashTeller(QObject):
    """Says in the window what happened; of a newer version that was installed meanwhile, that."""

    def __init__(self, messages: Messages, own: OwnFile, parent: QObject) -> None:
        super().__init__(parent)
        self._messages, self._own = messages, own

    def tell(self, description: str) -> None:
        """After the event that failed, so that it does not happen in the middle of it."""
        QTimer.singleShot(0, self, lambda: self._show(description))

    def _show(self, description: str) -> None:
        if self._own.is_replaced:
            self._messages.tell(
                self.tr("Er is een nieuwe versie geïnstalleerd"),
                self.tr(
                    "Dat gebeurde terwijl dit venster open was; daardoor lukt dit nu niet. Wat u hebt "
                    "opgeslagen, staat er nog, en wat u aan het typen was, blijft bewaard. Vergrendel "
                    "met Ctrl+L, of sluit dit venster en open het opnieuw. Dan werkt u met de nieuwe "
                    "versie."
                ),
            )
            return
        self._messages.tell(
            self.tr("Er ging iets mis in het programma"),
            self.tr(
                "Wat u hebt opgeslagen, staat er nog. U kunt verder werken. Gebeurt het weer, geef dan "
                "deze regels door; er staat niets in over een melding:\n\n{0}"
            ).format(description),
        )
