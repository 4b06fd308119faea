"""The order in which Tab goes through widgets that were made later than those behind them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def put_before(added: QWidget, behind: QWidget) -> None:
    """Let Tab reach everything in `added` just before `behind`; both must be in one window.

    Qt moves single controls only. A widget with a focus proxy would stay behind and lead back into
    `added`, so there must be none in it.
    """
    previous = _chain(behind.previousInFocusChain())
    while not _takes_tab(previous) and previous is not behind:
        previous = _chain(previous.previousInFocusChain())
    if previous is behind:
        return
    for control in _controls(added):
        QWidget.setTabOrder(previous, control)
        previous = control


def put_after(owner: QWidget, stops: list[QWidget]) -> None:
    """Let Tab go through `stops`, which lie in `owner`, at the place of `owner`, in this order."""
    previous = _chain(owner.previousInFocusChain())
    while not _takes_tab(previous) and previous is not owner:
        previous = _chain(previous.previousInFocusChain())
    for widget in stops:
        if previous is not owner:
            QWidget.setTabOrder(previous, widget)
        previous = widget


def _chain(widget: QWidget | None) -> QWidget:
    """The chain of focus is a ring: it has no end."""
    assert widget is not None
    return widget


def focus_first(owner: QWidget) -> None:
    """Give the keyboard to the first place in `owner` where Tab stops now."""
    inside = [widget for widget in owner.findChildren(QWidget) if _stops_now(widget)]
    first = next((widget for widget in inside if _stop_before(widget) not in inside), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def follow_layout(owner: QWidget) -> None:
    """Let Tab go through `owner` in the order of its layouts, whenever its parts were made."""
    for before, behind in pairwise(_in_layout(owner)):
        QWidget.setTabOrder(before, behind)


def _in_layout(owner: QWidget) -> Iterator[QWidget]:
    """The controls in `owner`; one that hands its focus to a part of itself goes as a whole."""
    proxy = owner.focusProxy()
    if proxy is not None and owner.isAncestorOf(proxy):
        yield owner
        return
    if _takes_tab(owner):
        yield owner
    if isinstance(owner, QScrollArea):
        if (content := owner.widget()) is not None:
            yield from _in_layout(content)
    elif (layout := owner.layout()) is not None:
        yield from _in_items(layout)


def _in_items(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if (widget := item.widget()) is not None:
            yield from _in_layout(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_items(inner)


def _controls(owner: QWidget) -> list[QWidget]:
    """The places inside `owner` where Tab may stop, in their order."""
    found = []
    widget = _chain(owner.nextInFocusChain())
    while owner.isAncestorOf(widget):
        if _takes_tab(widget):
            found.append(widget)
        widget = _chain(widget.nextInFocusChain())
    return found


def _stop_before(widget: QWidget) -> QWidget:
    before = _chain(widget.previousInFocusChain())
    while not _stops_now(before) and before is not widget:
        before = _chain(before.previousInFocusChain())
    return before


def _stops_now(widget: QWidget) -> bool:
    return _takes_tab(widget) and widget.isVisible() and widget.isEnabled()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
