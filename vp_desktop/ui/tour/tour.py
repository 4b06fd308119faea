"""The tour over the real window: an outline around a control, and a card beside it that says what it is.

Nothing moves: every step is simply there, whatever the system says about motion. The outline is a shape,
two lines of which one stands out on any ground, and a line leads from it to the card.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from vp_desktop.ui.announce import announce
from vp_desktop.ui.theme import roles, scaled
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Text
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.scroll import area_of

_WIDTH = 360
_EDGE, _GAP, _AROUND = 8, 22, 4
_LINE, _UNDER = 3, 7
"""Pixels of the outline, and of the line under it in the colour of the surface."""


@dataclass(frozen=True)
class Stop:
    """A place on the tour: the control it points at, its name, and one sentence."""

    control: Callable[[], QWidget]
    name: str
    words: str


class Tour(QWidget):
    """Lies unseen over its window. Enter and the arrows go on and back, Escape leaves.

    Emits `ended` when it is over, or was left. The keyboard then is where it was.
    """

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], window: QWidget) -> None:
        super().__init__(window)
        self._stops, self._window, self._number = tuple(stops), window, 0
        self._typed_in = window.focusWidget()
        self.setAccessibleName(self.tr("Rondleiding"))
        self.name = SectionTitle("")
        self.words = Text("")
        self.where = Quiet("", wrap=False)
        self.skip = TextButton(self.tr("Overslaan"))
        self.back = PlainButton(self.tr("Terug"))
        self.next = FilledButton("")
        self.card = Card(padding=5, gap=3, parent=self)
        self._build()
        window.installEventFilter(self)

    @property
    def number(self) -> int:
        """Which stop is shown, from 0."""
        return self._number

    def begin(self) -> None:
        """Show the first stop; what is not on the screen now is passed over."""
        self._stops = tuple(stop for stop in self._stops if stop.control().isVisible())
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._go_to(0)

    def leave(self) -> None:
        """Put it away."""
        if self.isHidden():
            return
        self._window.removeEventFilter(self)
        before = self._typed_in
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        take_away(self)
        self.ended.emit()

    def _build(self) -> None:
        for widget in (self.where, self.name, self.words):
            self.card.add(widget)
        buttons = row(gap=2, items=(self.skip,))
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        self.card.body.addLayout(buttons)
        self.skip.clicked.connect(self.leave)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        for keys, act in (("Escape", self.leave), ("Right", self._go_on), ("Left", self._go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _go_on(self) -> None:
        if self._number + 1 < len(self._stops):
            self._go_to(self._number + 1)
        else:
            self.leave()

    def _go_back(self) -> None:
        self._go_to(max(0, self._number - 1))

    def _go_to(self, number: int) -> None:
        self._number = number
        stop, last = self._stops[number], number + 1 == len(self._stops)
        where = self.tr("Stap {number} van {total}")
        self.where.setText(where.format(number=number + 1, total=len(self._stops)))
        self.name.setText(stop.name)
        self.words.setText(stop.words)
        self.next.set_text(self.tr("Klaar") if last else self.tr("Verder"))
        self.back.setVisible(number > 0)
        self.skip.setVisible(not last)
        self.next.setAccessibleDescription(f"{stop.name}. {stop.words}")
        self.card.setAccessibleName(stop.name)
        self.card.setAccessibleDescription(stop.words)
        if (area := area_of(stop.control())) is not None:
            area.ensureWidgetVisible(stop.control())
        self._place()
        QTimer.singleShot(0, self, self._place)  # after what was scrolled has come to rest
        self.next.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, f"{self.where.text()}. {stop.name}. {stop.words}")

    def _place(self) -> None:
        """The card at the side of the control where there is most room, within the window."""
        room, around = self._window.size(), self._around()
        wide = min(scaled(_WIDTH), room.width() - 2 * _EDGE)
        wide = max(wide, min(self.card.minimumSizeHint().width(), room.width() - 2 * _EDGE))
        high = min(self.card.layout().heightForWidth(wide) + 2, room.height() - 2 * _EDGE)
        corner = self._corner(around, QSize(wide, high))
        left = max(_EDGE, min(corner.x(), room.width() - wide - _EDGE))
        top = max(_EDGE, min(corner.y(), room.height() - high - _EDGE))
        self.card.setGeometry(left, top, wide, high)
        self.update()

    def _corner(self, around: QRect, size: QSize) -> QPoint:
        if around.right() + _GAP + size.width() + _EDGE <= self.width():
            return QPoint(around.right() + _GAP, around.center().y() - size.height() // 3)
        if around.bottom() + _GAP + size.height() + _EDGE <= self.height():
            return QPoint(around.right() - size.width(), around.bottom() + _GAP)
        return QPoint(around.right() - size.width(), around.top() - _GAP - size.height())

    def _around(self) -> QRect:
        control = self._stops[self._number].control()
        corner = control.mapTo(self._window, QPoint(0, 0))
        seen = QRect(corner, control.size()).intersected(self.rect())
        return seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around, card = self._around(), self.card.geometry()
        begin, end = _between(around, card)
        for width, colour in ((_UNDER, roles().surface), (_LINE, roles().accent)):
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(begin, end)
            painter.drawRoundedRect(around, 10, 10)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # what lies under it is not for now

    def focusNextPrevChild(self, next_one: bool) -> bool:
        """Tab goes round among the buttons of the card: what lies under it is not for now."""
        ring = [button for button in (self.skip, self.back, self.next) if button.isVisible()]
        if not ring:  # it is being put away
            return False
        at = next((place for place, one in enumerate(ring) if one.hasFocus()), -1)
        ring[(at + (1 if next_one else -1)) % len(ring)].setFocus(
            Qt.FocusReason.TabFocusReason if next_one else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a click beside the card does nothing: the tour is left on purpose

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._place()
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)


def _between(one: QRect, other: QRect) -> tuple[QPointF, QPointF]:
    """The shortest straight line from the edge of one to that of the other."""
    left, right = max(one.left(), other.left()), min(one.right(), other.right())
    top, bottom = max(one.top(), other.top()), min(one.bottom(), other.bottom())
    across = (left + right) / 2 if left <= right else 0.0
    down = (top + bottom) / 2 if top <= bottom else 0.0
    begin, end = QPointF(one.center()), QPointF(other.center())
    if left <= right:
        below = other.top() > one.bottom()
        begin = QPointF(across, one.bottom() if below else one.top())
        end = QPointF(across, other.top() if below else other.bottom())
    elif top <= bottom:
        beside = other.left() > one.right()
        begin = QPointF(one.right() if beside else one.left(), down)
        end = QPointF(other.left() if beside else other.right(), down)
    return begin, end
