"""What is on the screen stays where it is when a word, an error or a scroll bar comes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conversation import Open, agreements, people_step
from vp_desktop.app.workplace import Workplace
from vp_desktop.ui.first_run.schools_edit import SchoolRow
from vp_desktop.ui.palette.search_button import SearchButton
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.scroll import BAR, area_of
from vp_desktop.ui.widgets.text_area import TextArea

Show = Callable[[QWidget], None]
_LONG = "Voortgezet speciaal onderwijs"


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def middle(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(0, widget.height() // 2)).y()


def test_an_error_moves_no_field_beside_it(shown: Show, theme: Theme) -> None:
    line = SchoolRow([Option("vso", _LONG)], 2)
    line.resize(600, 90)
    shown(line)
    line.name.setText("De Regenboog")
    assert not line.check()
    settle()
    assert not line.is_stacked and line.sector_field.error
    assert middle(line.name, line) == middle(line.sector, line) == middle(line.remove, line)
    assert line.name_field.label.height() < 2 * line.name_field.label.fontMetrics().height()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_an_open_list_shows_its_longest_value_whole(shown: Show, theme: Theme) -> None:
    place = QWidget()
    place.resize(800, 400)
    combo = ChoiceCombo([Option("po", "Basis"), Option("vso", _LONG)])
    combo.setParent(place)
    combo.setFixedWidth(120)
    shown(place)
    combo.showPopup()
    assert combo.view().viewport().width() >= combo.view().sizeHintForColumn(0) > combo.width()
    combo.hidePopup()


def test_one_word_more_in_the_title_moves_no_buttons(shown: Show, theme: Theme) -> None:
    screen = Screen("")
    search = SearchButton("Zoek in alles", 200)
    last = FilledButton("Nieuwe melding", "plus")
    for widget in (search, PlainButton("Snelle notitie", "sticky-note"), last):
        screen.header.add_right(widget)
    screen.header.what.show()
    screen.resize(1366 - 225, 600)
    shown(screen)
    places = set()
    for things in ("Eén ding", "Twee dingen", "Zeven dingen", "12 dingen"):
        screen.set_title(f"Goedemorgen. {things} voor vandaag")
        settle()
        places.add(last.mapTo(screen, QPoint(0, 0)).toTuple())
        assert search.width() >= search.minimumSizeHint().width()
    assert len(places) == 1
    screen.resize(700, 600)
    settle()
    assert screen.header.is_stacked and not search.is_short, "on a line of its own there is room"


def test_a_scroll_bar_moves_nothing(shown: Show, theme: Theme) -> None:
    screen, words = Screen("Vandaag"), Text("Kort")
    screen.body.addWidget(words)
    screen.resize(900, 400)
    shown(screen)
    settle()
    before, area = words.geometry(), area_of(words)
    assert area is not None and area.verticalScrollBar().maximum() == 0
    for number in range(40):
        screen.body.addWidget(Text(f"Regel {number}"))
    settle()
    assert area.verticalScrollBar().maximum() > 0
    assert (words.x(), words.width()) == (before.x(), before.width())
    right = area.widget().mapTo(screen, QPoint(area.widget().width(), 0)).x()
    assert right == screen.header.geometry().right() + 1 <= screen.width() - 2 * BAR


def test_what_takes_a_line_away_stands_beside_what_is_typed(open_intake: Open) -> None:
    screen = open_intake()
    for step in ("people", "agreements"):
        screen.go_to(step)
        settle()
        line = (people_step if step == "people" else agreements)(screen)
        line = line.subjects.lines[0] if step == "people" else line.agreements.lines[0]
        typed = line.fields.name if step == "people" else line.title
        assert middle(line.remove, line) == middle(typed, line), step


def test_the_rail_marks_the_manual_while_it_is_read(workplace: Workplace) -> None:
    window = workplace.window
    window.show_destination("today")
    rail = window.rail
    rail.help.click()
    assert rail.help.isChecked() and not rail.button("today").isChecked()
    rail.help.click()
    assert rail.help.isChecked(), "a press more does not unmark it"
    window.lift()
    assert rail.button("today").isChecked() and not rail.help.isChecked()


def test_a_text_is_read_from_its_top_and_gone_on_with_at_its_end(shown: Show) -> None:
    area = TextArea(lines=3, most_lines=4)
    shown(area)
    area.set_text("regel\n" * 30)
    settle()
    assert area.textCursor().atEnd() and area.verticalScrollBar().value() == 0
