"""What in a story could give somebody away: names, initials, classes, numbers, quotes from the register.

Free text is not protected by the rules of the figures, so the writer sees each of these before anything
is published and decides about it (anonymity.md, rule 11). A word too many costs a click, a name
overlooked cannot be taken back: single words of a name count whatever their capitals, unless they are
an ordinary word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from vp_desktop.core.folding import fold
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.story_erased import Mark, found_again
from vp_desktop.core.story_initials import Initials
from vp_desktop.core.story_names import Names
from vp_desktop.core.story_numbers import Numbers, class_pattern, reached, reaching
from vp_desktop.core.story_quotes import Part, quotes
from vp_desktop.core.story_words import Stretch, words_of_text


class FoundKind(StrEnum):
    """Why something in a story is shown to its writer."""

    NAME = "name"
    INITIALS = "initials"
    CLASS = "class"
    NUMBER = "number"
    CONTACT = "contact"
    """A telephone number or an address that stands in a case."""
    QUOTE = "quote"
    ERASED = "erased"
    """Words that left the register: no consent was given for them, or it was withdrawn."""


@dataclass(frozen=True)
class Known:
    """What a register knows that a story may give away."""

    names: Sequence[str] = ()
    classes: Sequence[str] = ()
    numbers: Sequence[CaseNumber] = ()
    outside: Sequence[str] = ()
    """References of cases, and the numbers reports have in other lists."""
    texts: Sequence[str] = ()
    """What was written down in cases."""
    erased: frozenset[Mark] = frozenset()
    secret: bytes = field(default=b"", repr=False)
    """Of the register: what was erased is known by its fingerprint under it."""


@dataclass(frozen=True)
class Found:
    """Words in a part of the story, as they stand there."""

    section: str
    words: str
    kind: FoundKind
    start: int
    """Where they stand first."""
    times: int = 1
    """How often they stand in that part, apart from longer words that were found."""


Span = tuple[int, int, FoundKind]


def look_through(story: Mapping[str, str], known: Known) -> tuple[Found, ...]:
    """Everything found, by part and in the order of the text; the same words once a part."""
    parts: dict[str, Part] = {}
    for section, text in story.items():
        folded = fold(text)
        parts[section] = (folded, words_of_text(folded))
    look = _Look(known)
    quoted = quotes(parts, known.texts)
    found: list[Found] = []
    for section, text in story.items():
        spans = [
            *look.spans(text, parts[section]),
            *((*each, FoundKind.QUOTE) for each in quoted.get(section, ())),
        ]
        found += _without_doubles(section, text, spans)
    return tuple(found)


class _Look:
    """Everything that is looked for in each part alike."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._names = Names(known.names)
        self._initials = Initials(known.names)
        self._classes = class_pattern(known.classes)
        self._numbers = Numbers(known.numbers, known.outside)
        self._reached = reached(known.texts)

    def spans(self, text: str, part: Part) -> Iterator[Span]:
        folded, words = part
        named = list(self._names.find(text, folded, words))
        yield from _as(FoundKind.NAME, named)
        yield from _as(FoundKind.INITIALS, self._initials.find(text))
        if self._classes:
            matches = self._classes.finditer(folded.text)
            yield from _as(
                FoundKind.CLASS, (Stretch(*folded.span(*match.span())) for match in matches)
            )
        yield from _as(FoundKind.NUMBER, self._numbers.find(folded, words))
        yield from _as(FoundKind.CONTACT, reaching(text, self._reached))
        again = found_again(self._known.secret, folded, words, self._known.erased)
        yield from _as(FoundKind.ERASED, (each for each in again if not _lies_in(each, named)))


def _as(kind: FoundKind, stretches: Iterable[Stretch]) -> Iterator[Span]:
    return ((start, end, kind) for start, end in stretches)


def _lies_in(one: Stretch, others: Iterable[Stretch]) -> bool:
    """What is still a name of the register is asked about as a name."""
    return any(other.start <= one.start and one.end <= other.end for other in others)


def _without_doubles(section: str, text: str, spans: Iterable[Span]) -> Iterator[Found]:
    """In order; what lies within a longer stretch of the same kind goes with it, and so do repeats."""
    said: dict[str, tuple[FoundKind, list[int]]] = {}
    reached: dict[FoundKind, int] = {}
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end <= reached.get(kind, 0):
            continue
        reached[kind] = end
        words = text[start:end]
        said.setdefault(words, (kind, []))[1].append(start)
    for words, (kind, starts) in said.items():
        yield Found(section, words, kind, starts[0], len(set(starts)))
