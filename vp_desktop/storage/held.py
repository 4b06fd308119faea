"""A file that is about to be removed or replaced: held, and proven to be what it is taken for.

Between looking at a file and taking its place another program may open it and work in it. Nothing here
opens a file twice while its lock matters: closing any handle on it would give the lock up.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vp_desktop.core.errors import InUse, KnownError
from vp_desktop.storage import files, log
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.recovering import lock

if TYPE_CHECKING:
    from vp_desktop.storage.register import Register

_OF_COPIES = ("cases_destroyed", "register_migrated")
"""Lines that the program itself adds to a backup when it destroys in it."""
_CHUNK = 1 << 20
_COPYING = timedelta(hours=1)
"""So long after it began a copy may still have taken over what was typed meanwhile."""


@contextmanager
def mere_backup(path: Path, register: Register) -> Iterator[bool]:
    """Whether the file is a backup of `register` and no more; nobody else can open it meanwhile.

    It is not when somebody has it open, when it was opened as a register and worked in, or when it
    cannot be looked into. Under Windows nothing that is open can be replaced, so it is let go of first.
    """
    connection: Connection | None = None
    try:
        if not files.journal_left(path):
            connection = Connection(path, register.key, register.salt)
        proven = connection is not None and _is_past(connection, register)
        if connection is not None and os.name != "posix":
            connection.close()
    except (KnownError, OSError):
        proven = False
    try:
        yield proven
    finally:
        if connection is not None:
            connection.close()


def _is_past(backup: Connection, register: Register) -> bool:
    """Whether the log of a backup ends where that of the register once did, and nothing was typed in it.

    A draft leaves no line in the log. A backup is marked as untouched until somebody saves in it; one
    that an older version made is not, and there a draft of long after it is somebody's work.
    """
    head = own_head(backup)
    if head is None:
        return False
    untouched = backup.is_untouched_backup
    if untouched is False:
        return False
    own = register.connection
    line = own.value("SELECT id FROM log WHERE hash = ?", (head,))
    if line is not None:
        next_at = own.value("SELECT at FROM log WHERE id > ? ORDER BY id", (line,))
        return untouched or not _was_typed_in(backup, next_at)
    joined = own.rows("SELECT counts FROM log WHERE event = 'restored'")
    heads = {json.loads(row["counts"]).get("other_head") for row in joined}
    return head.hex() in heads  # of the register that a restore took the place of


def _was_typed_in(backup: Connection, made_at: str | None) -> bool:
    """The line after its head is at the latest of when it was made."""
    typed_at = backup.value("SELECT max(saved_at) FROM drafts WHERE kind <> 'place'")
    if made_at is None or typed_at is None:
        return False
    return datetime.fromisoformat(typed_at) > datetime.fromisoformat(made_at) + _COPYING


def own_head(copy: Connection) -> bytes | None:
    """The newest line of the log that the register itself wrote, not the program in the copy."""
    marks = ", ".join("?" * len(_OF_COPIES))
    found = copy.value(
        f"SELECT hash FROM log WHERE event NOT IN ({marks}) ORDER BY id DESC LIMIT 1", _OF_COPIES
    )
    return None if found is None else bytes(found)


def put_in_place(
    partial: Path, target: Path, kept: Path, keys: tuple[bytes, bytes] | None, head: str
) -> None:
    """Give a new file its place, while nobody can open the old one and as it was looked at.

    `kept` is a copy of the old file. With `keys`, its log must end with `head`. Raises InUse when
    another program has it open, or changed it meanwhile; nothing was replaced then.
    """
    with _held(target) as file:
        if not all(map(files.is_taken, (kept, partial))):  # swept away by who opened it meanwhile
            raise InUse("in_use")
        if not _same(file, kept) or not _same_journals(target, kept):
            raise InUse("in_use")
        if keys is not None and (files.journal_left(kept) or _head_of(kept, keys) != head):
            raise InUse("in_use")
        if os.name != "posix":
            file.close()  # what another program has open cannot be replaced there
        files.put_in_place(partial, target)


@contextmanager
def _held(path: Path) -> Iterator[BinaryIO]:
    with path.open("rb+" if os.access(path, os.W_OK) else "rb") as file:
        if file.writable() and not lock(file):
            raise InUse("in_use")
        found = os.fstat(file.fileno())
        if files.identity(path) != (found.st_dev, found.st_ino):
            raise InUse("replaced_meanwhile")  # the lock is on a file that has no place any more
        yield file


def _same(file: BinaryIO, kept: Path) -> bool:
    file.seek(0)
    with kept.open("rb") as other:
        while True:
            chunk = file.read(_CHUNK)
            if chunk != other.read(_CHUNK):
                return False
            if not chunk:
                return True


def _same_journals(target: Path, kept: Path) -> bool:
    for end in files.JOURNALS:
        found = [Path(f"{one}{end}") for one in (target, kept)]
        content = [one.read_bytes() if files.is_taken(one) else b"" for one in found]
        if content[0] != content[1]:
            return False
    return True


def _head_of(path: Path, keys: tuple[bytes, bytes]) -> str:
    connection = Connection(path, *keys, read_only=True)
    try:
        return log.head(connection).hex()
    finally:
        connection.close()
