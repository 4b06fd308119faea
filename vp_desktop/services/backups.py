"""Backups: encrypted copies under the same key, made by themselves, opened and checked, thinned."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from vp_desktop import paths
from vp_desktop.core import thinning
from vp_desktop.core.errors import CannotWrite, KnownError, WrongKeyOrDamaged, WrongUse
from vp_desktop.services.backup_names import beside as beside
from vp_desktop.services.backup_names import dated as dated
from vp_desktop.services.backup_names import is_there as is_there
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.storage import backups as storage
from vp_desktop.storage import files, held, search_index
from vp_desktop.storage.backups import KnownBackup
from vp_desktop.storage.checking import check_pages
from vp_desktop.storage.connection import CopyStopped
from vp_desktop.storage.register import Register, copy, founding, log_lines

UNSAVED_FOR = timedelta(minutes=30)
"""So long a change waits for a backup that has it (security.md, Backups)."""
CHECK_AFTER = timedelta(days=90)
"""So long after a backup was last opened Vandaag asks to open one."""
RESTORED = "restored"
_STALE = 3600
"""Seconds after which a half-made copy is of no running program."""


class Backups:
    """The backups of an open register. What copies is called on the worker thread."""

    def __init__(self, register: Register, settings: Settings, clock: Clock) -> None:
        self._register = register
        self._settings = settings
        self._clock = clock
        self._making = threading.Lock()  # one at a time, whoever asks
        self.trouble: KnownError | None = None
        """Why the last automatic backup could not be made; nothing of the register was lost by it."""

    @property
    def register_id(self) -> str:
        """By which a backup is known to be of this register."""
        return str(founding(self._register.connection)["register_id"])

    @property
    def folder(self) -> Path:
        """Where backups go: the folder the user chose, else one beside the register."""
        chosen = self._settings.get("backup_folder")
        return Path(chosen) if chosen else beside(self._register.path)

    @property
    def last_made_at(self) -> datetime | None:
        found = storage.last_made_at(self._register.connection)
        before = self._settings.get("last_backup_at")  # as older versions of the program noted it
        return found or (datetime.fromisoformat(before) if before else None)

    @property
    def last_made_here_at(self) -> datetime | None:
        """When the last one in the folder of now was made; None when none of ours lies there.

        The rows alone are asked: a stick that is out, or a share that does not answer, holds up nobody.
        """
        known = self.known()
        if not known:
            return self.last_made_at
        here = self.folder.absolute()
        made = (one.made_at for one in known if one.path.parent == here and one.kind == "made")
        return max(made, default=None)

    @property
    def is_beside(self) -> bool:
        """Whether no place was chosen yet: they lie beside the register, and are lost with it."""
        return not self._settings.get("backup_folder")

    @property
    def folder_is_fixed(self) -> bool:
        """Whether the administrator of this computer says where backups go."""
        return self._settings.backup_folder_is_fixed

    @property
    def is_made_up(self) -> bool:
        """Whether the register is to practise in: nothing in it can be lost."""
        return self._settings.is_made_up

    @property
    def last_looked_into_at(self) -> datetime | None:
        """When a backup was last opened: to check it, or to restore it."""
        noted = self._settings.get("last_backup_check_at")
        moments = [datetime.fromisoformat(noted)] if noted else []
        restored = (at for at, event, _ in log_lines(self._register) if event == RESTORED)
        return max([*moments, *restored], default=None)

    @property
    def wants_check(self) -> bool:
        """Whether it is time to open a backup, to see that it can be done."""
        made = [backup.made_at for backup in storage.every(self._register.connection)]
        if not made or self.last_made_at is None or self._register.read_only:
            return False
        return self._clock() - (self.last_looked_into_at or min(made)) >= CHECK_AFTER

    def known(self) -> list[KnownBackup]:
        """Those that are not gone, newest first; whether each can be reached is not asked here."""
        return storage.known(self._register.connection)

    def say_gone(self, backup: KnownBackup) -> None:
        """The user says that the file is not there any more."""
        with self._register.change("backups_seen", self._clock()) as connection:
            storage.note_gone(connection, backup, self._clock())

    def note_checked(self) -> None:
        """A backup was opened and found sound."""
        now = self._clock().isoformat(timespec="seconds")
        with self._register.change("backup_checked", self._clock()) as connection:
            connection.execute(
                "INSERT INTO settings (name, value) VALUES ('last_backup_check_at', ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (now,),
            )

    def make(self, folder: Path | None = None, keep_on: Callable[[], None] | None = None) -> Path:
        """Make a backup, named by date; it is opened and checked before this returns its path.

        In the register's own folder the older ones are thinned after it. Raises KnownError.
        """
        with self._making:
            return self._make(folder, keep_on)

    def _make(self, folder: Path | None, keep_on: Callable[[], None] | None) -> Path:
        chosen = folder is None
        folder = (folder or self.folder).absolute()
        self._check_folder(folder, chosen=chosen)
        now = self._clock()
        target = _free_name(folder, f"{self._register.path.stem}-{now:%Y-%m-%d-%H%M%S}")
        _sweep(folder, self._register.path.stem)
        try:
            copy(self._register, target, keep_on)
        except (WrongKeyOrDamaged, CannotWrite) as error:
            if error.code == "copy_differs" and not check_pages(self._register.connection):
                raise
            if error.code in ("copy_differs", "wrong_key_or_damaged"):
                raise WrongKeyOrDamaged("register_damaged") from error
            raise
        if not self._register.read_only:
            self._remember(target, now, thin=chosen)
        self.trouble = None
        return target

    def make_if_due(
        self, *, opening: bool = False, keep_on: Callable[[], None] | None = None
    ) -> Path | None:
        """Make a backup when changes wait for one: at opening at once, later after half an hour.

        Keeps what went wrong as `trouble` instead of raising it. Before it the search index is put in
        order where that has become needed: here nobody waits for it.
        """
        if not self.is_due(opening=opening):
            return None
        try:
            search_index.merge_pieces(self._register.connection)
            return self.make(keep_on=keep_on)
        except CopyStopped:  # the register was closed: the next opening makes it
            return None
        except KnownError as error:
            self.trouble = error
            return None

    def is_due(self, *, opening: bool = False) -> bool:
        """Whether there are changes in no backup, long enough ago; never in a read-only register."""
        if self._register.read_only or self._register.connection.is_closing:
            return False
        since = storage.changed_since_last(self._register.connection)
        if since is None:
            return False
        waited = self._clock() - since
        return opening or not timedelta(0) <= waited < UNSAVED_FOR  # a clock may have been set back

    def make_before_change_of_key(self) -> None:
        """A backup in the folder, or beside the register when the folder is not there or is none.

        Raises KnownError when there is none in either: without a backup no key is changed.
        """
        if self._register.read_only:
            return
        try:
            self._make_in_reach()
        except WrongUse as error:
            if error.code != "output_exists":  # one made in this very second is as good
                raise

    def _make_in_reach(self) -> None:
        try:
            self.make()
        except (CannotWrite, WrongUse) as error:
            if error.code == "output_exists":
                raise
            self.make(beside(self._register.path))

    def _check_folder(self, folder: Path, *, chosen: bool) -> None:
        if paths.is_there(folder):
            if not paths.is_folder(folder):
                raise WrongUse("not_a_folder", path=folder.name)
            return
        if not chosen:
            return
        was_there = any(backup.path.parent == folder for backup in self.known())
        gone = was_there and folder != beside(self._register.path).absolute()
        if gone or not paths.is_there(folder.parent):
            if self.folder_is_fixed:
                raise CannotWrite("enforced_backup_folder_gone", path=folder)
            raise CannotWrite("backup_folder_gone", path=folder)

    def _remember(self, target: Path, now: datetime, *, thin: bool) -> None:
        in_reach = [
            backup
            for backup in self.known()
            if backup.path.parent == target.parent and self._is_there(backup)
        ]
        removed = self._thin(in_reach, now) if thin else []
        counts = {"removed": len(removed)} if removed else {}
        with self._register.change(storage.MADE_EVENT, now, counts) as connection:
            storage.remember(connection, "made", target, now, self._register.salt)
            for backup in in_reach:
                if backup in removed:
                    storage.note_gone(connection, backup, now)
                elif backup.seen_at.date() != now.date():
                    storage.note_seen(connection, backup, now)

    def _thin(self, in_reach: Sequence[KnownBackup], now: datetime) -> list[KnownBackup]:
        """Remove the files that thinning does not keep; the one made just now is not among them."""
        own = self._register.salt  # those of another passphrase are removed when she says so
        made = [one for one in in_reach if one.kind == "made" and one.opens_with == own]
        kept = thinning.kept([*(backup.made_at for backup in made), now])
        superfluous = [backup for backup in made if backup.made_at not in kept]
        return [backup for backup in superfluous if self._removed(backup.path)]

    def _removed(self, path: Path) -> bool:
        """Remove a backup that is no more than that: one in which somebody worked stays."""
        with held.mere_backup(path, self._register) as proven:
            return proven and _removed(path)

    def _is_there(self, backup: KnownBackup) -> bool:
        """Whether the file in that place is the very one that this register made.

        The register itself is never looked into: closing it again would let go of its lock.
        """
        if backup.path == self._register.path.absolute():
            return False
        return is_there(backup)


def _free_name(folder: Path, stem: str) -> Path:
    """The name of a backup; with a number behind it when one was made in this very second."""
    stems = (stem, *(f"{stem}-{number}" for number in range(2, 100)))
    names = (folder / f"{one}{files.SUFFIX}" for one in stems)
    return next(name for name in names if not files.is_taken(name))


def _removed(path: Path) -> bool:
    try:
        files.remove(path)
    except OSError:
        return False
    return True


def _sweep(folder: Path, stem: str) -> None:
    """Remove copies of this register that were cut short: they are of no use to anybody."""
    with suppress(OSError):
        for partial in folder.glob(f".{stem}-????-??-??-??????*{files.SUFFIX}.part"):
            if time.time() - partial.stat().st_mtime > _STALE:
                files.remove(partial)
