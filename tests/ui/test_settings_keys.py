"""The recovery code and the passphrase in Instellingen: shown to the owner only, changed whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_services
from tests.ui.scripted import CODE_LINES, ScriptedMessages
from tests.ui.settings_kit import NEW, NEW_LINES, OLD, FakeKeys, make_screen, words_in, write
from vp_desktop.app.doors import Doors
from vp_desktop.app.keys import Keys
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.model import School
from vp_desktop.security.recovery_code import RecoveryCode
from vp_desktop.services.registers import Founding, Registers
from vp_desktop.storage import files
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.settings.passphrase_dialog import change_passphrase
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEYS
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.labels import Label


@pytest.fixture
def keys() -> FakeKeys:
    return FakeKeys()


@pytest.fixture
def screen(
    services: Services,
    program: Program,
    keys: FakeKeys,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> SettingsScreen:
    made = make_screen(services, program, keys, MachineSettings(), messages, runner)
    shown(made)
    made.activateWindow()
    return made


# ---- the recovery code


def test_a_code_that_was_never_copied_is_shown_before_it_is_asked_back(
    qtbot: QtBot, screen: SettingsScreen, services: Services
) -> None:
    card = screen.recovery
    screen.show_recovery()
    assert not card.asked.isVisible() and card.passphrase.isVisible(), "she never saw the code"
    assert "Nog niet overgeschreven" in card.state.text()
    card.passphrase.set_text(OLD)
    card.reveal.click()
    qtbot.waitUntil(card.code.isVisible)
    card.copied.click()
    assert services.settings.get("recovery_checked") == "written"
    assert card.asked.isVisible() and "Nog niet gecontroleerd" in card.state.text()
    card.fold()
    screen.show_recovery()
    assert card.asked.isVisible(), "from now on the check is asked for"


def test_the_sheet_is_checked_by_typing_it_back(screen: SettingsScreen, services: Services) -> None:
    services.settings.set("recovery_checked", "written")
    screen.show_recovery()
    asked = screen.recovery.asked
    assert asked.isVisible()
    assert CODE_LINES[0] not in words_in(screen)
    asked.fields[0].editor.set_text("AB12C DE34F GH56K KM78N")
    screen.recovery.compare.click()
    assert "Groep 3 klopt niet" in asked.fields[0].error
    assert "Groep 1 ontbreekt" in asked.fields[1].error
    assert services.settings.get("recovery_checked") == "written"
    asked.fields[0].editor.set_text(CODE_LINES[0].lower())
    asked.fields[1].editor.set_text(CODE_LINES[1].replace(" ", "-"))
    screen.recovery.compare.click()
    assert services.settings.get("recovery_checked") == "yes"
    assert asked.isHidden() or not asked.isVisible()
    assert asked.typed() == ("", "")
    assert "gecontroleerd" in screen.recovery.state.text()


def test_a_code_that_does_not_open_is_not_checked(
    screen: SettingsScreen, services: Services, keys: FakeKeys, messages: ScriptedMessages
) -> None:
    keys.refusal = WrongUse("recovery_group", group=2)
    screen.recovery.open_check()
    for field, line in zip(screen.recovery.asked.fields, CODE_LINES, strict=True):
        field.editor.set_text(line)
    screen.recovery.compare.click()
    assert services.settings.get("recovery_checked") == "no"
    assert messages.asked == [("error", "", "<recovery_group>")]


def test_the_code_of_an_older_sheet_is_told_from_a_slip(
    screen: SettingsScreen, services: Services, keys: FakeKeys
) -> None:
    keys.old_sheet = ("AB99C DE99F GH99J KM99N", "PQ99R ST99V")
    screen.recovery.open_check()
    first, second = screen.recovery.asked.fields
    for field, line in zip((first, second), keys.old_sheet, strict=True):
        field.editor.set_text(line)
    screen.recovery.compare.click()
    assert first.error.startswith("Dit lijkt de code van een ouder blad")
    assert second.error.startswith("Dit lijkt de code van een ouder blad")
    first.editor.set_text("AB99C DE99F GH99J KM99X")
    second.editor.set_text(CODE_LINES[1])
    screen.recovery.compare.click()
    assert first.error.startswith("Groep 1 klopt niet")
    assert second.error == ""
    assert services.settings.get("recovery_checked") == "no"


def test_a_whole_line_is_known_by_its_check_letters(program: Program) -> None:
    doors = Doors(program)
    first, second = RecoveryCode(bytes(range(32)), bytes(range(16))).lines()
    assert doors.is_whole_line(0, first.lower()) and doors.is_whole_line(1, second)
    assert not doors.is_whole_line(0, second), "each line in its own place"
    assert not doors.is_whole_line(0, first[:-6]) and not doors.is_whole_line(0, "")
    assert not doors.is_whole_line(1, second[:-1] + ("A" if second[-1] != "A" else "B"))


def test_show_recovery_turns_to_its_card(
    qtbot: QtBot, screen: SettingsScreen, services: Services
) -> None:
    services.settings.set("recovery_checked", "written")
    assert not screen.recovery.isVisible()
    screen.show_recovery()
    qtbot.waitUntil(screen.recovery.isVisible)
    assert screen.sections.value() == KEYS
    assert 0 <= screen.recovery.mapTo(screen, screen.recovery.rect().topLeft()).y() < 200
    assert screen.recovery.asked.fields[0].editor.hasFocus()


def test_the_code_is_shown_to_who_knows_the_passphrase(
    qtbot: QtBot, screen: SettingsScreen, runner: TaskRunner
) -> None:
    card = screen.recovery
    screen.show_card(card)
    card.show_again.click()
    card.reveal.click()
    assert card.passphrase_field.error
    card.passphrase.set_text("verkeerd")
    card.reveal.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert "niet de wachtzin" in card.passphrase_field.error
    assert not card.code.isVisible()
    card.passphrase.set_text(OLD)
    card.reveal.click()
    qtbot.waitUntil(card.code.isVisible)
    assert all(group in words_in(card) for line in CODE_LINES for group in line.split())
    assert card.passphrase.text() == ""
    screen.hide()
    screen.show()
    assert not card.code.isVisible()
    group = CODE_LINES[0].split()[0]
    qtbot.waitUntil(lambda: group not in [label.text() for label in card.findChildren(Label)])


def test_the_code_does_not_come_after_it_was_put_away(
    qtbot: QtBot, screen: SettingsScreen, runner: TaskRunner
) -> None:
    card = screen.recovery
    card.show_again.click()
    card.passphrase.set_text(OLD)
    card.reveal.click()
    card.fold()
    qtbot.waitUntil(lambda: not runner.busy)
    assert not card.code.isVisible()


def test_who_keeps_the_sheet_is_kept(screen: SettingsScreen, services: Services) -> None:
    write(screen.recovery.keeper, "notaris De Boer")
    assert services.settings.get("recovery_keeper") == "notaris De Boer"


# ---- the passphrase


def fill_passphrases(screen: SettingsScreen, old: str, new: str, again: str) -> None:
    screen.lock.change.click()
    assert screen.dialog is not None
    form = screen.dialog.form
    form.old.set_text(old)
    form.new.first.set_text(new)
    form.new.second.set_text(again)


def test_a_new_passphrase_brings_a_new_code(
    qtbot: QtBot, screen: SettingsScreen, services: Services, keys: FakeKeys
) -> None:
    services.settings.set("recovery_checked", "yes")
    fill_passphrases(screen, OLD, NEW, NEW)
    assert screen.dialog is not None
    assert "herstelcode" in words_in(screen.dialog)
    with qtbot.waitSignal(screen.passphrase_changed):
        screen.dialog.action.click()
    assert keys.passphrase == NEW
    assert screen.recovery.code.isVisible()
    assert NEW_LINES[0].split()[0] in words_in(screen.recovery)
    assert "Het oude blad opent het register niet meer" in words_in(screen.recovery)
    assert services.settings.get("recovery_checked") == "no", "the old sheet opens nothing"
    assert screen.dialog is None


@pytest.mark.parametrize(
    ("old", "new", "again"),
    [("", NEW, NEW), (OLD, "kort", "kort"), (OLD, NEW, NEW + "x"), ("verkeerd", NEW, NEW)],
)
def test_nothing_changes_unless_all_three_are_right(
    qtbot: QtBot,
    screen: SettingsScreen,
    services: Services,
    keys: FakeKeys,
    runner: TaskRunner,
    old: str,
    new: str,
    again: str,
) -> None:
    services.settings.set("recovery_checked", "yes")
    fill_passphrases(screen, old, new, again)
    assert screen.dialog is not None
    with qtbot.assertNotEmitted(screen.passphrase_changed):
        screen.dialog.action.click()
        qtbot.waitUntil(lambda: not runner.busy)
    form = screen.dialog.form
    fields = (form.old_field, form.new.first_field, form.new.second_field)
    assert [bool(field.error) for field in fields].count(True) == 1
    assert keys.passphrase == OLD
    assert services.settings.get("recovery_checked") == "yes"


def test_a_failed_change_leaves_everything_and_says_so(
    qtbot: QtBot, screen: SettingsScreen, services: Services, keys: FakeKeys, runner: TaskRunner
) -> None:
    services.settings.set("recovery_checked", "yes")
    keys.refusal = CannotWrite("disk_full")
    fill_passphrases(screen, OLD, NEW, NEW)
    dialog = screen.dialog
    assert dialog is not None
    dialog.action.click()
    dialog.reject()
    assert dialog.isVisible(), "it was left while the key was being changed"
    qtbot.waitUntil(lambda: not runner.busy)
    assert dialog.error() == "<disk_full>"
    assert services.settings.get("recovery_checked") == "yes"
    dialog.reject()
    assert dialog.form.old.text() == dialog.form.new.passphrase() == ""


def test_a_disk_that_is_full_while_the_passphrase_changes_takes_nothing_away(
    tmp_path: Path, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said in a sentence, the same register is still open, and its sheet still fits."""
    registers = Registers(clock)
    founding = Founding((School("De Vlieger", "po"),))
    register, _ = registers.create(tmp_path / "a.vpr", OLD, founding)
    services = make_services(register, clock)
    services.settings.set("recovery_checked", "yes")
    keys = Keys(register, registers, Mock())
    with monkeypatch.context() as patch, pytest.raises(CannotWrite, match="disk_full"):
        patch.setattr(files, "replace_open", Mock(side_effect=CannotWrite("disk_full")))
        change_passphrase(keys, services.settings, OLD, NEW, Mock())
    assert keys.register is register
    services.drafts.keep("report", "", {"story": "Gaat verder."})
    services.intake.record(a_report())
    assert services.settings.get("recovery_checked") == "yes"
    register.close()
    registers.open(tmp_path / "a.vpr", OLD).close()
