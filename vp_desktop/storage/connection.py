"""One SQLCipher connection, and the one place where its errors become known errors."""

from __future__ import annotations

import threading
import time as clock
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from vp_desktop.core.errors import (
    CannotWrite,
    InUse,
    KnownError,
    WrongKeyOrDamaged,
    WrongUse,
)
from vp_desktop.storage import files

Row = Any
"""A sqlcipher3 row: columns by name and by position."""
_STEP_PAGES = 32
"""Pages copied before other threads have their turn: about a millisecond of work."""
_TURN = 0.002
CACHE = 32 << 10
"""Kilobytes of pages that stay deciphered: what a list and a search ask again and again of a large file.
They take memory as they are read, and are gone when the register is locked, as all else in memory."""
STATEMENTS = 1000
"""That stay prepared. The driver lets go of the least used, and so of each new one when its room is full:
with the 128 that it keeps by itself, whatever came later was prepared again each time it was asked."""
_IN_USE = 0x76707231
"""The mark (`application_id`) in a file that a program writes: closing takes it away."""
_COPY, _WORKED_IN = 0x76707263, 0x76707277
"""Of a backup in which nobody has saved since it was made, and of one in which somebody did."""


class CopyStopped(Exception):
    """The register was closed while it was being copied."""


@contextmanager
def known_errors() -> Iterator[None]:
    """Turn SQLCipher's errors into known errors; programming errors pass through."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        known = _known(error)
        if known is None:
            raise
        raise known from None


def _known(error: Exception) -> KnownError | None:
    text = str(error).lower()
    if "locked" in text or "busy" in text:
        return InUse("in_use")
    if "disk is full" in text or "database or disk is full" in text:
        return CannotWrite("disk_full")
    if "readonly" in text:
        return CannotWrite("read_only")
    if "case_restricted" in text:  # a trigger of migration 0004
        return WrongUse("case_restricted")
    if "disk i/o error" in text or "unable to open" in text:
        return CannotWrite("medium_failed")
    if "not a database" in text or "malformed" in text or "hmac" in text:
        return WrongKeyOrDamaged("wrong_key_or_damaged")
    return None


def _check_still_there(path: Path, opened: tuple[int, int] | None) -> None:
    """Refuse a file that lost its place to another one before it could be locked.

    What would be written into it, nobody would ever find again.
    """
    if files.identity(path) != opened:
        raise InUse("replaced_meanwhile")


class Connection:
    """A keyed connection. Statements of several threads are taken one at a time."""

    def __init__(self, path: Path, key: bytes, salt: bytes, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self._lock = threading.RLock()
        self._copying = threading.RLock()  # taken before `_lock`, never after it
        self._path = path
        self._closing = True
        self.open(key, salt)

    def open(self, key: bytes, salt: bytes) -> None:
        """Open it, also once more after it was closed."""
        self._marked = False
        self._at_rest = 0
        self._file = opened = files.identity(self._path)
        mode = "mode=ro&immutable=1" if self.read_only else "mode=rw"
        with known_errors():
            self._sqlite = sqlcipher.connect(
                f"file:{quote(str(self._path))}?{mode}",
                uri=True,
                isolation_level=None,
                check_same_thread=False,
                timeout=0,
                cached_statements=STATEMENTS,
            )
        self._sqlite.row_factory = sqlcipher.Row
        try:
            self._prepare(key, salt, lambda: _check_still_there(self._path, opened))
        except BaseException:
            self._sqlite.close()
            raise
        self._closing = False

    def _prepare(self, key: bytes, salt: bytes, check_place: Callable[[], None]) -> None:
        self.execute("PRAGMA cipher_log_level = NONE")
        # PRAGMA key takes no parameter; only raw hexadecimal digits reach this text.
        self.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
        self.execute("PRAGMA foreign_keys = ON")
        self.execute("PRAGMA secure_delete = ON")
        self.execute("PRAGMA temp_store = MEMORY")
        if not self.read_only:
            # Exclusive locking before the first read and before WAL: the lock keeps a second program
            # out and needs no -shm file.
            self.execute("PRAGMA locking_mode = EXCLUSIVE")
        check_place()  # before a journal is looked for: the one that lies there is of the new file
        self.row("SELECT count(*) FROM sqlite_master")
        check_place()  # from here on the lock keeps every program from replacing it
        self.execute(f"PRAGMA cache_size = -{CACHE}")  # reads the file: not before it is locked
        if not self.read_only:
            self.execute("PRAGMA journal_mode = WAL")
            self.execute("PRAGMA synchronous = FULL")
            self.execute("BEGIN EXCLUSIVE")
            self.execute("COMMIT")

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run one statement; returns the number of the row last inserted."""
        with self._lock, known_errors():
            return int(self._sqlite.execute(sql, _plain(parameters)).lastrowid or 0)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        with self._lock, known_errors():
            self._sqlite.executemany(sql, (_plain(row) for row in rows))

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        with self._lock, known_errors():
            return list(self._sqlite.execute(sql, _plain(parameters)).fetchall())

    def some(
        self, sql: str, parameters: Sequence[Any], number: int
    ) -> Generator[list[Row], None, None]:
        """The rows in portions, at first `number` of them and then ever more.

        Close it in the call in which it began: until then other threads wait.
        """
        with self._lock, known_errors():
            cursor = self._sqlite.execute(sql, _plain(parameters))
            try:
                while rows := cursor.fetchmany(number):
                    yield rows
                    number *= 4
            finally:
                cursor.close()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        with self._lock, known_errors():
            return self._sqlite.execute(sql, _plain(parameters)).fetchone()

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row; None when there is no row."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def insert(self, table: str, **columns: Any) -> int:
        """Insert one row; `table` and the column names come from this program only."""
        names = ", ".join(columns)
        marks = ", ".join("?" * len(columns))
        return self.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(columns.values())
        )

    def update(self, table: str, row_id: int, **columns: Any) -> None:
        """Change one row by its number."""
        changes = ", ".join(f"{name} = ?" for name in columns)
        self.execute(f"UPDATE {table} SET {changes} WHERE id = ?", (*columns.values(), row_id))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; no other thread's statement comes in between."""
        with self._lock:
            self.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
            self._mark_in_use()

    def _roll_back(self) -> None:
        # A full disk may have rolled back by itself already; the first error is the one that counts.
        if self._sqlite.in_transaction:
            self._sqlite.execute("ROLLBACK")

    @contextmanager
    def undisturbed(self) -> Iterator[None]:
        """Several statements with no other thread's in between; the register can be copied meanwhile."""
        with self._lock:
            yield

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep every other thread's statements waiting."""
        with self._copying, self._lock:
            yield

    def copy_into(self, target: Connection, keep_on: Callable[[], None] | None = None) -> None:
        """Copy every page into `target`, under the target's own key; keeps versions and row numbers.

        Other threads have their turn between the steps, unless they are `held`; what they change is
        in the copy too. `keep_on` is called at each step and stops the copying by raising. Raises
        CopyStopped when this connection is closed meanwhile.

        Nothing is synced to the medium yet, and few pages are kept to be written at the end: everyone
        would wait for both in the last step. Whoever calls empties the target's journal and syncs
        its file.
        """
        target.execute("PRAGMA synchronous = OFF")
        target.execute("PRAGMA wal_autocheckpoint = 0")
        target.execute(f"PRAGMA cache_size = {2 * _STEP_PAGES}")

        def take_turns(_status: int, _remaining: int, _total: int) -> None:
            self._lock.release()
            try:
                clock.sleep(_TURN)
            finally:
                self._lock.acquire()
            if self._closing:
                raise CopyStopped
            if keep_on is not None:
                keep_on()

        with self._copying, self._lock, known_errors():
            self._sqlite.backup(target._sqlite, pages=_STEP_PAGES, progress=take_turns)

    @property
    def found_in_use(self) -> bool:
        """Whether the file still bears the mark of a program that was cut short."""
        return self._mark == _IN_USE

    @property
    def _mark(self) -> int:
        return int(self.value("PRAGMA application_id"))

    def _mark_in_use(self) -> None:
        """Mark the file itself, after the first change that was not taken back.

        The mark stays when the program is killed. With it and without a journal, what was last
        saved has been lost with that journal. What was saved is no less saved when it fails.
        """
        if not self._marked:
            with suppress(KnownError):
                self._at_rest = _WORKED_IN if self._mark in (_COPY, _WORKED_IN) else 0
                self.execute(f"PRAGMA application_id = {_IN_USE}")
                self.empty_journal()
                self._marked = True

    @property
    def is_untouched_backup(self) -> bool | None:
        """Whether nobody saved in this backup, not even a draft; None for what bears no such mark.

        That is a register, a copy of one made by hand, or a backup that an older version made.
        """
        return {_COPY: True, _WORKED_IN: False}.get(self._mark)

    @property
    def has_its_place(self) -> bool:
        """Whether no other file took its name since it was opened."""
        return files.identity(self._path) == self._file

    @property
    def is_closing(self) -> bool:
        """Whether somebody closed it, or is about to."""
        return self._closing

    def unmark_at_closing(self) -> None:
        """The journal that belongs to the mark was there and has been read."""
        self._marked = True

    def mark_backup(self) -> None:
        """Mark it as a backup in which nobody has saved yet; closing leaves that mark."""
        self._rest(_COPY)

    def mark_register(self) -> None:
        """What was made out of a backup is none any more."""
        self._rest(0)

    def rest(self) -> None:
        """Take the mark away and empty the journal: the file is in good order until the next change."""
        self._rest(self._at_rest)

    def _rest(self, mark: int) -> None:
        self.execute(f"PRAGMA application_id = {mark}")
        self._marked = False
        self.empty_journal()

    def empty_journal(self) -> None:
        """Write everything from the journal into the file and empty it."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file; a copy that is being made stops first."""
        self._closing = True
        with self._copying, self._lock, known_errors():
            if self._marked:
                with suppress(KnownError):
                    self.rest()
            self._sqlite.close()


def _plain(parameters: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(_plain_value(value) for value in parameters)


def _plain_value(value: Any) -> Any:
    if value is None or type(value) in (str, int, bytes):  # nearly all of them: keep imports fast
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return value
