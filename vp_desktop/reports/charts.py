"""Bars, drawn once: in the rows of a table on paper, and as a chart on the screen (SVG).

A hidden figure has no bar. Bars of one edition share one scale.
"""

from __future__ import annotations

from pathlib import Path

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Rect, String

from vp_desktop.core.formats import number
from vp_desktop.core.publication import Edition
from vp_desktop.core.publication_json import published
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.reports import figures, style
from vp_desktop.reports.glyphs import drawn
from vp_desktop.reports.pieces import Picture

BAR_HEIGHT = 10.0
_ROW_HEIGHT, _LABEL_WIDTH, _FIGURE_WIDTH, _BAR_WIDTH = 24.0, 240.0, 36.0, 200.0
_TEXT_SIZE, _BASELINE = 10.0, 8.5
_FAMILIES = {
    style.TEXT_FONT: {"family": "Inter", "weight": "400"},
    style.STRONG_FIGURE_FONT: {"family": "VP Figures", "weight": "600"},
}


def bar(value: int, largest: int, width: float, depth: int, alt: str) -> Picture:
    """A bar for `value`, at most `width` long, in the colour of its depth; `alt` says it in words."""
    drawing = Drawing(width, BAR_HEIGHT, initialFontName=style.TEXT_FONT)
    drawing.add(_rect(0, 0, value, largest, width, depth))
    return Picture(drawing, alt)


def _rect(x: float, y: float, value: int, largest: int, width: float, depth: int) -> Rect:
    color = style.BARS[min(depth, len(style.BARS) - 1)]
    length = max(1.0, width * value / max(1, largest))
    rect = Rect(x, y, length, BAR_HEIGHT, rx=1.5, ry=1.5)
    rect.fillColor, rect.strokeColor = color, None
    return rect


def chart(edition: Edition, dimension: str, taxonomy: Taxonomy, language: str) -> Drawing:
    """The parts of `dimension` with their figures and bars, in the order of the list."""
    lines = [row for row in figures.rows(edition, dimension) if row.code is not None]
    width = _LABEL_WIDTH + _FIGURE_WIDTH + 2 * style.STEP + _BAR_WIDTH
    drawing = Drawing(width, _ROW_HEIGHT * len(lines), initialFontName=style.TEXT_FONT)
    for index, row in enumerate(lines):
        bottom = drawing.height - _ROW_HEIGHT * (index + 1) + (_ROW_HEIGHT - BAR_HEIGHT) / 2
        label = taxonomy.label(dimension, row.code or "", language)
        drawing.add(_label(row, label, bottom))
        drawing.add(_figure(row, bottom, language))
        if row.value is not None:
            start = _LABEL_WIDTH + _FIGURE_WIDTH + 2 * style.STEP
            largest = figures.scale(edition)
            drawing.add(_rect(start, bottom, row.value, largest, _BAR_WIDTH, row.depth))
    return drawing


def dimension_svg(
    edition: Edition, dimension: str, taxonomy: Taxonomy, fonts: Path, language: str = "nl"
) -> str | None:
    """The chart of `dimension` as SVG for the screen; None when the edition does not print it."""
    style.register_fonts(fonts)
    edition = published(edition)
    if dimension not in figures.printed_dimensions(edition):
        return None
    drawing = chart(edition, dimension, taxonomy, language)
    return str(renderSVG.drawToString(drawing, fontHacks=_FAMILIES))


def _label(row: figures.Row, label: str, bottom: float) -> String:
    color = style.TEXT if row.depth == 0 else style.QUIET
    x = 4 * style.STEP * row.depth
    font = style.TEXT_FONT
    y = bottom + BAR_HEIGHT - _BASELINE
    return String(x, y, drawn(label, font), fontName=font, fontSize=_TEXT_SIZE, fillColor=color)


def _figure(row: figures.Row, bottom: float, language: str) -> String:
    return String(
        _LABEL_WIDTH + _FIGURE_WIDTH,
        bottom + BAR_HEIGHT - _BASELINE,
        row.mark if row.value is None else number(row.value, language),
        fontName=style.STRONG_FIGURE_FONT,
        fontSize=_TEXT_SIZE,
        fillColor=style.TEXT,
        textAnchor="end",
    )
