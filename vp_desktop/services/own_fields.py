"""The user's own fields: arranging them, and filling them in, in a case.

At most five in a register. What stands in them is content of the case: without consent to a dossier
nothing of it is kept, whatever its kind, since a day or a yes may tell as much as a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId
from vp_desktop.core.own_fields import (
    MOST_FIELDS,
    MOST_KEPT,
    FieldKind,
    HandedField,
    OwnField,
    OwnFieldValue,
    checked_choices,
    checked_name,
    checked_value,
    handed_name,
    name_of,
    same_name,
)
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.storage import cases, own_fields
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register


@dataclass(frozen=True)
class FieldRow:
    """A field as the page of lists shows it."""

    field: OwnField
    cases: int
    may_rise: bool
    may_sink: bool


@dataclass(frozen=True)
class Removed:
    """A field that was taken away with what stood in it: for undoing, as long as the window is open."""

    field: OwnField
    values: tuple[OwnFieldValue, ...]


@dataclass(frozen=True)
class Filled:
    """A field of a case, and what stands in it; of a case that joined another, its own."""

    field: OwnField
    case_id: CaseId
    value: str = ""
    value_id: int = 0

    @property
    def name(self) -> str:
        """By what a form and its draft know it."""
        return name_of(self.field.id, self.case_id)


class OwnFields:
    """The own fields of a register."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._connection = register.connection
        self._clock = clock

    # arranging -------------------------------------------------------------------------------------

    def rows(self) -> tuple[FieldRow, ...]:
        """All fields in their order, the hidden ones too."""
        fields, counts = own_fields.every(self._connection), own_fields.cases_with(self._connection)
        last = len(fields) - 1
        return tuple(
            FieldRow(field, counts.get(field.id, 0), place > 0, place < last)
            for place, field in enumerate(fields)
        )

    @property
    def is_full(self) -> bool:
        """Whether there can be no more."""
        return len(own_fields.every(self._connection)) >= MOST_FIELDS

    def add(self, label: str, kind: FieldKind, choices: Sequence[str] = ()) -> int:
        """A new field, last in order. Returns its number. Raises WrongUse."""
        there = own_fields.every(self._connection)
        if len(there) >= MOST_FIELDS:
            raise WrongUse("own_fields_full", most=MOST_FIELDS)
        kept = OwnField(
            checked_name(label, [one.label for one in there]),
            *(kind, checked_choices(kind, choices)),
            position=_after(there),
        )
        with self._change("own_field_added") as connection:
            return own_fields.add(connection, kept)

    def change(self, field_id: int, label: str, choices: Sequence[str] = ()) -> None:
        """Another name, and other words to choose from. Cases keep what stands in them."""
        field = self._field(field_id)
        others = [one.label for one in own_fields.every(self._connection) if one.id != field_id]
        kept = replace(
            field, label=checked_name(label, others), choices=checked_choices(field.kind, choices)
        )
        with self._change() as connection:
            own_fields.change(connection, kept)

    def hide(self, field_id: int) -> None:
        """Ask for it no more; cases in which something stands in it go on showing that."""
        with self._change() as connection:
            own_fields.change(connection, replace(self._field(field_id), hidden=True))

    def show(self, field_id: int) -> None:
        """Ask for a hidden field again. Raises WrongUse when there are enough already."""
        shown = [one for one in own_fields.every(self._connection) if not one.hidden]
        if len([one for one in shown if one.id != field_id]) >= MOST_FIELDS:
            raise WrongUse("own_fields_full", most=MOST_FIELDS)
        with self._change() as connection:
            own_fields.change(connection, replace(self._field(field_id), hidden=False))

    def move(self, field_id: int, by: int) -> None:
        """One place up (-1) or down (1); at the end nothing happens."""
        fields = own_fields.every(self._connection)
        here = [one.id for one in fields].index(self._field(field_id).id)
        if not 0 <= here + by < len(fields):
            return
        fields.insert(here + by, fields.pop(here))
        with self._change() as connection:
            for place, field in enumerate(fields):
                own_fields.change(connection, replace(field, position=place))

    def remove(self, field_id: int) -> Removed:
        """Take a field away with what stands in it. Raises WrongUse for one in a restricted case."""
        field = self._field(field_id)
        if own_fields.stands_restricted(self._connection, field_id):
            raise WrongUse("own_field_restricted")
        with self._change("own_field_removed") as connection:
            return Removed(field, tuple(own_fields.remove(connection, field_id)))

    def put_back(self, removed: Removed) -> None:
        """Undo `remove`: in every case that may still hold it. Raises WrongUse when there is no room."""
        there = own_fields.every(self._connection)
        among = there if removed.field.hidden else [one for one in there if not one.hidden]
        most = MOST_KEPT if removed.field.hidden else MOST_FIELDS
        if len(among) >= most:
            raise WrongUse("own_fields_full", most=MOST_FIELDS)
        checked_name(removed.field.label, [one.label for one in there])
        with self._change("own_field_put_back") as connection:
            field_id = own_fields.add(connection, removed.field)
            for one in removed.values:
                if _may_hold(connection, one.case_id):
                    own_fields.put(connection, one.case_id, field_id, one.value)

    # in a case -------------------------------------------------------------------------------------

    def of_case(self, case_id: CaseId) -> tuple[Filled, ...]:
        """The fields of a case with what stands in them; a hidden one only where something does."""
        together = cases.together(self._connection, case_id)
        stored = own_fields.values_of(self._connection, together)
        found = []
        for field in own_fields.every(self._connection):
            mine = [one for one in stored if one.field_id == field.id]
            found += [Filled(field, one.case_id, one.value, one.id) for one in mine]
            if not mine and not field.hidden:
                found.append(Filled(field, case_id))
        return tuple(found)

    def of_cases(self, case_ids: Sequence[CaseId]) -> dict[CaseId, tuple[Filled, ...]]:
        """What stands in the fields of several cases, in the order of the fields; for their list."""
        found: dict[CaseId, tuple[Filled, ...]] = {}
        stored = own_fields.values_of(self._connection, case_ids) if case_ids else []
        for field in own_fields.every(self._connection) if stored else []:
            for one in stored:
                if one.field_id == field.id:
                    filled = Filled(field, one.case_id, one.value, one.id)
                    found[one.case_id] = (*found.get(one.case_id, ()), filled)
        return found

    def fill(self, case_id: CaseId, typed: Mapping[str, str]) -> None:
        """Store what was typed, by the `Filled.name` of each. Raises WrongUse without consent."""
        changed = [
            (one, kept)
            for one in self.of_case(case_id)
            if one.name in typed
            and (kept := checked_value(one.field, typed[one.name], one.value)) != one.value
        ]
        if not changed:
            return
        with self._change("own_fields_filled") as connection:
            for one, kept in changed:
                if kept and not keeps_texts(connection, one.case_id):
                    raise WrongUse("own_field_without_consent")
                own_fields.put(connection, one.case_id, one.field.id, kept)

    # inside ----------------------------------------------------------------------------------------

    @contextmanager
    def _change(self, event: str = "own_field_changed") -> Iterator[Connection]:
        with self._register.change(event, self._clock()) as connection:
            yield connection

    def _field(self, field_id: int) -> OwnField:
        try:
            return own_fields.get(self._connection, field_id)
        except LookupError:
            raise WrongUse("own_field_gone") from None


def take_in(connection: Connection, case_id: CaseId, handed: HandedField) -> None:
    """Put a field of a received case where it belongs, as part of a change that has begun.

    In a field of the same name and kind; else in a new one, which is hidden when there are five. What
    came back stands in the place of what was there; words are put behind other words.
    """
    label, value = handed_name(handed.label), handed.text or handed.code
    there = own_fields.every(connection)
    same = (one for one in there if same_name(one.label) == same_name(label))
    field = next((one for one in same if one.kind is handed.kind), None)
    if field is None:
        field = _new_field(connection, there, label, handed)
    before = next(
        (o.value for o in own_fields.values_of(connection, [case_id]) if o.field_id == field.id), ""
    )
    if field.kind is FieldKind.TEXT and before and before not in value:
        value = before if value in before else f"{before} / {value}"
    own_fields.put(connection, case_id, field.id, value)


def _new_field(
    connection: Connection, there: Sequence[OwnField], label: str, handed: HandedField
) -> OwnField:
    if len(there) >= MOST_KEPT:
        raise WrongUse("own_fields_no_room", most=MOST_KEPT)
    choices = (handed.text,) if handed.kind is FieldKind.CHOICE else ()
    hidden = sum(not one.hidden for one in there) >= MOST_FIELDS
    made = OwnField(label, handed.kind, choices, hidden, _after(there))
    return replace(made, id=own_fields.add(connection, made))


def _after(there: Sequence[OwnField]) -> int:
    return max((one.position for one in there), default=-1) + 1


def _may_hold(connection: Connection, case_id: CaseId) -> bool:
    """Whether the case is still there, and may hold words that can be written now."""
    there = connection.value("SELECT 1 FROM cases WHERE id = ?", (case_id,)) is not None
    restricted = connection.value(
        "SELECT 1 FROM restrictions WHERE case_id = ? AND lifted_at IS NULL", (case_id,)
    )
    return there and restricted is None and keeps_texts(connection, case_id)
