"""Terms of a route: when they run, what ends them, and the tasks that stand for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from tests.factory import NOW, StoppedClock
from tests.services.route_kit import (
    a_case,
    knowing,
    open_tasks,
    sample,
    standing,
    started,
    step,
)
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Consent, StepRecord, StepState
from vp_desktop.services.routes import Routes


@pytest.fixture
def routes(services: Services, program: Program, clock: StoppedClock) -> Routes:
    return knowing(services, program, clock, sample())


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return a_case(services)


def test_an_immediate_step_counts_from_when_she_knew_and_names_no_limit(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    (task,) = services.cases.dossier(case_id).open_tasks
    assert (task.step, task.since, task.due_on) == ("tell", NOW - timedelta(hours=3), NOW.date())
    assert task.due_at is None
    assert routes.get(route_id).terms["tell"].until is None


def test_a_term_runs_from_the_step_that_begins_it_and_ends_with_its_own(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    for name in ("hear", "tell"):
        routes.record(step(case_id, route_id, name), "nl")
    judged = step(case_id, route_id, "judge", answer="yes")
    record_id = routes.record(judged, "nl")
    assert open_tasks(services, case_id) == {"reply": date(2026, 12, 19)}
    (task,) = services.cases.dossier(case_id).open_tasks
    assert task.who == "Het bestuur (bevoegd gezag)"
    earlier = replace(judged, id=record_id, at=NOW - timedelta(days=7))
    routes.change(earlier, "nl")
    assert open_tasks(services, case_id) == {"reply": date(2026, 12, 12)}
    reply = step(case_id, route_id, "reply")
    reply_id = routes.record(reply, "nl")
    assert open_tasks(services, case_id) == {}
    routes.remove(replace(reply, id=reply_id), "nl")
    assert open_tasks(services, case_id) == {"reply": date(2026, 12, 12)}
    routes.change(replace(earlier, answer="no"), "nl")
    assert open_tasks(services, case_id) == {}
    assert "reply" not in standing(routes.get(route_id))


def test_hours_are_hours_that_pass_over_the_change_of_the_clock(
    routes: Routes, services: Services, case_id: CaseId, clock: StoppedClock
) -> None:
    clock.now = datetime(2027, 3, 27, 12, 0)
    route_id = started(routes, case_id)
    routes.record(step(case_id, route_id, "hear", at=clock.now), "nl")
    assert open_tasks(services, case_id) == {"tell": NOW.date()}
    services.guidance.note(case_id, {"data_breach": True})
    until = routes.get(route_id).terms["breach"].until
    assert until == datetime(2027, 3, 30, 13, 0)


def test_ending_a_term_needs_a_reason_unless_the_step_is_optional(
    routes: Routes, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    routes.record(step(case_id, route_id, "hear"), "nl")
    aside = step(case_id, route_id, "tell", state=StepState.SET_ASIDE)
    with pytest.raises(WrongUse, match="reason_needed"):
        routes.record(aside, "nl")
    assert standing(routes.get(route_id))["tell"] == "now"
    routes.record(replace(aside, because="Dat deed de schoolleider al."), "nl")
    routes.record(step(case_id, route_id, "extra", state=StepState.SET_ASIDE), "nl")
    found = standing(routes.get(route_id))
    assert (found["tell"], found["extra"]) == ("set_aside", "set_aside")


def test_consent_withdrawn_half_way_takes_the_words_and_leaves_steps_and_terms(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    said = step(case_id, route_id, "hear", told="Zei iets.", who="Sanne", to_whom="Kees")
    routes.record(said, "nl")
    services.cases.add(Consent(case_id, "withdrawn", NOW.date()))
    (record,) = [
        e.value for e in services.cases.dossier(case_id).timeline if isinstance(e.value, StepRecord)
    ]
    assert (record.told, record.who, record.to_whom) == ("", "", "")
    assert open_tasks(services, case_id) == {"tell": NOW.date()}
    routes.record(step(case_id, route_id, "tell", told="Toch weer iets.", to_whom="Jan"), "nl")
    texts = [
        (e.value.told, e.value.to_whom)
        for e in services.cases.dossier(case_id).timeline
        if isinstance(e.value, StepRecord)
    ]
    assert texts == [("", ""), ("", "")]
    assert standing(routes.get(route_id))["tell"] == "done"


def test_a_reminder_that_was_moved_stays_moved_when_another_step_is_done(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    (task,) = services.cases.dossier(case_id).open_tasks
    services.agenda.move(task.id, date(2026, 11, 23), "De bestuurder is maandag bereikbaar.")
    routes.record(step(case_id, route_id, "hear"), "nl")
    assert open_tasks(services, case_id) == {"tell": date(2026, 11, 23)}


def test_the_board_informs_before_it_reports_and_the_agenda_says_so(
    services: Services, case_id: CaseId
) -> None:
    real = services.routes
    route_id = real.start(case_id, "statutory_report", "nl")
    for name in ("safety", "tell_reporter", "inform_board"):
        real.record(step(case_id, route_id, name), "nl")
    real.record(step(case_id, route_id, "board_consults_inspector", answer="yes"), "nl")
    assert set(open_tasks(services, case_id)) == {"inform_parents_and_accused"}
    real.record(step(case_id, route_id, "inform_parents_and_accused"), "nl")
    assert set(open_tasks(services, case_id)) == {"report_to_police"}


def test_facts_noted_later_bring_their_terms(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    routes.record(step(case_id, route_id, "hear"), "nl")
    services.guidance.note(case_id, {"data_breach": True})
    assert "breach" not in open_tasks(services, case_id)
    routes.settle(case_id, "nl")
    assert open_tasks(services, case_id)["breach"] == date(2026, 11, 24)
    head = services.register.log_head
    routes.settle(case_id, "nl")
    assert services.register.log_head == head, "what agrees is left alone"


def test_a_term_in_a_new_round_waits_for_that_round(services: Services, case_id: CaseId) -> None:
    real = services.routes
    route_id = real.start(case_id, "restorative_talk", "nl")
    begun = [
        each
        for each in real.get(route_id).workflow.steps
        if each.each_round and each.term and each.term.since not in ("start", "known")
    ]
    assert begun, "the method has a term that begins with a step of the round"
    term = begun[0].term
    assert term is not None
    asked = real.get(route_id).workflow.step(term.since)
    answer = asked.answers[0].id if asked.answers else ""
    real.record(step(case_id, route_id, asked.id, answer=answer), "nl")
    real.begin_round(route_id, "nl")
    assert begun[0].id not in real.get(route_id).terms


def test_a_step_that_was_set_aside_lets_the_next_term_run(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    services.guidance.note(case_id, {"data_breach": True})
    aside = step(case_id, route_id, "hear", state=StepState.SET_ASIDE, because="Al gehoord.")
    routes.record(aside, "nl")
    assert routes.get(route_id).terms["breach"].until == NOW + timedelta(hours=72)
