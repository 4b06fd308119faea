"""The sheet for peer consultation: a case in codes and weeks, with the adviser's question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from vp_desktop.core.case_sheet import CaseSheet
from vp_desktop.core.texts import Texts
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render

_SECTION = "case_sheet"
_NAME_WIDTH = 150.0
_WEEK_WIDTH = 110.0


def case_sheet_pdf(sheet: CaseSheet, texts: Texts, fonts: Path, language: str = "nl") -> bytes:
    """The sheet as a PDF. The same sheet always gives the same bytes."""
    style.register_fonts(fonts)

    def say(key: str, **values: Any) -> str:
        return texts.say(_SECTION, key, language, **values)

    def story() -> list[Flowable]:
        weeks = [
            (say("week", number=week.number) if week.number else say("no_week"), line)
            for week in sheet.weeks
            for line in week.lines
        ]
        parts: list[Flowable] = [
            blocks.paragraph(say("title"), style.title(say("title"))),
            blocks.space(2),
            blocks.paragraph(say("intro")),
            blocks.section(say("about"), "about"),
            blocks.facts(sheet.facts, _NAME_WIDTH),
            blocks.section(say("people"), "people"),
            *blocks.bullets(sheet.people),
            blocks.section(say("course"), "course"),
            blocks.facts(weeks, _WEEK_WIDTH),
        ]
        if sheet.question:
            parts.append(blocks.section(say("question"), "question"))
            lines = filter(None, map(str.strip, sheet.question.splitlines()))
            parts += [blocks.paragraph(line) for line in lines]
        return [*parts, blocks.space(2), blocks.paragraph(say("after"), style.NOTE)]

    page = Sheet(
        title=say("title"),
        subject="",
        header=say("title"),
        footer=say("title"),
        note="",
        watermark="",
        page_label=lambda number, pages: say("page", page=number, pages=pages),
        language=language,
    )
    return render(page, lambda _: story())
