"""Known errors: what can go wrong without a fault in the program.

A known error carries a code and values; the window and the command line word it from
`resources/texts/errors.toml`. Anything else that is raised is a bug and reaches the crash dialog.
Values never hold text from a case: they end up on screens and on standard error.
"""

from __future__ import annotations

import errno
from enum import IntEnum
from typing import Any

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EACCES, errno.EPERM}


class ExitStatus(IntEnum):
    """The command line's exit statuses (fixed by the interface contract)."""

    DONE = 0
    ATTENTION = 1
    WRONG_USE = 2
    NOT_OPENED = 3
    IN_USE = 4
    TOO_NEW = 5
    NO_WRITE = 6


class KnownError(Exception):
    """Something a user can do something about. `code` names its sentence in errors.toml."""

    status: ExitStatus = ExitStatus.WRONG_USE

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class WrongUse(KnownError):
    """The request itself is wrong: an unknown value, a missing or existing file."""


class NeedsAttention(KnownError):
    """Nothing failed, but the user must decide something first; nothing was changed."""

    status = ExitStatus.ATTENTION


class WrongKeyOrDamaged(KnownError):
    """Wrong passphrase, no register, or damaged: SQLCipher cannot tell these apart."""

    status = ExitStatus.NOT_OPENED


class InUse(KnownError):
    """Another program has the register open."""

    status = ExitStatus.IN_USE


class TooNew(KnownError):
    """The register was made by a newer version of the program."""

    status = ExitStatus.TOO_NEW


class CannotWrite(KnownError):
    """Disk full, read-only where writing is needed, a medium that vanished."""

    status = ExitStatus.NO_WRITE


def of_system(error: OSError) -> KnownError:
    """The known error for one of the operating system that nobody worded nearer to its cause."""
    if error.errno in _FULL:
        return CannotWrite("disk_full")
    if error.errno == errno.EROFS:
        return CannotWrite("read_only")
    if error.errno in _REFUSED:
        return CannotWrite("not_allowed")
    return CannotWrite("medium_failed")
