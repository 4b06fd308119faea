"""What the administrator fixed, in the window: shown with its reason, and never to be changed there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.scripted import FakeFounder, ScriptedMessages
from tests.ui.settings_kit import FakeKeys, choose, make_screen, words_in
from vp_desktop import paths
from vp_desktop.app.administrator import refusal
from vp_desktop.app.doors import Doors
from vp_desktop.app.life import Life
from vp_desktop.catalog import enforced as enforced_file
from vp_desktop.composition import Program, Services
from vp_desktop.core.enforced import Enforced
from vp_desktop.storage.register import Register
from vp_desktop.ui.administrator_words import AdministratorWords
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.language import fix_language, offered_languages
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEYS, SCREEN
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.standing import BackupCard
from vp_desktop.ui.unlock.crossroads import LostScreen

Make = Callable[[Enforced], SettingsScreen]


@pytest.fixture(autouse=True)
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    return tmp_path / "settings.toml"


@pytest.fixture
def make(
    register: Register,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    monkeypatch: pytest.MonkeyPatch,
) -> Make:
    def made(enforced: Enforced) -> SettingsScreen:
        program = Program(StoppedClock())
        monkeypatch.setattr(program, "enforced", enforced)
        services = Services(program, register)
        machine = MachineSettings.load(enforced)
        screen = make_screen(services, program, FakeKeys(), machine, messages, runner)
        shown(screen)
        return screen

    return made


@pytest.fixture
def free_language(qapp: QApplication) -> Iterator[None]:
    yield
    fix_language(qapp, fixed=False)


def test_what_is_fixed_is_disabled_and_says_why(make: Make, tmp_path: Path, own_file: Path) -> None:
    MachineSettings.load().change(language="en", theme="dark")
    folder = tmp_path / "net"
    screen = make(Enforced("nl", 10, str(folder), str(folder), ("later",)))
    reason = AdministratorWords().reason

    screen.sections.show_section(SCREEN)
    assert not screen.look.language.isEnabled()
    assert screen.look.language.value() == "nl"
    assert screen.look.language.accessibleDescription() == reason
    assert screen.look.text_size.isEnabled() and screen.look.colours.isEnabled()
    assert screen.lock.minutes.count() == 10
    assert "10 min." in screen.lock.minutes.accessibleDescription()
    said = words_in(screen.administrator)
    for words in ("hoogstens 10 min.", f"registers: {folder}", "later"):
        assert words in said

    screen.sections.show_section(KEYS)
    assert screen.backup.folder.text() == str(folder)
    assert not screen.backup.choose.isEnabled()
    assert screen.backup.choose.accessibleDescription() == reason
    assert screen.backup.fixed.isVisible()
    screen.backup._set_busy(True)
    screen.backup._set_busy(False)
    assert not screen.backup.choose.isEnabled() and screen.backup.make.isEnabled()

    choose(screen.look.colours, "light")
    assert MachineSettings.load() == MachineSettings("en", theme="light"), "her choice was lost"


def test_where_nothing_is_fixed_nothing_is_said(make: Make) -> None:
    screen = make(Enforced())
    screen.sections.show_section(SCREEN)
    assert not screen.administrator.isVisible()
    assert screen.look.language.isEnabled()
    screen.sections.show_section(KEYS)
    assert screen.backup.choose.isEnabled() and not screen.backup.fixed.isVisible()


def test_settings_of_a_newer_version_are_said_and_left_alone(make: Make, own_file: Path) -> None:
    own_file.write_text('version = 99\ntheme = "dark"\nof_the_future = [1]\n')
    before = own_file.read_bytes()
    screen = make(Enforced())
    screen.sections.show_section(SCREEN)
    assert screen.administrator.newer.isVisible()
    assert screen.look.colours.value() == "dark"
    choose(screen.look.colours, "light")
    assert own_file.read_bytes() == before


def test_at_work_the_limit_holds_in_a_conversation_too_and_a_lost_register_is_looked_for(
    qtbot: QtBot, life: Life, register: Register, tmp_path: Path
) -> None:
    net = tmp_path / "net"
    life._program.enforced = Enforced(lock_minutes_at_most=10, backup_folder=str(net))
    life.work_in(register)
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=10_000)
    assert life.workplace is not None and life.guard is not None
    assert [one.parent for one in net.iterdir()] == [net], "a backup was made there"
    rail = life.workplace.window.rail
    rail.lengths.actions()[0].trigger()
    assert "tot" in rail.conversation.text()
    life.guard.talk(60)
    assert life.guard.deadline() - life.guard._clock() <= 10 * 60
    said = [choice.words for choice in life.workplace.finding._acts()]
    assert "In gesprek, 10 minuten" in said
    life.close()
    register.path.unlink()
    life._machine.change(last_register="", backup_folder="")
    life.show_lost(register.path)
    assert isinstance(life.screen, LostScreen)
    assert life.screen.focusProxy() is life.screen.restore, "a copy lies there"


def test_a_copy_on_a_stick_becomes_a_register_only_where_registers_go(
    life: Life, register: Register, tmp_path: Path
) -> None:
    copy = tmp_path / "stick" / "test-reservekopieen" / "test-2026-11-20-101500.vpr"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(register.path.read_bytes())
    beside = tmp_path / "stick" / "test.vpr"
    assert life._home_of(copy) == beside
    life._program.enforced = Enforced(registers_folder=str(tmp_path / "net"))
    assert life._home_of(copy) == tmp_path / "net" / "test.vpr"
    beside.write_bytes(b"")
    assert life._home_of(copy) == beside, "it is put back where it was"


def test_of_a_folder_that_is_fixed_nobody_is_told_to_choose_another(
    register: Register,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program, folder = Program(StoppedClock()), tmp_path / "net" / "vp"
    program.services(register).backups.make(tmp_path / "eerder")
    monkeypatch.setattr(program, "enforced", Enforced(backup_folder=str(folder)))
    backups = program.services(register).backups
    messages = ScriptedMessages(texts=program.texts)
    card = BackupCard(backups, messages, runner, StoppedClock())
    shown(card)
    card.show_last()
    assert "die de beheerder van deze computer heeft vastgelegd, vp," in card.words.text()
    program.services(register).intake.record(a_report())
    backups.make_if_due(opening=True)
    assert backups.trouble is not None
    card.show_last()
    said = card.trouble.text()
    assert "vraag het dan aan de beheerder" in said and str(folder) in said
    assert "kies" not in said and "u koos" not in card.words.text()
    folder.mkdir(parents=True)
    warning = Doors(program).backup_warning(folder, register.path)
    assert "beheerder" in warning and "Kies" not in warning


@pytest.mark.usefixtures("free_language")
def test_no_language_is_offered_at_the_door_where_one_is_fixed(
    qtbot: QtBot,
    qapp: QApplication,
    runner: TaskRunner,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    fix_language(qapp, fixed=True)
    assert offered_languages() == ()
    folder = tmp_path / "net"
    enforced = Enforced("nl", None, str(folder), str(folder))
    wizard = FirstRun(
        *(FakeFounder(), runner, messages, (), folder, None),
        enforced=enforced,
    )
    qtbot.addWidget(wizard)
    reason = AdministratorWords().reason
    assert "English" not in {button.text() for button in wizard.findChildren(QPushButton)}
    for page in (wizard.passphrase, wizard.ready):
        assert not page.choose.isEnabled()
        assert page.choose.accessibleDescription() == reason
    wizard.passphrase.set_school("De Vlieger")
    assert wizard.passphrase.path() == folder / "de-vlieger.vpr"
    wizard.ready.set_register(wizard.passphrase.path())
    assert wizard.ready.folder == folder


def test_a_broken_file_is_said_and_no_window_follows(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "enforced.toml"
    monkeypatch.setattr(paths, "enforced_settings", lambda: file)
    monkeypatch.setattr(enforced_file, "weak_place", lambda _: None)  # who runs this is seldom root
    program = Program(StoppedClock())
    messages = ScriptedMessages(texts=program.texts)
    assert refusal(qapp, program, messages) is None and messages.asked == []
    file.write_text("language = 7\n")
    file.chmod(0o644)
    assert refusal(qapp, Program(StoppedClock()), messages) == 2
    ((kind, _, words),) = messages.asked
    assert kind == "error" and f"regel 1 van {file}" in words and "must" not in words
