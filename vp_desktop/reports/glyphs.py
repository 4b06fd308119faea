"""What the packaged fonts can draw: a letter they lack becomes a box, and is never left out unseen."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase import pdfmetrics

from vp_desktop.reports.escape import clean

_BOXES = ("□", "?")


def drawn(text: str, font: str) -> str:
    """`text` on one line as `font` can draw it. The fonts must be registered."""
    registered: Any = pdfmetrics.getFont(font)
    known = registered.face.charToGlyph
    box = next(each for each in _BOXES if ord(each) in known)
    return "".join(mark if ord(mark) in known or mark.isspace() else box for mark in clean(text))
