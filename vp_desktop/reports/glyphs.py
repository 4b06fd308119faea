"""What the packaged fonts can draw, and how: letters joined, fonts changed, a box for what none has.

reportlab lays letters from left to right, each in one font. Here a text is made ready for it: Arabic
letters get the shape of their place in the word, and each run the font that has it. Lines from right to
left are put in order only when they are known: `pieces` does so for paragraphs.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import stringWidth

from vp_desktop.reports.escape import clean
from vp_desktop.reports.fonts import font_for, has

_BOXES = ("□", "?")
_LAST_LEFT_TO_RIGHT = "\u0590"
"""Letters of the scripts that run from right to left (Hebrew, Arabic, Syriac ...) come after it."""
_RIGHT_TO_LEFT = ("R", "AL")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_POINTS_BEFORE = re.compile("([\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f]+)(.)")
"""Vowel points that a reversed line has before their letter; they are drawn after it."""


def drawn(text: str, font: str) -> str:
    """`text` on one line as `font` alone can draw it. The fonts must be registered."""
    box = _box(font)
    return "".join(mark if has(font, mark) or mark.isspace() else box for mark in clean(text))


def spelled(text: str, font: str) -> str:
    """`text` as reportlab's markup: each run in the font that has it, in the order it is read."""
    return "".join(
        escape(run) if name == font else f'<font name="{name}">{escape(run)}</font>'
        for name, run in in_fonts(_joined(clean(text)), font)
    )


def line(text: str, font: str) -> list[tuple[str, str]]:
    """`text` as (font, run) from left to right, for one line that is drawn as it is."""
    shaped = _joined(clean(text))
    return list(in_fonts(ordered(shaped, leftward=leftward(shaped)), font))


def width(text: str, font: str, size: float) -> float:
    """How wide `text` is on one line."""
    return sum(stringWidth(run, name, size) for name, run in line(text, font))


def has_leftward(text: str) -> bool:
    """Whether `text` has letters of a script that runs from right to left."""
    return any(
        mark > _LAST_LEFT_TO_RIGHT and unicodedata.bidirectional(mark) in _RIGHT_TO_LEFT
        for mark in text
    )


def leftward(text: str) -> bool:
    """Whether `text` begins with such a letter, so that the whole of it runs from right to left."""
    strong = (unicodedata.bidirectional(mark) for mark in text)
    return next((kind for kind in strong if kind in ("L", *_RIGHT_TO_LEFT)), "L") != "L"


def is_plain(text: str, font: str) -> bool:
    """Whether the letters on paper are the letters of `text`: nothing joined, turned or boxed."""
    written = clean(text)
    return not has_leftward(written) and all(
        mark.isspace() or font_for(mark, font) for mark in written
    )


def ordered(shaped: str, *, leftward: bool) -> str:
    """A line of `shaped` letters from left to right (Unicode Standard Annex 9)."""
    if not has_leftward(shaped):
        return shaped
    from bidi.algorithm import get_display  # the one of the two that mirrors brackets

    turned = str(get_display(shaped, base_dir="R" if leftward else "L"))
    return _POINTS_BEFORE.sub(r"\2\1", turned)


def _joined(text: str) -> str:
    """`text` with Arabic letters in the shape that they have beside each other."""
    if not _ARABIC.search(text):
        return text
    from arabic_reshaper import reshape  # few texts need it

    return str(reshape(text))


def in_fonts(text: str, font: str) -> Iterator[tuple[str, str]]:
    """`text`, in the order it has, as (font, run). A space is of the run before it."""
    box = _box(font)
    placed: list[tuple[str, str]] = []
    before = font
    for mark in text:
        name = before if mark.isspace() and has(before, mark) else font_for(mark, font)
        before = name or font
        placed.append((before, mark if name else box))
    for name, marks in groupby(placed, key=itemgetter(0)):
        yield name, "".join(mark for _, mark in marks)


def _box(font: str) -> str:
    return next(each for each in _BOXES if has(font, each))
