"""The bullying methods are read as every route is, have rounds and a rhythm, and no dead end."""

from __future__ import annotations

from datetime import date, datetime
from itertools import product

import pytest

from vp_desktop import paths
from vp_desktop.catalog.toml_file import read_toml_folder
from vp_desktop.catalog.workflows import Words, read_workflows
from vp_desktop.composition import Program
from vp_desktop.core.model import CaseId, RouteId, StepRecord
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.terms import Span, Unit
from vp_desktop.core.workflow import Standing, Workflow, progress

METHODS = {"support_group", "no_blame", "restorative_talk", "own_method"}
NOW = datetime(2026, 11, 22, 9, 0)


@pytest.fixture(scope="module")
def methods(program: Program) -> dict[str, Workflow]:
    files = read_toml_folder(paths.resources("methods"))
    found = read_workflows(files, Words(program.taxonomy))
    return {name: each.workflow for name, each in found.items()}


def done(step: str, number: int, answer: str = "", round_: int = 1) -> StepRecord:
    return StepRecord(
        CaseId(1), step, NOW, route_id=RouteId(1), round=round_, answer=answer, id=number
    )


def now(workflow: Workflow, records: list[StepRecord], round_: int = 1) -> list[str]:
    found = progress(workflow, records, (), round_)
    return [each.step.id for each in found if each.standing is Standing.NOW]


def test_the_four_methods_are_there_for_a_bullying_register(methods: dict[str, Workflow]) -> None:
    assert set(methods) == METHODS
    for method in methods.values():
        assert method.purposes == (Purpose.BULLYING,)
        assert method.has_rounds
        assert method.source
        assert method.checked_on >= date(2026, 11, 22)


def test_every_method_counts_as_a_value_of_its_own(
    methods: dict[str, Workflow], program: Program
) -> None:
    leaves = [method.method for method in methods.values()]
    assert len(set(leaves)) == len(METHODS)
    assert all(leaf and program.taxonomy["bullying_method"].has(leaf) for leaf in leaves)


def test_the_rhythm_is_the_start_one_three_six_weeks_and_three_months(
    methods: dict[str, Workflow],
) -> None:
    wanted = [(Unit.WEEKS, 1), (Unit.WEEKS, 3), (Unit.WEEKS, 6), (Unit.MONTHS, 3)]
    for method in methods.values():
        first, *later = (moment.span for moment in method.rhythm)
        assert first is None, method.id
        assert later == [Span(*each) for each in wanted], method.id


def test_each_method_begins_with_the_bullied_pupil_and_asks_how_it_goes(
    methods: dict[str, Workflow],
) -> None:
    for method in methods.values():
        first = method.steps[0]
        assert (first.to, first.after, first.each_round) == ("bullied", (), False), method.id
        assert "van 0 tot 10" in first.explain.nl
        assert "from 0 to 10" in first.explain.en


def test_no_blame_has_seven_steps_of_which_none_is_confirmed(methods: dict[str, Workflow]) -> None:
    steps = methods["no_blame"].steps
    assert [step.label.nl[:2] for step in steps] == [f"{number}." for number in range(1, 8)]
    assert not any(step.confirmed for step in steps)
    assert "bevestigen" in methods["no_blame"].about.nl


def test_a_second_round_of_the_support_group_begins_with_the_group_again(
    methods: dict[str, Workflow],
) -> None:
    method = methods["support_group"]
    assert now(method, []) == ["talk"]
    steps = ("talk", "group", "parents_bullied", "parents_bully", "meeting", "teacher")
    first = [done(step, number) for number, step in enumerate(steps, 1)]
    first += [done("evaluation", 9, "not_improved")]
    assert "restore" in now(method, first)
    again = now(method, first, round_=2)
    assert "group" in again and "talk" not in again
    assert "restore" not in again


def test_the_look_back_is_due_a_week_after_the_meeting(methods: dict[str, Workflow]) -> None:
    term = methods["support_group"].step("evaluation").term
    assert term is not None
    assert (term.since, term.span) == ("meeting", Span(Unit.WEEKS, 1))


def test_a_restorative_conversation_takes_place_only_when_both_want_it(
    methods: dict[str, Workflow],
) -> None:
    method = methods["restorative_talk"]
    for bullied, bully in product(("willing", "not_willing"), repeat=2):
        records = [done("talk_bullied", 1, bullied), done("talk_bully", 2, bully)]
        both = bullied == bully == "willing"
        assert ("conversation" in now(method, records)) == both
    assert "other_way" in now(method, [done("talk_bullied", 1, "not_willing")])


@pytest.mark.parametrize("name", sorted(METHODS))
def test_whatever_is_answered_something_is_left_to_do_until_an_end(
    methods: dict[str, Workflow], name: str
) -> None:
    method = methods[name]
    asked = [step for step in method.steps if step.answers]
    for chosen in product(*([a.id for a in step.answers] for step in asked)):
        answers = dict(zip((step.id for step in asked), chosen, strict=True))
        records: list[StepRecord] = []
        while open_steps := now(method, records):
            step = open_steps[0]
            records.append(done(step, len(records) + 1, answers.get(step, "")))
        assert any(method.step(record.step).ends for record in records), (name, answers)


def test_no_child_is_given_a_label(methods: dict[str, Workflow]) -> None:
    def texts(workflow: Workflow) -> list[Label]:
        steps = [label for step in workflow.steps for label in (step.label, step.explain)]
        return [workflow.label, workflow.about, *steps, *(m.label for m in workflow.rhythm)]

    for method in methods.values():
        for label in texts(method):
            for word in ("dader", "slachtoffer", "pester", "meeloper"):
                assert word not in label.nl.lower().split()
            for word in ("victim", "bully", "perpetrator"):
                assert word not in label.en.lower().split()
