"""Every screen for every user: names, room for fingers, text to 200 %, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gallery import PLACES
from tests.ui.reach_walk import (
    controls,
    cut_off,
    flashing,
    out_of_reach,
    small,
    takes_tab,
)
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import ALWAYS_DARK, Theme
from vp_desktop.ui.widgets.buttons import PlainButton, RailButton
from vp_desktop.ui.widgets.card import ActionRow
from vp_desktop.ui.widgets.labels import Label

EVERYWHERE = pytest.mark.parametrize("place", PLACES)


@pytest.fixture
def make(qtbot: QtBot, runner: TaskRunner) -> Iterator[Callable[[str], QWidget]]:
    """Shows a place of the gallery in a window of 1366 x 728."""

    kept: list[QWidget] = []

    def made(place: str) -> QWidget:
        widget = PLACES[place](runner)
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(1366, 728)
        widget.show()
        qtbot.waitExposed(widget)
        for _ in range(4):
            QApplication.processEvents()
        return widget

    yield made


@EVERYWHERE
def test_it_is_for_everybody_and_nothing_flashes_as_a_window_of_its_own(
    make: Callable[[str], QWidget], qapp: QApplication, place: str
) -> None:
    made: list[QWidget] = []

    def make_one() -> QWidget:
        made.append(make(place))
        return made[0]

    assert flashing(qapp, make_one) == []
    assert made[0].width() <= 1366
    assert out_of_reach(made[0]) == []


@EVERYWHERE
@pytest.mark.parametrize("scale", [150, 200])
def test_nothing_is_small_or_cut_off_in_large_text(
    make: Callable[[str], QWidget], theme: Theme, place: str, scale: int
) -> None:
    theme.set_scale(scale)
    window = make(place)
    assert window.width() <= 1366
    assert small(window) == []
    assert cut_off(window) == []


@EVERYWHERE
def test_each_place_can_go_dark_and_large_while_it_is_open(
    make: Callable[[str], QWidget], theme: Theme, place: str
) -> None:
    window = make(place)
    theme.set_scheme(ALWAYS_DARK)
    theme.set_scale(200)
    for _ in range(8):
        QApplication.processEvents()
    shown = window.grab().toImage()
    assert shown.pixelColor(QPoint(2, shown.height() - 3)).lightness() < 60
    assert cut_off(window) == []


def test_focus_shows_on_every_kind_of_control(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    """The picture of a control changes when the keyboard reaches it."""
    window = make("form")
    with qtbot.waitActive(window):
        window.activateWindow()
    unseen = []
    for control in controls(window):
        if not takes_tab(control):
            continue
        framed = control.parentWidget() or control
        window.setFocus()
        before = framed.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if framed.grab().toImage() == before:
            unseen.append(f"{type(control).__name__} {control.accessibleName()}")
    assert not unseen


def test_the_aside_goes_below_where_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    screen = Screen("Vandaag")
    screen.body.addWidget(Label("inhoud"))
    aside = Label("ernaast")
    screen.aside.addWidget(aside)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    qtbot.waitExposed(screen)
    beside = aside.mapTo(screen, QPoint()).x()
    theme.set_scale(200)
    qtbot.waitUntil(lambda: aside.mapTo(screen, QPoint()).x() < beside / 2)


def test_in_large_text_a_button_alone_stays_beside_the_words(qtbot: QtBot, theme: Theme) -> None:
    theme.set_scale(200)
    for aside, stacked in (("", False), ("2026-014", True)):
        row = ActionRow("lock", "2023-001", "Meldplicht", (aside, ""), PlainButton("Opheffen…"))
        qtbot.addWidget(row)
        row.resize(960, 120)
        row.show()
        assert row.is_stacked is stacked, aside


def test_the_rail_marks_its_place_by_more_than_colour(make: Callable[[str], QWidget]) -> None:
    button = next(b for b in make("today").findChildren(RailButton) if b.isChecked())
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.state().checked


def test_scrolling_places_hold_nothing_sideways(
    make: Callable[[str], QWidget], theme: Theme
) -> None:
    theme.set_scale(200)
    for place in ("today", "case", "form"):
        for area in make(place).findChildren(QAbstractScrollArea):
            if not isinstance(area, QPlainTextEdit):
                assert area.horizontalScrollBar().maximum() == 0, place
