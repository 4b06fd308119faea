"""The window's life: from the first screen to the lock."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from pathlib import Path


def run(path: Path | None, *, demo_passphrase: str | None = None) -> int:
    """Open the window; returns the exit status when it is closed.

    Starts with the register at `path`, else with the one used last, else with the first run.
    `demo_passphrase` is shown on the unlock screen of a made-up register. Raises NeedsAttention.
    """
    _look_for_screen()
    gc.disable()  # nothing that a start makes goes again; then `Collector` sees to it
    _import_plainly()
    from vp_desktop.app.starting import run as run_window

    return run_window(path, demo_passphrase)


def _look_for_screen() -> None:
    """Where Linux names no screen there is none: then Qt need not be loaded. Raises NeedsAttention."""
    if sys.platform in ("win32", "darwin"):
        return
    if not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        from vp_desktop.core.errors import NeedsAttention

        raise NeedsAttention("no_screen")


def _import_plainly() -> None:
    """Put back the import that PySide replaced, and keeps under this name.

    For the sake of `from __feature__ import ...` its own reads the source of every module that is
    imported after it; nothing here uses that.
    """
    import PySide6.QtCore  # noqa: F401 replaces it

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
