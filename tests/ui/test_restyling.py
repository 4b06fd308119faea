"""Another look in turns: every widget gets all of it, once, and what is being typed stays as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import make_register, make_services
from tests.ui.conversation import story
from tests.ui.whole_program import PAGES, fill
from vp_desktop.app.life import Life
from vp_desktop.core.model import CaseId
from vp_desktop.ui.colours import DARK
from vp_desktop.ui.dossier.entry_acts import CONTACT
from vp_desktop.ui.restyling import restyling
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, Theme, roles
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.in_turns import drop, finish
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.layouts import column

_SCREENS = ("cases", "agenda", "settings-school", "settings-rules")
_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.Highlight,
)
Look = Counter[tuple[object, ...]]


def look_of(life: Life) -> Look:
    """Kind, font, least height and colours of every widget there is in the window."""
    assert life.workplace is not None
    return Counter(
        (
            one.metaObject().className(),
            one.font().key(),
            one.minimumHeight(),
            *(one.palette().color(role).rgba() for role in _ROLES),
        )
        for one in life.workplace.window.findChildren(QWidget)
    )


def wait(life: Life) -> None:
    while life._look.is_under_way:
        QApplication.processEvents()


def choose(life: Life, **chosen: object) -> None:
    """As under Instellingen."""
    life._machine.change(**chosen)
    life._change_appearance()
    assert life._look.is_under_way
    wait(life)


def begin(life: Life, tmp_path: Path, qtbot: QtBot) -> CaseId:
    register = make_register(tmp_path / "vp.vpr")
    case = fill(make_services(register))
    life.work_in(register)
    life.frame.activateWindow()
    qtbot.waitUntil(life.frame.isActiveWindow)
    qtbot.waitUntil(lambda: not life._runner.busy)
    return case


def pictures(life: Life, case: CaseId) -> list[QImage]:
    """Of each screen; the page of a case, which is made anew each time, comes up last."""
    place: Any = life.workplace
    life.frame.resize(1366, 728)
    taken = []
    for name in (*_SCREENS, "case"):
        PAGES[name](place, case)
        finish()
        QApplication.processEvents()
        taken.append(life.frame.grab().toImage())
    return taken


def test_every_screen_there_is_looks_as_one_that_is_made_in_that_look(
    life: Life, tmp_path: Path, qtbot: QtBot
) -> None:
    case = begin(life, tmp_path, qtbot)
    choose(life, theme=ALWAYS_DARK)
    dark, dark_look = pictures(life, case), look_of(life)
    choose(life, theme=ALWAYS_LIGHT, text_percent=150)
    assert life.workplace is not None
    life._build_workplace(life.workplace.register)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    pictures(life, case)
    choose(life, theme=ALWAYS_DARK, text_percent=100)
    assert look_of(life) == dark_look
    assert pictures(life, case) == dark


Typed = Callable[[Any, CaseId], Any]


def in_a_report(place: Any, _: CaseId) -> Any:
    place.new_report()
    page = place.window.current_widget
    page.go_to("story")
    return story(page).story


def in_a_dossier(place: Any, case: CaseId) -> Any:
    place.open_case(case)
    page = place.window.current_widget
    page.entries.add(CONTACT)
    return page.workplace.panel.sheet.form.editor("text")


@pytest.mark.parametrize("opened", [in_a_report, in_a_dossier])
def test_what_is_being_typed_stays_with_its_place_and_what_was_undone(
    life: Life, tmp_path: Path, qtbot: QtBot, opened: Typed
) -> None:
    case = begin(life, tmp_path, qtbot)
    editor = opened(life.workplace, case)
    editor.setFocus()
    QTest.keyClicks(editor, "Een halve zin")
    cursor = editor.textCursor()
    cursor.setPosition(4)
    editor.setTextCursor(cursor)
    choose(life, theme=ALWAYS_DARK, text_percent=150)
    assert shiboken6.isValid(editor) and editor.isVisible() and editor.hasFocus()
    assert (editor.text(), editor.textCursor().position()) == ("Een halve zin", 4)
    assert editor.palette().color(QPalette.ColorRole.Text).name().upper() == DARK.text
    QTest.keyClicks(editor, "hele ")
    assert editor.text() == "Een hele halve zin"
    editor.undo()
    assert editor.text() == "Een halve zin"


def test_while_the_system_turns_dark_typing_goes_on_and_nothing_is_drawn_by_halves(
    life: Life, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = begin(life, tmp_path, qtbot)
    editor = in_a_dossier(life.workplace, case)
    editor.setFocus()
    finish()
    monkeypatch.setattr(Theme, "_is_dark", lambda _: True)
    for _ in range(2):  # the second comes while the first is under way
        life._theme._apply_system_change()
        QApplication.processEvents()
        drop()  # as when another register is closed
        QTest.keyClicks(editor, "ab")
        assert not life.frame.updatesEnabled()
    qtbot.waitUntil(life.frame.updatesEnabled)
    seen = [one for one in life.frame.findChildren(QWidget) if one.isVisible()]
    assert {one.palette().color(QPalette.ColorRole.Highlight).name().upper() for one in seen} == {
        DARK.accent
    }
    assert roles() is DARK and editor.text() == "abab" and editor.updatesEnabled()


class Counting(PlainButton):
    """Counts how often it is told, and what lay in it when it was."""

    def __init__(self) -> None:
        super().__init__("Knop")
        self.told: list[int] = []
        self.within = Text("Woorden")
        column(self, items=(self.within,))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.told.append(self.within.font().pixelSize())


def test_each_is_told_once_and_after_what_lies_in_it(
    theme: Theme, shown: Callable[[QWidget], None]
) -> None:
    page, button, gone = QWidget(), Counting(), PlainButton("Weg")
    column(page, items=(button, gone))
    shown(page)
    button.told.clear()
    acts = theme.change(200, ALWAYS_LIGHT)
    shiboken6.delete(gone)
    for act in acts:
        act()
    assert button.told == [30]
    assert page.updatesEnabled()
    for act in restyling():
        act()
    assert button.told == [30, 30]
