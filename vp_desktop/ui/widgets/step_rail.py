"""The head of a guided conversation: its steps in a row, done, skipped, current and ahead."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from vp_desktop.ui.theme import restyle, roles, scaled
from vp_desktop.ui.widgets.buttons import press_by_enter
from vp_desktop.ui.widgets.layouts import row

_BAR = 4
_PIECE = 9
"""Height of a bar, and the length of its pieces where a step was skipped."""


class StepButton(QPushButton):
    """One step: a bar above its name, which wraps where there is little room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setProperty("state", "ahead")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_state(self, state: str) -> None:
        """`done`, `skipped`, `current` or `ahead`."""
        if state != self.property("state"):
            self.setProperty("state", state)
            restyle(self)
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self.fontMetrics().boundingRect(
            QRect(0, 0, max(1, width - 4), 1000), int(Qt.TextFlag.TextWordWrap), self.name
        )
        return max(scaled(36), words.height() + _BAR + 16)

    def sizeHint(self) -> QSize:
        return QSize(self._wished_width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width(), scaled(36))

    def _least_width(self) -> int:
        """No word is ever cut off; beyond that all steps are as wide as there is room."""
        words = map(self.fontMetrics().horizontalAdvance, self.name.split())
        return max(words) + 4

    def _wished_width(self) -> int:
        """Two lines at most: large text leaves the rest of the height to the step itself."""
        across, words = self.fontMetrics().horizontalAdvance, self.name.split()
        ways = (
            max(across(" ".join(words[:at])), across(" ".join(words[at:])))
            for at in range(1, len(words))
        )
        return min(ways, default=across(self.name)) + 6

    def _bars(self, state: str) -> list[tuple[int, int]]:
        """Where the bar begins and how long it is; that of a skipped step is broken in pieces."""
        if state != "skipped":
            return [(0, self.width())]
        pieces = max(2, round(self.width() / scaled(2 * _PIECE)))
        step = self.width() / (pieces - 0.5)
        return [(round(number * step), round(step / 2)) for number in range(pieces)]

    def paintEvent(self, event: QPaintEvent) -> None:
        table, state = roles(), self.property("state")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(table.line if state == "ahead" else table.accent))
        for start, length in self._bars(state):
            painter.drawRoundedRect(QRectF(start, 0, length, _BAR), 2, 2)
        colour = {"current": table.accent, "done": table.text}.get(state, table.quiet)
        painter.setPen(QColor(colour))
        painter.setFont(self.font())
        place = self.rect().adjusted(2, _BAR + 8, -2, 0)
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), self.name
        )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setColor(QColor(table.accent))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, _BAR + 3, -1, -1), 5, 5)
        painter.end()


class StepRail(QWidget):
    """Steps by name; `step_chosen(index)` when one is chosen. Every step can be reached at any time."""

    step_chosen = Signal(int)

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        line = row(self, gap=0)
        line.setSpacing(6)
        self._buttons: list[StepButton] = []
        for number, name in enumerate(steps):
            button = StepButton(name)
            button.clicked.connect(partial(self._choose, number))
            self._buttons.append(button)
            line.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_current(0)

    def set_current(self, current: int, skipped: Container[int] = ()) -> None:
        """Steps before `current` are done, or `skipped`; those after it lie ahead."""
        total = len(self._buttons)
        for number, button in enumerate(self._buttons):
            passed = "skipped" if number in skipped else "done"
            state = "current" if number == current else passed if number < current else "ahead"
            button.set_state(state)
            words = {
                "current": self.tr("Stap {number} van {total}, hier bent u: {name}"),
                "done": self.tr("Stap {number} van {total}, geweest: {name}"),
                "skipped": self.tr("Stap {number} van {total}, overgeslagen: {name}"),
                "ahead": self.tr("Stap {number} van {total}: {name}"),
            }[state]
            button.setAccessibleName(words.format(number=number + 1, total=total, name=button.name))

    def _choose(self, number: int) -> None:
        self.step_chosen.emit(number)
