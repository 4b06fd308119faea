"""The user's own lists: her names, order and finer words for the values of the packaged lists.

`in_own_words` gives a packaged list as her window shows it. Counting never sees that list: an own value
is a finer word under one packaged value (`core/own_words.py`, decision 011).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.own_words import is_own, leaf_of
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import CodeList, Item, Label, normalise_word

LONGEST_LABEL = 60
MOST_OWN = 40
UNDO_DAYS = 30
"""As long as the bin keeps: a merging can be undone so many days."""
NAMES_ONLY = ("role", "person_kind")
"""Lists whose values steer what the program does with a person: they get no own values."""
ALONE = {"category": ("sexual_abuse", "radicalisation", "other")}
"""Values that are a category themselves: they stand in its fixed order, with own values below them."""
_COMMON = (
    *("place", "frequency", "reporter_role", "way", "role", "person_kind"),
    *("outcome", "closing_reason", "referral"),
)
_LISTS = {
    Purpose.ADVISER: ("category", "accused_type", *_COMMON),
    Purpose.BULLYING: (
        *("bullying_form", "bullying_ground", "bullying_method", "bullying_end"),
        *_COMMON,
    ),
    Purpose.SCHOOL: (
        *("category", "incident_kind", "incident_object", "incident_motive", "handling"),
        *("accused_type", *_COMMON),
    ),
}
_NOT_CHOSEN: Mapping[str, tuple[str, ...]] = {
    "outcome": ("running",),
    "bullying_end": ("running",),
    "way": ("list", "unknown_way"),
    "closing_reason": ("from_list",),
    "role": ("subject", "accused", "reporter", "bullied", "bully"),
}
"""Values that the program sets by itself: nobody chooses them from the list."""


@dataclass(frozen=True)
class OwnValue:
    """What the user arranged about one value. `code` is a packaged one, or `leaf+mark` for her own."""

    list_id: str
    code: str
    label: str = ""
    hidden: bool = False
    position: int | None = None


def lists_of(purpose: Purpose) -> tuple[str, ...]:
    """The lists from which the user of such a register chooses."""
    return _LISTS[purpose]


def is_chosen(code_list: CodeList, code: str) -> bool:
    """Whether the user chooses this value herself somewhere."""
    return leaf_of(code) not in _NOT_CHOSEN.get(code_list.id, ())


def is_needed(code_list: CodeList, code: str) -> bool:
    """Whether it stands where nothing was chosen: it can be called otherwise, and no more."""
    return code == code_list.unknown or any(code == i.empty for i in code_list.items.values())


def group_of(code_list: CodeList, code: str) -> str:
    """The group within which a value has its place, by the code of what stands above it."""
    leaf = leaf_of(code)
    if leaf in ALONE.get(code_list.id, ()):
        return leaf
    return code_list.items[leaf].group or next(code_list.parents_of(leaf), "")


def in_own_words(packaged: CodeList, own: Sequence[OwnValue]) -> CodeList:
    """The list as the window shows it: own names, order and values; hidden ones are not offered."""
    known = {value.code: value for value in own if leaf_of(value.code) in packaged.leaves}
    if not known:
        return packaged
    leaves = _in_order(packaged, known)
    items: dict[str, Item] = {}
    for code, item in packaged.items.items():
        if item.parts:
            items[code] = replace(item, parts=_parts(packaged, code, item, leaves))
    for code in leaves:
        items[code] = _named(packaged.items[leaf_of(code)], code, known.get(code))
    hidden = frozenset(code for code, value in known.items() if value.hidden)
    return replace(packaged, items=items, hidden=hidden)


def _named(item: Item, code: str, value: OwnValue | None) -> Item:
    label = Label(value.label, value.label) if value and value.label else item.label
    return replace(item, code=code, label=label)


def _in_order(packaged: CodeList, known: Mapping[str, OwnValue]) -> tuple[str, ...]:
    """All values, group by group as packaged, within a group as the user put them."""
    groups: dict[str, list[str]] = {}
    for leaf in packaged.leaves:
        below = [code for code in known if is_own(code) and leaf_of(code) == leaf]
        groups.setdefault(group_of(packaged, leaf), []).extend((leaf, *below))
    ordered = []
    for codes in groups.values():
        places = {c: known[c].position for c in codes if c in known}
        placed = any(place is not None for place in places.values())
        last = len(codes) + max((place or 0 for place in places.values()), default=0)
        key = {c: last if (p := places.get(c)) is None else p for c in codes}
        ordered += sorted(codes, key=key.__getitem__) if placed else codes
    return tuple(ordered)


def _parts(packaged: CodeList, code: str, item: Item, leaves: Sequence[str]) -> tuple[str, ...]:
    """The parts of a group: groups stay where they are, values come in the user's order."""
    below = [one for one in leaves if leaf_of(one) in item.parts]
    if all(part in packaged.leaves for part in item.parts):
        return tuple(below)
    groups = [part for part in item.parts if packaged.items[part].parts]
    return (*groups, *below)


def checked_label(label: str, taken: Iterable[str]) -> str:
    """A name for a value as it is kept. Raises WrongUse for one that cannot be.

    `taken` are the other names in the list. Capitals and spaces do not tell names apart, as in a list
    that is read in.
    """
    if any(_is_control(letter) for letter in label.strip()):
        raise WrongUse("own_label_letters")
    kept = " ".join(unicodedata.normalize("NFC", label).split())
    if not kept or len(kept) > LONGEST_LABEL or not any(c.isalnum() for c in kept):
        raise WrongUse("own_label_length", most=LONGEST_LABEL)
    wanted = _compared(kept)
    if any(wanted == _compared(other) for other in taken):
        raise WrongUse("own_label_taken")
    return kept


def _compared(label: str) -> str:
    return normalise_word(unicodedata.normalize("NFKC", label))


def _is_control(letter: str) -> bool:
    """Tabs, line ends, and signs that are not seen but turn or join what stands around them."""
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
