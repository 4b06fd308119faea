"""Names taken out of a text, for registers that keep codes instead of names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

UNCLEAR = "[naam]"
"""Stands for a word that several of the persons have in their name."""

_SEPARATORS = re.compile(r"[\s-]+")
_PARTICLES = frozenset(
    [
        *(
            "aan",
            "al",
            "ben",
            "bij",
            "bin",
            "da",
            "de",
            "den",
            "der",
            "di",
            "dos",
            "du",
            "el",
            "en",
        ),
        *(
            "het",
            "ibn",
            "in",
            "la",
            "le",
            "op",
            "te",
            "ten",
            "ter",
            "uit",
            "van",
            "von",
            "zu",
            "'t",
        ),
    ]
)
_BEFORE, _AFTER = r"(?<!\w)", r"(?=(?:['’]?s)?(?!\w))"
"""A name is a whole word, or one with the s of possession behind it: `Pims`, `Pim's`."""


def hide_names(text: str, codes: Mapping[str, str]) -> str:
    """`text` with every name in `codes` replaced by its code, whole or in part.

    The whole name counts whatever its capitals and spaces. A single word of it (a first name, a
    surname) counts as the name has it or with a capital: of a `Roos` the flower `roos` stays. A word that
    two of the persons share becomes `[naam]`, since it may mean either.
    """
    replacements = {name: code for name, code in codes.items() if name.strip()}
    patterns = [*_whole_names(replacements), *_single_words(replacements)]
    if not patterns:
        return text
    found = re.compile("|".join(f"({pattern})" for pattern, _ in patterns))
    return found.sub(lambda match: patterns[(match.lastindex or 1) - 1][1], text)


def places_of(text: str, names: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """From where to where one of `names` stands in `text`, whole or in part, as `hide_names` finds it."""
    wanted = dict.fromkeys((name for name in names if name.strip()), "")
    patterns = [*_whole_names(wanted), *_single_words(wanted)]
    if not patterns:
        return ()
    found = re.compile("|".join(f"(?:{pattern})" for pattern, _ in patterns))
    return tuple(match.span() for match in found.finditer(text))


def _whole_names(codes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Names of several words, the longest first, so that no name hides a part of another."""
    for name in sorted(codes, key=len, reverse=True):
        words = name.split()
        if len(words) > 1:
            spaced = r"\s+".join(map(re.escape, words))
            yield f"{_BEFORE}(?i:{spaced}){_AFTER}", codes[name]


def _single_words(codes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    found: dict[str, str] = {}
    for name, code in codes.items():
        for word in words_of(name):
            found[word] = code if found.get(word, code) == code else UNCLEAR
    for word in sorted(found, key=len, reverse=True):
        written = dict.fromkeys((word, word[:1].upper() + word[1:], word.upper()))
        forms = "|".join(map(re.escape, written))
        yield f"{_BEFORE}(?:{forms}){_AFTER}", found[word]


def words_of(name: str) -> set[str]:
    """The words of a name that are a name by themselves: no `van der`, no single initial."""
    whole = name.split()
    words = {*whole, *_SEPARATORS.split(name)}
    if len(whole) == 1:
        return words - {""}
    return {
        word for word in words if len(word.strip(".")) > 1 and word.casefold() not in _PARTICLES
    }
