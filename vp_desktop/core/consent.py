"""Consent to a dossier as a table: by answer, age and duty, what it does and in which words.

The table is data (`resources/consent.toml`, read by `catalog/consent.py`). Date, category and counts stay
whatever the answer is: a report that was made is counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vp_desktop.core.taxonomy import Label

NOT_NEEDED = "not_needed"
"""The answer that a duty of the adviser's own goes before consent."""
NOT_ASKED = "not_asked"
"""What holds while the question was not answered; no answer of the coded list."""
_UNDER = ((12, "under_12"), (16, "12_15"), (18, "16_and_over"))
_KEPT_AGES = {"under_12": 11, "12_15": 12, "16_and_over": 16, "adult": 18}
_ADULT_KINDS = ("parent", "staff", "school_leader", "board_member", "adviser", "volunteer", "hired")


class Age(StrEnum):
    """The ages between which the answer is another person's, or is asked in other words."""

    UNDER_12 = "under_12"
    FROM_12 = "12_15"
    FROM_16 = "16_and_over"
    ADULT = "adult"
    UNKNOWN = "unknown"


class Kept(StrEnum):
    """What of the coded facts stays."""

    ALL = "all"
    DUTIES = "duties"
    """Only those from which duties follow, without a word of explanation."""


@dataclass(frozen=True)
class Consequence:
    """What one answer does at one age, with or without a duty of the adviser's own."""

    names: bool
    texts: bool
    notes: bool
    documents: bool
    facts: Kept
    sentence: Label
    """What it means, in words that fit the age, to be read aloud."""
    source: str
    confirmed: bool
    instead: str | None = None
    """The answer that lets the adviser keep what a duty needs."""


@dataclass(frozen=True)
class AgeRule:
    """Who gives the answer at an age, and how the question is asked."""

    question: Label
    decides: Label
    source: str
    confirmed: bool


@dataclass(frozen=True)
class ConsentTable:
    """All consequences. Every combination of answer, age and duty has one."""

    ages: Mapping[Age, AgeRule]
    rows: Mapping[tuple[str, Age, bool], Consequence]
    unfounded: Label
    """What is said when the answer names a duty that does not follow."""

    @property
    def answers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(answer for answer, _, _ in self.rows))

    @property
    def without_names(self) -> tuple[str, ...]:
        """The answers after which no name is kept, at any age."""
        return self._without("names")

    @property
    def without_texts(self) -> tuple[str, ...]:
        """The answers after which no text is kept, at any age."""
        return self._without("texts")

    def of(self, answer: str, age: Age = Age.UNKNOWN, duty: bool = False) -> Consequence:
        """What an answer does; an answer that the table does not know does what no answer does."""
        known = answer if (answer, age, duty) in self.rows else NOT_ASKED
        return self.rows[known, age, duty]

    def _without(self, what: str) -> tuple[str, ...]:
        return tuple(
            answer
            for answer in self.answers
            if not any(getattr(row, what) for key, row in self.rows.items() if key[0] == answer)
        )


def age_of(kind: str, age: int | None) -> Age:
    """The age by what is known of a person: years where written down, else what somebody is."""
    if age is not None:
        return Age(next((name for limit, name in _UNDER if age < limit), "adult"))
    return Age.ADULT if kind in _ADULT_KINDS else Age.UNKNOWN


def kept_age(age: int | None) -> int | None:
    """What stays of an age where names do not: one that stands for its class, 11, 12, 16 or 18.

    The classes are those of law.md section 12.2 (`leeftijdsklasse`), "Age at the time of the act": a
    duty asks no more of an age, and a class tells nobody apart.
    """
    return None if age is None else _KEPT_AGES[age_of("", age)]
