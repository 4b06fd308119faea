"""Python's garbage collection on the window's thread only.

Collected on the worker thread, a cycle that holds a widget would be destroyed there, and Qt does not
survive that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 2000


class Collector(QObject):
    """Collects now and then, between two events, as far as Python's own thresholds ask for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()


def collect_if_due() -> int | None:
    """Collect the oldest generation whose turn it is; gives its number, or None when it is none's."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > threshold
    ]
    if not due:
        return None
    gc.collect(max(due))
    return max(due)
