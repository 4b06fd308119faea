"""A file outside the register that is read into it: in parts, and never a file of the register itself."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from vp_desktop.core.attachment import LARGEST, Kind
from vp_desktop.core.content_kind import HEAD, kind_of
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.storage import open_files

_BESIDE = ("", "-wal", "-shm", "-journal")
_MEGABYTE = 1024 * 1024
Heed = Callable[[float], None]
"""Told how far the work is, from 0 to 1; may raise to end it."""


@dataclass(frozen=True)
class Looked:
    """What a file was when it was read through."""

    kind: Kind
    size: int
    sha256: str


class OutsideSource:
    """Reads `path` in parts of `part` bytes. Sentences never say its name: that may be a child's."""

    def __init__(self, path: Path, register: Path, part: int) -> None:
        self._path = path
        self._part = part
        self._identity = self._identify(register)

    def look(self, heed: Heed) -> Looked:
        """Read all of it once: its kind, size and hash. Raises WrongUse when it is too large or empty."""
        digest, size, head = sha256(), 0, b""
        for content in self.parts():
            head = head or content[:HEAD]
            digest.update(content)
            size += len(content)
            heed(min(1.0, size / LARGEST))
        if not size:
            raise WrongUse("attachment_empty")
        return Looked(kind_of(head), size, digest.hexdigest())

    def parts(self) -> Iterator[bytes]:
        """The file in parts. Raises CannotWrite when the medium fails, WrongUse when it is too large."""
        size = 0
        try:
            with os.fdopen(os.open(self._path, _FLAGS), "rb", buffering=0) as file:
                found = os.fstat(file.fileno())
                if (found.st_dev, found.st_ino) != self._identity:
                    raise WrongUse("attachment_changed")
                while content := file.read(self._part):
                    size += len(content)
                    if size > LARGEST:
                        raise WrongUse("attachment_too_large", most=LARGEST // _MEGABYTE)
                    yield content
        except OSError as error:
            raise CannotWrite("attachment_unreadable") from error

    def _identify(self, register: Path) -> tuple[int, int]:
        """Which file it is, without opening it.

        Closing any handle on the open register would give up its locks (docs/threat-model.md), so its
        own files are told by device and inode, whatever name or link leads to them.
        """
        try:
            found = self._path.stat()
        except OSError as error:
            raise CannotWrite("attachment_unreadable") from error
        if stat.S_ISDIR(found.st_mode) or not stat.S_ISREG(found.st_mode):
            raise WrongUse("attachment_no_file")
        identity = found.st_dev, found.st_ino
        if identity in set(_identities(register)) or open_files.salt_of(self._path) is not None:
            raise WrongUse("attachment_own_register")
        if found.st_size > LARGEST:
            raise WrongUse("attachment_too_large", most=LARGEST // _MEGABYTE)
        return identity


def _identities(register: Path) -> Iterator[tuple[int, int]]:
    for end in _BESIDE:
        try:
            found = Path(f"{register}{end}").stat()
        except OSError:
            continue
        yield found.st_dev, found.st_ino


_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Not waiting: what became a pipe since it was looked at must not hold the program up."""
