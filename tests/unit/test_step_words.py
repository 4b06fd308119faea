"""No title of a step leads to a function that is held by who the case is about."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest

from vp_desktop.composition import Program
from vp_desktop.core.addressees import HELD_BY, instead_of
from vp_desktop.core.step_words import performer, title
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.workflow import Step, Workflow

USUAL = {
    "nl": {"board": "het bestuur", "school_leader": "de schoolleiding"},
    "en": {"board": "the board", "school_leader": "the school leader"},
}


def shipped(program: Program) -> Iterator[tuple[Workflow, Step]]:
    for workflow in program.workflows.values():
        for step in workflow.steps:
            yield workflow, step


def kinds() -> list[frozenset[str]]:
    held = sorted(HELD_BY.values())
    return [frozenset(each) for size in (1, 2, 3) for each in combinations(held, size)]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_shipped_step_is_called_by_a_function_that_an_accused_holds(
    language: str, program: Program
) -> None:
    functions = program.taxonomy["function"]
    for workflow, step in shipped(program):
        for accused in kinds():
            said = title(step, accused, functions, language).lower()
            for code, words in USUAL[language].items():
                if HELD_BY[code] in accused:
                    assert words not in said, (workflow.id, step.id, accused)
            for code in (step.to, step.who if step.who != "adviser" else None):
                if code and (new := instead_of(code, accused)) != code:
                    name = functions.label_of(new, language).partition(" (")[0].lower()
                    assert name in said, (workflow.id, step.id, said)


def test_a_title_names_who_comes_instead(program: Program) -> None:
    functions = program.taxonomy["function"]
    route = program.workflows["statutory_report"]

    def said(step: str, *accused: str, language: str = "nl") -> str:
        return title(route.step(step), accused, functions, language)

    assert said("inform_board") == "Vertel het rechtstreeks aan het bestuur"
    assert said("inform_board", "staff") == "Vertel het rechtstreeks aan het bestuur"
    assert (
        said("inform_board", "board_member") == "Vertel het rechtstreeks aan de raad van toezicht"
    )
    assert said("inform_board", "board_member", language="en") == (
        "Tell the supervisory board directly"
    )
    assert said("report_to_police", "board_member") == "De raad van toezicht doet aangifte"


def test_a_title_that_does_not_name_the_function_gets_it_behind_it(program: Program) -> None:
    label = Label("Meld het meteen", "Report it at once")
    step = Step("x", label, label, who="school_leader", to="board")
    functions = program.taxonomy["function"]
    assert title(step, {"board_member"}, functions, "nl") == (
        "Meld het meteen (aan: De raad van toezicht)"
    )
    assert title(step, {"school_leader"}, functions, "en") == "Report it at once (by: The board)"


def test_her_own_steps_stay_hers(program: Program) -> None:
    assert performer("adviser", {"adviser"}) == "adviser"
    assert performer("board", {"board_member"}) == "supervisory_board"
    step = program.workflows["statutory_report"].step("safety")
    assert title(step, {"adviser"}, program.taxonomy["function"], "nl") == step.label.nl
