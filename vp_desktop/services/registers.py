"""Making, opening and re-keying a register."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import School
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.security import derivation, recovery_code
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.clock import Clock
from vp_desktop.storage import files, records
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register

_REGISTER_ID_BYTES = 12
_SECRET_BYTES = 32


@dataclass(frozen=True)
class Founding:
    """What must be known to make a register."""

    schools: tuple[School, ...]
    purpose: Purpose = Purpose.ADVISER
    adviser_kind: AdviserKind = AdviserKind.INTERNAL
    own_title: str = ""
    """What the adviser calls herself: vertrouwenspersoon, contactpersoon ..."""


@dataclass(frozen=True)
class FileFacts:
    """What may be known of a register before it is opened."""

    name: str
    last_used: datetime


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
        if path.exists():
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

    def open(self, path: Path, passphrase: str) -> Register:
        """Open with the passphrase: one key derivation. Raises KnownError."""
        salt = files.read_salt(path)
        key = derivation.derive_key(passphrase, salt)
        return storage.open_register(path, key, salt, self._clock())

    def open_with_code(self, path: Path, code: str, new_passphrase: str) -> Register:
        """Open with the first line of the recovery code, and give the register a new passphrase."""
        key = recovery_code.parse_key(code)
        _check_passphrase(new_passphrase)
        register = storage.open_register(path, key, files.read_salt(path), self._clock())
        with register.change("opened_by_code", self._clock()):
            pass
        return self.change_passphrase(register, new_passphrase)

    def change_passphrase(self, register: Register, passphrase: str) -> Register:
        """Give the register another passphrase and, with it, another recovery code."""
        _check_passphrase(passphrase)
        salt = derivation.new_salt()
        key = derivation.derive_key(passphrase, salt)
        return storage.change_key(register, key, salt, self._clock())

    def has_passphrase(self, register: Register, passphrase: str) -> bool:
        """Whether this is the passphrase of an open register."""
        return derivation.derive_key(passphrase, register.salt) == register.key

    def describe(self, path: Path) -> FileFacts:
        """The file's name and when it was last written. Raises OSError when it is gone."""
        return FileFacts(path.name, datetime.fromtimestamp(path.stat().st_mtime))


def recovery_code_of(register: Register) -> RecoveryCode:
    """The code of an open register, to show again."""
    return RecoveryCode(register.key, register.salt)


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
