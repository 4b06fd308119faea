"""A picture in a place that scrolls: as wide as there is room, larger and smaller by steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.widgets.scroll import ScrollArea

_STEP = 1.25
_SMALLEST, _LARGEST = 0.2, 6.0
_LEAST_SIDE = 40
_PAGE = 900
"""Pixels that a page is wide where there is room for more, as in the other previews."""


class PictureView(ScrollArea):
    """Shows an image no larger than it is; with `grows` as wide as a page, however it was drawn."""

    zoomed = Signal()

    def __init__(self, name: str, grows: bool = False) -> None:
        self._canvas = _Canvas()
        super().__init__(self._canvas)
        self.setWidgetResizable(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self._zoom = 1.0
        self._grows = grows

    @property
    def zoom(self) -> float:
        """1 is as wide as there is room."""
        return self._zoom

    @property
    def image(self) -> QImage:
        return self._canvas.image

    def show_image(self, image: QImage) -> None:
        self._canvas.image = image
        self._fit()

    def zoom_by(self, steps: int) -> None:
        self._set_zoom(self._zoom * _STEP**steps)

    def zoom_to_fit(self) -> None:
        self._set_zoom(1.0)

    def wanted_width(self) -> int:
        """Pixels of the screen that the picture is wide at this zoom."""
        room = max(_LEAST_SIDE, self.viewport().width() - 2)
        own = round(self.image.width() / self.devicePixelRatioF())
        most = _PAGE if self._grows else own
        base = min(room, most) if most else room
        return max(_LEAST_SIDE, round(base * self._zoom))

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(_LARGEST, max(_SMALLEST, zoom))
        self._fit()
        self.zoomed.emit()

    def _fit(self) -> None:
        image = self.image
        if image.isNull():
            self._canvas.resize(0, 0)
            return
        width = self.wanted_width()
        height = max(1, round(width * image.height() / max(1, image.width())))
        self._canvas.resize(width, height)
        self._canvas.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not scroll_by_key(self, event):
            super().keyPressEvent(event)


class _Canvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)  # paper under what is transparent
        painter.drawImage(QRectF(self.rect()), self.image)
        painter.end()


def scroll_by_key(area: ScrollArea, event: QKeyEvent) -> bool:
    """Home, End, Page Up and Page Down. Whether the key meant something."""
    bar = area.verticalScrollBar()
    to = {
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
        Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
        Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
    }.get(Qt.Key(event.key()))
    if to is None:
        return False
    bar.setValue(to)
    return True
