"""What the yearly summary counts: matters, each with one value in every dimension."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

PERSON_ROLES = ("subject", "accused", "reporter")
"""The roles whose number of different persons decides whether a cell is small (anonymity.md, rule 2)."""


@dataclass(frozen=True)
class CountedMatter:
    """One matter (casus) as the summary sees it.

    `values` holds a leaf for each dimension, by the dimension's id. `persons` holds, for each of
    `PERSON_ROLES`, the keys of the different persons behind the matter; somebody without a name has a
    key of his own in each matter, and a role without anybody counts as one person of that kind.
    """

    id: int
    values: Mapping[str, str]
    persons: Mapping[str, frozenset[int]] = field(default_factory=dict)
