"""A copy of the register for a successor, under another passphrase and without personal notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.security import derivation
from vp_desktop.services.clock import Clock
from vp_desktop.storage import destroying, files, for_successor
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register

GIVEN, MADE = "successor_copy_made", "made_for_successor"


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

    def make(
        self, target: Path, passphrase: str, keep_on: Callable[[], None] | None = None
    ) -> SuccessorCopy:
        """Make the copy at `target`: two key derivations, for it is opened with the passphrase once.

        Both registers get a line in their log. Raises KnownError; then there is no copy.
        """
        if not passphrase:
            raise WrongUse("empty_passphrase")
        if self._register.read_only:
            raise CannotWrite("read_only")
        salt = derivation.new_salt()
        key = derivation.derive_key(passphrase, salt)
        partial = storage.copy_under(self._register, target, key, salt, keep_on)
        try:
            content = self._leave_out(partial, key, salt)
            head = self._open_once(partial, passphrase, content)
            if keep_on is not None:
                keep_on()
            counts = {"cases": content.goes["cases"]}
            with self._register.change(GIVEN, self._clock(), counts):
                files.put_in_place(partial, target)  # last: when it fails, nothing was noted
        except BaseException:
            files.remove(partial)
            raise
        return SuccessorCopy(target, content, head)

    def _leave_out(self, partial: Path, key: bytes, salt: bytes) -> WhatGoes:
        copy = storage.open_register(partial, key, salt, self._clock(), keep_old=False)
        try:
            faults = check(copy.connection)
            stays = for_successor.count_private(copy.connection)
            with copy.change(MADE, self._clock()) as connection:
                for_successor.leave_out(connection)
            destroying.leave_no_trace(copy.connection)
            if for_successor.left_behind(copy.connection) or check(copy.connection) != faults:
                raise CannotWrite("copy_differs")
            content = WhatGoes(storage.counts(copy), stays)
        finally:
            copy.close()
        files.sync_file(partial)
        return content

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
