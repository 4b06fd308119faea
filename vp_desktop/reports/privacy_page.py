"""A sheet of questions with what the program knows, and room to write where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reportlab.platypus import Flowable

from vp_desktop.core.privacy_sheet import FilledSheet, Line
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.letter import WritingLine

_ROOM = 2
"""Lines to write on where the program answers nothing."""


def privacy_pdf(sheet: FilledSheet, fonts: Path, language: str) -> bytes:
    """The sheet as a PDF; the same sheet gives the same bytes. Raises FileNotFoundError for a font."""
    style.register_fonts(fonts)
    frame = Sheet(
        title=sheet.title,
        subject="",
        header=sheet.under_title,
        footer=sheet.note,
        note="",
        watermark="",
        page_label=lambda page, pages: sheet.page_words.format(page=page, pages=pages),
        language=language,
    )
    return render(frame, lambda _: list(_story(sheet)))


def _story(sheet: FilledSheet) -> Iterator[Flowable]:
    yield blocks.paragraph(sheet.title, style.title(sheet.title))
    yield blocks.paragraph(sheet.under_title, style.NOTE)
    yield blocks.space(1)
    yield blocks.paragraph(sheet.intro, style.BODY)
    for line in sheet.lines:
        yield blocks.space(2)
        yield blocks.together([*_line(line)])


def _line(line: Line) -> Iterator[Flowable]:
    yield blocks.paragraph(line.heading, style.TOPIC)
    if line.is_blank:
        yield from (WritingLine() for _ in range(_ROOM))
    else:
        yield from blocks.bullets(line.points)
