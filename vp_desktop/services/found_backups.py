"""Which backups can be offered: those that the register knew, and those that lie where they belong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop import paths
from vp_desktop.core.errors import KnownError
from vp_desktop.services.backup_names import beside, dated, is_there
from vp_desktop.storage import files

if TYPE_CHECKING:
    from vp_desktop.storage.backups import KnownBackup

_ENDS = re.compile(r"(-vervangen)?-\d{4}-\d\d-\d\d-\d{6}(-\d+)?$|-voor-versie-\d+(-\d+)?$")
"""What the program puts behind the name of a register when it copies it."""
_FOLDER = beside(Path("x")).name[1:]
"""What it puts behind that name for the folder of its backups."""


@dataclass(frozen=True)
class FoundBackup:
    """A file that may be a backup. `made_at` is as the register noted it, else as its name says."""

    path: Path
    made_at: datetime | None


def find_backups(
    register: Path, folders: Iterable[Path] = (), known: Iterable[KnownBackup] = ()
) -> list[FoundBackup]:
    """The backups of `register` that can be reached now, newest first; none of them is opened.

    Looked at: `folders`, the folder beside the register, and the register's own; by name.
    """
    found = {one.path: FoundBackup(one.path, one.made_at) for one in known if is_there(one)}
    for folder in (*folders, beside(register), register.parent):
        for path in _named_alike(folder, register):
            found.setdefault(path, FoundBackup(path, dated(path)))
    newest_first = sorted(found.values(), key=lambda one: one.made_at or datetime.min, reverse=True)
    return list(newest_first)


def stem_of(backup: Path) -> str:
    """The name of the register of which this is a copy, as the program names its copies."""
    return _ENDS.sub("", backup.stem) or backup.stem


def place_for(backup: Path, folder: Path) -> Path:
    """Where a register comes that is made out of `backup` in `folder`, on a laptop without it.

    A register of that name that begins with the same salt is taken for the same one, so that it is
    compared and kept. Any other is left alone: what is put back gets a name beside it.
    """
    stem = stem_of(backup)
    number, place = 1, folder / f"{stem}{files.SUFFIX}"
    while paths.is_there(place) and not _is_older_self(backup, place):
        number += 1
        place = folder / f"{stem}-{number}{files.SUFFIX}"
    return place


def is_backup(path: Path, register: Path | None = None) -> bool:
    """Whether a file that is about to be opened is a copy, as far as can be told before it is open.

    By the name that the program gives its copies, or because `register`, the one worked in on this
    computer, begins with the same salt. Nobody is kept from working in it: it is asked.
    """
    if register is not None and path.absolute() == register.absolute():
        return False
    named = stem_of(path) != path.stem or path.parent.name.endswith(_FOLDER)
    return named or (register is not None and _is_older_self(path, register))


def home_of(backup: Path, register: Path | None, folder: Path) -> Path:
    """Where a backup is put back: the place of the register that it is a copy of.

    That is `register`, the one worked in on this computer, when it has that name or that salt; else
    the place that the folder of the backup goes with; else one in `folder`.
    """
    name = f"{stem_of(backup)}{files.SUFFIX}"
    if register is not None and (register.name == name or _is_older_self(backup, register)):
        return register
    if backup.parent.name == beside(Path(name)).name:
        return backup.parent.with_name(name)
    return place_for(backup, folder)


def _is_older_self(backup: Path, place: Path) -> bool:
    try:
        return not place.samefile(backup) and files.read_salt(place) == files.read_salt(backup)
    except (KnownError, OSError):
        return False


def _named_alike(folder: Path, register: Path) -> list[Path]:
    try:
        return [
            path.absolute()
            for path in folder.glob(f"*{files.SUFFIX}")
            if path.name.startswith(f"{register.stem}-") and path.name != register.name
        ]
    except OSError:
        return []
