"""Words of the law in a text, each with one line that says what it is (experience.md, Rules)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vp_desktop.core.taxonomy import Item, Label, Taxonomy

LAW_TERM = "law_term"


@dataclass(frozen=True)
class LawTerm:
    """A word of the law and its explanation, in one language."""

    word: str
    about: str


def terms_in(text: str, taxonomy: Taxonomy, language: str) -> tuple[LawTerm, ...]:
    """The words of the law in `text`, in the order in which they stand there; each once.

    A word is found at the beginning of a longer one too: a plural, or part of a compound.
    """
    found = []
    for item in taxonomy[LAW_TERM].items.values():
        forms = "|".join(map(re.escape, (item.label.text(language), *item.words)))
        at = re.search(rf"\b(?:{forms})", text, re.IGNORECASE)
        if at and item.about is not None:
            found.append((at.start(), _term(item, item.about, language)))
    return tuple(term for _, term in sorted(found, key=lambda one: one[0]))


def term_of(code: str, taxonomy: Taxonomy, language: str) -> LawTerm | None:
    """The word of the law with this code, if there is one."""
    item = taxonomy[LAW_TERM].items.get(code)
    return None if item is None or item.about is None else _term(item, item.about, language)


def _term(item: Item, about: Label, language: str) -> LawTerm:
    return LawTerm(item.label.text(language), about.text(language))
