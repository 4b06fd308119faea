"""Facts beside the pages, each scrolling by itself; where that is too narrow, one under the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.scroll import ScrollArea

_STACK_BELOW = 700


class Growing(QWidget):
    """Emits `grown` when what is in it wants another height."""

    grown = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done


class OwnScroll(ScrollArea):
    """Scrolls its content, or with `set_whole` is as high as it, to be scrolled by what it stands in."""

    def __init__(self, content: QWidget) -> None:
        super().__init__(content)
        self._content = content
        self._whole = False

    @property
    def is_whole(self) -> bool:
        return self._whole

    def set_whole(self, whole: bool) -> None:
        self._whole = whole
        self.fit()

    def fit(self) -> None:
        """Take the height of the content, where that is asked; call it when the content changed."""
        layout = self._content.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else -1
        wanted = max(height, layout.totalMinimumSize().height()) if self._whole else 0
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class SideBySide(ScrollArea):
    """`left` and `right`, which scroll by themselves as long as they stand beside each other."""

    def __init__(self, left: OwnScroll, right: OwnScroll, shares: tuple[int, int] = (4, 9)) -> None:
        self._parts = (left, right)
        content = QWidget()
        super().__init__(content)
        columns = _Columns(self._turn)
        column(content, items=(columns,))
        columns.line.addWidget(left, shares[0])
        columns.line.addWidget(right, shares[1])

    def _turn(self, stacked: bool) -> None:
        for part in self._parts:
            part.set_whole(stacked)


class _Columns(AdaptiveRow):
    def __init__(self, turned: Callable[[bool], None]) -> None:
        super().__init__(_STACK_BELOW, gap=6)
        self._turned = turned

    def on_turned(self, stacked: bool) -> None:
        self._turned(stacked)
