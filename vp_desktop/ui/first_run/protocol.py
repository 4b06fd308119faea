"""What the first run needs from outside, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from vp_desktop.services.registers import Founding
from vp_desktop.ui.widgets.new_passphrase import PassphraseAdvice


@dataclass(frozen=True)
class CreatedRegister:
    """The new register, open, and its recovery code: two lines of groups with spaces between them."""

    register: object
    recovery_code_lines: tuple[str, ...]


@dataclass(frozen=True)
class FirstRunResult:
    """What the user decided after the register was made."""

    register: object
    recovery_checked: bool
    """Whether the code was copied and typed back; if not, Vandaag asks daily."""
    recovery_keeper: str
    """Who keeps the sheet, in the user's words; may be empty."""
    backup_folder: Path | None
    """Where backups go; None was postponed."""
    begins_report: bool = False
    """Whether she goes on to the first report, past Vandaag."""
    recovery_written: bool = False
    """Whether she said that the code stands on her sheet; if not, Vandaag asks to copy it first."""


class Founder(PassphraseAdvice, Protocol):
    """Makes registers and judges passphrases."""

    def create(self, path: Path, passphrase: str, founding: Founding) -> CreatedRegister:
        """Make the register. Derives a key: runs on the worker thread. Raises KnownError."""

    def place_warning(self, folder: Path) -> str:
        """Why a register had better not lie in `folder` (synced, on the network), or nothing."""

    def backup_warning(self, folder: Path, register: Path) -> str:
        """Why `folder` is no good place for backups of `register` (same disk, synced), or nothing."""
