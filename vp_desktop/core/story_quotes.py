"""Stretches of a story that stand word for word in a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from vp_desktop.core.folding import Folded
from vp_desktop.core.story_words import Stretch, Word, plain_words, runs, stretch, unbroken

QUOTE_WORDS = 5
"""So many words in a row that also stand in a case are a quote."""
_TELLING = 2
"""A quote that is no longer has so many words that say something; a longer one need not."""
_SHORTEST_TELLING = 4
_LITTLE = (
    "alleen altijd andere bent daar daarna daarom daarvan deze dezelfde door echt eens "
    "eerst elke even ging graag haar heeft hebben heel hier hoeveel iedereen iemand ieder iets jaar "
    "jullie kunnen komen maar maken meer meest mijn moet moeten mogen naar niet niets nodig omdat onder "
    "onze over samen school schooljaar soms steeds tegen tijdens toch tussen vaak vanaf veel verder "
    "voor vooral waar waren wanneer want weer welke werd werden wordt worden zelf zijn zich zoals "
    "zonder zoveel zullen zodat about after also been from have into more most only other over school "
    "some than that their them then there they this what when which with year"
)
_SAYING_LITTLE = frozenset(_LITTLE.split())

Part = tuple[Folded, Sequence[Word]]


def quotes(story: Mapping[str, Part], texts: Iterable[str]) -> dict[str, list[Stretch]]:
    """By part of the story. The story is the shorter of the two, so its words are kept at hand."""
    rows: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for section, (_, words) in story.items():
        for place, run in enumerate(runs([word.text for word in words], QUOTE_WORDS)):
            rows.setdefault(run, []).append((section, place))
    hit: dict[str, set[int]] = {}
    for text in texts:
        for run in runs(plain_words(text), QUOTE_WORDS):
            for section, place in rows.get(run, ()):
                hit.setdefault(section, set()).update(range(place, place + QUOTE_WORDS))
    return {
        section: list(_told(*story[section], sorted(places))) for section, places in hit.items()
    }


def _told(folded: Folded, words: Sequence[Word], places: Sequence[int]) -> Iterator[Stretch]:
    for first, last in unbroken(places):
        quoted = words[first : last + 1]
        if len(quoted) > QUOTE_WORDS or sum(map(_says_something, quoted)) >= _TELLING:
            yield stretch(folded, quoted)


def _says_something(word: Word) -> bool:
    return len(word.text) >= _SHORTEST_TELLING and word.text not in _SAYING_LITTLE
