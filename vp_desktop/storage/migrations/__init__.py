"""Numbered, forward-only migrations: `NNNN_name.sql` in this folder, applied in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from vp_desktop.core.errors import TooNew
from vp_desktop.storage.connection import Connection

_FOLDER = Path(__file__).parent


def migration_files(folder: Path = _FOLDER) -> list[Path]:
    return sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))


def version_of(connection: Connection) -> int:
    """The number of the last migration that the register has seen."""
    return int(connection.value("PRAGMA user_version"))


def pending(connection: Connection, folder: Path = _FOLDER) -> list[Path]:
    """The migrations that the register has not seen yet. Raises TooNew for a newer register."""
    files = migration_files(folder)
    version = version_of(connection)
    if version > len(files):
        raise TooNew("too_new")
    return files[version:]


def apply(connection: Connection, files: list[Path]) -> None:
    """Apply `files` in order. Must run inside a transaction."""
    for file in files:
        # Statement by statement: executescript would commit in the middle.
        for statement in _statements(file.read_text(encoding="utf-8")):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {int(file.name[:4])}")


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
