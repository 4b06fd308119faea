"""The application around the window's life: made once for each process."""

from __future__ import annotations

import signal
import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from vp_desktop.app.administrator import refusal
from vp_desktop.app.collecting import Collector
from vp_desktop.app.crash import CrashTeller, CrashWatch, OwnFile
from vp_desktop.app.life import Life
from vp_desktop.app.warming import Warming
from vp_desktop.core.errors import NeedsAttention, is_of_medium, of_system
from vp_desktop.ui.messages import Messages


def run(path: Path | None, demo_passphrase: str | None) -> int:
    """Make the application and live until the last window closes."""
    from vp_desktop.composition import Program

    own = OwnFile.of_this_program()
    app = _make_application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; drafts are kept anyway
    app.setApplicationName("vp-desktop")
    app.setApplicationDisplayName("VP Desktop")
    program = Program()
    messages = Messages(lambda: program.texts)
    refused = refusal(app, program, messages)
    if refused is not None:
        return refused
    life = Life(app, program, messages)
    Collector(life)
    crashes = CrashWatch(life)
    crashes.crashed.connect(CrashTeller(messages, own, life).tell)
    crashes.install()
    stopped = begin(life, path, demo_passphrase)
    if stopped is not None:
        return stopped
    Warming(life)
    if sys.platform == "darwin":
        from vp_desktop.app.file_opening import FileOpening

        FileOpening(app).asked.connect(life.show_door)
    return app.exec()  # after it the register is closed


def _make_application() -> QApplication:
    """Qt's application. Without a screen Qt aborts: what it says meanwhile is heard first."""
    heard: list[str] = []
    qInstallMessageHandler(partial(_hear, heard))
    # As a word here: asked for later, PySide makes the enumerations of QStyle before the first screen.
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    qInstallMessageHandler(None)
    if heard and sys.stderr is not None:
        print(*heard, sep="\n", file=sys.stderr)
    return app


def _hear(heard: list[str], *said: Any) -> None:
    from vp_desktop.app.screenless import hear  # Qt mostly says nothing

    hear(heard, *said)


def begin(life: Life, path: Path | None, demo_passphrase: str | None) -> int | None:
    """Show the first window; gives the exit status where that failed, and was said in a dialog.

    Nobody may see the terminal: the program is mostly started from the desktop.
    """
    try:
        life.start(path, demo_passphrase)
    except OSError as error:
        fault = NeedsAttention("program_fault", where=type(error).__name__)
        known = of_system(error) if is_of_medium(error) else fault
        life.messages.error(known)
        return int(known.status)
    return None
