"""Where persons are named in a text: in other capitals, bent, small or shortened as well.

Two finders together: that of the texts per child, and that of the story check (names folded).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from vp_desktop.core.folding import fold
from vp_desktop.core.hidden_names import UNCLEAR, places_of
from vp_desktop.core.story_names import Names
from vp_desktop.core.story_words import words_of_text


def places_named(text: str, names: Iterable[str]) -> list[tuple[int, int]]:
    """From where to where one of `names` stands in `text`, in whole or in part; they may overlap."""
    wanted = tuple(dict.fromkeys(name for name in names if name.strip()))
    folded = fold(text)
    found = _names(wanted).find(text, folded, words_of_text(folded))
    return [*places_of(text, wanted), *((one.start, one.end) for one in found)]


def hide_named(text: str, codes: Mapping[str, str]) -> str:
    """`text` with the code of a person in the place of every name of theirs.

    The longest name that stands in a place counts; words that two persons share become `[naam]`.
    """
    spans = sorted(
        ((*place, code) for name, code in codes.items() for place in places_named(text, [name])),
        key=lambda span: (span[0], -span[1]),
    )
    kept: list[tuple[int, int, str]] = []
    for start, end, code in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, code))
            continue
        first, last, said = kept[-1]
        if code != said and (end > last or (start, end) == (first, last)):
            said = UNCLEAR
        kept[-1] = (first, max(end, last), said)
    shown, place = "", 0
    for start, end, code in kept:
        shown += text[place:start] + code
        place = end
    return shown + text[place:]


@lru_cache(maxsize=32)  # the names of the case at hand; they stay in memory only
def _names(names: tuple[str, ...]) -> Names:
    return Names(names)
