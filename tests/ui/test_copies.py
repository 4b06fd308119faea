"""Copies in Instellingen: those of an older passphrase, for a successor, to another laptop; the sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_services, new_keys
from tests.ui.scripted import CODE_LINES, ScriptedMessages
from tests.ui.settings_kit import OLD, FakeKeys, words_in
from vp_desktop.composition import Program, Services
from vp_desktop.services.registers import Registers
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.settings.compare_dialog import CompareDialog
from vp_desktop.ui.settings.key_services import KeyServices, Lines, RecoveryPaper
from vp_desktop.ui.settings.leaving_dialog import LeavingDialog
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEYS
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import LinkButton

SPOKEN = "vijver lamp stoel wortel fluit kaart"
KEY_PATIENCE_MS = 60_000  # several derivations on a busy machine


class FakePrinter:
    """Takes what is printed, unless it refuses."""

    def __init__(self) -> None:
        self.made: list[tuple[Lines | None, str]] = []
        self.printed: list[bytes] = []
        self.warnings: list[str] = []

    def make(self, lines: Lines | None, language: str) -> bytes:
        self.made.append((lines, language))
        return b"%PDF"

    def print(
        self,
        job: Callable[[Callable[[bytes], None]], object],
        parent: QWidget,
        printed: Callable[[], object],
        also: str = "",
        *,
        savable: bool = True,
    ) -> None:
        assert not savable, "nobody is told to save the code as a file"
        self.warnings.append(also)
        job(self.printed.append)
        printed()


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def make_settings(
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    printer: FakePrinter,
    shown: Callable[[QWidget], None],
) -> Callable[[Services], SettingsScreen]:
    def make(services: Services) -> SettingsScreen:
        paper = RecoveryPaper(printer.make, printer)
        screen = SettingsScreen(
            *(services.settings, services.backups, FakeKeys(), MachineSettings()),
            *(messages, runner),
            key_services=KeyServices(
                services.old_backups, services.successor, services.moving, paper
            ),
        )
        screen.resize(1142, 728)
        screen.sections.show_section(KEYS)
        shown(screen)
        screen.activateWindow()
        return screen

    return make


# ---- an older passphrase


@pytest.fixture
def changed(register: Register, clock: StoppedClock, tmp_path: Path) -> Services:
    """A register under a new key, with one old backup at hand and one on a stick in a drawer."""
    services = make_services(register, clock)
    services.backups.make()
    stick = tmp_path / "stick"
    stick.mkdir()
    clock.now += timedelta(days=1)
    services.backups.make(stick)
    changed = storage.change_key(register, *new_keys(), clock())
    stick.rename(tmp_path / "la")
    return make_services(changed, clock)


def test_backups_of_an_older_passphrase_are_offered_and_those_away_are_named(
    qtbot: QtBot,
    changed: Services,
    make_settings: Callable[[Services], SettingsScreen],
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    card = make_settings(changed).old_backups
    assert card is not None and card.isVisible()
    qtbot.waitUntil(lambda: f"niet gevonden in {tmp_path / 'stick'}" in words_in(card))
    here = next((tmp_path / "test-reservekopieen").glob("*.vpr"))
    messages.answers = [False]
    card.remove.click()
    assert here.exists()
    messages.answers = [True]
    card.remove.click()
    assert not here.exists()
    assert str(here) in messages.asked[-1][2]
    assert card.isVisible() and not card.remove.isVisible()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in card.findChildren(LinkButton)))
    gone = next(one for one in card.findChildren(LinkButton) if one.isVisible())
    messages.answers = [False, True]
    gone.click()
    assert card.isVisible()
    gone.click()
    assert card.isHidden()
    assert len(list((tmp_path / "la").iterdir())) == 1, "what is out of reach is not touched"


def test_without_a_change_of_passphrase_nothing_is_shown(
    services: Services, make_settings: Callable[[Services], SettingsScreen]
) -> None:
    services.backups.make()
    card = make_settings(services).old_backups
    assert card is not None and card.isHidden()


# ---- a successor


def test_a_copy_for_a_successor_step_by_step(
    qtbot: QtBot,
    services: Services,
    make_settings: Callable[[Services], SettingsScreen],
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    services.intake.record(a_report(keyword="regenboog"))
    card = make_settings(services).successor
    assert card is not None
    card.begin.click()
    dialog = card.dialog
    assert dialog is not None
    assert "Dossiers: 1" in words_in(dialog) and "Trefwoorden: 1" in words_in(dialog)
    dialog.action.click()
    assert dialog.form.passphrase.first_field.error
    for edit in (dialog.form.passphrase.first, dialog.form.passphrase.second):
        edit.set_text(SPOKEN)
    dialog.action.click()
    assert dialog.form.place.error
    target = tmp_path / "opvolger.vpr"
    messages.answers = [target]
    dialog.form.choose.click()
    assert not dialog.form.place.error
    dialog.action.click()
    dialog.reject()
    assert dialog.isVisible(), "it was left while the copy was made"
    qtbot.waitUntil(
        lambda: dialog.receipt.isVisible() or bool(dialog.error()), timeout=KEY_PATIENCE_MS
    )
    assert dialog.error() == ""
    assert "opvolger.vpr is gemaakt" in dialog.receipt.made.text()
    assert "trefwoorden: 1" in dialog.receipt.held.text()
    assert dialog.form.passphrase.passphrase() == ""
    assert SPOKEN not in words_in(dialog)
    dialog.action.click()
    assert card.dialog is None
    copy = Registers(StoppedClock()).open(target, SPOKEN)
    assert copy.connection.value("SELECT keyword FROM cases") == ""
    copy.close()


def test_what_fails_is_said_and_nothing_typed_is_lost(
    qtbot: QtBot,
    services: Services,
    make_settings: Callable[[Services], SettingsScreen],
    messages: ScriptedMessages,
    runner: TaskRunner,
    register: Register,
) -> None:
    card = make_settings(services).successor
    assert card is not None
    card.begin.click()
    dialog = card.dialog
    assert dialog is not None
    for edit in (dialog.form.passphrase.first, dialog.form.passphrase.second):
        edit.set_text(SPOKEN)
    messages.answers = [register.path]
    dialog.form.choose.click()
    dialog.action.click()
    qtbot.waitUntil(lambda: not runner.busy, timeout=KEY_PATIENCE_MS)
    qtbot.waitUntil(lambda: dialog.error() == "<output_exists>")
    assert dialog.form.passphrase.passphrase() == SPOKEN
    dialog.reject()


# ---- another laptop


def test_moving_step_by_step(
    qtbot: QtBot,
    services: Services,
    make_settings: Callable[[Services], SettingsScreen],
    messages: ScriptedMessages,
    register: Register,
    tmp_path: Path,
) -> None:
    services.intake.record(a_report())
    stick = tmp_path / "stick"
    stick.mkdir()
    screen = make_settings(services)
    card = screen.moving
    assert card is not None
    assert not card.compare.isVisible() and not card.remove.isVisible()
    messages.answers = [stick]
    card.copy.click()
    qtbot.waitUntil(card.compare.isVisible)
    assert "niets gewijzigd" in card.since.text()
    card.compare.click()
    dialog = card.dialog
    assert isinstance(dialog, CompareDialog)
    code = dialog.code.text()
    assert "Dossiers: 1" in dialog.numbers.text()
    dialog.action.click()
    card.remove.click()
    leaving = card.dialog
    assert isinstance(leaving, LeavingDialog)
    assert str(stick / "test.vpr") in words_in(leaving)
    assert "SSD" in words_in(leaving)
    leaving.action.click()
    assert leaving.field.error
    leaving.code.setText("dit is hem niet")
    leaving.action.click()
    assert leaving.field.error == "<moving_other_code>"
    leaving.code.setText(code)
    messages.answers = [False]
    leaving.action.click()
    assert register.path.exists() and leaving.isVisible()
    messages.answers = [True]
    with qtbot.waitSignal(screen.register_removed):
        leaving.action.click()
    assert not register.path.exists()
    assert (stick / "test.vpr").exists()


def test_a_change_after_the_copy_is_said(
    services: Services,
    make_settings: Callable[[Services], SettingsScreen],
    clock: StoppedClock,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    services.moving.make_copy(stick)
    clock.now += timedelta(hours=1)
    services.intake.record(a_report())
    card = make_settings(services).moving
    assert card is not None
    assert "nog iets gewijzigd" in card.since.text()


def test_a_change_of_passphrase_by_an_older_version_is_told_until_she_has_looked(
    changed: Services, make_settings: Callable[[Services], SettingsScreen]
) -> None:
    for backup in changed.backups.known():
        changed.backups.say_gone(backup)
    with changed.register.change("test", changed.old_backups._clock()) as connection:
        connection.execute("DELETE FROM settings WHERE name = 'left_keys'")
    card = make_settings(changed).old_backups
    assert card is not None and card.isVisible()
    assert "22 november 2026" in card.unknown.text()
    assert not card.remove.isVisible()
    card.settled.click()
    assert not card.isVisible()


# ---- the sheet on paper


def show_code(qtbot: QtBot, screen: SettingsScreen) -> None:
    card = screen.recovery
    card.show_again.click()
    card.passphrase.set_text(OLD)
    card.reveal.click()
    qtbot.waitUntil(card.code.isVisible)
    assert "nieuwe code" not in words_in(card), "it is the code that the sheet has"


def test_the_code_is_printed_with_its_warning_and_leaves_no_file(
    qtbot: QtBot,
    services: Services,
    make_settings: Callable[[Services], SettingsScreen],
    messages: ScriptedMessages,
    printer: FakePrinter,
    runner: TaskRunner,
    tmp_path: Path,
) -> None:
    before = sorted(tmp_path.rglob("*"))
    screen = make_settings(services)
    show_code(qtbot, screen)
    screen.recovery.print.click()
    assert "wie de code en het bestand heeft" in printer.warnings[-1]
    assert printer.made == [(CODE_LINES, "nl")] and len(printer.printed) == 1
    assert sorted(tmp_path.rglob("*")) == before, "no file is written"
    assert not any(line in QApplication.clipboard().text() for line in CODE_LINES)


def test_a_blank_sheet_holds_no_code(
    services: Services,
    make_settings: Callable[[Services], SettingsScreen],
    printer: FakePrinter,
) -> None:
    screen = make_settings(services)
    screen.recovery.blank.click()
    assert printer.made == [(None, "nl")] and printer.warnings == [""]


def test_without_a_printer_nothing_about_paper_is_shown(
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> None:
    screen = SettingsScreen(
        *(services.settings, services.backups, FakeKeys(), MachineSettings(), messages, runner)
    )
    shown(screen)
    screen.recovery.show_code()
    assert not screen.recovery.blank.isVisible() and not screen.recovery.print.isVisible()


def test_every_button_is_named_and_can_be_reached(
    qtbot: QtBot, changed: Services, make_settings: Callable[[Services], SettingsScreen]
) -> None:
    screen = make_settings(changed)
    cards = (screen.old_backups, screen.successor, screen.moving)
    qtbot.waitUntil(lambda: "niet gevonden in" in words_in(screen))
    buttons = [
        one for card in cards if card for one in card.findChildren(QWidget) if one.isVisible()
    ]
    focusable = [one for one in buttons if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(focusable) >= 4
    assert all(one.accessibleName() for one in focusable)


def test_what_older_backups_open_with_stands_with_the_backups(
    changed: Services, make_settings: Callable[[Services], SettingsScreen]
) -> None:
    screen = make_settings(changed)
    assert screen.old_backups is not None
    together = screen.backup.parentWidget().layout()
    assert together.indexOf(screen.old_backups) == together.indexOf(screen.backup) + 1
    assert "openen met de wachtzin of het herstelblad van toen" in words_in(screen.old_backups)
