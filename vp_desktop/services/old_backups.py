"""Backups that still open with a passphrase that was changed: found, named, removed when asked.

Whoever knows the old passphrase can read them; so the program offers to remove those in reach, and
names those out of reach until the user says that they are gone (security.md, Keys).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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
    OUT = "out"  # not there now: a stick in a drawer


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
        """Those that are not said to be gone, newest first."""
        return tuple(OldBackup(one, _reach_of(one)) for one in self._known())

    @property
    def unknown_before(self) -> datetime | None:
        """The day of a change of passphrase of before which the copies are not known one by one."""
        return storage.changed_key_unnoted(self._register.connection)

    def settle_unknown(self) -> None:
        """The user looked for those copies herself. Raises CannotWrite for a read-only register."""
        now = self._clock()
        with self._register.change("backups_seen", now) as connection:
            storage.settle_old_keys(connection, now)

    def remove(self) -> int:
        """Remove those in reach, and note them. Gives how many.

        What the medium refuses to remove stays named. Raises CannotWrite for a read-only register.
        """
        now = self._clock()
        with self._register.change(REMOVED_EVENT, now) as connection:
            here = [one for one in self._known() if _reach_of(one) is Reach.HERE]
            removed = [one for one in here if _removed(one)]
            for one in removed:
                storage.note_gone(connection, one, now)
        return len(removed)

    def _known(self) -> list[KnownBackup]:
        """Those under a key that this register left behind, from before it did.

        Another key may be a newer one: a restored register does not know the change of before. Never
        the register itself under another name: reading it would let go of its lock.
        """
        own = self._register.path
        connection = self._register.connection
        return [
            one
            for one in storage.known(connection)
            if one.kind != "replaced"
            and one.opens_with != self._register.salt
            and storage.is_of_left_key(connection, one)
            and not is_same(one.path, own)
        ]


def is_same(one: Path, other: Path) -> bool:
    """Whether two names are one file; what is not there is not the same."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _reach_of(backup: KnownBackup) -> Reach:
    """Out of reach too when its folder is there without it: two sticks may have one path."""
    return Reach.HERE if is_there(backup) else Reach.OUT


def _removed(backup: KnownBackup) -> bool:
    try:
        files.remove(backup.path)
    except OSError:
        return False
    return True
