"""The packaged fonts and icons are what the window and the documents count on."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
ICONS = [path for path in (RESOURCES / "icons").glob("*.svg") if path.stem != "vp-desktop"]

# Dutch, Turkish, Polish and Vietnamese names, and the signs of tables and sentences.
CHARACTERS = "ëïéöüÇĞİŞçğışĄĆĘŁŃŚŹŻąćęłńśźżĐƠƯđơưảạấầẩẫậắằẵặếềệọốộớợụứựỳỹ·–—‘’“”…•€−≤≥"


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_font_has_every_letter_that_a_name_may_need(path: Path) -> None:
    known = TTFontFile(str(path)).charToGlyph
    assert [sign for sign in CHARACTERS if ord(sign) not in known] == []


@pytest.mark.parametrize("weight", ["Regular", "Medium", "SemiBold"])
def test_figures_are_of_one_width(weight: str) -> None:
    widths = TTFontFile(str(RESOURCES / "fonts" / f"VPFigures-{weight}.ttf")).charWidths
    assert len({widths[ord(digit)] for digit in "0123456789"}) == 1


def test_icons_take_their_colour_and_line_from_outside() -> None:
    assert ICONS
    for path in ICONS:
        drawing = ElementTree.parse(path).getroot()
        assert drawing.get("stroke") == "currentColor", path.name
        assert drawing.get("stroke-width") == "1.75", path.name
