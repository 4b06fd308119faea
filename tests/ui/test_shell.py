"""The main window: rail, pages, locking, and the watch for idleness."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vp_desktop.core.enforced import Enforced
from vp_desktop.ui.idle import IdleWatch
from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.theme import Theme, scaled
from vp_desktop.ui.widgets.buttons import PlainButton, RailButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.field import LineEdit


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    today = Screen("Goedemorgen")
    today.body.addWidget(LineEdit(name="Zoeken"))
    made = MainWindow(
        [
            Destination("today", "Vandaag", "sun", today),
            Destination("cases", "Dossiers", "folder", Screen("Dossiers")),
            Destination("settings", "Instellingen", "settings", Screen("Instellingen"), below=True),
        ],
        "VP-dossier · Het Baken",
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def rail_button(window: MainWindow, name: str) -> RailButton:
    return next(b for b in window.findChildren(RailButton) if b.accessibleName() == name)


def test_the_title_says_nothing(window: MainWindow) -> None:
    assert window.windowTitle() == "VP Desktop"


def test_the_rail_leads_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[str] = []
    window.destination_shown.connect(shown.append)
    button = rail_button(window, "Dossiers")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert shown == ["cases"] and window.current_key == "cases"
    assert button.isChecked() and not rail_button(window, "Vandaag").isChecked()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.isChecked()


def test_a_screen_is_made_when_it_is_chosen_and_shown_a_moment_later(qtbot: QtBot) -> None:
    made: dict[str, Screen] = {}

    def make(name: str) -> Screen:
        if name not in made:
            made[name] = Screen(name)
            window.take_in(made[name])
        return made[name]

    later = [Destination(name, name, "sun", lambda name=name: make(name)) for name in "ab"]
    window = MainWindow([Destination("today", "Vandaag", "sun", Screen("Vandaag")), *later])
    qtbot.addWidget(window)
    window.show()
    rail_button(window, "a").click()
    assert set(made) == {"a"} and window.current_key == "today"
    QApplication.processEvents()
    assert window.current_widget is made["a"]
    rail_button(window, "b").click()
    page = Screen("Dossier")
    window.open_page(page)
    QApplication.processEvents()
    assert window.current_widget is page, "what came between is not put aside"


def test_a_page_lies_over_its_destination_and_goes(qtbot: QtBot, window: MainWindow) -> None:
    page = Screen("2026-007")
    window.open_page(page, under="cases")
    assert window.current_widget is page
    assert rail_button(window, "Dossiers").isChecked()
    with qtbot.waitSignals([window.page_closed, page.destroyed]):
        rail_button(window, "Vandaag").click()
    assert window.current_key == "today"


def test_the_rail_locks(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.lock_requested):
        window.rail.lock.click()


def test_a_conversation_is_asked_for_and_ended_in_the_rail(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = window.rail.conversation
    hour = window.rail.lengths.actions()[1]
    assert "60" in hour.text()
    with qtbot.waitSignal(window.conversation_wanted) as asked:
        hour.trigger()
    assert asked.args == [60]
    window.rail.show_conversation("15:32")
    assert "15:32" in button.accessibleName()
    with qtbot.waitSignal(window.conversation_wanted) as asked:
        button.click()
    assert asked.args == [None]


@pytest.mark.parametrize(("limit", "begins"), [(1, "1 minuut:"), (20, "20 minuten:"), (30, "30 ")])
def test_a_conversation_is_no_longer_than_the_administrator_allows(
    qtbot: QtBot, limit: int, begins: str
) -> None:
    window = MainWindow([], "", Enforced(lock_minutes_at_most=limit).conversations)
    qtbot.addWidget(window)
    length, reason = window.rail.lengths.actions()
    assert length.text().startswith(begins) and not reason.isEnabled()
    assert window.rail.conversation.accessibleDescription() == reason.text()
    with qtbot.waitSignal(window.conversation_wanted) as asked:
        length.trigger()
    assert asked.args == [limit]


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_fits_a_school_laptop(window: MainWindow, theme: Theme, scale: int) -> None:
    theme.set_scale(scale)
    QApplication.processEvents()
    least = window.minimumSizeHint()
    assert least.width() <= 1366 and least.height() <= 768


def test_large_text_keeps_locking_in_view(window: MainWindow, theme: Theme) -> None:
    theme.set_scale(200)
    window.resize(1366, 728)
    QApplication.processEvents()
    lock = window.rail.lock
    assert lock.visibleRegion().boundingRect() == lock.rect(), "the places above it scroll"


def test_the_sign_for_help_takes_no_line_of_its_own(window: MainWindow, theme: Theme) -> None:
    theme.set_scale(200)
    window.resize(1366, 728)
    screen = window.current_widget
    assert isinstance(screen, Screen)
    header, chip, button = screen.header, Chip("x"), PlainButton("Dossier afsluiten")
    header.add_beside_title(chip)
    header.add_right(button)
    header.what.show()
    went = set()
    for count in range(20, 60):
        chip.set_text("x" * count)
        for _ in range(8):
            QApplication.processEvents()
        middle = header.what.mapTo(header, header.what.rect().center()).y()
        lines = [one.mapTo(header, one.rect().center()).y() for one in (chip, button)]
        near = [abs(middle - line) < scaled(8) for line in lines]
        assert any(near), (count, middle, lines)
        went.add(near.index(True))
    assert went == {0, 1}, "beside the words, and where they fill the line with the buttons"


def test_the_screen_can_go_neutral(window: MainWindow) -> None:
    window.set_subtitle("")
    assert "Baken" not in " ".join(
        label.text() for label in window.rail.findChildren(type(window.rail._subtitle))
    )


def test_from_a_page_nothing_comes_up_that_was_not_asked_for(window: MainWindow) -> None:
    """It was opened from Dossiers, and left for another screen or another page."""
    window.show_destination("cases")
    window.open_page(Screen("Een dossier"))
    came: list[str] = []
    window.came_up.connect(lambda screen: came.append(screen.accessibleName()))
    window.open_page(Screen("Een ander"))
    window.show_destination("settings")
    window.open_page(Screen("Een derde"))
    window.close_page()
    assert came == ["Een ander", "Instellingen", "Een derde", "Instellingen"]
    assert window.current_widget is not None and window.current_widget.isVisible()


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_idleness_is_told_once_after_the_time(qtbot: QtBot, qapp: QApplication) -> None:
    clock = Clock()
    watch = IdleWatch(qapp, minutes=5, clock=clock)
    told: list[bool] = []
    watch.idle.connect(lambda: told.append(True))
    watch.start()
    clock.now += 299
    watch.look()
    assert told == []
    clock.now += 1
    watch.look()
    watch.look()
    assert told == [True]


def test_keys_and_mouse_put_it_off_but_not_after_sleep(qtbot: QtBot, qapp: QApplication) -> None:
    clock = Clock()
    watch = IdleWatch(qapp, minutes=5, clock=clock)
    edit = LineEdit(name="veld")
    qtbot.addWidget(edit)
    edit.show()
    watch.start()
    for touch in (qtbot.keyClick, qtbot.mouseClick):
        watch.look()  # as every second
        clock.now += 200
        touch(edit, "a" if touch is qtbot.keyClick else Qt.MouseButton.LeftButton)
    assert watch.seconds_left() == 300
    watch.look()
    clock.now += 3600
    qtbot.keyClick(edit, "b")
    with qtbot.waitSignal(watch.idle):
        watch.look()
    watch.stop()


def test_a_clock_set_back_does_not_keep_it_open_for_hours(qapp: QApplication) -> None:
    clock = Clock()
    watch = IdleWatch(qapp, minutes=5, clock=clock)
    watch.start()
    clock.now -= 36000
    assert watch.seconds_left() <= 300
    watch.stop()
