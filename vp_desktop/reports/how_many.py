"""The sheet "Maar hoeveel dan?": one page of questions and answers, for the adviser's own use."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from vp_desktop.core.how_many import HowMany
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.one_page import fitting

_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5)
"""Of the answers: the first with which one page is enough."""
_LEADING = 1.45


def how_many_pdf(sheet: HowMany, fonts: Path, language: str = "nl") -> bytes:
    """The sheet as a PDF of one page. Raises FileNotFoundError when a font is missing."""
    style.register_fonts(fonts)
    return render(_frame(sheet, language), lambda _: fitting(partial(_story, sheet), _SIZES))


def _frame(sheet: HowMany, language: str) -> Sheet:
    return Sheet(
        title=sheet.title,
        subject="",
        header=sheet.title,
        footer=sheet.title,
        note="",
        watermark="",
        page_label=lambda _page, _pages: "",
        language=language,
    )


def _story(sheet: HowMany, size: float) -> list[Flowable]:
    look = ParagraphStyle(
        "answer", parent=style.BODY, fontSize=size, leading=size * _LEADING, spaceAfter=style.STEP
    )
    parts: list[Flowable] = [
        blocks.paragraph(sheet.title, style.title(sheet.title)),
        blocks.paragraph(sheet.lead, style.NOTE),
        blocks.space(1),
    ]
    for one in sheet.answers:
        parts += [blocks.paragraph(one.question, style.TOPIC), blocks.paragraph(one.answer, look)]
    return parts
