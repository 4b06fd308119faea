"""The facts from which duties follow: which there are and which values each may have.

`null` (None) is an age that nobody knows, "unknown" an answer that nobody knows yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Protocol

from vp_desktop.core.errors import WrongUse

SECTORS = ("po", "so", "vo", "vso", "mbo", "ho")
_ANSWERS = ("yes", "no", "unknown")
_OLDEST = 130
_MOST_DAYS = 10_000
_LONGEST_NAME = 40  # of a strange fact that is named back to the user


class Kind(Protocol):
    """Which values a fact may have."""

    @property
    def expected(self) -> str:
        """The values as a user may write them, the same in every language."""

    def accepts(self, value: object) -> bool: ...


@dataclass(frozen=True)
class Choice:
    """One of some words."""

    values: tuple[str, ...]

    @property
    def expected(self) -> str:
        return ", ".join(self.values)

    def accepts(self, value: object) -> bool:
        return isinstance(value, str) and value in self.values


@dataclass(frozen=True)
class Flag:
    """True or false."""

    expected: str = "true, false"

    def accepts(self, value: object) -> bool:
        return isinstance(value, bool)


@dataclass(frozen=True)
class Whole:
    """A whole number from nought, or None where it may be unknown."""

    highest: int
    may_be_unknown: bool = False

    @property
    def expected(self) -> str:
        return f"0-{self.highest}, null" if self.may_be_unknown else f"0-{self.highest}"

    def accepts(self, value: object) -> bool:
        if value is None:
            return self.may_be_unknown
        number = isinstance(value, int) and not isinstance(value, bool)
        return number and 0 <= value <= self.highest  # type: ignore[operator]


@dataclass(frozen=True)
class RuleSetName:
    """The name of a rule set; whether there is one of that name, the rule sets themselves know."""

    expected: str = "current_law"

    def accepts(self, value: object) -> bool:
        return isinstance(value, str)


def _fact(kind: Kind) -> Any:
    return field(metadata={"kind": kind})


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What is known of one case. Raises WrongUse for a value that a fact cannot have."""

    profile: str = _fact(RuleSetName())
    sector: str = _fact(Choice(SECTORS))
    adviser: str = _fact(Choice(("internal", "external")))
    category: str = _fact(
        Choice(
            (
                *("sexual_abuse", "sexual_harassment", "physical_violence"),
                *("psychological_violence", "discrimination", "radicalisation", "other"),
            )
        )
    )
    sexual_offence_possible: str = _fact(Choice(_ANSWERS))
    victim_type: str = _fact(Choice(("pupil", "staff", "parent", "other")))
    victim_age: int | None = _fact(Whole(_OLDEST, may_be_unknown=True))
    victim_lacks_capacity: bool = _fact(Flag())
    accused_type: str = _fact(
        Choice(
            (
                *("pupil", "staff", "school_leader", "board_member", "adviser", "volunteer"),
                *("trainee", "hired", "parent", "other", "unknown"),
            )
        )
    )
    accused_age: int | None = _fact(Whole(_OLDEST, may_be_unknown=True))
    accused_task_holder: str = _fact(Choice(_ANSWERS))
    acute_danger: bool = _fact(Flag())
    suicidal: bool = _fact(Flag())
    recent_sexual_violence: bool = _fact(Flag())
    unsafe_home_now: bool = _fact(Flag())
    abuse_at_home: bool = _fact(Flag())
    bullying: bool = _fact(Flag())
    serious: bool = _fact(Flag())
    crime_suspected: bool = _fact(Flag())
    suspension_days: int = _fact(Whole(_MOST_DAYS))
    complaint_wanted: bool = _fact(Flag())
    complaint_upheld: bool = _fact(Flag())
    data_breach: bool = _fact(Flag())

    def __post_init__(self) -> None:
        for name, kind in KINDS.items():
            if not kind.accepts(getattr(self, name)):
                raise WrongUse("fact_wrong", fact=name, expected=kind.expected)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Facts:
        """The facts by name: each of them once, and no other. Raises WrongUse."""
        for name in KINDS:
            if name not in values:
                raise WrongUse("fact_missing", fact=name)
        for name in values:
            if name not in KINDS:
                raise WrongUse("fact_unknown", fact=_shown(name))
        return cls(**values)


KINDS: Mapping[str, Kind] = {fact.name: fact.metadata["kind"] for fact in fields(Facts)}


def _shown(name: str) -> str:
    """A strange name as it may stand in a sentence: it may hold anything."""
    return name if name.isidentifier() and len(name) <= _LONGEST_NAME else "?"
