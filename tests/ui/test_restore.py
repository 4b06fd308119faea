"""Restoring and checking a backup as a user does it, with real registers and a raw key each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Consent, Note
from vp_desktop.services import restoring
from vp_desktop.services.found_backups import FoundBackup, find_backups
from vp_desktop.services.restoring import Restoring
from vp_desktop.storage import files, records
from vp_desktop.storage import register as storage
from vp_desktop.ui.restore.check_dialog import CheckBackupDialog
from vp_desktop.ui.restore.restore_screen import RestoreScreen
from vp_desktop.ui.task_runner import TaskRunner

PASSPHRASE, OTHER = "de juiste", "die van later"


@pytest.fixture
def messages(program: Program) -> ScriptedMessages:
    return ScriptedMessages(texts=program.texts)


@pytest.fixture(autouse=True)
def keys(services: Services, monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """The keys that passphrases derive to, instead of a derivation."""
    found = {PASSPHRASE: services.register.key}
    monkeypatch.setattr(
        restoring.derivation,
        "derive_key",
        lambda passphrase, salt: found.get(passphrase, bytes(32)),
    )
    return found


@pytest.fixture
def backup(services: Services, clock: StoppedClock) -> Path:
    services.intake.record(a_report())
    made = services.backups.make()
    clock.now += timedelta(days=3)
    services.intake.record(a_report())
    return made


@pytest.fixture
def screen(
    services: Services,
    backup: Path,
    clock: StoppedClock,
    runner: TaskRunner,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> Iterator[RestoreScreen]:
    services.register.close()
    path = services.register.path
    made = RestoreScreen(path, find_backups(path), Restoring(clock), runner, messages)
    made.resize(1366, 728)
    shown(made)
    yield made


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def look(qtbot: QtBot, screen: RestoreScreen, passphrase: str = PASSPHRASE) -> None:
    screen.choose.choice.passphrase.set_text(passphrase)
    screen.choose.look.click()
    assert not screen.choose.look.isEnabled()
    qtbot.waitUntil(screen.compare.isVisible)


def test_the_backups_that_lie_there_are_offered_newest_first(
    services: Services, backup: Path, clock: StoppedClock, tmp_path: Path
) -> None:
    second = services.backups.make()
    stick = tmp_path / "stick"
    elsewhere = services.backups.make(stick)
    (tmp_path / "ander.vpr").write_bytes(b"x")
    known = services.backups.known()
    found = find_backups(services.register.path, (), known)
    assert {one.path for one in found} == {second, elsewhere, backup}
    assert found[-1] == FoundBackup(backup, NOW)
    assert {one.path for one in find_backups(services.register.path)} == {second, backup}
    assert elsewhere in {one.path for one in find_backups(services.register.path, (stick,))}
    elsewhere.write_bytes(b"van een ander" * 100)
    assert elsewhere not in {one.path for one in find_backups(services.register.path, (), known)}


def test_a_backup_is_compared_and_takes_the_place(
    qtbot: QtBot, screen: RestoreScreen, services: Services
) -> None:
    place = services.register.path
    before = place.read_bytes()
    look(qtbot, screen)
    qtbot.waitUntil(lambda: "21 november" in words(screen.compare.table))
    said = words(screen.compare)
    assert "21 november 2026, 14:32" in said
    assert "24 november 2026, 14:32" in said
    assert "alleen nog in het bestand van nu. Dat blijft bewaard, in dezelfde map." in said
    assert place.read_bytes() == before
    names = [label.accessibleName() for label in screen.compare.table.findChildren(QLabel)]
    assert "Dossiers: reservekopie 1 · minder, Register van nu 2" in names
    screen.compare.restore.click()
    qtbot.waitUntil(screen.done.isVisible)
    assert "test-vervangen-2026-11-24-143200.vpr" in words(screen.done)
    assert "met de wachtzin of het herstelblad van toen" in words(screen.done)
    register = storage.open_register(place, services.register.key, services.register.salt, NOW)
    assert storage.counts(register)["cases"] == 1
    register.close()
    with qtbot.waitSignal(screen.finished):
        screen.done.go_on.click()


def test_leaving_changes_nothing_and_leaves_nothing(
    qtbot: QtBot, screen: RestoreScreen, services: Services
) -> None:
    place = services.register.path
    before = place.read_bytes()
    look(qtbot, screen)
    assert list(place.parent.glob(".*"))
    screen.compare.back.click()
    assert not list(place.parent.glob(".*"))
    assert screen.choose.isVisible()
    assert screen.choose.choice.passphrase.text() == ""
    with qtbot.waitSignal(screen.left):
        screen.choose.leave.click()
    assert place.read_bytes() == before


def test_a_wrong_passphrase_is_said_under_the_field(qtbot: QtBot, screen: RestoreScreen) -> None:
    choice = screen.choose.choice
    screen.choose.look.click()
    assert choice.passphrase_field.error == "Vul de wachtzin in."
    choice.passphrase.set_text("verkeerd")
    screen.choose.look.click()
    qtbot.waitUntil(lambda: "gaat niet open" in choice.passphrase_field.error)
    assert choice.passphrase.text() == "verkeerd"
    assert choice.passphrase.edit.hasFocus() or choice.isEnabled()
    assert screen.choose.look.isEnabled()


def test_a_mistyped_sheet_is_said_under_it(qtbot: QtBot, screen: RestoreScreen) -> None:
    choice = screen.choose.choice
    choice.lost.click()
    assert choice.code_field.isVisible()
    assert not choice.passphrase_field.isVisible()
    screen.choose.look.click()
    assert "regel 1" in choice.code_field.error
    choice.code.set_text("AAAAA BBBBB")
    screen.choose.look.click()
    qtbot.waitUntil(lambda: "herstelcode" in choice.code_field.error)
    choice.lost.click()
    assert choice.passphrase_field.isVisible()


def test_another_file_can_be_chosen_and_not_choosing_keeps_the_first(
    screen: RestoreScreen, messages: ScriptedMessages, tmp_path: Path, backup: Path
) -> None:
    choice = screen.choose.choice
    assert choice.path() == backup
    for answer, expected in ((None, backup), (tmp_path / "kopie.vpr", tmp_path / "kopie.vpr")):
        messages.answers = [answer]
        choice.combo.set_value("other")
        choice.combo.activated.emit(choice.combo.currentIndex())
        assert choice.path() == expected
        assert str(expected) in words(choice)


def test_the_passphrase_of_now_may_be_another_one(
    qtbot: QtBot, screen: RestoreScreen, services: Services, keys: dict[str, bytes]
) -> None:
    place, old = services.register.path, services.register
    register = storage.open_register(place, old.key, old.salt, NOW)
    keys[OTHER] = bytes(range(32))
    storage.change_key(register, keys[OTHER], bytes(range(16)), NOW).close()
    look(qtbot, screen)
    assert "andere wachtzin" in words(screen.compare)
    qtbot.waitUntil(lambda: "onbekend" in words(screen.compare.table))
    screen.compare.present.set_text("weer fout")
    screen.compare.open_present.click()
    qtbot.waitUntil(lambda: bool(screen.compare.present_field.error))
    screen.compare.present.set_text(OTHER)
    screen.compare.open_present.click()
    qtbot.waitUntil(lambda: not screen.compare.present.isVisible())
    assert "onbekend" not in words(screen.compare.table)
    screen.compare.restore.click()
    qtbot.waitUntil(screen.done.isVisible)


def test_a_register_that_is_open_elsewhere_is_said(
    qtbot: QtBot, screen: RestoreScreen, services: Services, messages: ScriptedMessages
) -> None:
    look(qtbot, screen)
    other = storage.open_register(
        services.register.path, services.register.key, services.register.salt, NOW
    )
    screen.compare.restore.click()
    qtbot.waitUntil(screen.choose.isVisible)
    assert "al open" in messages.asked[-1][2]
    assert storage.counts(other)["cases"] == 2
    other.close()


def test_without_any_backup_the_file_is_asked_for(
    runner: TaskRunner,
    messages: ScriptedMessages,
    clock: StoppedClock,
    shown: Callable[[QWidget], None],
    tmp_path: Path,
) -> None:
    made = RestoreScreen(tmp_path / "weg.vpr", [], Restoring(clock), runner, messages)
    shown(made)
    assert "USB-stick" in words(made)
    made.choose.look.click()
    assert "Kies eerst" in made.choose.choice.combo_field.error


@pytest.fixture
def dialog(
    services: Services,
    backup: Path,
    clock: StoppedClock,
    runner: TaskRunner,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> CheckBackupDialog:
    path = services.register.path
    made = CheckBackupDialog(
        path, find_backups(path), services.backups, Restoring(clock), messages, runner
    )
    shown(made)
    return made


def test_a_check_shows_what_is_in_it_and_changes_nothing(
    qtbot: QtBot, dialog: CheckBackupDialog, services: Services, backup: Path, clock: StoppedClock
) -> None:
    before = backup.read_bytes()
    clock.now += timedelta(days=90)
    assert services.backups.wants_check
    dialog.choice.passphrase.set_text(PASSPHRASE)
    with qtbot.waitSignal(dialog.checked):
        qtbot.keyClick(dialog.choice.passphrase.edit, Qt.Key.Key_Return)
    assert "gaat open" in words(dialog)
    assert "21 november 2026, 14:32" in words(dialog)
    assert backup.read_bytes() == before
    assert services.backups.last_looked_into_at == clock.now
    assert not services.backups.wants_check
    assert not list(services.register.path.parent.glob(".*"))
    assert dialog.action.text() == "Klaar"


def test_a_check_of_a_damaged_backup_says_so_and_notes_nothing(
    qtbot: QtBot, dialog: CheckBackupDialog, services: Services, backup: Path
) -> None:
    content = bytearray(backup.read_bytes())
    content[-100] ^= 1
    backup.write_bytes(content)
    dialog.choice.passphrase.set_text(PASSPHRASE)
    dialog.action.click()
    qtbot.waitUntil(lambda: "beschadigd" in dialog.error())
    assert services.backups.last_looked_into_at is None
    assert dialog.choice.isEnabled()


def test_a_backup_that_was_changed_outside_is_no_reassurance(
    qtbot: QtBot, dialog: CheckBackupDialog, services: Services, backup: Path
) -> None:
    register = services.register
    other = storage.Connection(backup, register.key, register.salt)
    other.execute("UPDATE persons SET name = 'Ander' WHERE id = 1")
    other.close()
    dialog.choice.passphrase.set_text(PASSPHRASE)
    dialog.action.click()
    qtbot.waitUntil(lambda: "buiten het programma" in dialog.error())
    assert services.backups.last_looked_into_at is None


def test_the_register_itself_is_not_checked_as_a_backup(
    qtbot: QtBot, dialog: CheckBackupDialog, services: Services, messages: ScriptedMessages
) -> None:
    messages.answers = [services.register.path]
    dialog.choice.combo.set_value("other")
    dialog.choice.combo.activated.emit(dialog.choice.combo.currentIndex())
    dialog.choice.passphrase.set_text(PASSPHRASE)
    dialog.action.click()
    qtbot.waitUntil(lambda: "register zelf" in dialog.error())


def test_files_of_the_restore_are_private(
    qtbot: QtBot, screen: RestoreScreen, services: Services
) -> None:
    look(qtbot, screen)
    hidden = restoring.working_copy(services.register.path)
    assert hidden.stat().st_mode & 0o777 == 0o600
    screen.compare.restore.click()
    qtbot.waitUntil(screen.done.isVisible)
    for path in services.register.path.parent.glob("*.vpr"):
        assert path.stat().st_mode & 0o777 == 0o600
    assert not files.journal_exists(services.register.path)


def test_what_is_erased_again_and_what_comes_back_is_said_before(
    qtbot: QtBot,
    services: Services,
    clock: StoppedClock,
    runner: TaskRunner,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> None:
    case_id = services.intake.record(a_report())
    other = services.intake.record(a_report())
    services.cases.add(Note(other, clock().date(), "een notitie"))
    made = services.backups.make()
    clock.now += timedelta(days=1)
    services.cases.add(Consent(case_id, "withdrawn", clock().date()))
    (note,) = records.select(services.register.connection, Note, "case_id = ?", (other,))
    services.cases.remove(note)
    with services.register.change("test", clock.now) as connection:
        day = clock().date()
        connection.insert("requests", kind="access", received_on=day, due_on=day)
        of_handover = {"package": "p", "kind": "handover", "way": "given"}
        connection.insert("handovers", **of_handover, at=clock.now, cases=1)
    services.register.close()
    path = services.register.path
    screen = RestoreScreen(path, [FoundBackup(made, NOW)], Restoring(clock), runner, messages)
    shown(screen)
    look(qtbot, screen)
    said = screen.compare.carried.text()
    assert "toestemming na deze kopie is ingetrokken: 1." in said
    assert "verkeerde persoon hersteld: 1 keer" in said
    assert "overdrachten van na deze kopie gaan niet mee: 2." in said
    screen.compare.back.click()
