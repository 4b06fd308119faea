"""Taking a widget away without Python deleting it at the wrong moment.

Out of its layout or stack a widget belongs to Python, whose garbage collector would destroy it at any
time, in the middle of its own signal even. It is kept here until Qt deletes it between two events.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

_leaving: dict[int, QWidget] = {}


def take_away(widget: QWidget) -> None:
    """Hide a widget that was taken out of its layout, and have Qt delete it when that is safe."""
    _leaving[id(widget)] = widget
    widget.destroyed.connect(partial(_forget, id(widget)))
    widget.hide()
    widget.deleteLater()


def _forget(key: int, *_: object) -> None:
    _leaving.pop(key, None)
