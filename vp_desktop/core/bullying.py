"""Teasing or bullying? Four questions, and a suggestion that says why. Never a verdict.

The questions are the marks by which bullying is told from teasing: repetition, unequal power, intent
(practice.md 1.5), and beside them what it does to the pupil. Words: `resources/texts/bullying.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

QUESTIONS = ("repetition", "power", "intent", "effect")


class Answer(StrEnum):
    """What is known of a question."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Suggestion(StrEnum):
    """What the answers look like."""

    BULLYING = "bullying"
    LOOKS_LIKE_TEASING = "looks_like_teasing"
    NOT_CLEAR = "not_clear"


@dataclass(frozen=True)
class Check:
    """A suggestion with its reasons: for each question that was answered the text that explains it."""

    suggestion: Suggestion
    reasons: tuple[str, ...]


def check(answers: Mapping[str, Answer]) -> Check:
    """What the answers look like. A question that was not answered counts as unknown.

    Bullying: it goes on, the sides are unequal, and it is meant to hurt or does hurt. Teasing only when
    the sides are equal, nobody is harmed and nothing shows that harm was meant. Everything between is
    not clear: doubt never becomes "only teasing".
    """
    repetition, power, intent, effect = (
        answers.get(question, Answer.UNKNOWN) for question in QUESTIONS
    )
    suggestion = Suggestion.NOT_CLEAR
    if repetition is power is Answer.YES and Answer.YES in (intent, effect):
        suggestion = Suggestion.BULLYING
    elif power is effect is Answer.NO and intent is not Answer.YES:
        suggestion = Suggestion.LOOKS_LIKE_TEASING
    reasons = (f"{name}_{answers[name]}" for name in QUESTIONS if name in answers)
    return Check(suggestion, tuple(reasons))
