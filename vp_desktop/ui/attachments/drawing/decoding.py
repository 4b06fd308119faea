"""Images made of bytes, within bounds: a small file may say that it is enormous."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from vp_desktop.core.attachment import Kind
from vp_desktop.ui.attachments.drawing.wire import LONGEST_SIDE

_MOST_PIXELS = 50_000_000
"""Of an image that has to be decoded whole before it can be made smaller: 200 MB."""
_MOST_PIXELS_OF_JPEG = 400_000_000
"""A JPEG is made smaller while it is decoded; telephones make 200 million."""
_MEGABYTES = 256
_FORMATS = {Kind.PNG: b"png", Kind.JPEG: b"jpeg", Kind.GIF: b"gif", Kind.WEBP: b"webp"}


def decode(kind: Kind, content: bytes) -> QImage:
    """The image, of an animated one the first frame; empty when it is too large or no image.

    One larger than `LONGEST_SIDE` is made smaller while it is read. The decoder is the one of `kind`:
    what the bytes further say cannot choose another.
    """
    QImageReader.setAllocationLimit(_MEGABYTES)
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[kind]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)  # a photo that was taken with the telephone on its side
    size = reader.size()
    most = _MOST_PIXELS_OF_JPEG if kind is Kind.JPEG else _MOST_PIXELS
    if not size.isValid() or size.width() * size.height() > most:
        return QImage()
    if max(size.width(), size.height()) > LONGEST_SIDE:
        side = QSize(LONGEST_SIDE, LONGEST_SIDE)
        smaller = size.scaled(side, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(smaller.expandedTo(QSize(1, 1)))
    return reader.read()
