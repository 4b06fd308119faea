"""Trying without fear: the practice register, the tour and the card, in the real window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from tests.ui.reach_walk import cut_off, missed_by_tab, nameless, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.life import Life
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program
from vp_desktop.services import demo
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register
from vp_desktop.ui.first_run.first_run import FirstRun
from vp_desktop.ui.first_run.protocol import FirstRunResult
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.practice.band import PracticeBand
from vp_desktop.ui.practice.making import MakingScreen
from vp_desktop.ui.tour.invitation import TourInvitation
from vp_desktop.ui.tour.tour import Tour
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

PATIENCE = 20_000
MARK = "Oefenregister: alles is verzonnen"


@pytest.fixture
def went() -> list[Path | None]:
    """Where the program began anew."""
    return []


@pytest.fixture
def life(
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    clock: StoppedClock,
    went: list[Path | None],
) -> Iterator[Life]:
    for name in ("registers", "practice"):
        monkeypatch.setattr(paths, name, lambda name=name: tmp_path / name)
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings.toml")
    monkeypatch.setattr("vp_desktop.services.demo_plan.PRACTICE", demo.DemoPlan(cases=6, years=1))
    monkeypatch.setattr(locking, "replace_process", went.append)
    monkeypatch.setattr(locking, "watch", lambda path: None)
    program = Program(clock)
    made = Life(qapp, program, ScriptedMessages(texts=program.texts))
    yield made
    made.close()
    qapp.aboutToQuit.disconnect(made.close)
    shiboken6.delete(made.frame)
    shiboken6.delete(made)


@pytest.fixture
def own(tmp_path: Path) -> Register:
    return make_register(tmp_path / "registers" / "school.vpr")


def work(life: Life) -> Workplace:
    assert life.workplace is not None
    life.frame.resize(1366, 728)
    QApplication.processEvents()
    return life.workplace


def begin(life: Life, register: Register) -> Workplace:
    """As after the first run."""
    life.founded.emit(FirstRunResult(register, True, "", None))
    return work(life)


def answer(life: Life, *answers: bool) -> None:
    assert isinstance(life.messages, ScriptedMessages)
    life.messages.answers = list(answers)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def band(life: Life) -> PracticeBand:
    assert life.screen is not None
    (found,) = life.screen.findChildren(PracticeBand)
    assert found.isVisible()
    return found


def act(shown: PracticeBand, name: str) -> None:
    next(one for one in shown.more.menu().actions() if one.text() == name).trigger()


def test_practising_from_the_first_run_and_back(
    qtbot: QtBot, life: Life, went: list[Path | None]
) -> None:
    life.start(None)
    assert isinstance(life.screen, FirstRun)
    life.screen.welcome.practise.click()
    assert isinstance(life.screen, MakingScreen)
    qtbot.waitUntil(lambda: life.workplace is not None, timeout=PATIENCE)
    place, practice = work(life), life._program.practice
    assert MARK in words(place.window.rail), "at the rail"
    assert f"Wachtzin: {practice.passphrase}" in words(band(life))
    for key in ("cases", "agenda", "summary", "guide", "settings", "today"):
        place.window.show_destination(key)
        assert MARK in words(band(life)), key
    qtbot.waitUntil(lambda: not life._runner.busy, timeout=PATIENCE)
    place.onlooker.set_present(True)
    assert MARK in words(place.window.rail), "whoever looks along may see that"
    place.onlooker.set_present(False)
    assert life._backing_up is None, "nobody needs backups of it"
    assert life._machine.last_register == "" and life._machine.recent_registers == []
    assert not place.at_hand.card.open_button.isVisibleTo(place.settings)
    assert [*nameless(band(life)), *small(band(life)), *cut_off(band(life))] == []
    band(life).leave.click()
    assert went == [None], "there is no register of her own yet"
    life.start(practice.path)
    assert isinstance(life.screen, UnlockScreen)
    assert MARK in words(band(life)) and any(
        practice.passphrase in one for one in words(life.screen)
    )
    answer(life, False)
    act(band(life), "Weggooien")
    assert practice.exists, "thought better of it"
    answer(life, True)
    act(band(life), "Weggooien")
    assert not practice.exists and went == [None, None]


def test_from_the_own_register_and_begun_anew(
    qtbot: QtBot, life: Life, own: Register, went: list[Path | None]
) -> None:
    place, practice = begin(life, own), life._program.practice
    assert own.path == Path(life._machine.last_register)
    assert not place.window.findChildren(PracticeBand)
    answer(life, False)
    place.at_hand.card.open_button.click()
    assert went == [] and life.workplace is place, "thought better of it"
    answer(life, True)
    practise = next(one for one in place.at_hand.choices() if "Oefenregister" in one.words)
    practise.run()
    assert went == [practice.path], "her own register was closed and left behind"
    with pytest.raises(Exception, match="closed"):
        own.connection.execute("SELECT 1")
    life.workplace = None
    life.start(practice.path)
    qtbot.waitUntil(lambda: life.workplace is not None, timeout=PATIENCE)
    assert Path(life._machine.last_register) == own.path, "where the next time begins"
    phrase = practice.passphrase
    answer(life, True)
    act(band(life), "Opnieuw beginnen")
    assert went[-1] == practice.path and not practice.exists
    life.workplace = None
    life.start(practice.path)
    qtbot.waitUntil(lambda: life.workplace is not None, timeout=PATIENCE)
    assert practice.passphrase != phrase
    band(life).leave.click()
    assert went[-1] == own.path, "back at the door of her own register"
    assert own.path.exists() and practice.exists


def test_a_real_register_in_the_practice_place_is_called_what_it_is(
    life: Life, own: Register, went: list[Path | None]
) -> None:
    practice, services = life._program.practice, make_services(own)
    services.intake.record(a_report())
    own.close()
    practice.folder.mkdir()
    shutil.copy(own.path, practice.path)  # as a restore left it once
    (practice.folder / "wachtzin.txt").write_text("van het vorige\n" + "00" * 16, encoding="utf-8")
    life.start(practice.path)
    assert isinstance(life.screen, UnlockScreen)
    assert life.screen.findChildren(PracticeBand) == [], "nothing offers to throw it away"
    assert not any("van het vorige" in one for one in words(life.screen))
    life.work_in(storage.open_register(practice.path, own.key, own.salt, NOW))
    place = work(life)
    assert place.window.findChildren(PracticeBand) == []
    assert life._machine.last_register == str(practice.path), "it is hers: begun with again"
    assert life._backing_up is not None, "and it is backed up"
    place.services.settings.set("made_up", "yes")
    life.work_in(place.register)
    assert band(life).more.isVisible(), "a made-up one is known for it when it was opened"
    assert practice.holds(practice.path)


def test_the_tour_is_offered_once_goes_by_keyboard_and_waits_for_a_report(
    qtbot: QtBot, life: Life, own: Register
) -> None:
    place = begin(life, own)
    (offer,) = place.today.findChildren(TourInvitation)
    assert offer.isVisible() and life._machine.tour_seen
    offer.take.click()
    (tour,) = life.frame.findChildren(Tour)
    assert not offer.isVisible() and tour.next.hasFocus()
    shown = []
    for number in range(6):
        around = tour._around()
        assert life.frame.rect().intersects(around) and not tour.card.geometry().intersects(around)
        assert life.frame.rect().contains(tour.card.geometry())
        read = QAccessible.queryAccessibleInterface(tour.next).text(QAccessible.Text.Description)
        assert tour.words.text() in read
        shown.append(tour.name.text())
        assert [*nameless(tour.card), *small(tour.card), *cut_off(tour.card)] == []
        if number < 5:
            qtbot.keyClick(tour.next, Qt.Key.Key_Return if number % 2 else Qt.Key.Key_Right)
    assert len(set(shown)) == 6 and tour.number == 5
    qtbot.keyClick(tour.next, Qt.Key.Key_Left)
    assert tour.number == 4
    qtbot.keyClick(tour.next, Qt.Key.Key_Backtab)
    assert tour.back.hasFocus(), "Tab goes round in the card"
    for button in (tour.next, tour.skip, tour.back, tour.next, tour.skip):
        qtbot.keyClick(life.frame.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus(), "and not out of it"
    qtbot.keyClick(tour.skip, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    place.at_hand.touring.offer()
    assert not [one for one in place.today.findChildren(TourInvitation) if one.isVisible()]
    again = place.at_hand.touring.take()
    assert again is not None and again.isVisible()
    place.new_report()
    assert not again.isVisible(), "a report that is begun ends it"
    intake = place.window.current_widget
    assert isinstance(intake, IntakeScreen)
    assert place.at_hand.touring.take() is None
    assert place.window.current_widget is intake
    assert isinstance(life.messages, ScriptedMessages)
    assert "gaat voor" in life.messages.asked[-1][2]


def test_help_leads_to_tour_and_card(life: Life, own: Register, tmp_path: Path) -> None:
    place = begin(life, own)
    screen = place.help.read()
    QApplication.processEvents()
    named = [button.text().strip() for button in screen.also]
    assert named == ["Rondleiding", "Oefenregister openen", "Kaart voor naast de laptop"]
    assert [*nameless(screen), *cut_off(screen)] == []
    in_palette = {one.words for one in place.finding.acts("kaart").choices}
    assert "Kaart voor naast de laptop" in in_palette
    dialog = place.at_hand.show_card()
    QApplication.processEvents()
    assert dialog.pages.page_count == 1 and "0800-2000" in dialog.pages.text()
    assert [*nameless(dialog), *small(dialog), *cut_off(dialog), *missed_by_tab(dialog)] == []
    answer(life, tmp_path / "kaart")  # type: ignore[arg-type]
    dialog.save()
    assert (tmp_path / "kaart.pdf").read_bytes().startswith(b"%PDF")
    assert "kaart.pdf" in dialog.notice.text()
    dialog.reject()
