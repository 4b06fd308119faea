"""What the tests of Instellingen share: keys without a derivation, and hands for its fields."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.scripted import CODE_LINES, FakeFounder, ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import KnownError
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.choice import ChoiceCombo, options_of
from vp_desktop.ui.widgets.labels import Label

OLD, NEW = "de wachtzin van nu", "een heel andere zin"
NEW_LINES = ("ZZ12C DE34F GH56J KM78N", "PQ90R ST12V")


class FakeKeys(FakeFounder):
    """Keys without a derivation. `refusal` is raised by what changes or compares."""

    def __init__(self) -> None:
        super().__init__()
        self.passphrase = OLD
        self.lines = CODE_LINES
        self.refusal: KnownError | None = None
        self.warning = ""
        self.old_sheet: tuple[str, str] = ("", "")

    def is_passphrase(self, passphrase: str) -> bool:
        return passphrase == self.passphrase

    def change_passphrase(self, passphrase: str) -> None:
        if self.refusal:
            raise self.refusal
        self.passphrase, self.lines = passphrase, NEW_LINES

    def recovery_code_lines(self) -> tuple[str, str]:
        return self.lines

    def check_code(self, lines: tuple[str, str]) -> None:
        if self.refusal:
            raise self.refusal

    def is_whole_line(self, number: int, text: str) -> bool:
        return bool(text) and text in (self.lines[number], self.old_sheet[number])

    def backup_warning(self, folder: Path) -> str:  # type: ignore[override]
        return self.warning


def make_screen(
    services: Services,
    program: Program,
    keys: FakeKeys,
    machine: MachineSettings,
    messages: ScriptedMessages,
    runner: TaskRunner,
) -> SettingsScreen:
    """The screen as it stands beside the rail."""
    sectors = options_of(program.taxonomy["sector"], "nl")
    screen = SettingsScreen(
        services.settings, services.backups, keys, machine, messages, runner, sectors
    )
    screen.resize(1142, 728)
    return screen


def choose(choice: ChoiceCombo, code: str) -> None:
    choice.set_value(code)
    choice.activated.emit(choice.currentIndex())


def write(edit: QLineEdit, text: str) -> None:
    edit.setText(text)
    edit.setModified(True)
    edit.editingFinished.emit()


def words_in(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def events(services: Services) -> list[str]:
    return [event for _, event, _ in services.settings.log()]
