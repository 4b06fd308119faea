"""Writing files that go out: whole or not at all, readable by nobody else."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from vp_desktop.core.errors import CannotWrite

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def write_whole(contents: Mapping[Path, bytes]) -> None:
    """Write each file beside its place, then put all of them there in place of what there was.

    Until every file is on the medium nothing is replaced; when something fails nothing new is left
    behind. Raises CannotWrite.
    """
    made = {path: _beside(path) for path in contents}
    folders = {path.parent for path in contents if not path.parent.exists()}
    try:
        for path, beside in made.items():
            _write_new(beside, contents[path])
        for path, beside in made.items():
            beside.replace(path)
    except OSError as error:
        _clean_up(made.values(), folders)
        code = "disk_full" if error.errno in _FULL else "cannot_write"
        raise CannotWrite(code, path=path.name) from error


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def _write_new(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _clean_up(files: Iterable[Path], folders: Iterable[Path]) -> None:
    """Remove what was made; a folder only while it is empty."""
    for path in files:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()
