"""Text from people becomes text on paper, never markup: the one place where that is done."""

from __future__ import annotations

import re
import unicodedata
from xml.sax.saxutils import escape

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Co"})
"""Unicode categories without a shape: control, text direction, surrogate, unassigned, private."""

_BREAKS = re.compile(r"[ \t\r\n\f\v\x85\u2028\u2029]+")
"""White space that becomes one space; a non-breaking space stays what it is."""


def clean(text: str) -> str:
    """`text` on one line, composed, without control characters; for what is drawn as it is."""
    spaced = _BREAKS.sub(" ", unicodedata.normalize("NFC", text)).strip()
    return "".join(mark for mark in spaced if unicodedata.category(mark) not in _INVISIBLE)


def markup(text: str) -> str:
    """`clean` text for reportlab's paragraphs: `<`, `>` and `&` are shown, not obeyed."""
    return escape(clean(text))
