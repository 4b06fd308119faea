"""The timeline and the step rail by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from vp_desktop.ui.widgets.buttons import MenuButton
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.labels import Label
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.step_rail import StepButton, StepRail
from vp_desktop.ui.widgets.timeline import Timeline, TimelineEntry

ENTRIES = [
    TimelineEntry(
        str(number),
        f"Gesprek {number}",
        "wo 18 november 2026",
        "Gesprek",
        "<b>tekst</b> &amp; meer",
        acts=(("edit", "Wijzigen"),),
    )
    for number in range(3)
]


def timeline(qtbot: QtBot) -> Timeline:
    made = Timeline("Tijdlijn")
    made.set_entries(ENTRIES)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def focused_name() -> str:
    return QApplication.focusWidget().accessibleName()


def test_arrows_walk_and_enter_opens(qtbot: QtBot) -> None:
    made = timeline(qtbot)
    opened: list[str] = []
    made.entry_opened.connect(opened.append)
    made.focus_entry("0")
    press(qtbot, Qt.Key.Key_Down)
    assert focused_name() == "Gesprek 1, wo 18 november 2026, Gesprek"
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_End)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Enter)
    assert opened == ["1", "2", "0"]


def test_an_entry_keeps_the_focus_when_the_list_is_filled_again(qtbot: QtBot) -> None:
    made = timeline(qtbot)
    made.focus_entry("1")
    made.set_entries([TimelineEntry("new", "Nieuw", "vandaag", "Stap"), *ENTRIES])
    assert focused_name().startswith("Gesprek 1")


def test_tab_follows_the_reading_order_after_something_was_added(qtbot: QtBot) -> None:
    window, made = QWidget(), Timeline("Tijdlijn")
    column(window, items=(LineEdit(name="ervoor"), made, LineEdit(name="erna")))
    qtbot.addWidget(window)
    made.set_entries(ENTRIES[1:])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.set_entries(ENTRIES)
    qtbot.waitUntil(lambda: all(card.isVisible() for card in made.findChildren(MenuButton)))
    window.findChildren(LineEdit)[0].setFocus()
    reached = []
    for _ in range(8):
        reached.append(focused_name().split(",")[0])
        press(qtbot, Qt.Key.Key_Tab)
    assert reached == [
        "ervoor",
        *(words for n in range(3) for words in (f"Gesprek {n}", f"Meer bij Gesprek {n}")),
        "erna",
    ]


def test_the_menu_of_an_entry_tells_which_act_for_which_entry(qtbot: QtBot) -> None:
    made = timeline(qtbot)
    heard: list[tuple[str, str]] = []
    made.act_chosen.connect(lambda entry, act: heard.append((entry, act)))
    button = made.findChildren(MenuButton)[1]
    assert button.accessibleName() == "Meer bij Gesprek 1"
    button.menu().actions()[0].trigger()
    assert heard == [("1", "edit")]


def test_what_users_write_is_shown_as_it_is(qtbot: QtBot) -> None:
    made = timeline(qtbot)
    texts = [label for label in made.findChildren(Label) if label.text().startswith("<b>")]
    assert len(texts) == 3
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)


def test_steps_say_where_one_is_and_can_be_chosen(qtbot: QtBot) -> None:
    rail = StepRail(("Is iedereen veilig?", "Wie meldt?", "Afspraken"))
    qtbot.addWidget(rail)
    rail.show()
    rail.set_current(1)
    names = [button.accessibleName() for button in rail.findChildren(StepButton)]
    assert names == [
        "Stap 1 van 3, geweest: Is iedereen veilig?",
        "Stap 2 van 3, hier bent u: Wie meldt?",
        "Stap 3 van 3: Afspraken",
    ]
    chosen: list[int] = []
    rail.step_chosen.connect(chosen.append)
    button = rail.findChildren(StepButton)[2]
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert chosen == [2]
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken == "Stap 3 van 3: Afspraken"
