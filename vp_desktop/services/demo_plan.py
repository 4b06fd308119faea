"""How much there is in a made-up register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

CASES, YEARS, SEED = 150, 3, 1
Told = Callable[[float], object]
"""Is told how far the making is, from 0 to 1; what it raises ends the making."""


@dataclass(frozen=True)
class DemoPlan:
    """How much there is in a made-up register. `years` counts the finished school years."""

    cases: int = CASES
    years: int = YEARS
    seed: int = SEED


PRACTICE = DemoPlan(cases=40, years=2)
"""Enough to have a page of everything, made in a few seconds."""
