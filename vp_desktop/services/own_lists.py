"""The user's own lists: names, order, finer words, hiding, and merging with a preview (decision 011)."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from vp_desktop.core.errors import NeedsAttention, WrongUse
from vp_desktop.core.own_lists import (
    ALONE,
    MOST_OWN,
    NAMES_ONLY,
    UNDO_DAYS,
    OwnValue,
    checked_label,
    group_of,
    in_own_words,
    is_chosen,
    is_needed,
    lists_of,
)
from vp_desktop.core.own_words import is_own, leaf_of
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import CodeList, Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import cases_without_texts
from vp_desktop.services.merge_preview import Figure as Figure
from vp_desktop.services.merge_preview import Figures, figures, moving
from vp_desktop.services.merge_preview import MergePreview as MergePreview
from vp_desktop.storage import own_lists
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.own_lists import Merge as Merge
from vp_desktop.storage.own_lists import Moved, Standing
from vp_desktop.storage.register import Register, founding

_LETTERS = "abcdefghjkmnpqrstvwxyz23456789"
_CHANGED = "own_list_changed"


@dataclass(frozen=True)
class ValueRow:
    """A value as the page of own lists shows it."""

    code: str
    label: str
    """What it is called in the window."""
    packaged: str
    """What the summary calls it, and counts it as."""
    group: str
    """The heading above it; empty for none."""
    is_own: bool
    is_needed: bool
    hidden: bool
    cases: int
    running: int
    may_rise: bool
    may_sink: bool


class _TakenBack(Exception):
    """Ends the trial of a merging; nothing of it stays."""


class OwnLists:
    """What the user of a register calls things, and in which order she is offered them."""

    def __init__(self, register: Register, taxonomy: Taxonomy, clock: Clock) -> None:
        self._register = register
        self._connection = register.connection
        self._packaged = taxonomy
        self._clock = clock
        self.purpose = Purpose(founding(register.connection)["purpose"])
        self._shown: dict[str, CodeList] | None = None
        self.vocabulary = Taxonomy(_Lists(self))

    # what there is ---------------------------------------------------------------------------------

    @property
    def lists(self) -> tuple[str, ...]:
        """The lists that the user can arrange, in the order of the page."""
        return lists_of(self.purpose)

    def shown(self) -> Mapping[str, CodeList]:
        """All coded lists as the window shows them."""
        if self._shown is None:
            own = own_lists.arranged(self._connection)
            self._shown = {
                list_id: in_own_words(code_list, own.get(list_id, ()))
                for list_id, code_list in self._packaged.lists.items()
            }
        return self._shown

    def values(self, list_id: str, language: str) -> tuple[ValueRow, ...]:
        """The values of a list from which the user chooses, as she arranged them."""
        packaged, shown = self._packaged[list_id], self.shown()[list_id]
        codes = [code for code in shown.leaves if is_chosen(packaged, code)]
        standing = own_lists.standing(self._connection, list_id)
        groups = {code: group_of(packaged, code) for code in codes}
        found = []
        for place, code in enumerate(codes):
            stands = standing.get(code, Standing())
            before = codes[place - 1] if place else None
            after = codes[place + 1] if place + 1 < len(codes) else None
            found.append(
                ValueRow(
                    code=code,
                    label=shown.label_of(code, language),
                    packaged=packaged.label_of(leaf_of(code), language),
                    group=_heading(packaged, groups[code], language),
                    is_own=is_own(code),
                    is_needed=is_needed(packaged, code),
                    hidden=code in shown.hidden,
                    cases=len(stands.cases),
                    running=len(stands.running),
                    may_rise=before is not None and groups[before] == groups[code],
                    may_sink=after is not None and groups[after] == groups[code],
                )
            )
        return tuple(found)

    def arranged(self, list_id: str) -> bool:
        """Whether the user changed anything in a list."""
        return bool(self._own(list_id))

    def takes_own(self, list_id: str) -> bool:
        """Whether values can be added to a list, and merged in it."""
        return list_id not in NAMES_ONLY

    # arranging -------------------------------------------------------------------------------------

    def rename(self, list_id: str, code: str, label: str) -> None:
        """Call a value otherwise in the window. An empty name gives a packaged value its own back."""
        value = self._value(list_id, code)
        item = self._packaged[list_id].items[leaf_of(code)]
        as_packaged = label.strip() in ("", item.label.nl, item.label.en) and not is_own(code)
        kept = "" if as_packaged else self._label(list_id, code, label)
        with self._change() as connection:
            own_lists.put(connection, replace(value, label=kept))

    def hide(self, list_id: str, code: str, *, sure: bool = False) -> None:
        """Offer a value no more; cases keep it. Raises NeedsAttention when running cases have it."""
        value = self._value(list_id, code)
        shown = self.shown()[list_id]
        if is_needed(self._packaged[list_id], code):
            raise WrongUse("own_value_needed")
        offered = set(shown.leaves) - shown.hidden - {code}
        if not any(is_chosen(shown, other) for other in offered):
            raise WrongUse("own_list_empty")
        stands = own_lists.standing(self._connection, list_id).get(code, Standing())
        if stands.running and not sure:
            raise NeedsAttention("own_value_in_running", count=len(stands.running))
        with self._change() as connection:
            own_lists.put(connection, replace(value, hidden=True))

    def show(self, list_id: str, code: str) -> None:
        """Offer a hidden value again."""
        value = self._value(list_id, code)
        with self._change() as connection:
            own_lists.put(connection, replace(value, hidden=False))

    def move(self, list_id: str, code: str, by: int) -> None:
        """Put a value one place up (-1) or down (1) within its group; at the end nothing happens."""
        self._value(list_id, code)
        packaged = self._packaged[list_id]
        group = group_of(packaged, code)
        codes = [c for c in self.shown()[list_id].leaves if group_of(packaged, c) == group]
        chosen = [c for c in codes if is_chosen(packaged, c)]
        there = chosen.index(code) + by
        if not 0 <= there < len(chosen):
            return
        chosen.remove(code)
        chosen.insert(there, code)
        order = [*chosen, *(c for c in codes if c not in chosen)]
        with self._change() as connection:
            for place, each in enumerate(order):
                own_lists.put(connection, replace(self._value(list_id, each), position=place))

    def add(self, list_id: str, leaf: str, label: str) -> str:
        """A value of the user's own, which counts as `leaf`. Returns its code."""
        self._check_own(list_id)
        packaged = self._packaged[list_id]
        if not packaged.has(leaf) or not is_chosen(packaged, leaf):
            raise WrongUse("unknown_value", value=leaf)
        if sum(is_own(value.code) for value in self._own(list_id).values()) >= MOST_OWN:
            raise WrongUse("own_list_full", most=MOST_OWN)
        code = f"{leaf}+{''.join(secrets.choice(_LETTERS) for _ in range(6))}"
        kept = self._label(list_id, code, label)
        with self._change() as connection:
            own_lists.put(connection, OwnValue(list_id, code, kept))
        return code

    def remove(self, list_id: str, code: str) -> None:
        """Take away an own value that stands in no case."""
        self._value(list_id, code)
        if not is_own(code):
            raise WrongUse("own_value_packaged")
        if code in own_lists.standing(self._connection, list_id) or self._is_undoable(
            list_id, code
        ):
            raise WrongUse("own_value_in_use")
        with self._change() as connection:
            own_lists.remove(connection, list_id, code)

    def reset(self, list_id: str) -> None:
        """The packaged names and order again, nothing hidden; own values stay where cases have them."""
        self._check_list(list_id)
        used = own_lists.standing(self._connection, list_id)
        with self._change() as connection:
            for code, value in self._own(list_id).items():
                own_lists.remove(connection, list_id, code)
                if is_own(code) and (code in used or self._is_undoable(list_id, code)):
                    own_lists.put(connection, OwnValue(list_id, code, value.label))

    # merging ---------------------------------------------------------------------------------------

    def preview(self, list_id: str, source: str, target: str) -> MergePreview:
        """What merging one value into another would change: the merging itself, taken back again."""
        self._check_merge(list_id, source, target)
        before = self._figures(list_id, source, target)
        moved, after, years = Moved(frozenset(), frozenset(), frozenset()), before, dict[int, int]()
        try:
            with self._connection.transaction():
                moved = own_lists.merge(
                    self._connection, 0, list_id, source, target, self._plain(target)
                )
                after = self._figures(list_id, source, target)
                years = own_lists.years_of(self._connection, moved.cases)
                raise _TakenBack
        except _TakenBack:
            pass
        return MergePreview(
            cases=len(moved.cases),
            years={SchoolYear(year): count for year, count in years.items()},
            frozen=len(moved.frozen),
            held=len(moved.held),
            figures=tuple(moving(before, after)),
        )

    def merge(self, list_id: str, source: str, target: str) -> int:
        """Give every case with one value another one, and offer the first no more.

        Returns in how many cases. What counts in a final edition keeps its value where the two count as
        different ones; a restricted case keeps its value always.
        """
        self._check_merge(list_id, source, target)
        value, at = self._value(list_id, source), self._clock()
        counts: dict[str, int | str] = {}
        with self._register.change("own_values_merged", at, counts) as connection:
            number = own_lists.note_merge(connection, list_id, source, target, value.hidden, at)
            moved = own_lists.merge(
                connection, number, list_id, source, target, self._plain(target)
            )
            own_lists.put(connection, replace(value, hidden=True))
            counts["cases"] = len(moved.cases)
        self._shown = None
        return len(moved.cases)

    def undoable(self, list_id: str) -> Merge | None:
        """The last merging in a list, as long as it can be undone: thirty days."""
        found = own_lists.newest_merge(self._connection, list_id)
        if found is None or self._clock() - found.made_at > timedelta(days=UNDO_DAYS):
            return None
        return found

    def undo_merge(self, list_id: str) -> int:
        """Undo the last merging, where the value was not changed since. Returns in how many cases.

        Raises WrongUse when not one case can have its old value back: it may be undone later, as when a
        restriction is lifted.
        """
        done = self.undoable(list_id)
        if done is None:
            raise WrongUse("no_merge_to_undo")
        at = self._clock()
        counts: dict[str, int | str] = {}
        with self._register.change("own_merge_undone", at, counts) as connection:
            moved = own_lists.undo(connection, done)
            if not moved.cases and (moved.frozen or moved.held):
                raise WrongUse("merge_stays")
            value = self._value(list_id, done.source)
            own_lists.put(connection, replace(value, hidden=done.was_hidden))
            own_lists.note_undone(connection, done.id, at)
            counts["cases"] = len(moved.cases)
        self._shown = None
        return len(moved.cases)

    # inside ----------------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[Connection]:
        with self._register.change(_CHANGED, self._clock()) as connection:
            yield connection
        self._shown = None

    def _own(self, list_id: str) -> dict[str, OwnValue]:
        arranged = own_lists.arranged(self._connection).get(list_id, ())
        return {value.code: value for value in arranged}

    def _value(self, list_id: str, code: str) -> OwnValue:
        """What is arranged about a value that there is. Raises WrongUse for one that is not."""
        self._check_list(list_id)
        found = self._own(list_id).get(code)
        if found is None and not self._packaged[list_id].has(code):
            raise WrongUse("unknown_value", value=leaf_of(code))
        return found or OwnValue(list_id, code)

    def _label(self, list_id: str, code: str, label: str) -> str:
        shown, packaged = self.shown()[list_id], self._packaged[list_id]
        others = [c for c in shown.leaves if c != code]
        taken = [text for c in others for text in _names(shown, c)]
        taken += [text for c in others if not is_own(c) for text in _names(packaged, c)]
        if is_own(code):
            taken += _names(packaged, leaf_of(code))
        return checked_label(label, taken)

    def _check_list(self, list_id: str) -> None:
        if list_id not in self.lists:
            raise WrongUse("unknown_value", value=list_id)

    def _check_own(self, list_id: str) -> None:
        self._check_list(list_id)
        if not self.takes_own(list_id):
            raise WrongUse("own_list_fixed")

    def _check_merge(self, list_id: str, source: str, target: str) -> None:
        self._check_own(list_id)
        packaged, shown = self._packaged[list_id], self.shown()[list_id]
        for code in (source, target):
            self._value(list_id, code)
        if is_needed(packaged, source):
            raise WrongUse("own_value_needed")
        offered = target not in shown.hidden
        if (
            source == target
            or not offered
            or not all(map(is_chosen, [packaged] * 2, (source, target)))
        ):
            raise WrongUse("own_merge_target")

    def _is_undoable(self, list_id: str, code: str) -> bool:
        done = self.undoable(list_id)
        return done is not None and code in (done.source, done.target)

    def _plain(self, target: str) -> set[int]:
        """The cases in which only what is counted may stand, so that no own word may come in them."""
        return cases_without_texts(self._connection) if is_own(target) else set()

    def _figures(self, list_id: str, source: str, target: str) -> Figures:
        """What a merging may move: nothing where both count as one, or nobody counts the list."""
        if leaf_of(source) == leaf_of(target) or list_id not in self.purpose.dimensions:
            return Counter()
        return figures(self._connection, list_id)


class _Lists(Mapping[str, CodeList]):
    """The lists as they are shown now: whoever holds them sees new words at the next look."""

    def __init__(self, own: OwnLists) -> None:
        self._own = own

    def __getitem__(self, list_id: str) -> CodeList:
        return self._own.shown()[list_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._own.shown())

    def __len__(self) -> int:
        return len(self._own.shown())


def _heading(packaged: CodeList, group: str, language: str) -> str:
    if not group:
        return ""
    if group in packaged.groups:
        return packaged.groups[group].text(language)
    return "" if group in ALONE.get(packaged.id, ()) else packaged.label_of(group, language)


def _names(code_list: CodeList, code: str) -> list[str]:
    label = code_list.items[code].label
    return [label.nl, label.en]
