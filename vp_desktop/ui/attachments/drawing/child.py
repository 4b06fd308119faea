"""The process that draws one attachment: it gets the bytes, answers with pages, and can do little else.

It has no connection with the screen, writes no file, and ends by itself: when the window lets go of the
pipe, and after `wire.SECONDS` in one and the same piece of work, whatever its libraries are doing then.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QImage

from vp_desktop.core.attachment import IMAGES, Kind
from vp_desktop.ui.attachments.drawing import wire
from vp_desktop.ui.attachments.drawing.decoding import decode

_MOST_MEMORY = 2 * 1024**3
"""Bytes that may be written to. Not of addresses: PDFium sets 16 GB of those apart and uses few."""


class Document(Protocol):
    """Something with pages."""

    outcome: wire.Outcome
    pages: int

    def draw(self, page: int, width: float) -> QImage:
        """A page about as wide as asked; empty when there is nothing to draw."""

    def text(self, page: int) -> str:
        """What stands on a page."""


class _Picture:
    """An image: one page, in the size that it has."""

    def __init__(self, kind: Kind, content: bytes) -> None:
        self._image = decode(kind, content)
        broken = self._image.isNull()
        self.outcome = wire.Outcome.BROKEN if broken else wire.Outcome.OPENED
        self.pages = 1

    def draw(self, page: int, width: float) -> QImage:
        return self._image

    def text(self, page: int) -> str:
        return ""


class _Pdf:
    def __init__(self, content: bytes) -> None:
        from PySide6.QtPdf import QPdfDocument

        self._document, self._buffer = QPdfDocument(None), QBuffer()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.pages = max(0, self._document.pageCount())
        error, errors = self._document.error(), QPdfDocument.Error
        if error in (errors.IncorrectPassword, errors.UnsupportedSecurityScheme):
            self.outcome = wire.Outcome.LOCKED
        elif error is not errors.None_ or not self.pages:
            self.outcome = wire.Outcome.BROKEN
        else:
            self.outcome = wire.Outcome.OPENED

    def draw(self, page: int, width: float) -> QImage:
        size = self._document.pagePointSize(page)
        ratio = size.height() / size.width() if size.width() > 0 else 1.0
        if not 0 < ratio < float("inf"):  # not a number, or a page without a height
            ratio = 1.0
        width = max(1.0, min(width, wire.LONGEST_SIDE, wire.LONGEST_SIDE / ratio))
        height = max(1.0, min(width * ratio, wire.LONGEST_SIDE))
        return self._document.render(page, QSize(round(width), round(height)))

    def text(self, page: int) -> str:
        return self._document.getAllText(page).text()[: wire.LONGEST_TEXT]


def run() -> int:
    """Draw what comes in over standard input, and answer over standard output."""
    with os.fdopen(0, "rb") as source, os.fdopen(1, "wb") as sink, suppress(BrokenPipeError):
        confine()
        _application = QCoreApplication(sys.argv[:1])  # finds the decoders of images
        serve(source, sink)
    return 0


def confine() -> None:
    """No file may grow, memory has an end, and the clock of `_limited` cannot be ignored.

    With `harden`, which came first, there is no core dump either.
    """
    if sys.platform == "win32":
        return
    import resource

    signal.signal(
        signal.SIGALRM, signal.SIG_DFL
    )  # whoever started the program may have had it ignored
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGALRM})
    for what, most in ((resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_DATA, _MOST_MEMORY)):
        with suppress(ValueError, OSError):  # a system that does not know this limit
            resource.setrlimit(what, (most, most))


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """One file, then one page after the other, until the source ends."""
    head = source.read(wire.FILE.size)
    if len(head) < wire.FILE.size:
        return
    name, size = wire.FILE.unpack(head)
    content = source.read(size)
    if len(content) < size:
        return
    with _limited():
        document = _open(Kind(name.rstrip(b"\0").decode("ascii")), content)
    del content
    _send(sink, wire.OPENED.pack(document.outcome, document.pages))
    while len(asked := source.read(wire.PAGE.size)) == wire.PAGE.size:
        page, width = wire.PAGE.unpack(asked)
        with _limited():
            image = document.draw(page, width).convertToFormat(QImage.Format.Format_ARGB32)
            text = document.text(page).encode("utf-8", "replace")
        head = wire.DRAWN.pack(image.width(), image.height(), len(text))
        _send(sink, head, bytes(image.constBits() or b""), text)


def _open(kind: Kind, content: bytes) -> Document:
    return _Picture(kind, content) if kind in IMAGES else _Pdf(content)


def _send(sink: BinaryIO, *parts: bytes) -> None:
    for part in parts:
        sink.write(part)
    sink.flush()


@contextmanager
def _limited() -> Iterator[None]:
    """The system ends this process when what is done here takes too long: nothing need run for that.

    The window does so as well; this is for when there is no window any more. Windows has no such clock.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, wire.SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
