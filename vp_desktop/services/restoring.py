"""Restoring a backup, guided: look into it, compare, and only then let it take the register's place.

Nothing is ever written over a register. All work is done in a copy beside it; the old file is copied
under a dated name before the new one takes its place in one step, with no journal left. Killed at any
moment, the register is either the old one or the restored one, whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from vp_desktop.core.errors import CannotWrite, InUse, WrongKeyOrDamaged, WrongUse
from vp_desktop.security import derivation, recovery_code
from vp_desktop.services.backups import RESTORED
from vp_desktop.services.clock import Clock
from vp_desktop.services.erasing_again import erase_again, to_erase
from vp_desktop.services.told_after_restore import ask_for_the_sheet, note_files, note_still_in
from vp_desktop.storage import carrying, drafts, files, held, protecting
from vp_desktop.storage import register as storage
from vp_desktop.storage.carrying import Carried
from vp_desktop.storage.checking import check, check_pages
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

Keys = tuple[bytes, bytes]
Absence = Literal["not_there", "not_opened", "damaged"]
DestroyAgain = Callable[[Register], int]
"""Destroys in an older copy what its table `destructions` says was destroyed; the number of cases."""
Refuse = Callable[[Path, Register], None]
"""Raises WrongUse when the copy of a backup must not take a place."""


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
    head: str = field(default="", compare=False)
    """Of its log, before what the program itself does in a copy."""

    @classmethod
    def of(cls, register: Register) -> Contents:
        head = held.own_head(register.connection) or b""
        _, kept = drafts.unfinished(register.connection)
        changed = storage.last_change(register)
        return cls(max(changed, kept or changed), _counts(register), head.hex())


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
    to_erase: int = 0
    """Cases of which the texts were erased since, for want of consent: they are erased again."""
    comes_back: int = 0
    """How often something was removed, or a wrong person put right, since: that comes back."""
    stays_behind: Mapping[str, int] = field(default_factory=dict)
    """Requests and handovers that the backup does not have and that are not carried over, by table."""


@dataclass(frozen=True)
class Restored:
    """What a restore made: how it is filled now, what was carried over, and where the old file is."""

    last_change: datetime
    """Of the backup, before it was restored."""
    counts: Mapping[str, int]
    replaced: Path | None = None
    carried: Mapping[str, int] = field(default_factory=dict)
    destroyed_again: int = 0
    erased_again: int = 0


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

    def __init__(
        self,
        clock: Clock,
        destroy_again: DestroyAgain = lambda register: 0,
        refuse: Refuse = lambda place, copy: None,
    ) -> None:
        self._clock, self._destroy_again, self._refuse = clock, destroy_again, refuse

    def check(
        self,
        backup: Path,
        beside: Path,
        secret: Secret,
        register_id: str,
        keep_on: Callable[[], None] | None = None,
    ) -> Comparison:
        """Open a backup and look over all of it, in a copy beside the open register; nothing changes.

        `register_id` is that register's. Raises KnownError when it does not open, is damaged or is a
        backup of another one: that says nothing about whether this one can be restored.
        """
        copy = working_copy(beside, _CHECK)
        try:
            contents, faults, keys = self._open_copy(backup, beside, copy, secret, keep_on)
            _check_same(copy, keys, register_id, self._clock())
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
            present, absence, carried, _ = self._look_at_present(place, secrets, keys, contents)
            comparison = Comparison(contents, present, absence, faults)
            if carried is not None:
                comparison = self._compare(comparison, copy, keys, carried)
        except BaseException:
            files.remove(copy)
            raise
        return Look(backup, place, comparison, secrets, keys)

    def take_place(self, look: Look) -> Restored:
        """Let what was looked into take the place of the register, which is kept under a dated name."""
        now, place = self._clock(), look.place
        try:
            replaced = kept_name(place, now) if files.is_taken(place) else None
            _, _, carried, keys = self._look_at_present(
                place, look.secrets, look.keys, look.comparison.backup
            )
            restored = self._finish_copy(look, carried, replaced, keys, now)
            if replaced is not None:
                files.keep_copy(place, replaced)
                _replace(look, replaced, keys, carried)
            else:
                files.put_new(look.copy, place)
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
                self._refuse(place, register)
                return Contents.of(register), len(check(register.connection)), keys
            finally:
                register.close()

    def _look_at_present(
        self, place: Path, secrets: tuple[Secret, ...], keys: Keys, backup: Contents
    ) -> tuple[Contents | None, Absence | None, Carried | None, Keys | None]:
        """What the register in the place holds, and its keys. Raises InUse when it is open."""
        if not files.is_taken(place):
            return None, "not_there", None, None
        register = self._open_present(place, secrets, keys)
        if register is None:
            return None, "not_opened", None, None
        try:
            carried = carrying.read(register.connection, backup.head, backup.last_change)
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

    def _compare(self, found: Comparison, copy: Path, keys: Keys, carried: Carried) -> Comparison:
        """With what would be carried over; a backup of another register takes no place."""
        register = storage.open_register(copy, *keys, self._clock())
        try:
            if storage.founding(register.connection)["register_id"] != carried.register_id:
                raise WrongUse("backup_of_another")
            return replace(
                found,
                to_carry=carrying.count_missing(register.connection, carried),
                to_erase=len(to_erase(register.connection, carried.consents)),
                comes_back=carried.comes_back,
                stays_behind=protecting.count_stays_behind(register.connection, carried.protection),
            )
        finally:
            register.close()

    def _finish_copy(
        self,
        look: Look,
        carried: Carried | None,
        replaced: Path | None,
        keys: Keys | None,
        now: datetime,
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
                _tell_of_itself(connection, look, replaced, keys, now)
            again = self._destroy_again(register)
            erased = erase_again(register, carried.consents, now) if carried is not None else 0
            if carried is not None and carried.tallies:
                with register.change("tallies_carried", now) as connection:
                    carrying.write_tallies(connection, carried)
            if carried is not None and protecting.differs(register.connection, carried.protection):
                with register.change("protection_carried", now) as connection:
                    protecting.write(connection, carried.protection)
            if check(register.connection) != faults:
                raise CannotWrite("copy_differs")
            register.connection.mark_register()
            return Restored(before.last_change, _counts(register), replaced, came, again, erased)
        finally:
            register.close()


def restore(backup: Path, target: Path, passphrase: str, clock: Clock) -> Restored:
    """Make a register out of a backup at a place where there is none; any fault in it is refused."""
    if target.suffix != files.SUFFIX:
        raise WrongUse("wrong_suffix", path=target.name)
    if files.is_taken(target):
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
    return next(name for name in names if not files.is_taken(name))


def _replace(look: Look, replaced: Path, keys: Keys | None, carried: Carried | None) -> None:
    """Take the place of a register, which nobody has opened since it was looked at."""
    try:
        head = carried.head if carried is not None else ""
        held.put_in_place(look.copy, look.place, replaced, keys, head)
    except InUse:
        files.remove(replaced)  # the register is still there itself
        raise


def _counts(register: Register) -> dict[str, int]:
    """With what was begun and not recorded: a register may hold nothing else yet."""
    return storage.counts(register) | {"drafts": drafts.unfinished(register.connection)[0]}


def _tell_of_itself(
    connection: Connection, look: Look, replaced: Path | None, keys: Keys | None, now: datetime
) -> None:
    backup = look.backup.absolute()
    note_files(connection, backup, look.keys[1], look.place, replaced, now)
    note_still_in(connection, backup, now)
    if replaced is not None:
        salt = keys[1] if keys is not None else files.first_bytes(look.place)
        if salt != look.keys[1]:
            ask_for_the_sheet(connection)


def _check_same(copy: Path, keys: Keys, register_id: str, now: datetime) -> None:
    register = storage.open_register(copy, *keys, now, keep_old=False)
    try:
        if storage.founding(register.connection)["register_id"] != register_id:
            raise WrongUse("backup_of_another")
    finally:
        register.close()


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
