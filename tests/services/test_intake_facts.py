"""What is known for the duties is kept with the report, and without consent only what names nobody."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from tests.factory import a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Consent, Document, Fact, Informed, StepRecord
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.register import log_lines

MARKER = "Merkteken Zevenblad"
FACTS = (
    ("suicidal", True, ""),
    ("sexual_offence_possible", "unknown", MARKER),
    ("close_to_adviser", True, ""),
    ("special_data", ["health"], MARKER),
)


def stored(services: Services, case_id: CaseId) -> dict[str, Any]:
    found = records.select(services.register.connection, Fact, "case_id = ?", (case_id,))
    return {fact.name: (json.loads(fact.value), fact.note) for fact in found}


def test_facts_come_in_with_the_report_in_one_change(services: Services) -> None:
    before = len(log_lines(services.register))
    case_id = services.intake.record(a_report(facts=FACTS))
    assert len(log_lines(services.register)) == before + 1
    assert stored(services, case_id) == {name: (value, note) for name, value, note in FACTS}
    assert services.guidance.answers(case_id) == {
        "suicidal": True,
        "sexual_offence_possible": "unknown",
    }


def test_a_fact_that_cannot_be_right_records_nothing(services: Services) -> None:
    with pytest.raises(WrongUse) as told:
        services.intake.record(a_report(facts=(("suspension_days", "three", ""),)))
    assert told.value.code == "fact_wrong"
    assert services.cases.count(CaseQuery()) == 0


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_without_consent_only_the_facts_of_duties_stay_and_no_word_with_them(
    services: Services, answer: str
) -> None:
    case_id = services.intake.record(a_report(facts=FACTS, consent=answer))
    assert stored(services, case_id) == {
        "suicidal": (True, ""),
        "sexual_offence_possible": ("unknown", ""),
    }


@pytest.mark.parametrize("answer", [None, "given", "not_needed"])
def test_otherwise_all_of_them_stay(services: Services, answer: str | None) -> None:
    assert len(stored(services, services.intake.record(a_report(facts=FACTS, consent=answer)))) == 4


def test_consent_that_is_withdrawn_later_takes_texts_out_of_what_was_done(
    services: Services,
) -> None:
    case_id = services.intake.record(a_report(facts=FACTS, consent="given"))
    now = datetime(2026, 11, 21, 14, 0)
    with services.register.change("step_recorded", now) as connection:
        done = StepRecord(
            case_id, "tell", now, duty="inform_board", who=MARKER, to_whom=MARKER, told=MARKER
        )
        records.insert(connection, done)
        records.insert(connection, Document(case_id, "letter", "K-1", now, MARKER, MARKER))
        records.insert(connection, Informed(case_id, MARKER, MARKER))
    assert services.cases.count(CaseQuery(text="Merkteken")) == 1

    services.cases.add(Consent(case_id, "withdrawn", date(2026, 11, 21)))
    connection = services.register.connection
    (step,) = records.select(connection, StepRecord, "case_id = ?", (case_id,))
    assert (step.duty, step.at, step.told, step.to_whom) == ("inform_board", now, "", "")
    (document,) = records.select(connection, Document)
    assert (document.reference, document.to_whom, document.text) == ("K-1", "", "")
    assert records.select(connection, Informed) == []
    assert set(stored(services, case_id)) == {"suicidal", "sexual_offence_possible"}
    assert services.cases.count(CaseQuery(text="Merkteken")) == 0


def test_a_register_of_codes_keeps_no_name_in_the_reason_of_a_fact(
    founded: Callable[..., Services],
) -> None:
    school = founded(purpose=Purpose.SCHOOL)
    people = (NewPerson("subject", "Sanne Testpersoon", "pupil"),)
    note = "Nodig, want Sanne Testpersoon is ziek."
    case_id = school.intake.record(
        a_report(people=people, facts=(("special_data", ["health"], note),))
    )
    (_, kept) = stored(school, case_id)["special_data"]
    assert "Sanne" not in kept and "ziek" in kept


@pytest.fixture
def founded(tmp_path: Any) -> Any:
    registers = []

    def found(**facts: Any) -> Services:
        registers.append(make_register(tmp_path / "other.vpr", **facts))
        return make_services(registers[-1])

    yield found
    for register in registers:
        register.close()
