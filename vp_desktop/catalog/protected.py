"""Whether a file can be changed by administrators of the computer alone (decision 013).

Asked of POSIX, along the whole way to the file: whoever may write in a folder on that way, or to what a
link leads to, can put another file in its place. Of Windows it is not asked.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

_OWNERS = frozenset({0})
"""Root."""
_GROUPS = frozenset({0})
"""Whose members are administrators: that of root."""
_MOST_LINKS = 40


def weak_place(path: Path) -> Path | None:
    """The first place on the way to the file that somebody else may change; None is as it should be.

    Raises OSError where something on the way cannot be seen.
    """
    return next((place for place, found in _way_to(path) if _is_weak(place, found)), None)


def _way_to(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Every folder and link from the root on and the file itself, also of what links lead to."""
    for _ in range(_MOST_LINKS):
        for place in reversed((path, *path.parents)):
            found = place.lstat()
            yield place, found
            if stat.S_ISLNK(found.st_mode):
                path = place.parent / place.readlink() / path.relative_to(place)
                break
        else:
            return
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))


def _is_weak(place: Path, found: os.stat_result) -> bool:
    mode = found.st_mode
    if stat.S_ISLNK(mode):
        # Where everybody may take away what is his own, its owner can turn it elsewhere.
        is_sticky = bool(place.parent.lstat().st_mode & stat.S_ISVTX)
        return is_sticky and found.st_uid not in _OWNERS
    if found.st_uid not in _OWNERS:
        return True
    if stat.S_ISDIR(mode) and mode & stat.S_ISVTX:  # nobody takes away there what is not his own
        return False
    if mode & stat.S_IWOTH or (mode & stat.S_IWGRP and found.st_gid not in _GROUPS):
        return True
    # A list of rights (ACL) may say more than the mode: the system knows. Root may always write.
    return os.geteuid() not in _OWNERS and os.access(place, os.W_OK)
