"""A register's file: made, opened, copied under another key, checked and closed.

Only raw keys arrive here; `security` derives them. Nothing is ever written over a register: a new file
is made beside it, compared, and put in its place in one step, with no journal left behind.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from vp_desktop.core.errors import CannotWrite, InUse, WrongKeyOrDamaged, WrongUse
from vp_desktop.storage import backups, checking, files, held, log, migrations, open_files
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.recovering import settle_journal

COUNTED = ("cases", "reports", "contacts", "persons", "documents", "tasks", "editions")
"""What is counted to compare two copies."""
_REPLACES_OPEN = os.name == "posix"
"""Whether a file that is open can be replaced by another one."""


class Register:
    """An open register. `path` is its file; `connection` takes plain SQL."""

    def __init__(self, path: Path, connection: Connection, key: bytes, salt: bytes) -> None:
        self.path = path
        self.lost_journal = False
        """Whether the program was cut short the last time and its journal is not there any more."""
        self.connection = connection
        self._key = key
        self._salt = salt
        self._file = open_files.note(path, salt)
        log.watch(connection)

    @property
    def read_only(self) -> bool:
        return self.connection.read_only

    @property
    def key(self) -> bytes:
        """The raw key, for the recovery code and for copies under the same key."""
        return self._key

    @property
    def salt(self) -> bytes:
        return self._salt

    @property
    def log_head(self) -> str:
        """The head of the log in hexadecimal digits."""
        return log.head(self.connection).hex()

    @contextmanager
    def change(
        self, event: str, at: datetime, counts: Mapping[str, int | str] | None = None
    ) -> Iterator[Connection]:
        """One transaction and one log line: a name and numbers (or heads of logs), never content."""
        if self.read_only:
            raise CannotWrite("read_only")
        with log.change(self.connection, event, at, counts):
            yield self.connection

    def close(self) -> None:
        """Write the journal into the file and let go of it."""
        self.connection.close()
        open_files.forget(self._file)

    def reopen(self) -> None:
        """Open it again after it was closed, for whoever works with it. Raises KnownError."""
        self.connection.open(self._key, self._salt)
        self._file = open_files.note(self.path, self._salt)
        log.watch(self.connection)


def create(path: Path, key: bytes, salt: bytes, at: datetime, **founding: Any) -> Register:
    """Make a register's file. `founding` holds columns of table `register`.

    Raises WrongUse when the path exists or does not end in `.vpr`.
    """
    if path.suffix != files.SUFFIX:
        raise WrongUse("wrong_suffix", path=path.name)
    files.make_file(path)
    try:
        connection = Connection(path, key, salt)
        with connection.transaction():
            migrations.apply(connection, migrations.migration_files())
        register = Register(path, connection, key, salt)
        with register.change("register_made", at):
            connection.insert("register", id=1, made_at=at, **founding)
        files.sync_folder(path)
        return register
    except BaseException:
        files.remove(path)
        raise


def open_register(
    path: Path,
    key: bytes,
    salt: bytes,
    at: datetime,
    *,
    read_only: bool = False,
    keep_old: bool = True,
) -> Register:
    """Open a register's file; an older one is migrated after a verified backup.

    Without `keep_old` there is none: the file is a copy itself. A journal that a kill left is read; one
    that does not belong to the file is put aside.

    A file or medium that cannot be written opens for reading when no journal is left on it.
    Raises WrongKeyOrDamaged, InUse, TooNew, CannotWrite.
    """
    files.read_salt(path)
    read_only = read_only or not files.is_writable(path)
    if read_only and files.journal_left(path):
        raise CannotWrite("journal_left", path=path.name)
    journal = files.journal_exists(path)
    if not read_only and files.journal_left(path):
        journal = not settle_journal(path, key, salt, at)
    connection = Connection(path, key, salt, read_only=read_only)
    try:
        steps = migrations.pending(connection)
        ours = "SELECT count(*) FROM sqlite_schema WHERE name IN ('register', 'log')"
        if migrations.version_of(connection) == 0 or connection.value(ours) != 2:
            raise WrongKeyOrDamaged("wrong_key_or_damaged")  # a package opens with its key as well
        register = Register(path, connection, key, salt)
        if steps:
            _migrate(register, steps, at, keep_old=keep_old)
        if connection.found_in_use and journal:
            connection.unmark_at_closing()
        register.lost_journal = connection.found_in_use and not journal
        if not read_only:
            _sweep(path)
        return register
    except BaseException:
        connection.close()
        raise


def _sweep(path: Path) -> None:
    """Remove what a kill left of a change of key: it is open now, so nobody else is changing its key.

    What stays is named when something is destroyed (`services/old_copies.py`).
    """
    for left in files.left_over_of(path):
        with suppress(OSError):
            files.remove(left)


def _migrate(register: Register, steps: list[Path], at: datetime, *, keep_old: bool) -> None:
    if register.read_only:
        raise CannotWrite("read_only_old")
    version = migrations.version_of(register.connection)
    old = _free_name(register.path, f"voor-versie-{version + 1}", at)
    if keep_old:
        copy(register, old)
    before = _columns(register.connection)
    with register.change("register_migrated", at, {"version": len(steps) + version}):
        migrations.apply(register.connection, steps)
        log.watch(register.connection)
        if keep_old:
            backups.remember(register.connection, "before", old, at, register.salt)
        # New columns change what a row is: every row of such a table is committed to anew.
        for table, columns in _columns(register.connection).items():
            if columns != before.get(table):
                register.connection.execute(
                    f"INSERT INTO temp.touched SELECT '{table}', id FROM {table}"
                )


def _columns(connection: Connection) -> dict[str, list[str]]:
    """The names of the columns of every table that the log commits to."""
    return {
        table: [row["name"] for row in connection.rows(f"PRAGMA table_info({table})")]
        for table in log.committed_tables(connection)
    }


def _free_name(path: Path, word: str, at: datetime) -> Path:
    """A name beside `path`; with the moment in it when a try that was cut short left the plain one."""
    plain = path.with_name(f"{path.stem}-{word}{files.SUFFIX}")
    return plain.with_stem(f"{plain.stem}-{at:%H%M%S%f}") if files.is_taken(plain) else plain


def copy(register: Register, target: Path, keep_on: Callable[[], None] | None = None) -> None:
    """Copy the open register into a new file under the same key; the copy is opened and checked.

    Meanwhile other threads can use the register. `keep_on` stops the copying by raising, and leaves
    nothing behind. Raises WrongUse when `target` exists.
    """
    if files.is_taken(target):
        raise WrongUse("output_exists", path=target.name)
    partial = files.partial_of(target)
    files.remove(partial)
    _make_copy(register, partial, register.key, register.salt, keep_on, is_backup=True)
    try:
        files.put_new(partial, target)
    except BaseException:
        files.remove(partial)
        raise


def copy_under(
    register: Register,
    target: Path,
    key: bytes,
    salt: bytes,
    keep_on: Callable[[], None] | None = None,
) -> Path:
    """Copy the open register under another key, beside `target`; gives where: it has no name yet.

    `files.put_new` gives it that name. Raises WrongUse when `target` exists or is no register's.
    """
    if target.suffix != files.SUFFIX:
        raise WrongUse("wrong_suffix", path=target.name)
    if files.is_taken(target):
        raise WrongUse("output_exists", path=target.name)
    partial = files.partial_of(target)
    files.remove(partial)
    _make_copy(register, partial, key, salt, keep_on)
    return partial


def change_key(register: Register, key: bytes, salt: bytes, at: datetime) -> Register:
    """Give the register another key: a new file under it, compared, takes the old one's place.

    Killed at any moment, either the old or the new file is whole. Returns the register opened anew. A
    disk that is full leaves it open under the key that it had.
    """
    if register.read_only:
        raise CannotWrite("read_only")
    with register.change("key_changed", at) as connection:
        backups.note_left(connection, register.salt, at)
    partial = files.partial_of(register.path)
    files.remove(partial)
    with register.connection.held():  # nothing may be saved into the old file once it is copied
        register.connection.rest()
        _make_copy(register, partial, key, salt)
        try:
            if _REPLACES_OPEN:
                _replace_while_open(register, partial)
            else:
                _replace_once_closed(register, partial)
        except BaseException:
            files.remove(partial)
            raise
    return open_register(register.path, key, salt, at)


def _replace_while_open(register: Register, partial: Path) -> None:
    """Its lock keeps everyone out until the new file is there; what fails leaves it open."""
    if not register.connection.has_its_place:
        raise InUse("replaced_meanwhile")
    files.replace_open(partial, register.path)
    register.close()
    files.sync_folder(register.path)


def _replace_once_closed(register: Register, partial: Path) -> None:
    """Under Windows what is open cannot be replaced: it is copied before, to see that it stayed the same.

    There reading an open file gives no lock up, so a disk that is full is noticed while it is open.
    """
    head, old = register.log_head, files.old_of(register.path)
    files.remove(old)
    try:
        files.copy_bytes(register.path, old)
        register.close()
        held.put_in_place(partial, register.path, old, (register.key, register.salt), head)
    except BaseException:
        if register.connection.is_closing:
            register.reopen()
        raise
    finally:
        files.remove(old)


def _make_copy(
    register: Register,
    partial: Path,
    key: bytes,
    salt: bytes,
    keep_on: Callable[[], None] | None = None,
    *,
    is_backup: bool = False,
) -> None:
    files.make_file(partial)
    try:
        target = Connection(partial, key, salt)
        try:
            register.connection.copy_into(target, keep_on)
            if is_backup:
                target.mark_backup()
            else:
                target.mark_register()
            _compare(register.connection, target)
        finally:
            target.close()
        files.sync_file(partial)
        _open_as_reader(partial, key, salt)
        if keep_on is not None:
            keep_on()
    except BaseException:
        files.remove(partial)
        raise


def _open_as_reader(path: Path, key: bytes, salt: bytes) -> None:
    """A copy that was never opened is no copy."""
    connection = Connection(path, key, salt, read_only=True)
    try:
        if checking.check_pages(connection):
            raise CannotWrite("copy_differs")
    finally:
        connection.close()


def _compare(source: Connection, target: Connection) -> None:
    """Refuse a copy that is not the same; where the register went on meanwhile, it may be more."""
    head = log.head(target)
    known = source.value("SELECT 1 FROM log WHERE hash = ?", (head,))
    same = known and migrations.version_of(source) == migrations.version_of(target)
    for table in (*log.committed_tables(source), "search_documents"):
        if not same or log.head(source) != head:
            break
        count = f"SELECT count(*), total(id) FROM {table}"
        found = tuple(source.row(count)), tuple(target.row(count))  # type: ignore[arg-type]
        same = found[0] == found[1] or log.head(source) != head
    if not same:
        raise CannotWrite("copy_differs")


def founding(connection: Connection) -> dict[str, Any]:
    """The columns of table `register`."""
    row = connection.row("SELECT * FROM register")
    if row is None:
        raise WrongKeyOrDamaged("wrong_key_or_damaged")
    return {name: row[name] for name in row.keys()}  # noqa: SIM118


def counts(register: Register) -> dict[str, int]:
    """How much the register holds, for a comparison of two copies."""
    return {
        table: int(register.connection.value(f"SELECT count(*) FROM {table}")) for table in COUNTED
    }


def last_change(register: Register) -> datetime:
    """When the register was last changed."""
    return datetime.fromisoformat(
        register.connection.value("SELECT at FROM log ORDER BY id DESC LIMIT 1")
    )


def log_lines(register: Register) -> list[tuple[datetime, str, dict[str, Any]]]:
    """The log, newest first: when, what, how many. A restore also names the heads that it joins."""
    return [
        (datetime.fromisoformat(row["at"]), row["event"], json.loads(row["counts"]))
        for row in register.connection.rows("SELECT at, event, counts FROM log ORDER BY id DESC")
    ]
