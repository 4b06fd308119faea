"""Python's garbage collection on the window's thread only, and short.

Collected on the worker thread, a cycle that holds a widget would be destroyed there, and Qt does not
survive that. Looking through all that the program consists of would take some 45 ms each time, and nine
tenths of that (modules, classes) never go: they are set aside.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 2000
_OLDEST = 2


class Collector(QObject):
    """Collects now and then, between two events, as far as Python's own thresholds ask for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._is_settled = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """What is left at the first full collection came with the first register: it stays too."""
        if collect_if_due() == _OLDEST and not self._is_settled:
            self._is_settled = True
            gc.freeze()


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
