"""Words that left the register because consent was refused or withdrawn, and still stand in a story.

The name itself may not stay, so what is kept is its fingerprint under the secret of the register:
enough to find it where it still stands, and nothing to read.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vp_desktop.core.folding import Folded
from vp_desktop.core.hidden_names import words_of
from vp_desktop.core.story_quotes import QUOTE_WORDS
from vp_desktop.core.story_words import Stretch, Word, plain_words, runs, stretch, unbroken

_SHORTEST = 4


@dataclass(frozen=True)
class Mark:
    """The fingerprint of so many words in a row."""

    words: int
    fingerprint: bytes


def marks_of(secret: bytes, written: str, names: Iterable[str]) -> frozenset[Mark]:
    """What to look for again when `written`, found in a story, has left the register.

    A stretch of a text counts by its parts too, and every name in it by each of its words.
    """
    words = plain_words(written)
    if not words:
        return frozenset()
    single = {part for name in names for word in words_of(name) for part in plain_words(word)}
    called = [next((way for way in _ways(word) if way in single), word) for word in words]
    made = {_mark(secret, [word]) for word in called if word in single}
    length = min(len(words), QUOTE_WORDS)
    if len(words) >= QUOTE_WORDS or not made:
        made |= {_mark(secret, run) for run in runs(words, length)}
    return frozenset(made)


def found_again(
    secret: bytes, folded: Folded, words: Sequence[Word], marks: frozenset[Mark]
) -> Iterator[Stretch]:
    """Where marked words stand in a text."""
    places = {
        place
        for length in {mark.words for mark in marks}
        for start in range(len(words) - length + 1)
        if _marked(secret, [word.text for word in words[start : start + length]]) & marks
        for place in range(start, start + length)
    }
    for first, last in unbroken(sorted(places)):
        yield stretch(folded, words[first : last + 1])


def marks_in(secret: bytes, text: str, marks: frozenset[Mark]) -> frozenset[Mark]:
    """Which of `marks` stand in `text`."""
    words = plain_words(text)
    return frozenset(
        mark
        for length in {mark.words for mark in marks}
        for run in runs(words, length)
        for mark in _marked(secret, run) & marks
    )


def _marked(secret: bytes, words: Sequence[str]) -> frozenset[Mark]:
    """The marks that would find these words: of a single one also without the s of possession."""
    if len(words) > 1:
        return frozenset([_mark(secret, words)])
    return frozenset(_mark(secret, [way]) for way in _ways(words[0]))


def _ways(word: str) -> tuple[str, ...]:
    bent = word.endswith("s") and len(word) >= _SHORTEST
    return (word, word[:-1]) if bent else (word,)


def _mark(secret: bytes, words: Sequence[str]) -> Mark:
    return Mark(len(words), hmac.digest(secret, "\0".join(("story", *words)).encode(), "sha256"))
