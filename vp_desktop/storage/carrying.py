"""What a register knows that an older copy of it cannot: carried over when that copy takes its place.

That is what went out (final editions, also those of others), what was destroyed, to what no consent is
given any more (`services/erasing_again.py`), and where backups lie
(security.md, Backups). Rows are found again by what they say, since their numbers may be taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from vp_desktop.storage import log, protecting
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.protecting import Protection

Record = Mapping[str, Any]
_KEYS: Mapping[str, Sequence[str]] = {
    "editions": ("school_year", "school_id"),
    "wider_editions": ("first_year", "last_year", "schools"),
    "published_elsewhere": ("fingerprint",),
    "destructions": ("destroyed_at", "because", "cases", "marks"),
    "backups": ("path",),
}
"""The tables that are carried over, and by which columns a row is the same one."""
_TALLY = ("school_id", "school_year", "month", "category")
_COUNTED = (
    "SELECT cases.reference, counted_cases.school_id, counted_cases.school_year"
    " FROM counted_cases JOIN cases ON cases.id = counted_cases.case_id ORDER BY counted_cases.id"
)
_CONSENTS = (
    "SELECT cases.reference, consents.answer, consents.answered_on"
    " FROM consents JOIN cases ON cases.id = consents.case_id ORDER BY consents.id"
)
_TAKEN_AWAY = (
    "wrong_person_put_right",
    *("report_removed", "incident_removed", "contact_removed", "note_removed", "closing_removed"),
    *("document_removed", "attachment_removed", "referral_removed", "role_removed"),
    "own_field_removed",
)
"""Lines of the log after which something is not there that an older copy still has."""
_OWN = ("id", "salt")
_NUMBERS = (
    "SELECT year, max(last) AS last FROM (SELECT id AS year, last FROM number_counters"
    " UNION ALL SELECT year, sequence FROM cases) GROUP BY year"
)


@dataclass(frozen=True)
class Carried:
    """The rows of one register, to be written into another copy of it."""

    register_id: str
    head: str
    schools: tuple[Record, ...]
    tables: Mapping[str, tuple[Record, ...]]
    tallies: tuple[Record, ...]
    counted: tuple[Record, ...]
    """Which cases counted in a final edition, by their references."""
    numbers: Mapping[int, int]
    """By school year the highest number that a case was given: it stands on paper elsewhere."""
    protection: Protection
    """What protects people and is written last."""
    consents: tuple[Record, ...] = ()
    """The answers to the question for consent, by the references of their cases."""
    comes_back: int = 0
    """How often something was taken away that the older copy still has."""


def read(connection: Connection, head: str, at: datetime) -> Carried:
    """Everything that an older copy must be told; its log ended with `head`, at that moment.

    Raises KnownError where it cannot be read.
    """
    schools = tuple(_record(row) for row in connection.rows("SELECT * FROM schools ORDER BY id"))
    return Carried(
        connection.value("SELECT register_id FROM register"),
        log.head(connection).hex(),
        schools,
        {table: _rows(connection, table) for table in _KEYS},
        _rows(connection, "tallies"),
        tuple(_record(row) for row in connection.rows(_COUNTED)),
        {row["year"]: row["last"] for row in connection.rows(_NUMBERS)},
        protecting.read(connection),
        tuple(_record(row) for row in connection.rows(_CONSENTS)),
        _taken_away_since(connection, head, at),
    )


def _taken_away_since(connection: Connection, head: str, at: datetime) -> int:
    """A head that this log does not have gives way to the moment."""
    marks = ", ".join("?" * len(_TAKEN_AWAY))
    line = connection.value("SELECT id FROM log WHERE hash = ?", (bytes.fromhex(head),))
    after, last = ("at > ?", at) if line is None else ("id > ?", line)
    return int(
        connection.value(
            f"SELECT count(*) FROM log WHERE {after} AND event IN ({marks})", (last, *_TAKEN_AWAY)
        )
    )


def _rows(connection: Connection, table: str) -> tuple[Record, ...]:
    return tuple(
        {name: value for name, value in _record(row).items() if name not in _OWN}
        for row in connection.rows(f"SELECT * FROM {table} ORDER BY id")
    )


def write(connection: Connection, carried: Carried) -> dict[str, int]:
    """Write what is not there yet; what differs is as the newer register has it.

    Returns for each table how many rows came or changed. Must run inside a change.
    """
    school_of = _find_schools(connection, carried.schools)
    _write_counted(connection, carried, school_of)
    for year, last in carried.numbers.items():
        connection.execute(
            "INSERT INTO number_counters (id, last) VALUES (?, ?)"
            " ON CONFLICT (id) DO UPDATE SET last = max(last, excluded.last)",
            (year, last),
        )
    return {
        table: sum(
            _put(connection, table, keys, _with_schools(record, school_of))
            for record in carried.tables[table]
        )
        for table, keys in _KEYS.items()
    }


def _write_counted(connection: Connection, carried: Carried, school_of: Mapping[int, int]) -> None:
    """What was printed in a final edition counts in no other year here either; cases by reference."""
    for counted in carried.counted:
        record = _with_schools(counted, school_of)
        reference = record.pop("reference")
        case_id = connection.value("SELECT id FROM cases WHERE reference = ?", (reference,))
        if case_id is not None:
            _put(connection, "counted_cases", ("case_id",), {**record, "case_id": case_id})


def write_tallies(connection: Connection, carried: Carried) -> None:
    """What destroyed cases counted for, after they were destroyed here too: never less than it was.

    Some were made after the copy and destroyed before it came back. Must run inside a change.
    """
    school_of = _find_schools(connection, carried.schools)
    for tally in carried.tallies:
        record = _with_schools(tally, school_of)
        there = _find(connection, "tallies", _TALLY, record)
        if there is None:
            connection.insert("tallies", **record)
            continue
        most = {name: max(record[name], there[name]) for name in record if name not in _TALLY}
        if any(there[name] != value for name, value in most.items()):
            connection.update("tallies", there["id"], **most)


def count_missing(connection: Connection, carried: Carried) -> dict[str, int]:
    """How many rows of each table the older copy does not have; nothing is written."""
    known = {row["name"]: row["id"] for row in connection.rows("SELECT id, name FROM schools")}
    same: dict[int, int] = {
        row["id"]: known.get(row["name"]) or row["id"] for row in carried.schools
    }
    return {
        table: sum(
            _find(connection, table, keys, _with_schools(record, same)) is None
            for record in carried.tables[table]
        )
        for table, keys in _KEYS.items()
    }


def _find_schools(connection: Connection, schools: Sequence[Record]) -> dict[int, int]:
    """For each school of the newer register its number in this copy, where it is made if need be.

    A school is the same by its name; else by its number, when it was renamed in the meantime.
    """
    found: dict[int, int] = {}
    names = {row["name"] for row in schools}
    for school in schools:
        number = connection.value("SELECT id FROM schools WHERE name = ?", (school["name"],))
        if number is None:
            there = connection.value("SELECT name FROM schools WHERE id = ?", (school["id"],))
            renamed = there is not None and there not in names
            number = school["id"] if renamed else None
        if number is None:
            columns = {name: value for name, value in school.items() if name not in _OWN}
            number = connection.insert("schools", **columns)
        found[school["id"]] = number
    return found


def _with_schools(record: Record, school_of: Mapping[int, int]) -> dict[str, Any]:
    """The row with the numbers that its schools have in this copy."""
    changed = dict(record)
    if "school_id" in record:
        changed["school_id"] = school_of[record["school_id"]]
    if "schools" in record:
        changed["schools"] = json.dumps(sorted(school_of[n] for n in json.loads(record["schools"])))
    return changed


def _put(connection: Connection, table: str, keys: Sequence[str], record: Record) -> bool:
    there = _find(connection, table, keys, record)
    if there is None:
        connection.insert(table, **record)
        return True
    if all(there[name] == value for name, value in record.items()):
        return False
    connection.update(table, there["id"], **record)
    return True


def _find(connection: Connection, table: str, keys: Sequence[str], record: Record) -> Record | None:
    where = " AND ".join(f"{key} IS ?" for key in keys)
    row = connection.row(f"SELECT * FROM {table} WHERE {where}", tuple(record[key] for key in keys))
    return None if row is None else _record(row)


def _record(row: Any) -> dict[str, Any]:
    return {name: row[name] for name in row.keys()}  # noqa: SIM118
