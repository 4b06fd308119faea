"""The words of a text, as the parts of the story check compare them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from vp_desktop.core.folding import Folded, fold_word

WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A word and its place in the folded text."""

    text: str
    start: int
    end: int


class Stretch(NamedTuple):
    """A stretch of the text as it was written."""

    start: int
    end: int


def words_of_text(folded: Folded) -> list[Word]:
    return [Word(match.group(), *match.span()) for match in WORD.finditer(folded.text)]


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text that is not shown, folded."""
    return tuple(WORD.findall(fold_word(text)))


def called(names: Iterable[str]) -> list[str]:
    """The names, and as they are said those that are written as in a list: `Vries, Jan-Willem de`."""
    found = []
    for name in names:
        found.append(name)
        last, comma, first = name.partition(",")
        if comma and last.strip() and first.strip():
            found.append(f"{first.strip()} {last.strip()}")
    return found


def stretch(folded: Folded, words: Sequence[Word]) -> Stretch:
    """From the first of these words up to and including the last."""
    return Stretch(*folded.span(words[0].start, words[-1].end))


def runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Every `length` words in a row."""
    return zip(*(words[start:] for start in range(length)), strict=False)


def unbroken(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of every unbroken row of numbers, which come in order."""
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
