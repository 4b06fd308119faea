"""The leaflet about what is kept: one A4 page to hand out, with room for how to reach the adviser."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vp_desktop.core.leaflet import Leaflet, LeafletWords, Topic
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.letter import WritingLine
from vp_desktop.reports.one_page import fitting

_SIZES = (10.5, 10.0, 9.5, 9.0)
"""Of the text: the first with which a page is enough, since names may be long."""
_LEADING = 1.45
_BETWEEN = 3  # steps between topics


def leaflet_pdf(leaflet: Leaflet, texts: Texts, fonts: Path, language: str = "nl") -> bytes:
    """The leaflet as a PDF of one page. Raises FileNotFoundError when a font is missing."""
    style.register_fonts(fonts)
    words = LeafletWords(leaflet, texts, language)
    return render(_sheet(words), lambda _: fitting(partial(_story, words), _SIZES))


def _sheet(words: LeafletWords) -> Sheet:
    return Sheet(
        title=words.say("name"),
        subject="",
        header="",
        footer=words.leaflet.school,
        note="",
        watermark="",
        page_label=lambda _page, _pages: "",
        language=words.language,
    )


def _story(words: LeafletWords, size: float) -> list[Flowable]:
    name = words.say("name")
    story = [
        blocks.paragraph(words.say("eyebrow").strip(" ·"), style.EYEBROW),
        blocks.paragraph(name, style.title(name)),
        blocks.space(3),
    ]
    topics = words.topics()
    half = (len(topics) + 1) // 2
    columns = [_column(part, size) for part in (topics[:half], topics[half:])]
    story += [blocks.Cards(columns, columns=2), blocks.space(6)]
    return [*story, blocks.paragraph(words.say("reach"), style.CARD_TOPIC), WritingLine()]


def _column(topics: Sequence[Topic], size: float) -> list[Flowable]:
    look = ParagraphStyle(
        "leaflet", parent=style.BODY, fontSize=size, leading=size * _LEADING, spaceAfter=5
    )
    parts: list[Flowable] = []
    for topic in topics:
        parts += [blocks.space(_BETWEEN)] if parts else []
        parts.append(blocks.paragraph(topic.heading, style.TOPIC))
        parts += [blocks.paragraph(point, look) for point in topic.points]
    return parts
