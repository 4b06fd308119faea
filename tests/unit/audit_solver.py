"""The independent reader with a solver: what can he conclude from a whole published page?

He turns all that the page and the public rule say into linear constraints over the counts of all
leaves and asks for registers. As `audit.py`, this never imports `vp_desktop.core.anonymity`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from tests.unit.audit import (
    DimensionPage,
    Place,
    PublicRule,
    Tables,
    dimension_page,
    implied_by_leaf,
    tried,
)
from vp_desktop.core.taxonomy import CodeList


def unsafe_cells(
    page: Mapping[str, Any],
    dimensions: Sequence[CodeList],
    sensitive: Iterable[Place],
    known: Mapping[Place, int] | None = None,
) -> tuple[list[str], list[Tables]]:
    """The sensitive cells that cannot be 0, or not T or more, in a register that prints this page.

    With them come the witnesses: tables that do print it. `known` are figures that a reader knows.
    """
    if page["total"]["value"] is None:
        return [], []
    model = _Model(page, dimensions, known or {})
    wanted = [(place, many) for place in sorted(sensitive) for many in (False, True)]
    found: list[str] = []
    witnesses: list[Tables] = []
    while wanted:
        tables = model.witness(wanted)
        if tables is None:
            place, many = wanted.pop(0)
            found.append(f"{place[0]}.{place[1]} cannot be {'T or more' if many else '0'}")
            continue
        witnesses.append(tables)
        wanted = [goal for goal in wanted if not model.reaches(tables, goal)]
    return found, witnesses


class _Model:
    """Everything that a page says, as linear constraints over the counts of all leaves.

    Reading the rule he supposes that nobody has a part in two matters: any page can be printed by
    such a register, and what is safe among these is safe among all. For the same reason he takes
    only some of the ways in which a block can fail to be printed.
    """

    def __init__(
        self, page: Mapping[str, Any], dimensions: Sequence[CodeList], known: Mapping[Place, int]
    ) -> None:
        self.rule = PublicRule(page["threshold"])
        self.total: int = page["total"]["value"]
        self.dimensions = {dimension.id: dimension for dimension in dimensions}
        self.upper: list[int] = []
        self.rows: list[tuple[dict[int, int], float, float]] = []
        self.leaves = {
            (dimension.id, leaf): self._variable(self.total)
            for dimension in dimensions
            for leaf in dimension.leaves
        }
        for dimension in dimensions:
            self._row(self._node((dimension.id, dimension.tops[0])), self.total, self.total)
            self._read(dimension, dimension_page(page, dimension))
            self._imply(dimension)
        for place, value in known.items():
            self._row(self._node((place[0], [place[1]])), value, value)

    def _variable(self, upper: int) -> int:
        self.upper.append(upper)
        return len(self.upper) - 1

    def _row(self, terms: Mapping[int, int], low: float, high: float) -> None:
        self.rows.append((dict(terms), low, high))

    def _node(self, node: tuple[str, Iterable[str]], factor: int = 1) -> dict[int, int]:
        dimension, codes = node
        leaves = [leaf for code in codes for leaf in self.dimensions[dimension].leaves_under(code)]
        return {self.leaves[dimension, leaf]: factor for leaf in leaves}

    def _read(self, dimension: CodeList, printed: DimensionPage) -> None:
        blocks = dict(printed)
        if self.total < self.rule.least_split:
            return
        for codes in dimension.tops:
            cells = blocks.get(dimension.id)
            if cells and {code for code, _ in cells} == set(codes):
                break
            self._absent(dimension, codes, self.total)
        for block_id, cells in blocks.items():
            for code, value in cells:
                parts = dimension.items[code].parts
                if value is not None:
                    self._row(self._node((dimension.id, [code])), value, value)
                    if parts and f"{dimension.id}/{code}" not in blocks:
                        self._absent(dimension, parts, value)
            hidden = [code for code, value in cells if value is None]
            if hidden:
                shown = sum(value for _, value in cells if value is not None)
                above = self._figure(block_id, blocks)
                self._hides(dimension, hidden, above - shown)

    def _figure(self, block_id: str, blocks: Mapping[str, Any]) -> int:
        """The figure that a block splits."""
        _, _, code = block_id.partition("/")
        values = [value for cells in blocks.values() for one, value in cells if one == code]
        return next((value for value in values if value is not None), self.total)

    def _absent(self, dimension: CodeList, codes: Sequence[str], total: int) -> None:
        """A block that was tried and is not printed has small parts."""
        if not tried(dimension, codes, total, self.rule):
            return
        most = self.rule.most_hidden(len(codes))
        needed = 1 if most < self.rule.hidden else most + 1
        small = [self._small(dimension, code) for code in codes]
        self._row(dict.fromkeys(small, 1), needed, len(codes))

    def _small(self, dimension: CodeList, code: str) -> int:
        """A variable that is 1 only if `code` is small."""
        small = self._variable(1)
        slack = self.total - self.rule.threshold + 1
        self._row(self._node((dimension.id, [code])) | {small: slack}, 0, self.total)
        return small

    def _hides(self, dimension: CodeList, hidden: Sequence[str], together: int) -> None:
        """Some hidden part is small, and they protect each other.

        With more than four, either all are small, or one is so large that the rest would not do.
        """
        least = self.rule.threshold
        small = [self._small(dimension, code) for code in hidden]
        self._row(dict.fromkeys(small, 1), 1, len(hidden))
        for code in hidden:
            self._row(self._node((dimension.id, [code])), 0, together - least)
        if len(hidden) == self.rule.hidden:
            return
        ways = [self._variable(1) for _ in range(len(hidden) + 1)]
        self._row(dict.fromkeys(ways, 1), 1, len(ways))
        self._row(dict.fromkeys(small, 1) | {ways[0]: -len(hidden)}, 0, len(hidden))
        for code, way in zip(hidden, ways[1:], strict=True):
            large = max(least, together - 2 * least + 1)
            self._row(self._node((dimension.id, [code])) | {way: -large}, 0, self.total)

    def _imply(self, dimension: CodeList) -> None:
        """Who implies a leaf elsewhere is counted there too, all of them together at most once."""
        implying: dict[Place, list[str]] = {}
        for leaf in dimension.leaves:
            for place in implied_by_leaf(dimension, leaf):
                implying.setdefault(place, []).append(leaf)
        for place, leaves in implying.items():
            if place[0] in self.dimensions:
                there = self._node((place[0], [place[1]]), -1)
                self._row(self._node((dimension.id, leaves)) | there, -self.total, 0)

    def witness(self, wanted: Sequence[tuple[Place, bool]]) -> Tables | None:
        """Tables that print the page and reach the first goal, and as many others as come along."""
        count = len(self.upper)
        upper = [*self.upper, *(self.rule.threshold for _ in wanted)]
        goal = np.zeros(len(upper))
        rows = list(self.rows)
        for extra, ((dimension, code), many) in enumerate(wanted, count):
            node = self._node((dimension, [code]))
            if many:
                rows.append((node | {extra: -1}, 0, np.inf))
                goal[extra] = -1
            else:
                goal[list(node)] += 1
        (dimension, code), many = wanted[0]
        low, high = (self.rule.threshold, self.total) if many else (0, 0)
        rows.append((self._node((dimension, [code])), low, high))
        matrix = np.zeros((len(rows), len(upper)))
        for number, (terms, _, _) in enumerate(rows):
            matrix[number, list(terms)] = list(terms.values())
        limits = LinearConstraint(matrix, [row[1] for row in rows], [row[2] for row in rows])
        whole = np.array([1] * count + [0] * len(wanted))
        answer = milp(goal, integrality=whole, bounds=Bounds(0, upper), constraints=limits)
        if answer.x is None:
            return None
        tables: dict[str, dict[str, int]] = {one: {} for one in self.dimensions}
        for (one, leaf), variable in self.leaves.items():
            tables[one][leaf] = round(answer.x[variable])
        return tables

    def reaches(self, tables: Tables, goal: tuple[Place, bool]) -> bool:
        (dimension, code), many = goal
        leaves = self.dimensions[dimension].leaves_under(code)
        count = sum(tables[dimension][leaf] for leaf in leaves)
        return count >= self.rule.threshold if many else count == 0
