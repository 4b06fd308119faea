"""What a document is built from: headings, paragraphs, lists, tables, cards.

Every piece of content passes through here and through `pieces`, which escapes all text. Each function
here is one kind of element for screen readers (`tags`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from vp_desktop.reports import style
from vp_desktop.reports.escape import clean
from vp_desktop.reports.glyphs import spelled
from vp_desktop.reports.pieces import Bullet, Heading, Lined, Text, placed, said, text
from vp_desktop.reports.tags import Step, TaggedCanvas

_CARD_PADDING = 4 * style.STEP
_CARD_GAP = 3 * style.STEP
_CARD_CORNER = 9.0
_ROW_PADDING = 5.0
_COLUMN_PADDING = 2 * style.STEP


def section(words: str, anchor: str) -> Heading:
    """The heading of a section."""
    return Heading(words, style.SECTION, 0, anchor)


def topic(words: str, anchor: str, look: ParagraphStyle = style.TOPIC) -> Heading:
    """A heading within a section."""
    return Heading(words, look, 1, anchor)


def paragraph(words: str, look: ParagraphStyle = style.BODY) -> Text:
    return text(words, look)


def bullets(texts: Iterable[str], look: ParagraphStyle = style.BULLET) -> list[Flowable]:
    """The points of one list."""
    whole = Step("L")
    points = []
    for words in texts:
        point = Bullet(spelled(words, look.fontName), look)
        point.said = said(words, look)
        point.steps = [whole, Step("LI"), Step("LBody")]
        points.append(point)
    return list(points)


def space(steps: float) -> Flowable:
    return Spacer(0, steps * style.STEP)


class _Together(KeepTogether):
    """Keeps its parts, so that what is together can be put together with more."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__(list(parts))
        self.parts = parts


def together(parts: Sequence[Flowable]) -> Flowable:
    """`parts` on one page when they fit on one."""
    flat: list[Flowable] = []
    for part in parts:
        flat += part.parts if isinstance(part, _Together) else [part]
    return _Together(flat)


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading and width, and whether it holds the figures that count."""

    heading: str
    width: float
    strong: bool = False


def figure_table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Flowable | str]],
    unbroken: Iterable[tuple[int, int]],
) -> Flowable:
    """A table with one line below each row; its heading is repeated on every page.

    `unbroken` are (first, last) rows that stay on one page.
    """
    heading = [
        paragraph(each.heading, style.COLUMN_STRONG if each.strong else style.COLUMN)
        for each in columns
    ]
    table = Lined(
        _cells(rows, heading),
        colWidths=[each.width for each in columns],
        repeatRows=1,
    )
    table.setStyle(_lined(first_padding=style.STEP))
    for first, last in unbroken:
        table.setStyle([("NOSPLIT", (0, first + 1), (-1, last + 1))])
    return table


def text_table(
    headings: Sequence[str], widths: Sequence[float], rows: Sequence[Sequence[str]]
) -> Flowable:
    """A table of words, all at the left; its heading is repeated on every page."""
    table = Lined(
        _cells(
            [[paragraph(words, style.row(0)) for words in row] for row in rows],
            [paragraph(heading, style.LABEL) for heading in headings],
        ),
        colWidths=list(widths),
        repeatRows=1,
    )
    table.setStyle(_lined(first_padding=0))
    return table


def contents(lines: Sequence[tuple[str, str, str]]) -> Flowable:
    """A table of contents of (text, anchor, page number), each line a link."""
    whole = Step("TOC")
    rows = []
    for words, anchor, page in lines:
        line = Step("TOCI")
        look = style.row(0)
        link = Text(f'<a href="#{anchor}">{spelled(words, look.fontName)}</a>', look)
        link.said = said(words, look)
        link.steps = [whole, line, Step("Reference"), Step("Link", alt=clean(words))]
        rows.append([link, placed(paragraph(page, style.ROW_EARLIER), [whole, line, Step("P")])])
    table = Lined(rows, colWidths=[style.CONTENT_WIDTH - 60, 60])
    table.setStyle(_lined(first_padding=0))
    return table


def facts(lines: Sequence[tuple[str, str]], first_width: float) -> Flowable:
    """A table of (name, explanation), the name strong."""
    rows = [
        [paragraph(name, style.FACT), paragraph(explanation, style.row(0))]
        for name, explanation in lines
    ]
    table = Lined(_cells(rows), colWidths=[first_width, style.CONTENT_WIDTH - first_width])
    table.setStyle(_lined(first_padding=0))
    return table


def codes(lines: Sequence[tuple[str, str]]) -> Flowable:
    """Names with a code below each, on one line."""
    rows = [[[paragraph(name, style.LABEL), paragraph(code, style.CODE)]] for name, code in lines]
    table = Lined(rows, colWidths=[style.CONTENT_WIDTH])
    table.setStyle(_lined(first_padding=0))
    return table


def _cells(
    rows: Sequence[Sequence[Flowable | str]], heading: Sequence[Text] = ()
) -> list[list[Flowable]]:
    """The cells of a table in their places: column headings above, the heading of each row first."""
    whole = Step("Table")
    table = []
    if heading:
        line = Step("TR")
        table.append(
            [
                placed(each, [whole, line, _heading_cell("Column", each)], repeated=True)
                for each in heading
            ]
        )
    for row in rows:
        line = Step("TR")
        first, *others = row
        table.append(
            [
                placed(first, [whole, line, _heading_cell("Row", first)]),
                *(placed(each, [whole, line, Step("TD")]) for each in others),
            ]
        )
    return table


def _heading_cell(scope: str, cell: Flowable | str) -> Step:
    """A heading cell; one without words is a cell like others."""
    has_words = isinstance(cell, Text) and not cell.empty
    return Step("TH", scope=scope) if has_words else Step("TD")


def _lined(first_padding: float) -> TableStyle:
    commands: list[tuple[Any, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), style.TEXT_FONT),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("TOPPADDING", (0, 0), (-1, -1), _ROW_PADDING),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _ROW_PADDING),
        ("LEFTPADDING", (0, 0), (-1, -1), _COLUMN_PADDING),
        ("LEFTPADDING", (0, 0), (0, -1), first_padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("LINEBELOW", (0, 0), (-1, -1), style.HAIRLINE, style.LINE),
    ]
    return TableStyle(commands)


class Cards(Flowable):
    """Boxes of equal height beside each other, each with a hairline and round corners."""

    canv: TaggedCanvas

    def __init__(self, cards: Sequence[Sequence[Flowable]], columns: int) -> None:
        super().__init__()
        self.cards = cards
        self.columns = columns

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        gaps = _CARD_GAP * (self.columns - 1)
        self.card_width = (availWidth - gaps) / self.columns
        heights = (_height(card, self.card_width - 2 * _CARD_PADDING) for card in self.cards)
        self.width, self.height = availWidth, max(heights) + 2 * _CARD_PADDING
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(style.LINE)
        self.canv.setLineWidth(style.HAIRLINE)
        for index, card in enumerate(self.cards):
            left = index * (self.card_width + _CARD_GAP)
            with self.canv.artefact():
                self.canv.roundRect(left, 0, self.card_width, self.height, _CARD_CORNER)
            bottom = self.height - _CARD_PADDING
            for part in card:
                bottom -= part.height
                part.drawOn(self.canv, left + _CARD_PADDING, bottom)
                bottom -= part.getSpaceAfter()


def _height(card: Sequence[Flowable], width: float) -> float:
    """The height of a card's parts, each wrapped to `width`."""
    heights = [part.wrap(width, style.PAGE_HEIGHT)[1] for part in card]
    gaps = [part.getSpaceAfter() for part in card[:-1]]
    return sum(heights) + sum(gaps)
