"""A PDF one page at a time, drawn by a process of its own as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent

from vp_desktop.ui.attachments.drawing.process import DrawingProcess
from vp_desktop.ui.attachments.picture_view import PictureView

_PAUSE_MS = 120
"""A page is drawn anew when the window has had its size for this long."""


class PdfView(PictureView):
    """Emits `page_shown(number)`, from 0. Page Down at the end of a page goes on to the next."""

    page_shown = Signal(int)

    def __init__(self, name: str, drawing: DrawingProcess, pages: int) -> None:
        super().__init__(name, grows=True)
        self._drawing = drawing
        self._drawing.drawn.connect(self._show_page)
        self.page_count = pages
        self._number = 0
        self._wanted = False
        self._at_end = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self.zoomed.connect(self._pause.start)

    @property
    def number(self) -> int:
        return self._number

    def turn_to(self, number: int, at_end: bool = False) -> None:
        """Show another page; `at_end` when one comes back to it from the next."""
        if 0 <= number < self.page_count:
            self._number, self._at_end = number, at_end
            self._draw()
            self.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        if self._drawing.busy:
            self._wanted = True
        elif self._drawing.is_running():
            self._wanted = False
            self._drawing.draw(self._number, self.wanted_width() * self.devicePixelRatioF())

    def _show_page(self, number: int, image: QImage, text: str) -> None:
        if number == self._number:
            self.show_image(image)
            self.setAccessibleDescription(text)
            if self._at_end:
                self._at_end = False
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            self.page_shown.emit(number)
        if self._wanted:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
            self.turn_to(self._number + 1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() <= bar.minimum():
            self.turn_to(self._number - 1, at_end=True)
        else:
            super().keyPressEvent(event)
