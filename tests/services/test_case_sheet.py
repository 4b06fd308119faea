"""The sheet for peer consultation says nothing by which somebody can be recognised."""

from __future__ import annotations

import io
import re
from datetime import date
from pathlib import Path

import pypdf
import pytest

from tests.factory import a_report
from tests.services.handover_kit import BY_PART, NEVER, full_case
from tests.services.packages_kit import code_of
from vp_desktop.composition import Services
from vp_desktop.core.case_sheet import LONGEST_QUESTION, SheetEvent, weeks_of
from vp_desktop.core.model import CaseId
from vp_desktop.services.intake import NewPerson


@pytest.fixture
def case_id(services: Services, tmp_path: Path) -> CaseId:
    return full_case(services, tmp_path)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_holds_no_name_text_number_place_or_day(
    services: Services, case_id: CaseId, language: str
) -> None:
    text = services.case_sheets.text(case_id, "", (), language)
    pages = pypdf.PdfReader(io.BytesIO(services.case_sheets.pdf(case_id, "", (), language))).pages
    printed = text + "".join(page.extract_text() for page in pages)
    case = services.cases.dossier(case_id).case
    never = [*NEVER, *(word for words in BY_PART.values() for word in words)]
    never += ["Sanne", "Bram", "De Vlieger", str(case.number), case.reference, "2026", "choolplein"]
    assert [word for word in never if word in printed] == []
    assert re.search(r"\d{1,2} (nov|dec)", printed) is None
    assert "Week 1" in printed
    assert "13" not in text, "an age stands there by itself"
    assert len(pages) == 1


def test_of_a_function_stands_what_it_counts_as(services: Services) -> None:
    people = (NewPerson("accused", "Directeur Verzonnen", "school_leader"),)
    case_id = services.intake.record(a_report(people=people))
    text = services.case_sheets.text(case_id, "", (), "nl")
    leader = services.cases._taxonomy.label("person_kind", "school_leader", "nl")
    assert leader.lower() not in text.lower()


@pytest.mark.parametrize(
    "words",
    [
        *("Sanne", "sanne testpersoon", "Klas 2B", "2026-001", "De Vlieger"),
        *("op 3 maart", "3-3-2026", "2026-03-03", "3 May"),
    ],
)
def test_what_the_finder_finds_must_be_decided_first(
    services: Services, case_id: CaseId, words: str, tmp_path: Path
) -> None:
    sheets, place = services.case_sheets, tmp_path / "blad.pdf"
    question = f"Wat doen jullie als {words} dit vraagt?"
    found = sheets.findings(case_id, question)
    assert found, words
    for act in (
        lambda: sheets.text(case_id, question, (), "nl"),
        lambda: sheets.save(case_id, question, (), place, "nl"),
    ):
        assert code_of(act) == "sheet_undecided"
    assert not place.exists()
    decided = {one.words for one in found}
    sheets.save(case_id, question, decided, place, "nl")
    assert place.read_bytes().startswith(b"%PDF")
    assert next(one.path for one in services.in_the_clear.lying()) == str(place)


def test_a_plain_question_is_free(services: Services, case_id: CaseId) -> None:
    assert services.case_sheets.findings(case_id, "Hoe praat ik hierover met ouders?") == ()


def test_a_question_too_long_is_refused(services: Services, case_id: CaseId) -> None:
    act = lambda: services.case_sheets.text(case_id, "x" * (LONGEST_QUESTION + 1), (), "nl")  # noqa: E731
    assert code_of(act) == "package_description_long"


def test_the_only_matter_of_its_kind_is_warned_of(services: Services, case_id: CaseId) -> None:
    assert services.case_sheets.draft(case_id, "nl").rare
    services.intake.record(a_report())
    assert not services.case_sheets.draft(case_id, "nl").rare


def test_days_become_weeks_after_the_first() -> None:
    first = date(2026, 1, 5)
    events = [
        SheetEvent(date(2026, 1, 19), "derde"),
        SheetEvent(None, "onbekend"),
        SheetEvent(first, "eerste"),
        SheetEvent(date(2026, 1, 11), "ook eerste"),
    ]
    assert [(week.number, week.lines) for week in weeks_of(events)] == [
        (1, ("eerste", "ook eerste")),
        (3, ("derde",)),
        (None, ("onbekend",)),
    ]
    assert weeks_of([]) == ()
