"""Names of persons in a story: whole, in part, with the s of possession, shortened, small, in one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from vp_desktop.core.folding import Folded
from vp_desktop.core.hidden_names import words_of
from vp_desktop.core.story_ordinary import ORDINARY
from vp_desktop.core.story_words import Stretch, Word, called, plain_words, stretch

_SHORTEST_BENT = 3
"""A shorter name takes no s of possession: of `Bo` the trees (`bos`) stay."""
_SHORTEST_CUT = 3
"""So much is left of a name that was shortened (`Sebas`), and so much goes at least:"""
_CUT_OFF = 2
_ENDINGS = ("s", "tje", "je", "tjes", "jes")
_SHORTEST_JOINED = 5
"""Names written as one word (`deVries`, `Janwillem`) are too often a word when they are shorter."""
_MOST_JOINED = 6
_BETWEEN = frozenset(" \t\n\r\u00a0-'.")
_ENDS_SENTENCE = frozenset(".!?:;•*\n\r\t-–—(\"“”„'/")
_CALLED = (
    "anoniem begeleider broer class coach directeur docent groep iemand jongen juf "
    "jufrouw juffrouw klas kind leerling leraar lerares meester meisje meneer mentor "
    "mevrouw moeder naam onbekend opa oma ouder ouders persoon pupil school stagiair "
    "student teacher teamleider vader verzorger voogd vriend vriendin zus"
)
_NO_NAMES = frozenset(_CALLED.split())
"""Words by which somebody is called in a register without being named."""


class Names:
    """The names of a register, ready to be looked for."""

    def __init__(self, names: Iterable[str]) -> None:
        self._singles: set[str] = set()
        self._longer: dict[tuple[str, str], dict[tuple[str, ...], bool]] = {}
        """By their first two words; true for what is a name whatever its capitals."""
        names = called(names)
        for name in names:
            for words, whole in _ways(name):
                if len(words) == 1:
                    self._singles.add(words[0])
                else:
                    known = self._longer.setdefault((words[0], words[1]), {})
                    known[words] = known.get(words, False) or whole
        self._sorted = sorted(self._singles)
        # Not to be shortened: the `Van` of anybody begins a `Vandermeer`.
        self._singles.update(word for name in names for word in _joined(name))

    def find(self, text: str, folded: Folded, words: Sequence[Word]) -> Iterator[Stretch]:
        """Every place in `text` where a name stands, the longest that begins there."""
        for place, word in enumerate(words):
            length = self._longest(text, folded, words, place)
            if length:
                yield _with_possession(text, stretch(folded, words[place : place + length]))
            elif self._is_shortened(word.text, _written(text, folded, word)):
                yield stretch(folded, [word])

    def _longest(self, text: str, folded: Folded, words: Sequence[Word], place: int) -> int:
        """How many words the longest name has that begins there; 0 when none does."""
        longest = 0
        for name, whole in self._beginning(words, place):
            if len(name) > longest and _stands(name, folded, words, place):
                last = words[place + len(name) - 1]
                if whole or _is_written_as_name(name[-1], text, folded, last):
                    longest = len(name)
        first = words[place]
        if not longest and any(
            way in self._singles and _is_written_as_name(way, text, folded, first)
            for way in (first.text, *_unbent(first.text))
        ):
            return 1
        return longest

    def _beginning(
        self, words: Sequence[Word], place: int
    ) -> Iterator[tuple[tuple[str, ...], bool]]:
        """The names of several words that may begin there."""
        if place + 1 < len(words):
            first, second = words[place].text, words[place + 1].text
            for way in (second, *_unbent(second)):
                yield from self._longer.get((first, way), {}).items()

    def _is_shortened(self, word: str, written: tuple[str, bool]) -> bool:
        """`Sebas` of Sebastiaan: with a capital, and not because a sentence begins with it."""
        shown, begins = written
        if begins or len(word) < _SHORTEST_CUT or not shown[:1].isupper() or shown.isupper():
            return False
        if word in ORDINARY or word in _NO_NAMES:
            return False
        for place in range(bisect_left(self._sorted, word), len(self._sorted)):
            name = self._sorted[place]
            if not name.startswith(word):
                return False
            if len(name) >= len(word) + _CUT_OFF:
                return True
        return False


def _ways(name: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The ways to write a name, and whether each is one whatever its capitals: no ordinary word."""
    single = words_of(name)
    written = name.split()
    if len(whole := plain_words(name)) > 1:
        yield whole, True
    for place, word in enumerate(written):
        if len(written) > 1 and place and word not in single:  # with what stands before it
            words = plain_words(" ".join(written[place:]))
            if words and len(words) < len(whole):
                yield words, False
    for word in single:
        words = plain_words(word)
        if len(words) > 1:
            yield words, True
        elif words and len(words[0]) > 1 and words[0] not in _NO_NAMES:
            yield words, False


def _joined(name: str) -> Iterator[str]:
    """Words of a name that stand beside each other, as one: `janwillem`, `devries`."""
    words = plain_words(name)
    own = {word for single in words_of(name) for word in plain_words(single)}
    by_apostrophe = any(sign in name for sign in "'’‘`´")
    for end in range(2, len(words) + 1):
        if words[end - 1] not in own:
            continue
        for start in range(max(0, end - _MOST_JOINED), end - 1):
            # An initial makes a word of a name too easily: `T. Rein`.
            if len(words[start]) == 1 and not by_apostrophe:
                continue
            if len(whole := "".join(words[start:end])) >= _SHORTEST_JOINED:
                yield whole


def _unbent(word: str) -> Iterator[str]:
    """What a word may be without the s of possession, or without what makes it small."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BENT:
            yield word.removesuffix(ending)


def _stands(name: tuple[str, ...], folded: Folded, words: Sequence[Word], place: int) -> bool:
    if place + len(name) > len(words):
        return False
    there = words[place : place + len(name)]
    if any(word.text != part for word, part in zip(there[:-1], name[:-1], strict=True)):
        return False
    last = there[-1].text
    if last != name[-1] and name[-1] not in _unbent(last):
        return False
    return all(
        set(folded.text[before.end : after.start]) <= _BETWEEN for before, after in pairwise(there)
    )


def _with_possession(text: str, found: Stretch) -> Stretch:
    """`Sanne’s` with its s."""
    after = text[found.end : found.end + 3]
    bent = after[:1] in ("'", "’", "‘", "`", "´") and after[1:2] in ("s", "S")
    return Stretch(found.start, found.end + 2) if bent and not after[2:].isalnum() else found


def _is_written_as_name(name: str, text: str, folded: Folded, word: Word) -> bool:
    """An ordinary word is a name only with a capital."""
    return name not in ORDINARY or text[folded.places[word.start]].isupper()


def _written(text: str, folded: Folded, word: Word) -> tuple[str, bool]:
    """The word as it stands there, and whether a sentence begins with it."""
    start, end = stretch(folded, [word])
    before = text[:start].rstrip(" \u00a0")[-1:]
    return text[start:end], not before or before in _ENDS_SENTENCE
