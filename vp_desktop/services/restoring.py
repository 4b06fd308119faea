"""Restoring a backup, guided: look into it, compare, and only then let it take the register's place.

Nothing is ever written over a register. All work is done in a copy beside it; the old file is copied
under a dated name before the new one takes its place in one step, with no journal left. Killed at any
moment, the register is either the old one or the restored one, whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from vp_desktop.core.errors import CannotWrite, InUse, WrongKeyOrDamaged, WrongUse
from vp_desktop.security import derivation, recovery_code
from vp_desktop.services.backups import RESTORED, dated
from vp_desktop.services.clock import Clock
from vp_desktop.storage import backups, carrying, files, held
from vp_desktop.storage import register as storage
from vp_desktop.storage.carrying import Carried
from vp_desktop.storage.checking import check, check_pages
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

Keys = tuple[bytes, bytes]
Absence = Literal["not_there", "not_opened", "damaged"]
DestroyAgain = Callable[[Register], int]
"""Destroys in an older copy what its table `destructions` says was destroyed; the number of cases."""


@dataclass(frozen=True)
class Secret:
    """What opens a file: a passphrase, or the lines of a recovery code."""

    passphrase: str = field(default="", repr=False)
    code: tuple[str, str] = field(default=("", ""), repr=False)

    def keys_of(self, path: Path) -> Keys:
        """Key and salt for the file at `path`. Derives a key, unless it is a code."""
        salt = files.read_salt(path)
        if self.code[0].strip():
            line = self.code[1].strip()  # the file's own first bytes may be damaged
            return (
                recovery_code.parse_key(self.code[0]),
                recovery_code.parse_salt(line) if line else salt,
            )
        if not self.passphrase:
            raise WrongUse("empty_passphrase")
        return derivation.derive_key(self.passphrase, salt), salt


@dataclass(frozen=True)
class Contents:
    """What a register holds, to compare two of them by."""

    last_change: datetime
    counts: Mapping[str, int]

    @classmethod
    def of(cls, register: Register) -> Contents:
        return cls(storage.last_change(register), storage.counts(register))


@dataclass(frozen=True)
class Comparison:
    """A backup beside the register whose place it would take; nothing was changed yet."""

    backup: Contents
    present: Contents | None
    absence: Absence | None = None
    """Why the present register could not be looked into."""
    faults: int = 0
    """What the check found in the backup: changes made outside the program."""
    to_carry: Mapping[str, int] = field(default_factory=dict)
    """What the present register knows and the backup does not, by table."""


@dataclass(frozen=True)
class Restored:
    """What a restore made: how it is filled now, what was carried over, and where the old file is."""

    last_change: datetime
    """Of the backup, before it was restored."""
    counts: Mapping[str, int]
    replaced: Path | None = None
    carried: Mapping[str, int] = field(default_factory=dict)
    destroyed_again: int = 0


_RESTORE, _CHECK = WORKING_WORDS = ("terugzetten", "nakijken")
"""What a working copy is for, in its name."""


@dataclass(frozen=True)
class Look:
    """A backup that was opened: its working copy lies beside the place it may take."""

    backup: Path
    place: Path
    comparison: Comparison
    secrets: tuple[Secret, ...] = field(repr=False)
    keys: Keys = field(repr=False)

    @property
    def copy(self) -> Path:
        return working_copy(self.place)

    def drop(self) -> None:
        """Take the working copy away: nothing is restored."""
        files.remove(self.copy)


class Restoring:
    """Looks into backups and restores them. All of it is for the worker thread."""

    def __init__(self, clock: Clock, destroy_again: DestroyAgain = lambda register: 0) -> None:
        self._clock = clock
        self._destroy_again = destroy_again

    def check(
        self, backup: Path, beside: Path, secret: Secret, keep_on: Callable[[], None] | None = None
    ) -> Comparison:
        """Open a backup and look over all of it, in a copy beside the open register; nothing changes.

        Raises KnownError when it does not open or is damaged.
        """
        copy = working_copy(beside, _CHECK)
        try:
            contents, faults, _ = self._open_copy(backup, beside, copy, secret, keep_on)
            return Comparison(contents, None, faults=faults)
        finally:
            files.remove(copy)

    def look(
        self,
        backup: Path,
        place: Path,
        secret: Secret,
        present_secret: Secret | None = None,
        keep_on: Callable[[], None] | None = None,
    ) -> Look:
        """Open a backup and set it beside the register at `place`, which no program has open.

        `present_secret` opens that register where `secret` does not. Raises KnownError.
        """
        copy = working_copy(place)
        secrets = tuple(one for one in (secret, present_secret) if one is not None)
        try:
            contents, faults, keys = self._open_copy(backup, place, copy, secret, keep_on)
            present, absence, carried, _ = self._look_at_present(place, secrets, keys)
            missing = self._check_same(copy, keys, carried)
        except BaseException:
            files.remove(copy)
            raise
        comparison = Comparison(contents, present, absence, faults, missing)
        return Look(backup, place, comparison, secrets, keys)

    def take_place(self, look: Look) -> Restored:
        """Let what was looked into take the place of the register, which is kept under a dated name."""
        now, place = self._clock(), look.place
        replaced = kept_name(place, now) if place.exists() else None
        try:
            _, _, carried, keys = self._look_at_present(place, look.secrets, look.keys)
            restored = self._finish_copy(look, carried, replaced, now)
            if replaced is not None:
                files.keep_copy(place, replaced)
                _replace(look, replaced, keys, carried)
            else:
                files.put_in_place(look.copy, place)
        except BaseException:
            files.remove(look.copy)
            raise
        return restored

    def _open_copy(
        self,
        backup: Path,
        place: Path,
        copy: Path,
        secret: Secret,
        keep_on: Callable[[], None] | None,
    ) -> tuple[Contents, int, Keys]:
        """Copy a backup to `copy` and look it over there: the backup itself is only read."""
        if _is_same(backup, place):  # reading it would let go of the lock on an open register
            raise WrongUse("backup_is_register", path=backup.name)
        keys = secret.keys_of(backup)
        with _worded(backup):
            Connection(backup, *keys, read_only=True).close()
        files.remove(copy)
        files.copy_bytes(backup, copy, keep_on or (lambda: None))
        with _worded(backup):
            register = storage.open_register(copy, *keys, self._clock(), keep_old=False)
            try:
                if check_pages(register.connection):
                    raise WrongKeyOrDamaged("backup_damaged", path=backup.name)
                return Contents.of(register), len(check(register.connection)), keys
            finally:
                register.close()

    def _look_at_present(
        self, place: Path, secrets: tuple[Secret, ...], keys: Keys
    ) -> tuple[Contents | None, Absence | None, Carried | None, Keys | None]:
        """What the register in the place holds, and its keys. Raises InUse when it is open."""
        if not place.exists():
            return None, "not_there", None, None
        register = self._open_present(place, secrets, keys)
        if register is None:
            return None, "not_opened", None, None
        try:
            carried = carrying.read(register.connection)
            contents = Contents.of(register)
            damaged = bool(check_pages(register.connection))
            return contents, "damaged" if damaged else None, carried, (register.key, register.salt)
        except WrongKeyOrDamaged:
            return None, "damaged", None, None
        finally:
            register.close()

    def _open_present(
        self, place: Path, secrets: tuple[Secret, ...], keys: Keys
    ) -> Register | None:
        try:
            salt = files.read_salt(place)
        except WrongKeyOrDamaged:  # too short to be a register at all
            return None
        # With other first bytes the backup's keys come last: those bytes may be damaged alone.
        tried = [secret.keys_of(place) for secret in secrets if salt != keys[1]] + [keys]
        for key, salt_of_key in tried:
            try:
                return storage.open_register(place, key, salt_of_key, self._clock())
            except WrongKeyOrDamaged:
                continue
        return None

    def _check_same(self, copy: Path, keys: Keys, carried: Carried | None) -> Mapping[str, int]:
        """What would be carried over; a backup of another register takes no place."""
        if carried is None:
            return {}
        register = storage.open_register(copy, *keys, self._clock())
        try:
            if storage.founding(register.connection)["register_id"] != carried.register_id:
                raise WrongUse("backup_of_another")
            return carrying.count_missing(register.connection, carried)
        finally:
            register.close()

    def _finish_copy(
        self, look: Look, carried: Carried | None, replaced: Path | None, now: datetime
    ) -> Restored:
        """Tell the copy what the newer register knows, and check it before it gets its name."""
        register = storage.open_register(look.copy, *look.keys, now)
        try:
            before = Contents.of(register)
            faults = check(register.connection)
            heads = {"own_head": register.log_head}
            if carried is not None:
                heads["other_head"] = carried.head
            came: dict[str, int] = {}
            with register.change(RESTORED, now, heads) as connection:
                if carried is not None:
                    came = carrying.write(connection, carried)
                _note_files(connection, look, replaced, now)
            again = self._destroy_again(register)
            if carried is not None and carried.tallies:
                with register.change("tallies_carried", now) as connection:
                    carrying.write_tallies(connection, carried)
            if check(register.connection) != faults:
                raise CannotWrite("copy_differs")
            return Restored(before.last_change, storage.counts(register), replaced, came, again)
        finally:
            register.close()


def restore(backup: Path, target: Path, passphrase: str, clock: Clock) -> Restored:
    """Make a register out of a backup at a place where there is none; any fault in it is refused."""
    if target.suffix != files.SUFFIX:
        raise WrongUse("wrong_suffix", path=target.name)
    if target.exists():
        raise WrongUse("output_exists", path=target.name)
    restoring = Restoring(clock)
    look = restoring.look(backup, target, Secret(passphrase))
    if look.comparison.faults:
        look.drop()
        raise WrongKeyOrDamaged("backup_damaged", path=backup.name)
    return restoring.take_place(look)


def working_copy(place: Path, word: str = _RESTORE) -> Path:
    """Where a backup is worked on before it takes its place; left by a kill, the next one removes it."""
    return place.with_name(f".{place.name}.{word}")


def kept_name(place: Path, now: datetime) -> Path:
    """Under which name a register is kept that a restore takes the place of."""
    name = place.with_name(f"{place.stem}-vervangen-{now:%Y-%m-%d-%H%M%S}{files.SUFFIX}")
    names = (name, *(name.with_stem(f"{name.stem}-{number}") for number in range(2, 100)))
    return next(name for name in names if not name.exists())


def _note_files(connection: Connection, look: Look, replaced: Path | None, now: datetime) -> None:
    """The backup, and the file that was replaced, are copies that the register must know of."""
    known = {backup.path for backup in backups.every(connection)}
    backup = look.backup.absolute()
    if backup not in known:
        backups.remember(connection, "made", backup, dated(backup) or now, look.keys[1])
    if replaced is not None:
        salt = files.first_bytes(look.place)
        backups.remember(connection, "replaced", replaced.absolute(), now, salt)


def _replace(look: Look, replaced: Path, keys: Keys | None, carried: Carried | None) -> None:
    """Take the place of a register, which nobody has opened since it was looked at."""
    try:
        head = carried.head if carried is not None else ""
        held.put_in_place(look.copy, look.place, replaced, keys, head)
    except InUse:
        files.remove(replaced)  # the register is still there itself
        raise


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


@contextmanager
def _worded(backup: Path) -> Iterator[None]:
    """Of a backup that does not open the sentence is another one than of a register."""
    try:
        yield
    except WrongKeyOrDamaged as error:
        if error.code != "wrong_key_or_damaged":
            raise
        raise WrongKeyOrDamaged("backup_not_opened", path=backup.name) from error
