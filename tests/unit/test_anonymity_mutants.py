"""Changes to the block rule that would give somebody away, and whether the audit notices them.

A mutant is the program's own module with one line of its source changed.
"""

from __future__ import annotations

import hashlib
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.audit import PublicRule, breaches, departures, sensitive_places
from tests.unit.audit_solver import unsafe_cells
from tests.unit.made_up import (
    YEAR,
    dimensions_of,
    matters_of,
    published,
    random_register,
    tables,
    tree,
)
from vp_desktop.core import anonymity
from vp_desktop.core.counting import PERSON_ROLES, CountedMatter
from vp_desktop.core.taxonomy import CodeList

SOURCE = Path(anonymity.__file__).read_text(encoding="utf-8")

Register = tuple[list[CountedMatter], Sequence[CodeList]]

HALVES = tree("half", "left right")
THIRDS = tree("third", "a b c", "a d", d="b c", b="b1 b2")
SIX = tree("six", "a b c d e f", a="a1 a2", b="b1 b2", c="c1 c2")
SAYING = tree("what", "a b images", implies={"images": "half.left"})


@contextmanager
def mutant(old: str, new: str) -> Iterator[ModuleType]:
    """The module with `old`, which stands there once, replaced by `new`."""
    assert SOURCE.count(old) == 1, old
    module = ModuleType("mutant_of_anonymity")
    sys.modules[module.__name__] = module
    try:
        exec(compile(SOURCE.replace(old, new), module.__name__, "exec"), module.__dict__)
        yield module
    finally:
        del sys.modules[module.__name__]


# ---- three ways to find a fault


def audit_all_secrets(module: ModuleType) -> list[str]:
    """Print blocks of five parts from all tables under all secret orders: who is given away?"""
    return [
        fault
        for (places, _), behind in pages_of_all_secrets(module, "abcde", 9).items()
        for fault in breaches(behind, 2, [places])
    ]


def pages_of_all_secrets(
    module: ModuleType, codes: str, total: int
) -> dict[tuple[tuple[int, ...], tuple[int, ...]], set[tuple[int, ...]]]:
    """For each page (places of the dots, figures shown) the tables printed so.

    T is 2, and a block may be printed for the sake of one figure.
    """
    orders = {}
    for number in range(400):
        order = module.SecretOrder(hashlib.sha256(number.to_bytes(2)).digest(), YEAR)
        parts = order.order("x", codes)
        orders[frozenset(parts[:4]), parts[3]] = parts  # beyond the fourth nothing is hidden here
    pages: dict[tuple[tuple[int, ...], tuple[int, ...]], set[tuple[int, ...]]] = {}
    rule = module._Rule(threshold=2, hidden_per_shown=4)
    for counts in tables(len(codes), total):
        of_code = {code: _part(module, count) for code, count in zip(codes, counts, strict=True)}
        for parts in orders.values():
            hidden = module._hidden(of_code, parts, rule)
            if hidden is not None:
                places = tuple(one for one, code in enumerate(codes) if code in hidden)
                figures = tuple(counts[one] for one in range(len(codes)) if one not in places)
                pages.setdefault((places, figures), set()).add(counts)
    return pages


@cache
def _part(module: ModuleType, count: int) -> Any:
    return module._Part(tuple(CountedMatter(row, {}) for row in range(count)))


def audit_rules(module: ModuleType) -> list[str]:
    """Print registers at the edges of the rules, and random ones: does each page follow them?"""
    rng = random.Random(1)
    found = []
    for matters, dimensions in registers():
        order = module.SecretOrder(rng.randbytes(32), YEAR)
        try:
            page = published(module.build_page(matters, dimensions, order))
        except ValueError as refused:
            return [f"refused: {refused}"]
        found += departures(page, matters, dimensions)
    return found


def audit_pages(module: ModuleType) -> list[str]:
    """The same registers: what can a reader with a solver work out?"""
    rng = random.Random(2)
    found = []
    for matters, dimensions in registers():
        page = module.build_page(matters, dimensions, module.SecretOrder(rng.randbytes(32), YEAR))
        sensitive = sensitive_places(matters, dimensions, PublicRule())
        found += unsafe_cells(published(page), dimensions, sensitive)[0]
    return found


def audit_twice(module: ModuleType) -> list[str]:
    """Print each register twice from one secret: do the pages differ?"""
    order = module.SecretOrder(bytes(32), YEAR)
    return [
        "another page from the same secret"
        for matters, dimensions in registers()
        if module.build_page(matters, dimensions, order)
        != module.build_page(matters, dimensions, order)
    ]


@cache
def registers() -> Sequence[Register]:
    def halves(left: int, right: int) -> Register:
        return matters_of(half={"left": left, "right": right}), [HALVES]

    def thirds(a: int, b1: int, b2: int, c: int) -> Register:
        return matters_of(third={"a": a, "b1": b1, "b2": b2, "c": c}), [THIRDS]

    def six(*counts: int) -> Register:
        return matters_of(six=dict(zip(sorted(SIX.leaves), counts, strict=True))), [SIX]

    def few_persons(persons: int, role: str) -> Register:
        matters = matters_of(half={"left": 10, "right": 10})
        return [
            CountedMatter(one.id, one.values, {role: frozenset([one.id % persons])})
            for one in matters
        ], [HALVES]

    def one_person(cases: int) -> Register:
        matters, _ = six(15, 15, 15, 15, 4, 0, 4, 4, 3)
        return [
            CountedMatter(one.id, one.values, {"accused": frozenset([1])} if rank < cases else {})
            for rank, one in enumerate(reversed(matters))
        ], [SIX]

    saying = matters_of(what={"a": 15, "b": 10, "images": 5}, half={"left": 26, "right": 4})
    rng = random.Random(8)
    real = dimensions_of()
    return [
        *(halves(*pair) for pair in ((4, 5), (5, 5), (9, 10), (10, 10), (15, 5), (16, 4), (20, 0))),
        *(thirds(*four) for four in ((7, 7, 0, 7), (14, 4, 3, 7), (12, 9, 5, 4), (7, 7, 7, 7))),
        *(six(30, 30, 30, 30, 8, 7, 1, 15, 15) for _ in range(6)),
        *(few_persons(persons, role) for persons in (4, 5) for role in PERSON_ROLES),
        *(one_person(cases) for cases in range(6, 12)),
        (saying, [SAYING, HALVES]),
        *((random_register(rng, size, real), real) for size in (25, 60, 110, 170, 250, 330)),
    ]


# ---- the audit is silent about the program itself and speaks about each mutant

AUDITS = [audit_all_secrets, audit_rules, audit_pages, audit_twice]


@pytest.mark.parametrize("audit", AUDITS)
def test_the_audit_has_nothing_to_say_about_the_program(
    audit: Callable[[ModuleType], list[str]],
) -> None:
    assert audit(anonymity) == []


IN_SECRET_ORDER = "for code in secret_order:"
BY_SIZE = "for code in sorted(secret_order, key=lambda code: len(parts[code])"

MUTANTS = {
    "zero shown": (
        "if len(self) < threshold:",
        "if not self.matters:\n            return None\n        if len(self) < threshold:",
        audit_pages,
    ),
    "a fixed order": ("hmac.digest(self.secret,", "hmac.digest(bytes(32),", audit_all_secrets),
    "the order of the page": (IN_SECRET_ORDER, "for code in parts:", audit_all_secrets),
    "smallest first": (IN_SECRET_ORDER, f"{BY_SIZE}):", audit_all_secrets),
    "largest first": (IN_SECRET_ORDER, f"{BY_SIZE}, reverse=True):", audit_all_secrets),
    "a fresh draw": (
        "hmac.digest(self.secret,",
        "hmac.digest(__import__('secrets').token_bytes(32),",
        audit_twice,
    ),
    "three hidden": ("hidden: int = 4", "hidden: int = 3", audit_all_secrets),
    "no least sum": ("and total >= 2 * least", "", audit_all_secrets),
    "no least sum without the largest": (
        "and total - max(map(len, hidden)) >= least",
        "",
        audit_all_secrets,
    ),
    "persons not counted": (
        "if any(self._persons(role) < threshold for role in PERSON_ROLES):",
        "if not PERSON_ROLES:",
        audit_pages,
    ),
    "one role not counted": (
        "for role in PERSON_ROLES):",
        "for role in PERSON_ROLES[1:]):",
        audit_pages,
    ),
    "the hidden cases of one person not taken off": (
        "and total - _most_of_one_person(hidden) >= least",
        "",
        audit_rules,
    ),
    "all that is small hidden, nothing more": (
        "if code not in hidden:\n            hidden.append(code)",
        "pass",
        audit_rules,
    ),
    "a block of nearly only dots": ("worth_printing = ", "worth_printing = True or ", audit_rules),
    "parts below a hidden part shown": (
        "if code not in hidden and self.dimension",
        "if self.dimension",
        audit_rules,
    ),
    "rows by size": (
        "else len(part)) for code, part in parts.items()",
        "else len(part)) for code, part in sorted(parts.items(), key=lambda one: len(one[1]))",
        audit_rules,
    ),
    "alternatives printed beside each other": ("if outcome.blocks:\n", "if False:\n", audit_rules),
    "what implies something printed": (
        "if any(_implies(self.dimension, part) for part in codes):",
        "if False:",
        audit_pages,
    ),
    "<= for < in the count": ("len(self) < threshold", "len(self) <= threshold", audit_rules),
    "<= for < in the persons": (
        "self._persons(role) < threshold",
        "self._persons(role) <= threshold",
        audit_rules,
    ),
    "<= for < in the total": ("total < rule.least_total", "total <= rule.least_total", audit_rules),
    "<= for < in the first split": (
        "len(matters) < self.rule.least_split",
        "len(matters) <= self.rule.least_split",
        audit_rules,
    ),
    "<= for < in a split": (
        "len(matters) < self.rule.per_part",
        "len(matters) <= self.rule.per_part",
        audit_rules,
    ),
    "<= for < in the threshold": (
        "if threshold < LEAST_THRESHOLD",
        "if threshold <= LEAST_THRESHOLD",
        audit_rules,
    ),
}


@pytest.mark.parametrize("name", MUTANTS)
def test_mutant_is_caught(name: str) -> None:
    old, new, audit = MUTANTS[name]
    with mutant(old, new) as module:
        assert audit(module)
