"""Initials of persons in a text: "J.", "J. V.", "J.d.V.", "JdV", and "J.W." or "JW" of a Jan-Willem."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from vp_desktop.core.folding import fold_word
from vp_desktop.core.hidden_names import words_of
from vp_desktop.core.story_words import Stretch, called

_SHORT = (
    "AB AI AP BB BO BV CP ER EU GG GL HR IB ID IK IN IT KB LB MR MT NL NT OM OP OR PC PO PR RI RT SG "
    "SO TL TV VP VO WP WC AVG BHV BSO CAO CJG DUO GGD GGZ HBO JGZ KDV LVS MBO MDO OCW OPP POP PTA RVT "
    "SBO SWV TSO VOG VSO VWO ZAT HAVO VMBO"
)
_SCHOOL_WORDS = frozenset(_SHORT.split())
"""What capitals by themselves mostly are in a school; with points they are initials all the same."""
_POINTED = re.compile(r"(?<!\w)(?<!\w\.)[^\W\d_]\.(?:[\s-]?[^\W\d_]\.)*(?:[^\W\d_](?!\w))?")
_BARE = re.compile(r"(?<![\w.])[^\W\d_]{2,7}(?!\w)")
_APART = re.compile(r"(?<![\w.-])[^\W\d_](?:[ -][^\W\d_]){1,5}(?![\w-])")
"""`J-W` and `J W`."""
_HYPHENS = re.compile("[-\u2010\u2011\u2013]")
_MANY = 3
"""More words with a hyphen than this are taken by their first letters only."""
_CALLED = re.compile(
    r"(?i:\b(?:leerling|jongen|meisje|kind|ouder|moeder|vader|leraar|docent|juf|meester|mevrouw|meneer|pupil))"
    r"\s+([^\W\d_])(?![\w.])"
)


class Initials:
    """The initials of persons: with points any of theirs, without points only the whole."""

    def __init__(self, names: Iterable[str]) -> None:
        self._pointed: set[str] = set()
        self._bare: set[str] = set()
        self._single: set[str] = set()
        for name in called(names):
            whole = _ways(name)
            self._pointed |= {written.upper() for written in whole}
            self._bare |= {
                each
                for written in whole
                for each in (written, written.upper())
                if (each[0] + each[-1]).isupper() and each.upper() not in _SCHOOL_WORDS
            }
            for word in words_of(name):
                if len(word) > 1 and word[0].isalpha():
                    self._single |= {word[0].upper(), _first(word).upper()}

    def find(self, text: str) -> Iterator[Stretch]:
        """Every place where they stand, also with unseen signs between the letters."""
        places = [place for place, sign in enumerate(text) if not _is_unseen(sign)]
        seen = "".join(text[place] for place in places)
        for start, end in self._find(seen):
            yield Stretch(places[start], places[end - 1] + 1)

    def _find(self, text: str) -> Iterator[Stretch]:
        for match in _POINTED.finditer(text):
            # A small letter begins `o.a.`: the first letter of somebody is a capital.
            letters = [letter.upper() for letter in match.group() if letter.isalpha()]
            known = "".join(letters) in self._pointed or "".join(letters) in self._single
            if known and match.group()[0].isupper():
                yield Stretch(*match.span())
            elif match.group()[0].isupper():
                yield from self._first_of(match)
        for match in _BARE.finditer(text):
            if match.group() in self._bare:
                yield Stretch(*match.span())
            elif match.group().removesuffix("s") in self._bare:
                yield Stretch(match.start(), match.end() - 1)
        for match in _APART.finditer(text):
            if match.group()[::2] in self._bare:
                yield Stretch(*match.span())
        for match in _CALLED.finditer(text):
            if match[1].upper() in self._single:
                yield Stretch(*match.span(1))

    def _first_of(self, match: re.Match[str]) -> Iterator[Stretch]:
        """`J. V. W.` of a Jan Visser: the most that is somebody's, one letter at the least."""
        ends = [place for place, sign in enumerate(match.group(), 1) if sign == "."]
        for end in reversed(ends):
            part = match.group()[:end]
            letters = "".join(letter.upper() for letter in part if letter.isalpha())
            if letters in self._pointed or letters in self._single:
                if " " in match.group() or letters in self._pointed:
                    yield Stretch(match.start(), match.start() + end)
                return


def _ways(name: str) -> set[str]:
    """Initials of several letters as they are written: `JdV` and `JV`, `JWdV`, `JWV` and `JW`."""
    words = name.split()
    own = words_of(name)
    letters = [_letters(word) for word in words]
    if sum(len(options) > 1 for options in letters) > _MANY:
        letters = [options[:1] for options in letters]
    # Called by the first names alone: all before the last word, or before what stands between.
    first = next((place for place, word in enumerate(words) if place and word not in own), -1)
    found = {options[-1] for options in letters}  # a double name by itself
    for chosen in product(*letters):
        found.add("".join(chosen))
        found.add("".join(part for part, word in zip(chosen, words, strict=True) if word in own))
        found.add("".join(chosen[:first] if len(words) > 1 else chosen))
    return {written for written in found if len(written) > 1}


def _letters(word: str) -> Sequence[str]:
    """Its first letter, and with a hyphen in it those of all its parts."""
    every = "".join(_first(part) for part in _HYPHENS.split(word))
    return tuple(dict.fromkeys((_first(word), every)))


def _is_unseen(sign: str) -> bool:
    return not sign.isascii() and unicodedata.category(sign) == "Cf"


def _first(word: str) -> str:
    """The first letter of a word without its accent; a hand-written accent is often left out."""
    bare = word.lstrip("'’\"(.")
    if not bare or not bare[0].isalpha():
        return ""
    letter = fold_word(bare[0])[:1]
    return letter.upper() if bare[0].isupper() else letter
