"""The sheet around the content: page frame, running header, page numbers, watermark, properties.

A document is built twice: the first time tells how many pages there are and where each heading is.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageTemplate

from vp_desktop.reports import glyphs, style
from vp_desktop.reports.escape import clean
from vp_desktop.reports.pieces import Heading
from vp_desktop.reports.tags import TaggedCanvas

_PROGRAM = "VP Desktop"
_SMALL = 9.0
_HEADER_Y = style.PAGE_HEIGHT - 52
_FOOTER_Y = 40.0
_WATERMARK_SIZE, _WATERMARK_LENGTH = 120.0, 760.0

_KEPT_FREE = 100.0
_MOST_LETTERS = 250
"""More letters than ever fit on one line."""

_ONE_AT_A_TIME = threading.Lock()
"""reportlab keeps colours, and of fonts what it is drawing, in its modules: not for two threads."""

Story = Callable[[Mapping[str, int]], list[Flowable]]
"""Makes the content, given the page of each heading's anchor (empty the first time)."""


@dataclass(frozen=True)
class Sheet:
    """What is the same on every page. `watermark` and `note` are empty for a final document.

    `tail` ends the header whole, when what stands before it is cut off.
    """

    title: str
    subject: str
    header: str
    footer: str
    note: str
    watermark: str
    page_label: Callable[[int, int], str]
    language: str
    tail: str = ""


def render(sheet: Sheet, story: Story) -> bytes:
    """The finished PDF. The same content gives the same bytes."""
    with _ONE_AT_A_TIME:
        return _rendered(sheet, story)


def _rendered(sheet: Sheet, story: Story) -> bytes:
    first = _Document(io.BytesIO(), sheet, 0)
    first.build(_with_frames(story({})), canvasmaker=TaggedCanvas)
    buffer = io.BytesIO()
    document = _Document(buffer, sheet, first.page)
    document.build(_with_frames(story(first.heading_pages)), canvasmaker=TaggedCanvas)
    return buffer.getvalue()


def _with_frames(content: list[Flowable]) -> list[Flowable]:
    return [NextPageTemplate("later"), *content]


class _Document(BaseDocTemplate):
    def __init__(self, buffer: io.BytesIO, sheet: Sheet, pages: int) -> None:
        super().__init__(
            buffer,
            pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
            title=clean(sheet.title),
            subject=clean(sheet.subject),
            author=_PROGRAM,
            creator=_PROGRAM,
            producer=_PROGRAM,
            lang=sheet.language,
            displayDocTitle=1,
            invariant=1,
            pageCompression=1,
            initialFontName=style.TEXT_FONT,
        )
        self.sheet = sheet
        self.pages = pages
        self.heading_pages: dict[str, int] = {}
        self.addPageTemplates([self._template("first"), self._template("later")])

    def _template(self, name: str) -> PageTemplate:
        frame = Frame(
            style.SIDE,
            style.BOTTOM,
            style.CONTENT_WIDTH,
            style.PAGE_HEIGHT - style.TOP - style.BOTTOM,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        return PageTemplate(name, [frame], onPage=self._draw_frame)

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        if isinstance(flowable, Heading):
            self.heading_pages[flowable.anchor] = self.page

    def _draw_frame(self, canvas: Canvas, _document: object) -> None:
        assert isinstance(canvas, TaggedCanvas)
        with canvas.artefact("Pagination"):
            self._draw_lines(canvas)

    def _draw_lines(self, canvas: Canvas) -> None:
        canvas.saveState()
        if self.sheet.watermark:
            _draw_watermark(canvas, self.sheet.watermark)
        right = style.PAGE_WIDTH - style.SIDE
        canvas.setFont(style.FIGURE_FONT, _SMALL)
        canvas.setFillColor(style.QUIET)
        canvas.drawRightString(right, _FOOTER_Y, self.sheet.page_label(self.page, self.pages))
        _draw_line(canvas, _FOOTER_Y, _fitted(self.sheet.footer))
        if self.page > 1:
            note_width = glyphs.width(self.sheet.note, style.TEXT_FONT, _SMALL)
            kept_free = max(_KEPT_FREE, note_width + 4 * style.STEP)
            tail = self.sheet.tail
            header = _fitted(self.sheet.header, kept_free + _width(tail))
            # A name that runs from right to left takes no year along.
            parts = (header, tail) if glyphs.has_leftward(header) else (header + tail,)
            left = style.SIDE
            for part in parts:
                left = _draw_line(canvas, _HEADER_Y, part, left)
            canvas.setFont(style.TEXT_FONT, _SMALL)
            canvas.setFillColor(style.ATTENTION)
            canvas.drawRightString(right, _HEADER_Y, self.sheet.note)
        canvas.restoreState()


def _draw_line(canvas: Canvas, bottom: float, text: str, left: float = style.SIDE) -> float:
    """`text` from `left`, each run in the font that has it; where it ends."""
    for font, run in glyphs.line(text, style.TEXT_FONT):
        canvas.setFont(font, _SMALL)
        canvas.drawString(left, bottom, run)
        left += stringWidth(run, font, _SMALL)
    return left


def _draw_watermark(canvas: Canvas, text: str) -> None:
    """Pale words across the page, below everything else."""
    canvas.saveState()
    canvas.translate(style.PAGE_WIDTH / 2, style.PAGE_HEIGHT / 2)
    canvas.rotate(52)
    size = min(_WATERMARK_SIZE, _WATERMARK_LENGTH / stringWidth(text, style.STRONG_FONT, 1))
    canvas.setFont(style.STRONG_FONT, size)
    canvas.setFillColor(style.WATERMARK)
    canvas.drawCentredString(0, -size / 3, text)
    canvas.restoreState()


def _fitted(text: str, kept_free: float = _KEPT_FREE) -> str:
    """`text` cut off where it would run into what stands at the right."""
    text = clean(text)
    room = style.CONTENT_WIDTH - kept_free
    if len(text) <= _MOST_LETTERS and _width(text) <= room:
        return text
    text = text[:_MOST_LETTERS]
    while text and _width(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"


def _width(text: str) -> float:
    return glyphs.width(text, style.TEXT_FONT, _SMALL)
