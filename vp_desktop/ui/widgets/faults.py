"""Where something is wrong in a form: the first fault comes into view and takes the keyboard's focus."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.scroll import area_of

_AROUND = 8
"""Pixels left around the field."""


def lead_to_fault(fields: Iterable[Field]) -> bool:
    """Bring the first field with an error into view, its words with it. Whether there is one."""
    first = next((field for field in fields if field.error and not field.isHidden()), None)
    if first is None:
        return False
    if not _holds_focus(first):
        first.editor.setFocus()
    # the words of the error get their place first
    QTimer.singleShot(0, first, partial(bring_into_view, first))
    return True


def fields_of(place: QWidget) -> list[Field]:
    """The fields on the screen in `place`, from above."""
    found = [field for field in place.findChildren(Field) if field.isVisibleTo(place)]
    return sorted(found, key=lambda field: field.mapTo(place, QPoint(0, 0)).y())


def bring_into_view(widget: QWidget) -> None:
    """Scroll until all of `widget` is seen; of what is higher than its place, the top."""
    area = area_of(widget)
    if area is None:
        return
    area.ensureWidgetVisible(widget, 0, _AROUND)
    if widget.height() > area.viewport().height():
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + widget.mapTo(area.viewport(), QPoint(0, 0)).y() - _AROUND)


def _holds_focus(field: Field) -> bool:
    focused = field.window().focusWidget()
    return focused is not None and (focused is field or field.isAncestorOf(focused))
