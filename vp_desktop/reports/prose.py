"""What people wrote, as it was written: paragraphs, points that begin with `- `, of any length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vp_desktop.reports import blocks, style
from vp_desktop.reports.glyphs import leftward

_LONG = 6000  # letters: about two pages
_LINES_AT_ONCE = 40


def prose(text: str, look: ParagraphStyle = style.BODY) -> Iterator[Flowable]:
    """The paragraphs and lists of `text`; points below each other are one list."""
    points: list[str] = []
    for line in text.splitlines():
        written = line.strip()
        if written.startswith("- "):
            points.append(written[2:])
            continue
        if written:
            yield from blocks.bullets(points)
            points = []
            yield from paragraph(written, look)
    yield from blocks.bullets(points)


def paragraph(written: str, look: ParagraphStyle) -> Iterator[Flowable]:
    """A paragraph; a very long one in parts that end where a line ends, so that nobody sees it.

    On every page reportlab breaks the rest of a paragraph anew: twenty thousand words in one took ten
    seconds.
    """
    if leftward(written):
        look = ParagraphStyle(f"{look.name} leftward", parent=look, alignment=TA_RIGHT)
    if written.endswith(":"):
        look = ParagraphStyle(f"{look.name} before", parent=look, keepWithNext=1)
    whole = blocks.paragraph(written, look)
    if len(written) <= _LONG or whole.said:
        yield whole
        return
    whole.wrap(style.CONTENT_WIDTH, style.PAGE_HEIGHT)
    lines = [_words_of(line) for line in whole.blPara.lines]
    unbroken = ParagraphStyle(look.name, parent=look, spaceAfter=0)
    for first in range(0, len(lines), _LINES_AT_ONCE):
        last = first + _LINES_AT_ONCE >= len(lines)
        part = " ".join(lines[first : first + _LINES_AT_ONCE])
        piece = blocks.paragraph(part, look if last else unbroken)
        piece.steps = whole.steps  # one paragraph for a screen reader
        yield piece


def _words_of(line: Any) -> str:
    """The text of a broken line: reportlab keeps it as words, or with `&` in it as fragments."""
    if hasattr(line, "words"):
        return "".join(fragment.text for fragment in line.words).strip(" ")
    return " ".join(line[1])
