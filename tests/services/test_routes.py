"""Routes in a case: steps in order, terms that become tasks, versions that stay, reasons kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.factory import NOW, StoppedClock, a_report
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
from vp_desktop.core.model import CaseId, Closing, StepRecord
from vp_desktop.core.workflow import Standing
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.routes import Routes, duties_of


@pytest.fixture
def routes(services: Services, program: Program, clock: StoppedClock) -> Routes:
    return knowing(services, program, clock, sample())


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return a_case(services)


def test_a_route_that_fits_is_offered_first_and_not_twice(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    assert [(offer.workflow.id, offer.fits) for offer in routes.offered(case_id)] == [
        ("sample", True)
    ]
    other = services.intake.record(a_report())
    assert [offer.fits for offer in routes.offered(other)] == [False]
    started(routes, case_id)
    assert routes.offered(case_id) == []
    with pytest.raises(WrongUse, match="route_running"):
        started(routes, case_id)


def test_steps_are_done_now_or_next(routes: Routes, case_id: CaseId) -> None:
    route_id = started(routes, case_id)
    assert standing(routes.get(route_id)) == {
        "hear": "now",
        "tell": "next",
        "judge": "next",
        "extra": "next",
        "close": "next",
    }
    routes.record(step(case_id, route_id, "hear"), "nl")
    found = routes.get(route_id)
    assert standing(found)["tell"] == standing(found)["extra"] == "now"
    waits = next(each for each in found.steps if each.step.id == "close").waits_for
    assert [each.id for each in waits] == ["judge", "extra"]


def test_a_step_that_asks_an_answer_wants_one(routes: Routes, case_id: CaseId) -> None:
    route_id = started(routes, case_id)
    for answer in ("", "maybe"):
        with pytest.raises(WrongUse, match="answer_needed"):
            routes.record(step(case_id, route_id, "judge", answer=answer), "nl")


def test_nothing_is_recorded_before_it_happened(routes: Routes, case_id: CaseId) -> None:
    route_id = started(routes, case_id)
    with pytest.raises(WrongUse, match="date_in_future"):
        routes.record(step(case_id, route_id, "hear", at=NOW + timedelta(minutes=1)), "nl")


def test_a_case_keeps_the_version_it_was_started_under(
    routes: Routes, services: Services, program: Program, clock: StoppedClock, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    newer = knowing(services, program, clock, sample(2, "Nieuw woord"))
    found = newer.get(route_id)
    assert found.workflow.step("judge").label.nl == "Oordeel"
    assert (found.workflow.version, found.newer_version) == (1, 2)
    other = services.intake.record(a_report(category="sexual_abuse"))
    fresh = newer.get(newer.start(other, "sample", "nl"))
    assert fresh.workflow.step("judge").label.nl == "Nieuw woord"
    forgotten = knowing(services, program, clock)
    assert forgotten.get(route_id).workflow.label.nl == "Proefweg"


def test_a_route_is_left_with_a_reason_and_taken_up_again(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    with pytest.raises(WrongUse, match="reason_needed"):
        routes.end(route_id, " ")
    routes.end(route_id, "Gaat bij een ander verder.")
    assert open_tasks(services, case_id) == {}
    assert routes.get(route_id).ended_because == "Gaat bij een ander verder."
    routes.resume(route_id, "nl")
    assert open_tasks(services, case_id) == {"tell": NOW.date()}


def test_a_route_at_its_end_is_rounded_off_without_a_reason(
    routes: Routes, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    for name, answer in (("hear", ""), ("tell", ""), ("judge", "no"), ("extra", ""), ("close", "")):
        assert not routes.get(route_id).can_end
        routes.record(step(case_id, route_id, name, answer=answer), "nl")
    assert not routes.get(route_id).standing(Standing.NOW, Standing.NEXT)
    routes.end(route_id, "")
    assert routes.get(route_id).ended_at == NOW


def test_a_closed_and_reopened_case_goes_on_where_it_was(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    routes.record(step(case_id, route_id, "hear"), "nl")
    services.cases.close(Closing(case_id, "talked", NOW.date(), "goal_reached"))
    services.cases.reopen(case_id, "Het begon opnieuw.")
    assert standing(routes.get(route_id))["tell"] == "now"
    assert open_tasks(services, case_id) == {"tell": NOW.date()}


def test_related_and_parted_again_each_case_has_its_own_route(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    other = services.intake.record(a_report(category="sexual_abuse"))
    route_id = started(routes, case_id)
    services.cases.relate(case_id, other)
    assert [route.id for route in routes.of_case(case_id)] == [route_id]
    assert routes.of_case(other) == []
    services.cases.part(case_id)
    assert [route.id for route in routes.of_case(case_id)] == [route_id]


def test_what_was_recorded_stands_in_the_timeline_and_is_found(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    route_id = started(routes, case_id)
    routes.record(step(case_id, route_id, "hear", told="Zwarte fiets bij de poort"), "nl")
    newest = services.cases.dossier(case_id).timeline[0]
    assert (newest.on, type(newest.value)) == (NOW.date(), StepRecord)
    assert services.cases.count(CaseQuery("fiets")) == 1
    assert routes.step_of(newest.value).label.nl == "Luisteren"  # type: ignore[union-attr,arg-type]


def test_the_task_of_a_step_is_not_ticked_off_moved_or_taken_away_outside_its_route(
    routes: Routes, services: Services, case_id: CaseId
) -> None:
    started(routes, case_id)
    (task,) = services.cases.dossier(case_id).open_tasks
    for act in (
        lambda: services.tasks.finish(task.id),
        lambda: services.tasks.move(task.id, date(2026, 12, 1)),
        lambda: services.tasks.remove(task.id),
        lambda: services.tasks.change(replace(task, title="Iets anders")),
    ):
        with pytest.raises(WrongUse, match="step_of_route"):
            act()
    assert services.cases.dossier(case_id).open_tasks == (task,)


def test_a_running_route_hides_no_duty_that_it_does_not_show(
    services: Services, routes: Routes, case_id: CaseId
) -> None:
    started(routes, case_id)
    assert duties_of(routes.of_case(case_id)) == {"inform_board"}
    real = services.routes
    real.start(case_id, "complaint", "nl")
    services.guidance.note(case_id, {"complaint_upheld": True})
    complaint = next(r for r in real.of_case(case_id) if r.workflow.id == "complaint")
    shown = {each.step.duty for each in complaint.steps}
    assert duties_of([complaint]) <= shown


def test_a_route_is_not_taken_up_beside_itself(routes: Routes, case_id: CaseId) -> None:
    route_id = started(routes, case_id)
    routes.end(route_id, "Verkeerd begonnen.")
    started(routes, case_id)
    with pytest.raises(WrongUse, match="route_running"):
        routes.resume(route_id, "nl")


def test_a_way_that_leads_to_one_of_several_accused_is_not_offered(services: Services) -> None:
    people = (
        NewPerson("subject", kind="staff"),
        NewPerson("accused", kind="staff"),
        NewPerson("accused", kind="school_leader"),
    )
    case_id = services.intake.record(a_report(category="threat", people=people, consent="given"))
    route_id = services.routes.start(case_id, "staff_matter", "nl")
    for name, answer in (
        ("receive", ""),
        ("clarify", ""),
        ("own_position", ""),
        ("choice", "manager"),
    ):
        services.routes.record(step(case_id, route_id, name, answer=answer), "nl")
    assert "manager" not in standing(services.routes.get(route_id))


def test_the_task_of_a_step_names_who_comes_instead_of_the_accused(services: Services) -> None:
    people = (NewPerson("subject", kind="pupil"), NewPerson("accused", kind="board_member"))
    case_id = services.intake.record(
        a_report(category="sexual_abuse", people=people, consent="given")
    )
    services.routes.start(case_id, "statutory_report", "nl")
    titles = [task.title for task in services.cases.dossier(case_id).open_tasks]
    assert titles == ["Vertel het rechtstreeks aan de raad van toezicht"]
