"""Unlocking as a user does it: by passphrase, wrong first, and by the sheet when it is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.scripted import CODE_LINES, FakeFounder, FakeOpener, ScriptedMessages
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.unlock.protocol import RegisterFile
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

FILE = RegisterFile(Path("/registers/baken.vpr"), date(2026, 11, 20))


@pytest.fixture
def opener() -> FakeOpener:
    return FakeOpener()


@pytest.fixture
def screen(
    qtbot: QtBot, opener: FakeOpener, runner: TaskRunner, messages: ScriptedMessages
) -> UnlockScreen:
    made = UnlockScreen(FILE, opener, FakeFounder(), runner, messages)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words(screen: UnlockScreen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_opens_with_the_keyboard_alone(qtbot: QtBot, screen: UnlockScreen) -> None:
    assert screen.passphrase.edit.edit.hasFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "juist")
    with qtbot.waitSignal(screen.opened) as opened:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == ["register"]
    assert screen.passphrase.edit.text() == ""


def test_only_name_and_date_are_known(screen: UnlockScreen) -> None:
    assert "baken.vpr · laatst gebruikt 20 november 2026" in words(screen)
    assert "registers" not in words(screen)
    assert screen.windowTitle() == "VP Desktop"


def test_shows_that_the_key_is_derived_and_refuses_input(
    qtbot: QtBot, screen: UnlockScreen
) -> None:
    screen.passphrase.edit.set_text("juist")
    screen.passphrase.open.click()
    assert screen.passphrase.open.text() == "Sleutel wordt berekend…"
    assert not screen.passphrase.open.isEnabled()
    assert not screen.passphrase.edit.isEnabled()
    with qtbot.waitSignal(screen.opened):
        pass


def test_a_wrong_passphrase_is_said_under_the_field_and_what_was_typed_stays(
    qtbot: QtBot, screen: UnlockScreen, messages: ScriptedMessages
) -> None:
    screen.passphrase.edit.set_text("bijna juist")
    screen.passphrase.open.click()
    qtbot.waitUntil(lambda: screen.passphrase.field.error != "")
    assert screen.passphrase.field.error.startswith("Deze wachtzin klopt niet. Kijk")
    assert screen.passphrase.edit.edit.accessibleDescription() == screen.passphrase.field.error
    assert not screen.passphrase.mend.isVisible()
    assert screen.passphrase.edit.text() == "bijna juist"
    assert (
        screen.passphrase.edit.edit.selectedText() or screen.passphrase.edit.edit.hasSelectedText()
    )
    assert screen.passphrase.edit.edit.hasFocus()
    assert screen.passphrase.open.text() == "Openen" and screen.passphrase.open.isEnabled()
    assert messages.asked == []
    qtbot.keyClicks(screen.passphrase.edit.edit, "juist")
    assert screen.passphrase.field.error == ""
    with qtbot.waitSignal(screen.opened):
        qtbot.keyClick(screen.passphrase.edit.edit, Qt.Key.Key_Return)


def test_an_empty_passphrase_is_not_tried(screen: UnlockScreen, opener: FakeOpener) -> None:
    screen.passphrase.open.click()
    assert screen.passphrase.field.error == "Vul uw wachtzin in."
    assert screen.passphrase.open.isEnabled()
    assert opener.opened == []


def test_the_sheet_opens_and_asks_for_a_new_passphrase(
    qtbot: QtBot, screen: UnlockScreen, opener: FakeOpener
) -> None:
    screen.passphrase.lost.click()
    recovery = screen.recovery
    recovery.first.set_text("AB12C DE34X")
    recovery.action.click()
    assert recovery.first_field.error == "<recovery_group>"
    recovery.first.set_text(CODE_LINES[0])
    assert recovery.first_field.error == ""
    recovery.action.click()
    recovery.new_passphrase.first.set_text("nieuwe lange wachtzin")
    recovery.new_passphrase.second.set_text("nieuwe lange wachtzim")
    recovery.action.click()
    assert recovery.new_passphrase.second_field.error == "De twee wachtzinnen zijn niet gelijk."
    recovery.new_passphrase.second.set_text("nieuwe lange wachtzin")
    with qtbot.waitSignal(screen.opened):
        qtbot.keyClick(recovery.new_passphrase.second.edit, Qt.Key.Key_Return)
    assert opener.opened == [("baken.vpr", CODE_LINES[0], "", "nieuwe lange wachtzin")]
    assert recovery.new_passphrase.passphrase() == ""


def test_the_way_back_to_the_passphrase(screen: UnlockScreen) -> None:
    screen.passphrase.lost.click()
    assert not screen.passphrase.isVisible()
    screen.recovery.back.click()
    assert screen.passphrase.edit.edit.hasFocus()


def test_another_register_and_another_language(
    qtbot: QtBot, screen: UnlockScreen, messages: ScriptedMessages
) -> None:
    open_other, make_new = screen.other.menu().actions()
    messages.answers = [None, Path("/registers/andere.vpr")]
    with qtbot.assertNotEmitted(screen.existing_chosen):
        open_other.trigger()
    with qtbot.waitSignal(screen.existing_chosen) as chosen:
        open_other.trigger()
    assert chosen.args == [Path("/registers/andere.vpr")]
    with qtbot.waitSignal(screen.new_requested):
        make_new.trigger()
    english = next(
        button for button in screen.findChildren(type(screen.other)) if button.text() == "English"
    )
    with qtbot.waitSignal(screen.language_chosen) as language:
        english.click()
    assert language.args == ["en"]


def test_a_damaged_beginning_is_mended_with_a_backup(
    qtbot: QtBot, screen: UnlockScreen, opener: FakeOpener, messages: ScriptedMessages
) -> None:
    card = screen.passphrase
    assert not card.mend.isVisible()
    card.edit.set_text("toch echt goed")
    give_wrong_one(screen, qtbot)
    assert not card.mend.isVisible()  # it may be a slip of the keys
    give_wrong_one(screen, qtbot)
    assert card.mend.isVisible() and card.field.error == "<wrong_key_or_damaged>"
    messages.answers = [None, Path("/stick/baken-2026-11-01.vpr")]
    card.mend.click()
    assert opener.opened == []
    with qtbot.waitSignal(screen.opened):
        card.mend.click()
    assert opener.opened == [("baken.vpr", "toch echt goed", "baken-2026-11-01.vpr")]


def give_wrong_one(screen: UnlockScreen, qtbot: QtBot) -> None:
    card = screen.passphrase
    card.open.click()
    qtbot.waitUntil(lambda: card.open.isEnabled() and card.field.error != "")


def test_typing_again_takes_the_offer_away(qtbot: QtBot, screen: UnlockScreen) -> None:
    for wrong in ("mis", "mes", "mos"):
        assert not screen.passphrase.mend.isVisible()
        screen.passphrase.edit.set_text(wrong)
        give_wrong_one(screen, qtbot)
    assert screen.passphrase.mend.isVisible()
    qtbot.keyClicks(screen.passphrase.edit.edit, "x")
    assert not screen.passphrase.mend.isVisible()


def test_a_mistake_in_the_second_line_is_said_under_the_second_line(screen: UnlockScreen) -> None:
    screen.passphrase.lost.click()
    card = screen.recovery
    card.first.set_text(CODE_LINES[0])
    card.second.set_text("FOUT")
    card.action.click()
    assert card.second_field.error == "<recovery_group_second>"
    assert card.first_field.error == ""
    card.second.set_text("")
    assert card.second_field.error == ""
    card.action.click()
    assert card.new_passphrase.isVisible()
    card.show_error("Met regel 1 alleen gaat dit bestand niet open.")
    assert card.second.isVisible(), "the second line can be added"
    assert card.first.text() == CODE_LINES[0]


def test_after_the_sheet_was_used_the_new_code_is_shown(qtbot: QtBot, screen: UnlockScreen) -> None:
    order: list[str] = []
    screen.opened.connect(lambda _: order.append("opened"))
    screen.renewed.connect(lambda: order.append("renewed"))
    screen.passphrase.lost.click()
    card = screen.recovery
    card.first.set_text(CODE_LINES[0])
    card.action.click()
    for edit in (card.new_passphrase.first, card.new_passphrase.second):
        edit.set_text("een heel andere zin")
    card.action.click()
    qtbot.waitUntil(lambda: order == ["opened", "renewed"])
