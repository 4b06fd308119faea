"""How often it happened: a bar for each week or month, with its number above it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.core.bullying_course import Bar, Frequency, Period
from vp_desktop.core.formats import short_date
from vp_desktop.ui.language import current_language
from vp_desktop.ui.theme import SMALL, font, roles, scaled

_PLOT, _WIDEST = 56, 28


class IncidentBars(QWidget):
    """Draws a frequency. The accessible description holds the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._frequency = Frequency(Period.WEEK, ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Incidenten door de tijd"))

    def show_frequency(self, frequency: Frequency, words: str) -> None:
        self._frequency = frequency
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(220), scaled(_PLOT) + 4 * scaled(SMALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        bars = self._frequency.bars
        if not bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(SMALL))
        bottom = self.height() - 1.8 * scaled(SMALL)
        step = self.width() / len(bars)
        highest = max(1, *(bar.count for bar in bars))
        for number, bar in enumerate(bars):
            self._draw_bar(painter, bar, step * number, step, bottom, highest)
        painter.setPen(QPen(QColor(roles().edge), 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        self._draw_days(painter, bottom)
        painter.end()

    def _draw_bar(
        self, painter: QPainter, bar: Bar, left: float, step: float, bottom: float, highest: int
    ) -> None:
        if not bar.count:
            return
        height = scaled(_PLOT) * bar.count / highest
        width = min(step * 0.7, scaled(_WIDEST))
        box = QRectF(left + (step - width) / 2, bottom - height, width, height)
        painter.fillRect(box, QColor(roles().accent))
        painter.setPen(QColor(roles().text))
        line = painter.fontMetrics().height()
        words = QRectF(left - step, box.top() - line - 1, 3 * step, line)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignHCenter), str(bar.count))

    def _draw_days(self, painter: QPainter, bottom: float) -> None:
        bars, language = self._frequency.bars, current_language()
        painter.setPen(QColor(roles().quiet))
        box = QRectF(0, bottom + 3, self.width(), self.height() - bottom)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        painter.drawText(box, int(left), short_date(bars[0].first, language))
        if len(bars) > 1:
            painter.drawText(box, int(right), short_date(bars[-1].first, language))
