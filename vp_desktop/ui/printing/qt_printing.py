"""Printing through Qt, for Windows: the pages are drawn from memory onto the printer.

Qt's print support is loaded only when asked for: on the other systems `lp` gets the document.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument

from vp_desktop.core.errors import CannotWrite
from vp_desktop.services.printing import TITLE, Available, Order

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_DPI = 300
"""Sharp to the eye, and a page stays below 40 MB in memory."""


class QtPrinting:
    """The way of services/printing.py over the queue that Qt knows. Runs beside the window too.

    `made` gives the printer for an order; only tests have another.
    """

    def __init__(self, made: Callable[[Order], QPrinter] | None = None) -> None:
        self._made = made or _printer

    def printers(self) -> Available:
        from PySide6.QtPrintSupport import QPrinterInfo

        names = tuple(dict.fromkeys(QPrinterInfo.availablePrinterNames()))
        if not names:
            raise CannotWrite("no_printer")
        proposed = QPrinterInfo.defaultPrinterName()
        return Available(names, proposed if proposed in names else names[0])

    def print(self, pdf: bytes, order: Order) -> None:
        buffer, document = QBuffer(), QPdfDocument()
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        try:
            if document.status() is not QPdfDocument.Status.Ready:
                raise CannotWrite("printing_refused")
            _draw(document, self._made(order))
        finally:
            document.close()
            buffer.close()


def _printer(order: Order) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(order.printer)
    if info.isNull():
        raise CannotWrite("no_printer")
    printer = QPrinter(info)
    set_order(printer, order)
    return printer


def set_order(printer: QPrinter, order: Order) -> None:
    """What the sheet asks for, and the title that says nothing."""
    from PySide6.QtPrintSupport import QPrinter

    printer.setDocName(TITLE)
    printer.setCreator("")
    printer.setCopyCount(order.copies)
    printer.setCollateCopies(True)
    both, one = QPrinter.DuplexMode.DuplexLongSide, QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(both if order.both_sides else one)
    printer.setResolution(_DPI)
    printer.setFullPage(True)


def _draw(document: QPdfDocument, printer: QPrinter) -> None:
    """Page after page, each in its own size in the middle of the paper."""
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotWrite("printing_refused")
    try:
        for number in range(document.pageCount()):
            if number and not printer.newPage():
                printer.abort()
                raise CannotWrite("printing_uncertain")
            _draw_page(document, number, painter, printer)
    finally:
        ended = painter.end()
    if not ended:
        raise CannotWrite("printing_uncertain")


def _draw_page(document: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    paper = QSizeF(printer.width(), printer.height())
    size = document.pagePointSize(number) * (printer.resolution() / 72)
    if size.width() > paper.width() or size.height() > paper.height():
        size = size.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    whole = QSize(round(size.width()), round(size.height()))
    left, top = (paper.width() - whole.width()) / 2, (paper.height() - whole.height()) / 2
    painter.drawImage(round(left), round(top), document.render(number, whole))
