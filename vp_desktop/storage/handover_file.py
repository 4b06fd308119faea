"""The file of a package of whole cases: a small SQLCipher database of two tables.

One row of text says what the package is, one more each case; the contents of attachments lie in parts, so
that no file is ever whole in memory. As with `package_file`: made beside its place, opened again and put
in its place in one step; reading never writes, and what somebody else made is checked before it is read:
its size, its version, and that it holds these tables and nothing that could run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from vp_desktop import paths
from vp_desktop.core.errors import TooNew, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.handover import MOST_CASES
from vp_desktop.storage import attachments, beside, files
from vp_desktop.storage.connection import Connection

SUFFIX = ".vpo"
VERSION = 1
LARGEST_FILE = 4 * 1024**3
LARGEST_TEXT = 16 * 1024 * 1024
_MOST_TEXT = 64 * 1024 * 1024
"""In bytes: of one text, and of all together."""
_TABLES = {
    "handover": "CREATE TABLE handover (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT",
    "parts": (
        "CREATE TABLE parts (id INTEGER PRIMARY KEY, attachment INTEGER NOT NULL,"
        " number INTEGER NOT NULL, content BLOB NOT NULL) STRICT"
    ),
}
Contents = Iterable[tuple[int, Iterable[bytes]]]
"""The number of an attachment in the package, and its parts."""


def read_salt(path: Path) -> bytes:
    """The salt in the first bytes. Raises WrongUse, WrongKeyOrDamaged, CannotWrite."""
    if paths.is_file(path) and path.stat().st_size > LARGEST_FILE:
        raise WrongUse("handover_not_understood")
    with _errors():
        return files.read_salt(path)


def read(path: Path, key: bytes, salt: bytes) -> list[str]:
    """The texts in a package. Raises WrongKeyOrDamaged, WrongUse, TooNew, CannotWrite."""
    with _opened(path, key, salt) as connection:
        return _texts(connection)


@contextmanager
def attached(path: Path, key: bytes, salt: bytes) -> Iterator[Callable[[int], Iterator[bytes]]]:
    """Gives a way to the parts of an attachment, one at a time, while the file is open."""
    with _opened(path, key, salt) as connection:
        yield lambda attachment: _parts(connection, attachment)


def make_beside(
    path: Path, key: bytes, salt: bytes, texts: list[str], contents: Contents = ()
) -> Path:
    """Make the file for `path` beside it and read it back; `put_in_place` gives it its name.

    Raises WrongUse for another suffix: nothing else is ever written over. Raises CannotWrite.
    """
    if path.suffix.casefold() != SUFFIX:
        raise WrongUse("handover_suffix", path=path.name)
    return beside.make_beside(
        path,
        lambda partial: _fill(partial, key, salt, texts, contents),
        lambda partial: read(partial, key, salt) == texts,
    )


def put_in_place(partial: Path, path: Path) -> None:
    """Give a file from `make_beside` its name. Raises CannotWrite."""
    files.put_in_place(partial, path)


def remove(path: Path) -> None:
    """Remove a package that is not to be after all, and what lies beside it."""
    files.remove(path)


def _fill(path: Path, key: bytes, salt: bytes, texts: list[str], contents: Contents) -> None:
    connection = Connection(path, key, salt)
    try:
        with connection.transaction():
            for table in _TABLES.values():
                connection.execute(table)
            for text in texts:
                connection.insert("handover", content=text)
            for attachment, parts in contents:
                for number, content in enumerate(parts):
                    connection.insert(
                        "parts", attachment=attachment, number=number, content=content
                    )
            connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.empty_journal()
    finally:
        connection.close()


@contextmanager
def _opened(path: Path, key: bytes, salt: bytes) -> Iterator[Connection]:
    with _errors():
        connection = Connection(path, key, salt, read_only=True)
        try:
            _check_schema(connection)
            yield connection
        finally:
            connection.close()


def _check_schema(connection: Connection) -> None:
    """Two tables of ours; no trigger, no view, no index, no table more."""
    if int(connection.value("PRAGMA user_version")) > VERSION:
        raise TooNew("handover_too_new")
    if int(connection.value("SELECT count(*) FROM sqlite_schema")) != len(_TABLES):
        raise WrongUse("handover_not_understood")
    found = connection.rows("SELECT type, name, CAST(sql AS BLOB) FROM sqlite_schema")
    ours = {("table", name, sql.encode()) for name, sql in _TABLES.items()}
    if {(row[0], row[1], bytes(row[2] or b"")) for row in found} != ours:
        raise WrongUse("handover_not_understood")


def _texts(connection: Connection) -> list[str]:
    """The texts, as bytes first: what is not UTF-8 must not surprise the driver."""
    count = int(connection.value(f"SELECT count(*) FROM (SELECT 1 FROM handover LIMIT {_LIMIT})"))
    if count == _LIMIT:
        raise WrongUse("handover_too_many", most=MOST_CASES)
    sizes = "SELECT max(octet_length(content)), total(octet_length(content)) FROM handover"
    longest, together = connection.rows(sizes)[0]
    if not count or int(longest) > LARGEST_TEXT or together > _MOST_TEXT:
        raise WrongUse("handover_not_understood")
    rows = connection.rows("SELECT CAST(content AS BLOB) FROM handover ORDER BY id")
    try:
        return [bytes(row[0]).decode() for row in rows]
    except UnicodeDecodeError:
        raise WrongUse("handover_not_understood") from None


_LIMIT = MOST_CASES + 2


def _parts(connection: Connection, attachment: int) -> Iterator[bytes]:
    """The parts of one attachment in order; each as large as ours at most."""
    with _errors():
        rows = connection.rows(
            "SELECT id, octet_length(content) FROM parts WHERE attachment = ?"
            f" ORDER BY number LIMIT {_MOST_PARTS}",
            (attachment,),
        )
        if any(row[1] > attachments.PART for row in rows):
            raise WrongUse("handover_not_understood")
        for row in rows:
            yield bytes(connection.value("SELECT content FROM parts WHERE id = ?", (row[0],)))


_MOST_PARTS = 200


@contextmanager
def _errors() -> Iterator[None]:
    """A sentence about a register that does not open would be wrong here, and a bug report as well."""
    try:
        yield
    except WrongKeyOrDamaged as error:
        if error.code == "wrong_key_or_damaged":
            raise WrongKeyOrDamaged("handover_wrong_key") from None
        raise
    except sqlcipher.Error:
        raise WrongUse("handover_not_understood") from None
