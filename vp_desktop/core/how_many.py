"""The sheet "Maar hoeveel dan?": what an adviser can answer who is asked for the hidden numbers.

Its questions and answers are data (`resources/texts/how_many.toml`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from vp_desktop.core.texts import Texts

_SECTION = "how_many"
QUESTIONS = (
    "how_many_then",
    "which_class",
    "board_has_a_right",
    "council_wants_trend",
    "is_it_safe",
    "nothing_happened",
    "is_it_true",
    "who_was_it",
)


class Answered(NamedTuple):
    """A question as it is asked, and an answer that gives nothing away."""

    question: str
    answer: str


@dataclass(frozen=True)
class HowMany:
    """The sheet in one language."""

    title: str
    lead: str
    answers: tuple[Answered, ...]


def how_many_sheet(texts: Texts, language: str, threshold: int) -> HowMany:
    """The sheet, with the threshold of the register in its words."""

    def say(key: str) -> str:
        return texts.say(_SECTION, key, language, threshold=threshold)

    answers = tuple(Answered(say(key), say(f"{key}_answer")) for key in QUESTIONS)
    return HowMany(say("title"), say("lead"), answers)
