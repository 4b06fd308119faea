"""What the process does first: keep its memory out of core dumps and its files private.

Replacing the process undoes this, so it stands in the first lines of the program.
"""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """No core dump, not dumpable (Linux), files private to the user. Never fails: it does what it can."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
