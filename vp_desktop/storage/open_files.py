"""Which register files this process has open: nothing may open those a second time.

On Linux and macOS a process loses its locks on a file when it closes any handle on that file. With
several registers open, looking at the first bytes of a neighbour could let a second program in.
"""

from __future__ import annotations

from pathlib import Path

_salts: dict[tuple[int, int], bytes] = {}


def note(path: Path, salt: bytes) -> tuple[int, int] | None:
    """The register at `path` is open; gives which file that is, for `forget`."""
    found = _file_at(path)
    if found is not None:
        _salts[found] = salt
    return found


def forget(file: tuple[int, int] | None) -> None:
    """It is closed."""
    if file is not None:
        _salts.pop(file, None)


def salt_of(path: Path) -> bytes | None:
    """The salt of an open register, whatever name or link leads to it; None for any other file."""
    return _salts.get(found) if (found := _file_at(path)) else None


def _file_at(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
