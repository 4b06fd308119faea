"""Where files had better not lie: what a folder's name and disk tell."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud")
BadPlace = Literal["synced_folder", "same_disk"]
"""The key of a sentence in resources/texts/security.toml."""


def is_synced(folder: Path) -> bool:
    """Whether the folder's path names a program that copies it to the cloud."""
    return any(name in str(folder).lower() for name in _SYNCED)


def same_disk(folder: Path, register: Path) -> bool:
    """Whether both lie on one disk, so that they are lost together."""
    existing = next((place for place in (folder, *folder.parents) if place.exists()), None)
    beside = next((place for place in (register, *register.parents) if place.exists()), None)
    if existing is None or beside is None:
        return False
    return existing.stat().st_dev == beside.stat().st_dev


def bad_for_backups(folder: Path, register: Path) -> BadPlace | None:
    """Why `folder` is no good place for backups of `register`."""
    if is_synced(folder):
        return "synced_folder"
    there = folder.exists() or folder.parent.exists()  # of a stick that is out nothing is known
    return "same_disk" if there and same_disk(folder, register) else None
