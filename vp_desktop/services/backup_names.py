"""What backups are called and where they lie: all that the first screen asks of them."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop import paths
from vp_desktop.core.errors import KnownError
from vp_desktop.storage import files

if TYPE_CHECKING:
    from vp_desktop.storage.backups import KnownBackup


def beside(register: Path) -> Path:
    """The folder for backups when the user chose none."""
    return register.with_name(f"{register.stem}-reservekopieen")


def is_there(backup: KnownBackup) -> bool:
    """Whether its file can be reached and begins with the salt that the backup had."""
    try:
        return paths.is_file(backup.path) and files.read_salt(backup.path) == backup.opens_with
    except (KnownError, OSError):
        return False


def dated(path: Path) -> datetime | None:
    """The moment in the name of a backup, or when its file was written last."""
    with suppress(ValueError):
        return datetime.strptime(path.stem[-17:], "%Y-%m-%d-%H%M%S")
    with suppress(OSError):
        return datetime.fromtimestamp(path.stat().st_mtime)
    return None
