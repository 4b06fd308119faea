"""The guarantee of the yearly summary on larger tables, and on a thousand registers.

    python -m tests.benchmarks.anonymity_in_full [registers]

Stops at the first page that gives somebody away; otherwise prints what was tried.
"""

from __future__ import annotations

import random
import sys
import time

from tests.unit.audit import PublicRule, breaches_of_ordered, outcomes_of_counts
from tests.unit.made_up import YEAR, dimensions_of, figures_and_dots, random_register
from tests.unit.test_anonymity_guarantee import MUCH, audit, pages_of_one_block
from vp_desktop.core.anonymity import SecretOrder, build_page
from vp_desktop.core.purpose import Purpose

BLOCKS = [
    *((parts, 2, range(4, 31)) for parts in (3, 4, 5, 6, 7)),
    *((parts, 3, range(6, 34)) for parts in (3, 4, 5, 6)),
    (7, 3, range(21, 34, 2)),
    *((parts, 4, range(parts * 7, parts * 7 + 12)) for parts in (3, 4, 5, 6)),
    (7, 4, (35, 42, 49)),
    *((parts, 5, range(parts * 7, parts * 7 + 12)) for parts in (3, 4, 5)),
    (6, 5, (42, 45, 48, 54, 60)),
    (7, 5, (49, 52, 56)),
    (6, 8, (42, 48)),
]


def blocks() -> None:
    """All tables of one block, for a reader who may know one hidden figure."""
    for parts, threshold, totals in BLOCKS:
        start = time.perf_counter()
        pages = tables = 0
        for hidden_per_shown in (2, MUCH):
            rule = PublicRule(threshold, hidden_per_shown=hidden_per_shown)
            for total in totals:
                for page, behind in pages_of_one_block(parts, total, rule).items():
                    found = breaches_of_ordered(behind, threshold, known=page is not None)
                    assert not found, (parts, threshold, total, page, found)
                    pages += 1
                    tables += len(behind)
                outcomes_of_counts.cache_clear()
        seconds = time.perf_counter() - start
        print(f"{parts} parts, T = {threshold}: {pages} pages, {tables} tables, {seconds:.0f} s")


def registers(count: int) -> None:
    """Random registers with recurring persons, all purposes, by the solver."""
    rng = random.Random(2024)
    start = time.perf_counter()
    figures = dots = 0
    for number in range(count):
        dimensions = dimensions_of(Purpose.BULLYING if number % 4 == 3 else Purpose.ADVISER)
        matters = random_register(rng, rng.randrange(401), dimensions, recurring=number % 3 > 0)
        order = SecretOrder(rng.randbytes(32), YEAR)
        page = build_page(matters, dimensions, order, rng.choice((5, 5, 5, 6, 8, 10)))
        found = audit(page, matters, dimensions)
        assert not found, (number, found)
        figures += figures_and_dots(page)[0]
        dots += figures_and_dots(page)[1]
    seconds = time.perf_counter() - start
    print(f"{count} registers: {figures} figures, {dots} dots, nobody given away, {seconds:.0f} s")


if __name__ == "__main__":
    registers(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    blocks()
