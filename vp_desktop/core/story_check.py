"""What in a story could give somebody away: names, initials, classes, numbers, quotes from the register.

Free text is not protected by the rules of the figures, so the writer sees each of these before anything
is published and decides about it (anonymity.md, rule 11). A word too many costs a click, a name
overlooked cannot be taken back: single words of a name count whatever their capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vp_desktop.core.folding import Folded, fold, fold_word
from vp_desktop.core.hidden_names import words_of
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.story_initials import initials_pattern

QUOTE_WORDS = 6
"""So many words in a row that also stand in a case are a quote."""
_SHORTEST_NUMBER = 4
"""A shorter number of a list counts only behind a word that makes it one."""
_SHORTEST_BENT = 3
"""A shorter name takes no s of possession: of `Bo` the trees (`bos`) stay."""
_BEFORE, _AFTER = r"(?<!\w)", r"(?!\w)"
_POSSESSIVE = r"(?:'?s)?(?!\w)"
_OF_A_CLASS = r"(?:klas|groep|leerjaar|jaar|class|group|year)\s*"
_OF_A_NUMBER = r"(?:nummer|nr\.?|no\.?|melding|zaak|dossier|number|report|case|#)\s*"
_WORD = re.compile(r"\w+(?:'\w+)*")
_CALLED = (
    "anoniem begeleider broer class coach directeur docent groep iemand jongen juf "
    "jufrouw juffrouw klas kind leerling leraar lerares meester meisje meneer mentor "
    "mevrouw moeder naam onbekend opa oma ouder ouders persoon pupil school stagiair "
    "student teacher teamleider vader verzorger voogd vriend vriendin zus"
)
_NO_NAMES = frozenset(_CALLED.split())
"""Words by which somebody is called in a register without being named."""


class FoundKind(StrEnum):
    """Why something in a story is shown to its writer."""

    NAME = "name"
    INITIALS = "initials"
    CLASS = "class"
    NUMBER = "number"
    QUOTE = "quote"


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


@dataclass(frozen=True)
class Found:
    """Words in a part of the story, as they stand there."""

    section: str
    words: str
    kind: FoundKind
    start: int
    """Where they stand first."""


def look_through(story: Mapping[str, str], known: Known) -> tuple[Found, ...]:
    """Everything found, by part and in the order of the text; the same words once a part."""
    patterns = [
        *((FoundKind.NAME, pattern) for pattern in _name_patterns(known.names)),
        *((FoundKind.CLASS, pattern) for pattern in _class_patterns(known.classes)),
        *((FoundKind.NUMBER, pattern) for pattern in _number_patterns(known)),
    ]
    initials = initials_pattern(known.names)
    quotes = _quotes(story, known.texts)
    found: list[Found] = []
    for section, text in story.items():
        folded = fold(text)
        spans = [*_spans(folded, patterns), *quotes.get(section, ())]
        if initials:
            spans += [(*match.span(), FoundKind.INITIALS) for match in initials.finditer(text)]
        found += _without_doubles(section, text, spans)
    return tuple(found)


Span = tuple[int, int, FoundKind]


def _spans(folded: Folded, patterns: Iterable[tuple[FoundKind, re.Pattern[str]]]) -> Iterator[Span]:
    for kind, pattern in patterns:
        for match in pattern.finditer(folded.text):
            if match.end() > match.start():
                yield (*folded.span(*match.span()), kind)


def _without_doubles(section: str, text: str, spans: Iterable[Span]) -> Iterator[Found]:
    """In order; what lies within a longer stretch of the same kind goes with it, and so do repeats."""
    said: set[str] = set()
    reached: dict[FoundKind, int] = {}
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if end <= reached.get(kind, 0):
            continue
        reached[kind] = end
        words = text[start:end]
        if words not in said:
            said.add(words)
            yield Found(section, words, kind, start)


def _name_patterns(names: Iterable[str]) -> Iterator[re.Pattern[str]]:
    """One pattern for all names: whole, and each word of them that is a name by itself."""
    wholes, singles = set(), set()
    for name in names:
        parts = [fold_word(part) for part in name.split()]
        if len(parts) > 1:
            wholes.add(r"[\s-]+".join(map(re.escape, parts)))
        singles |= {
            word
            for word in (fold_word(word).strip(".,'\"()") for word in words_of(name))
            if len(word) > 1 and word not in _NO_NAMES
        }
    yield from _either(wholes, _POSSESSIVE)
    short = {word for word in singles if len(word) < _SHORTEST_BENT}
    yield from _either({re.escape(word) for word in singles - short}, _POSSESSIVE)
    yield from _either({re.escape(word) for word in short}, _AFTER)


def _class_patterns(classes: Iterable[str]) -> Iterator[re.Pattern[str]]:
    """Classes as a register has them; one that is only a figure or a letter, behind "groep"."""
    clear: set[str] = set()
    vague: set[str] = set()
    for name in classes:
        parts = re.findall(r"\d+|[^\W\d_]+", fold_word(name))
        pattern = r"[\s./-]?".join(map(re.escape, parts))
        if len(parts) > 1:
            clear.add(pattern)
        elif parts:
            (vague if len(parts[0]) < 3 else clear).add(pattern)
    yield from _either(clear, _AFTER)
    yield from _either({_OF_A_CLASS + pattern for pattern in vague}, _AFTER)


def _number_patterns(known: Known) -> Iterator[re.Pattern[str]]:
    clear = {rf"{number.year}\s?[-/.–]\s?0*{number.sequence}" for number in known.numbers}
    vague: set[str] = set()
    for outside in known.outside:
        pattern = r"[\s./-]?".join(map(re.escape, re.findall(r"\w+", fold_word(outside))))
        if pattern:
            (clear if len(outside.strip()) >= _SHORTEST_NUMBER else vague).add(pattern)
    yield from _either(clear, _AFTER)
    yield from _either({_OF_A_NUMBER + pattern for pattern in vague}, _AFTER)


def _either(patterns: Iterable[str], after: str) -> Iterator[re.Pattern[str]]:
    """One pattern for all, the longest first; none when there is nothing to look for."""
    ordered = sorted(patterns, key=lambda pattern: (-len(pattern), pattern))
    if ordered:
        yield re.compile(f"{_BEFORE}(?:{'|'.join(ordered)}){after}")


def _quotes(story: Mapping[str, str], texts: Iterable[str]) -> dict[str, list[Span]]:
    """Stretches of the story that stand word for word in a text; the story is the shorter of the two."""
    rows: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    words: dict[str, list[tuple[str, int, int]]] = {}
    for section, text in story.items():
        folded = fold(text)
        words[section] = [
            (match.group(), *folded.span(*match.span())) for match in _WORD.finditer(folded.text)
        ]
        for place, run in enumerate(_runs([word for word, _, _ in words[section]])):
            rows.setdefault(run, []).append((section, place))
    hit: dict[str, set[int]] = {}
    for text in texts:
        for run in _runs(_WORD.findall(fold_word(text))):
            for section, place in rows.get(run, ()):
                hit.setdefault(section, set()).update(range(place, place + QUOTE_WORDS))
    return {
        section: [
            (words[section][first][1], words[section][last][2], FoundKind.QUOTE)
            for first, last in _stretches(sorted(places))
        ]
        for section, places in hit.items()
    }


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(QUOTE_WORDS)), strict=False)


def _stretches(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of every unbroken row of numbers."""
    first: int | None = None
    last = 0
    for place in places:
        if first is None:
            first = place
        elif place != last + 1:
            yield first, last
            first = place
        last = place
    if first is not None:
        yield first, last
