"""Making, opening and re-keying a register."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from glob import escape
from pathlib import Path

from vp_desktop.core.errors import CannotWrite, KnownError, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.model import School
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.security import derivation, recovery_code
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.backups import Backups, beside
from vp_desktop.services.clock import Clock
from vp_desktop.services.settings import Settings
from vp_desktop.storage import files, records
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check_pages
from vp_desktop.storage.register import Register

_REGISTER_ID_BYTES = 12
_SECRET_BYTES = 32
_SALTS_TRIED = 3
"""Each costs a derivation of a key."""
LOOKED_OVER_AT_ONCE = 64 << 20
"""Bytes up to which a file is looked over while it is opened: a fraction of a second."""


@dataclass(frozen=True)
class Founding:
    """What must be known to make a register."""

    schools: tuple[School, ...]
    purpose: Purpose = Purpose.ADVISER
    adviser_kind: AdviserKind = AdviserKind.INTERNAL
    own_title: str = ""
    """What the adviser calls herself: vertrouwenspersoon, contactpersoon ..."""


class Registers:
    """The files in which registers live."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def create(
        self, path: Path, passphrase: str, founding: Founding
    ) -> tuple[Register, RecoveryCode]:
        """Make a register with its secret from birth. Raises WrongUse, CannotWrite."""
        _check_founding(founding)
        if path.suffix != files.SUFFIX:
            raise WrongUse("wrong_suffix", path=path.name)
        if files.is_taken(path):
            raise WrongUse("output_exists", path=path.name)
        _check_passphrase(passphrase)
        salt = derivation.new_salt()
        key = derivation.derive_key(passphrase, salt)
        register = storage.create(
            path,
            key,
            salt,
            self._clock(),
            register_id=secrets.token_hex(_REGISTER_ID_BYTES),
            purpose=founding.purpose,
            adviser_kind=founding.adviser_kind,
            secret=os.urandom(_SECRET_BYTES),
        )
        try:
            self._found(register, founding)
        except BaseException:  # a disk that is full just now: no register without its code
            register.close()
            files.remove(path)
            raise
        return register, RecoveryCode(key, salt)

    def _found(self, register: Register, founding: Founding) -> None:
        with register.change("schools_added", self._clock(), {"schools": len(founding.schools)}):
            for school in founding.schools:
                records.insert(register.connection, school)
            if founding.own_title:
                register.connection.insert("settings", name="own_title", value=founding.own_title)

    def open(self, path: Path, passphrase: str, backup: Path | None = None) -> Register:
        """Open with the passphrase: one key derivation. Raises KnownError.

        When the file's first bytes are damaged, its salt is taken from `backup`, or from the newest
        backups beside it; whatever is saved next makes the first bytes whole again.
        """
        salt = files.read_salt(path)
        found = [files.read_salt(backup)] if backup is not None else _salts_beside(path)
        salts = dict.fromkeys((salt, *found))
        return self._open_first(path, lambda one: derivation.derive_key(passphrase, one), salts)

    def open_with_code(
        self, path: Path, code: str, new_passphrase: str, salt_line: str = ""
    ) -> Register:
        """Open with the lines of the recovery code, and give the register a new passphrase.

        `salt_line`, the second one, is needed only when the file's first bytes are damaged.
        """
        key = recovery_code.parse_key(code)
        in_file = files.read_salt(path)
        on_sheet = recovery_code.parse_salt(salt_line) if salt_line.strip() else in_file
        _check_passphrase(new_passphrase)
        try:
            register = self._open_first(path, lambda _: key, dict.fromkeys((on_sheet, in_file)))
        except WrongKeyOrDamaged as error:
            if salt_line.strip():
                raise WrongKeyOrDamaged("code_does_not_open") from error
            raise WrongKeyOrDamaged("code_does_not_open_alone") from error
        try:
            with register.change("opened_by_code", self._clock()) as connection:
                # There will be another code: the sheet that was checked opens nothing any more.
                connection.execute(
                    "UPDATE settings SET value = 'no' WHERE name = 'recovery_checked'"
                )
            return self.change_passphrase(register, new_passphrase)
        except BaseException:
            register.close()
            raise

    def _open_first(
        self, path: Path, key_for: Callable[[bytes], bytes], salts: Iterable[bytes]
    ) -> Register:
        """Open with the first salt that fits. SQLCipher needs the file's own no more: it is given."""
        first, *others = salts
        try:
            return self._open(path, key_for(first), first)
        except WrongKeyOrDamaged:
            for salt in others:
                with suppress(WrongKeyOrDamaged):
                    return self._open(path, key_for(salt), salt)
            raise

    def _open(self, path: Path, key: bytes, salt: bytes) -> Register:
        whole = files.read_salt(path) == salt
        register = storage.open_register(path, key, salt, self._clock())
        if not whole and not register.read_only:
            try:
                with register.change("header_mended", self._clock()):
                    pass
            except BaseException:
                register.close()
                raise
        return register

    def change_passphrase(self, register: Register, passphrase: str) -> Register:
        """Give the register another passphrase and, with it, another recovery code.

        A backup is made before it, and one that opens with the new passphrase after it.
        """
        _check_passphrase(passphrase)
        Backups(register, Settings(register, self._clock), self._clock).make_before_change_of_key()
        salt = derivation.new_salt()
        key = derivation.derive_key(passphrase, salt)
        changed = storage.change_key(register, key, salt, self._clock())
        self._back_up_anew(changed)
        return changed

    def _back_up_anew(self, register: Register) -> None:
        """A backup under the new key. That it fails cannot undo the change: the next opening makes it."""
        backups = Backups(register, Settings(register, self._clock), self._clock)
        with suppress(KnownError):
            try:
                backups.make()
            except (CannotWrite, WrongUse):  # the folder is away, or is no folder any more
                backups.make(beside(register.path))

    def open_to_work(self, path: Path, passphrase: str, backup: Path | None = None) -> Register:
        """Open with the passphrase (as `open`), and look first whether the file is whole.

        Raises WrongKeyOrDamaged("register_damaged") for one of which pages are damaged. A very large
        one is looked over when it is copied.
        """
        register = self.open(path, passphrase, backup)
        try:
            large = path.stat().st_size > LOOKED_OVER_AT_ONCE
            if not large and check_pages(register.connection):
                raise WrongKeyOrDamaged("register_damaged")
        except BaseException:
            register.close()
            raise
        return register

    def open_to_read(self, path: Path, passphrase: str) -> Register:
        """Open a damaged register to read what can be read; nothing is written in it."""
        salt = files.read_salt(path)
        key = derivation.derive_key(passphrase, salt)
        return storage.open_register(path, key, salt, self._clock(), read_only=True)

    def has_passphrase(self, register: Register, passphrase: str) -> bool:
        """Whether this is the passphrase of an open register."""
        return derivation.derive_key(passphrase, register.salt) == register.key


def recovery_code_of(register: Register) -> RecoveryCode:
    """The code of an open register, to show again."""
    return RecoveryCode(register.key, register.salt)


def _salts_beside(path: Path) -> list[bytes]:
    """The salts of the newest backups in the folder beside the register: one may be of another."""
    found: dict[bytes, None] = {}
    with suppress(OSError):
        own = files.first_bytes(path)
        made = list(beside(path).glob(f"{escape(path.stem)}-*{files.SUFFIX}"))
        for one in sorted(made, key=lambda one: one.stat().st_mtime, reverse=True):
            with suppress(KnownError):
                salt = files.read_salt(one)
                if salt != own:
                    found[salt] = None
            if len(found) == _SALTS_TRIED:
                break
    return list(found)


def _check_founding(founding: Founding) -> None:
    if not founding.schools or not all(school.name.strip() for school in founding.schools):
        raise WrongUse("no_school")
    several = len(founding.schools) > 1
    external = founding.adviser_kind is AdviserKind.EXTERNAL
    if several and not (external and founding.purpose is Purpose.ADVISER):
        raise WrongUse("one_school")


def _check_passphrase(passphrase: str) -> None:
    if not passphrase:
        raise WrongUse("empty_passphrase")
