"""What the unlock screen needs from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class RegisterFile:
    """All that is known of a register before it is opened."""

    path: Path
    last_used: date | None = None


class Opener(Protocol):
    """Opens registers. Every method may raise KnownError, which is worded under the field."""

    def open_with_passphrase(self, path: Path, passphrase: str) -> object:
        """The open register. Derives a key: runs on the worker thread."""

    def open_to_read(self, path: Path, passphrase: str) -> object:
        """A damaged register, opened for reading. Derives a key: runs on the worker thread."""

    def open_with_backup(self, path: Path, passphrase: str, backup: Path) -> object:
        """The register whose first bytes are damaged, with those of a backup. As above."""

    def check_code(self, code_lines: tuple[str, str]) -> None:
        """Raise when a group was mistyped. Quick. The second line may be empty."""

    def open_with_code(
        self, path: Path, code_lines: tuple[str, str], new_passphrase: str
    ) -> object:
        """The open register under its new passphrase. Derives a key: runs on the worker thread."""
