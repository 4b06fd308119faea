"""Where a dialog stands and how high it is: in the middle of the window under it, and whole."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget


def stand_in_middle(dialog: QWidget) -> None:
    """Qt placed it by the size it had before it was fitted: one that grew would stick out below."""
    parent = dialog.parentWidget()
    if parent is None:
        return
    frame = dialog.frameGeometry()
    frame.moveCenter(parent.window().frameGeometry().center())
    dialog.move(frame.topLeft())


def height_without_bar(area: QScrollArea, width: int) -> int:
    """How high `area` must be to show all it holds at `width`.

    Qt keeps a scroll bar that stands there already for as long as the content would not fit beside it:
    where a line breaks only beside the bar, a lower place would leave both bar and cut.
    """
    layout = area.widget().layout()
    if layout is None:
        return area.widget().sizeHint().height()
    beside = width - area.verticalScrollBar().sizeHint().width()
    return max(layout.totalHeightForWidth(width), layout.totalHeightForWidth(beside))
