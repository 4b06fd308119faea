"""What the palette offers: one line, and what choosing it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vp_desktop.core.folding import begins_words
from vp_desktop.core.plain_words import counting_words, how_many_named


@dataclass(frozen=True)
class Choice:
    """A line of the palette. `also` are words by which it is found too and that are not shown."""

    words: str
    run: Callable[[], object]
    icon: str
    detail: str = ""
    shortcut: str = ""
    also: str = ""


@dataclass(frozen=True)
class Group:
    """Choices of one kind under their heading."""

    name: str
    choices: tuple[Choice, ...]


Source = Callable[[str], Group]
"""Finds what belongs to the typed words; none at all were typed yet when they are empty."""


def matching(choices: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """The choices in which every typed word that counts begins some word; those named so come first.

    Accents and capitals make no difference. Nothing typed leaves the choices as they are.
    """
    sought = " ".join(counting_words(typed)) or typed
    named = [choice for choice in choices if begins_words(choice.words, sought)]
    known = [
        choice
        for choice in choices
        if choice not in named and begins_words(f"{choice.words} {choice.also}", sought)
    ]
    return (*named, *known)


def nearest(choices: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """As `matching`; where no choice has every word, those with most of them come first.

    For sentences of plain words: one word that nobody thought of does not hide what the others name.
    """
    found = matching(choices, typed)
    if found:
        return found
    words = counting_words(typed)
    counts = [how_many_named(f"{choice.words} {choice.also}", words) for choice in choices]
    ranked = sorted(zip(counts, choices, strict=True), key=lambda each: -each[0])
    return tuple(choice for count, choice in ranked if count)
