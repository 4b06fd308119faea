"""Backups in the real window: made by themselves, restored from the settings and from the lock."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.backing_up import AutomaticBackups
from vp_desktop.app.life import Life
from vp_desktop.services import restoring
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.found_backups import place_for
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.restore.restore_screen import RestoreScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

PATIENCE = 20_000


class Replaced(Exception):
    """Stands for the process that is gone."""


@pytest.fixture
def life(life: Life, monkeypatch: pytest.MonkeyPatch) -> Life:
    """Says when the program would begin anew."""

    def replace(path: Path) -> None:
        raise Replaced

    monkeypatch.setattr(locking, "replace_process", replace)
    return life


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Register:
    """A register with one case, closed; `goed` derives to its key."""
    made = make_register(tmp_path / "a.vpr")
    make_services(made).intake.record(a_report())
    made.close()

    def derive(passphrase: str, salt: bytes) -> bytes:
        return made.key if passphrase == "goed" else bytes(32)

    monkeypatch.setattr(restoring.derivation, "derive_key", derive)
    return made


def opened(register: Register) -> Register:
    return storage.open_register(register.path, register.key, register.salt, StoppedClock().now)


def backups_of(register: Register) -> list[Path]:
    return sorted((register.path.parent / "a-reservekopieen").glob("*.vpr"))


def test_a_backup_is_made_at_unlocking_and_after_half_an_hour_of_work(
    qtbot: QtBot, life: Life, register: Register, clock: StoppedClock
) -> None:
    life.work_in(opened(register))
    assert life.workplace is not None
    today = life.workplace.today
    qtbot.waitUntil(lambda: "gemaakt vandaag 14:32" in today.backup.words.text(), timeout=PATIENCE)
    assert len(backups_of(register)) == 1
    automatic = life._backing_up
    assert automatic is not None
    life.workplace.services.intake.record(a_report())
    clock.now += timedelta(minutes=29)
    automatic.look()
    qtbot.waitUntil(lambda: not life._runner.busy)
    assert len(backups_of(register)) == 1
    clock.now += timedelta(minutes=1)
    with qtbot.waitSignal(automatic.settled, timeout=PATIENCE):
        automatic.look()
    assert [path.stem[-6:] for path in backups_of(register)] == ["150200"]  # the newest of the day


def test_the_folder_is_remembered_for_the_day_that_the_register_does_not_open(
    life: Life, register: Register
) -> None:
    life.work_in(opened(register))
    assert life._machine.backup_folder == str(register.path.parent / "a-reservekopieen")


def test_a_stick_that_is_out_is_said_calmly_on_vandaag(
    qtbot: QtBot, life: Life, register: Register, tmp_path: Path
) -> None:
    first = opened(register)
    make_services(first).settings.set("backup_folder", str(tmp_path / "media" / "stick" / "x"))
    life.work_in(first)
    assert life.workplace is not None
    card = life.workplace.today.backup
    qtbot.waitUntil(lambda: "USB-stick" in card.trouble.text(), timeout=PATIENCE)
    assert not card.restore.isVisible()
    (tmp_path / "media" / "stick").mkdir(parents=True)
    assert life._backing_up is not None
    life._backing_up.look(opening=True)
    qtbot.waitUntil(lambda: not card.trouble.text(), timeout=PATIENCE)


def test_a_made_up_register_gets_no_backups(life: Life, register: Register) -> None:
    life._practice = register.path
    life.work_in(opened(register))
    assert life._backing_up is None


def test_locking_during_a_backup_waits_for_nothing(life: Life, register: Register) -> None:
    life.work_in(opened(register))
    with pytest.raises(Replaced):
        life.lock()
    life.workplace = None  # the process would be gone
    again = opened(register)
    assert storage.counts(again)["cases"] == 1
    again.close()


def test_a_backup_that_ends_after_the_lock_tells_nobody(
    qtbot: QtBot, register: Register, runner: TaskRunner
) -> None:
    backups = make_services(opened(register)).backups
    automatic = AutomaticBackups(backups, runner)
    automatic.settled.connect(lambda: pytest.fail("the register may be closed by now"))
    automatic.start()
    automatic.stop()
    qtbot.waitUntil(lambda: not runner.busy)
    assert len(backups_of(register)) == 1
    backups._register.close()


def restore(qtbot: QtBot, screen: RestoreScreen) -> None:
    screen.choose.choice.passphrase.set_text("goed")
    screen.choose.look.click()
    qtbot.waitUntil(screen.compare.isVisible, timeout=PATIENCE)
    screen.compare.restore.click()
    qtbot.waitUntil(screen.done.isVisible, timeout=PATIENCE)


def test_restoring_from_the_settings_closes_the_register_first_and_ends_at_the_lock(
    qtbot: QtBot, life: Life, register: Register, clock: StoppedClock
) -> None:
    life.work_in(opened(register))
    qtbot.waitUntil(lambda: len(backups_of(register)) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not life._runner.busy)
    assert life.workplace is not None
    clock.now += timedelta(minutes=5)
    life.workplace.services.intake.record(a_report())
    life.workplace.window.show_destination("settings")
    life.workplace.settings.backup.restore.click()
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    assert life.workplace is None
    restore(qtbot, screen)
    again = opened(register)
    assert make_services(again).cases.count(CaseQuery()) == 1
    again.close()
    with pytest.raises(Replaced):  # nothing of the work stays in memory
        life._leave_restore(register.path)
    with pytest.raises(Replaced):
        life.lock()


def test_a_register_that_is_damaged_is_replaced_from_the_unlock_screen(
    qtbot: QtBot, life: Life, register: Register
) -> None:
    services = make_services(opened(register))
    services.backups.make()
    services.register.close()
    content = bytearray(register.path.read_bytes())
    content[len(content) // 4096 * 3 // 4 * 4096 + 500] ^= 1  # behind the schema
    register.path.write_bytes(content)
    life.show_unlock(register.path)
    unlock = life.screen
    assert isinstance(unlock, UnlockScreen)
    card = unlock.passphrase
    card.edit.set_text("goed")
    card.open.click()
    qtbot.waitUntil(lambda: "beschadigd" in card.field.error, timeout=PATIENCE)
    assert card.read.isVisible()
    with qtbot.waitSignal(unlock.opened, timeout=PATIENCE) as told:
        unlock.opened.disconnect(life.opened)
        card.read.click()
    reader = told.args[0]
    assert reader.read_only
    reader.close()
    unlock._set_busy(False)
    card.restore.click()
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    restore(qtbot, screen)
    screen.done.go_on.click()
    assert isinstance(life.screen, UnlockScreen)
    again = opened(register)
    assert make_services(again).cases.count(CaseQuery()) == 1
    again.close()


def test_closing_the_window_halfway_leaves_no_copy(
    qtbot: QtBot, life: Life, register: Register
) -> None:
    services = make_services(opened(register))
    services.backups.make()
    services.register.close()
    life.show_restore(register.path)
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    screen.choose.choice.passphrase.set_text("goed")
    screen.choose.look.click()
    qtbot.waitUntil(screen.compare.isVisible, timeout=PATIENCE)
    assert list(register.path.parent.glob(".a.vpr*"))
    life.close()
    assert not list(register.path.parent.glob(".a.vpr*"))


def test_ninety_days_after_the_last_look_vandaag_asks_to_open_a_backup(
    qtbot: QtBot, life: Life, register: Register, clock: StoppedClock
) -> None:
    life.work_in(opened(register))
    qtbot.waitUntil(lambda: len(backups_of(register)) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not life._runner.busy)
    assert life.workplace is not None
    card = life.workplace.today.backup
    assert not card.check.isVisible()
    clock.now += timedelta(days=90)
    life.workplace.today.refresh()
    assert card.check.isVisible()
    assert "er verandert niets" in card.checking.text()
    dialog = life.workplace.check_backup()
    dialog.choice.passphrase.set_text("goed")
    with qtbot.waitSignal(dialog.checked, timeout=PATIENCE):
        dialog.action.click()
    assert not card.check.isVisible()
    assert "Laatst een kopie geopend" in card.checking.text()
    dialog.accept()


def test_a_lost_journal_is_said_after_unlocking(
    life: Life, register: Register, qtbot: QtBot
) -> None:
    left = opened(register)
    make_services(left).intake.record(a_report())
    whole = register.path.read_bytes()
    left.close()
    register.path.write_bytes(whole)
    life.work_in(opened(register))
    method, title, text = life.messages.asked[-1]  # type: ignore[attr-defined]
    assert (method, title) == ("tell", "Er kan iets ontbreken")
    assert "reservekopie" in text


def test_work_that_fails_is_a_fault_of_the_program_and_the_next_look_goes_on(
    qtbot: QtBot, register: Register, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups = make_services(opened(register)).backups
    automatic = AutomaticBackups(backups, runner)
    monkeypatch.setattr(backups, "make_if_due", lambda **more: 1 / 0)
    with qtbot.captureExceptions() as found:
        automatic.look()
        qtbot.waitUntil(lambda: not runner.busy)
    assert [kind for kind, _, _ in found] == [ZeroDivisionError]
    monkeypatch.undo()
    with qtbot.waitSignal(automatic.settled, timeout=PATIENCE):
        automatic.look(opening=True)
    backups._register.close()


def test_on_a_new_laptop_the_first_screen_makes_the_register_out_of_a_backup(
    qtbot: QtBot,
    life: Life,
    register: Register,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The laptop was stolen: there is a stick, and a program that knows nothing."""
    services = make_services(opened(register))
    stick = services.backups.make(tmp_path / "stick")
    services.register.close()
    here = tmp_path / "registers"
    monkeypatch.setattr(paths, "registers", lambda: here)
    before = stick.read_bytes()
    life.start(None)
    first = life.screen
    assert isinstance(first, FirstRun)
    messages = life.messages
    assert isinstance(messages, ScriptedMessages)
    messages.answers = [None, stick]
    first.welcome.restore.click()
    assert life.screen is first  # the dialog was left again
    first.welcome.restore.click()
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    assert screen.choose.choice.path() == stick
    screen.choose.choice.passphrase.set_text("goed")
    screen.choose.look.click()
    qtbot.waitUntil(screen.compare.isVisible, timeout=PATIENCE)
    assert str(here) in screen.compare.absence.text()
    assert "a.vpr" in screen.compare.absence.text()
    screen.compare.restore.click()
    qtbot.waitUntil(screen.done.isVisible, timeout=PATIENCE)
    screen.done.go_on.click()
    assert isinstance(life.screen, UnlockScreen)
    made = storage.open_register(here / "a.vpr", register.key, register.salt, StoppedClock().now)
    assert make_services(made).cases.count(CaseQuery()) == 1
    made.close()
    assert stick.read_bytes() == before


def test_who_leaves_the_backup_on_a_new_laptop_is_back_at_the_beginning(
    life: Life, register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "registers", lambda: tmp_path / "registers")
    life.show_restore_here(register.path)
    assert isinstance(life.screen, RestoreScreen)
    life.screen.choose.leave.click()
    assert isinstance(life.screen, FirstRun)
    assert not (tmp_path / "registers").exists()


@pytest.mark.parametrize(
    ("backup", "place"),
    [
        ("de-vlieger-2026-11-21-143200.vpr", "de-vlieger.vpr"),
        ("de-vlieger-2026-11-21-143200-2.vpr", "de-vlieger.vpr"),
        ("de-vlieger-vervangen-2026-11-21-143200.vpr", "de-vlieger.vpr"),
        ("de-vlieger-voor-versie-4.vpr", "de-vlieger.vpr"),
        ("de-vlieger-2.vpr", "de-vlieger-2.vpr"),
        ("2026-11-21-143200.vpr", "2026-11-21-143200.vpr"),
    ],
)
def test_what_is_made_of_a_backup_is_called_as_the_register_was(
    tmp_path: Path, backup: str, place: str
) -> None:
    assert place_for(tmp_path / "stick" / backup, tmp_path) == tmp_path / place


def test_a_register_that_is_here_is_compared_when_it_is_the_same_and_left_alone_if_not(
    register: Register, tmp_path: Path
) -> None:
    """Who already began a new, empty register of that name is not stuck with it."""
    services = make_services(opened(register))
    stick = services.backups.make(tmp_path / "stick")
    services.register.close()
    assert place_for(stick, tmp_path) == register.path
    make_register(tmp_path / "nieuw" / "a.vpr").close()
    assert place_for(stick, tmp_path / "nieuw") == tmp_path / "nieuw" / "a-2.vpr"
    alone = tmp_path / "alleen" / "b.vpr"
    alone.parent.mkdir()
    stick.rename(alone)  # the backup itself stands where the register would come
    assert place_for(alone, alone.parent) == alone.with_name("b-2.vpr")
