"""Made-up words with a vocabulary as varied as that of people: few words often, most of them seldom."""

from __future__ import annotations

import itertools
import random

_FIRST = ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pl", "r", "s")
_FIRST += ("sch", "sl", "st", "t", "tr", "v", "w", "z", "zw")
_MIDDLE = ("a", "aa", "e", "ee", "ei", "i", "ie", "o", "oe", "oo", "ou", "u", "ui", "uu")
_LAST = ("", "k", "l", "m", "n", "nd", "ng", "p", "r", "s", "st", "t")
_VOCABULARY = 30_000
KNOWN = ("school", "pauze", "gesprek", "mentor", "pesten")
"""Words that stand in many texts, in this order: the first in nearly one of three."""


class Words:
    """Hands out words; of one seed always the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        syllables = ["".join(parts) for parts in itertools.product(_FIRST, _MIDDLE, _LAST)]
        made = {"".join(self._random.choices(syllables, k=2)) for _ in range(2 * _VOCABULARY)}
        known = [*KNOWN[:1], *sorted(made - set(KNOWN))]
        self._random.shuffle(known)
        self._words = known[:_VOCABULARY]
        for place, word in zip((60, 90, 150, 300, 600), KNOWN, strict=True):
            self._words[place] = word
        self._often = list(itertools.accumulate(1 / (rank + 8) for rank in range(_VOCABULARY)))

    def some(self, number: int) -> str:
        """A text of this many words."""
        return " ".join(self._random.choices(self._words, cum_weights=self._often, k=number))

    def name(self) -> str:
        """A first name and a family name."""
        first, last = self._random.choices(self._words, k=2)
        return f"{first.capitalize()} {last.capitalize()}"

    def one_of(self, *choices: str) -> str:
        return self._random.choice(choices)

    def number(self, below: int) -> int:
        return self._random.randrange(below)

    @property
    def seldom(self) -> str:
        """A word that stands in few texts."""
        return self._words[-1]
