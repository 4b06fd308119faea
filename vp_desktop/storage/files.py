"""Files of registers: made private, put in place in one step, freed of old journals, synced."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from vp_desktop import paths
from vp_desktop.core.errors import FULL, CannotWrite, InUse, WrongKeyOrDamaged, WrongUse, of_system
from vp_desktop.storage import open_files

SUFFIX = ".vpr"
_SALT_BYTES = 16
_SMALLEST = 512  # bytes: no SQLCipher file is smaller than one page
JOURNALS = ("-wal", "-shm", "-journal")
_CHUNK = 1 << 20
ASIDE = "-opzij-"
"""In the name of a journal that was put aside."""


def read_salt(path: Path) -> bytes:
    """The salt in the first bytes of a register's file.

    Raises WrongUse for what is not there or a directory, WrongKeyOrDamaged for what is too short, and
    CannotWrite for what cannot be read: also a link to a stick that is out.
    """
    if paths.is_folder(path):
        raise WrongUse("is_directory", path=path.name)
    if (known := open_files.salt_of(path)) is not None:
        return known
    try:
        with path.open("rb") as file:
            salt = file.read(_SALT_BYTES)
            size = os.fstat(file.fileno()).st_size
    except (FileNotFoundError, NotADirectoryError):
        if is_taken(path):
            raise CannotWrite("cannot_read", path=path.name) from None
        raise WrongUse("no_such_file", path=path.name) from None
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error
    if size < _SMALLEST:
        raise WrongKeyOrDamaged("wrong_key_or_damaged")
    return salt


def is_taken(path: Path) -> bool:
    """Whether something has this name: only where nothing has, something new may come.

    Raises CannotWrite when that cannot be known: a folder that may not be entered, a disk that fails.
    """
    try:
        return paths.is_taken(path)
    except OSError as error:
        raise of_system(error) from error


def first_bytes(path: Path) -> bytes:
    """What stands where the salt belongs, of a file that may be no register any more."""
    if (known := open_files.salt_of(path)) is not None:
        return known
    try:
        with path.open("rb") as file:
            return file.read(_SALT_BYTES)
    except OSError as error:
        raise CannotWrite("cannot_read", path=path.name) from error


def identity(path: Path) -> tuple[int, int] | None:
    """Which file has this name now; None when there is none. It is not opened: that could cost a lock.

    What is open stays the file that it was when another takes its name.
    """
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_writable(path: Path) -> bool:
    """Whether the program may write the file and beside it; a mark of read-only is respected."""
    try:
        marked = not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    except OSError:
        return False
    return not marked and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def journal_left(path: Path) -> bool:
    """Whether a journal with content lies beside the file."""
    return any(
        is_taken(journal) and journal.lstat().st_size
        for journal in (Path(f"{path}{end}") for end in JOURNALS)
    )


def journal_exists(path: Path) -> bool:
    """Whether a journal lies beside the file, even an empty one."""
    return any(is_taken(Path(f"{path}{end}")) for end in JOURNALS)


def copy_bytes(source: Path, target: Path, keep_on: Callable[[], None] = lambda: None) -> None:
    """Copy a closed register's file and its journals as they are, into files of mode 0600.

    `keep_on` stops it by raising. Nothing of it is left when it fails. Raises KnownError.
    """
    make_file(target)
    try:
        for end in ("", *JOURNALS):
            if end and not is_taken(Path(f"{source}{end}")):
                continue
            with _opened(Path(f"{source}{end}"), target.name) as found:
                _pour(found, Path(f"{target}{end}"), keep_on)
    except BaseException:
        remove(target)
        raise


def keep_copy(source: Path, target: Path) -> None:
    """Copy a closed register with its journals; only what is whole gets the name `target`."""
    partial = partial_of(target)
    remove(partial)
    copy_bytes(source, partial)
    for end in (*JOURNALS, ""):
        if is_taken(Path(f"{partial}{end}")):
            Path(f"{partial}{end}").replace(f"{target}{end}")
    sync_folder(target)


@contextmanager
def _opened(source: Path, name: str) -> Iterator[BinaryIO]:
    try:
        file = source.open("rb")
    except OSError as error:
        raise CannotWrite("cannot_read", path=source.name) from error
    try:
        with file:
            yield file
    except OSError as error:
        full = error.errno in FULL
        raise CannotWrite("disk_full" if full else "medium_failed", path=name) from error


def _pour(source: BinaryIO, target: Path, keep_on: Callable[[], None]) -> None:
    private = os.open(target, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(private, "wb") as file:
        while chunk := source.read(_CHUNK):
            file.write(chunk)
            keep_on()
        file.flush()
        os.fsync(file.fileno())


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
    for end in JOURNALS:
        Path(f"{path}{end}").unlink(missing_ok=True)


def put_journals_aside(path: Path, word: str) -> None:
    """Give the journals beside a file names under which no program takes them for its own."""
    for end in JOURNALS:
        journal = Path(f"{path}{end}")
        if is_taken(journal):
            try:
                journal.replace(path.with_name(f"{path.stem}{ASIDE}{word}{end}"))
            except OSError as error:
                raise InUse("in_use") from error
    sync_folder(path)


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
    replace_open(partial, target)
    sync_folder(target)


def put_new(partial: Path, target: Path) -> None:
    """Give a whole, closed file a name that nothing has: looked at once more, making it took minutes.

    Raises WrongUse when something has it by now. What takes the name between this look and the next call
    is still replaced: no system gives a name in one step that is free and on every medium.
    """
    if is_taken(target):
        raise WrongUse("output_exists", path=target.name)
    put_in_place(partial, target)


def replace_open(partial: Path, target: Path) -> None:
    """Give a whole, closed file the name of one that is open here: closing that one takes its journal."""
    try:
        partial.replace(target)
    except OSError as error:
        raise CannotWrite("cannot_write", path=target.name) from error


def old_of(path: Path) -> Path:
    """Where the old file is looked at once more before a new one takes its place."""
    return path.with_name(f".{path.name}.oud")


def partial_of(path: Path) -> Path:
    """Where a new file for `path` is made before it takes its place."""
    return path.with_name(f".{path.name}.part")


def trial_of(path: Path) -> Path:
    """Where a journal that was left beside `path` is tried."""
    return path.with_name(f".{path.name}.proef")


def left_over_of(path: Path) -> list[Path]:
    """What a kill left of a register's file while its key was changed or its journal was tried."""
    made = (old_of(path), partial_of(path), trial_of(path))
    return [one for one in made if paths.is_file(one) or journal_exists(one)]
