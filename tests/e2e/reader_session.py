"""The program with an open register, for a screen reader to look at.

Usage: reader_session.py REGISTER PASSPHRASE. Says "ready" when the window is there, and ends with its
standard input.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path


def main() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.factory import StoppedClock
    from vp_desktop.app.life import Life
    from vp_desktop.composition import Program
    from vp_desktop.ui.messages import Messages

    app = QApplication(sys.argv[:1])
    program = Program(StoppedClock())
    life = Life(app, program, Messages(program.texts))
    life.work_in(program.registers.open(Path(sys.argv[1]), sys.argv[2]))

    def end_with_input() -> None:
        sys.stdin.read()
        QTimer.singleShot(0, app, app.quit)

    threading.Thread(target=end_with_input, daemon=True).start()
    QTimer.singleShot(0, app, lambda: print("ready", flush=True))
    app.exec()


if __name__ == "__main__":
    main()
