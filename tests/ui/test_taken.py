"""What assistive technology puts down is chosen as well as what is clicked, and told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.choice import ChoiceCards, ChoiceChips, Option

OPTIONS = [Option("a", "Appel"), Option("b", "Beer")]


def act_on(widget: QWidget) -> None:
    """What a screen reader or a voice does: the first act that the widget offers."""
    offered = QAccessible.queryAccessibleInterface(widget).actionInterface()
    offered.doAction(offered.actionNames()[0])


@pytest.fixture
def chips(shown: Callable[[QWidget], None], qtbot: QtBot) -> ChoiceChips:
    made = ChoiceChips(OPTIONS, name="Fruit")
    shown(made)
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("by", ["voice", "mouse", "key"])
def test_a_chip_tells_once_however_it_is_taken(chips: ChoiceChips, qtbot: QtBot, by: str) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    for code in ("b", "a"):
        chip = chips._chips[code]
        if by == "voice":
            act_on(chip)
        elif by == "mouse":
            qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert heard == ["b", "a"] and chips.value() == "a"


def test_what_the_program_chooses_tells_nobody(chips: ChoiceChips) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    chips.set_value("a")
    chips.set_value("b")
    chips.set_value(None)
    assert heard == []


def test_a_screen_reader_says_one_of_several(chips: ChoiceChips) -> None:
    several = ChoiceChips(OPTIONS, multiple=True, name="Fruit")
    roles = [
        QAccessible.queryAccessibleInterface(each._chips["a"]).role() for each in (chips, several)
    ]
    assert roles == [QAccessible.Role.RadioButton, QAccessible.Role.CheckBox]
    several.deleteLater()


def test_the_rail_leads_there_for_who_speaks_to_the_computer(
    shown: Callable[[QWidget], None], qtbot: QtBot
) -> None:
    places = [Destination(key, key, "sun", Screen(key)) for key in ("today", "cases")]
    window = MainWindow(places)
    shown(window)
    qtbot.waitExposed(window)
    heard: list[str] = []
    window.destination_shown.connect(heard.append)
    buttons = window.rail._buttons
    act_on(buttons["cases"])
    assert window.current_key == "cases" and heard == ["cases"]
    act_on(buttons["cases"])
    assert buttons["cases"].isChecked(), "the place one is at stays marked"
    qtbot.mouseClick(buttons["today"], Qt.MouseButton.LeftButton)
    assert heard == ["cases", "cases", "today"]


def test_boxes_and_cards_tell_it_too(shown: Callable[[QWidget], None], qtbot: QtBot) -> None:
    box, cards = CheckBox("Namen & klassen"), ChoiceCards(OPTIONS, name="Fruit")
    heard: list[str] = []
    box.taken.connect(lambda: heard.append(f"box {box.isChecked()}"))
    cards.chosen.connect(heard.append)
    for widget in (box, cards):
        shown(widget)
        qtbot.waitExposed(widget)
    act_on(box)
    act_on(box)
    act_on(cards._cards["b"].button)
    box.setChecked(True)
    cards.set_value("a")
    assert heard == ["box True", "box False", "b"]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert heard[-1] == "box False" and len(heard) == 4
