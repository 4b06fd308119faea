"""What Instellingen needs of the keys of the open register."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from vp_desktop.ui.widgets.new_passphrase import PassphraseAdvice


class KeyKeeper(PassphraseAdvice, Protocol):
    """Knows the passphrase and the recovery code of the open register, and can change them."""

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether the register opens with it. Derives a key: runs on the worker thread."""

    def change_passphrase(self, passphrase: str) -> None:
        """Give the register another passphrase and recovery code, and open it anew.

        Derives a key: runs on the worker thread. Raises KnownError.
        """

    def recovery_code_lines(self) -> tuple[str, str]:
        """The code of the register as it is now: two lines of groups with spaces between them."""

    def check_code(self, lines: tuple[str, str]) -> None:
        """Raise KnownError when the register does not open with these lines."""

    def is_whole_line(self, number: int, text: str) -> bool:
        """Whether this is line `number` (0 or 1) of a recovery code without a slip, of whatever sheet."""

    def backup_warning(self, folder: Path) -> str:
        """Why `folder` is no good place for backups of this register, or nothing."""
