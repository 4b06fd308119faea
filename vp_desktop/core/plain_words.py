"""Which words of what somebody typed count: people type a sentence, and look for the matter in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vp_desktop.core.folding import begins_words, fold_word

_DUTCH = """
aan al alle als bij daar dan dat de der deze die dit doe doen door een en er ergens geen haar had
heb hebben heeft hem hen het hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan ken
kunnen maar me mee meer met mij mijn moet moeten mijne na naar nee niet nog nu of om omdat ons onze
ook op over zal ze zegt zei zich zij zijn zo zou zonder te tegen tijdens toch toen tot uit u uw van
vanaf veel voor waar wanneer want waren was wat we wel welke werd wie wij wil word worden wordt zelf
steeds altijd
"""
_ENGLISH = """
a about again all always am an and any are as at be been being but by can could did do does for from
gets got had has have he her him his how i if into it its me my no not of off on or our out she
should so some somebody someone something such than that the their them then there they this to too
up us very was we were what when where which while who whom why will with would you your
"""
_SMALL = frozenset(f"{_DUTCH} {_ENGLISH}".split())
"""Words that say nothing of the matter, folded."""
_ENDING = 2
"""So many letters more than a known word a typed one may have: gepeste, moeders, bedreigingen."""
_SHORTEST = 4
"""Letters of a known word to which an ending may be put."""


def counting_words(typed: str) -> tuple[str, ...]:
    """The words of a sentence that count, without its signs."""
    return counting(re.sub(r"[^\w']", " ", fold_word(typed)).split())


def counting(words: Sequence[str]) -> tuple[str, ...]:
    """Of folded words those that count, each once; all of them where there are only small words."""
    once = tuple(dict.fromkeys(words))
    return tuple(word for word in once if word not in _SMALL) or once


def says_nothing(typed: str) -> bool:
    """Whether only small words were typed: a sentence that is being begun."""
    return all(word in _SMALL for word in counting_words(typed)) and bool(counting_words(typed))


def names_word(text: str, word: str) -> bool:
    """Whether `word` begins a word of `text`, or is one with an ending behind it."""
    if begins_words(text, word):
        return True
    shorter = (word[:-letters] for letters in range(1, _ENDING + 1))
    known = set(re.sub(r"[^\w']", " ", fold_word(text)).split())
    return any(len(one) >= _SHORTEST and one in known for one in shorter)


def how_many_named(text: str, words: Sequence[str]) -> int:
    """How many of `words` the text names."""
    return sum(names_word(text, word) for word in words)
