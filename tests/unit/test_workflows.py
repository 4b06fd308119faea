"""Every shipped route reads, can be walked to an end, and keeps to the order of the law."""

from __future__ import annotations

import random

import pytest

from tests.unit.route_walk import (
    ROUTES,
    STATUTORY_ORDER,
    answered,
    case,
    settle,
    some_case,
    standing,
    walk,
)
from vp_desktop import paths
from vp_desktop.catalog.toml_file import read_toml_folder
from vp_desktop.catalog.workflows import Words, read_workflows
from vp_desktop.composition import Program
from vp_desktop.core.terms import Span, Unit
from vp_desktop.core.workflow import Standing, Workflow, progress


@pytest.fixture(scope="module")
def routes(program: Program) -> dict[str, Workflow]:
    files = read_toml_folder(paths.resources("workflows"))
    found = read_workflows(files, Words(program.taxonomy))
    return {name: each.workflow for name, each in found.items()}


def test_the_routes_are_there_for_their_registers(routes: dict[str, Workflow]) -> None:
    assert {name: {*each.purposes} for name, each in routes.items()} == ROUTES


@pytest.mark.parametrize("name", ROUTES)
def test_whatever_is_answered_a_route_comes_to_an_end(
    name: str, routes: dict[str, Workflow], program: Program
) -> None:
    chance = random.Random(name)
    seen: set[str] = set()
    for _ in range(400):
        done = walk(routes[name], (some_case(program, chance),), chance)
        assert any(routes[name].step(each).ends for each in done), done
        seen.update(done)
    assert seen == {step.id for step in routes[name].steps}


@pytest.mark.parametrize("name", ROUTES)
def test_nothing_is_done_before_what_it_waits_for(
    name: str, routes: dict[str, Workflow], program: Program
) -> None:
    chance = random.Random(name)
    for _ in range(100):
        done = walk(routes[name], (some_case(program, chance),), chance)
        places = {step: place for place, step in enumerate(done)}
        for step in done:
            for before in routes[name].step(step).after:
                assert places.get(before, -1) < places[step]


@pytest.mark.parametrize("name", ROUTES)
def test_no_route_ends_before_it_began(
    name: str, routes: dict[str, Workflow], program: Program
) -> None:
    """What waits for questions that were not asked yet waits for what leads to them."""
    chance = random.Random(name)
    for _ in range(50):
        found = progress(routes[name], (), (some_case(program, chance),))
        assert not any(step.ends for step in standing(found, Standing.NOW))


@pytest.mark.parametrize("sector", ["po", "so", "vo", "vso", "mbo", "ho"])
def test_the_statutory_order_holds_in_every_walk(
    sector: str, routes: dict[str, Workflow], program: Program
) -> None:
    chance = random.Random(sector)
    for _ in range(200):
        done = walk(routes["statutory_report"], (case(program, sector=sector),), chance)
        there = [step for step in done if step in STATUTORY_ORDER]
        assert there == [step for step in STATUTORY_ORDER if step in there]
        assert "inform_board" in there


def test_an_external_adviser_points_the_reporter_and_tells_nobody(
    routes: dict[str, Workflow], program: Program
) -> None:
    done = answered(routes["statutory_report"], (case(program, adviser="external"),), {})
    assert "advise_reporting" in done
    assert not {"inform_board", "tell_reporter"} & {*done}
    assert "report_to_police" in done


@pytest.mark.parametrize(("answer", "there"), [("yes", True), ("no", False), ("not_heard", False)])
def test_the_police_follow_only_on_a_reasonable_suspicion(
    answer: str, there: bool, routes: dict[str, Workflow], program: Program
) -> None:
    route = routes["statutory_report"]
    done = answered(route, (case(program),), {"board_consults_inspector": answer})
    assert ("report_to_police" in done) is there
    assert ("inform_parents_and_accused" in done) is there
    assert ("other_help" in done) is (answer == "no")
    assert done[-2:] == ["aftercare", "close"]


def test_setting_the_accused_aside_does_not_hide_the_police(
    routes: dict[str, Workflow], program: Program
) -> None:
    route = routes["statutory_report"]
    records = [
        settle(route.step(name), number, "yes" if name == "board_consults_inspector" else "")
        for number, name in enumerate(["safety", "tell_reporter", *STATUTORY_ORDER[1:3]], 1)
    ]
    records.append(settle(route.step("inform_parents_and_accused"), 9, aside=True))
    ready = standing(progress(route, records, (case(program),)), Standing.NOW)
    assert "report_to_police" in [step.id for step in ready]


def test_immediate_duties_name_no_number(routes: dict[str, Workflow]) -> None:
    for name in ("inform_board", "board_consults_inspector", "report_to_police"):
        term = routes["statutory_report"].step(name).term
        assert term is not None
        assert term.span is None
        assert term.confirmed


def test_only_the_board_goes_to_whom_it_is_about(routes: dict[str, Workflow]) -> None:
    to_accused = {
        (name, step.id, step.who)
        for name, route in routes.items()
        for step in route.steps
        if step.to in ("accused", "parents_and_accused")
    }
    assert to_accused == {
        ("statutory_report", "inform_parents_and_accused", "board"),
    }


def test_duties_of_a_route_are_addressed_as_the_rules_do(
    routes: dict[str, Workflow], program: Program
) -> None:
    """The rule says who and to whom; a route may only be nearer about the same thing."""
    nearer = {("consult_police", "police", "police_contact"), ("complaint_route", "", "")}
    rules = {rule.duty: rule for rule in reversed(program.rules.rules("bill_36777"))}
    for name, route in routes.items():
        for step in route.steps:
            if step.duty and name != "reporting_code":
                rule = rules[step.duty]
                assert step.to == rule.to or (step.duty, rule.to, step.to) in nearer, step.id
                assert step.who in (rule.who, "complainant"), step.id


@pytest.mark.parametrize(
    ("answers", "reports"),
    [
        ({"unsafe": "yes"}, True),
        ({"unsafe": "no", "able_to_help": "no"}, True),
        ({"unsafe": "no", "able_to_help": "yes", "help_accepted": "no"}, True),
        ({"suspicion": "no"}, False),
        ({"who_holds": "hand_over"}, False),
    ],
)
def test_the_weighing_framework_leads_to_reporting(
    answers: dict[str, str], reports: bool, routes: dict[str, Workflow], program: Program
) -> None:
    route = routes["reporting_code"]
    done = answered(route, (case(program, abuse_at_home=True),), {"who_holds": "own", **answers})
    assert ("report" in done) is reports
    assert ("safe_home_decides" in done) is reports
    asked = [step for step in done if step in ("suspicion", "unsafe", "able_to_help")]
    assert bool(asked) is (answers.get("who_holds") != "hand_over")
    assert done[-1] == "close"


def test_terms_are_those_of_the_law(routes: dict[str, Workflow]) -> None:
    reply = routes["complaint"].step("board_replies").term
    council = routes["complaint"].step("council").term
    safe_home = routes["reporting_code"].step("safe_home_decides").term
    assert reply and (reply.span, reply.confirmed) == (Span(Unit.WEEKS, 4), True)
    assert council and (council.span, council.confirmed) == (None, False)
    assert safe_home
    assert (safe_home.span, safe_home.confirmed) == (Span(Unit.WORKING_DAYS, 5), False)


@pytest.mark.parametrize("sector", ["mbo", "ho"])
def test_no_term_is_claimed_where_the_law_was_not_read(
    sector: str, routes: dict[str, Workflow], program: Program
) -> None:
    done = answered(routes["complaint"], (case(program, sector=sector),), {})
    assert not {"board_replies", "council"} & {*done}
    assert done[-1] == "close"


def test_the_manager_is_not_gone_to_when_it_is_about_those_in_charge(
    routes: dict[str, Workflow], program: Program
) -> None:
    for kind, step in (("staff", "manager"), ("school_leader", "above_manager")):
        found = case(program, victim_type="staff", accused_type=kind)
        done = answered(routes["staff_matter"], (found,), {"choice": "manager"})
        assert {"manager", "above_manager"} & {*done} == {step}


def test_the_bill_is_called_a_bill(routes: dict[str, Workflow], program: Program) -> None:
    notice = routes["serious_incident"].step("notice")
    assert "wetsvoorstel, nog geen wet" in notice.explain.nl
    assert "a bill, not yet law" in notice.explain.en
    assert not notice.confirmed
    for profile, there in (("current_law", False), ("bill_36777", True)):
        found = case(program, profile=profile, serious=True)
        done = answered(routes["serious_incident"], (found,), {})
        assert ("notice" in done) is there


def test_a_route_is_offered_when_its_facts_hold(
    routes: dict[str, Workflow], program: Program
) -> None:
    offered = {
        "statutory_report": {},
        "reporting_code": {"abuse_at_home": True, "accused_task_holder": "no"},
        "staff_matter": {"victim_type": "staff"},
        "complaint": {"complaint_wanted": True},
        "bullying": {"bullying": True},
        "serious_incident": {"serious": True},
        "data_breach": {"data_breach": True},
    }
    quiet = case(program, category="other", accused_task_holder="no")
    for name, values in offered.items():
        condition = routes[name].offered_when
        assert condition is not None
        assert condition.holds(case(program, **values)), name
        assert not condition.holds(quiet), name
