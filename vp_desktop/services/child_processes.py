"""Processes of ours that hold something of a case: a lock ends them before it replaces this one.

It does so from whichever thread it comes, so what it must know stands here and nowhere in the window.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress

_KILL = getattr(
    signal, "SIGKILL", signal.SIGTERM
)  # Windows has the one that ends at once under SIGTERM
_PATIENCE = 0.3
"""Seconds; a lock has three."""
_running: set[int] = set()


def add(pid: int) -> None:
    """A process was started."""
    _running.add(pid)


def remove(pid: int) -> None:
    """It has ended by itself: its number may be given to another program."""
    _running.discard(pid)


def running() -> bool:
    """Whether there is one that a lock would have to end."""
    return bool(_running)


def end_all() -> None:
    """End every one of them at once, whatever it is doing."""
    ended = tuple(_running)
    for pid in ended:
        with suppress(OSError):  # it ended meanwhile
            os.kill(pid, _KILL)
    _running.clear()
    if sys.platform != "win32":
        _bury(ended)


def _bury(ended: Sequence[int]) -> None:
    """Take note that they are gone, or the system would keep their names as long as this process."""
    until = time.monotonic() + _PATIENCE
    for pid in ended:
        with suppress(OSError):  # somebody else took note of it
            while os.waitpid(pid, os.WNOHANG) == (0, 0) and time.monotonic() < until:
                time.sleep(0.005)
