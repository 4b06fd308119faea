"""The window's life: from the first screen to the lock."""

from __future__ import annotations

from pathlib import Path


def run(path: Path | None, *, demo_passphrase: str | None = None) -> int:
    """Open the window; returns the exit status when it is closed.

    Starts with the register at `path`, else with the one used last, else with the first run.
    `demo_passphrase` is shown on the unlock screen of a made-up register.
    """
    from vp_desktop.app.starting import run as run_window

    return run_window(path, demo_passphrase)
