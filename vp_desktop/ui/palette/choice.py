"""What the palette offers: one line, and what choosing it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vp_desktop.core.folding import begins_words


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
    """The choices in which every typed word begins some word; those named so come first.

    Accents and capitals make no difference. Nothing typed leaves the choices as they are.
    """
    named = [choice for choice in choices if begins_words(choice.words, typed)]
    known = [
        choice
        for choice in choices
        if choice not in named and begins_words(f"{choice.words} {choice.also}", typed)
    ]
    return (*named, *known)
