"""Coded lists: the values a user chooses from, and the trees in which the summary counts them.

The lists themselves are data (`resources/taxonomy/*.toml`, read by `catalog`). A *dimension* is a list
that is counted: a tree whose leaves are the codes stored on a matter. A dimension may have alternative
top blocks, tried in order when an earlier one cannot be printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

NOT_YET = "not_yet"
"""The category of a matter whose category the adviser does not know yet ("nog niet bekend")."""


@dataclass(frozen=True)
class Label:
    """A name in the two languages of the program."""

    nl: str
    en: str

    def text(self, language: str) -> str:
        return self.en if language == "en" else self.nl


@dataclass(frozen=True)
class Item:
    """One value of a coded list, or a group of values (when it has parts)."""

    code: str
    label: Label
    parts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Words by which lists from a spreadsheet name this value, beside its Dutch label; of a word of the
    law the other forms in which it stands in a text."""
    implies: tuple[tuple[str, str], ...] = ()
    """(dimension, code) pairs that the world lets a reader conclude from this value."""
    empty: str | None = None
    """The leaf below this group for which the list names nothing."""
    different: str | None = None
    """The leaf below this group for a word that belongs to another group."""
    group: str | None = None
    """A heading under which a flat list shows this value."""
    maps_to: str | None = None
    """The value of another list that follows: of a person's kind, the accused type it counts as; of a
    reporter's role, the kind of person."""
    about: Label | None = None
    """One line that says what it is, of a word of the law; else what it takes in, for who chooses it."""


@dataclass(frozen=True)
class CodeList:
    """A coded list. `tops` is empty for a list that is never counted."""

    id: str
    label: Label
    items: Mapping[str, Item]
    source: str
    tops: tuple[tuple[str, ...], ...] = ()
    unknown: str | None = None
    """The leaf that stands for an empty answer."""
    groups: Mapping[str, Label] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    """Values that are not offered any more; of a packaged list none."""

    def label_of(self, code: str, language: str) -> str:
        """The label of `code`; the code itself when the list no longer knows it."""
        item = self.items.get(code)
        return item.label.text(language) if item else code

    @cached_property
    def leaves(self) -> tuple[str, ...]:
        """All codes without parts, in the order of the file."""
        return tuple(code for code, item in self.items.items() if not item.parts)

    def leaves_under(self, code: str) -> tuple[str, ...]:
        """The leaves at or below `code`."""
        parts = self.items[code].parts
        if not parts:
            return (code,)
        return tuple(leaf for part in parts for leaf in self.leaves_under(part))

    def has(self, code: str) -> bool:
        return code in self.items and not self.items[code].parts

    @cached_property
    def _parents(self) -> dict[str, str]:
        return {part: code for code, item in self.items.items() for part in item.parts}

    def parents_of(self, code: str) -> Iterator[str]:
        """The groups above `code`, from the nearest up (by the last group in the file that holds it)."""
        while code in self._parents:
            code = self._parents[code]
            yield code

    def by_word(self, word: str, among: Iterable[str] | None = None) -> str | None:
        """The value that lists from a spreadsheet call `word`, among the leaves or the codes given.

        Case and spaces do not matter.
        """
        wanted = normalise_word(word)
        for code in self.leaves if among is None else among:
            item = self.items[code]
            if wanted in map(normalise_word, (item.label.nl, *item.words)):
                return code
        return None


@dataclass(frozen=True)
class Taxonomy:
    """All coded lists of the program by id."""

    lists: Mapping[str, CodeList]

    def __getitem__(self, list_id: str) -> CodeList:
        return self.lists[list_id]

    def label(self, list_id: str, code: str, language: str) -> str:
        return self.lists[list_id].label_of(code, language)


def normalise_word(word: str) -> str:
    """`word` as lists are compared: without spaces and capitals."""
    return "".join(word.split()).casefold()
