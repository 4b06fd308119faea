"""The pages of a document on the screen, drawn from bytes in memory: nothing is written to the disk."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.ui.summary.side_by_side import OwnScroll
from vp_desktop.ui.theme import roles
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column

_SHADOW = 6
_MOST_WIDE = 900
_LEAST_SHARE = 0.9
"""How much of its width a single page keeps at least, when a little less lets it stand there whole."""


class PagesView(OwnScroll):
    """Shows a PDF page by page, as wide as there is room. Arrow keys and Page Down scroll."""

    def __init__(self) -> None:
        self._pages = QWidget()
        self._lines = column(self._pages, gap=3)
        self._papers: list[_Paper] = []
        super().__init__(self._pages)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Voorbeeld van de bladzijden"))
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)

    @property
    def page_count(self) -> int:
        return self._document.pageCount()

    def show_document(self, pdf: bytes) -> None:
        """Show the document in these bytes from its first page on."""
        self._forget()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._papers = [_Paper(self._document, number) for number in range(self.page_count)]
        for paper in self._papers:
            self._lines.addWidget(paper)
        self._lines.addStretch()
        self.verticalScrollBar().setValue(0)
        self.fit()

    def show_words(self, words: str) -> None:
        """Show a sentence in place of the pages."""
        self._forget()
        self._lines.addWidget(Quiet(words, small=False), 0, Qt.AlignmentFlag.AlignHCenter)
        self._lines.addStretch()
        self.fit()

    def fit(self) -> None:
        for paper in self._papers:
            alone = len(self._papers) == 1 and not self.is_whole
            paper.fit_within(self.viewport().height() if alone else 0)
        super().fit()

    def text(self) -> str:
        """Everything that stands on the pages, for a screen reader."""
        pages = range(self._document.pageCount())
        return "\n".join(self._document.getAllText(number).text() for number in pages)

    def _forget(self) -> None:
        self._papers = []
        clear(self._lines)
        self._document.close()
        self._buffer.close()


class _Paper(QWidget):
    """One page on its paper, with the only shadow in the program under it."""

    def __init__(self, document: QPdfDocument, number: int) -> None:
        super().__init__()
        self._document = document
        self._number = number
        self._drawn = QImage()
        self._room_down = 0
        size = document.pagePointSize(number)
        self._ratio = size.height() / max(1.0, size.width())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = self.tr("Bladzijde {number} van {total}")
        self.setAccessibleName(words.format(number=number + 1, total=document.pageCount()))
        self.setAccessibleDescription(document.getAllText(number).text())

    def fit_within(self, height: int) -> None:
        """Be no higher than `height`, where that takes little of the width; 0 for as high as it gets."""
        if height != self._room_down:
            self._room_down = height
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._paper_width(width) * self._ratio) + 2 * _SHADOW

    def sizeHint(self) -> QSize:
        return QSize(_MOST_WIDE, self.heightForWidth(_MOST_WIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self._paper_width(self.width())
        left = (self.width() - width) / 2
        paper = QRectF(left, _SHADOW / 2, width, round(width * self._ratio))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_shadow(painter, paper)
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.drawImage(paper, self._image(paper.size().toSize()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(roles().line))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        painter.end()

    def _draw_shadow(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 5))
        for spread in range(1, _SHADOW):
            painter.drawRoundedRect(paper.adjusted(-spread, 2 - spread, spread, 2 + spread), 4, 4)

    def _image(self, size: QSize) -> QImage:
        """The page at this size, drawn again only when the size or the screen changed."""
        sharp = size * self.devicePixelRatioF()
        if self._drawn.size() != sharp:
            self._drawn = self._document.render(self._number, sharp)
        return self._drawn

    def _paper_width(self, room: int) -> int:
        width = max(100, min(room, _MOST_WIDE) - 2 * _SHADOW)
        whole = int((self._room_down - 2 * _SHADOW) / self._ratio)
        return whole if width * _LEAST_SHARE < whole < width else width
