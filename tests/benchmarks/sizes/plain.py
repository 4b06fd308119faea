"""The same register in plain, unencrypted sqlite3: what encryption costs, and what it does not.

Schema, rows and search index are the same, and so is every statement: only what keeps the file differs.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.benchmarks.sizes.registers import KEY, SALT
from vp_desktop.storage.connection import CACHE, STATEMENTS, Connection
from vp_desktop.storage.register import Register


class PlainConnection(Connection):
    """A connection to a file that anybody can read."""

    def open(self, key: bytes, salt: bytes) -> None:
        self._marked, self._at_rest, self._closing = False, 0, False
        self._sqlite = sqlite3.connect(
            self._path,
            isolation_level=None,
            check_same_thread=False,
            timeout=0,
            cached_statements=STATEMENTS,
        )
        self._sqlite.row_factory = sqlite3.Row
        for setting in (
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            f"cache_size = -{CACHE}",
            "locking_mode = EXCLUSIVE",
            "journal_mode = WAL",
            "synchronous = FULL",
        ):
            self.execute(f"PRAGMA {setting}")


def plain_copy(register: Register, path: Path) -> Register:
    """The register in the clear at `path`, made when it is not there, and opened."""
    if not path.exists():
        connection = register.connection
        connection.execute(f"ATTACH DATABASE '{path}' AS clear KEY ''")
        connection.rows("SELECT sqlcipher_export('clear')")
        version = connection.value("PRAGMA user_version")
        connection.execute(f"PRAGMA clear.user_version = {version}")
        connection.execute("DETACH DATABASE clear")
    return Register(path, PlainConnection(path, KEY, SALT), KEY, SALT)
