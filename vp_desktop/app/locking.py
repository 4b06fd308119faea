"""Locking: the process replaces itself, so that nothing of a case stays in memory.

Under Linux and macOS `os.execv` puts a fresh program in the place of this one; Windows has no true
exec, so a new process is started and this one ends. The fresh process gets the register's path and
nothing else: the place on the screen and the drafts wait inside the register.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from vp_desktop import paths
from vp_desktop.services import child_processes, outgoing

PATIENCE = 3.0
"""Seconds after which a lock that was asked for happens, whatever the window is doing."""
_LOOK = 1.0


def replace_process(path: Path | None) -> None:
    """Start anew at the unlock screen of the register at `path`, or without one. Does not return.

    Its stick may be out by now: the new process says so in the window, and nothing waits here to look.
    """
    child_processes.end_all()
    outgoing.abandon()
    arguments = [*paths.program(), *((paths.AGAIN, str(path)) if path else ())]
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(arguments)
        os._exit(0)
    os.execv(arguments[0], arguments)


def watch(path: Path | None) -> threading.Timer:
    """Replace the process after `PATIENCE` seconds, even when the window is stuck by then."""
    timer = threading.Timer(PATIENCE, replace_process, [path])
    timer.daemon = True
    timer.start()
    return timer


class StuckWatch:
    """Replaces the process when it should have been locked and the window did not get to it.

    `deadline` says when the register is to be locked, in seconds of `clock`. Coming out of sleep the
    deadline may lie long ago: the window gets `PATIENCE` seconds from when that is noticed.
    """

    def __init__(
        self, path: Path, deadline: Callable[[], float], clock: Callable[[], float] = time.time
    ) -> None:
        self._path = path
        self._deadline = deadline
        self._clock = clock
        self._over = threading.Event()
        threading.Thread(target=self._watch, name="vp-stuck", daemon=True).start()

    def follow(self, path: Path) -> None:
        """Another register is shown: begin anew at that one."""
        self._path = path

    def stop(self) -> None:
        self._over.set()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK):
            if self._clock() >= self._deadline() and self._still_after_patience():
                replace_process(self._path)
                return

    def _still_after_patience(self) -> bool:
        stopped = self._over.wait(PATIENCE)
        return not stopped and self._clock() >= self._deadline()
