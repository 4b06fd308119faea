"""The register's log: one line for each change, chained by hashes, with salted commitments to rows.

A line commits to every row its change touched with HMAC-SHA256(row salt, row) and to the line before
it. A change made outside the program therefore shows, and so does any rewriting of what preceded a
printed head; whoever holds the passphrase can rebuild the chain after that (security.md, S9).
"""

from __future__ import annotations

import hashlib
import hmac
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from typing import Any

from vp_desktop.storage.connection import Connection, Row

COMMITTED_TABLES = (
    "register",
    "settings",
    "schools",
    "matters",
    "number_counters",
    "cases",
    "reports",
    "incidents",
    "persons",
    "involvements",
    "contacts",
    "notes",
    "tasks",
    "referrals",
    "consents",
    "closings",
    "editions",
    "facts",
    "assessments",
    "route_versions",
    "routes",
    "steps",
    "documents",
    "informed",
    "time_spent",
    "holidays",
    "addresses",
    "narratives",
    "recommendations",
    "recommendation_reviews",
    "monitor_results",
    "found_in_story",
    "erased_in_story",
    "published_elsewhere",
    "wider_editions",
    "counted_cases",
    "attachments",
    "attachment_parts",
    "in_the_clear",
    "backups",
    "bin",
    "holds",
    "destructions",
    "tallies",
    "requests",
    "requested_cases",
    "released_passages",
    "restrictions",
    "handovers",
    "own_values",
    "own_merges",
    "own_fields",
    "own_field_values",
)
Commitment = tuple[str, int, bytes | None]
"""A table, a row of it and what it was committed to; None when it was taken out."""
_FIRST = bytes(32)
_PORTION = 200
"""Rows that are read at once: a part of an attachment is a large one."""
_NAME = re.compile(r"[a-z][a-z_]{0,39}")
_HEAD = re.compile(r"([0-9a-f]{64})?")  # none where a restore found no register in its place


def watch(connection: Connection) -> None:
    """Note every row that is touched from now on, whoever touches it, until the next log line."""
    # No unique key: the outer statement's conflict rule would override an OR IGNORE in the trigger.
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched (table_name TEXT, row_id INTEGER)")
    for table in committed_tables(connection):
        for event, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
            connection.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {table}_touched_by_{event.lower()}"
                f" AFTER {event} ON main.{table}"
                f" BEGIN INSERT INTO touched VALUES ('{table}', {row}.id); END"
            )


def committed_tables(connection: Connection) -> tuple[str, ...]:
    """The committed tables that there are: an older register has fewer until it is migrated."""
    there = {row["name"] for row in connection.rows("SELECT name FROM main.sqlite_schema")}
    return tuple(table for table in COMMITTED_TABLES if table in there)


@contextmanager
def change(
    connection: Connection, event: str, at: datetime, counts: Mapping[str, int | str] | None = None
) -> Iterator[None]:
    """One change of the register: one transaction, one line in the log.

    `counts` holds numbers only, and at a restore the heads of both logs.
    """
    with connection.transaction():
        connection.execute("DELETE FROM temp.touched")
        yield
        append(connection, event, at, counts or {})


def append(
    connection: Connection, event: str, at: datetime, counts: Mapping[str, int | str]
) -> None:
    """Write the line for what was touched. Must run inside the change's transaction."""
    _check_allowed(event, counts)
    touched = connection.rows("SELECT DISTINCT table_name, row_id FROM temp.touched ORDER BY 1, 2")
    commitments = [
        (table, row_id, commitment(connection, table, row_id)) for table, row_id in touched
    ]
    previous = head(connection)
    line = connection.insert(
        "log",
        at=at,
        event=event,
        counts=json.dumps(counts, sort_keys=True),
        previous=previous,
        hash=_hash(previous, at.isoformat(timespec="seconds"), event, counts, commitments),
    )
    connection.execute_many(
        "INSERT INTO commitments (log_id, table_name, row_id, commitment) VALUES (?, ?, ?, ?)",
        ((line, *entry) for entry in commitments),
    )
    connection.execute("DELETE FROM temp.touched")


def _check_allowed(event: str, counts: Mapping[str, int | str]) -> None:
    """Names, numbers and heads of logs, and nothing else: no content can come into the log by mistake."""
    values = all(isinstance(value, int) or _HEAD.fullmatch(str(value)) for value in counts.values())
    if not values or not all(_NAME.fullmatch(name) for name in (event, *counts)):
        raise ValueError("the log takes names and numbers only")


def head(connection: Connection) -> bytes:
    """The hash of the newest line: it stands for everything that came before."""
    found = connection.value("SELECT hash FROM log ORDER BY id DESC LIMIT 1")
    return _FIRST if found is None else bytes(found)


def commitment(connection: Connection, table: str, row_id: int) -> bytes | None:
    """HMAC(row salt, row), or None when the row is not there."""
    row = connection.row(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    return None if row is None else _commitment_of(row)


def _commitment_of(row: Row) -> bytes:
    values = {name: row[name] for name in row.keys() if name != "salt"}  # noqa: SIM118
    text = json.dumps(values, sort_keys=True, default=lambda blob: blob.hex())
    return hmac.digest(row["salt"], text.encode(), "sha256")


def _hash(
    previous: bytes,
    at: str,
    event: str,
    counts: Mapping[str, int | str],
    commitments: Iterable[Commitment],
) -> bytes:
    """Of `[at, event, counts, [[table, row, commitment], …]]` as JSON, of which no whole is made."""
    line = json.dumps([at, event, dict(counts)], sort_keys=True).removesuffix("]")
    made = hashlib.sha256(previous + f"{line}, [".encode())
    entries, joint = iter(commitments), ""
    while some := list(islice(entries, _PORTION)):
        words = json.dumps([[t, r, c.hex() if c else None] for t, r, c in some])
        made.update(f"{joint}{words[1:-1]}".encode())
        joint = ", "
    made.update(b"]]")
    return made.digest()


def faults(connection: Connection) -> list[tuple[str, int]]:
    """What does not agree: ("chain", log line) and (table, row) for rows changed outside the program."""
    return [*_broken_lines(connection), *_changed_rows(connection)]


def _broken_lines(connection: Connection) -> Iterator[tuple[str, int]]:
    previous = _FIRST
    for row in _each(connection, "SELECT * FROM log WHERE id > ? ORDER BY id"):
        try:
            counts = json.loads(row["counts"])
        except ValueError:
            counts = {"": row["counts"]}  # no line was ever written so
        commitments = _committed_by(connection, row["id"])
        expected = _hash(previous, row["at"], row["event"], counts, commitments)
        if row["previous"] != previous or row["hash"] != expected:
            yield "chain", row["id"]
        previous = bytes(row["hash"])


def _committed_by(connection: Connection, line: int) -> Iterator[Commitment]:
    sql = (
        "SELECT id, table_name, row_id, commitment FROM commitments"
        " WHERE log_id = ? AND id > ? ORDER BY id"
    )
    return ((row[1], row[2], row[3]) for row in _each(connection, sql, line))


def _changed_rows(connection: Connection) -> Iterator[tuple[str, int]]:
    """Both what is there and what was committed to in the order of the rows, side by side."""
    newest = (
        "SELECT row_id AS id, commitment, max(commitments.id) FROM commitments"
        " WHERE table_name = ? AND row_id > ? GROUP BY row_id ORDER BY row_id"
    )
    for table in COMMITTED_TABLES:
        committed = _each(connection, newest, table)
        expected = next(committed, None)
        for row in _each(connection, f"SELECT * FROM {table} WHERE id > ? ORDER BY id"):
            while expected is not None and expected["id"] < row["id"]:
                yield from _missing(table, expected)
                expected = next(committed, None)
            if expected is None or expected["id"] != row["id"]:
                yield table, row["id"]
                continue
            if expected["commitment"] != _commitment_of(row):
                yield table, row["id"]
            expected = next(committed, None)
        while expected is not None:
            yield from _missing(table, expected)
            expected = next(committed, None)


def _missing(table: str, expected: Row) -> Iterator[tuple[str, int]]:
    """A row that is not there, unless it was taken out by the program."""
    if expected["commitment"]:
        yield table, expected["id"]


def _each(connection: Connection, sql: str, *parameters: Any) -> Iterator[Row]:
    """Row after row by `id`, a portion at a time: `sql` ends with those beyond an id, in order."""
    last: float = -math.inf  # below every number that a row can have
    while rows := connection.rows(f"{sql} LIMIT {_PORTION}", (*parameters, last)):
        yield from rows
        last = rows[-1]["id"]
