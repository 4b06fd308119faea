"""A journal that was left beside a register: does it belong to it?

SQLite takes any journal of that name for its own: one of before a restore or under another key would be
written into the file, and a wrong key writes the right journal into it too. So a journal is tried in a
copy first; one that does not belong is put aside, never thrown away.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from vp_desktop.core.errors import InUse, WrongKeyOrDamaged
from vp_desktop.storage import checking, files
from vp_desktop.storage.connection import Connection

_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510
"""The bytes on which SQLite locks a file (https://sqlite.org/src/file/src/os.h)."""


def settle_journal(path: Path, key: bytes, salt: bytes, at: datetime) -> bool:
    """Put a journal aside that does not belong to the file; whether it was.

    Raises WrongKeyOrDamaged when nothing opens with this key, and InUse; nothing was touched then.
    """
    if is_in_use(path):
        raise InUse("in_use")
    probe = files.trial_of(path)
    files.remove(probe)
    files.copy_bytes(path, probe)
    try:
        with_journal = _try(probe, key, salt, read_only=False)
    finally:
        files.remove(probe)
    if with_journal == "sound":
        return False
    without = _try(path, key, salt, read_only=True)
    if without == "sound":
        files.put_journals_aside(path, f"{at:%Y-%m-%d-%H%M%S}")
        return True
    if with_journal == "damaged":
        return False
    raise WrongKeyOrDamaged("wrong_key_or_damaged")


def _try(path: Path, key: bytes, salt: bytes, *, read_only: bool) -> str:
    try:
        connection = Connection(path, key, salt, read_only=read_only)
    except WrongKeyOrDamaged:
        return "closed"
    try:
        return "damaged" if checking.check_pages(connection) else "sound"
    finally:
        connection.close()


def is_in_use(path: Path) -> bool:
    """Whether another program has locked the file. Under Windows its journal cannot be renamed then."""
    if os.name != "posix":
        return False
    with path.open("rb+") as file:
        return not lock(file)


def lock(file: BinaryIO) -> bool:
    """Keep every other program out until the file is closed; False when one is in already.

    Under Windows nothing is locked: what a program has open can be neither renamed nor replaced.
    """
    if os.name != "posix":
        return True
    import fcntl

    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST, os.SEEK_SET)
    except OSError:
        return False
    return True
