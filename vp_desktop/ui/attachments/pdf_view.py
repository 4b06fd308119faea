"""A PDF one page at a time, opened and drawn beside the window from bytes in memory.

A hostile file may take minutes to draw, have a hundred thousand pages, or one as large as a house. So
nothing is asked of a document while a page of it is being drawn (PDFium does one thing at a time, and
the window would wait for it), what is drawn has a largest side, and a page that is still being drawn
when the user leaves is let go of, not waited for. After twenty seconds nobody waits for a page any more;
Qt cannot break the drawing off, so it goes on beside the window until it is done or the program ends.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from functools import partial
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

from vp_desktop.ui.attachments.picture_view import PictureView

_LONGEST_SIDE = 4096
_LONGEST_TEXT = 20_000
"""Characters of a page that a screen reader is given."""
_QUICK_SECONDS = 0.3
"""A page that was drawn in this time can be read as text without the window waiting."""
_PAUSE_MS = 120
_SLOW_MS = 2000
_TOO_HEAVY_MS = 20_000
"""So long a page may be drawn; an ordinary one takes a part of a second."""


@dataclass(frozen=True)
class OpenedPdf:
    """A document with the bytes it reads; `error` says why it cannot be shown."""

    document: QPdfDocument
    buffer: QBuffer
    error: QPdfDocument.Error
    pages: int


def open_pdf(content: bytearray) -> OpenedPdf:
    """Open a document on any thread. While PDFium repairs a broken one, no other thread runs."""
    document, buffer = QPdfDocument(None), QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    error, pages = document.error(), max(0, document.pageCount())
    if error is QPdfDocument.Error.None_ and not pages:
        error = QPdfDocument.Error.InvalidFileFormat
    application = QCoreApplication.instance()
    assert application is not None
    for thing in (document, buffer):
        thing.moveToThread(application.thread())
    return OpenedPdf(document, buffer, error, pages)


class _Drawing(QObject):
    """Draws pages of one document, one after the other. Emits `drawn(number, image, seconds)`."""

    drawn = Signal(int, object, float)
    _left: ClassVar[set[_Drawing]] = set()
    """Those that nobody waits for any more."""
    _every: ClassVar[WeakSet[_Drawing]] = WeakSet()

    def __init__(self, opened: OpenedPdf) -> None:
        super().__init__()
        self.opened = opened
        self.busy = False
        self._every.add(self)
        self._since = 0.0
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(opened.document)
        self._renderer.pageRendered.connect(self._take)

    def draw(self, number: int, width: float) -> None:
        """Draw a page about as wide as asked. Only when not busy."""
        size = self.opened.document.pagePointSize(number)
        ratio = size.height() / size.width() if size.width() > 0 else math.nan
        if not math.isfinite(ratio) or ratio <= 0:
            ratio = 1.0
        width = max(1.0, min(width, _LONGEST_SIDE, _LONGEST_SIDE / ratio))
        height = max(1.0, min(width * ratio, _LONGEST_SIDE))
        self.busy, self._since = True, time.monotonic()
        self._renderer.requestPage(number, QSize(round(width), round(height)))

    def text(self, number: int) -> str:
        """What stands on a page. Only when not busy."""
        return self.opened.document.getAllText(number).text()[:_LONGEST_TEXT]

    @classmethod
    def any_left(cls) -> bool:
        return bool(cls._left)

    @classmethod
    def any_at_work(cls) -> bool:
        return any(drawing.busy for drawing in cls._every)

    def let_go(self) -> None:
        """Stay alive until the page is drawn: ending it would wait for that."""
        if self.busy:
            self._left.add(self)

    def _take(self, number: int, size: QSize, image: QImage, *_: object) -> None:
        self.busy = False
        # Not at once: nothing else may hold this, and it would go in the middle of its own signal.
        QTimer.singleShot(0, partial(self._left.discard, self))
        self.drawn.emit(number, image, time.monotonic() - self._since)


def is_still_drawing() -> bool:
    """Whether a page that was left is still being drawn: another document would wait for it."""
    return _Drawing.any_left()


def holds_up_the_end() -> bool:
    """Whether the program would wait for a page before it could end."""
    return _Drawing.any_at_work()


class PdfView(PictureView):
    """Emits `page_shown(number)`, from 0, `slow` when a page takes long, `too_heavy` when it takes
    so long that it is given up; its screen then shows words in its place.

    Page Down at the end of a page goes on to the next.
    """

    page_shown = Signal(int)
    slow = Signal()
    too_heavy = Signal()

    def __init__(self, name: str, opened: OpenedPdf) -> None:
        super().__init__(name, grows=True)
        self._drawing = _Drawing(opened)
        self._drawing.drawn.connect(self._show_page)
        self.page_count = opened.pages
        self._number = 0
        self._wanted = False
        self._at_end = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._draw)
        self._patience = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._patience.timeout.connect(self.slow)
        self._limit = QTimer(self, singleShot=True, interval=_TOO_HEAVY_MS)
        self._limit.timeout.connect(self.too_heavy)
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

    def let_go(self) -> None:
        """The user leaves: what is still being drawn is not waited for."""
        self._pause.stop()
        self._patience.stop()
        self._limit.stop()
        self._drawing.let_go()

    def _draw(self) -> None:
        if self._drawing.busy:
            self._wanted = True
            return
        self._wanted = False
        self._patience.start()
        self._limit.start()
        self._drawing.draw(self._number, self.wanted_width() * self.devicePixelRatioF())

    def _show_page(self, number: int, image: QImage, seconds: float) -> None:
        self._patience.stop()
        self._limit.stop()
        if number == self._number:
            self.show_image(image)
            self.setAccessibleDescription(
                self._drawing.text(number) if seconds < _QUICK_SECONDS else ""
            )
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
