"""The quick card: one A4 page to lay beside the laptop."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vp_desktop.core.quick_card import CardTopic, QuickCard
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.one_page import fitting

_SIZES = (10.5, 10.0, 9.5)
"""Of the points: the first with which one page is enough; smaller is not read at a glance."""
_LEADING, _POINT_GAP = 1.32, 3.0
_NUMBER_WIDTH = 100.0
_LINE = "_" * 16
"""Room for a number, to be written by hand."""


def quick_card_pdf(card: QuickCard, fonts: Path, language: str = "nl") -> bytes:
    """The card as a PDF of one page. Raises FileNotFoundError when a font is missing."""
    style.register_fonts(fonts)
    return render(_frame(card, language), lambda _: fitting(partial(_story, card), _SIZES))


def _frame(card: QuickCard, language: str) -> Sheet:
    return Sheet(
        title=card.title,
        subject="",
        header="",
        footer=card.title,
        note="",
        watermark="",
        page_label=lambda _page, _pages: "",
        language=language,
    )


def _story(card: QuickCard, size: float) -> list[Flowable]:
    look = ParagraphStyle(
        "point", parent=style.BODY, fontSize=size, leading=size * _LEADING, spaceAfter=_POINT_GAP
    )
    urgent = [(one.number, f"{one.what}. {one.sentence}") for one in card.urgent]
    boxes = [*(_topic(each, look) for each in card.topics), _calls(card, look)]
    pairs = [boxes[at : at + 2] for at in range(0, len(boxes), 2)]
    parts: list[Flowable] = [
        blocks.paragraph(card.title, style.title(card.title)),
        blocks.paragraph(card.lead, style.NOTE),
        blocks.paragraph(card.first, style.TOPIC),
        blocks.facts(urgent, _NUMBER_WIDTH),
    ]
    for pair in pairs:
        parts += [blocks.space(2), blocks.Cards(pair, columns=2)]
    return [*parts, blocks.space(2), blocks.paragraph(card.foot, style.NOTE)]


def _calls(card: QuickCard, look: ParagraphStyle) -> list[Flowable]:
    """Whom to ask, and room for the school's own numbers."""
    parts: list[Flowable] = [blocks.paragraph(card.call, style.CARD_TOPIC)]
    for one in card.called:
        parts += [
            blocks.paragraph(one.name, style.FACT),
            blocks.paragraph(one.number, style.FACT),
            blocks.paragraph(one.note, look),
        ]
    own = ParagraphStyle("own", parent=look, spaceBefore=0, spaceAfter=2 * style.STEP)
    return [*parts, *(blocks.paragraph(f"{name}: {_LINE}", own) for name in card.by_hand)]


def _topic(topic: CardTopic, look: ParagraphStyle) -> list[Flowable]:
    heading = blocks.paragraph(topic.heading, style.CARD_TOPIC)
    return [heading, *(blocks.paragraph(point, look) for point in topic.points)]
