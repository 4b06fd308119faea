"""A package's file: a small SQLCipher database of one table with one row of text.

The key arrives raw; the salt in the first 16 bytes names its derivation, as in a register. The file is
made beside its place, opened again and compared, and put in its place in one step. Reading never writes:
a package on a read-only stick opens as well. What was made by somebody else is checked before it is read:
its size, its version, and that it holds this one table and nothing that could run.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from vp_desktop import paths
from vp_desktop.core.errors import TooNew, WrongKeyOrDamaged, WrongUse
from vp_desktop.storage import beside, files
from vp_desktop.storage.connection import Connection

SUFFIX = ".vpp"
VERSION = 1
LARGEST_FILE = 1024 * 1024
LARGEST_TEXT = 256 * 1024
"""Both in bytes; the fullest package that this program makes is a fraction of either."""
_TABLE = "CREATE TABLE package (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT"


def read_salt(path: Path) -> bytes:
    """The salt in the first bytes. Raises WrongUse, WrongKeyOrDamaged, CannotWrite."""
    if paths.is_file(path) and path.stat().st_size > LARGEST_FILE:
        raise WrongUse("package_not_understood")
    with _package_errors():
        return files.read_salt(path)


def read(path: Path, key: bytes, salt: bytes) -> str:
    """The text in a package. Raises WrongKeyOrDamaged, WrongUse, TooNew, CannotWrite."""
    with _package_errors():
        connection = Connection(path, key, salt, read_only=True)
        try:
            return _content(connection)
        finally:
            connection.close()


def make_beside(path: Path, key: bytes, salt: bytes, content: str) -> Path:
    """Make the file for `path` beside it and read it back; `put_in_place` gives it its name.

    Raises WrongUse for another suffix: nothing else is ever written over. Raises CannotWrite.
    """
    if path.suffix.casefold() != SUFFIX:
        raise WrongUse("package_suffix", path=path.name)
    return beside.make_beside(
        path,
        lambda partial: _fill(partial, key, salt, content),
        lambda partial: read(partial, key, salt) == content,
    )


def put_in_place(partial: Path, path: Path) -> None:
    """Give a file from `make_beside` its name. Raises CannotWrite."""
    files.put_in_place(partial, path)


def remove(path: Path) -> None:
    """Remove a package that is not to be after all, and what lies beside it."""
    files.remove(path)


def _fill(path: Path, key: bytes, salt: bytes, content: str) -> None:
    connection = Connection(path, key, salt)
    try:
        with connection.transaction():
            connection.execute(_TABLE)
            connection.insert("package", id=1, content=content)
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.empty_journal()
    finally:
        connection.close()


def _content(connection: Connection) -> str:
    """The one text. It is taken as bytes: what is not UTF-8 must not surprise the driver."""
    if int(connection.value("PRAGMA user_version")) > VERSION:
        raise TooNew("package_too_new")
    ours = (
        "SELECT count(*), total(type = 'table' AND name = 'package' AND sql = ?) FROM sqlite_schema"
    )
    if tuple(connection.rows(ours, (_TABLE,))[0]) != (1, 1.0):
        raise WrongUse("package_not_understood")
    rows = connection.rows("SELECT CAST(content AS BLOB) FROM package LIMIT 2")
    if len(rows) != 1 or len(rows[0][0]) > LARGEST_TEXT:
        raise WrongUse("package_not_understood")
    try:
        return bytes(rows[0][0]).decode()
    except UnicodeDecodeError:
        raise WrongUse("package_not_understood") from None


@contextmanager
def _package_errors() -> Iterator[None]:
    """A sentence about a register that does not open would be wrong here, and a bug report as well."""
    try:
        yield
    except WrongKeyOrDamaged:
        raise WrongKeyOrDamaged("package_wrong_key") from None
    except sqlcipher.Error:
        raise WrongUse("package_not_understood") from None
