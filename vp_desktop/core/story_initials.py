"""Initials of persons in a text: "J.", "J. V.", "J.d.V.", "JdV"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from vp_desktop.core.folding import fold_word
from vp_desktop.core.hidden_names import words_of
from vp_desktop.core.story_words import Stretch

_SHORT = "AB AI AP BO CP ER EU GG HR IB ID IK IN IT LB MR NT OM OP OR PO PR RI RT SO TL VP VO WP WC"
_SCHOOL_WORDS = frozenset(_SHORT.split())
"""What two capitals mostly are in a school; with points they are initials all the same."""
_POINTED = re.compile(r"(?<!\w)(?<!\w\.)[^\W\d_]\.(?:\s?[^\W\d_]\.)*(?:[^\W\d_](?!\w))?")
_BARE = re.compile(r"(?<![\w.])[^\W\d_]{2,5}(?!\w)")
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
        for name in names:
            if len(letters := _initials(name)) > 1:
                whole = {written for written in (letters, _of_names(name)) if len(written) > 1}
                self._pointed |= {written.upper() for written in whole}
                self._bare |= {
                    each
                    for each in whole
                    if (each[0] + each[-1]).isupper() and each.upper() not in _SCHOOL_WORDS
                }
            for word in words_of(name):
                if len(word) > 1 and word[0].isalpha():
                    self._single |= {word[0].upper(), _first(word).upper()}

    def find(self, text: str) -> Iterator[Stretch]:
        """Every place where they stand."""
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


def _initials(name: str) -> str:
    """First letters as they are written: `JdV` of Jan de Vries."""
    return "".join(letter for word in name.split() if (letter := _first(word)))


def _of_names(name: str) -> str:
    """The same without what stands between: `JV`."""
    between = set(name.split()) - words_of(name)
    return "".join(
        letter for word in name.split() if word not in between and (letter := _first(word)) != ""
    )


def _first(word: str) -> str:
    """The first letter of a word without its accent; a hand-written accent is often left out."""
    bare = word.lstrip("'’\"(.")
    if not bare or not bare[0].isalpha():
        return ""
    letter = fold_word(bare[0])[:1]
    return letter.upper() if bare[0].isupper() else letter
