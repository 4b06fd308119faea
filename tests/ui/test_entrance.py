"""Before a register is open: one that is gone, a backup taken for it, a made-up one; real files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program
from vp_desktop.services import registers, restoring
from vp_desktop.services.drafts import PLACE
from vp_desktop.services.found_backups import home_of, is_backup
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.restore.restore_screen import RestoreScreen
from vp_desktop.ui.unlock.crossroads import BackupDoor, LostScreen
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

PATIENCE = 10_000


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Register:
    """A closed register with one case and one backup beside it; `goed` derives to its key."""
    made = make_register(tmp_path / "thuis" / "school.vpr")
    services = make_services(made)
    services.intake.record(a_report())
    services.backups.make()
    made.close()

    def derive(passphrase: str, salt: bytes) -> bytes:
        return made.key if passphrase == "goed" else bytes(32)

    monkeypatch.setattr(restoring.derivation, "derive_key", derive)
    monkeypatch.setattr(registers.derivation, "derive_key", derive)
    return made


def backup_of(register: Register) -> Path:
    return next(register.path.with_name("school-reservekopieen").iterdir())


def remember(life: Life, register: Register) -> None:
    """As the computer does when the register is opened."""
    folder = str(backup_of(register).parent)
    life._machine.change(last_register=str(register.path.resolve()), backup_folder=folder)


def answer(life: Life, *answers: Any) -> None:
    assert isinstance(life.messages, ScriptedMessages)
    life.messages.answers = list(answers)


def words(widget: QWidget | None) -> str:
    assert widget is not None
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def unlock(qtbot: QtBot, life: Life) -> None:
    screen = life.screen
    assert isinstance(screen, UnlockScreen)
    screen.passphrase.edit.set_text("goed")
    screen.passphrase.open.click()
    qtbot.waitUntil(lambda: life.workplace is not None, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=PATIENCE)


def test_who_closes_the_window_as_it_comes_up_leaves_nothing_open(
    life: Life, register: Register
) -> None:
    life.show_door(register.path)
    register.reopen()
    life.opened.emit(register)
    assert life.workplace is None, "it is shown a moment later"
    life.close()
    with pytest.raises(Exception, match="closed"):
        register.connection.value("SELECT 1")
    life._arrive()
    assert life.workplace is None


def test_an_open_register_is_guarded_though_its_place_cannot_be_shown(
    life: Life, register: Register, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def fail(workplace: Workplace) -> None:
        raise ValueError

    monkeypatch.setattr(Workplace, "return_to_place", fail)
    register.reopen()
    life._coming = life._make_workplace(register)
    with pytest.raises(ValueError):
        life._return_to_place()
    qtbot.waitUntil(lambda: life.guard is not None)
    assert life.workplace is not None


def test_what_cannot_be_shown_does_not_stay_open(
    life: Life, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    life.show_door(register.path)
    register.reopen()
    monkeypatch.setitem(sys.modules, "vp_desktop.app.workplace", None)
    with pytest.raises(ImportError):
        life._come_from_door(register)
    with pytest.raises(Exception, match="closed"):
        register.connection.value("SELECT 1")
    assert isinstance(life.screen, UnlockScreen), "she can try again"


def test_who_closes_as_the_window_comes_up_finds_her_place_and_her_company(
    life: Life, register: Register
) -> None:
    register.reopen()
    make_services(register).drafts.keep(PLACE, "", {"screen": "cases"})
    life.work_in(register)
    assert life.workplace is not None
    assert life.workplace.services.drafts.find(PLACE, "") is None, "it is where she is now"
    life.workplace._onlooker.set_present(True)
    life._let_go(lambda: None)
    register.reopen()
    life._come_from_door(register)
    life._return_to_place()
    life.close()
    register.reopen()
    kept = make_services(register).drafts.find(PLACE, "")
    assert kept is not None and kept[0]["onlooker"]


def test_a_register_that_is_gone_is_named_and_put_back(
    qtbot: QtBot, life: Life, register: Register
) -> None:
    remember(life, register)
    register.path.unlink()
    life.start(None)
    lost = life.screen
    assert isinstance(lost, LostScreen)
    assert "Uw register staat niet meer op zijn plaats" in words(lost)
    assert f"{register.path.name} stond in {register.path.parent}." in words(lost)
    assert lost.focusProxy() is lost.restore, "there are backups: putting one back is the next step"
    lost.restore.click()
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    assert screen.choose.choice.path() == backup_of(register)
    screen.choose.leave.click()
    lost = life.screen
    assert isinstance(lost, LostScreen), "nothing was put back: it is still gone"
    lost.restore.click()
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    screen.choose.choice.passphrase.set_text("goed")
    screen.choose.look.click()
    qtbot.waitUntil(screen.compare.isVisible, timeout=PATIENCE)
    screen.compare.restore.click()
    qtbot.waitUntil(screen.done.isVisible, timeout=PATIENCE)
    screen.done.go_on.click()
    assert register.path.is_file()
    unlock(qtbot, life)


def test_a_register_that_was_moved_is_looked_for(
    qtbot: QtBot, life: Life, register: Register, tmp_path: Path
) -> None:
    remember(life, register)
    backup_of(register).unlink()
    elsewhere = tmp_path / "elders" / "school.vpr"
    elsewhere.parent.mkdir()
    register.path.rename(elsewhere)
    life.start(None)
    lost = life.screen
    assert isinstance(lost, LostScreen)
    assert lost.focusProxy() is lost.search, "there is nothing to put back"
    answer(life, None, elsewhere)
    lost.search.click()
    assert life.screen is lost
    lost.search.click()
    unlock(qtbot, life)
    assert life._machine.last_register == str(elsewhere.resolve())


def test_its_disk_may_be_gone_too(life: Life, register: Register, tmp_path: Path) -> None:
    stick = tmp_path / "kopie"
    backup_of(register).parent.rename(stick)
    life._machine.change(last_register=str(register.path), backup_folder=str(stick))
    register.path.unlink()
    register.path.parent.rmdir()
    life.start(None)
    lost = life.screen
    assert isinstance(lost, LostScreen)
    lost.restore.click()
    assert isinstance(life.screen, RestoreScreen)
    assert life.screen._place == tmp_path / "registers" / "school.vpr"


def test_who_gives_it_up_makes_a_new_one(life: Life, register: Register) -> None:
    remember(life, register)
    register.path.unlink()
    life.start(None)
    assert isinstance(life.screen, LostScreen)
    life.screen.language_chosen.emit("en")
    assert isinstance(life.screen, LostScreen)
    life.screen.language_chosen.emit("nl")
    life.screen.new.click()
    assert isinstance(life.screen, FirstRun)


def choose_backup(life: Life, register: Register) -> BackupDoor:
    remember(life, register)
    life.start(None)
    unlock_screen = life.screen
    assert isinstance(unlock_screen, UnlockScreen)
    answer(life, backup_of(register))
    unlock_screen._choose_existing()
    door = life.screen
    assert isinstance(door, BackupDoor)
    return door


def test_a_backup_is_not_taken_for_the_register(life: Life, register: Register) -> None:
    before = backup_of(register).read_bytes()
    door = choose_backup(life, register)
    said = words(door)
    assert "Dit is een reservekopie van school: terugzetten, of alleen bekijken?" in said
    assert backup_of(register).name in said
    door.restore.click()
    screen = life.screen
    assert isinstance(screen, RestoreScreen)
    assert screen._place == register.path.resolve()
    assert screen.choose.choice.path() == backup_of(register)
    screen.choose.leave.click()
    assert isinstance(life.screen, BackupDoor)
    life.screen.leave.click()
    assert isinstance(life.screen, UnlockScreen)
    assert life.screen._register.path == register.path.resolve()
    assert backup_of(register).read_bytes() == before


def test_a_backup_that_is_looked_at_does_not_change(
    qtbot: QtBot, life: Life, register: Register
) -> None:
    before = backup_of(register).read_bytes()
    choose_backup(life, register).look.click()
    assert isinstance(life.screen, UnlockScreen)
    assert not life.screen.passphrase.lost.isVisible(), "the sheet would change it"
    unlock(qtbot, life)
    assert life.workplace is not None
    assert life.workplace.register.read_only
    assert life._machine.last_register == str(register.path.resolve())
    life.lock()
    assert backup_of(register).read_bytes() == before
    life.workplace = None
    life.start(backup_of(register))
    assert isinstance(life.screen, BackupDoor), "locked and begun anew it is still a copy"


def test_who_works_in_a_file_with_such_a_name_is_not_asked_again(
    qtbot: QtBot, life: Life, register: Register
) -> None:
    path = backup_of(register)
    choose_backup(life, register).work.click()
    unlock(qtbot, life)
    assert life.workplace is not None
    assert not life.workplace.register.read_only
    life.lock()
    life.workplace = None
    life.start(path)
    assert isinstance(life.screen, UnlockScreen)


def test_from_the_first_run_as_well(life: Life, register: Register) -> None:
    life.start(None)
    first = life.screen
    assert isinstance(first, FirstRun)
    answer(life, backup_of(register))
    first.welcome.existing.click()
    assert isinstance(life.screen, BackupDoor)
    life.screen.leave.click()
    assert isinstance(life.screen, FirstRun)


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("school-2026-11-20-101500.vpr", True),
        ("school-2026-11-20-101500-2.vpr", True),
        ("school-vervangen-2026-11-20-101500.vpr", True),
        ("school-voor-versie-5.vpr", True),
        ("school-reservekopieen/hernoemd.vpr", True),
        ("school.vpr", False),
        ("school-2026.vpr", False),
        ("2026-11-20.vpr", False),
    ],
)
def test_by_its_name_a_copy_is_known(tmp_path: Path, place: str, known: bool) -> None:
    assert is_backup(tmp_path / place) is known


def test_a_renamed_copy_is_known_by_the_register_beside_it(
    register: Register, tmp_path: Path
) -> None:
    renamed = tmp_path / "stick" / "bewaren.vpr"
    renamed.parent.mkdir()
    backup_of(register).rename(renamed)
    assert is_backup(renamed, register.path)
    assert not is_backup(register.path, register.path)
    assert home_of(renamed, register.path, tmp_path) == register.path
    other = make_register(tmp_path / "ander.vpr")
    other.close()
    assert not is_backup(other.path, register.path)


def test_where_no_register_is_known_the_folder_says_where_it_lived(
    register: Register, tmp_path: Path
) -> None:
    assert home_of(backup_of(register), None, tmp_path) == register.path
    loose = tmp_path / backup_of(register).name
    assert home_of(loose, None, tmp_path / "registers") == tmp_path / "registers" / "school.vpr"


def test_a_made_up_register_is_not_begun_with_the_next_time(
    qtbot: QtBot, life: Life, tmp_path: Path
) -> None:
    made_up = make_register(tmp_path / "demo" / "voorbeeld.vpr")
    make_services(made_up).settings.set("made_up", "yes")
    life.work_in(made_up)
    assert life._machine.last_register == ""
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=PATIENCE)
    made_up.close()
    life.registers.take()
    life.workplace = None
    made_up.path.unlink()
    life.start(None)
    assert isinstance(life.screen, FirstRun)


def test_the_register_of_demo_says_that_it_is_made_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from vp_desktop.catalog.demo_material import read_demo_material
    from vp_desktop.services import demo

    key = bytes(range(32))
    monkeypatch.setattr(registers.derivation, "derive_key", lambda *_: key)
    program = Program(StoppedClock())
    path = tmp_path / "voorbeeld.vpr"
    material = read_demo_material(paths.resources("demo"))
    plan = demo.DemoPlan(cases=1, years=1)
    demo.make(path, "x", plan, material, program.taxonomy, program.clock)
    made = storage.open_register(path, key, registers.files.read_salt(path), program.clock())
    assert make_services(made).settings.get("made_up") == "yes"
    made.close()
