"""Rows that become columns where there is no room: large text, narrow windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QSizePolicy, QWidget

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.layouts import Margins, row

_LAYOUT_REQUEST = QEvent.Type.LayoutRequest


class AdaptiveRow(QWidget):
    """Widgets and layouts beside each other in `line`; under each other where it is too narrow.

    Too narrow is less than `width` pixels at 100 %, or without `width` less than they ask for; and
    always less than they need, as long words or large text would make it.
    """

    def __init__(self, width: int = 0, gap: int = 4, margins: Margins = 0) -> None:
        super().__init__()
        self._width = width
        self.line: QBoxLayout = row(self, gap=gap, margins=margins)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_stacked(self) -> bool:
        return self.line.direction() == QBoxLayout.Direction.TopToBottom

    def on_turned(self, stacked: bool) -> None:
        """Called after the row became a column, or a row again."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is _LAYOUT_REQUEST:
            self._turn()
        return done

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of its parts: it can always become a column."""
        widths = [item.minimumSize().width() for item in self._items()]
        sides = self.line.contentsMargins()
        width = max(widths, default=0) + sides.left() + sides.right()
        return QSize(width, super().minimumSizeHint().height())

    def _turn(self) -> None:
        width = scaled(self._width)
        narrow = self.width() < (max(width, self.least_width()) if width else self._wished_width())
        if narrow != self.is_stacked:
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self.line.setDirection(down if narrow else across)
            self.on_turned(narrow)

    def least_width(self) -> int:
        """What the parts beside each other cannot do without: squeezed they would be cut off."""
        return self._beside(item.minimumSize() for item in self._items() if not item.isEmpty())

    def _wished_width(self) -> int:
        return self._beside(item.sizeHint() for item in self._items() if not item.isEmpty())

    def _beside(self, sizes: Iterable[QSize]) -> int:
        widths = [size.width() for size in sizes]
        sides = self.line.contentsMargins()
        gaps = self.line.spacing() * max(0, len(widths) - 1)
        return sum(widths) + gaps + sides.left() + sides.right()

    def _items(self) -> Iterator[QLayoutItem]:
        for index in range(self.line.count()):
            item = self.line.itemAt(index)
            if item is not None:
                yield item
