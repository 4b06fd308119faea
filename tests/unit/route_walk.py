"""Walking a shipped route as data: facts for it, and steps settled one after another."""

from __future__ import annotations

import random
from datetime import datetime

from vp_desktop.composition import Program
from vp_desktop.core.duties import Case
from vp_desktop.core.facts import Facts
from vp_desktop.core.model import CaseId, StepRecord, StepState
from vp_desktop.core.workflow import Progress, Standing, Step, Workflow, progress

ROUTES = {
    "confidential_talk": {"adviser"},
    "statutory_report": {"adviser", "bullying", "school"},
    "reporting_code": {"adviser", "bullying"},
    "staff_matter": {"adviser"},
    "complaint": {"adviser", "bullying", "school"},
    "bullying": {"adviser", "bullying"},
    "serious_incident": {"adviser", "school"},
    "data_breach": {"adviser", "bullying", "school"},
    "access_request": {"adviser", "bullying", "school"},
}
NOW = datetime(2026, 11, 22, 9, 0)
STATUTORY_ORDER = (
    *("tell_reporter", "inform_board", "board_consults_inspector"),
    *("inform_parents_and_accused", "report_to_police", "tell_inspector_of_report"),
)


def facts(**values: object) -> Facts:
    return Facts.of(
        {
            "profile": "current_law",
            "sector": "vo",
            "adviser": "internal",
            "category": "sexual_abuse",
            "sexual_offence_possible": "unknown",
            "victim_type": "pupil",
            "victim_age": 14,
            "victim_lacks_capacity": False,
            "accused_type": "staff",
            "accused_age": None,
            "accused_task_holder": "yes",
            "acute_danger": False,
            "suicidal": False,
            "recent_sexual_violence": False,
            "unsafe_home_now": False,
            "abuse_at_home": False,
            "bullying": False,
            "serious": False,
            "crime_suspected": False,
            "suspension_days": 0,
            "complaint_wanted": False,
            "complaint_upheld": False,
            "data_breach": False,
            **values,
        }
    )


def case(program: Program, **values: object) -> Case:
    found = facts(**values)
    return Case(found, program.rules.rules(found.profile))


def some_case(program: Program, chance: random.Random) -> Case:
    return case(
        program,
        profile=chance.choice(["current_law", "bill_36777"]),
        sector=chance.choice(["po", "so", "vo", "vso", "mbo", "ho"]),
        adviser=chance.choice(["internal", "external"]),
        category=chance.choice(["sexual_abuse", "sexual_harassment", "other"]),
        sexual_offence_possible=chance.choice(["yes", "no", "unknown"]),
        victim_type=chance.choice(["pupil", "staff"]),
        victim_age=chance.choice([None, 11, 20]),
        accused_type=chance.choice(["pupil", "staff", "school_leader", "board_member", "unknown"]),
        acute_danger=chance.random() < 0.5,
        serious=chance.random() < 0.5,
        suspension_days=chance.choice([0, 3]),
    )


def settle(step: Step, number: int, answer: str = "", aside: bool = False) -> StepRecord:
    state = StepState.SET_ASIDE if aside else StepState.DONE
    return StepRecord(CaseId(1), step.id, NOW, state, answer=answer, id=number)


def standing(found: tuple[Progress, ...], wanted: Standing) -> list[Step]:
    return [each.step for each in found if each.standing is wanted]


def walk(workflow: Workflow, cases: tuple[Case, ...], chance: random.Random) -> list[str]:
    """Settle whatever may be settled, in any order and with any answer, until nothing is left."""
    records: list[StepRecord] = []
    for number in range(1, len(workflow.steps) + 2):
        found = progress(workflow, records, cases)
        ready = standing(found, Standing.NOW)
        if not ready:
            assert standing(found, Standing.NEXT) == [], workflow.id
            return [record.step for record in records]
        step = chance.choice(ready)
        answer = chance.choice([each.id for each in step.answers]) if step.answers else ""
        aside = not step.answers and chance.random() < 0.3
        records.append(settle(step, number, answer, aside))
    raise AssertionError(f"{workflow.id} does not come to an end")


def answered(workflow: Workflow, cases: tuple[Case, ...], answers: dict[str, str]) -> list[str]:
    """The steps in the order in which they must be done, under these answers (else the first)."""
    records: list[StepRecord] = []
    while ready := standing(progress(workflow, records, cases), Standing.NOW):
        step = ready[0]
        answer = answers.get(step.id, step.answers[0].id if step.answers else "")
        records.append(settle(step, len(records) + 1, answer))
    return [record.step for record in records]
