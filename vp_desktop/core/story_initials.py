"""Initials of persons in a text: "J.", "J. V.", "J.d.V.", "JdV"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vp_desktop.core.folding import fold_word
from vp_desktop.core.hidden_names import words_of

_SHORT = "AB AI AP BO CP ER EU GG HR IB ID IK IN IT LB MR NT OM OP OR PO PR RI RT SO TL VP VO WP WC"
_SCHOOL_WORDS = frozenset(_SHORT.split())
"""What two capitals mostly are in a school; with points they are initials all the same."""


def initials_pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds initials of these persons: with points any of theirs, without points only the whole."""
    pointed: set[str] = set()
    bare: set[str] = set()
    for name in names:
        if len(letters := _initials(name)) > 1:
            whole = {written for written in (letters, _of_names(name)) if len(written) > 1}
            pointed |= set(map(_points, whole))
            bare |= {written for written in whole if written.upper() not in _SCHOOL_WORDS}
        for word in words_of(name):
            if len(word) > 1 and word[0].isalpha():
                pointed |= {rf"{re.escape(word[0].upper())}\.", rf"{_first(word).upper()}\."}
    found = sorted(pointed, key=len, reverse=True)
    forms = [*found, *(rf"{re.escape(written)}(?!\w)" for written in sorted(bare, key=len)[::-1])]
    # Part of a longer word with points (N.B., z.s.m.) it is no initial of a person.
    return re.compile(rf"(?<!\w)(?<!\w\.)(?:{'|'.join(forms)})(?!\w\.)") if forms else None


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


def _points(letters: str) -> str:
    """With points; the first is a capital, or `o.a.` would be somebody."""
    first, *between = [re.escape(letter) for letter in letters[:-1]]
    dotted = "".join(rf"(?i:{letter})\.\s?" for letter in between)
    return rf"{first.upper()}\.\s?{dotted}(?i:{re.escape(letters[-1])})\b\.?"
