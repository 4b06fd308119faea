"""The pieces a page is drawn from, each with its place in the tree for screen readers (`tags.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from typing import Any

from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Table

from vp_desktop.reports import glyphs
from vp_desktop.reports.escape import clean
from vp_desktop.reports.tags import Step, Steps, TaggedCanvas

_HEADINGS = {"title": "H1", "topic": "H2", "letter heading": "H2", "headline": "H2"}
"""What a paragraph in one of these styles is; any other is a plain paragraph."""
_BULLET = "•"


class Text(Paragraph):
    """A paragraph. `steps` says where it stands; its parts on two pages are one element.

    `repeated`: the heading of a table, which is content once and passed over on the pages after.
    `said`: what was written, where the letters on paper are others (`glyphs.is_plain`).
    """

    canv: TaggedCanvas
    blPara: Any  # noqa: N815
    """The broken lines, in reportlab's own form."""
    steps: Steps = ()
    repeated = False
    empty = False
    said = ""

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        parts = super().split(availWidth, availHeight)
        for part in parts:
            if isinstance(part, Text):
                part.steps, part.repeated = self.steps, self.repeated
                part.said = self.said
        return parts

    def draw(self) -> None:
        if not self.frags or self.empty:
            self.canv.element(self.steps)
        elif self.repeated and self.canv.has_content(self.steps):
            with self.canv.artefact("Pagination"):
                self._draw()
        else:
            with self.canv.content(self.steps, said=self.said):
                self._draw()

    def _draw(self) -> None:
        with self.turned():
            super().draw()

    @contextmanager
    def turned(self) -> Iterator[None]:
        """Lines as they are seen, from left to right, meanwhile; they are broken as they are read."""
        broken = self.blPara
        if self.said:
            self.blPara = _in_order(broken, self.style.fontName)
        try:
            yield
        finally:
            self.blPara = broken


def _letters(fragments: Iterable[Any]) -> str:
    return "".join(fragment.text for fragment in fragments)


def _in_order(broken: Any, font: str) -> Any:
    """Lines of `broken` (reportlab's own form of them) as they are seen from left to right."""
    if not broken.kind:
        return _in_order_plain(broken)
    whole = " ".join(_letters(line.words) for line in broken.lines)
    leftward = glyphs.leftward(whole)
    seen = copy(broken)
    seen.lines = [copy(line) for line in broken.lines]
    for line in seen.lines:
        visual = glyphs.ordered(_letters(line.words), leftward=leftward)
        line.words = [
            line.words[0].clone(fontName=name, text=run)
            for name, run in glyphs.in_fonts(visual, font)
        ]
    return seen


def _in_order_plain(broken: Any) -> Any:
    """The same for lines in one font, which reportlab keeps as words."""
    leftward = glyphs.leftward(" ".join(word for line in broken.lines for word in line[1]))
    seen = copy(broken)
    seen.lines = [
        (line[0], glyphs.ordered(" ".join(line[1]), leftward=leftward).split(" "), *line[2:])
        for line in broken.lines
    ]
    return seen


class Bullet(Text):
    """A point of a list, with a mark before its first line."""

    mark = _BULLET

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        parts = super().split(availWidth, availHeight)
        for part in parts[1:]:
            if isinstance(part, Bullet):
                part.mark = ""
        return parts

    def draw(self) -> None:
        if self.mark:
            look: ParagraphStyle = self.style
            *outer, _body = self.steps
            with self.canv.content([*outer, Step("Lbl")]):
                self.canv.setFont(look.fontName, look.fontSize)
                self.canv.setFillColor(look.textColor)
                self.canv.drawString(0, self.height - look.fontSize, self.mark)
        super().draw()


class Heading(Text):
    """A heading that is also a bookmark. It is never split over two pages."""

    def __init__(self, text: str, look: ParagraphStyle, level: int, anchor: str) -> None:
        super().__init__(glyphs.spelled(text, look.fontName), look)
        self.said = said(text, look)
        self.plain = clean(text)
        self.level = level
        self.anchor = anchor
        self.steps = [Step("H1" if look.name == "title" else f"H{level + 2}")]

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        return []

    def draw(self) -> None:
        self.canv.bookmarkHorizontal(self.anchor, 0, self.height)
        self.canv.addOutlineEntry(self.plain, self.anchor, self.level, closed=False)
        super().draw()


class Blank(Flowable):
    """A cell without anything in it."""

    canv: TaggedCanvas
    steps: Steps = ()

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        return 0, 0

    def draw(self) -> None:
        self.canv.element(self.steps)


class Picture(Flowable):
    """A drawing, with the words that stand for it."""

    canv: TaggedCanvas

    def __init__(self, drawing: Drawing, alt: str) -> None:
        super().__init__()
        self.drawing = drawing
        self.steps: Steps = [Step("Figure", alt=clean(alt))]

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        self.width, self.height = self.drawing.width, self.drawing.height
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.content(self.steps, (0, 0, self.width, self.height)):
            self.drawing.drawOn(self.canv, 0, 0)


class Lined(Table):
    """A table; its lines and backgrounds are no content."""

    canv: TaggedCanvas

    def _drawBkgrnd(self) -> None:  # noqa: N802
        with self.canv.artefact():
            super()._drawBkgrnd()  # type: ignore[misc]

    def _drawLines(self) -> None:  # noqa: N802
        with self.canv.artefact():
            super()._drawLines()  # type: ignore[misc]


def said(words: str, look: ParagraphStyle) -> str:
    """What a screen reader says in place of the letters on paper; empty when these will do."""
    return "" if glyphs.is_plain(words, look.fontName) else clean(words)


def text(words: str, look: ParagraphStyle) -> Text:
    """A paragraph by itself."""
    piece = Text(glyphs.spelled(words, look.fontName), look)
    piece.said = said(words, look)
    piece.empty = not clean(words)
    piece.steps = [Step(_HEADINGS.get(look.name, "P"))]
    return piece


def placed(piece: Flowable | str, steps: Steps, *, repeated: bool = False) -> Flowable:
    """`piece` as what stands in a cell of a table; a picture remains a picture within it."""
    if isinstance(piece, Picture):
        piece.steps = [*steps, *piece.steps[-1:]]
        return piece
    if isinstance(piece, Text):
        piece.steps, piece.repeated = steps, repeated
        return piece
    blank = Blank()
    blank.steps = steps
    return blank
