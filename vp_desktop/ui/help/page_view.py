"""One page of the manual as formatted text. It shows the manual's words and pictures, no others."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser

from vp_desktop.catalog.manual import Manual
from vp_desktop.core.manual import ManualPage
from vp_desktop.ui.help.typography import set_type
from vp_desktop.ui.theme import is_restyle, roles, scaled

_EDGE = 20
"""Pixels around the text, at 100 %."""
_REST = 80
"""Milliseconds without another size after which pictures are drawn in the new one."""
_SHADE = QColor(0, 0, 0, 56)
"""Over a picture, which is always of the light window, where all around it is dark."""
_MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class PageView(QTextBrowser):
    """Emits `page_wanted(name)` when a link to another page was followed; no other link does anything.

    Pictures come from the folder of the manual, by `Manual.picture`; for every other address there is
    an empty one, so that Qt looks nowhere itself.
    """

    page_wanted = Signal(str)

    def __init__(self, manual: Manual) -> None:
        super().__init__()
        self._manual = manual
        self._page: ManualPage | None = None
        self._heading = ""
        self._drawn_for = (0, 0)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.anchorClicked.connect(self._follow)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._fit)

    @property
    def page(self) -> ManualPage | None:
        return self._page

    def show_page(self, page: ManualPage, heading: str = "") -> None:
        """Show a page from its top, or from one of its headings; as soon as there is room for it."""
        self._page, self._heading = page, heading
        self.setAccessibleName(page.title)
        if self.isVisible():
            self._draw()
            self._go_to(heading)
        else:
            self._drawn_for = (0, 0)

    def loadResource(self, kind: int, address: QUrl) -> Any:
        """Pictures of the manual, as wide as there is room; of anything else: nothing."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return QByteArray()
        file = self._manual.picture(address.toString())
        reader = QImageReader(str(file)) if file else QImageReader()
        natural = reader.size()
        if not natural.isValid():
            return _nothing()
        ratio = self.devicePixelRatioF()
        wide = min(natural.width(), self._room())
        size = QSize(wide, max(1, round(natural.height() * wide / natural.width())))
        picture = reader.read().scaled(
            size * ratio, mode=Qt.TransformationMode.SmoothTransformation
        )
        if roles().dark and not picture.isNull():
            picture = _shaded(picture)
        picture.setDevicePixelRatio(ratio)
        return picture if not picture.isNull() else _nothing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._rest.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that is being made larger or smaller is drawn once, when it came to rest."""
        super().resizeEvent(event)
        self._rest.start(_REST if self._drawn_for[0] else 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_restyle(event) and self._page is not None:
            self._rest.start(0)

    def _room(self) -> int:
        return max(120, self.viewport().width() - 2 * scaled(_EDGE) - 4)

    def _fit(self) -> None:
        """Draw again where pictures have another width now, or the look changed."""
        if self._page is None or self._drawn_for == self._look() or not self.isVisible():
            return
        if not self._drawn_for[0]:
            self.show_page(self._page, self._heading)
            return
        bar = self.verticalScrollBar()
        part = bar.value() / max(1, bar.maximum())
        self._draw()
        bar.setValue(round(part * bar.maximum()))

    def _look(self) -> tuple[int, int]:
        return self._room(), self.palette().cacheKey()

    def _draw(self) -> None:
        assert self._page is not None
        self._drawn_for = self._look()
        document = self.document()
        document.clear()  # pictures of another width are forgotten with it
        document.setDocumentMargin(scaled(_EDGE))
        document.setDefaultFont(self.font())
        document.setMarkdown(self._page.text, _MARKDOWN)
        set_type(document, self._room())

    def _go_to(self, heading: str) -> None:
        block = self.document().begin()
        while heading and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                break
            block = block.next()
        cursor = self.textCursor()
        cursor.setPosition(max(0, block.position()) if heading and block.isValid() else 0)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(cursor.block()).top()
        self.verticalScrollBar().setValue(int(top) - scaled(_EDGE) if heading else 0)

    def _follow(self, address: QUrl) -> None:
        words = address.toString()
        name = words.removesuffix(".md")
        if name != words and self._manual.page(name) is not None:
            self.page_wanted.emit(name)


def _shaded(picture: QImage) -> QImage:
    made = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(made)
    painter.fillRect(made.rect(), _SHADE)
    painter.end()
    return made


def _nothing() -> QImage:
    """A picture that shows nothing. No picture at all would have Qt look for a file by that name."""
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(QColor(0, 0, 0, 0))
    return empty
