"""The keyboard stays where one works, though what had it was refused for a moment or is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.focus_keeper import FocusKeeper
from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.widgets.buttons import PlainButton, RailButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.layouts import clear, column


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[FocusKeeper]:
    made = FocusKeeper(qapp)
    yield made
    shiboken6.delete(made)


class Page(QWidget):
    """A card with two acts, and one with a list that is drawn anew."""

    def __init__(self) -> None:
        super().__init__()
        self.make, self.check = PlainButton("Maken"), PlainButton("Nakijken")
        acts, self.tasks = Card("Kopie"), Card("Taken")
        for act in (self.make, self.check):
            acts.add(act)
        self.rows: QVBoxLayout = column()
        self.tasks.body.addLayout(self.rows)
        column(self, items=(acts, self.tasks))
        self.fill(3)

    def fill(self, count: int) -> None:
        clear(self.rows)
        self.done = [PlainButton("Gedaan") for _ in range(count)]
        for button in self.done:
            self.rows.addWidget(button)


@pytest.fixture
def page(keeper: FocusKeeper, shown: Callable[[QWidget], None], qtbot: QtBot) -> Page:
    made = Page()
    window = MainWindow([Destination("page", "Vandaag", "search", made)])
    shown(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    return made


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_a_button_that_was_busy_has_the_keyboard_again(page: Page, qtbot: QtBot) -> None:
    page.make.setFocus()
    page.make.setEnabled(False)
    page.make.setEnabled(True)
    qtbot.waitUntil(page.make.hasFocus)


def test_though_its_neighbours_were_busy_with_it(page: Page, qtbot: QtBot) -> None:
    page.make.setFocus()
    for button in (page.make, page.check, *page.done):
        button.setEnabled(False)
    for button in (page.make, page.check, *page.done):
        button.setEnabled(True)
    qtbot.waitUntil(page.make.hasFocus)


def test_with_all_of_its_place_as_well(page: Page, qtbot: QtBot) -> None:
    page.make.setFocus()
    page.setEnabled(False)
    page.setEnabled(True)
    qtbot.waitUntil(page.make.hasFocus)


def test_who_went_on_meanwhile_is_left_alone(page: Page, qtbot: QtBot) -> None:
    page.make.setFocus()
    page.make.setEnabled(False)
    page.done[1].setFocus()
    page.make.setEnabled(True)
    qtbot.wait(20)
    assert focus() is page.done[1]


def test_a_list_that_is_drawn_anew_keeps_the_keyboard(page: Page, qtbot: QtBot) -> None:
    page.done[2].setFocus()
    page.fill(3)
    qtbot.waitUntil(lambda: focus() in page.done)
    assert focus() is page.done[2]


def test_of_one_row_less_the_nearest_takes_it_over(page: Page, qtbot: QtBot) -> None:
    page.done[2].setFocus()
    page.fill(2)
    qtbot.waitUntil(lambda: focus() is page.done[1])


def test_what_opened_it_takes_it_over(page: Page, qtbot: QtBot) -> None:
    page.check.setFocus()
    page.done[0].setFocus()
    page.fill(0)
    qtbot.waitUntil(lambda: focus() is page.check)


def test_a_screen_that_says_itself_where_to_go_is_left_alone(page: Page, qtbot: QtBot) -> None:
    page.done[0].setFocus()
    page.fill(2)
    page.make.setFocus()
    qtbot.wait(20)
    assert focus() is page.make


def test_a_list_that_was_drawn_anew_under_a_dialog(page: Page, qtbot: QtBot) -> None:
    page.done[1].setFocus()
    dialog = QDialog(page.window())
    column(dialog, items=(PlainButton("Opslaan"),))
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    page.fill(3)
    qtbot.wait(20)
    dialog.accept()
    page.window().activateWindow()
    qtbot.waitUntil(lambda: focus() is page.done[1])


def test_who_goes_to_the_rail_herself_is_there(page: Page, qtbot: QtBot) -> None:
    page.make.setFocus()
    vandaag = page.window().findChild(RailButton)
    vandaag.setFocus()
    qtbot.wait(20)
    page.fill(1)
    qtbot.wait(20)
    assert focus() is vandaag


def test_a_window_that_goes_needs_no_heir(page: Page, qtbot: QtBot) -> None:
    page.make.setFocus()
    page.window().hide()
    qtbot.wait(20)
    page.window().show()
    assert page.make.isEnabled()
