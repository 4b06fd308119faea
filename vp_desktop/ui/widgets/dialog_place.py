"""Where a dialog stands: in the middle of the window under it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def stand_in_middle(dialog: QWidget) -> None:
    """Qt placed it by the size it had before it was fitted: one that grew would stick out below."""
    parent = dialog.parentWidget()
    if parent is None:
        return
    frame = dialog.frameGeometry()
    frame.moveCenter(parent.window().frameGeometry().center())
    dialog.move(frame.topLeft())
