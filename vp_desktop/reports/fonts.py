"""The packaged fonts. Inter draws what its makers drew; DejaVu Sans stands in for what Inter lacks.

DejaVu is read only when a text needs it, and only the letters used are put into a file.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

TEXT_FONT = "Inter-Regular"
STRONG_FONT = "Inter-SemiBold"
FIGURE_FONT = "VPFigures-Regular"
STRONG_FIGURE_FONT = "VPFigures-SemiBold"
_FONTS = (TEXT_FONT, STRONG_FONT, FIGURE_FONT, STRONG_FIGURE_FONT)
_OTHER, _STRONG_OTHER = "DejaVuSans", "DejaVuSans-Bold"
_PAPER = "paper"
"""The folder of the fonts that the window does not load."""
_FALLBACKS = {
    TEXT_FONT: (_OTHER,),
    FIGURE_FONT: (_OTHER,),
    STRONG_FONT: (_STRONG_OTHER, _OTHER),
    STRONG_FIGURE_FONT: (_STRONG_OTHER, _OTHER),
}
_JOINED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_NAMED = re.compile("(?m)^(<[0-9A-F]{2}>) <([0-9A-F]{4,6})>$")


@cache
def register_fonts(folder: Path) -> None:
    """Make the fonts in `folder` known to reportlab, once. Raises FileNotFoundError."""
    for name in (*_FONTS, _OTHER, _STRONG_OTHER):
        if not _file(folder, name).is_file():
            raise FileNotFoundError(_file(folder, name))
    for name in _FONTS:
        _register(folder, name)


def has(font: str, mark: str) -> bool:
    """Whether `font` draws `mark`. The fonts must be registered."""
    return ord(mark) in _glyphs(font)


def font_for(mark: str, font: str) -> str | None:
    """`font`, or the one that stands in for it when it lacks `mark`; None when none draws it."""
    if has(font, mark):
        return font
    return next((other for other in _FALLBACKS.get(font, ()) if has(other, mark)), None)


@cache
def _glyphs(font: str) -> dict[int, int]:
    registered: Any
    if font not in _FONTS:
        registered = pdfmetrics.getFont(TEXT_FONT)
        _register(Path(registered.face.filename).parent, font)
    registered = pdfmetrics.getFont(font)
    found: dict[int, int] = registered.face.charToGlyph
    return found


def _register(folder: Path, name: str) -> None:
    make = TTFont if name in _FONTS else _OtherLetters
    pdfmetrics.registerFont(make(name, str(_file(folder, name))))


class _OtherLetters(TTFont):
    """A font of which the file says what letter each shape is, for who copies or searches.

    reportlab names the joined shapes of Arabic letters, and nothing right after U+FFFF.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        super().addObjects(doc)
        name = self.face.name.decode()
        for key, written in doc.idToObject.items():
            if key.startswith("toUnicodeCMap:") and name in key:
                written.content = _NAMED.sub(_named, written.content)


def _named(found: re.Match[str]) -> str:
    shape = chr(int(found[2], 16))
    letter = unicodedata.normalize("NFKC", shape) if _JOINED.match(shape) else shape
    # A ligature remains what it is: readers turn a line around letter by letter.
    code = (letter if len(letter) == 1 else shape).encode("utf-16-be").hex().upper()
    return f"{found[1]} <{code}>"


def _file(folder: Path, name: str) -> Path:
    return (folder if name in _FONTS else folder / _PAPER) / f"{name}.ttf"
