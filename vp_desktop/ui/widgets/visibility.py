"""Showing and hiding a widget that may not have its place yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_shown(widget: QWidget, shown: bool) -> None:
    """As `setVisible`, but a widget without a parent does not flash up as a window of its own.

    It appears with the place it is put in.
    """
    if shown and widget.parent() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(shown)
