"""Conditions with some facts known: what is decided stays decided whatever the rest turns out to be."""

from __future__ import annotations

import random

import pytest

from tests.unit.test_workflows import case, some_case
from vp_desktop.composition import Program
from vp_desktop.core.duties import AllOf, AnyOf, Applies, Between, Condition, Not, OneOf, Unknown
from vp_desktop.core.facts import KINDS
from vp_desktop.core.partly_known import holds, open_part

ADVISER = OneOf("adviser", ("internal",))
STAFF = OneOf("accused_type", ("staff",))


@pytest.mark.parametrize(
    ("condition", "known", "wanted"),
    [
        (ADVISER, {"adviser": "internal"}, True),
        (ADVISER, {"adviser": "external"}, False),
        (ADVISER, {}, None),
        (AllOf((ADVISER, STAFF)), {"adviser": "external"}, False),
        (AllOf((ADVISER, STAFF)), {"adviser": "internal"}, None),
        (AnyOf((ADVISER, STAFF)), {"adviser": "internal"}, True),
        (AnyOf((ADVISER, STAFF)), {"adviser": "external"}, None),
        (Not(ADVISER), {"adviser": "internal"}, False),
        (Not(ADVISER), {}, None),
        (Between("victim_age", 12, 17), {}, None),
        (Between("victim_age", 12, 17), {"victim_age": 12}, True),
        (Between("victim_age", 12, 17), {"victim_age": 18}, False),
        (Between("victim_age", None, 17), {"victim_age": None}, False),
        (Unknown("victim_age"), {}, None),
        (Unknown("victim_age"), {"victim_age": None}, True),
        (Applies("sing"), {}, False),
    ],
)
def test_a_condition_is_decided_when_it_can_be(
    condition: Condition, known: dict[str, object], wanted: bool | None
) -> None:
    assert holds(condition, known, ()) is wanted


def test_what_is_decided_is_so_in_every_case(program: Program) -> None:
    chance = random.Random("decided")
    decided = 0
    for _ in range(400):
        found = some_case(program, chance)
        names = chance.sample(sorted(KINDS), chance.randint(0, len(KINDS)))
        known = {name: found.value(name) for name in names}
        for rule in found.rules:
            said = holds(rule.when, known, found.rules)
            if said is not None:
                decided += 1
                assert said is rule.when.holds(found), rule.duty
    assert decided > 400


def test_with_every_fact_nothing_depends(program: Program) -> None:
    found = case(program)
    known = {name: found.value(name) for name in KINDS}
    assert all(holds(rule.when, known, found.rules) is not None for rule in found.rules)


def test_only_what_depends_is_left_to_be_said() -> None:
    both = AllOf((ADVISER, STAFF))
    assert open_part(both, {"adviser": "internal"}, ()) == STAFF
    assert open_part(both, {"adviser": "external"}, ()) is None
    assert open_part(both, {}, ()) == both
    assert open_part(Not(STAFF), {}, ()) == Not(STAFF)
