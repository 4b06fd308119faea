"""Made-up trees and registers for the tests of the yearly summary."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from vp_desktop.catalog.reader import read_taxonomy
from vp_desktop.core.counting import PERSON_ROLES, CountedMatter
from vp_desktop.core.page import Page
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import CodeList, Item, Label

YEAR = "2024-2025"
TAXONOMY = Path(__file__).parents[2] / "resources" / "taxonomy"

Counts = Mapping[str, int]


@cache
def dimensions_of(purpose: Purpose = Purpose.ADVISER) -> tuple[CodeList, ...]:
    """The trees of the program itself."""
    taxonomy = read_taxonomy(TAXONOMY)
    return tuple(taxonomy[dimension] for dimension in purpose.dimensions)


def tree(
    dimension: str,
    *tops: str,
    implies: Mapping[str, str] | None = None,
    **parts: str,
) -> CodeList:
    """A tree in short: `tree("x", "a bc", bc="b c", implies={"a": "y.online"})`."""
    codes = [code for words in (*tops, *parts.values()) for code in words.split()]
    said = {code: tuple(text.split(".")) for code, text in (implies or {}).items()}
    items = {
        code: Item(
            code,
            Label(code, code),
            parts=tuple(parts.get(code, "").split()),
            implies=((said[code][0], said[code][1]),) if code in said else (),
        )
        for code in dict.fromkeys(codes)
    }
    splits = tuple(tuple(top.split()) for top in tops)
    return CodeList(dimension, Label(dimension, dimension), items, "made up", splits)


def matters_of(**counts: Counts) -> list[CountedMatter]:
    """Matters with these counts in each dimension, all about different persons.

    The columns are laid beside each other in the order given.
    """
    columns = {
        dimension: [leaf for leaf, count in values.items() for _ in range(count)]
        for dimension, values in counts.items()
    }
    total = max(map(len, columns.values()))
    assert all(len(column) == total for column in columns.values())
    return [
        CountedMatter(row, {dimension: column[row] for dimension, column in columns.items()})
        for row in range(total)
    ]


def published(page: Page) -> dict[str, Any]:
    """What `summary --json` says of a page, without the labels."""
    if page.total is None:
        total = {"value": None, "below": page.below}
    else:
        total = {"value": page.total}
    blocks = [
        {"id": one.id, "cells": [{"code": cell.code, "value": cell.value} for cell in one.cells]}
        for one in page.blocks
    ]
    return {"threshold": page.threshold, "total": total, "blocks": blocks}


def figures_and_dots(page: Page) -> tuple[int, int]:
    """How many parts are shown and how many are hidden; N is not counted."""
    cells = [cell.value for block in page.blocks for cell in block.cells]
    return sum(value is not None for value in cells), cells.count(None)


def tables(parts: int, total: int) -> Iterator[tuple[int, ...]]:
    """Every way to divide `total` matters over so many parts."""
    if parts == 1:
        yield (total,)
        return
    for first in range(total + 1):
        for rest in tables(parts - 1, total - first):
            yield (first, *rest)


def ordered_tables(parts: int, total: int, most: int | None = None) -> Iterator[tuple[int, ...]]:
    """The same, largest part first: each table once, whatever the names of its parts."""
    most = total if most is None else most
    if parts == 1:
        if total <= most:
            yield (total,)
        return
    for first in range(min(total, most), -(-total // parts) - 1, -1):
        for rest in ordered_tables(parts - 1, total - first, first):
            yield (first, *rest)


def random_register(
    rng: random.Random, size: int, dimensions: Sequence[CodeList], recurring: bool = True
) -> list[CountedMatter]:
    """Matters in skewed shares, with persons who recur, nameless ones and empty roles.

    What the trees say is implied is true in it.
    """
    shares = {one.id: [_share(rng) for _ in one.leaves] for one in dimensions}
    circles = {role: rng.choice((2, 6, 30, 1000)) for role in PERSON_ROLES}
    matters = []
    for number in range(size):
        values: dict[str, str] = {}
        for one in dimensions:
            values.setdefault(one.id, rng.choices(one.leaves, shares[one.id])[0])
            for place, code in one.items[values[one.id]].implies:
                values[place] = code
        persons = {
            role: frozenset(
                rng.randrange(circle) if rng.random() < 0.5 else rng.randrange(10**6, 10**9)
                for _ in range(rng.choices((0, 1, 2), (1, 6, 1))[0])
            )
            for role, circle in circles.items()
        }
        matters.append(CountedMatter(number, values, persons if recurring else {}))
    return matters


def _share(rng: random.Random) -> float:
    return rng.expovariate(1) ** 2 + 0.001 if rng.random() < 0.85 else 0.0001
