"""Showing and hiding a widget that may not have its place yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_shown(widget: QWidget, shown: bool) -> None:
    """As `setVisible`, but a widget without a parent does not flash up as a window of its own.

    It appears with the place it is put in, and so does what stands on a page that is not up: told to
    show itself before that, all that is in it would be styled at once, and again with every place
    around it that gets a place of its own.
    """
    place = widget.parentWidget()
    if shown and place is not None and not widget.isHidden():
        return
    if not shown or (place is not None and place.isVisible()):
        widget.setVisible(shown)
        return
    widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    if place is not None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, False)
        widget.updateGeometry()
        if (layout := place.layout()) is not None:
            layout.invalidate()
