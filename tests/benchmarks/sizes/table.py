"""The table that is printed: a line for each thing, a column for each size, and the ratios."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

Act = Callable[[], object]


def rounds(acts: Sequence[Act], times: int) -> list[list[float]]:
    """The milliseconds of several rounds of each, when everything is warm.

    They take turns: what else the machine does meets all of them alike, so that they can be compared.
    """
    for act in acts:
        act()
    found: list[list[float]] = [[] for _ in acts]
    for _ in range(times):
        for act, its in zip(acts, found, strict=True):
            begin = time.perf_counter()
            act()
            its.append((time.perf_counter() - begin) * 1000)
    return found


@dataclass
class Table:
    """Figures by line and size; beside some of them those of plain sqlite3."""

    sizes: list[int]
    ours: dict[str, dict[int, float]] = field(default_factory=dict)
    plain: dict[str, dict[int, float]] = field(default_factory=dict)

    def note(self, line: str, size: int, value: float, plain: float | None = None) -> None:
        self.ours.setdefault(line, {})[size] = value
        if plain is not None:
            self.plain.setdefault(line, {})[size] = plain

    def print(self, title: str, unit: str = "ms") -> None:
        """Every line with its growth, from the smallest size and from a thousand, and against plain."""
        heads = "".join(f"{size:>10,}" for size in self.sizes)
        print(f"\n{title} ({unit})\n{'':<38}{heads}{'x 1,000':>10}{'x plain':>10}")
        for line, found in self.ours.items():
            figures = "".join(
                f"{found[size]:>10.1f}" if size in found else " " * 10 for size in self.sizes
            )
            last = self.sizes[-1]
            growth = _ratio(found.get(last), found.get(1000, found.get(self.sizes[0])))
            beside = _ratio(found.get(last), self.plain.get(line, {}).get(last))
            print(f"{line:<38}{figures}{growth}{beside}")


def _ratio(value: float | None, other: float | None) -> str:
    return f"{value / other:>10.2f}" if value and other else " " * 10
