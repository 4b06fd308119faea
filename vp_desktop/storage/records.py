"""Values of `core.model` as rows: a value's fields are its table's columns, by the same names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_type_hints

from vp_desktop.core.attachment import Attachment, OutsideFile
from vp_desktop.core.model import (
    Address,
    Closing,
    Consent,
    Contact,
    DateKind,
    Document,
    Fact,
    Incident,
    Informed,
    Involvement,
    Matter,
    Note,
    Person,
    Referral,
    Report,
    School,
    SchoolHoliday,
    StepRecord,
    StepState,
    Task,
    TimeSpent,
)
from vp_desktop.core.own_fields import OwnFieldValue
from vp_desktop.core.own_words import FIELDS
from vp_desktop.core.story_values import MonitorResult, Narrative, Recommendation, Review
from vp_desktop.storage import own_words
from vp_desktop.storage.connection import Connection, Row

TABLES: dict[type, str] = {
    School: "schools",
    Matter: "matters",
    Report: "reports",
    Incident: "incidents",
    Person: "persons",
    Involvement: "involvements",
    Contact: "contacts",
    Note: "notes",
    Task: "tasks",
    Referral: "referrals",
    Consent: "consents",
    Closing: "closings",
    Fact: "facts",
    StepRecord: "steps",
    Document: "documents",
    Attachment: "attachments",
    OwnFieldValue: "own_field_values",
    OutsideFile: "in_the_clear",
    Informed: "informed",
    TimeSpent: "time_spent",
    SchoolHoliday: "holidays",
    Address: "addresses",
    Narrative: "narratives",
    Recommendation: "recommendations",
    Review: "recommendation_reviews",
    MonitorResult: "monitor_results",
}
_READERS: dict[type, Callable[[str], Any]] = {
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
    time: time.fromisoformat,
    DateKind: DateKind,
    StepState: StepState,
}
V = TypeVar("V")


def insert(connection: Connection, value: Any, **more: Any) -> int:
    """Store a new value; `more` holds columns that the value does not show. Returns its number."""
    table = TABLES[type(value)]
    return connection.insert(table, **own_words.plain(table, _columns(value)), **more)


def update(connection: Connection, value: Any) -> None:
    """Store a changed value under its own number."""
    table = TABLES[type(value)]
    columns = own_words.changed(connection, table, value.id, _columns(value))
    connection.update(table, value.id, **columns)


def correct(connection: Connection, value: Any) -> None:
    """Store what was put right, under another salt: by the old one the log would tell what was wrong."""
    update(connection, value)
    table = TABLES[type(value)]
    connection.execute(f"UPDATE {table} SET salt = randomblob(16) WHERE id = ?", (value.id,))


def delete(connection: Connection, kind: type, row_id: int) -> None:
    connection.execute(f"DELETE FROM {TABLES[kind]} WHERE id = ?", (row_id,))


def get(connection: Connection, kind: type[V], row_id: int) -> V:
    """The value with this number. Raises LookupError when it is not there."""
    found = select(connection, kind, "id = ?", (row_id,))
    if not found:
        raise LookupError(f"{TABLES[kind]} {row_id}")
    return found[0]


def select(
    connection: Connection, kind: type[V], where: str = "1", parameters: Sequence[Any] = ()
) -> list[V]:
    """The values for which `where` (plain SQL, may end in ORDER BY) holds."""
    rows = connection.rows(f"SELECT * FROM {TABLES[kind]} WHERE {where}", parameters)
    return [read(kind, row) for row in rows]


def read(kind: type[V], row: Row) -> V:
    """The value in a row that holds at least its columns; its codes know their own words."""
    values = {}
    for name, reader in _fields(cast(type, kind)):
        stored = row[name]
        values[name] = reader(stored) if reader and stored is not None else stored
    if TABLES[cast(type, kind)] in FIELDS and row[own_words.COLUMN]:
        words = own_words.load(row[own_words.COLUMN])
        values |= {name: own_words.dressed(words, name, values[name]) for name in words}
    return kind(**values)


def _columns(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value) if field.name != "id"}


@cache
def _fields(kind: type) -> tuple[tuple[str, Callable[[str], Any] | None], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, _READERS.get(_plain(hints[field.name]))) for field in fields(kind))


def _plain(hint: Any) -> Any:
    """`X` for the annotation `X | None`."""
    if isinstance(hint, UnionType):
        return next(part for part in get_args(hint) if part is not NoneType)
    return hint
