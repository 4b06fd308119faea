"""Where files had better not lie: what a folder's name and disk tell."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Literal

from vp_desktop import paths

_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud")
BadPlace = Literal["synced_folder", "same_disk"]
"""The key of a sentence in resources/texts/security.toml."""


def is_synced(folder: Path) -> bool:
    """Whether the folder's path names a program that copies it to the cloud."""
    return any(name in str(folder).lower() for name in _SYNCED)


def same_disk(folder: Path, register: Path) -> bool:
    """Whether both lie on one disk, so that they are lost together."""
    disk = _disk_of(folder)
    return disk is not None and disk == _disk_of(register)


def _disk_of(place: Path) -> int | None:
    """The disk of what can be reached of `place`: itself, or the nearest folder above it."""
    for one in (place, *place.parents):
        with suppress(OSError):
            return one.stat().st_dev
    return None


def bad_for_backups(folder: Path, register: Path) -> BadPlace | None:
    """Why `folder` is no good place for backups of `register`."""
    if is_synced(folder):
        return "synced_folder"
    # Of a stick that is out, or a folder that may not be entered, nothing is known.
    there = paths.is_there(folder) or paths.is_there(folder.parent)
    return "same_disk" if there and same_disk(folder, register) else None
