"""A copy of the register for a successor, under another passphrase and without personal notes.

The notes are taken out of a working copy under a key that nobody ever has; only what is left of it is
written under the successor's key. Whatever is cut short, no file opens that still holds them.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.security import derivation
from vp_desktop.services import outgoing
from vp_desktop.services.clock import Clock
from vp_desktop.storage import destroying, files, for_successor
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

GIVEN, MADE = "successor_copy_made", "made_for_successor"
_KEY_BYTES = 32
_WORKING, _CLEAN = "opvolging-werk", "opvolging-kopie"
KeepOn = Callable[[], None] | None


@dataclass(frozen=True)
class WhatGoes:
    """What a copy holds, and how much of each kind stays here. Both by table or kind."""

    goes: Mapping[str, int]
    stays: Mapping[str, int]


@dataclass(frozen=True)
class SuccessorCopy:
    """A copy that was made, opened and compared."""

    path: Path
    content: WhatGoes
    log_head: str
    """The head of the copy's log."""


class Successor:
    """Makes copies of an open register for whoever comes after. `make` is for the worker thread."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where the register lies: a place to begin choosing from."""
        return self._register.path.parent

    def what_goes(self) -> WhatGoes:
        """To say before: nothing is made yet."""
        stays = for_successor.count_private(self._register.connection)
        return WhatGoes(storage.counts(self._register), stays)

    def make(self, target: Path, passphrase: str, keep_on: KeepOn = None) -> SuccessorCopy:
        """Make the copy at `target`: two key derivations, for it is opened with the passphrase once.

        Both registers get a line in their log. Raises KnownError; then there is no copy.
        """
        self._check(target, passphrase)
        _remove_older(target.parent)
        clean = files.partial_of(_beside(target, _CLEAN))
        with outgoing.half_made(*_all_of(clean)):
            content = self._make_clean(target, passphrase, keep_on)
            head = self._open_once(clean, passphrase, content)
            if keep_on is not None:
                keep_on()
            counts = {"cases": content.goes["cases"]}
            with self._register.change(GIVEN, self._clock(), counts):
                files.put_new(clean, target)  # last: when it fails, nothing was noted
        return SuccessorCopy(target, content, head)

    def _check(self, target: Path, passphrase: str) -> None:
        if not passphrase:
            raise WrongUse("empty_passphrase")
        if self._register.read_only:
            raise CannotWrite("read_only")
        if target.suffix != files.SUFFIX:
            raise WrongUse("wrong_suffix", path=target.name)
        if files.is_taken(target):
            raise WrongUse("output_exists", path=target.name)

    def _make_clean(self, target: Path, passphrase: str, keep_on: KeepOn) -> WhatGoes:
        """The copy under the successor's key: of what is left of the working copy."""
        salt = derivation.new_salt()
        key = derivation.derive_key(passphrase, salt)
        working = _beside(target, _WORKING)
        thrown_away, its_salt = secrets.token_bytes(_KEY_BYTES), derivation.new_salt()
        with outgoing.half_made(*_all_of(files.partial_of(working))):
            partial = storage.copy_under(self._register, working, thrown_away, its_salt, keep_on)
            copy = storage.open_register(
                partial, thrown_away, its_salt, self._clock(), keep_old=False
            )
            try:
                content = self._leave_out(copy)
                storage.copy_under(copy, _beside(target, _CLEAN), key, salt, keep_on)
            finally:
                copy.close()
        return content

    def _leave_out(self, copy: Register) -> WhatGoes:
        faults = check(copy.connection)
        stays = for_successor.count_private(copy.connection)
        with copy.change(MADE, self._clock()) as connection:
            for_successor.leave_out(connection)
        destroying.leave_no_trace(copy.connection)
        if for_successor.left_behind(copy.connection) or check(copy.connection) != faults:
            raise CannotWrite("copy_differs")
        return WhatGoes(storage.counts(copy), stays)

    def _open_once(self, partial: Path, passphrase: str, content: WhatGoes) -> str:
        """A copy that was never opened with its passphrase is no copy."""
        salt = files.read_salt(partial)
        key = derivation.derive_key(passphrase, salt)
        copy = storage.open_register(partial, key, salt, self._clock(), read_only=True)
        try:
            if storage.counts(copy) != content.goes:
                raise CannotWrite("copy_differs")
            return copy.log_head
        finally:
            copy.close()


def _beside(target: Path, word: str) -> Path:
    """A name beside `target` by which what was cut short is known again."""
    return target.with_name(f"{target.stem}.{word}{files.SUFFIX}")


def _all_of(partial: Path) -> tuple[Path, ...]:
    return (partial, *(Path(f"{partial}{end}") for end in files.JOURNALS))


def _remove_older(folder: Path) -> None:
    """What a kill left of a copy for a successor that was being made here before."""
    for word in (_WORKING, _CLEAN):
        with suppress(OSError):
            for left in folder.glob(files.partial_of(Path(f"*.{word}{files.SUFFIX}")).name + "*"):
                with suppress(OSError):
                    left.unlink()
