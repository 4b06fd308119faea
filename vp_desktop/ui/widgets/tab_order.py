"""The order of Tab, and of a screen reader, through widgets made later than those behind them.

The ring of focus is only written here, never read: PySide takes what `nextInFocusChain` gives for a child
of the widget that was asked, and in the end collects widgets that are on the screen.
"""

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
    for control in _in_layout(added):
        if _takes_tab(control):
            QWidget.setTabOrder(behind, control)
            QWidget.setTabOrder(control, behind)


def put_after(owner: QWidget, stops: list[QWidget]) -> None:
    """Let Tab go through `stops`, which lie in `owner`, at the place of `owner`, in this order."""
    policy = owner.focusPolicy()
    owner.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt orders only what takes the keyboard
    for before, behind in pairwise((owner, *stops)):
        QWidget.setTabOrder(before, behind)
    owner.setFocusPolicy(policy)


def focus_first(owner: QWidget) -> None:
    """Give the keyboard to the first place in `owner` where Tab stops now."""
    first = next((widget for widget in _in_layout(owner) if stops_now(widget)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def follow_layout(owner: QWidget) -> None:
    """Let Tab go through `owner` in the order of its layouts, whenever its parts were made.

    Qt leaves a widget with a focus proxy where it was: the proxies are away while the order is set.
    """
    stops = list(_in_layout(owner))
    proxies = [(widget, widget.focusProxy()) for widget in stops if widget.focusProxy()]
    for widget, _ in proxies:
        widget.setFocusProxy(None)
    for before, behind in pairwise(stops):
        QWidget.setTabOrder(before, behind)
    for widget, proxy in proxies:
        widget.setFocusProxy(proxy)


def read_in_order(owner: QWidget) -> None:
    """Let a screen reader go through `owner` in the order of its layouts.

    It follows the order in which widgets lie over each other, which is that in which they were made.
    """
    for widget in _laid_out(owner):
        widget.raise_()
        read_in_order(widget)


def _laid_out(owner: QWidget) -> Iterator[QWidget]:
    """The widgets in the layout of `owner`, those in layouts inside it included."""
    if isinstance(owner, QScrollArea):
        if (content := owner.widget()) is not None:
            yield content
    elif (layout := owner.layout()) is not None:
        yield from _widgets_of(layout)


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _widgets_of(inner)


def _in_layout(owner: QWidget) -> Iterator[QWidget]:
    """The places in `owner` that take the keyboard, and those that hand it to one of them.

    Of a group of choices Tab stops at one only, another one later: all of them are in.
    """
    if owner.focusPolicy() != Qt.FocusPolicy.NoFocus or owner.focusProxy() is not None:
        yield owner
    if isinstance(owner, QScrollArea):
        if (content := owner.widget()) is not None:
            yield from _in_layout(content)
    elif (layout := owner.layout()) is not None:
        for widget in _widgets_of(layout):
            yield from _in_layout(widget)


def stops_now(widget: QWidget) -> bool:
    """Whether Tab stops there as things are now."""
    return _takes_tab(widget) and widget.isVisible() and widget.isEnabled()


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
