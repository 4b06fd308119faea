"""Backups: encrypted copies under the same key, opened and checked when made; and restoring one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vp_desktop.core.errors import CannotWrite, WrongKeyOrDamaged, WrongUse
from vp_desktop.services.clock import Clock
from vp_desktop.services.registers import Registers
from vp_desktop.services.settings import Settings
from vp_desktop.storage import files
from vp_desktop.storage import register as storage
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register


@dataclass(frozen=True)
class Restored:
    """What a restored register holds, to compare with what the user remembers."""

    last_change: datetime
    counts: dict[str, int]


class Backups:
    """The backups of an open register."""

    def __init__(self, register: Register, settings: Settings, clock: Clock) -> None:
        self._register = register
        self._settings = settings
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where backups go: the folder the user chose, else one beside the register."""
        chosen = self._settings.get("backup_folder")
        path = self._register.path
        return Path(chosen) if chosen else path.with_name(f"{path.stem}-reservekopieen")

    @property
    def last_made_at(self) -> datetime | None:
        stored = self._settings.get("last_backup_at")
        return datetime.fromisoformat(stored) if stored else None

    def make(self, folder: Path | None = None) -> Path:
        """Make a backup, named by date; it is opened and checked before this returns its path."""
        folder = folder or self.folder
        if folder.exists() and not folder.is_dir():
            raise WrongUse("not_a_folder", path=folder.name)
        now = self._clock()
        stem = f"{self._register.path.stem}-{now:%Y-%m-%d-%H%M%S}"
        target = folder / f"{stem}{files.SUFFIX}"
        storage.copy(self._register, target)
        if not self._register.read_only:
            self._settings.set("last_backup_at", now.isoformat(timespec="seconds"))
        return target


def restore(
    registers: Registers, backup: Path, target: Path, passphrase: str, clock: Clock
) -> Restored:
    """Make a register out of a backup, at a place where there is none.

    The backup itself is only read. The new register's log says that it was restored and from which
    head; it is checked before it gets its name, and an old journal beside that name is removed.
    """
    if target.suffix != files.SUFFIX:
        raise WrongUse("wrong_suffix", path=target.name)
    if target.exists():
        raise WrongUse("output_exists", path=target.name)
    source = registers.open(backup, passphrase)
    try:
        if check(source.connection):
            raise WrongKeyOrDamaged("backup_damaged", path=backup.name)
        return _restore_checked(source, target, clock)
    finally:
        source.close()


def _restore_checked(source: Register, target: Path, clock: Clock) -> Restored:
    last_change, counts = storage.last_change(source), storage.counts(source)
    partial = target.with_name(f".{target.name}.restoring{files.SUFFIX}")
    files.remove(partial)
    try:
        storage.copy(source, partial)
        restored = storage.open_register(partial, source.key, source.salt, clock())
        try:
            with restored.change("restored", clock(), counts):
                pass
            if storage.counts(restored) != counts or check(restored.connection):
                raise CannotWrite("copy_differs")
        finally:
            restored.close()
        files.put_in_place(partial, target)
    except BaseException:
        files.remove(partial)
        raise
    return Restored(last_change, counts)
