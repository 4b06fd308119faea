"""Text without capitals and accents, with the way back: how words are compared that were typed twice."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "þ": "th"}
)
_APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")


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
        plain = fold_word(letter)
        letters.append(plain)
        places.extend([place] * len(plain))
    return Folded("".join(letters), tuple(places), len(text))


def fold_word(word: str) -> str:
    """`word` without capitals, accents and unseen characters."""
    parts = unicodedata.normalize("NFKD", word.translate(_APOSTROPHES))
    seen = (part for part in parts if unicodedata.category(part) not in ("Mn", "Cf"))
    return "".join(seen).casefold().translate(_PLAIN)
