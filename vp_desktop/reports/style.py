"""How paper looks: fonts, colours, sizes and spacing. Lengths are in points (1/72 inch)."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from vp_desktop.reports.fonts import FIGURE_FONT as FIGURE_FONT
from vp_desktop.reports.fonts import STRONG_FIGURE_FONT as STRONG_FIGURE_FONT
from vp_desktop.reports.fonts import STRONG_FONT as STRONG_FONT
from vp_desktop.reports.fonts import TEXT_FONT as TEXT_FONT
from vp_desktop.reports.fonts import register_fonts as register_fonts
from vp_desktop.reports.glyphs import width as width_of

TEXT = HexColor("#22262B")
QUIET = HexColor("#5B636C")
LINE = HexColor("#E2DDD4")
EDGE = HexColor("#868C92")
ACCENT = HexColor("#1D5C63")
ATTENTION = HexColor("#96500A")
DONE = HexColor("#3B6546")
WATERMARK = HexColor("#F1ECE3")
BARS = (ACCENT, HexColor("#6D9CA0"), HexColor("#A3C0C2"))
"""The colour of a bar by the depth of its row: apart in grey too."""

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE, TOP, BOTTOM = 62.0, 84.0, 64.0
CONTENT_WIDTH = PAGE_WIDTH - 2 * SIDE
STEP = 4.0
"""All spacing is in steps of this."""
HAIRLINE = 0.6
_TITLE_SIZES = ((30.0, 1), (26.0, 1), (22.0, 1.8), (18.0, 2.8))
"""Sizes of a title with the number of lines it may fill at that size."""
_SMALLEST_TITLE = 13.0


def _style(
    name: str,
    font: str,
    size: float,
    leading: float,
    *,
    color: Color = TEXT,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
    right: bool = False,
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=color,
        spaceBefore=before,
        spaceAfter=after,
        leftIndent=indent,
        alignment=TA_RIGHT if right else TA_LEFT,
        bulletFontName=font,
        bulletFontSize=size,
        allowWidows=0,
        allowOrphans=0,
    )


BODY = _style("body", TEXT_FONT, 10.5, 16, after=2 * STEP)
BULLET = _style("bullet", TEXT_FONT, 10.5, 16, indent=3.5 * STEP, after=STEP)
SMALL_BULLET = _style("small bullet", TEXT_FONT, 8.5, 12, color=QUIET, indent=3 * STEP, after=2)
NOTE = _style("note", TEXT_FONT, 9, 13.5, color=QUIET, after=STEP)
AUDIENCE = _style("audience", TEXT_FONT, 10.5, 16, after=STEP)
EYEBROW = _style("eyebrow", STRONG_FONT, 11, 16, color=ACCENT, after=3 * STEP)
SUBTITLE = _style("subtitle", TEXT_FONT, 15, 22, color=QUIET)
SECTION = _style("section", STRONG_FONT, 18, 24, before=7 * STEP, after=3 * STEP)
TOPIC = _style("topic", STRONG_FONT, 12, 16, before=3 * STEP, after=STEP)
TABLE_TOPIC = _style("table topic", STRONG_FONT, 12, 16, before=6 * STEP, after=STEP)
CARD_TOPIC = _style("card topic", STRONG_FONT, 10.5, 16, after=STEP)
BIG = _style("big", STRONG_FIGURE_FONT, 32, 38, color=ACCENT)
BIG_WORDS = _style("big words", STRONG_FIGURE_FONT, 22, 28, color=ACCENT)
MEDIUM = _style("medium", STRONG_FIGURE_FONT, 18, 24)
HUGE = _style("huge", STRONG_FIGURE_FONT, 72, 84, color=ACCENT)
WALL_WORDS = _style("wall words", TEXT_FONT, 16, 25)
HEADLINE = _style("headline", STRONG_FONT, 14, 20, after=STEP)
BELOW_BULLET = _style(
    "below bullet", TEXT_FONT, 9, 13.5, color=QUIET, indent=3.5 * STEP, after=2 * STEP
)
LABEL = _style("label", TEXT_FONT, 9, 13, color=QUIET)
TREND = _style("trend", FIGURE_FONT, 9, 13, color=QUIET)
SMALL_TREND = _style("small trend", FIGURE_FONT, 8, 12, color=QUIET)
CODE = _style("code", FIGURE_FONT, 9, 13)
FACT = _style("fact", STRONG_FIGURE_FONT, 10, 13)
STATUS_DRAFT = _style("status draft", STRONG_FONT, 10.5, 16, color=ATTENTION)
STATUS_FINAL = _style("status final", STRONG_FONT, 10.5, 16, color=DONE)

ROW_FIGURE = _style("row figure", STRONG_FIGURE_FONT, 10, 13, right=True)
MARK = _style("mark", STRONG_FIGURE_FONT, 12, 14, right=True)
ROW_EARLIER = _style("row earlier", FIGURE_FONT, 10, 13, color=QUIET, right=True)
EARLIER_MARK = _style("earlier mark", FIGURE_FONT, 12, 14, color=QUIET, right=True)
COLUMN = _style("column", TEXT_FONT, 8.5, 11, color=QUIET, right=True)
COLUMN_STRONG = _style("column strong", STRONG_FONT, 8.5, 11, right=True)


def title(text: str) -> ParagraphStyle:
    """The style of a document's one title: as large as fits on one line, or smaller on more."""
    width = width_of(text, STRONG_FONT, 1)
    fitting = (size for size, lines in _TITLE_SIZES if width * size <= lines * CONTENT_WIDTH)
    size = next(fitting, _SMALLEST_TITLE)
    return _style("title", STRONG_FONT, size, size * 1.25, after=2 * STEP)


def row(depth: int, *, quiet: bool = False) -> ParagraphStyle:
    """The style of a row's label: a part of a part stands further in, and quieter."""
    color = QUIET if depth or quiet else TEXT
    return _style(f"row {depth}", TEXT_FONT, 10, 13, color=color, indent=3 * STEP * depth)
