"""Several registers open in one program: kept apart, moved between, watched over and closed together."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.ui.conversation import story as story_of
from tests.ui.scripted import ScriptedMessages
from vp_desktop.app import locking
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.core.errors import InUse, WrongUse
from vp_desktop.core.model import Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.drafts import PLACE, REPORT
from vp_desktop.services.found_backups import is_backup
from vp_desktop.services.incoming import read_some
from vp_desktop.services.outside_file import OutsideSource
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.help.screen import HelpScreen
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.language import set_language
from vp_desktop.ui.today.others_card import OthersCard
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen


@pytest.fixture
def replaced(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """At which register the program began anew."""
    found: list[Path | None] = []
    monkeypatch.setattr(locking, "replace_process", found.append)
    monkeypatch.setattr(locking, "watch", lambda path: None)
    return found


@pytest.fixture
def life(life: Life, replaced: list[Path | None]) -> Life:
    """Notes in `replaced` where it would begin anew."""
    return life


@pytest.fixture
def adviser(tmp_path: Path) -> Register:
    made = make_register(tmp_path / "vp.vpr")
    services = make_services(made)
    case = services.intake.record(a_report(keyword="regenboog"))
    services.tasks.add(Task("Ouders bellen", case_id=case, due_on=date(2026, 11, 16)))
    made.close()
    return made


@pytest.fixture
def bullying(tmp_path: Path) -> Register:
    made = make_register(tmp_path / "pest.vpr", purpose=Purpose.BULLYING, schools=("De Meent",))
    services = make_services(made)
    case = services.intake.record(a_report(keyword="zandbak"))
    services.tasks.add(Task("Groepsgesprek", case_id=case, due_on=date(2026, 11, 17)))
    services.tasks.add(Task("Posters ophangen", due_on=date(2026, 11, 2)))
    services.tasks.add(Task("Antwoord van de leraar", due_on=date(2026, 11, 2), who="de leraar"))
    services.tasks.add(Task("Later iets", due_on=date(2027, 2, 1)))
    made.close()
    return made


def begin(life: Life, register: Register, qtbot: QtBot) -> Workplace:
    """As after unlocking."""
    again = storage.open_register(register.path, register.key, register.salt, StoppedClock().now)
    life.work_in(again)
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=10_000)
    assert life.workplace is not None
    return life.workplace


def both(life: Life, adviser: Register, bullying: Register, qtbot: QtBot) -> list[Workplace]:
    """Both are open; that of bullying is shown."""
    return [begin(life, adviser, qtbot), begin(life, bullying, qtbot)]


def words(widget: OthersCard) -> str:
    return " | ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def choose(life: Life, beginning: str) -> None:
    """Choose a line of the menu at the head of the rail."""
    assert life.workplace is not None
    menu = life.workplace.window.rail.head.fill_menu()
    [act] = [one for one in menu.actions() if one.text().startswith(beginning)]
    act.trigger()


def is_free(path: Path) -> bool:
    """Whether another program can open the register: ours gave its lock up."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=0)\n"
        "try: c.execute('BEGIN EXCLUSIVE')\n"
        "except sqlite3.OperationalError as e: sys.exit(1 if 'locked' in str(e) else 0)\n"
        "except sqlite3.DatabaseError: sys.exit(0)"
    )
    return subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


def test_one_is_shown_and_the_other_waits_where_it_was_left(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register, tmp_path: Path
) -> None:
    vp, pest = both(life, adviser, bullying, qtbot)
    pest.window.show_destination("agenda")
    assert life.frame.currentWidget() is pest.window and not vp.window.isVisible()
    assert pest.window.rail.head.mark.text() == "Pesten"
    assert "De Meent" in pest.window.rail.head.accessibleName()
    choose(life, "VP · De Vlieger")
    assert life.frame.currentWidget() is vp.window and life.workplace is vp
    assert vp.window.rail.head.mark.text() == "VP"
    assert life._machine.last_register == str(adviser.path.resolve())
    choices = {one.words: one for one in vp.elsewhere()}
    choices["Naar register Pesten · De Meent"].run()
    assert life.frame.currentWidget() is pest.window
    assert pest.window.current_key == "agenda"
    life.frame.activateWindow()
    qtbot.waitUntil(life.frame.isActiveWindow)
    qtbot.keyClick(life.frame, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(pest.window.current_widget, IntakeScreen), "keys reach the one that is shown"
    assert not isinstance(vp.window.current_widget, IntakeScreen)
    pest.onlooker.set_present(False)
    report = pest.window.current_widget
    report.go_to("reporter")
    [told, *_] = [one for one in report.current.findChildren(QLineEdit) if one.isVisible()]
    told.setFocus()
    choose(life, "VP")
    choose(life, "Pesten")
    assert QApplication.focusWidget() is told, "the keyboard comes back to the same field"
    link = tmp_path / "ander.vpr"
    link.symlink_to(adviser.path)
    life.show_door(link)
    assert life.workplace is vp and len(life.registers.all) == 2, "a file is never opened twice"
    copy = tmp_path / "vp-2.vpr"
    copy.write_bytes(b"\0" * 600)
    assert not is_backup(copy, adviser.path) and not is_backup(adviser.path, bullying.path)
    with pytest.raises(InUse):
        read_some(bullying.path, 9)
    with pytest.raises(WrongUse):
        OutsideSource(bullying.path, adviser.path, 9)
    assert not is_free(adviser.path) and not is_free(bullying.path), "a look costs no lock"


def test_vandaag_lists_what_is_due_in_the_other_and_leads_to_that_case(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register
) -> None:
    vp, pest = both(life, adviser, bullying, qtbot)
    pest.services.drafts.keep(REPORT, "begonnen", {"story": "Over de bakker"})
    choose(life, "VP")
    said = words(vp.today.others)
    assert vp.today.others.isVisible()
    assert said.index("Posters ophangen") < said.index("Groepsgesprek"), "the latest first"
    assert "Pesten · De Meent" in said and "eigen afspraak" in said
    assert "leraar" not in said and "Later iets" not in said, "the rule of Vandaag"
    assert "Ouders bellen" not in said
    assert "In uw andere registers (3)" in said and "Melding afmaken" in said
    assert "bakker" not in said, "what was told stays in its own register"
    [begun] = [
        one
        for one in vp.today.others.findChildren(QAbstractButton)
        if one.accessibleName() == "Melding afmaken openen in Pesten · De Meent"
    ]
    begun.click()
    intake = pest.window.current_widget
    assert life.workplace is pest and isinstance(intake, IntakeScreen)
    assert intake.target == "begonnen"
    pest.services.settings.set("made_up", "yes")
    choose(life, "VP")
    assert not vp.today.others.isVisible(), "what is made up asks for nothing"
    pest.services.settings.set("made_up", "no")
    pest.onlooker.set_present(False)
    vp.window.show_destination("today")
    vp.today.refresh()
    [button] = [
        one
        for one in vp.today.others.findChildren(QAbstractButton)
        if one.accessibleName() == "Groepsgesprek openen in Pesten · De Meent" and one.isVisible()
    ]
    button.click()
    assert life.workplace is pest
    [due] = [one for one in pest.services.tasks.today().mine_now if one.number]
    page = pest.window.current_widget
    assert isinstance(page, DossierScreen) and page._case_id == due.task.case_id
    for due in pest.services.tasks.today().mine_now:
        pest.services.tasks.finish(due.task.id)
    pest.services.drafts.drop(REPORT, "begonnen")
    choose(life, "VP")
    assert not vp.today.others.isVisible(), "asked anew when it is shown"


def test_a_backup_that_is_read_beside_its_register_gives_no_work(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register, tmp_path: Path
) -> None:
    vp = begin(life, adviser, qtbot)
    for due in vp.services.tasks.today().mine_now:
        vp.services.tasks.finish(due.task.id)
    copy = tmp_path / "pest-2026-10-01-120000.vpr"
    shutil.copy(bullying.path, copy)
    now = StoppedClock().now
    life.work_in(storage.open_register(copy, bullying.key, bullying.salt, now, read_only=True))
    assert life.workplace is not None and "alleen lezen" in life.workplace._subtitle()
    life.show_open(life.registers.all[0])
    assert words(vp.today.others) == "In uw andere registers" and not vp.today.others.isVisible()


def test_a_tour_is_not_left_lying_over_another_register_or_a_door(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register
) -> None:
    vp, pest = both(life, adviser, bullying, qtbot)
    for away in (
        lambda: life.show_open(life.registers.all[0]),
        lambda: life.show_unlock(vp.register.path),
    ):
        life.show_open(life.registers.all[1])
        tour = pest.at_hand.touring.take()
        assert tour is not None and tour.isVisible()
        away()
        assert not tour.isVisible() and not tour.isAncestorOf(life.frame.focusWidget())
    life.return_to_work()


def test_who_looks_along_sees_no_other_register(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register
) -> None:
    vp, pest = both(life, adviser, bullying, qtbot)
    pest.onlooker.set_present(True)
    assert vp.onlooker.present, "who sits there sits in front of every register"
    assert [one.run for one in life.registers.menu(pest)] == [None]
    assert pest.elsewhere() == ()
    head = pest.window.rail.head
    assert not head.mark.isVisible() and "Meent" not in head.accessibleName()
    life.show_open(life.registers.all[0])
    assert words(vp.today.others) == "In uw andere registers" and not vp.today.others.isVisible()
    vp.onlooker.set_present(False)
    assert vp.today.others.isVisible() and not pest.onlooker.present


def test_who_looked_along_at_one_that_is_opened_now_may_still_be_there(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register
) -> None:
    again = storage.open_register(bullying.path, bullying.key, bullying.salt, StoppedClock().now)
    make_services(again).drafts.keep(PLACE, "", {"screen": "today", "onlooker": True})
    again.close()
    vp, pest = both(life, adviser, bullying, qtbot)
    assert pest.onlooker.present and vp.onlooker.present, "in front of every register"


def test_locking_keeps_what_is_typed_in_both_and_closes_all_though_one_fails(
    qtbot: QtBot,
    life: Life,
    adviser: Register,
    bullying: Register,
    replaced: list[Path | None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vp, pest = both(life, adviser, bullying, qtbot)

    def keep_and_fail() -> None:
        type(pest).keep(pest)
        raise RuntimeError

    monkeypatch.setattr(pest, "keep", keep_and_fail)
    for place, story in ((vp, "Verhaal voor de VP"), (pest, "Verhaal over pesten")):
        life.show_open(next(one for one in life.registers.all if one.workplace is place))
        place.new_report()
        page = place.window.current_widget
        assert isinstance(page, IntakeScreen)
        story_of(page).story.setPlainText(story)
    life.show_open(life.registers.all[0])
    with pytest.raises(RuntimeError):
        life.lock()
    assert is_free(adviser.path) and is_free(bullying.path)
    assert replaced == [adviser.path], "at the door of the one that was shown"
    assert life.registers.all == ()
    for register, story in ((adviser, "Verhaal voor de VP"), (bullying, "Verhaal over pesten")):
        again = storage.open_register(
            register.path, register.key, register.salt, StoppedClock().now
        )
        [draft] = make_services(again).drafts.unfinished_reports()
        assert draft.kind == REPORT and story in draft.content
        again.close()
    life.workplace = None


def test_the_guard_goes_on_at_the_door_of_another_and_follows_what_is_shown(
    qtbot: QtBot,
    life: Life,
    adviser: Register,
    bullying: Register,
    replaced: list[Path | None],
) -> None:
    vp = begin(life, adviser, qtbot)
    guard = life.guard
    assert guard is not None
    guard.talk(30)
    messages = life.messages
    assert isinstance(messages, ScriptedMessages)
    messages.answers = [bullying.path]
    choose(life, "Ander register openen…")
    door = life.screen
    assert isinstance(door, UnlockScreen) and life.guard is guard
    assert guard.deadline() >= guard.talking_until  # type: ignore[operator]
    said = " ".join(one.text() for one in door.findChildren(QLabel) if one.isVisible())
    assert "Vergrendelen sluit ze allemaal" in said
    door.new_requested.emit()
    door.restore_requested.emit()
    assert life.screen is door, "nothing is made or put back beside an open register"
    assert [one[1] for one in messages.asked[-2:]] == ["Er is nog een ander register open"] * 2
    door.back.click()
    assert life.frame.currentWidget() is vp.window
    make_other = storage.open_register(
        bullying.path, bullying.key, bullying.salt, StoppedClock().now
    )
    make_services(make_other).settings.set("lock_minutes", "2")
    life.work_in(make_other)
    assert guard._path == guard._stuck._path == bullying.path
    assert guard.idle._minutes == 2, "the shortest of them"
    pest = life.workplace
    assert pest is not None and "tot" in pest.window.rail.conversation.text()
    choose(life, "VP")
    assert guard._stuck._path == adviser.path and guard.idle._minutes == 2
    life.show_door(bullying.path)
    guard.lock_requested.emit()
    assert replaced == [bullying.path] and is_free(adviser.path)
    life.workplace = None


def test_language_and_restoring_with_another_open(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register
) -> None:
    both(life, adviser, bullying, qtbot)
    life._machine.change(language="en")
    set_language(life._app, "en")
    windows = life.frame.count()
    life.show_open(life.registers.all[0])
    set_language(life._app, "nl")
    assert life.workplace is not None and life.workplace.language == "en"
    assert len(life.registers.all) == 2 and life.frame.count() == windows, "no window is left over"
    shown = life.workplace
    life._restore_instead()
    assert life.workplace is shown and len(life.registers.all) == 2
    assert isinstance(life.messages, ScriptedMessages)
    assert life.messages.asked[-1][0] == "tell"
    # As the settings do it.
    changed = storage.change_key(shown.register, b"k" * 32, b"s" * 16, StoppedClock().now)
    life._work_under_new_key(changed)
    left = [one.workplace.register.path for one in life.registers.all]
    assert left == [adviser.path, bullying.path]
    assert not is_free(bullying.path)


def test_what_was_used_lately_can_be_chosen_and_what_is_made_up_never(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register, tmp_path: Path
) -> None:
    made_up = make_register(tmp_path / "oefenen.vpr")
    services = make_services(made_up)
    services.settings.set("made_up", "yes")
    services.tasks.add(Task("Verzonnen taak", due_on=date(2026, 11, 17)))
    made_up.close()
    life._machine.change(recent_registers=[str(bullying.path), str(tmp_path / "weg.vpr")])
    vp = begin(life, adviser, qtbot)
    menu = [one.words for one in life.registers.menu(vp)]
    new = "Nieuw register: zo maakt u er een"
    assert menu[1:] == ["Ander register openen…", f"Openen: pest (map {tmp_path.name})", new]
    choose(life, new)
    assert vp.window.findChild(HelpScreen).page_name == "registers", "refused: it says how"
    vp.window.lift()
    practice = begin(life, made_up, qtbot)
    assert str(made_up.path) not in life._machine.recent_registers
    assert not practice.today.others.isVisible()
    life.show_open(life.registers.all[0])
    assert "Verzonnen" not in words(vp.today.others)
    choose(life, "Openen: pest")
    assert isinstance(life.screen, UnlockScreen)


def test_a_report_is_gone_on_with_in_the_window_that_another_language_made(
    qtbot: QtBot, life: Life, adviser: Register, bullying: Register
) -> None:
    vp, pest = both(life, adviser, bullying, qtbot)
    pest.services.drafts.keep(REPORT, "begonnen", {"story": "Over de bakker"})
    life.show_open(life.registers.all[0])
    set_language(life._app, "en")
    life.registers.due_beside(vp)[-1].show()
    assert life.workplace is not None and life.workplace.register is pest.register
    assert isinstance(life.workplace.window.current_widget, IntakeScreen)
