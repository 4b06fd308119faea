"""The line of "hoe gaat het, van 0 tot 10?": one point for each contact at which it was asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.core.bullying_course import Measure
from vp_desktop.core.formats import short_date
from vp_desktop.ui.language import current_language
from vp_desktop.ui.theme import SMALL, font, roles, scaled

_HIGHEST = 10
_MARKS = (0, 5, 10)
_PLOT, _POINT = 96, 5


class ScoreLine(QWidget):
    """Draws measures. Shapes tell what colour tells: a square point is a contact at which it had stopped.

    The accessible description holds the same in words; the card says them too when asked.
    """

    def __init__(self) -> None:
        super().__init__()
        self._measures: tuple[Measure, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Het cijfer door de tijd"))

    def show_measures(self, measures: Sequence[Measure], words: str) -> None:
        """The measures, the oldest first, and the same in words."""
        self._measures = tuple(measures)
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        line = scaled(SMALL) * 2
        return QSize(scaled(220), scaled(_PLOT) + 2 * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        place = self._place()
        self._draw_grid(painter, place)
        self._draw_days(painter, place)
        self._draw_stops(painter, place)
        self._draw_line(painter, place)
        painter.end()

    def point_of(self, measure: Measure) -> QPointF:
        """Where the point of a measure stands; one without a score stands on the bottom line."""
        place = self._place()
        score = measure.score or 0
        return QPointF(
            self._x(measure.on, place), place.bottom() - place.height() * score / _HIGHEST
        )

    def _place(self) -> QRectF:
        side = float(self.fontMetrics().horizontalAdvance("10") + 8)
        line = float(scaled(SMALL) * 2)
        edge = float(scaled(_POINT) + 2)
        return QRectF(
            side, line, self.width() - side - edge, max(1.0, self.height() - line - line * 1.1)
        )

    def _x(self, day: date, place: QRectF) -> float:
        first, last = self._measures[0].on, self._measures[-1].on
        inner = place.adjusted(scaled(_POINT) + 4, 0, -scaled(_POINT), 0)
        if first == last:
            return inner.center().x()
        return inner.left() + inner.width() * (day - first).days / (last - first).days

    def _draw_grid(self, painter: QPainter, place: QRectF) -> None:
        table = roles()
        for mark in _MARKS:
            y = place.bottom() - place.height() * mark / _HIGHEST
            painter.setPen(QPen(QColor(table.edge if mark == 0 else table.line), 1))
            painter.drawLine(QPointF(place.left(), y), QPointF(self.width(), y))
            painter.setPen(QColor(table.quiet))
            box = QRectF(0, y - scaled(SMALL), place.left() - 8, 2 * scaled(SMALL))
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), str(mark)
            )

    def _draw_days(self, painter: QPainter, place: QRectF) -> None:
        if not self._measures:
            return
        painter.setPen(QColor(roles().quiet))
        first, last = self._measures[0].on, self._measures[-1].on
        top = place.bottom() + 4
        box = QRectF(place.left(), top, place.width(), self.height() - top)
        language = current_language()
        sides = [(first, Qt.AlignmentFlag.AlignLeft), (last, Qt.AlignmentFlag.AlignRight)]
        if first == last:
            sides = [(first, Qt.AlignmentFlag.AlignHCenter)]
        for day, side in sides:
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignTop), short_date(day, language))

    def _draw_stops(self, painter: QPainter, place: QRectF) -> None:
        """An upright line on each day on which it had stopped."""
        painter.setPen(QPen(QColor(roles().done), 1.5, Qt.PenStyle.DashLine))
        for measure in self._measures:
            if measure.is_stopped:
                x = self._x(measure.on, place)
                painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))

    def _draw_line(self, painter: QPainter, place: QRectF) -> None:
        table, size = roles(), scaled(_POINT)
        scored = [measure for measure in self._measures if measure.score is not None]
        points = [self.point_of(measure) for measure in scored]
        painter.setPen(QPen(QColor(table.accent), 2))
        painter.drawPolyline(QPolygonF(points))
        for measure, point in zip(scored, points, strict=True):
            colour = QColor(table.done if measure.is_stopped else table.accent)
            painter.setPen(QPen(QColor(table.surface), 2))
            painter.setBrush(colour)
            box = QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size)
            if measure.is_stopped:
                painter.drawRect(box)
            else:
                painter.drawEllipse(box)
        if scored:
            self._draw_last(painter, points[-1], str(scored[-1].score))

    def _draw_last(self, painter: QPainter, point: QPointF, score: str) -> None:
        """The last score in figures above its point."""
        width = painter.fontMetrics().horizontalAdvance(score) + 4
        left = min(point.x() - width / 2, self.width() - width)
        top = point.y() - scaled(_POINT) - painter.fontMetrics().height() - 1
        box = QRectF(left, top, width, painter.fontMetrics().height())
        painter.fillRect(box, QColor(roles().surface))  # no line runs through the figures
        painter.setPen(QColor(roles().text))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), score)
