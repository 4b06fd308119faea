"""The week on paper, read back from the finished PDF."""

from __future__ import annotations

import io
from datetime import date, time, timedelta

import pytest
from pypdf import PdfReader

from vp_desktop.composition import Program
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.week_list import Kind, WeekLine, WeekList

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)
LATE = WeekLine(date(2026, 11, 20), None, Kind.TERM, CaseNumber(2026, 7))
LINES = (
    WeekLine(MONDAY, time(9, 30), Kind.APPOINTMENT, CaseNumber(2026, 14)),
    WeekLine(MONDAY, None, Kind.STEP, CaseNumber(2026, 3)),
    WeekLine(date(2026, 11, 27), time(16, 0), Kind.APPOINTMENT, None),
)


def read(program: Program, week: WeekList, language: str = "nl") -> list[str]:
    reader = PdfReader(io.BytesIO(program.papers.week_list(week, language)))
    return [page.extract_text() for page in reader.pages]


def test_days_times_numbers_and_kinds(program: Program) -> None:
    (page,) = read(program, WeekList(MONDAY, SUNDAY, (LATE,), LINES))
    for words in (
        *("Weeklijst", "ma 23 november 2026 tot en met zo 29 november 2026", "Te laat"),
        *("vr 20 november 2026", "2026-007", "termijn", "09:30", "2026-014", "afspraak"),
        *("2026-003", "stap", "16:00", "geen dossier", "niet versleuteld", "Bladzijde 1 van 1"),
    ):
        assert words in page, words
    assert page.count("ma 23 november 2026") == 2  # in the title, and once for two lines


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Geen afspraken op deze dagen."), ("en", "No appointments on these days.")],
)
def test_an_empty_week_says_so(program: Program, language: str, words: str) -> None:
    (page,) = read(program, WeekList(MONDAY, SUNDAY, (), ()), language)
    assert words in page
    assert "Te laat" not in page


def test_a_long_list_repeats_its_heading(program: Program) -> None:
    many = tuple(
        WeekLine(MONDAY + timedelta(days=n // 30), None, Kind.STEP, CaseNumber(2026, n + 1))
        for n in range(120)
    )
    pages = read(program, WeekList(MONDAY, SUNDAY, (), many))
    assert len(pages) > 1
    assert all("Dossier" in page for page in pages)
    assert sum(page.count("2026-") for page in pages) >= 120


def test_the_properties_of_the_file_say_nothing_else(program: Program) -> None:
    content = program.papers.week_list(WeekList(MONDAY, SUNDAY, (LATE,), LINES), "nl")
    found = PdfReader(io.BytesIO(content)).metadata
    assert found is not None
    assert (found.title, found.subject, found.author) == ("Weeklijst", "Weeklijst", "VP Desktop")
