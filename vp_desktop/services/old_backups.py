"""Backups that still open with a passphrase that was changed: found, named, removed when asked.

Whoever knows the old passphrase can read them; so the program offers to remove those in reach, and
names those out of reach until the user says that they are gone (security.md, Keys).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from vp_desktop.services.backups import is_there
from vp_desktop.services.clock import Clock
from vp_desktop.storage import backups as storage
from vp_desktop.storage import files
from vp_desktop.storage.backups import KnownBackup
from vp_desktop.storage.register import Register

REMOVED_EVENT = "old_backups_removed"


class Reach(Enum):
    """Whether a backup can be reached now."""

    HERE = "here"
    OUT = "out"  # its folder is not there: a stick in a drawer


@dataclass(frozen=True)
class OldBackup:
    """A backup that opens with an older passphrase."""

    backup: KnownBackup
    reach: Reach


class OldBackups:
    """The backups of an open register that another key opens than its own."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def all(self) -> tuple[OldBackup, ...]:
        """Those that are somewhere, newest first. One whose folder is there without it is gone."""
        found = (OldBackup(one, reach) for one in self._known() if (reach := _reach_of(one)))
        return tuple(found)

    def remove(self) -> int:
        """Remove those in reach, and note them and those that were gone already. Gives how many.

        What the medium refuses to remove stays named. Raises CannotWrite for a read-only register.
        """
        now = self._clock()
        with self._register.change(REMOVED_EVENT, now) as connection:
            here = [one for one in self._known() if _reach_of(one) is Reach.HERE]
            gone = [one for one in self._known() if _reach_of(one) is None]
            removed = [one for one in here if _removed(one)]
            for one in (*gone, *removed):
                storage.note_gone(connection, one, now)
        return len(removed)

    def _known(self) -> list[KnownBackup]:
        """Never the register itself under another name: reading it would let go of its lock."""
        own = self._register.path
        return [
            one
            for one in storage.known(self._register.connection)
            if one.opens_with != self._register.salt and not is_same(one.path, own)
        ]


def is_same(one: Path, other: Path) -> bool:
    """Whether two names are one file; what is not there is not the same."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _reach_of(backup: KnownBackup) -> Reach | None:
    """None when it is gone: its folder is there, and the very file that was made is not."""
    if is_there(backup):
        return Reach.HERE
    try:
        return None if backup.path.parent.is_dir() else Reach.OUT
    except OSError:  # a medium that does not answer
        return Reach.OUT


def _removed(backup: KnownBackup) -> bool:
    try:
        files.remove(backup.path)
    except OSError:
        return False
    return True
