"""What protects people and must not be lost when an older copy takes the place of a register.

Restrictions, what is held by hand, what lies outside the register in the clear, and the package for the
substitute. Carried over after the copy is otherwise as it will be: a restriction refuses every change of
its case. Cases are found again by their references.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vp_desktop.storage.connection import Connection

Record = Mapping[str, Any]
_TABLES: Mapping[str, Sequence[str]] = {
    "in_the_clear": ("kind", "path", "noted_at"),
    "holds": ("case_id", "kind", "set_at"),
    "restrictions": ("case_id", "set_at"),
}
"""In this order: by which columns a row is the same one."""
_ONLY = {"holds": "WHERE kind = 'by_hand'"}
"""A hold that the program sees by itself holds again; what it was lifted for has other numbers here."""
_SETTINGS = ("substitution", "substitution_made", "substitution_envelope")
_STAYS_BEHIND = {
    "requests": ("kind", "received_on", "due_on", "decided_on"),
    "handovers": ("package", "way"),
}
"""What is not carried over: it hangs on rows that are numbered otherwise in the copy."""


@dataclass(frozen=True)
class Protection:
    """What one register knows of it. A row of a case has its `reference`; None is no case."""

    tables: Mapping[str, tuple[Record, ...]]
    settings: Mapping[str, str]
    stays_behind: Mapping[str, tuple[Record, ...]]


def read(connection: Connection) -> Protection:
    """Everything of it that an older copy must be told. Raises KnownError where it cannot be read."""
    return Protection(
        {table: _rows_of_cases(connection, table) for table in _TABLES},
        _settings(connection),
        {table: _rows(connection, f"SELECT * FROM {table}") for table in _STAYS_BEHIND},
    )


def count_stays_behind(connection: Connection, protection: Protection) -> dict[str, int]:
    """How many requests and handovers of the newer register the older copy does not have as they are."""
    return {
        table: sum(
            _find(connection, table, keys, row) is None for row in protection.stays_behind[table]
        )
        for table, keys in _STAYS_BEHIND.items()
    }


def differs(connection: Connection, protection: Protection) -> bool:
    """Whether there is anything to carry over."""
    here = read(connection)
    return here.tables != protection.tables or here.settings != protection.settings


def write(connection: Connection, protection: Protection) -> None:
    """Write it as the newer register has it. Must run inside a change."""
    in_force = connection.rows("SELECT * FROM restrictions ORDER BY id")
    connection.execute("DELETE FROM restrictions")  # they would refuse what was noted before them
    for table, keys in _TABLES.items():
        if table == "restrictions":
            for row in in_force:
                connection.insert(table, **_record(row))
        for row in protection.tables[table]:
            _put(connection, table, keys, row)
    for name in _SETTINGS:
        connection.execute("DELETE FROM settings WHERE name = ?", (name,))
        if name in protection.settings:
            connection.insert("settings", name=name, value=protection.settings[name])


def _put(connection: Connection, table: str, keys: Sequence[str], row: Record) -> None:
    """A row of a case that the copy does not have names no case, or is left out where it must."""
    record = dict(row)
    reference = record.pop("reference")
    case_id = connection.value("SELECT id FROM cases WHERE reference = ?", (reference,))
    if case_id is None and "case_id" in keys:
        return
    record["case_id"] = case_id
    there = _find(connection, table, keys, record)
    if there is None:
        connection.insert(table, **record)
    else:
        connection.update(table, there["id"], **record)


def _rows_of_cases(connection: Connection, table: str) -> tuple[Record, ...]:
    rows = _rows(
        connection,
        f"SELECT {table}.*, cases.reference FROM {table}"
        f" LEFT JOIN cases ON cases.id = {table}.case_id {_ONLY.get(table, '')} ORDER BY {table}.id",
    )
    return tuple({name: row[name] for name in row if name != "case_id"} for row in rows)


def _settings(connection: Connection) -> dict[str, str]:
    marks = ", ".join("?" * len(_SETTINGS))
    rows = connection.rows(f"SELECT name, value FROM settings WHERE name IN ({marks})", _SETTINGS)
    return {row["name"]: row["value"] for row in rows}


def _rows(connection: Connection, query: str) -> tuple[Record, ...]:
    own = ("id", "salt")
    return tuple(
        {name: value for name, value in _record(row).items() if name not in own}
        for row in connection.rows(query)
    )


def _find(connection: Connection, table: str, keys: Sequence[str], row: Record) -> Record | None:
    where = " AND ".join(f"{key} IS ?" for key in keys)
    found = connection.row(f"SELECT * FROM {table} WHERE {where}", tuple(row[key] for key in keys))
    return None if found is None else _record(found)


def _record(row: Any) -> dict[str, Any]:
    return {name: row[name] for name in row.keys()}  # noqa: SIM118
