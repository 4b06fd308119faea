"""Modal answers written down beforehand, and stand-ins for what the first screens ask of services."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from vp_desktop.core.errors import KnownError, WrongKeyOrDamaged, WrongUse
from vp_desktop.core.texts import Texts
from vp_desktop.services.registers import Founding
from vp_desktop.ui.first_run.protocol import CreatedRegister
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.new_passphrase import Strength

CODE_LINES = ("AB12C DE34F GH56J KM78N", "PQ90R ST12V")


class ScriptedMessages(Messages):
    """Gives `answers` in order instead of opening a dialog; `asked` lists (method, title, text).

    Without `texts` a known error is worded as its code.
    """

    def __init__(self, answers: Iterable[Any] = (), texts: Texts | None = None) -> None:
        super().__init__(texts or Texts({}))
        self._worded = texts is not None
        self.answers: list[Any] = list(answers)
        self.asked: list[tuple[str, str, str]] = []
        self.was_careful = False

    def word(self, error: Exception) -> str:
        if self._worded or not isinstance(error, KnownError):
            return super().word(error)
        return f"<{error.code}>"

    def ask(self, title: str, text: str, yes: str, no: str = "", *, careful: bool = False) -> bool:
        self.was_careful = careful
        return bool(self._answer("ask", title, text))

    def tell(self, title: str, text: str) -> None:
        self.asked.append(("tell", title, text))

    def error(self, error: Exception, title: str = "") -> None:
        self.asked.append(("error", title, self.word(error)))

    def confirm_destruction(self, title: str, gone: Sequence[str], act: str) -> bool:
        return bool(self._answer("confirm_destruction", title, "; ".join(gone)))

    def choose_save_path(self, title: str, suggested: Path, kind: str) -> Path | None:
        chosen = self._answer("choose_save_path", title, suggested.name)
        return suggested if chosen is True else chosen or None

    def choose_open_path(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Path | None:
        return self._answer("choose_open_path", title, kind) or None

    def choose_open_paths(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str] = ("",)
    ) -> list[Path]:
        return list(self._answer("choose_open_paths", title, kind) or [])

    def choose_folder(self, title: str, folder: Path) -> Path | None:
        return self._answer("choose_folder", title, str(folder)) or None

    def _answer(self, method: str, title: str, text: str) -> Any:
        self.asked.append((method, title, text))
        assert self.answers, f"no answer was written for {method}: {title}"
        return self.answers.pop(0)


class FakeOpener:
    """Opens with the passphrase `juist` and the code CODE_LINES."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, ...]] = []

    def open_with_passphrase(self, path: Path, passphrase: str) -> object:
        if passphrase != "juist":
            raise WrongKeyOrDamaged("wrong_key_or_damaged", path=path.name)
        self.opened.append((path.name, passphrase))
        return "register"

    def open_to_read(self, path: Path, passphrase: str) -> object:
        self.opened.append((path.name, passphrase, "to read"))
        return "register"

    def open_with_backup(self, path: Path, passphrase: str, backup: Path) -> object:
        self.opened.append((path.name, passphrase, backup.name))
        return "register"

    def check_code(self, code_lines: tuple[str, str]) -> None:
        if code_lines[1] == "FOUT":
            raise WrongUse("recovery_group_second", group=1)
        if code_lines[0] != CODE_LINES[0]:
            raise WrongUse("recovery_group", group=2)

    def open_with_code(
        self, path: Path, code_lines: tuple[str, str], new_passphrase: str
    ) -> object:
        self.opened.append((path.name, *code_lines, new_passphrase))
        return "register"


class FakeFounder:
    """Finds a passphrase strong from twelve characters on."""

    def __init__(self, error: KnownError | None = None) -> None:
        self.error = error
        self.created: list[tuple[Path, str, Founding]] = []

    def strength(self, passphrase: str) -> Strength:
        score = min(4, len(passphrase) // 4)
        return Strength(score, f"Sterkte {score} van 4.", f"Strength {score} of 4.")

    def suggest(self) -> str:
        return "vijver lamp stoel wortel fluit kaart"

    def create(self, path: Path, passphrase: str, founding: Founding) -> CreatedRegister:
        if self.error:
            raise self.error
        self.created.append((path, passphrase, founding))
        return CreatedRegister("register", CODE_LINES)

    def place_warning(self, folder: Path) -> str:
        return ""

    def backup_warning(self, folder: Path, register: Path) -> str:
        return "Deze map staat op dezelfde schijf." if folder == register.parent else ""
