"""The words and the law of the shipped routes: two languages, a bill called a bill, terms and order."""

from __future__ import annotations

import re

import pytest

from tests.unit.route_walk import (
    ROUTES,
    STATUTORY_ORDER,
    answered,
    case,
)
from vp_desktop import paths
from vp_desktop.catalog.toml_file import read_toml_folder
from vp_desktop.catalog.workflows import Words, read_workflows
from vp_desktop.composition import Program
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.terms import Span, Unit
from vp_desktop.core.workflow import Workflow
from vp_desktop.ui.palette.choice import Choice, nearest


@pytest.fixture(scope="module")
def routes(program: Program) -> dict[str, Workflow]:
    files = read_toml_folder(paths.resources("workflows"))
    found = read_workflows(files, Words(program.taxonomy))
    return {name: each.workflow for name, each in found.items()}


def labels(route: Workflow) -> list[Label]:
    return [
        *(route.label, route.about, *route.tracks.values()),
        *(text for step in route.steps for text in (step.label, step.explain)),
        *(answer.label for step in route.steps for answer in step.answers),
    ]


SAME = {"112"}


@pytest.mark.parametrize("name", ROUTES)
def test_words_are_in_two_languages_and_free_of_working_marks(
    name: str, routes: dict[str, Workflow]
) -> None:
    for label in labels(routes[name]):
        assert label.nl != label.en or label.nl in SAME, label.nl
        for text in (label.nl, label.en):
            assert not re.search(r"\[|\]|SEEN|\bGK\b|DESIGN|\.md|TODO|  ", text), text
            assert text == text.strip()
            assert text[0].isupper() or text[0].isdigit(), text
    for step in routes[name].steps:
        for text in (step.explain.nl, step.explain.en):
            assert text[-1] in ".?", text
        assert "bemiddeld" not in step.label.nl + step.explain.nl


@pytest.mark.parametrize("name", ROUTES)
def test_only_law_is_marked_and_sources_name_no_files(
    name: str, routes: dict[str, Workflow]
) -> None:
    route = routes[name]
    for text in (route.source, *(step.source for step in route.steps if step.source)):
        assert ".md" not in text
    assert 8 <= len(route.steps) <= 16


HARASSMENT = {"category": "sexual_harassment"}
BILL = {"profile": "bill_36777"}


@pytest.mark.parametrize(
    ("values", "there"),
    [
        ({}, True),
        ({**BILL}, True),
        ({**HARASSMENT, "sexual_offence_possible": "yes"}, True),
        ({**HARASSMENT, "sexual_offence_possible": "unknown"}, True),
        ({**HARASSMENT, **BILL, "sexual_offence_possible": "unknown"}, True),
        ({**HARASSMENT, "victim_age": None}, True),
        ({**HARASSMENT, "victim_age": 19, "victim_lacks_capacity": True}, True),
        ({**HARASSMENT, "accused_task_holder": "unknown"}, True),
        ({**HARASSMENT, **BILL, "sexual_offence_possible": "no"}, False),
        ({**HARASSMENT, **BILL, "victim_age": 19}, False),
        ({**BILL, "victim_age": 19}, False),
        ({**HARASSMENT, "accused_task_holder": "unknown", "accused_type": "pupil"}, False),
        ({**HARASSMENT, "victim_type": "staff"}, False),
    ],
)
def test_the_police_come_only_where_current_law_can_lead_there(
    values: dict[str, object], there: bool, routes: dict[str, Workflow], program: Program
) -> None:
    done = answered(
        routes["statutory_report"], (case(program, **values),), {"board_consults_inspector": "yes"}
    )
    assert {*done} & {*STATUTORY_ORDER[3:]} == ({*STATUTORY_ORDER[3:]} if there else set())
    assert done[-2:] == ["aftercare", "close"]


def test_no_words_of_the_route_say_that_a_bill_is_law(routes: dict[str, Workflow]) -> None:
    route = routes["statutory_report"]
    proposed = {"tell_reporter", "inform_board", "board_consults_inspector", "other_help"}
    for step in route.steps:
        if step.id in proposed:
            said = [step.label.nl, step.explain.nl, *(answer.label.nl for answer in step.answers)]
            for claim in ("geldt hier niet", "meldplicht", "moet ", "aangifteplicht"):
                assert claim not in "\n".join(said), (step.id, claim)


def test_the_parents_and_the_accused_hear_it_before_the_police_and_at_once(
    routes: dict[str, Workflow],
) -> None:
    term = routes["statutory_report"].step("inform_parents_and_accused").term
    assert term and (term.since, term.span) == ("board_consults_inspector", None)
    assert term.article is None  # the law names an order, no term


@pytest.mark.parametrize("risk", ["none", "some", "high"])
def test_a_breach_is_reported_unless_there_is_no_risk(
    risk: str, routes: dict[str, Workflow], program: Program
) -> None:
    found = case(program, data_breach=True)
    done = answered(routes["data_breach"], (found,), {"risk": risk})
    assert ("notice" in done) is (risk != "none")
    assert ("tell_people" in done) is (risk == "high")
    assert "note" in done


def test_terms_of_the_avg_run_from_what_was_recorded_and_are_to_be_confirmed(
    routes: dict[str, Workflow],
) -> None:
    breach, request = routes["data_breach"], routes["access_request"]
    for step in ("risk", "notice"):
        term = breach.step(step).term
        assert term and (term.since, term.span) == ("discovered", Span(Unit.HOURS, 72))
        assert (term.article, term.confirmed) == ("AVG art. 33", False)
    for step, months in (("answer", 1), ("answer_later", 3)):
        term = request.step(step).term
        assert term and (term.since, term.span) == ("received", Span(Unit.MONTHS, months))
        assert (term.article, term.confirmed) == ("AVG", False)


def test_whoever_may_not_ask_is_answered_too_and_a_refusal_has_a_reason(
    routes: dict[str, Workflow], program: Program
) -> None:
    route, found = routes["access_request"], (case(program),)
    stranger = answered(route, found, {"who_asks": "other", "authority": "no", "decide": "refuse"})
    assert {"refusal", "answer"} <= {*stranger}
    assert not {"prepare", "hear_child", "correct"} & {*stranger}
    parents = answered(route, found, {"who_asks": "parents", "answer": "later"})
    assert parents.index("hear_child") < parents.index("prepare") < parents.index("decide")
    assert "answer_later" in parents


def test_every_route_has_a_name_that_people_use(
    program: Program, routes: dict[str, Workflow]
) -> None:
    called = program.guide_book.called
    assert set(called) == set(routes)
    said = [known.said.text(language) for known in called.values() for language in ("nl", "en")]
    assert len(set(said)) == 2 * len(routes), "no two routes are called the same"


@pytest.mark.parametrize(
    ("typed", "language", "nearest_route"),
    [
        ("mijn kind wordt gepest", "nl", "bullying"),
        ("kind gepest", "nl", "bullying"),
        ("uitgescholden", "nl", "bullying"),
        ("de gepeste leerling", "nl", "bullying"),
        ("hij staat met een filmpje in de appgroep", "nl", "bullying"),
        ("buitengesloten", "nl", "bullying"),
        ("thuis geslagen", "nl", "reporting_code"),
        ("blauwe plekken", "nl", "reporting_code"),
        ("zij wil niet eten", "nl", "reporting_code"),
        ("weglopen van huis", "nl", "reporting_code"),
        ("zoenen met de meester", "nl", "statutory_report"),
        ("de juf wil mij aanraken", "nl", "statutory_report"),
        ("iemand bedreigd met een mes", "nl", "serious_incident"),
        ("mijn telefoon is gestolen", "nl", "data_breach"),
        ("my child is being bullied", "en", "bullying"),
        ("they call her names in the group chat", "en", "bullying"),
        ("bruises", "en", "reporting_code"),
        ("a teacher kissed a pupil", "en", "statutory_report"),
    ],
)
def test_a_sentence_of_plain_words_finds_its_route(
    program: Program, routes: dict[str, Workflow], typed: str, language: str, nearest_route: str
) -> None:
    called = program.guide_book.called
    choices = [
        Choice(
            route.label.text(language),
            lambda: None,
            "signpost",
            route.id,
            also=f"{called[route.id].said.text(language)} {called[route.id].words.text(language)}",
        )
        for route in routes.values()
    ]
    assert nearest(choices, typed)[0].detail == nearest_route
    assert nearest(choices, "xyzzy") == ()
