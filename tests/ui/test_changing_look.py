"""Another look: said beforehand, nothing pressed meanwhile acts on it, and nothing has moved after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, make_register
from tests.ui.scripted import ScriptedMessages
from vp_desktop import paths
from vp_desktop.app.changing_look import ChangingLook
from vp_desktop.app.life import Life
from vp_desktop.app.places import SETTINGS
from vp_desktop.composition import Program
from vp_desktop.ui.restyling import Act
from vp_desktop.ui.theme import ALWAYS_LIGHT, Theme
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.labels import SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.scroll import ScrollArea

Shown = Callable[[QWidget], None]
_LINES, _IN_VIEW = 60, 45


class Page:
    """A long page in a frame, with the keyboard in a button that is scrolled into view."""

    def __init__(self, qapp: QApplication, shown: Shown, qtbot: QtBot) -> None:
        content = QWidget()
        self.area = ScrollArea(content)
        self.buttons = [PlainButton(f"Knop {number}") for number in range(_LINES)]
        column(content, items=(*self.buttons, Text("Einde. " * 200)))
        self.frame = QStackedWidget()
        self.frame.addWidget(self.area)
        self.frame.resize(500, 400)
        with qtbot.waitActive(self.frame):
            shown(self.frame)
            self.frame.activateWindow()
        self.chosen = self.buttons[_IN_VIEW]
        self.chosen.setFocus()
        self.area.verticalScrollBar().setValue(self.chosen.y() - 100)
        self.look = ChangingLook(qapp, self.frame)

    def at(self) -> int:
        return self.chosen.mapTo(self.area.viewport(), QPoint(0, 0)).y()

    def word(self) -> bool:
        words = (each.text() for each in self.frame.findChildren(SectionTitle) if each.isVisible())
        return "Even geduld…" in words

    def wait(self) -> None:
        while self.look.is_under_way:
            QApplication.processEvents()


@pytest.fixture
def page(qapp: QApplication, shown: Shown, qtbot: QtBot) -> Page:
    made = Page(qapp, shown, qtbot)
    QApplication.processEvents()
    return made


def test_it_is_said_beforehand_and_the_place_stays(page: Page, theme: Theme) -> None:
    said: list[bool] = []
    before = page.at()

    def change() -> list[Act]:
        said.append(page.word())
        return theme.change(150, ALWAYS_LIGHT)

    page.look.do(change)
    page.wait()
    assert said == [True] and not page.word()
    assert abs(page.at() - before) <= 2
    assert QApplication.focusWidget() is page.chosen


def test_what_is_pressed_meanwhile_does_nothing_but_lock_or_hide(page: Page) -> None:
    pressed: list[str] = []
    page.chosen.clicked.connect(lambda: pressed.append("button"))
    lock = QShortcut(QKeySequence("Ctrl+L"), page.frame)
    lock.activated.connect(lambda: pressed.append("lock"))
    hide = QShortcut(QKeySequence("F12"), page.frame)
    hide.activated.connect(lambda: pressed.append("hide"))
    QTest.keyClick(page.chosen, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert pressed.pop() == "lock"
    page.look.do(lambda: ())
    QTest.keyClick(page.chosen, Qt.Key.Key_Space)
    QTest.mouseClick(page.chosen, Qt.MouseButton.LeftButton)
    QTest.keyClick(page.chosen, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.chosen, Qt.Key.Key_F12)
    assert pressed == ["lock", "hide"]
    page.wait()
    QTest.keyClick(page.chosen, Qt.Key.Key_Space)
    assert pressed == ["lock", "hide", "button"]


def test_a_change_that_fails_leaves_no_window_that_hears_nothing(page: Page) -> None:
    def fail() -> list[Act]:
        raise OSError

    with pytest.raises(OSError):
        page.look.do(fail)
    page.wait()
    assert not page.word()
    QTest.keyClick(page.chosen, Qt.Key.Key_Space)


def test_in_another_language_the_keyboard_is_at_that_choice(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "s.toml")
    program = Program(StoppedClock())
    life = Life(qapp, program, ScriptedMessages(texts=program.texts))
    try:
        with qtbot.waitActive(life.frame):
            life.work_in(make_register(tmp_path / "school.vpr"))
            life.frame.activateWindow()
        place = life.workplace
        assert place is not None
        place.window.show_destination(SETTINGS)
        place.settings.show_language()
        life._machine.change(language="en")
        life._change_appearance()
        QTest.qWait(50)
        assert life.workplace is not None and life.workplace is not place
        look = life.workplace.settings.look
        assert look.language.hasFocus() and look.isVisible()
    finally:
        life.close()
        shiboken6.delete(life.frame)
        shiboken6.delete(life)
