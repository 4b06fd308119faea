"""Which backups can be offered: those that the register knew, and those that lie where they belong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from vp_desktop.services.backups import beside, dated, is_there
from vp_desktop.storage import files
from vp_desktop.storage.backups import KnownBackup


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


def _named_alike(folder: Path, register: Path) -> list[Path]:
    try:
        return [
            path.absolute()
            for path in folder.glob(f"*{files.SUFFIX}")
            if path.name.startswith(f"{register.stem}-") and path.name != register.name
        ]
    except OSError:
        return []
