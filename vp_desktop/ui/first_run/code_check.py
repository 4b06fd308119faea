"""Comparing a recovery code as typed with the code as it is."""

from __future__ import annotations

from dataclasses import dataclass

_LOOK_ALIKE = str.maketrans("OILU", "011V")
"""Letters that are read for others; a recovery code forgives them."""


@dataclass(frozen=True)
class WrongGroup:
    """The first group that differs, counted from 1; `missing` when nothing was typed for it."""

    number: int
    missing: bool


def first_wrong_group(expected: str, typed: str) -> WrongGroup | None:
    """The first group of `expected` that `typed` does not repeat, or None when all is right.

    Case, spaces, hyphens and look-alike letters do not matter. Too much at the end counts as a wrong
    last group.
    """
    groups = [_letters(group) for group in expected.split()]
    rest = _letters(typed)
    for number, group in enumerate(groups, start=1):
        given, rest = rest[: len(group)], rest[len(group) :]
        if given != group:
            return WrongGroup(number, missing=not given)
    return WrongGroup(len(groups), missing=False) if rest else None


def _letters(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum()).translate(_LOOK_ALIKE)
