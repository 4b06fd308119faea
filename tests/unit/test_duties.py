"""Which duties follow from facts: the shared vignettes, the table read twice, and named cases."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.duties_by_hand import ACCUSED, ORDINARY, Line, any_facts, lines_by_hand
from vp_desktop import paths
from vp_desktop.catalog.rules import read_rules
from vp_desktop.core.duties import Binding, Duty, Status, assess, document
from vp_desktop.core.errors import KnownError
from vp_desktop.core.facts import KINDS, Facts

RULES = read_rules(paths.resources("rules"))
DATA = Path(__file__).parents[1] / "data"
VIGNETTES = json.loads((DATA / "duties.json").read_text(encoding="utf-8"))
RANDOM_FACTS = 6000

ABUSE = {"category": "sexual_abuse", "accused_type": "staff", "accused_task_holder": "yes"}
DOUBT = {**ABUSE, "category": "sexual_harassment", "sexual_offence_possible": "unknown"}
SURE = {**DOUBT, "sexual_offence_possible": "yes"}
REMARK = {**DOUBT, "sexual_offence_possible": "no"}
BILL = {"profile": "bill_36777"}
MEMBER = {"accused_type": "board_member"}
FIGHT = {"category": "physical_violence", "crime_suspected": True}

AFTER_CONSULTING = ("inform_parents_and_accused", "report_to_police", "tell_inspector_of_report")
TOLD = ("tell_reporter", "inform_board", "board_consults_inspector")
IN_FULL = (*TOLD, *AFTER_CONSULTING)
VOLUNTARY = ("consult_inspector", "consult_police")
UPHELD = ("board_replies_to_judgment", "participation_council_informed")
ASK = ("consult_inspector",)
POLICE = ("consult_police",)

CASES: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "nothing at all": ({}, ()),
    # protected
    "abuse, age unknown": ({**ABUSE, "victim_age": None}, IN_FULL),
    "abuse, 17": ({**ABUSE, "victim_age": 17}, IN_FULL),
    "abuse, 18": ({**ABUSE, "victim_age": 18}, VOLUNTARY),
    "abuse, 18, lacks capacity": (
        {**ABUSE, "victim_age": 18, "victim_lacks_capacity": True},
        IN_FULL,
    ),
    "abuse, 19 in so": ({**ABUSE, "victim_age": 19, "sector": "so"}, IN_FULL),
    "abuse, 19 in po": ({**ABUSE, "victim_age": 19, "sector": "po"}, IN_FULL),
    "abuse, 19 in vso": ({**ABUSE, "victim_age": 19, "sector": "vso"}, VOLUNTARY),
    "abuse, student of 17 in ho": ({**ABUSE, "victim_age": 17, "sector": "ho"}, IN_FULL),
    "abuse, student of unknown age in mbo": (
        {**ABUSE, "victim_age": None, "sector": "mbo"},
        IN_FULL,
    ),
    "abuse of staff of unknown age": (
        {**ABUSE, "victim_type": "staff", "victim_age": None},
        VOLUNTARY,
    ),
    "abuse of a parent in po": ({**ABUSE, "victim_type": "parent", "sector": "po"}, VOLUNTARY),
    "abuse of someone else who lacks capacity": (
        {**ABUSE, "victim_type": "other", "victim_lacks_capacity": True},
        VOLUNTARY,
    ),
    # task
    "abuse, task unknown, staff": ({**ABUSE, "accused_task_holder": "unknown"}, IN_FULL),
    "abuse, task and accused unknown": (
        {**ABUSE, "accused_task_holder": "unknown", "accused_type": "unknown"},
        IN_FULL,
    ),
    "abuse, task unknown, another": (
        {**ABUSE, "accused_task_holder": "unknown", "accused_type": "other"},
        IN_FULL,
    ),
    "abuse, task unknown, pupil": (
        {**ABUSE, "accused_task_holder": "unknown", "accused_type": "pupil"},
        VOLUNTARY,
    ),
    "abuse, task unknown, parent": (
        {**ABUSE, "accused_task_holder": "unknown", "accused_type": "parent"},
        VOLUNTARY,
    ),
    "abuse by a parent who helps at school": ({**ABUSE, "accused_type": "parent"}, IN_FULL),
    "abuse by a pupil with a task": ({**ABUSE, "accused_type": "pupil"}, IN_FULL),
    "abuse by staff without a task": ({**ABUSE, "accused_task_holder": "no"}, VOLUNTARY),
    # offence
    "abuse, offence said to be impossible": ({**ABUSE, "sexual_offence_possible": "no"}, IN_FULL),
    "harassment, offence": (SURE, IN_FULL),
    "harassment, in doubt": (DOUBT, TOLD),
    "harassment, no offence": (REMARK, ASK),
    "harassment in doubt, age and task unknown": (
        {**DOUBT, "victim_age": None, "accused_task_holder": "unknown"},
        TOLD,
    ),
    "violence, offence in doubt": (
        {**DOUBT, "category": "physical_violence"},
        ASK,
    ),
    # who tells whom
    "external, in doubt": (
        {**DOUBT, "adviser": "external"},
        ("advise_reporting", "board_consults_inspector"),
    ),
    "external, abuse, all unknown": (
        {
            **{**ABUSE, "adviser": "external", "victim_age": None, "accused_type": "unknown"},
            "accused_task_holder": "unknown",
        },
        ("advise_reporting", "board_consults_inspector", *AFTER_CONSULTING),
    ),
    "board member": ({**ABUSE, **MEMBER}, ("conflict_of_interest", *IN_FULL)),
    "remark about a school leader": (
        {**REMARK, "accused_type": "school_leader"},
        ("conflict_of_interest", *ASK),
    ),
    "the other adviser": ({"accused_type": "adviser"}, ("conflict_of_interest",)),
    # the bill
    "bill, remark": ({**REMARK, **BILL}, TOLD),
    "bill, remark to an adult": ({**REMARK, **BILL, "victim_age": 18}, TOLD),
    "bill, adult in doubt": ({**DOUBT, **BILL, "victim_age": 20, "sector": "ho"}, TOLD),
    "bill, abuse of an adult": ({**ABUSE, **BILL, "victim_age": 18}, (*TOLD, *POLICE)),
    "bill, abuse of an adult, external": (
        {**ABUSE, **BILL, "victim_age": 18, "adviser": "external"},
        ("advise_reporting", "board_consults_inspector", *POLICE),
    ),
    "bill, abuse of a child stays law": ({**ABUSE, **BILL}, IN_FULL),
    "bill, remark by a pupil": (
        {**REMARK, **BILL, "accused_type": "pupil", "accused_task_holder": "unknown"},
        ASK,
    ),
    "bill, remark to staff": ({**REMARK, **BILL, "victim_type": "staff"}, ASK),
    "bill, serious": (
        {**BILL, "serious": True},
        (*ASK, "school_safety_support", "serious_incident_notice"),
    ),
    "bill, serious in mbo": (
        {**BILL, "serious": True, "sector": "mbo"},
        (*ASK, "school_safety_support"),
    ),
    "serious, current law": ({"serious": True}, (*ASK, "school_safety_support")),
    # whom to ask
    "discrimination": ({"category": "discrimination"}, ASK),
    "radicalisation": ({"category": "radicalisation"}, ASK),
    "violence by staff": (
        {"category": "physical_violence", "accused_task_holder": "yes"},
        ASK,
    ),
    "psychological violence, task unknown, staff": (
        {
            **{"category": "psychological_violence", "accused_type": "staff"},
            "accused_task_holder": "unknown",
        },
        ASK,
    ),
    "violence by a pupil": ({"category": "physical_violence"}, ()),
    # at home
    "abuse at home by a task holder": ({"abuse_at_home": True, "accused_task_holder": "yes"}, ()),
    "abuse at home, task unknown": (
        {"abuse_at_home": True, "accused_task_holder": "unknown"},
        ("tell_reporter", "reporting_code"),
    ),
    "abuse at home and by staff, task unknown": (
        {**ABUSE, "abuse_at_home": True, "accused_task_holder": "unknown"},
        (*IN_FULL, "reporting_code"),
    ),
    "abuse at home, external": (
        {"abuse_at_home": True, "adviser": "external"},
        ("tell_reporter", "reporting_code"),
    ),
    # police and Halt
    "fight, 11": ({**FIGHT, "accused_age": 11}, (*POLICE, "no_criminal_route")),
    "fight, 12": ({**FIGHT, "accused_age": 12}, (*POLICE, "halt_possible")),
    "fight, 17": ({**FIGHT, "accused_age": 17}, (*POLICE, "halt_possible")),
    "fight, 18": ({**FIGHT, "accused_age": 18}, POLICE),
    "fight, age unknown": (FIGHT, POLICE),
    "fight, newborn": ({**FIGHT, "accused_age": 0}, (*POLICE, "no_criminal_route")),
    "abuse by a pupil of 11": (
        {"category": "sexual_abuse", "crime_suspected": True, "accused_age": 11},
        (*VOLUNTARY, "no_criminal_route"),
    ),
    "harassment by a pupil of 15, a crime": (
        {"category": "sexual_harassment", "crime_suspected": True, "accused_age": 15},
        (*VOLUNTARY, "halt_possible"),
    ),
    "a crime by staff, reported as abuse": (
        {**ABUSE, "crime_suspected": True},
        (*IN_FULL, *POLICE),
    ),
    # suspension, complaint, data
    "suspended for a day": ({"suspension_days": 1}, ()),
    "suspended for two days": ({"suspension_days": 2}, ("suspension_notice",)),
    "suspended in mbo": ({"suspension_days": 5, "sector": "mbo"}, ()),
    "complaint": ({"complaint_wanted": True, "sector": "ho"}, ("complaint_route",)),
    "complaint upheld": ({"complaint_upheld": True}, UPHELD),
    "complaint upheld in ho": ({"complaint_upheld": True, "sector": "ho"}, ()),
    "data": ({"data_breach": True, "sector": "ho"}, ("breach_notice",)),
    "bullying": ({"bullying": True, "category": "psychological_violence"}, ("bullying_contact",)),
    "all four numbers": (
        {
            **{"acute_danger": True, "suicidal": True, "recent_sexual_violence": True},
            **{"unsafe_home_now": True, "data_breach": True},
        },
        (
            *("emergency_call", "suicide_support", "sexual_assault_centre", "safe_home_call"),
            "breach_notice",
        ),
    ),
}


def duties(facts: dict[str, Any]) -> list[Duty]:
    return assess(Facts.of({**ORDINARY, **facts}), RULES)


def line(duty: Duty) -> Line:
    return (duty.duty, duty.who, duty.to, duty.term, duty.binding.value, duty.condition)


@pytest.mark.parametrize("vignette", VIGNETTES, ids=[each["name"] for each in VIGNETTES])
def test_shared_vignette(vignette: dict[str, Any]) -> None:
    found = {duty.duty: duty for duty in assess(Facts.of(vignette["facts"]), RULES)}
    for name, binding in vignette["must"]:
        assert name in found
        assert binding in (None, found[name].binding.value)
    assert not set(vignette["must_not"]) & set(found)
    assert [name for name in found if name in vignette["order"]] == vignette["order"]
    for name, to in vignette["to"].items():
        assert found[name].to == to


@pytest.mark.parametrize("name", CASES)
def test_named_case(name: str) -> None:
    facts, expected = CASES[name]
    assert tuple(duty.duty for duty in duties(facts)) == expected
    assert list(map(line, duties(facts))) == lines_by_hand({**ORDINARY, **facts})


def test_the_engine_reads_the_table_as_a_person_does() -> None:
    chance = random.Random(36777)
    seen = set()
    for _ in range(RANDOM_FACTS):
        facts = any_facts(chance)
        expected = lines_by_hand(facts)
        assert list(map(line, assess(Facts.of(facts), RULES))) == expected, facts
        seen |= {(each[0], each[4]) for each in expected}
    in_files = {
        (rule.duty, rule.binding.value) for rule in RULES.rules("bill_36777")
    }  # every rule spoke at least once
    assert seen == in_files


def test_the_bill_adds_and_takes_no_law_away() -> None:
    chance = random.Random(4)
    for _ in range(1000):
        facts = any_facts(chance)
        law = duties({**facts, "profile": "current_law"})
        bill = duties({**facts, "profile": "bill_36777"})
        assert Binding.PROPOSED not in {duty.binding for duty in law}
        statutory = [duty for duty in law if duty.binding is Binding.STATUTORY]
        assert [duty for duty in bill if duty.binding is Binding.STATUTORY] == statutory
        added = {duty.duty for duty in bill} - {duty.duty for duty in law}
        assert added <= {*TOLD, "advise_reporting", "serious_incident_notice"}


def test_what_is_no_advice_has_a_source_and_what_is_proposed_says_so() -> None:
    chance = random.Random(5)
    for _ in range(1000):
        for duty in duties(any_facts(chance)):
            assert duty.source or duty.binding is Binding.ADVICE, duty.duty
            if duty.binding is Binding.PROPOSED:
                assert not duty.confirmed
                assert "wetsvoorstel, nog geen wet" in duty.why.nl
                assert "a bill, not yet law" in duty.why.en


@pytest.mark.parametrize("accused", ACCUSED)
def test_who_is_told_of_a_board_member(accused: str) -> None:
    for facts in ({**ABUSE, "accused_type": accused}, {**REMARK, **BILL, "accused_type": accused}):
        told = {duty.duty: duty.to for duty in duties(facts)}["inform_board"]
        assert told == ("supervisory_board" if accused == "board_member" else "board")


@pytest.mark.parametrize(
    ("sector", "source", "confirmed"),
    [
        ("po", "WPO art. 4a", False),
        ("so", "WEC", False),
        ("vo", "WVO 2020 art. 3.39", True),
        ("vso", "WEC", False),
        ("mbo", "WEB art. 1.3.8", True),
        ("ho", "WHW", False),
    ],
)
def test_source_by_sector(sector: str, source: str, confirmed: bool) -> None:
    found = duties({**ABUSE, "sector": sector})
    for duty in found:
        if duty.binding is Binding.STATUTORY:
            assert (duty.source, duty.confirmed) == (source, confirmed)
        else:
            assert (duty.duty, duty.source) == ("tell_reporter", None)


def test_the_four_numbers_are_confirmed() -> None:
    facts, _ = CASES["all four numbers"]
    assert [duty.confirmed for duty in duties(facts)] == [True] * 4 + [False]


def test_profiles_and_document() -> None:
    law, bill = RULES["current_law"], RULES["bill_36777"]
    assert (law.status, bill.status) == (Status.IN_FORCE, Status.BILL)
    assert law.checked_on == bill.checked_on == date(2026, 11, 21)
    written = document(law, duties({**SURE, "sector": "po"}), "en")
    assert written["profile"] == {
        **{"id": "current_law", "status": "in_force", "checked_on": "2026-11-21"}
    }
    first, *others = written["duties"]
    keys = ["duty", "who", "to", "term", "binding", "why", "source", "confirmed"]
    assert list(first) == keys
    assert first["why"].startswith("You are going")
    conditional = [each["duty"] for each in others if "condition" in each]
    assert tuple(conditional) == AFTER_CONSULTING


@pytest.mark.parametrize("fact", KINDS)
def test_every_fact_is_needed(fact: str) -> None:
    with pytest.raises(KnownError) as caught:
        Facts.of({name: value for name, value in ORDINARY.items() if name != fact})
    assert (caught.value.code, caught.value.values["fact"]) == ("fact_missing", fact)


@pytest.mark.parametrize("fact", KINDS)
@pytest.mark.parametrize("value", ["", "Yes", 1.0, -1, 10**9, [], {}, "14", "true", None, 1, True])
def test_a_wrong_value_names_its_fact(fact: str, value: object) -> None:
    right = (
        (fact == "profile" and isinstance(value, str))
        or (value is True and isinstance(ORDINARY[fact], bool))
        or (value is None and fact in ("victim_age", "accused_age"))
        or (value is not True and value == 1 and isinstance(value, int) and "age" in fact[-3:])
        or (value is not True and value == 1 and isinstance(value, int) and fact.endswith("days"))
    )
    if right:
        Facts.of({**ORDINARY, fact: value})
        return
    with pytest.raises(KnownError) as caught:
        Facts.of({**ORDINARY, fact: value})
    assert (caught.value.code, caught.value.values["fact"]) == ("fact_wrong", fact)


def test_strange_facts_and_profiles() -> None:
    for name, shown in (("class", "class"), ("Anna de Vries, 3b", "?"), ("x" * 41, "?")):
        with pytest.raises(KnownError) as caught:
            Facts.of({**ORDINARY, name: True})
        assert (caught.value.code, caught.value.values["fact"]) == ("fact_unknown", shown)
    with pytest.raises(KnownError) as caught:
        duties({"profile": "bill"})
    assert caught.value.values == {"fact": "profile", "expected": "current_law, bill_36777"}


@pytest.mark.parametrize(
    ("duty", "facts", "article"),
    [
        ("reporting_code", {"abuse_at_home": True, "accused_task_holder": "no"}, "WPO art. 4b"),
        ("bullying_contact", {"bullying": True}, "WPO art. 4c"),
        ("complaint_route", {"complaint_wanted": True}, "WPO art. 14"),
    ],
)
def test_the_current_text_of_the_wpo_is_still_to_be_read(
    duty: str, facts: dict[str, Any], article: str
) -> None:
    """law.md, section 12 (7), whatever its table says."""
    (found,) = [each for each in duties({**facts, "sector": "po"}) if each.duty == duty]
    assert (found.source, found.confirmed) == (article, False)
