"""Older copies of a register that may hold what was destroyed: found, and written anew without it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from glob import escape
from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import InUse, KnownError
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import BinReason
from vp_desktop.services.backup_names import dated
from vp_desktop.services.clock import Clock
from vp_desktop.services.found_backups import stem_of
from vp_desktop.services.old_backups import is_same
from vp_desktop.services.restoring import WORKING_WORDS, working_copy
from vp_desktop.storage import backups, destroying, files, held
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.destroying import StillIn
from vp_desktop.storage.register import Register

NOT_THERE, OTHER_PASSPHRASE, FAILED = "not_there", "other_passphrase", "failed"
"""Why a backup could not be written anew: its folder is not there; another passphrase opens it; the
medium refused."""
MAYBE_OTHER, ASIDE = "maybe_other", "aside"
"""A file of which only the name says that it may be a copy: another register as well. A journal that was
put aside: it is nothing by itself, and the program throws none away."""
Wanted = Sequence[tuple[BinReason, list[str]]]
Destroy = Callable[[Connection, Sequence[CaseId], BinReason], None]


class OldCopies:
    """The backups of a register. `folder` gives where they are made now."""

    def __init__(self, register: Register, folder: Callable[[], Path], clock: Clock) -> None:
        self._register = register
        self._folder = folder
        self._clock = clock

    def all_that_may_hold(self) -> tuple[StillIn, ...]:
        """Every copy that is known, and every one that lies where copies are made."""
        found = {
            str(one.path): one.made_at.isoformat(timespec="minutes")
            for one in backups.known(self._register.connection)
        }
        for path in self._lying_about():
            found.setdefault(str(path), self._written_at(path))
        for path in self.remove_left_over():
            found[str(path)] = self._written_at(path)
        return tuple(StillIn(path, found[path]) for path in sorted(found))

    def _written_at(self, path: Path) -> str:
        """When it was written last; where it cannot be looked at what its name tells, or now."""
        try:
            at = datetime.fromtimestamp(path.stat().st_mtime)
        except OSError:
            at = dated(path) or self._clock()
        return at.isoformat(timespec="minutes")

    def remove_left_over(self) -> list[Path]:
        """Remove the program's own working copies that a kill left behind. Gives those that stayed."""
        left = []
        for path in self._left_over():
            try:
                files.remove(path)
            except OSError:
                left.append(path)
        return left

    def _left_over(self) -> list[Path]:
        """Of restoring, checking and a change of key beside the register, and of a backup beside it.

        Also where that backup is gone; of another register, by its salt, nothing is touched.
        """
        own = self._register.path
        known = backups.every(self._register.connection)
        found = {working_copy(own, word) for word in WORKING_WORDS}
        found |= set(files.left_over_of(own))
        found |= {made(one.path) for one in known for made in (_rewriting, files.partial_of)}
        salts = {self._register.salt, *(one.opens_with for one in known)}
        for folder in (own.parent, self._folder()):
            for name in (
                f".{escape(own.stem)}-*.rewriting{files.SUFFIX}",
                f".{escape(own.stem)}-*{files.SUFFIX}.part",
            ):
                lying = _lying(folder, name)
                found |= {path for path in lying if files.first_bytes(path) in salts}
        return sorted(path for path in found if paths.is_file(path))

    def _lying_about(self) -> list[Path]:
        """Copies by name beside the register and in the folder for backups; never the register."""
        own = self._register.path
        found = {
            path
            for folder in (own.parent, self._folder())
            for path in _lying(folder, f"{escape(own.stem)}-*{files.SUFFIX}")
            if not is_same(path, own) and self._may_be_ours(path)
        }
        aside = _lying(own.parent, f"{escape(own.stem)}{files.ASIDE}*")
        found |= {path for path in aside if path.stat().st_size}
        return sorted(found)

    def _may_be_ours(self, path: Path) -> bool:
        """Not what the program itself named as a copy of another register, under a key of its own."""
        return stem_of(path) in (self._register.path.stem, path.stem) or self._is_ours(path)

    def _is_ours(self, path: Path) -> bool:
        """Whether it begins with the salt of a key that this register has, had or noted."""
        connection = self._register.connection
        salts = {one.opens_with for one in backups.every(connection)}
        salts |= {self._register.salt, *backups.left_keys(connection)}
        try:
            return files.first_bytes(path) in salts
        except KnownError:
            return False

    def rewrite(self, one: StillIn, wanted: Wanted, destroy: Destroy) -> str:
        """Destroy in one copy whatever is recorded as destroyed. Gives why not; empty when it is done.

        The new file is made beside the copy, checked, and takes its place in one step.
        """
        path = Path(one.path)
        try:
            if not files.is_taken(path):
                gone = one.why in (MAYBE_OTHER, ASIDE) or self._is_gone(path)
                return "" if gone else NOT_THERE
            if path.samefile(self._register.path):
                return ""
            if path.suffix != files.SUFFIX and files.ASIDE in path.name:
                return ASIDE
            if files.read_salt(path) != self._register.salt:
                known = self._is_ours(path) or self._is_noted(path)
                return OTHER_PASSPHRASE if known else MAYBE_OTHER
            if files.journal_left(path):
                return FAILED  # somebody opened it as a register: what is in the journal may be new
            with held.mere_backup(path, self._register) as proven:
                if not proven:
                    return FAILED
            self._rewrite(path, wanted, destroy)
        except (KnownError, OSError):
            return FAILED
        return ""

    def _is_noted(self, path: Path) -> bool:
        return any(one.path == path for one in backups.every(self._register.connection))

    def _is_gone(self, path: Path) -> bool:
        """Whether the program removed it or the user said so: two sticks may have one path."""
        return any(
            one.path == path and one.gone_at is not None
            for one in backups.every(self._register.connection)
        )

    def _rewrite(self, path: Path, wanted: Wanted, destroy: Destroy) -> None:
        partial = _rewriting(path)
        files.remove(partial)
        source = Connection(path, self._register.key, self._register.salt, read_only=True)
        try:
            if not any(destroying.marked(source, marks) for _, marks in wanted):
                return
            files.make_file(partial)
            target = Connection(partial, self._register.key, self._register.salt)
            try:
                source.copy_into(target)
            finally:
                target.close()
        finally:
            source.close()
        try:
            self._destroy_in(partial, wanted, destroy)
            times = path.stat()
            os.utime(partial, (times.st_atime, times.st_mtime))  # its date is that of its content
            with held.mere_backup(path, self._register) as proven:
                if not proven:  # somebody opened it meanwhile
                    raise InUse("in_use")
                files.put_in_place(partial, path)
        except BaseException:
            files.remove(partial)
            raise

    def _destroy_in(self, partial: Path, wanted: Wanted, destroy: Destroy) -> None:
        """Destroy in the copy, as in the register: an older one is brought up to date first."""
        key, salt = self._register.key, self._register.salt
        copy = storage.open_register(partial, key, salt, self._clock(), keep_old=False)
        try:
            with copy.change("cases_destroyed", self._clock()) as connection:
                for because, marks in wanted:
                    destroy(connection, destroying.marked(connection, marks), because)
            destroying.leave_no_trace(copy.connection)
            if check(copy.connection):
                raise OSError("a copy that is not sound takes no place")
            copy.connection.mark_backup()
        finally:
            copy.close()
        files.sync_file(partial)


def _lying(folder: Path, name: str) -> list[Path]:
    """What lies there under such a name; of a folder that cannot be looked into nothing is known."""
    try:
        return list(folder.glob(name))
    except OSError:
        return []


def _rewriting(path: Path) -> Path:
    """Where a backup is written anew before it takes its place."""
    return path.with_name(f".{path.stem}.rewriting{files.SUFFIX}")
