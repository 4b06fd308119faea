"""Finding cases by what they are called: the names of categories and forms, and the user's own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vp_desktop.core.own_words import FIELDS
from vp_desktop.core.taxonomy import CodeList, Label, Taxonomy
from vp_desktop.storage.listing import CaseQuery

_SHORTEST = 3
"""Letters before what is typed counts as a name."""
_WORDED = tuple(dict.fromkeys(name for table in FIELDS.values() for name in table.values()))
"""The lists whose values a user may name herself."""


@dataclass(frozen=True)
class CaseNames:
    """The packaged lists, the same as the window calls them, and which says the nature of a case."""

    packaged: Taxonomy
    words: Taxonomy
    nature: str

    def in_query(self, query: CaseQuery) -> CaseQuery:
        """The query with the values whose name begins with what was typed, in either language.

        Of the nature that is any name; of every other list her own: the words "leerling" or "ouder" of
        this program are about nearly every case.
        """
        own = (
            (name, _own_called(query.text, self.packaged[name], self.words[name]))
            for name in _WORDED
            if name != self.nature
        )
        return replace(
            query,
            named=_called(query.text, (self.packaged[self.nature], self.words[self.nature])),
            worded=tuple((name, codes) for name, codes in own if codes),
        )


def _called(text: str, lists: Sequence[CodeList]) -> tuple[str, ...]:
    """The leaves under each value whose name begins with `text`."""
    found = {
        leaf
        for words in lists
        for code, item in words.items.items()
        if _begins(item.label, text)
        for leaf in words.leaves_under(code)
    }
    return tuple(sorted(found))


def _own_called(text: str, packaged: CodeList, words: CodeList) -> tuple[str, ...]:
    """Those that bear a name of the user's own which `text` begins."""
    return tuple(
        leaf
        for code, item in words.items.items()
        if code not in packaged.items or item.label != packaged.items[code].label
        if _begins(item.label, text)
        for leaf in words.leaves_under(code)
    )


def _begins(label: Label, text: str) -> bool:
    wanted = text.strip().casefold()
    names = (label.nl.casefold(), label.en.casefold())
    return len(wanted) >= _SHORTEST and any(name.startswith(wanted) for name in names)
