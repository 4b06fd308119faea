"""The passphrase and the recovery code of the open register, for the settings screen."""

from __future__ import annotations

from pathlib import Path

from vp_desktop.app.doors import Doors
from vp_desktop.services.registers import Registers, recovery_code_of
from vp_desktop.storage.register import Register
from vp_desktop.ui.widgets.new_passphrase import Strength


class Keys:
    """What takes a derivation is called on the worker thread."""

    def __init__(self, register: Register, registers: Registers, doors: Doors) -> None:
        self.register = register
        self._registers = registers
        self._doors = doors

    def strength(self, passphrase: str) -> Strength:
        return self._doors.strength(passphrase)

    def suggest(self) -> str:
        return self._doors.suggest()

    def is_passphrase(self, passphrase: str) -> bool:
        return self._registers.has_passphrase(self.register, passphrase)

    def change_passphrase(self, passphrase: str) -> None:
        """Re-key the register; it is `register` from then on, opened anew."""
        self.register = self._registers.change_passphrase(self.register, passphrase)

    def recovery_code_lines(self) -> tuple[str, str]:
        return recovery_code_of(self.register).lines()

    def check_code(self, lines: tuple[str, str]) -> None:
        self._doors.check_code(lines)

    def is_whole_line(self, number: int, text: str) -> bool:
        return self._doors.is_whole_line(number, text)

    def backup_warning(self, folder: Path) -> str:
        return self._doors.backup_warning(folder, self.register.path)
