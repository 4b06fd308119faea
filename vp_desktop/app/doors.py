"""What the first screens need of the program: making and opening registers, judging passphrases."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop.core.errors import KnownError
from vp_desktop.ui.unlock.protocol import RegisterFile

if TYPE_CHECKING:
    from vp_desktop.composition import Program
    from vp_desktop.services.registers import Founding
    from vp_desktop.storage.register import Register
    from vp_desktop.ui.first_run.protocol import CreatedRegister
    from vp_desktop.ui.widgets.new_passphrase import Strength


class Doors:
    """Opens and makes registers for the window; what takes long runs on its worker thread."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def describe(self, path: Path) -> RegisterFile:
        """The file's name and date: all that is known before it is opened."""
        try:
            return RegisterFile(path, date.fromtimestamp(path.stat().st_mtime))
        except OSError:
            return RegisterFile(path, None)

    def open_with_passphrase(self, path: Path, passphrase: str) -> Register:
        self._program.read_guided_work()
        return self._program.registers.open_to_work(path, passphrase)

    def open_to_read(self, path: Path, passphrase: str) -> Register:
        """A damaged register, for reading."""
        self._program.read_guided_work()
        return self._program.registers.open_to_read(path, passphrase)

    def open_with_backup(self, path: Path, passphrase: str, backup: Path) -> Register:
        """The register whose first bytes are damaged, with those of a backup."""
        self._program.read_guided_work()
        return self._program.registers.open_to_work(path, passphrase, backup)

    def check_code(self, code_lines: tuple[str, str]) -> None:
        from vp_desktop.security import recovery_code

        recovery_code.parse_key(code_lines[0])
        if code_lines[1].strip():
            recovery_code.parse_salt(code_lines[1])

    def is_whole_line(self, number: int, text: str) -> bool:
        """Whether the check letters of a line agree: then it stands so on some sheet."""
        from vp_desktop.security import recovery_code

        try:
            (recovery_code.parse_key, recovery_code.parse_salt)[number](text)
        except KnownError:
            return False
        return True

    def open_with_code(
        self, path: Path, code_lines: tuple[str, str], new_passphrase: str
    ) -> Register:
        self._program.read_guided_work()
        return self._program.registers.open_with_code(
            path, code_lines[0], new_passphrase, code_lines[1]
        )

    def create(self, path: Path, passphrase: str, founding: Founding) -> CreatedRegister:
        from vp_desktop.ui.first_run.protocol import CreatedRegister

        self._program.read_guided_work()
        register, code = self._program.registers.create(path, passphrase, founding)
        return CreatedRegister(register, code.lines())

    def strength(self, passphrase: str) -> Strength:
        from vp_desktop.security import passphrase as security
        from vp_desktop.ui.widgets.new_passphrase import Strength

        judged = security.judge(passphrase, self._program.words)
        sentence = self._program.texts.sections["security"][judged.code]
        return Strength(judged.score, sentence.nl, sentence.en)

    def suggest(self) -> str:
        from vp_desktop.security import passphrase as security

        return security.suggest(self._program.words)

    def place_warning(self, folder: Path) -> str:
        """Why a register had better not lie in `folder`; the code of a sentence, or nothing."""
        from vp_desktop.services.places import is_synced

        fixed = self._program.enforced.registers_folder
        return self._say_of_place("synced_folder", fixed) if is_synced(folder) else ""

    def backup_warning(self, folder: Path, register: Path) -> str:
        """Why `folder` is no good place for backups of `register`, or nothing."""
        from vp_desktop.services.places import bad_for_backups

        found = bad_for_backups(folder, register)
        fixed = self._program.enforced.backup_folder
        return self._say_of_place(found, fixed) if found else ""

    def _say_of_place(self, key: str, fixed: str | None) -> str:
        """Where the administrator `fixed` the folder, nobody is told to choose another."""
        return self._say(key if fixed is None else f"{key}_fixed")

    def _say(self, key: str) -> str:
        from vp_desktop.ui.language import current_language

        return self._program.texts.say("security", key, current_language())

    def today(self) -> date:
        return self._program.clock().date()
