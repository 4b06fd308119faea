"""The application around the window's life: made once for each process."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from vp_desktop.app.administrator import refusal
from vp_desktop.app.collecting import Collector
from vp_desktop.app.crash import CrashWatch
from vp_desktop.app.life import Life
from vp_desktop.app.warming import Warming
from vp_desktop.ui.messages import Messages


def run(path: Path | None, demo_passphrase: str | None) -> int:
    """Make the application and live until the last window closes."""
    from vp_desktop.composition import Program

    app = QApplication(sys.argv[:1])
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
    crashes.crashed.connect(life.tell_crash)
    crashes.install()
    life.start(path, demo_passphrase)
    Warming(life)
    if sys.platform == "darwin":
        from vp_desktop.app.file_opening import FileOpening

        FileOpening(app).asked.connect(life.show_door)
    return app.exec()  # after it the register is closed
