"""Finding cases by what they are called: the names of categories and forms."""

from __future__ import annotations

from collections.abc import Sequence

from vp_desktop.core.taxonomy import CodeList

_SHORTEST = 3
"""Letters before what is typed counts as a name."""


def called(text: str, lists: Sequence[CodeList]) -> tuple[str, ...]:
    """The leaves under each value whose name begins with `text`, in either language."""
    wanted = text.strip().casefold()
    if len(wanted) < _SHORTEST:
        return ()
    found = {
        leaf
        for words in lists
        for code, item in words.items.items()
        if any(label.casefold().startswith(wanted) for label in (item.label.nl, item.label.en))
        for leaf in words.leaves_under(code)
    }
    return tuple(sorted(found))
