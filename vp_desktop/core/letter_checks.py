"""What is wrong with a document before it leaves: found here, said and decided in the window."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from vp_desktop.core.addressees import may_be_accused
from vp_desktop.core.hidden_names import hide_names
from vp_desktop.core.letter_facts import Concerned, LetterFacts
from vp_desktop.core.letter_plans import PLANS, LetterKind, goes_home
from vp_desktop.core.letters import gaps

_FOUND = "\0"


@dataclass(frozen=True)
class Written:
    """A document as it would leave."""

    kind: LetterKind
    to: str
    to_whom: str
    text: str


@dataclass(frozen=True)
class Findings:
    """`faults` keep it inside; `questions` are asked first. Both are codes; `gaps` are still open."""

    faults: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()


def examine(written: Written, facts: LetterFacts, private: Collection[str]) -> Findings:
    """What must be mended, and what must be asked. `private` is the case number and the keyword."""
    open_gaps = gaps(written.text)
    faults = (
        ("no_text", not written.text.strip()),
        ("no_recipient", bool(PLANS[written.kind].recipients) and not written.to_whom.strip()),
        ("to_accused", _names(written.to_whom, facts.took_part, whole=True)),
        ("gaps", bool(open_gaps)),
        ("names_subject", _names_somebody(written, facts)),
    )
    asked_after = may_be_accused(written.to, facts.accused_kinds)
    questions = (
        ("accused", asked_after or _names(written.to_whom, facts.took_part, whole=False)),
        ("private", any(word and _holds(written.text, word) for word in private)),
        ("home", goes_home(PLANS[written.kind], written.to)),
    )
    return Findings(_those(faults), _those(questions), open_gaps)


def _names_somebody(written: Written, facts: LetterFacts) -> bool:
    """Whether an invitation names somebody of the case who is not the one invited."""
    if written.kind is not LetterKind.INVITATION:
        return False
    others = [p for p in facts.people if not _names(written.to_whom, (p,), whole=False)]
    return _names(written.text, others, whole=False)


def _names(text: str, people: Iterable[Concerned], *, whole: bool) -> bool:
    """Whether one of `people` is named, by the whole name or (not `whole`) by a part of it."""
    for person in people:
        name = " ".join(person.name.split())
        if not name:
            continue
        if whole and len(name.split()) > 1:
            if name.casefold() in " ".join(text.split()).casefold():
                return True
        elif hide_names(text, {name: _FOUND}) != text:
            return True
    return False


def _holds(text: str, word: str) -> bool:
    return bool(word.strip()) and hide_names(text, {word.strip(): _FOUND}) != text


def _those(found: Iterable[tuple[str, bool]]) -> tuple[str, ...]:
    return tuple(code for code, holds in found if holds)
