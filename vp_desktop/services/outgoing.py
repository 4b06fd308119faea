"""Files that go out: made beside their place, readable by nobody else, then put there all at once.

Until everything is on the medium nothing has been replaced; when something fails nothing is left behind.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from vp_desktop.core.errors import FULL, CannotWrite, KnownError
from vp_desktop.paths import is_free

_half_made: set[Path] = set()
"""Files that are being written. The one thing of this process that a lock must still find: it replaces
the process in the middle of whatever is going on, and half a letter must not stay on the disk."""
Content = bytes | Iterable[bytes]
"""What goes into a file, whole or in parts that are made while it is written."""


def write(contents: Mapping[Path, Content]) -> None:
    """Write all files in place of what there was, or none. Raises CannotWrite."""
    with written_beside(contents) as places:
        put(places)


def put(places: Mapping[Path, Path]) -> None:
    """Move what `written_beside` wrote to its places. Raises CannotWrite."""
    for beside, path in places.items():
        try:
            beside.replace(path)
        except OSError as error:
            raise CannotWrite("cannot_write", path=path.name) from error
        _half_made.discard(beside)


@contextmanager
def written_beside(contents: Mapping[Path, Content]) -> Iterator[dict[Path, Path]]:
    """Write each file beside its place, on the medium; gives the places by where the file is now.

    What has not been moved to its place at the end is removed, and so is a folder made for it. Raises
    CannotWrite, also when it was stopped and half a file could not be removed.
    """
    made = {path.parent for path in contents if is_free(path.parent)}
    places = {_beside(path): path for path in contents}
    try:
        with _removed_after(places):
            for beside, path in places.items():
                _write_new(beside, contents[path], path.name)
            yield places
    finally:
        for folder in made:
            with suppress(OSError):  # it was not made, or something else lies in it
                folder.rmdir()


def abandon() -> None:
    """Remove what is half made, whoever is writing it: the process ends at once."""
    for beside in tuple(_half_made):
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def half_made(*paths: Path) -> Iterator[None]:
    """While somebody else makes these files: a lock removes them, and so does leaving this block.

    Raises CannotWrite when one could not be removed.
    """
    _half_made.update(paths)
    with _removed_after(paths):
        yield


@contextmanager
def _removed_after(paths: Iterable[Path]) -> Iterator[None]:
    """What cannot be removed stays known to a lock, and is said unless a known error is being said."""
    said = False
    try:
        yield
    except KnownError:
        said = True
        raise
    finally:
        left = [path for path in paths if path in _half_made and not _removed(path)]
        if left and not said:
            raise CannotWrite("half_not_removed", path=left[0])


def _removed(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        if not is_free(path):
            return False
    _half_made.discard(path)
    return True


def _beside(path: Path) -> Path:
    import secrets

    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def _write_new(path: Path, content: Content, name: str) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(_open_new(path), "wb") as file:
            file.writelines([content] if isinstance(content, bytes) else content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        code = "disk_full" if error.errno in FULL else "cannot_write"
        raise CannotWrite(code, path=name) from error


def _open_new(path: Path) -> int:
    _half_made.add(path)  # first: a lock may come as soon as it is there
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o600)
    except OSError:
        _half_made.discard(path)
        raise
