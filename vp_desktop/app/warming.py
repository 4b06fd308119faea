"""Loads what the work needs while the passphrase is being typed, a few milliseconds at a time.

The first screen comes up without it; an opened register does not wait for it either. On the window's own
thread, since two threads that import at once may see half-made modules.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea

_SLICE = 0.01
"""Seconds of loading at once, where a single module does not take longer."""
_DRAWN_MS = 100
"""The screen is drawn by then: what is loaded before would keep it waiting."""
_FIRST = ("core", "security", "storage", "services", "catalog", "composition", "ui.widgets", "ui")
_LAST = "vp_desktop.app.workplace"
_NOT_YET = ("combining", "demo", "first_run", "restore", "practice", "self_test", "tour")
"""What begins so is for other moments."""


class Warming(QObject):
    """Begins once the first screen is up; make it there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = _names()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(_DRAWN_MS)

    def _go_on(self) -> None:
        self._timer.setInterval(0)
        until = time.monotonic() + _SLICE
        while time.monotonic() < until:
            name = next(self._left, None)
            if name is None:
                self._timer.stop()
                QScrollArea().viewport()  # from now on PySide knows every kind of widget
                self.deleteLater()
                return
            import_module(name)


def _names() -> Iterator[str]:
    """Modules, those first on which others stand: so each brings few others with it."""
    for package in _FIRST:
        yield from _within(f"vp_desktop.{package}")
    yield _LAST


def _within(package: str) -> Iterator[str]:
    import pkgutil  # not before the first screen either

    for found in pkgutil.iter_modules(import_module(package).__path__):
        if not found.name.startswith(_NOT_YET):
            name = f"{package}.{found.name}"
            yield name
            if found.ispkg and package == "vp_desktop.ui" and found.name != "widgets":
                yield from _within(name)
