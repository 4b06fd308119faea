"""Checking a register: damage, broken references, the search index, and changes from outside.

A fault is (kind, number): what and where, never content.
"""

from __future__ import annotations

from vp_desktop.core.errors import KnownError, WrongKeyOrDamaged
from vp_desktop.storage import log
from vp_desktop.storage.connection import Connection

Fault = tuple[str, int]
_LISTED_WRONG = """
SELECT EXISTS (SELECT * FROM listed EXCEPT SELECT * FROM listed_now)
  OR EXISTS (SELECT * FROM listed_now EXCEPT SELECT * FROM listed)
"""


def check(connection: Connection) -> list[Fault]:
    """Everything that is wrong: pages, references, search index, log chain, rows changed outside.

    An empty list is a sound register.
    """
    faults = check_pages(connection)
    if faults:
        return faults
    return [
        *(
            (f"reference:{row[0]}", int(row[1] or 0))
            for row in connection.rows("PRAGMA foreign_key_check")
        ),
        *_check_index(connection),
        *log.faults(connection),
    ]


def check_pages(connection: Connection) -> list[Fault]:
    """Damage in the file itself: each page's own code, then SQLite's structure."""
    try:
        bad = len(connection.rows("PRAGMA cipher_integrity_check"))
        if bad:
            return [("pages", bad)]
        answer = connection.value("PRAGMA integrity_check(1)")
        return [] if answer == "ok" else [("structure", 1)]
    except WrongKeyOrDamaged:
        return [("pages", 1)]


def _check_index(connection: Connection) -> list[Fault]:
    """The search index, and the list of cases, which follows from other tables as well."""
    if connection.value(_LISTED_WRONG):
        return [("index", 2)]
    if connection.read_only:
        return []  # the index checks itself through a write
    try:
        connection.execute(
            "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"
        )
    except KnownError:
        return [("index", 1)]
    return []
