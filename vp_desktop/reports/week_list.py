"""The week on one sheet of paper: day, time, number and kind of each thing, and nobody's name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from vp_desktop.core.formats import long_date
from vp_desktop.core.texts import Texts
from vp_desktop.core.week_list import WeekLine, WeekList
from vp_desktop.reports import blocks, style
from vp_desktop.reports.frame import Sheet, render
from vp_desktop.reports.pieces import Heading

_SECTION = "agenda"
_WIDTHS = (0.4, 0.16, 0.22, 0.22)
"""Of the columns: day, time, case, what."""


def week_list_pdf(week: WeekList, texts: Texts, fonts: Path, language: str = "nl") -> bytes:
    """The list as a PDF. `fonts` is the folder of the packaged fonts."""
    style.register_fonts(fonts)
    return render(_sheet(texts, language), lambda _: _Page(week, texts, language).story())


def _sheet(texts: Texts, language: str) -> Sheet:
    title = texts.say(_SECTION, "week_title", language)
    return Sheet(
        title=title,
        subject=title,
        header=title,
        footer=title,
        note="",
        watermark="",
        page_label=lambda page, pages: texts.say(
            _SECTION, "week_page", language, page=page, pages=pages
        ),
        language=language,
    )


class _Page:
    """Says the lines of one week in one language."""

    def __init__(self, week: WeekList, texts: Texts, language: str) -> None:
        self._week = week
        self._texts = texts
        self._language = language

    def story(self) -> list[Flowable]:
        title = self._say("week_title")
        days = self._say(
            "week_days", first=self._day(self._week.first_day), last=self._day(self._week.last_day)
        )
        parts = [
            Heading(title, style.title(title), 0, "week"),
            blocks.paragraph(days, style.SUBTITLE),
            blocks.space(3),
            blocks.paragraph(self._say("week_note"), style.NOTE),
            blocks.space(4),
        ]
        if self._week.overdue:
            parts.append(blocks.topic(self._say("week_overdue"), "overdue", style.TABLE_TOPIC))
            parts += [self._table(self._week.overdue), blocks.space(6)]
        if self._week.lines:
            parts.append(self._table(self._week.lines))
        else:
            parts.append(blocks.paragraph(self._say("week_empty")))
        return parts

    def _table(self, lines: Sequence[WeekLine]) -> Flowable:
        keys = ("week_column_day", "week_column_time", "week_column_number", "week_column_kind")
        # A day is written once, at its first line.
        before = [None, *(line.day for line in lines)]
        return blocks.text_table(
            [self._say(key) for key in keys],
            [share * style.CONTENT_WIDTH for share in _WIDTHS],
            [self._row(line, line.day != day) for line, day in zip(lines, before, strict=False)],
        )

    def _row(self, line: WeekLine, first_of_day: bool) -> tuple[str, ...]:
        return (
            self._day(line.day) if first_of_day else "",
            f"{line.at:%H:%M}" if line.at else "",
            str(line.number) if line.number else self._say("week_no_case"),
            self._say(f"kind_{line.kind.value}"),
        )

    def _day(self, day: date) -> str:
        return long_date(day, self._language)

    def _say(self, key: str, **values: Any) -> str:
        return self._texts.say(_SECTION, key, self._language, **values)
