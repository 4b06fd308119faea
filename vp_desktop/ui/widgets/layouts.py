"""Layouts with the program's spacing: steps of four pixels, no margins unless asked for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from vp_desktop.ui.theme import scaled, space
from vp_desktop.ui.widgets.leaving import take_away

Margins = int | tuple[int, int, int, int]


def column(
    parent: QWidget | None = None, gap: int = 2, margins: Margins = 0, items: Iterable[QWidget] = ()
) -> QVBoxLayout:
    """A vertical layout; `gap` and `margins` (one, or left, top, right, bottom) in steps of four."""
    made = QVBoxLayout(parent) if parent else QVBoxLayout()
    _shape(made, gap, margins, items)
    return made


def row(
    parent: QWidget | None = None, gap: int = 2, margins: Margins = 0, items: Iterable[QWidget] = ()
) -> QHBoxLayout:
    """A horizontal layout; see `column`."""
    made = QHBoxLayout(parent) if parent else QHBoxLayout()
    _shape(made, gap, margins, items)
    return made


def _shape(layout: QLayout, gap: int, margins: Margins, items: Iterable[QWidget]) -> None:
    layout.setSpacing(space(gap))
    sides = margins if isinstance(margins, tuple) else (margins,) * 4
    layout.setContentsMargins(*(space(side) for side in sides))
    for item in items:
        layout.addWidget(item)


def up_to(widget: QWidget, width: int) -> QHBoxLayout:
    """`widget` at the left of its place, no wider than `width` pixels at 100 %: lines that read well."""
    widget.setMaximumWidth(scaled(width))
    made = row(gap=0)
    made.addWidget(widget, 1)
    made.addStretch(0)
    return made


def grow_with_width(widget: QWidget) -> None:
    """Tell layouts that the height of `widget` follows from its width."""
    policy = widget.sizePolicy()
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


def keep_unshown(parent: QWidget, *widgets: QWidget) -> None:
    """Have `parent` keep what stands nowhere on it, so that it goes when `parent` goes."""
    place = QWidget(parent)
    place.hide()
    for widget in widgets:
        widget.setParent(place)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in `layout`."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            take_away(widget)
        elif inner := item.layout():
            clear(inner)


class FlowLayout(QLayout):
    """Puts widgets beside each other and goes on at the next line where there is no room."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 2, line_gap: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._measured: list[tuple[QLayoutItem, QSize, int, bool]] | None = None
        """What takes room, until something in it changes: see `_shown`."""
        self._gap = space(gap)
        self._line_gap = self._gap if line_gap is None else space(line_gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._measured = None

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._measured = None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # nested layouts ask for the same width again and again
            sides = self.contentsMargins()
            inner = QRect(0, 0, width - sides.left() - sides.right(), 0)
            height = self._arrange(inner, move=False)
            self._heights[width] = height + sides.top() + sides.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights, self._measured = {}, None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        hints = [hint for _, hint, _, _ in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        size = QSize(width, max((hint.height() for hint in hints), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Place the items line by line; gives the height they take."""
        x, y, line_height = rect.x(), rect.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item, hint, least, follows_width in self._shown():
            size = QSize(min(hint.width(), max(rect.width(), least)), hint.height())
            if follows_width:
                size.setHeight(max(size.height(), item.heightForWidth(size.width())))
            if line and x + size.width() > rect.right() + 1:
                self._place(line, line_height, move)
                x, y, line_height, line = rect.x(), y + line_height + self._line_gap, 0, []
            line.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            line_height = max(line_height, size.height())
        self._place(line, line_height, move)
        return y + line_height - rect.y()

    def _shown(self) -> list[tuple[QLayoutItem, QSize, int, bool]]:
        """What takes room: its wish, its least width, and whether its height follows from its width.

        A word that says nothing just now would leave a gap on both its sides.
        """
        if self._measured is None:
            hints = [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]
            self._measured = [
                (item, hint, item.minimumSize().width(), item.hasHeightForWidth())
                for item, hint in hints
                if hint.width() > 0
            ]
        return self._measured

    @staticmethod
    def _place(line: list[tuple[QLayoutItem, QRect]], height: int, move: bool) -> None:
        if not move:
            return
        for item, rect in line:
            item.setGeometry(rect.translated(0, (height - rect.height()) // 2))
