"""How strong a passphrase is, said honestly, and a phrase to offer."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

_WORDS_IN_PHRASE = 6
_ONE_WORD = 2
_ENOUGH = 4  # at least 10^10 guesses, at half a second each
_LONGEST_JUDGED = 72  # characters: more adds nothing to the judgement and much to its time


@dataclass(frozen=True)
class Strength:
    """`score` runs from 0 (found at once) to 4 (out of reach); `code` names its sentence."""

    score: int

    @property
    def code(self) -> str:
        return f"strength_{self.score}"

    @property
    def is_enough(self) -> bool:
        return self.score >= _ENOUGH


def judge(passphrase: str, known_words: Sequence[str] = ()) -> Strength:
    """The strength of `passphrase`; `known_words` (plain Dutch words, the school's name) are what an
    attacker tries first.

    The library knows English words and patterns. One long Dutch word would pass for random letters, so
    a passphrase of letters alone without a space is never called enough.
    """
    if not passphrase:
        return Strength(0)
    from zxcvbn import zxcvbn

    known = [part for words in known_words for part in words.lower().split()]
    judged = passphrase[:_LONGEST_JUDGED]
    # The library takes a space between two words for a secret of its own; everybody puts it there.
    ways = {judged, judged.replace(" ", "")} - {""}
    score = min(int(zxcvbn(way, user_inputs=known)["score"]) for way in ways)
    return Strength(min(score, _ONE_WORD) if passphrase.isalpha() else score)


def suggest(words: Sequence[str]) -> str:
    """A phrase of six words drawn at random from `words`."""
    return " ".join(secrets.choice(words) for _ in range(_WORDS_IN_PHRASE))
