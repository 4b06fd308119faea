"""Guarantee G of anonymity.md: nobody behind a small number can be worked out.

The rule is tried on all small tables. `audit.outcomes` says what the rule can do with a table over
all secret orders; the first tests show that the program does just that, the next ones that a reader
who knows all this still finds both 0 and T or more possible for each sensitive cell. Larger tables,
and a thousand registers, are tried by tests/benchmarks/anonymity_in_full.py.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from itertools import permutations, product

import pytest

from tests.unit.audit import (
    DimensionPage,
    Part,
    PublicRule,
    breaches,
    breaches_of_ordered,
    departures,
    dimension_page,
    dimension_pages,
    outcomes,
    outcomes_of_counts,
    part_of,
    prints,
    sensitive_places,
)
from tests.unit.audit_solver import unsafe_cells
from tests.unit.made_up import (
    YEAR,
    dimensions_of,
    matters_of,
    ordered_tables,
    published,
    random_register,
    tables,
    tree,
)
from vp_desktop.core import anonymity
from vp_desktop.core.anonymity import SecretOrder, build_page
from vp_desktop.core.counting import CountedMatter
from vp_desktop.core.page import Page
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import CodeList

MUCH = 99
"""Hidden parts per shown part, when a block may be printed however much it hides."""


def smaller(rule: PublicRule) -> anonymity._Rule:
    """The program's own rule with the numbers of `rule`."""
    return anonymity._Rule(
        rule.threshold, rule.total, rule.split, rule.per_part, rule.hidden, rule.hidden_per_shown
    )


def hides(counts: Sequence[int], order: Sequence[int], rule: PublicRule) -> frozenset[int] | None:
    """What the program hides of a block with these counts, in this secret order."""
    codes = "abcdefgh"[: len(counts)]
    matters = matters_of(x=dict(zip(codes, counts, strict=True)))
    parts = {
        code: anonymity._Part(tuple(one for one in matters if one.values["x"] == code))
        for code in codes
    }
    hidden = anonymity._hidden(parts, [codes[one] for one in order], smaller(rule))
    return None if hidden is None else frozenset(map(codes.index, hidden))


# ---- the program does what the independent reader says it can do, and no more


@pytest.mark.parametrize(
    ("parts", "threshold", "totals"),
    [(3, 2, (0, 4, 8)), (4, 3, (6, 12)), (5, 2, (5, 8)), (5, 3, (13,)), (6, 2, (8,))],
)
@pytest.mark.parametrize("hidden_per_shown", [2, MUCH])
def test_over_all_secret_orders_a_block_is_printed_in_just_the_ways_the_reader_knows(
    parts: int, threshold: int, totals: Sequence[int], hidden_per_shown: int
) -> None:
    rule = PublicRule(threshold, hidden_per_shown=hidden_per_shown)
    for total in totals:
        for counts in ordered_tables(parts, total):
            seen = {hides(counts, order, rule) for order in permutations(range(parts))}
            assert seen == outcomes_of_counts(counts, rule), counts


def test_the_names_and_places_of_parts_make_no_difference() -> None:
    rng = random.Random(3)
    for _ in range(300):
        parts = rng.randint(3, 7)
        rule = PublicRule(rng.randint(2, 5), hidden_per_shown=rng.choice((2, MUCH)))
        counts = [rng.choice((0, 1, 3, 5, 9)) for _ in range(parts)]
        order = rng.sample(range(parts), parts)
        hidden = hides(counts, order, rule)
        mixed = rng.sample(range(parts), parts)
        again = hides([counts[one] for one in mixed], [mixed.index(one) for one in order], rule)
        assert hidden == (None if again is None else {mixed[one] for one in again})


# ---- one block: all tables


def pages_of_one_block(
    parts: int, total: int, rule: PublicRule
) -> dict[tuple[int, ...] | None, set[tuple[int, ...]]]:
    """For each page (its figures; None: not printed) the hidden figures that could be behind it."""
    pages: dict[tuple[int, ...] | None, set[tuple[int, ...]]] = {}
    for counts in ordered_tables(parts, total):
        for hidden in outcomes_of_counts(counts, rule):
            if hidden is None:
                pages.setdefault(None, set()).add(counts)
            elif hidden:
                page = tuple(counts[one] for one in range(parts) if one not in hidden)
                pages.setdefault(page, set()).add(tuple(counts[one] for one in sorted(hidden)))
    return pages


BLOCKS = [
    *((parts, 2, range(4, 17)) for parts in (3, 4, 5, 6, 7)),
    *((parts, 3, range(9, 20, 2)) for parts in (3, 4, 5, 6, 7)),
    *((parts, 4, range(parts * 4, parts * 4 + 8, 3)) for parts in (4, 5, 6)),
    *((parts, 5, (parts * 7, parts * 7 + 4)) for parts in (3, 4, 5)),
    (6, 5, (36,)),
    (7, 5, (28,)),
]


@pytest.mark.parametrize("hidden_per_shown", [2, MUCH])
@pytest.mark.parametrize(("parts", "threshold", "totals"), BLOCKS)
def test_no_page_of_one_block_gives_a_small_part_away(
    parts: int, threshold: int, totals: Sequence[int], hidden_per_shown: int
) -> None:
    """Neither to a reader of the page, nor to one who knows one of its hidden figures."""
    rule = PublicRule(threshold, hidden_per_shown=hidden_per_shown)
    for total in totals:
        for page, behind in pages_of_one_block(parts, total, rule).items():
            found = breaches_of_ordered(behind, threshold, known=page is not None)
            assert not found, (total, page, found)


# ---- whole trees: all tables, with alternatives and with blocks that are not there


def pages_of_tree(
    dimension: CodeList, total: int, rule: PublicRule
) -> dict[DimensionPage, list[dict[str, int]]]:
    """For each page of a tree all the tables (a count for each node) that could have printed it."""
    pages: dict[DimensionPage, list[dict[str, int]]] = {}
    for counts in tables(len(dimension.leaves), total):
        nodes = nodes_of(dimension, dict(zip(dimension.leaves, counts, strict=True)))
        parts = {code: Part(count, count < rule.threshold) for code, count in nodes.items()}
        for page in dimension_pages(dimension, parts.__getitem__, rule):
            pages.setdefault(page, []).append(nodes)
    return pages


def nodes_of(dimension: CodeList, leaves: Mapping[str, int]) -> dict[str, int]:
    return {
        code: sum(leaves[leaf] for leaf in dimension.leaves_under(code)) for code in dimension.items
    }


TREES = {
    "alternatives": tree("t", "a b c", "a d", d="b c", b="b1 b2"),
    "three below two": tree("t", "a b", a="a1 a2 a3", b="b1 b2"),
    "two blocks beside each other": tree("t", "a b", a="a1 a2 a3", b="b1 b2 b3"),
    "five below two": tree("t", "a b", a="a1 a2 a3 a4 a5"),
    "three storeys": tree("t", "a b", a="c d", c="c1 c2", d="d1 d2"),
    "below parts that may be hidden": tree("t", "a b c d e f", a="a1 a2"),
}


@pytest.mark.parametrize("hidden_per_shown", [2, MUCH])
@pytest.mark.parametrize(("per_part", "total"), [(1, 9), (2, 10), (3, 11)])
@pytest.mark.parametrize("name", TREES)
def test_no_page_of_a_whole_tree_gives_a_small_node_away(
    name: str, per_part: int, total: int, hidden_per_shown: int
) -> None:
    rule = PublicRule(2, total=8, split=8, per_part=per_part, hidden_per_shown=hidden_per_shown)
    for page, behind in pages_of_tree(TREES[name], total, rule).items():
        codes = list(behind[0])
        hidden = [
            [codes.index(code) for code, value in cells if value is None] for _, cells in page
        ]
        found = breaches({tuple(nodes.values()) for nodes in behind}, 2, filter(None, hidden))
        assert not found, (page, found)


@pytest.mark.parametrize("name", TREES)
def test_the_program_prints_trees_in_the_ways_the_reader_knows(name: str) -> None:
    rng = random.Random(name)
    dimension = TREES[name]
    for _ in range(150):
        rule = PublicRule(
            2, 8, 8, per_part=rng.randint(1, 4), hidden_per_shown=rng.choice((2, MUCH))
        )
        leaves = dict.fromkeys(dimension.leaves, 0)
        for leaf in rng.choices(dimension.leaves, k=rng.randint(8, 24)):
            leaves[leaf] += 1
        order = SecretOrder(rng.randbytes(32), YEAR)
        page = anonymity._compose(matters_of(t=leaves), [dimension], order, smaller(rule))[0]
        nodes = nodes_of(dimension, leaves)
        parts = {code: Part(count, count < 2) for code, count in nodes.items()}
        possible = dimension_pages(dimension, parts.__getitem__, rule)
        assert dimension_page(published(page), dimension) in possible


def test_the_reader_notices_alternatives_that_give_a_part_away() -> None:
    """Here the third split says of `a`, when it is printed, that it spoiled the second."""
    unsafe = tree("t", "a b c", "a d", "e c", d="b c", e="a b")
    pages = pages_of_tree(unsafe, 10, PublicRule(2, total=8, split=8, per_part=2))
    assert any(breaches({tuple(one.values()) for one in behind}, 2) for behind in pages.values())


@pytest.mark.parametrize("purpose", Purpose)
def test_the_programs_alternatives_only_join_parts_of_the_first_split(purpose: Purpose) -> None:
    """That kind was tried above; another kind can give a part away."""
    for dimension in dimensions_of(purpose):
        for first, *others in [dimension.tops]:
            assert len(others) <= 1
            for top in others:
                (group,) = set(top) - set(first)
                assert set(dimension.items[group].parts) == set(first) - set(top)


WHERE = tree("where", "here away", away="online home")
SAID = {"images": "where.online"}
SAYING = {
    "a part": tree("what", "bad text", bad="images chat", implies=SAID),
    "a group": tree("what", "bad text", bad="images chat", implies=SAID | {"chat": "where.online"}),
    "a part of three": tree("what", "bad text", bad="images chat talk", implies=SAID),
    "a part at the top": tree("what", "images chat text", implies=SAID),
    "two parts of four": tree(
        "what", "images bad text", bad="video chat talk", implies=SAID | {"video": "where.online"}
    ),
}


@pytest.mark.parametrize(("per_part", "total"), [(1, 8), (2, 10)])
@pytest.mark.parametrize("name", SAYING)
def test_what_one_dimension_implies_of_another_gives_nothing_away(
    name: str, per_part: int, total: int
) -> None:
    """All pairs of tables in which no more matters imply "online" than are online."""
    rule = PublicRule(2, total=8, split=8, per_part=per_part)
    what = SAYING[name]
    implying = [code for code in what.leaves if what.items[code].implies]
    for where_page, behind_where in pages_of_tree(WHERE, total, rule).items():
        for what_page, behind_what in pages_of_tree(what, total, rule).items():
            behind = {
                (*one.values(), *other.values())
                for one, other in product(behind_what, behind_where)
                if sum(one[code] for code in implying) <= other["online"]
            }
            assert not breaches(behind, 2), (what_page, where_page)


# ---- real trees and registers of every size, by the solver


def audit(
    page: Page, matters: Sequence[CountedMatter], dimensions: Sequence[CodeList]
) -> list[str]:
    """All that the independent reader finds wrong with a page."""
    rule = PublicRule(page.threshold)
    said = published(page)
    found = departures(said, matters, dimensions)
    sensitive = sensitive_places(matters, dimensions, rule)
    unsafe, witnesses = unsafe_cells(said, dimensions, sensitive)
    found += unsafe
    found += [f"no witness: {one}" for one in witnesses if not prints(said, dimensions, one)]
    return found


def audit_with_one_figure_known(
    page: Page, matters: Sequence[CountedMatter], dimensions: Sequence[CodeList]
) -> list[str]:
    """The same for who knows one hidden figure, about the other hidden cells of its block."""
    said = published(page)
    sensitive = sensitive_places(matters, dimensions, PublicRule(page.threshold))
    found = []
    for block in page.blocks:
        hidden = [(block.dimension, cell.code) for cell in block.cells if cell.value is None]
        for known in hidden:
            others = sensitive.intersection(hidden) - {known}
            leaves = next(one for one in dimensions if one.id == known[0]).leaves_under(known[1])
            count = sum(matter.values[known[0]] in leaves for matter in matters)
            found += unsafe_cells(said, dimensions, others, {known: count})[0]
    return found


@pytest.mark.parametrize("seed", range(5))
def test_no_page_of_a_made_up_register_gives_anybody_away(seed: int) -> None:
    """Sixteen registers each time, with persons who recur, all purposes and several thresholds."""
    rng = random.Random(seed)
    for number in range(16):
        dimensions = dimensions_of(Purpose.BULLYING if number % 4 == 3 else Purpose.ADVISER)
        matters = random_register(rng, rng.randrange(401), dimensions)
        order = SecretOrder(rng.randbytes(32), YEAR)
        page = build_page(matters, dimensions, order, rng.choice((5, 5, 5, 6, 8, 10)))
        assert not audit(page, matters, dimensions)


def test_who_knows_one_hidden_figure_of_a_real_page_learns_no_other() -> None:
    rng = random.Random(11)
    dimensions = dimensions_of()
    hiding = 0
    while hiding < 5:
        matters = random_register(rng, rng.randrange(100, 401), dimensions, recurring=False)
        page = build_page(matters, dimensions, SecretOrder(rng.randbytes(32), YEAR))
        if any(block.hides for block in page.blocks):
            hiding += 1
            assert not audit_with_one_figure_known(page, matters, dimensions)


def test_the_reader_sees_what_the_program_does_about_persons() -> None:
    """The two readings of rule 2 agree on blocks of few persons, over many secret orders."""
    rng = random.Random(5)
    six = tree("six", "a b c d e f")
    pages = set()
    for _ in range(60):
        weights = [rng.random() for _ in range(6)]
        matters = [
            CountedMatter(
                row,
                {"six": rng.choices("abcdef", weights)[0]},
                {"subject": frozenset([rng.randrange(rng.choice((3, 60)))])},
            )
            for row in range(rng.randint(42, 70))
        ]
        by_code = [[one for one in matters if one.values["six"] == code] for code in "abcdef"]
        possible = outcomes([part_of(part, PublicRule()) for part in by_code], PublicRule())
        for _ in range(10):
            page = build_page(matters, [six], SecretOrder(rng.randbytes(32), YEAR))
            pages.add(page)
            hidden = {
                one
                for block in page.blocks
                for one, cell in enumerate(block.cells)
                if cell.value is None
            }
            assert (frozenset(hidden) if page.blocks else None) in possible
    assert len(pages) > 60
