"""From a known case to facts: the strict branch where nobody knows, and the duties of all persons."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from tests.unit.duties_by_hand import ACCUSED, AGES, any_facts
from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.catalog.rules import read_rules
from vp_desktop.core.case_facts import (
    ASKED,
    KnownCase,
    Party,
    category_of,
    duties_of,
    facts_of,
    task_holder,
    victim_type,
)
from vp_desktop.core.duties import assess
from vp_desktop.core.facts import KINDS, Facts
from vp_desktop.core.purpose import Purpose

RULES = read_rules(paths.resources("rules"))
TAXONOMY = read_taxonomy(paths.resources("taxonomy"))


def known(**more: Any) -> KnownCase:
    plain: dict[str, Any] = {"profile": "current_law", "sector": "vo", "adviser": "internal"}
    return KnownCase(**{**plain, **more})


def names(case: KnownCase) -> list[str]:
    return [duty.duty for duty in duties_of(facts_of(case, TAXONOMY), RULES)]


def test_every_asked_fact_is_a_fact_with_a_value_it_may_have() -> None:
    for name, value in ASKED.items():
        assert KINDS[name].accepts(value), name
    derived = {"profile", "sector", "adviser", "category"}
    derived |= {"victim_type", "victim_age", "accused_type", "accused_age"}
    assert set(ASKED) | derived == set(KINDS)


@pytest.mark.parametrize("seed", range(300))
def test_one_victim_and_one_accused_have_the_duties_of_their_facts(seed: int) -> None:
    values = any_facts(random.Random(seed))
    facts = Facts.of(values)
    case = KnownCase(
        profile=facts.profile,
        sector=facts.sector,
        adviser=facts.adviser,
        category=facts.category,
        victims=(Party(facts.victim_type, facts.victim_age),),
        accused=(Party(facts.accused_type, facts.accused_age),),
        answers={name: values[name] for name in ASKED},
    )
    if task_holder(facts.accused_type) == "yes":  # whatever was answered before that was known
        facts = replace(facts, accused_task_holder="yes")
    made = facts_of(case, TAXONOMY)
    assert made == (facts,)
    assert duties_of(made, RULES) == assess(facts, RULES)


@pytest.mark.parametrize("seed", range(100))
def test_several_persons_have_the_duties_of_every_pair_each_once(seed: int) -> None:
    chance = random.Random(seed)
    kinds = [*ACCUSED, "unknown"]
    case = known(
        profile=chance.choice(("current_law", "bill_36777")),
        category=chance.choice(("sexual_abuse", "touching", "fight", "not_yet")),
        victims=tuple(Party(chance.choice(kinds), chance.choice(AGES)) for _ in range(3)),
        accused=tuple(Party(chance.choice(kinds), chance.choice(AGES)) for _ in range(3)),
        answers={"crime_suspected": chance.random() < 0.5, "serious": chance.random() < 0.5},
    )
    facts = facts_of(case, TAXONOMY)
    together = [duty.duty for duty in duties_of(facts, RULES)]
    apart = {duty.duty for each in facts for duty in assess(each, RULES)}
    assert set(together) == apart
    assert len(together) == len(apart)
    order = {rule.duty: rule.order for rule in RULES.rules(case.profile)}
    assert together == sorted(together, key=order.__getitem__)


def test_nothing_known_takes_the_strict_branch() -> None:
    """A sexual report with every other field skipped shows the duty to tell the board."""
    (facts,) = facts_of(known(category="unknown_harassment"), TAXONOMY)
    assert (facts.category, facts.sexual_offence_possible) == ("sexual_harassment", "unknown")
    assert (facts.victim_type, facts.victim_age) == ("pupil", None)
    assert (facts.accused_type, facts.accused_task_holder) == ("unknown", "unknown")
    assert "inform_board" in names(known(category="touching"))


def test_a_pupil_among_the_accused_does_not_hide_the_teacher() -> None:
    pupil, teacher = Party("pupil", 14), Party("staff", 40)
    assert "inform_board" not in names(known(category="touching", accused=(pupil,)))
    assert "inform_board" in names(known(category="touching", accused=(pupil, teacher)))
    both = known(
        category="touching", accused=(pupil, teacher), answers={"accused_task_holder": "no"}
    )
    assert "inform_board" in names(both), "one answer must not clear somebody who works there"


def test_a_grown_up_among_the_victims_does_not_hide_the_child() -> None:
    victims = (Party("pupil", 19), Party("pupil", 13))
    case = known(category="sexual_abuse", victims=victims, accused=(Party("staff"),))
    assert "inform_board" in names(case)
    assert "inform_board" not in names(
        known(category="sexual_abuse", victims=victims[:1], accused=(Party("staff"),))
    )


def test_what_binds_most_speaks_and_nobody_is_told_about_himself() -> None:
    """Of an adult the bill speaks and of a child the law; one accused on the board changes the
    addressee for all."""
    mixed = known(
        profile="bill_36777",
        category="sexual_abuse",
        victims=(Party("pupil", 19), Party("pupil", 13)),
        accused=(Party("staff"), Party("board_member")),
    )
    (inform,) = [d for d in duties_of(facts_of(mixed, TAXONOMY), RULES) if d.duty == "inform_board"]
    assert inform.binding == "statutory"
    assert inform.to == "supervisory_board"


@pytest.mark.parametrize("leaf", TAXONOMY["category"].leaves)
def test_every_category_is_one_of_the_seven(leaf: str) -> None:
    assert KINDS["category"].accepts(category_of(leaf, TAXONOMY))


def test_categories_map_up() -> None:
    assert category_of("touching", TAXONOMY) == "sexual_harassment"
    assert category_of("weapon", TAXONOMY) == "physical_violence"
    assert category_of("not_yet", TAXONOMY) == "other"
    assert category_of("of a newer version", TAXONOMY) == "other"


@pytest.mark.parametrize("kind", TAXONOMY["person_kind"].leaves)
def test_every_kind_of_person_can_be_a_victim_and_an_accused(kind: str) -> None:
    assert KINDS["victim_type"].accepts(victim_type(kind))
    assert KINDS["accused_task_holder"].accepts(task_holder(kind))
    (facts,) = facts_of(known(victims=(Party(kind),), accused=(Party(kind),)), TAXONOMY)
    assert facts.accused_type == kind


def test_bullying_follows_from_category_and_register_unless_answered() -> None:
    assert "bullying_contact" in names(known(category="bullying"))
    assert "bullying_contact" in names(known(purpose=Purpose.BULLYING))
    assert "bullying_contact" not in names(known(category="threat"))
    assert "bullying_contact" in names(known(category="threat", answers={"bullying": True}))
    assert "bullying_contact" not in names(known(category="bullying", answers={"bullying": False}))


def test_an_answer_that_cannot_be_read_is_no_answer() -> None:
    odd = {"suspension_days": "three", "serious": None, "sexual_offence_possible": "perhaps"}
    (facts,) = facts_of(known(answers={**odd, "strange": 1}, victims=(Party("?", 999),)), TAXONOMY)
    assert (facts.suspension_days, facts.serious) == (0, False)
    assert facts.sexual_offence_possible == "unknown"
    assert (facts.victim_type, facts.victim_age) == ("pupil", None)


def test_without_facts_there_is_no_duty() -> None:
    assert duties_of((), RULES) == []
