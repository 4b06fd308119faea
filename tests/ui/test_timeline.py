"""The timeline and the step rail by keyboard."""

from __future__ import annotations

from dataclasses import replace

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
    done = rail.findChildren(StepButton)[0].grab().toImage()
    rail.set_current(1, skipped={0, 2})
    names = [button.accessibleName() for button in rail.findChildren(StepButton)]
    assert names[0] == "Stap 1 van 3, overgeslagen: Is iedereen veilig?"
    assert names[2] == "Stap 3 van 3: Afspraken", "what lies ahead was not skipped"
    assert rail.findChildren(StepButton)[0].grab().toImage() != done
    chosen: list[int] = []
    rail.step_chosen.connect(chosen.append)
    button = rail.findChildren(StepButton)[2]
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert chosen == [2]
    spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert spoken == "Stap 3 van 3: Afspraken"


def test_a_long_story_comes_a_few_entries_at_a_time_and_no_key_misses_one(qtbot: QtBot) -> None:
    window, made = QWidget(), Timeline("Tijdlijn")
    column(window, items=(made, LineEdit(name="erna")))
    qtbot.addWidget(window)
    long = [replace(ENTRIES[0], key=str(number), title=f"Deel {number}") for number in range(23)]
    made.set_entries(long)
    assert len(made.findChildren(MenuButton)) < len(long) == len(made.entries())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.focus_entry("0")
    press(qtbot, Qt.Key.Key_End)
    assert focused_name().startswith("Deel 22,")
    made.set_entries(long[1:] + ENTRIES)
    every = len(long) - 1 + len(ENTRIES)
    qtbot.waitUntil(lambda: sum(b.isVisible() for b in made.findChildren(MenuButton)) == every)
    press(qtbot, Qt.Key.Key_End)
    assert focused_name().startswith("Gesprek 2,")
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Tab)
    assert focused_name() == "erna"
    tops = [made._rows[number].y() for number in range(len(made.entries()))]
    assert tops == sorted(set(tops)), "each below the one before it"


def test_of_a_very_long_story_what_is_further_back_comes_when_it_is_asked_for(qtbot: QtBot) -> None:
    made = Timeline("Tijdlijn")
    qtbot.addWidget(made)
    entries = [TimelineEntry(str(number), f"Notitie {number}", "", "") for number in range(100)]
    made.set_entries(entries)
    made.show()
    qtbot.waitUntil(made.earlier.isVisible)
    assert len(made._rows) == 40 and len(made.entries()) == 100
    made.earlier.setFocus()
    qtbot.keyClick(made.earlier, Qt.Key.Key_Return)
    assert made._rows[40].card.hasFocus(), "the keyboard goes on with what was asked for"
    qtbot.waitUntil(made.earlier.isVisible)
    assert len(made._rows) == 80
    qtbot.keyClick(made._rows[40].card, Qt.Key.Key_End)
    assert made._rows[99].card.hasFocus() and not made.earlier.isVisible()
    made.set_entries(entries[:30])
    QApplication.processEvents()
    assert len(made._rows) == 30 and not made.earlier.isVisible()
