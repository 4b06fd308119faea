"""Locking: the process replaces itself, so that nothing of a case stays in memory.

Under Linux and macOS `os.execv` puts a fresh program in the place of this one; Windows has no true
exec, so a new process is started and this one ends. The fresh process gets the register's path and
nothing else: the place on the screen and the drafts wait inside the register.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

PATIENCE = 3.0
"""Seconds after which a lock that was asked for happens, whatever the window is doing."""


def replace_process(path: Path) -> None:
    """Start anew at the unlock screen of the register at `path`. Does not return."""
    program = [sys.executable]
    if not getattr(sys, "frozen", False):
        program += ["-m", "vp_desktop"]
    arguments = [*program, str(path)]
    if sys.platform == "win32":
        subprocess.Popen(arguments)
        os._exit(0)
    os.execv(arguments[0], arguments)


def watch(path: Path) -> threading.Timer:
    """Replace the process after `PATIENCE` seconds, even when the window is stuck by then."""
    timer = threading.Timer(PATIENCE, replace_process, [path])
    timer.daemon = True
    timer.start()
    return timer
