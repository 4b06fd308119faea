"""Text without capitals and accents, with the way back: how words are compared that were typed twice."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import product, zip_longest

_PLAIN: dict[str, int | str | None] = {
    **{"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"},
    **dict.fromkeys("’‘`ʼ", "'"),
}


_IJ = re.compile("(ij|y)", re.IGNORECASE)
_MOST_IJ = 4
"""So many of them in what is typed are tried both ways: every one more doubles what is asked."""


class _Seen(dict[int, int | str | None]):
    """For `str.translate`: every letter without its ornaments, and the unseen ones not at all."""

    def __missing__(self, place: int) -> int | str | None:
        unseen = unicodedata.category(chr(place)) in ("Mn", "Cf")
        self[place] = None if unseen else place
        return self[place]


_SEEN = _Seen(str.maketrans(_PLAIN))


@dataclass(frozen=True)
class Folded:
    """`text` folded; `places` says of each of its characters where it stood in the original."""

    text: str
    places: tuple[int, ...]
    length: int
    """Of the original."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original behind a stretch of the folded text, unseen characters included."""
        after = self.places[end] if end < len(self.places) else self.length
        return self.places[start], max(after, self.places[end - 1] + 1)


def fold(text: str) -> Folded:
    """Fold character by character, so that every place is known; unseen characters go."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = _fold_letter(letter)
        letters.append(plain)
        places.extend([place] * len(plain))
    return Folded("".join(letters), tuple(places), len(text))


def fold_word(word: str) -> str:
    """`word` without capitals, accents and unseen characters."""
    if word.isascii():
        return word.replace("`", "'").casefold()
    # First the accent that stands by itself: taken apart it would be a space and an accent.
    parts = unicodedata.normalize("NFKD", word.replace("´", "'"))
    return parts.casefold().translate(_SEEN)


def plain_name(name: str) -> str:
    """A name as it is compared: its letters, without capitals, accents, spaces and signs."""
    return "".join(re.findall(r"\w+", fold_word(name))) or "".join(name.split())


def spellings(text: str) -> tuple[str, ...]:
    """`text` with ij for y and the other way round: Dykstra finds Dijkstra, and Dijkstra finds Dykstra.

    For what is sought by a database. The first is as it was typed.
    """
    parts = _IJ.split(text.replace("ĳ", "ij").replace("Ĳ", "IJ"))
    places = len(parts) // 2
    if not places or places > _MOST_IJ:
        return (text,)
    made = dict.fromkeys((text,))
    for chosen in product(("ij", "y"), repeat=places):
        made["".join(a + b for a, b in zip_longest(parts[::2], chosen, fillvalue=""))] = None
    return tuple(made)


def begins_words(text: str, typed: str) -> bool:
    """Whether every typed word begins a word of `text`, without regard to accents, capitals, ij or y."""
    plain, alike = _words(text), _words(text, "y")
    if typed.strip() and not _words(typed):
        return False  # signs alone
    return all(
        any(word.startswith(one) for word in plain) or any(word.startswith(two) for word in alike)
        for one, two in zip(_words(typed), _words(typed, "y"), strict=True)
    )


def _words(text: str, ij: str = "ij") -> list[str]:
    return re.sub(r"[^\w']", " ", fold_word(text).replace("ij", ij)).split()


@cache
def _fold_letter(letter: str) -> str:
    return fold_word(letter)
