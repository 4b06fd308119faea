"""Cases as an adviser meets them, each judged by the table in interfaces.md, and rules for all cases.

Every line says all duties that must follow and no other, in their order: `duty>to`, with `!` for what is
statutory, `?` for what a bill proposes, and nothing for advice.
"""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.unit.duties_by_hand import ACCUSED, ORDINARY, any_facts
from vp_desktop import paths
from vp_desktop.catalog.rules import read_rules
from vp_desktop.core.duties import Binding, Duty, assess
from vp_desktop.core.facts import Facts

RULES = read_rules(paths.resources("rules"))
MARKS = {Binding.STATUTORY: "!", Binding.PROPOSED: "?", Binding.ADVICE: ""}
BILL = {"profile": "bill_36777"}
EXTERNAL = {"adviser": "external"}
TEACHER = {"accused_type": "staff", "accused_task_holder": "yes", "accused_age": 41}
ABUSE = {"category": "sexual_abuse", "sexual_offence_possible": "unknown"}
TOUCH = {"category": "sexual_harassment", "sexual_offence_possible": "unknown"}
GROOMING = {"category": "sexual_harassment", "sexual_offence_possible": "yes"}
REMARK = {"category": "sexual_harassment", "sexual_offence_possible": "no"}
FIGHT = {"category": "physical_violence", "crime_suspected": True}

TELL = "tell_reporter>reporter "
TOLD = TELL + "inform_board>board! board_consults_inspector>inspector! "
PROPOSED = TELL + "inform_board>board? board_consults_inspector>inspector? "
POINTED = "advise_reporting>reporter board_consults_inspector>inspector! "
POINTED_BY_BILL = "advise_reporting>reporter board_consults_inspector>inspector? "
AFTER = (
    "inform_parents_and_accused>parents_and_accused! report_to_police>police! "
    "tell_inspector_of_report>inspector! "
)
ASK, POLICE = "consult_inspector>inspector ", "consult_police>police "
CONFLICT = "conflict_of_interest>other_adviser "
HALT, TOO_YOUNG = "halt_possible>halt ", "no_criminal_route>none "
CODE = "reporting_code>reporting_code_officer! "
TEAM = "school_safety_support>school_safety_foundation "
SERIOUS = "serious_incident_notice>inspectorate? "
SUSPENDED = "suspension_notice>inspectorate! "
COMPLAINT = "complaint_route>complaints_committee "
JUDGED = (
    "board_replies_to_judgment>complainant! participation_council_informed>participation_council! "
)
LEAK = "breach_notice>data_protection_authority! "
CALLS = "emergency_call>112 suicide_support>113 sexual_assault_centre>CSG safe_home_call>safe_home "
BULLYING = "bullying_contact>bullying_coordinator "

CASES: dict[str, tuple[dict[str, Any], str]] = {
    # what nobody knows yet takes the strict branch
    "gym teacher touched a girl; nobody knows her age or what it was": (
        {**TOUCH, **TEACHER, "victim_age": None},
        TOLD,
    ),
    "somebody at school, unknown who, messages a pupil": (
        {**TOUCH, "accused_type": "unknown", "accused_task_holder": "unknown"},
        TOLD,
    ),
    "trainee, task not filled in, abuse": (
        {**ABUSE, "accused_type": "trainee", "accused_task_holder": "unknown"},
        TOLD + AFTER,
    ),
    "hired driver of the school bus, task not filled in": (
        {**TOUCH, "accused_type": "hired", "accused_task_holder": "unknown", "sector": "vso"},
        TOLD,
    ),
    "volunteer who surely has no task": (
        {**ABUSE, "accused_type": "volunteer", "accused_task_holder": "no"},
        ASK + POLICE,
    ),
    "father who drives on trips: a task after all": (
        {**GROOMING, "accused_type": "parent", "accused_task_holder": "yes", "sector": "po"},
        TOLD + AFTER,
    ),
    "pupil of 16 who coaches first-years, abuse": (
        {**ABUSE, "accused_type": "pupil", "accused_task_holder": "yes", "accused_age": 16},
        TOLD + AFTER,
    ),
    "adult pupil who cannot decide for herself, vso": (
        {**TOUCH, **TEACHER, "sector": "vso", "victim_age": 19, "victim_lacks_capacity": True},
        TOLD,
    ),
    "adult student who cannot decide, ho": (
        {**GROOMING, **TEACHER, "sector": "ho", "victim_age": 22, "victim_lacks_capacity": True},
        TOLD + AFTER,
    ),
    "so pupil of 18": ({**GROOMING, **TEACHER, "sector": "so", "victim_age": 18}, TOLD + AFTER),
    "vso pupil of 18 who can decide": (
        {**GROOMING, **TEACHER, "sector": "vso", "victim_age": 18},
        ASK,
    ),
    # the external adviser has no duty to tell the board
    "external, grooming by a teacher": (
        {**GROOMING, **TEACHER, **EXTERNAL},
        POINTED + AFTER,
    ),
    "external, abuse by a board member": (
        {**ABUSE, **TEACHER, **EXTERNAL, "accused_type": "board_member"},
        CONFLICT + POINTED + AFTER,
    ),
    "external, in doubt, and abuse at home by nobody knows whom": (
        {
            **{**TOUCH, **EXTERNAL, "accused_type": "unknown"},
            **{"accused_task_holder": "unknown", "abuse_at_home": True},
        },
        TELL + POINTED + CODE,
    ),
    "external under the bill, abuse of an adult student": (
        {**ABUSE, **TEACHER, **EXTERNAL, **BILL, "sector": "mbo", "victim_age": 20},
        POINTED_BY_BILL + POLICE,
    ),
    # no duty to go to the police where an offence is not certain enough, or nobody has a task
    "a crime is suspected, but the harassment is in doubt": (
        {**TOUCH, **TEACHER, "crime_suspected": True},
        TOLD + POLICE,
    ),
    "violence by a teacher, surely a crime": (
        {**FIGHT, **TEACHER, "sexual_offence_possible": "yes"},
        ASK + POLICE,
    ),
    "grooming by a pupil of 17": (
        {**GROOMING, "accused_age": 17, "crime_suspected": True},
        ASK + POLICE + HALT,
    ),
    "abuse of a colleague": ({**ABUSE, **TEACHER, "victim_type": "staff"}, ASK + POLICE),
    # the table of "protected" begins with a pupil: a colleague in a primary school is none
    "abuse of a young assistant in po": (
        {**ABUSE, **TEACHER, "victim_type": "staff", "victim_age": 17, "sector": "po"},
        ASK + POLICE,
    ),
    # the reporting code is never for what somebody with a task did
    "stepfather who teaches at this school": (
        {"abuse_at_home": True, "category": "physical_violence", **TEACHER},
        ASK,
    ),
    "mother hits, her task is unknown": (
        {
            **{"abuse_at_home": True, "category": "physical_violence", "accused_type": "parent"},
            "accused_task_holder": "unknown",
        },
        TELL + CODE,
    ),
    "brother of 14 abuses at home, ho register": (
        {
            **ABUSE,
            "abuse_at_home": True,
            "accused_age": 14,
            "crime_suspected": True,
            "sector": "ho",
        },
        TELL + ASK + CODE + POLICE,
    ),
    # Halt, too young, and neither
    "extortion by a boy of 12": (
        {"category": "psychological_violence", "crime_suspected": True, "accused_age": 12},
        POLICE + HALT,
    ),
    "extortion, nobody asked whether it is a crime": (
        {"category": "psychological_violence", "accused_age": 12},
        "",
    ),
    "girl of 11 with a knife: serious": (
        {**FIGHT, "accused_age": 11, "serious": True},
        ASK + POLICE + TOO_YOUNG + TEAM,
    ),
    "the accused is 18, the victim 12": ({**FIGHT, "accused_age": 18, "victim_age": 12}, POLICE),
    # first what cannot wait
    "all at once": (
        {
            **{**ABUSE, **TEACHER, "accused_type": "school_leader", "acute_danger": True},
            **{"suicidal": True, "recent_sexual_violence": True, "unsafe_home_now": True},
            **{"serious": True, "bullying": True, "crime_suspected": True, "data_breach": True},
            **{"suspension_days": 9, "complaint_wanted": True, "complaint_upheld": True},
        },
        CALLS
        + CONFLICT
        + TOLD
        + AFTER
        + ASK
        + BULLYING
        + POLICE
        + TEAM
        + SUSPENDED
        + COMPLAINT
        + JUDGED
        + LEAK,
    ),
    # sectors
    "mbo: serious, suspended, complaint wanted and upheld": (
        {
            **{"sector": "mbo", "serious": True, "suspension_days": 4},
            **{"complaint_wanted": True, "complaint_upheld": True},
        },
        ASK + TEAM + COMPLAINT,
    ),
    "the same in po under the bill": (
        {
            **{**BILL, "sector": "po", "serious": True, "suspension_days": 4},
            **{"complaint_wanted": True, "complaint_upheld": True},
        },
        ASK + TEAM + SERIOUS + SUSPENDED + COMPLAINT + JUDGED,
    ),
    "ho under the bill: serious": ({**BILL, "sector": "ho", "serious": True}, ASK + TEAM),
    "mbo student of 17, touched by a teacher": (
        {**TOUCH, **TEACHER, "sector": "mbo", "victim_age": 17},
        TOLD,
    ),
    # the bill
    "bill, adult student in ho, remark by a lecturer": (
        {**REMARK, **TEACHER, **BILL, "sector": "ho", "victim_age": 23},
        PROPOSED,
    ),
    "bill, adult pupil, grooming: no duty to go to the police": (
        {**GROOMING, **TEACHER, **BILL, "victim_age": 18},
        PROPOSED,
    ),
    "bill, adult pupil, and the board member did it": (
        {**TOUCH, **TEACHER, **BILL, "victim_age": 18, "accused_type": "board_member"},
        CONFLICT + PROPOSED.replace("inform_board>board?", "inform_board>supervisory_board?"),
    ),
    "bill, violence by a teacher to an adult is no concern of it": (
        {**BILL, **TEACHER, "category": "physical_violence", "victim_age": 19},
        ASK,
    ),
    "bill, remark by a volunteer of whom no task is known to be lacking": (
        {**REMARK, **BILL, "accused_type": "volunteer", "accused_task_holder": "unknown"},
        PROPOSED,
    ),
    "bill, in doubt about a child: law, as before": ({**TOUCH, **TEACHER, **BILL}, TOLD),
    "current law, the same remark": ({**REMARK, **TEACHER, "victim_age": 23, "sector": "ho"}, ASK),
    # who works against whom
    "teacher bullied by the other adviser": (
        {
            **{"victim_type": "staff", "victim_age": 50, "category": "psychological_violence"},
            **{"accused_type": "adviser", "accused_task_holder": "yes", "bullying": True},
        },
        CONFLICT + ASK + BULLYING,
    ),
    "discrimination by a school leader, serious": (
        {"category": "discrimination", "accused_type": "school_leader", "serious": True},
        CONFLICT + ASK + TEAM,
    ),
}


def duties(facts: dict[str, Any]) -> list[Duty]:
    return assess(Facts.of({**ORDINARY, **facts}), RULES)


@pytest.mark.parametrize("name", CASES)
def test_case(name: str) -> None:
    facts, expected = CASES[name]
    found = [f"{duty.duty}>{duty.to}{MARKS[duty.binding]}" for duty in duties(facts)]
    assert found == expected.split()


def every() -> list[tuple[dict[str, Any], dict[str, Duty]]]:
    chance = random.Random(2026)
    facts = [any_facts(chance) for _ in range(2500)]
    return [(each, {duty.duty: duty for duty in duties(each)}) for each in facts]


EVERY = every()


def test_an_external_adviser_never_informs_the_board_and_an_internal_one_is_never_only_advised() -> (
    None
):
    for facts, found in EVERY:
        assert "inform_board" not in found or facts["adviser"] == "internal"
        assert "advise_reporting" not in found or facts["adviser"] == "external"


def test_doubt_asks_at_least_what_a_certain_no_asks() -> None:
    strict = ("inform_board", "board_consults_inspector", "report_to_police", "reporting_code")
    for facts, _ in EVERY:
        for fact, doubt, sure in (
            ("sexual_offence_possible", "unknown", "no"),
            ("victim_age", None, 30),
            ("accused_task_holder", "unknown", "no"),
        ):
            asked = {each.duty for each in duties({**facts, fact: sure})} & {*strict}
            assert asked <= {each.duty for each in duties({**facts, fact: doubt})}, (facts, fact)


def test_nothing_goes_to_the_police_without_a_reasonable_suspicion_first() -> None:
    for facts, found in EVERY:
        report = found.get("report_to_police")
        if report is None:
            continue
        assert report.binding is Binding.STATUTORY
        assert report.condition == "reasonable_suspicion"
        order = list(found)
        assert order.index("board_consults_inspector") < order.index("inform_parents_and_accused")
        assert order.index("inform_parents_and_accused") < order.index("report_to_police")
        certain = facts["sexual_offence_possible"] == "yes" or facts["category"] == "sexual_abuse"
        assert certain
        assert facts["victim_type"] == "pupil"


def test_the_reporting_code_is_never_for_somebody_with_a_task() -> None:
    for facts, found in EVERY:
        asked = facts["abuse_at_home"] and facts["accused_task_holder"] != "yes"
        assert ("reporting_code" in found) == asked


def test_halt_is_for_twelve_to_seventeen_alone() -> None:
    for age in (None, *range(131)):
        found = {duty.duty for duty in duties({**FIGHT, "accused_age": age})}
        assert ("halt_possible" in found) == (age is not None and 12 <= age <= 17)
        assert ("no_criminal_route" in found) == (age is not None and age < 12)


def test_what_cannot_wait_stands_first_and_is_never_left_out() -> None:
    calls = ("acute_danger", "suicidal", "recent_sexual_violence", "unsafe_home_now")
    names = tuple(each.split(">")[0] for each in CALLS.split())
    for facts, found in EVERY:
        expected = [name for fact, name in zip(calls, names, strict=True) if facts[fact]]
        assert list(found)[: len(expected)] == expected
        assert all(found[name].term == "now" for name in expected)


@pytest.mark.parametrize("accused", ACCUSED)
def test_no_duty_is_addressed_to_whom_the_case_is_about(accused: str) -> None:
    """But for the board telling parents and accused, before it goes to the police."""
    about = {"board_member": "board"}.get(accused, accused)
    for facts, _ in EVERY[:400]:
        for duty in duties({**facts, "accused_type": accused}):
            assert duty.to not in ("accused", about), duty
            if "accused" in duty.to:
                assert (duty.duty, duty.who) == ("inform_parents_and_accused", "board")


def test_outside_school_no_duty_of_school_law() -> None:
    of_school = ("suspension_notice", "board_replies_to_judgment", "serious_incident_notice")
    for facts, found in EVERY:
        if facts["sector"] in ("mbo", "ho"):
            assert not {*of_school, "participation_council_informed"} & set(found)
