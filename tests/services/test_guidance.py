"""Duties in a case: from facts as they are now, with what changed, and nothing recorded that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.duties import Binding
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Consent, Incident, Report, StepRecord, StepState, Task
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records

PUPIL = NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    register = make_register(tmp_path / "a.vpr")
    yield make_services(register)
    register.close()


def a_case(services: Services, category: str = "bullying", accused: str = "pupil") -> CaseId:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", accused))
    return services.intake.record(a_report(category=category, people=people, consent="given"))


def duties(services: Services, case_id: CaseId) -> list[str]:
    return [each.duty.duty for each in services.guidance.assess(case_id).duties]


def test_duties_follow_from_what_the_register_knows(services: Services) -> None:
    assert duties(services, a_case(services)) == ["bullying_contact"]
    found = duties(services, a_case(services, "sexual_abuse", "staff"))
    assert found[:3] == ["tell_reporter", "inform_board", "board_consults_inspector"]
    assert "report_to_police" in found


def test_an_external_adviser_never_informs_the_board(tmp_path: Path) -> None:
    register = make_register(tmp_path / "x.vpr", adviser_kind=AdviserKind.EXTERNAL)
    services = make_services(register)
    found = duties(services, a_case(services, "sexual_abuse", "staff"))
    assert "inform_board" not in found
    assert "advise_reporting" in found
    register.close()


def test_the_board_is_not_written_to_about_one_of_its_own(services: Services) -> None:
    assessment = services.guidance.assess(a_case(services, "sexual_abuse", "board_member"))
    informs = next(each.duty for each in assessment.duties if each.duty.duty == "inform_board")
    assert informs.to == "supervisory_board"


def test_a_second_accused_adds_duties_and_takes_none_away(services: Services) -> None:
    case_id = a_case(services, "sexual_abuse", "pupil")
    before = duties(services, case_id)
    assert "inform_board" not in before
    services.people.add_role(case_id, NewPerson("accused", kind="staff"))
    assert set(before) - {"consult_police", "consult_inspector"} <= set(duties(services, case_id))
    assert "inform_board" in duties(services, case_id)


def test_facts_changed_later_say_what_came_and_went(services: Services) -> None:
    case_id = a_case(services)
    services.guidance.acknowledge(case_id)
    services.guidance.note(case_id, {"abuse_at_home": True, "bullying": False})
    found = services.guidance.assess(case_id)
    assert found.appeared == ("tell_reporter", "reporting_code")
    assert found.gone == ("bullying_contact",)
    services.guidance.acknowledge(case_id)
    found = services.guidance.assess(case_id)
    assert (found.appeared, found.gone) == ((), ())


def test_the_first_look_says_nothing_of_changes(services: Services) -> None:
    found = services.guidance.assess(a_case(services, "sexual_abuse", "staff"))
    assert (found.appeared, found.gone) == ((), ())


def test_what_was_known_before_stays_in_the_history(services: Services) -> None:
    case_id = a_case(services)
    services.guidance.note(case_id, {"serious": True}, "Met een mes.")
    services.guidance.note(case_id, {"serious": True})
    services.guidance.note(case_id, {"serious": False})
    history = services.guidance.history(case_id, "serious")
    assert [(fact.value, fact.note) for fact in history] == [
        ("true", "Met een mes."),
        ("false", ""),
    ]
    assert services.guidance.answers(case_id) == {"serious": False}


def test_a_fact_cannot_be_just_anything(services: Services) -> None:
    case_id = a_case(services)
    for name, value in (("serious", "yes"), ("suspension_days", -1), ("suspension_days", True)):
        with pytest.raises(WrongUse, match="fact_wrong"):
            services.guidance.note(case_id, {name: value})
    assert services.guidance.answers(case_id) == {}


def test_another_rule_set_shows_the_difference_and_changes_nothing_recorded(
    services: Services,
) -> None:
    case_id = a_case(services, "verbal", "staff")
    services.guidance.note(case_id, {"sexual_offence_possible": "no"})
    services.guidance.record(
        StepRecord(case_id, "consult_inspector", NOW, duty="consult_inspector")
    )
    before = [tuple(row) for row in services.register.connection.rows("SELECT * FROM facts")]
    steps = [tuple(row) for row in services.register.connection.rows("SELECT * FROM steps")]
    difference = services.guidance.compare(case_id, "bill_36777")
    assert [duty.duty for duty in difference.appeared][:2] == ["tell_reporter", "inform_board"]
    assert {d.binding for d in difference.appeared if d.duty == "inform_board"} == {
        Binding.PROPOSED
    }
    services.settings.set("rule_set", "bill_36777")
    assert "inform_board" in duties(services, case_id)
    services.settings.set("rule_set", "current_law")
    assert "inform_board" not in duties(services, case_id)
    rows = services.register.connection.rows
    assert [tuple(row) for row in rows("SELECT * FROM facts")] == before
    assert [tuple(row) for row in rows("SELECT * FROM steps")] == steps


def test_a_duty_is_recorded_without_a_route_and_shown_as_done(services: Services) -> None:
    case_id = a_case(services)
    record = StepRecord(case_id, "bullying_contact", NOW, duty="bullying_contact", to_whom="Piet")
    services.guidance.record(record)
    (each,) = services.guidance.assess(case_id).duties
    assert each.record is not None
    assert (each.record.to_whom, each.record.at) == ("Piet", NOW)


def test_a_duty_is_not_set_aside_without_a_reason(services: Services) -> None:
    case_id = a_case(services)
    aside = StepRecord(
        case_id, "bullying_contact", NOW, StepState.SET_ASIDE, duty="bullying_contact"
    )
    with pytest.raises(WrongUse, match="reason_needed"):
        services.guidance.record(aside)


def test_without_consent_a_duty_is_recorded_without_words(services: Services) -> None:
    case_id = a_case(services)
    services.guidance.note(case_id, {"serious": True}, "Met een mes.")
    services.cases.add(Consent(case_id, "withdrawn", date(2026, 11, 21)))
    services.guidance.record(
        StepRecord(case_id, "bullying_contact", NOW, duty="bullying_contact", told="Iets", who="A")
    )
    services.guidance.note(case_id, {"crime_suspected": True}, "Nog iets.")
    record = services.guidance.assess(case_id).duties[-1].record
    facts = services.guidance.facts(case_id)
    assert [fact.note for fact in facts.values()] == ["", ""]
    assert all(r.told == r.who == "" for r in _steps(services))
    assert record is None or record.told == ""


def _steps(services: Services) -> list[StepRecord]:
    return records.select(services.register.connection, StepRecord)


def test_a_matter_moved_to_another_school_takes_that_sectors_article(tmp_path: Path) -> None:
    register = make_register(tmp_path / "b.vpr")
    services = make_services(register, StoppedClock())
    case_id = a_case(services, "sexual_abuse", "staff")
    sources = {e.duty.source for e in services.guidance.assess(case_id).duties}
    assert "WVO 2020 art. 3.39" in sources
    with register.change("school_changed", NOW) as connection:
        connection.execute("UPDATE schools SET sector = 'po'")
    sources = {e.duty.source for e in services.guidance.assess(case_id).duties}
    assert "WPO art. 4a" in sources
    register.close()


def test_a_report_moved_to_another_case_and_back_takes_its_incidents_along(
    services: Services,
) -> None:
    first, second = a_case(services), a_case(services, "sexual_abuse", "staff")
    services.cases.add(Report(first, date(2026, 11, 12), story="Hoort bij de andere zaak."))
    moved = services.cases.dossier(first).timeline[0].value
    assert isinstance(moved, Report)
    services.cases.add(Incident(first, report_id=moved.id, place="classroom"))
    before = [duties(services, case_id) for case_id in (first, second)]
    services.cases.move_report(moved, second)
    there = [e.value for e in services.cases.dossier(second).timeline]
    assert sum(isinstance(value, Report) for value in there) == 2
    assert any(isinstance(value, Incident) and value.place == "classroom" for value in there)
    services.cases.move_report(replace(moved, case_id=second), first)
    here = [e.value for e in services.cases.dossier(first).timeline]
    assert moved in here
    assert any(isinstance(value, Incident) and value.place == "classroom" for value in here)
    assert [duties(services, case_id) for case_id in (first, second)] == before
    assert services.cases.count(CaseQuery("andere zaak")) == 1


def test_the_last_report_of_a_case_stays_where_it_is(services: Services) -> None:
    first, second = a_case(services), a_case(services)
    only = services.cases.dossier(first).timeline[-1].value
    reports = [
        e.value for e in services.cases.dossier(first).timeline if isinstance(e.value, Report)
    ]
    with pytest.raises(WrongUse, match="last_report"):
        services.cases.move_report(reports[0], second)
    assert services.cases.dossier(first).timeline[-1].value == only


def test_a_report_does_not_bring_words_where_they_may_not_be_kept(services: Services) -> None:
    first, second = a_case(services), a_case(services)
    services.cases.add(Report(first, date(2026, 11, 12), story="Vertrouwelijk verhaal."))
    moved = services.cases.dossier(first).timeline[0].value
    services.cases.add(Consent(second, "refused", NOW.date()))
    assert isinstance(moved, Report)
    with pytest.raises(WrongUse, match="no_text_without_consent"):
        services.cases.move_report(moved, second)
    assert services.cases.count(CaseQuery("vertrouwelijk verhaal")) == 1


def test_an_agreement_about_a_duty_is_done_with_the_duty(services: Services) -> None:
    case_id = a_case(services)
    services.tasks.add(Task("Bel de coördinator", case_id=case_id, step="bullying_contact"))
    services.tasks.add(Task("Iets anders", case_id=case_id))
    services.guidance.record(StepRecord(case_id, "bullying_contact", NOW, duty="bullying_contact"))
    assert [t.title for t in services.cases.dossier(case_id).open_tasks] == ["Iets anders"]


def test_a_route_with_a_term_of_its_own_takes_the_agreement_over(services: Services) -> None:
    case_id = a_case(services, "sexual_abuse", "staff")
    for duty in ("inform_board", "tell_reporter"):
        services.tasks.add(Task(duty, case_id=case_id, step=duty))
    services.routes.start(case_id, "statutory_report", "nl")
    tasks = services.cases.dossier(case_id).open_tasks
    about = [(t.step, t.route_id is None) for t in tasks]
    assert ("inform_board", True) not in about
    assert ("inform_board", False) in about
    assert ("tell_reporter", True) in about, "a step without a term leaves the reminder"


def test_relating_to_an_earlier_case_hides_no_duty(services: Services) -> None:
    older = a_case(services, "bullying", "pupil")
    newer = a_case(services, "sexual_abuse", "staff")
    before = duties(services, newer)
    assert "inform_board" in before
    services.cases.relate(newer, older)
    assert set(before) <= set(duties(services, newer))
    services.cases.part(newer)
    assert duties(services, newer) == before


def test_a_report_about_a_matter_known_as_something_else_keeps_its_duties(
    services: Services,
) -> None:
    older = a_case(services, "not_yet", "pupil")
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    newer = services.intake.record(
        a_report(category="sexual_abuse", people=people, consent="given", same_matter_as=older)
    )
    assert "inform_board" in duties(services, newer)


def test_a_case_that_joins_another_brings_what_is_known_of_it(tmp_path: Path) -> None:
    register = make_register(tmp_path / "j.vpr", purpose=Purpose.BULLYING)
    services = make_services(register)
    first, second = services.intake.record(a_report()), services.intake.record(a_report())
    services.guidance.note(first, {"abuse_at_home": False})
    services.guidance.note(second, {"abuse_at_home": True, "suspension_days": 3, "suicidal": True})
    services.cases.relate(second, first)
    found = duties(services, first)
    assert {"suicide_support", "reporting_code", "suspension_notice"} <= set(found)
    services.guidance.note(first, {"suicidal": False})
    assert "suicide_support" not in duties(services, first), (
        "an answer for the whole can be changed"
    )
    register.close()


def test_what_somebody_does_at_school_outweighs_an_older_no(services: Services) -> None:
    case_id = a_case(services, "sexual_abuse", "unknown")
    services.guidance.note(case_id, {"accused_task_holder": "no"})
    assert "inform_board" not in duties(services, case_id)
    accused = next(
        p.involvement
        for p in services.cases.dossier(case_id).people
        if p.involvement.role == "accused"
    )
    services.people.change_role(replace(accused, kind="staff"))
    assert "inform_board" in duties(services, case_id)


def test_a_no_about_one_accused_does_not_speak_for_another(services: Services) -> None:
    case_id = a_case(services, "sexual_abuse", "pupil")
    services.guidance.note(case_id, {"accused_task_holder": "no"})
    services.people.add_role(case_id, NewPerson("accused", kind="unknown"))
    assert "inform_board" in duties(services, case_id)


def test_a_sexual_offence_is_not_waited_for_until_it_has_a_category(services: Services) -> None:
    case_id = a_case(services, "not_yet", "staff")
    assert "inform_board" not in duties(services, case_id)
    services.guidance.note(case_id, {"sexual_offence_possible": "yes"})
    assert "inform_board" in duties(services, case_id)


def test_only_what_is_asked_can_be_noted(services: Services) -> None:
    case_id = a_case(services)
    with pytest.raises(WrongUse, match="fact_unknown"):
        services.guidance.note(case_id, {"anything": "Sanne zei dat"})


def test_somebody_who_joined_in_is_written_to_no_more_than_the_first(tmp_path: Path) -> None:
    register = make_register(tmp_path / "k.vpr", purpose=Purpose.BULLYING)
    services = make_services(register)
    people = (NewPerson("bullied", kind="pupil"), NewPerson("assistant", kind="staff"))
    case_id = services.intake.record(a_report(people=people))
    assert services.guidance.accused_kinds(case_id) == {"staff"}
    register.close()
