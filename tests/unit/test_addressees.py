"""Nobody the case is about is written to: every function against every set of kinds of persons."""

from __future__ import annotations

from itertools import combinations

import pytest

from vp_desktop import paths
from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.core.addressees import (
    HELD_BY,
    WARN,
    instead_of,
    may_be_accused,
    never_written_to,
)

TAXONOMY = read_taxonomy(paths.resources("taxonomy"))
FUNCTIONS = tuple(TAXONOMY["function"].leaves)
KINDS = tuple(TAXONOMY["person_kind"].leaves)
EVERY_SET = [
    frozenset(some) for size in range(len(KINDS) + 1) for some in combinations(KINDS, size)
]
HOLDERS = {"board_member": "board", "school_leader": "school_leader", "adviser": "adviser"}
"""Written out a second time: what a kind of person holds, whatever the program says."""


@pytest.mark.parametrize("function", FUNCTIONS)
def test_no_set_of_accused_is_ever_addressed_by_the_function_one_of_them_holds(function):
    for accused in EVERY_SET:
        chosen = instead_of(function, accused)
        assert chosen in FUNCTIONS
        assert chosen not in {HOLDERS[kind] for kind in accused if kind in HOLDERS}
        assert instead_of(chosen, accused) == chosen


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_that_no_accused_holds_is_left_alone(function):
    for accused in EVERY_SET:
        if function not in {HOLDERS[kind] for kind in accused if kind in HOLDERS}:
            assert instead_of(function, accused) == function


@pytest.mark.parametrize(
    ("function", "accused", "chosen"),
    [
        ("board", ["board_member"], "supervisory_board"),
        ("board", ["school_leader"], "board"),
        ("school_leader", ["school_leader"], "board"),
        ("school_leader", ["school_leader", "board_member"], "supervisory_board"),
        ("adviser", ["adviser"], "external_adviser"),
        ("other_adviser", ["adviser"], "other_adviser"),
        ("inspector", list(KINDS), "inspector"),
    ],
)
def test_who_comes_instead(function, accused, chosen):
    assert instead_of(function, accused) == chosen


@pytest.mark.parametrize(
    "function", ["mentor", "manager", "bullying_coordinator", "reporting_code_officer"]
)
@pytest.mark.parametrize("kind", ["staff", "school_leader", "trainee", "hired", "unknown"])
def test_a_post_that_a_member_of_staff_may_hold_is_asked_about(function, kind):
    assert may_be_accused(function, [kind])
    assert not may_be_accused(function, ["pupil"])
    assert not may_be_accused(function, [])


def test_another_adviser_is_asked_about_only_when_an_adviser_is_accused():
    for function in ("other_adviser", "external_adviser"):
        assert may_be_accused(function, ["adviser"])
        assert not may_be_accused(function, ["staff"])


def test_what_stands_outside_the_school_is_never_asked_about():
    for function in (
        "inspector",
        "police",
        "112",
        "safe_home",
        "supervisory_board",
        "inspectorate",
    ):
        assert not may_be_accused(function, KINDS)


def test_whom_the_case_is_about_gets_no_letter():
    assert {function for function in FUNCTIONS if never_written_to(function)} == {
        "accused",
        "parents_and_accused",
        "bully",
        "none",
        "anyone",
    }


def test_the_lists_know_every_code():
    assert set(HELD_BY) | set(WARN) <= set(FUNCTIONS)
    assert set(HELD_BY.values()) | {kind for kinds in WARN.values() for kind in kinds} <= set(KINDS)


def test_a_code_of_the_users_own_is_kept():
    assert instead_of("own_psychologist", KINDS) == "own_psychologist"
    assert not may_be_accused("own_psychologist", KINDS)
