"""The sheet for peer consultation (intervisie): a case in codes, without anything that tells who it is.

practice.md 1.3: "intervisie alleen geanonimiseerd". No names, classes, numbers, places or days: of an age
its class, of a function what it counts as, of a day how many weeks after the first one. The adviser's own
question is looked through, and each thing found is decided before anything leaves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from vp_desktop.core.story_check import FoundKind, Known, look_through

LONGEST_QUESTION = 1200
"""Characters: with it the sheet stays one page."""
_QUESTION = "question"
_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
_DATES = re.compile(
    rf"\b\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?:\s?[-/.]\s?\d{{2,4}})?\b|\b\d{{1,2}}\s+(?:{_MONTHS})\b"
    r"|\b\d{4}-\d{2}-\d{2}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class SheetEvent:
    """Something that happened; `on` never reaches the sheet."""

    on: date | None
    words: str


@dataclass(frozen=True)
class Week:
    """What happened in one week after the first event; None is a week nobody knows."""

    number: int | None
    lines: tuple[str, ...]


@dataclass(frozen=True)
class CaseSheet:
    """What the sheet says, in the words of one language."""

    facts: tuple[tuple[str, str], ...]
    people: tuple[str, ...]
    weeks: tuple[Week, ...]
    question: str = ""
    rare: bool = False
    """Whether it is the only matter of its kind this school year: who knows the school may guess.

    For the adviser's eyes: on the sheet it would say more than the sheet does.
    """

    def asking(self, question: str) -> CaseSheet:
        return replace(self, question=question.strip())


@dataclass(frozen=True)
class SheetFinding:
    """Words in the question that may tell who somebody is; `kind` is a code."""

    words: str
    kind: str


def weeks_of(events: Iterable[SheetEvent]) -> tuple[Week, ...]:
    """The events in their order, by weeks after the first; those without a day at the end."""
    every = list(events)
    days = [event.on for event in every if event.on is not None]
    first = min(days, default=None)

    def week(event: SheetEvent) -> int:
        return 0 if event.on is None or first is None else (event.on - first).days // 7 + 1

    dated = sorted((one for one in every if one.on is not None), key=lambda one: one.on or date.min)
    found = [
        Week(number, _counted([one.words for one in together]))
        for number, together in groupby(dated, key=week)
    ]
    undated = _counted([one.words for one in every if one.on is None])
    return (*found, Week(None, undated)) if undated else tuple(found)


def _counted(lines: Sequence[str]) -> tuple[str, ...]:
    """Every line once, with how often it was."""
    counts = Counter(lines)
    return tuple(line if times == 1 else f"{times} x {line}" for line, times in counts.items())


def findings(question: str, known: Known) -> tuple[SheetFinding, ...]:
    """Everything in the question to decide about, each once, in the order of the text."""
    found = [
        (one.start, SheetFinding(one.words, one.kind.value))
        for one in look_through({_QUESTION: question}, known)
    ]
    found += [
        (match.start(), SheetFinding(match.group(), "date")) for match in _DATES.finditer(question)
    ]
    return tuple(dict.fromkeys(one for _, one in sorted(found, key=lambda each: each[0])))


def undecided(found: Sequence[SheetFinding], decided: Collection[str]) -> tuple[SheetFinding, ...]:
    """What was not said to stay. Words are decided, wherever they stand."""
    return tuple(one for one in found if one.words not in decided)


KINDS = (*(kind.value for kind in FoundKind), "date")
