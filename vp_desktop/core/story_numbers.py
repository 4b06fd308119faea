"""Classes, numbers and ways to reach somebody, as they stand in a register and in a story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from vp_desktop.core.folding import Folded, fold_word
from vp_desktop.core.model import CaseNumber
from vp_desktop.core.story_words import Stretch, Word, plain_words, stretch

_SHORTEST_NUMBER = 4
"""A shorter number of a list counts only behind a word that makes it one."""
_MOST_PARTS = 5
_BEFORE, _AFTER = r"(?<!\w)", r"(?!\w)"
_OF_A_CLASS = (
    r"(?:klas(?:sen)?|groep(?:en)?|leerja(?:ar|ren)|ja(?:ar|ren)|class(?:es)?|groups?|years?|grades?)\s*"
    r"(?:\d+\s?[a-z]?\s*(?:,|/|-|–|&|en|of|and|or|tot|t/m|to)\s*)*"
)
_CASE_WORDS = (
    "zaak melding dossier casus geval nummer zaaknummer meldnummer meldingsnummer dossiernummer "
    "volgnummer nr no number report case"
)
_OF_A_NUMBER = frozenset(_CASE_WORDS.split())
_YEAR = re.compile(r"(?:19|20)\d\d")
_CASE = re.compile(r"(?<!\w)(\d{4})\s?[-/.–]\s?0*(\d{1,5})(?!\w)")
_CASE_WORD = "|".join(sorted(_OF_A_NUMBER, key=len)[::-1])
_BEHIND_WORD = re.compile(rf"(?<!\w)(?:(?:{_CASE_WORD})\.?\s*:?\s*|#\s?)#?\s?0*(\d{{1,5}})(?!\w)")
_IN_WORDS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht")
_PHONE = re.compile(r"(?<![\w.])\+?\(?\d(?:[\s()./-]{0,2}\d){8,14}(?!\w)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_END_OF_PHONE = 9
"""The digits by which a telephone number is known, with or without the code of its country."""


def class_pattern(classes: Iterable[str]) -> re.Pattern[str] | None:
    """Classes as a register has them; one that is only a figure or a letter, behind "groep"."""
    clear: set[str] = set()
    vague: set[str] = set()
    for name in classes:
        parts = re.findall(r"\d+|[^\W\d_]+", fold_word(name))
        pattern = r"[\s./-]?".join(map(re.escape, parts))
        if len(parts) > 1:
            clear.add(pattern)
        elif parts:
            (vague if len(parts[0]) < 3 else clear).add(pattern)
        vague |= {_grade(part) for part in parts if part.isdecimal() and len(part) == 1}
    forms = _longest_first(clear)
    if vague:
        forms.append(f"{_OF_A_CLASS}(?:{'|'.join(_longest_first(vague))})")
    return re.compile(f"{_BEFORE}(?:{'|'.join(forms)}){_AFTER}") if forms else None


def _grade(figure: str) -> str:
    """A year of school, also in words: of 7B the whole of group 7 is little more."""
    number = int(figure)
    return f"(?:{figure}|{_IN_WORDS[number - 1]})" if 0 < number <= len(_IN_WORDS) else figure


def _longest_first(patterns: Iterable[str]) -> list[str]:
    return sorted(patterns, key=lambda pattern: (-len(pattern), pattern))


class Numbers:
    """The numbers of a register's cases, and those that its reports have elsewhere."""

    def __init__(self, numbers: Sequence[CaseNumber], outside: Iterable[str]) -> None:
        self._cases = {(number.year, number.sequence) for number in numbers}
        self._sequences = {number.sequence for number in numbers}
        self._clear: set[str] = set()
        self._vague: set[str] = set()
        for each in outside:
            joined = "".join(plain_words(each))
            short = len(each.strip()) < _SHORTEST_NUMBER or _YEAR.fullmatch(joined)
            if joined:
                (self._vague if short else self._clear).add(joined)
        known = self._clear | self._vague
        self._begun = {each[:length] for each in known for length in range(1, len(each) + 1)}

    def find(self, folded: Folded, words: Sequence[Word]) -> Iterator[Stretch]:
        for match in _CASE.finditer(folded.text):
            if (int(match[1]), int(match[2])) in self._cases:
                yield Stretch(*folded.span(*match.span()))
        for match in _BEHIND_WORD.finditer(folded.text):
            if int(match[1]) in self._sequences or match[1] in self._vague:
                yield Stretch(*folded.span(*match.span()))
        yield from self._outside(folded, words)

    def _outside(self, folded: Folded, words: Sequence[Word]) -> Iterator[Stretch]:
        for place in range(len(words)):
            for length in range(1, _MOST_PARTS + 1):
                part = words[place : place + length]
                joined = "".join(word.text for word in part)
                if len(part) < length or joined not in self._begun or not _close(folded, part):
                    break
                if joined in self._clear:
                    yield stretch(folded, part)
                elif place and joined in self._vague and words[place - 1].text in _OF_A_NUMBER:
                    yield stretch(folded, words[place - 1 : place + length])


def _close(folded: Folded, words: Sequence[Word]) -> bool:
    return all(
        after.start - before.end == 1 and folded.text[before.end] in " \t\n./-"
        for before, after in pairwise(words)
    )


def reached(texts: Iterable[str]) -> frozenset[str]:
    """The telephone numbers and addresses in these texts."""
    found: set[str] = set()
    for text in texts:
        if "@" in text:
            found |= {match.group().casefold() for match in _MAIL.finditer(text)}
        found |= {_end_of(match.group()) for match in _PHONE.finditer(text)}
    return frozenset(found)


def reaching(text: str, known: frozenset[str]) -> Iterator[Stretch]:
    """Where in `text` one of them stands."""
    for pattern, told in ((_MAIL, str.casefold), (_PHONE, _end_of)):
        for match in pattern.finditer(text):
            if told(match.group()) in known:
                yield Stretch(*match.span())


def _end_of(phone: str) -> str:
    return "".join(letter for letter in phone if letter.isdecimal())[-_END_OF_PHONE:]
