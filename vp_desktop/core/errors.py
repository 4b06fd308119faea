"""Known errors: what can go wrong without a fault in the program.

A known error carries a code and values; the window and the command line word it from
`resources/texts/errors.toml`. Anything else that is raised is a bug and reaches the crash dialog.
Values never hold text from a case: they end up on screens and on standard error.
"""

from __future__ import annotations

import errno
import sys
from enum import IntEnum
from typing import Any

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What the system says of a disk that is full, or of which this user has no more."""
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GONE = frozenset(
    getattr(errno, name)
    for name in (
        *("EIO", "ENODEV", "ENXIO", "ESTALE", "ETIMEDOUT", "ENOMEDIUM", "EREMOTEIO", "EUCLEAN"),
        *("ENOTCONN", "ECONNABORTED", "ECONNREFUSED", "ECONNRESET", "ENOLINK", "ESHUTDOWN"),
        *("EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETRESET", "ENETUNREACH"),
    )
    if hasattr(errno, name)
)
if sys.platform == "win32":  # C says so there of all that it has no number for
    _GONE |= {errno.EINVAL}
_GONE_UNDER_WINDOWS = frozenset({15, 53, 55, 59, 64, 67})
"""Drives and shares that are away (winerror): as errno some of them are "no such file"."""


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


def is_of_medium(error: OSError) -> bool:
    """Whether a disk, a share or the rights on it are at fault. Anything else, as a file of the program
    itself that is missing, is a bug where nobody worded it nearer to its cause.
    """
    if getattr(error, "winerror", None) in _GONE_UNDER_WINDOWS:
        return True
    return error.errno in FULL | _REFUSED | _GONE


def of_system(error: OSError) -> KnownError:
    """The known error for one of the operating system that nobody worded nearer to its cause."""
    if error.errno in FULL:
        return CannotWrite("disk_full")
    if error.errno == errno.EROFS:
        return CannotWrite("read_only")
    if error.errno in _REFUSED:
        return CannotWrite("not_allowed")
    return CannotWrite("medium_failed")
