"""Files of registers: made private, put in place in one step, freed of old journals, synced."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from vp_desktop.core.errors import CannotWrite, WrongKeyOrDamaged, WrongUse

SUFFIX = ".vpr"
_SALT_BYTES = 16
_SMALLEST = 512  # bytes: no SQLCipher file is smaller than one page
_JOURNALS = ("-wal", "-shm", "-journal")


def read_salt(path: Path) -> bytes:
    """The salt in the first bytes of a register's file.

    Raises WrongUse for what is not there or a directory, WrongKeyOrDamaged for what is too short.
    """
    if path.is_dir():
        raise WrongUse("is_directory", path=path.name)
    if not path.exists():
        raise WrongUse("no_such_file", path=path.name)
    try:
        with path.open("rb") as file:
            salt = file.read(_SALT_BYTES)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error
    if size < _SMALLEST:
        raise WrongKeyOrDamaged("wrong_key_or_damaged")
    return salt


def is_writable(path: Path) -> bool:
    """Whether the program may write the file and beside it; a mark of read-only is respected."""
    marked = not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    return not marked and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def journal_left(path: Path) -> bool:
    """Whether a journal with content lies beside the file."""
    return any(
        journal.exists() and journal.stat().st_size
        for journal in (Path(f"{path}{end}") for end in _JOURNALS)
    )


def make_file(path: Path) -> None:
    """Make an empty file, mode 0600 from the first byte, in a folder of mode 0700 if it is new.

    Raises WrongUse when it exists, CannotWrite when it cannot be made.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise WrongUse("output_exists", path=path.name) from None
    except NotADirectoryError:
        raise WrongUse("no_such_folder", path=path.parent.name) from None
    except OSError as error:
        raise CannotWrite("cannot_write", path=path.name) from error
    remove_journals(path)


def remove(path: Path) -> None:
    """Remove a file of ours and its journals, if there."""
    path.unlink(missing_ok=True)
    remove_journals(path)


def remove_journals(path: Path) -> None:
    """An old journal beside a new file would silently undo or break it."""
    for end in _JOURNALS:
        Path(f"{path}{end}").unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Have the system write the file's bytes to the medium."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Make a new or replaced name survive a power cut, where the system knows how."""
    if os.name != "posix":
        return
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def put_in_place(partial: Path, target: Path) -> None:
    """Give a whole, closed file its name in one step, with no old journal left beside it."""
    remove_journals(target)
    try:
        partial.replace(target)
    except OSError as error:
        raise CannotWrite("cannot_write", path=target.name) from error
    sync_folder(target)


def partial_of(path: Path) -> Path:
    """Where a new file for `path` is made before it takes its place."""
    return path.with_name(f".{path.name}.part")
