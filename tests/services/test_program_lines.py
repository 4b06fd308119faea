"""What the program wrote in a case itself, as a request shows it: words, and nothing about itself."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.handover import GIVEN, RECEIVED
from vp_desktop.core.model import CaseId, Document, Task
from vp_desktop.core.request import Answers, RequestKind
from vp_desktop.storage import records

TODAY = NOW.date()


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(a_report(consent="given"))


def ask(services: Services, case_id: CaseId, kind: RequestKind) -> int:
    answers = Answers(asker="parent", about_name="Sanne Testpersoon")
    return services.requests.open(kind, TODAY, answers, [case_id], "nl")


def listed(services: Services, request: int, source: str, language: str = "nl") -> list[str]:
    found = services.passages.listed(request, language)
    return [one.passage.text for one in found if one.passage.source == source]


@pytest.mark.parametrize("kind", [GIVEN, RECEIVED])
def test_a_handover_says_in_words_what_went_along(
    services: Services, case_id: CaseId, kind: str
) -> None:
    request = ask(services, case_id, RequestKind.INSPECTION)
    with services.register.change("package_given", NOW) as connection:
        line = Document(case_id, kind, "ABC", NOW, "Ria", "story safe_contact tasks")
        records.insert(connection, line)
        records.insert(connection, Document(case_id, "letter", "DEF", NOW, text="story: een brief"))
    found = listed(services, request, "documents")
    assert ("Ria" in found) == (kind == GIVEN), (
        "whom a case went to is told, no school as if it were"
    )
    handed, letter = (text for text in found if text != "Ria")
    assert "Wat er werd verteld" in handed and "Hoe de melder veilig te bereiken is" in handed
    assert "story" not in handed and "safe_contact" not in handed
    assert letter == "story: een brief", "what she wrote stays as it is"
    english = listed(services, request, "documents", "en")
    assert any("What was told" in text for text in english)
    codes = [one for one in services.passages.listed(request, "nl") if "verteld" in one.copy]
    assert not codes[0].passage.is_text, "no words to black out in a fixed line"


@pytest.mark.parametrize("kind", list(RequestKind))
def test_the_month_of_a_request_is_no_passage(
    services: Services, case_id: CaseId, kind: RequestKind
) -> None:
    services.tasks.add(Task("Moeder bellen", "vraagt raad", case_id, due_on=date(2026, 12, 1)))
    ask(services, case_id, kind)
    request = ask(services, case_id, RequestKind.ERASURE)
    assert listed(services, request, "tasks") == ["vraagt raad", "Moeder bellen"]


def test_what_she_wrote_over_the_words_of_the_program_is_hers(
    services: Services, case_id: CaseId
) -> None:
    request = ask(services, case_id, RequestKind.ERASURE)
    task = services.requests.get(request).answers.task
    with services.register.change("task_changed", NOW) as connection:
        connection.update("tasks", task, reason="Moeder is boos")
    assert listed(services, request, "tasks") == ["Moeder is boos"]
