"""An independent reader of the yearly summary, who knows anonymity.md and nothing of our program.

He has the published page (as in `summary --json`) and the public trees, and reasons about the
registers that could have printed it. This file must never import `vp_desktop.core.anonymity`: it is
a second reading of the rules, so that a mistake in one of the two shows.

`departures`: does a page follow the rules for this register? `breaches`: given all tables that
could have printed a page, is each sensitive cell free to be 0 and at least T? For real pages, of
which nobody can list all tables, `audit_solver.py` answers the second question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations, product
from typing import Any

import numpy as np

from vp_desktop.core.counting import PERSON_ROLES, CountedMatter
from vp_desktop.core.taxonomy import CodeList

Place = tuple[str, str]
"""(dimension, code): a node of a tree."""
PrintedBlock = tuple[str, tuple[tuple[str, int | None], ...]]
"""A block's id and its cells, in the order of the page."""
DimensionPage = tuple[PrintedBlock, ...]
Tables = Mapping[str, Mapping[str, int]]
"""A count for each leaf of each dimension."""


@dataclass(frozen=True)
class PublicRule:
    """The numbers in anonymity.md."""

    threshold: int = 5
    total: int = 10
    split: int = 20
    per_part: int = 7
    hidden: int = 4
    hidden_per_shown: int = 2

    @property
    def least_total(self) -> int:
        return max(self.total, 2 * self.threshold)

    @property
    def least_split(self) -> int:
        return max(self.split, 4 * self.threshold)

    def most_hidden(self, parts: int) -> int:
        """The most parts that a printed block of so many parts hides."""
        return max(
            count for count in range(parts) if count <= self.hidden_per_shown * (parts - count)
        )


# ---- the rule of a block, read as a set: what it can hide over all secret orders


@dataclass(frozen=True)
class Part:
    count: int
    small: bool
    cases: Mapping[int, int] = field(default_factory=dict)
    """In how many of its matters each person has a part."""


def part_of(matters: Sequence[CountedMatter], rule: PublicRule) -> Part:
    """Rule 2: fewer than T matters, or fewer than T persons in a role, make a part small."""
    few = False
    for role in PERSON_ROLES:
        persons = {
            person
            for matter in matters
            for person in matter.persons.get(role) or {("nobody", matter.id)}
        }
        few |= len(persons) < rule.threshold
    cases = Counter(
        person
        for matter in matters
        for person in {one for role in PERSON_ROLES for one in matter.persons.get(role, ())}
    )
    return Part(len(matters), few or len(matters) < rule.threshold, cases)


def _protected(parts: Sequence[Part], rule: PublicRule) -> bool:
    if len(parts) < rule.hidden:
        return False
    counts = [part.count for part in parts]
    cases: Counter[int] = Counter()
    for part in parts:
        cases.update(part.cases)
    largest = max([*counts, *cases.values()])
    return sum(counts) >= 2 * rule.threshold and sum(counts) - largest >= rule.threshold


def outcomes(parts: Sequence[Part], rule: PublicRule) -> set[frozenset[int] | None]:
    """All sets of parts that some secret order hides; None stands for a block that is not printed.

    Hiding more never undoes protection. So a set is reached when it protects, holds all small parts
    and is just those, or stops protecting without some part that is not small: the one added last.
    """
    everything = range(len(parts))
    small = frozenset(one for one in everything if parts[one].small)
    if not small:
        return {frozenset()}
    others = [one for one in everything if one not in small]
    reached: set[frozenset[int] | None] = set()
    for size in range(len(others) + 1):
        for added in combinations(others, size):
            hidden = small.union(added)
            complete = len(hidden) == len(parts)
            protects = _protected([parts[one] for one in hidden], rule)
            if not (protects or complete):
                continue
            last = [
                one for one in added if not _protected([parts[two] for two in hidden - {one}], rule)
            ]
            if added and not last:
                continue
            printed = protects and len(hidden) <= rule.most_hidden(len(parts))
            reached.add(hidden if printed else None)
    return reached


@cache
def outcomes_of_counts(
    counts: tuple[int, ...], rule: PublicRule
) -> frozenset[frozenset[int] | None]:
    """The outcomes when nobody has a part in two matters."""
    parts = [Part(count, count < rule.threshold) for count in counts]
    return frozenset(outcomes(parts, rule))


# ---- the pages of a tree


def dimension_pages(
    dimension: CodeList, part: Callable[[str], Part], rule: PublicRule
) -> set[DimensionPage]:
    """Every way in which a dimension can be printed."""

    def below(code: str, block: str) -> set[DimensionPage]:
        codes = dimension.items[code].parts
        return split(block, codes, part(code).count) if codes else {()}

    def split(block_id: str, codes: Sequence[str], total: int) -> set[DimensionPage]:
        if not tried(dimension, codes, total, rule):
            return {()}
        parts = [part(code) for code in codes]
        if any(one.cases for one in parts):
            ways = outcomes(parts, rule)
        else:
            ways = set(outcomes_of_counts(tuple(one.count for one in parts), rule))
        pages: set[DimensionPage] = set()
        for hidden in ways:
            if hidden is None:
                pages.add(())
                continue
            cells = tuple(
                (code, None if one in hidden else parts[one].count)
                for one, code in enumerate(codes)
            )
            inner = [
                below(code, f"{dimension.id}/{code}")
                for one, code in enumerate(codes)
                if one not in hidden
            ]
            for combination in product(*inner):
                pages.add(((block_id, cells), *(block for page in combination for block in page)))
        return pages

    total = sum(part(code).count for code in dimension.tops[0])
    if total < rule.least_split:
        return {()}
    pages: set[DimensionPage] = {()}
    for codes in dimension.tops:
        if () in pages:
            pages = pages - {()} | split(dimension.id, codes, total)
    return pages


def tried(dimension: CodeList, codes: Sequence[str], total: int, rule: PublicRule) -> bool:
    """Whether everybody can see that this block was tried (rules 1 and 4)."""
    free = all(says_nothing_elsewhere(dimension, code) for code in codes)
    return free and total >= rule.per_part * len(codes)


def says_nothing_elsewhere(dimension: CodeList, code: str) -> bool:
    """Whether a figure for `code` leaves other dimensions alone, and they leave its parts alone."""
    item = dimension.items[code]
    if not item.parts:
        return not list(implied_by_leaf(dimension, code))
    free = sum(says_nothing_elsewhere(dimension, part) for part in item.parts)
    return free >= 2 or free == len(item.parts)


def implied_by_leaf(dimension: CodeList, leaf: str) -> Iterator[Place]:
    for code, item in dimension.items.items():
        if leaf in dimension.leaves_under(code):
            yield from item.implies


def dimension_page(page: Mapping[str, Any], dimension: CodeList) -> DimensionPage:
    """What a published page says about one dimension."""
    return tuple(
        (block["id"], tuple((cell["code"], cell["value"]) for cell in block["cells"]))
        for block in page["blocks"]
        if block["id"].split("/")[0] == dimension.id
    )


def departures(
    page: Mapping[str, Any], matters: Sequence[CountedMatter], dimensions: Sequence[CodeList]
) -> list[str]:
    """Where a page departs from the rules; nothing if some secret order prints it so."""
    rule = PublicRule(page["threshold"])
    total = page["total"]
    if len(matters) < rule.least_total:
        small = total == {"value": None, "below": rule.least_total} and not page["blocks"]
        return [] if small else ["a small school gets figures"]
    found = [] if total == {"value": len(matters)} else ["the total is wrong"]
    order = [block["id"].split("/")[0] for block in page["blocks"]]
    if order != sorted(order, key=[dimension.id for dimension in dimensions].index):
        found.append("the blocks are out of order")
    for dimension in dimensions:
        printed = dimension_page(page, dimension)
        by_leaf: dict[str, list[CountedMatter]] = {leaf: [] for leaf in dimension.leaves}
        known = all(matter.values.get(dimension.id) in by_leaf for matter in matters)
        for matter in matters if known else ():
            by_leaf[matter.values[dimension.id]].append(matter)
        parts = {
            code: part_of(
                [one for leaf in dimension.leaves_under(code) for one in by_leaf[leaf]], rule
            )
            for code in dimension.items
        }
        possible = dimension_pages(dimension, parts.__getitem__, rule)
        if printed not in (possible if known else {()}):
            found.append(f"{dimension.id} is not printed by the rule: {printed}")
    return found


def prints(page: Mapping[str, Any], dimensions: Sequence[CodeList], tables: Tables) -> bool:
    """Whether some secret order prints this page from these tables, if nobody has two matters."""
    rule = PublicRule(page["threshold"])

    def parts(dimension: CodeList) -> Callable[[str], Part]:
        def part(code: str) -> Part:
            count = sum(tables[dimension.id][leaf] for leaf in dimension.leaves_under(code))
            return Part(count, count < rule.threshold)

        return part

    return all(
        dimension_page(page, dimension) in dimension_pages(dimension, parts(dimension), rule)
        for dimension in dimensions
    )


# ---- the guarantee over sets of tables


def breaches(
    tables: Collection[tuple[int, ...]],
    threshold: int,
    hidden_blocks: Iterable[Sequence[int]] = (),
) -> list[str]:
    """Cells that a reader can work out when just these tables could have printed a page.

    A table holds the counts of all nodes of a tree, in a fixed order. `hidden_blocks` holds, for
    each printed block, the positions of its hidden cells: there it must hold too when one is known.
    """
    counts = np.array(sorted(tables))
    found = [f"cell {one} is given away" for one in _given_away(counts, threshold)]
    for hidden in hidden_blocks:
        for known in hidden:
            for value in np.unique(counts[:, known]):
                left = counts[counts[:, known] == value]
                found += [
                    f"cell {one} is given away to who knows that cell {known} is {value}"
                    for one in _given_away(left, threshold)
                    if one in hidden and one != known
                ]
    return found


def _given_away(counts: np.ndarray[Any, Any], threshold: int) -> list[int]:
    sensitive = (counts < threshold).any(axis=0)
    free = (counts == 0).any(axis=0) & (counts >= threshold).any(axis=0)
    return [int(one) for one in np.flatnonzero(sensitive & ~free)]


def breaches_of_ordered(
    tables: Iterable[Sequence[int]], threshold: int, *, known: bool
) -> list[str]:
    """The same for tables whose parts may stand in any order: each table is given once.

    `known`: must it hold too when one figure is known?
    """
    seen: dict[int | None, list[bool]] = {}
    for table in tables:
        parts = range(len(table))
        for one, two in product(parts, [None, *parts] if known else [None]):
            if one != two:
                figure = None if two is None else table[two]
                facts = (table[one] < threshold, table[one] == 0, table[one] >= threshold)
                flags = seen.setdefault(figure, [False, False, False])
                seen[figure] = [old or new for old, new in zip(flags, facts, strict=True)]
    return [
        f"given away to who knows {figure}: 0 {zero}, T or more {many}"
        for figure, (sensitive, zero, many) in seen.items()
        if sensitive and not (zero and many)
    ]


def sensitive_places(
    matters: Sequence[CountedMatter], dimensions: Sequence[CodeList], rule: PublicRule
) -> set[Place]:
    """All nodes of all trees whose true count, or number of persons, is below T."""
    return {
        (dimension.id, code)
        for dimension in dimensions
        for code in dimension.items
        if part_of(
            [one for one in matters if one.values[dimension.id] in dimension.leaves_under(code)],
            rule,
        ).small
    }
