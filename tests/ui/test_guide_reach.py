"""The Wegwijzer for every user: names, room, large text, keyboard, no window that flashes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock
from tests.ui.scripted import ScriptedMessages
from tests.ui.test_guide_screen import answer, show
from tests.ui.test_reach import _in_a_group, controls, cut_off
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Address
from vp_desktop.ui.guide.screen import ADDRESSES, ELSEWHERE, RULES, GuideScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.theme import Theme

Make = Callable[[str], QWidget]
PLACES = ("talk", "report", "code", "addresses", "form", "watched", "rules", "elsewhere")
EVERYWHERE = pytest.mark.parametrize("name", PLACES)
WALKS = {
    "report": ("statutory_report", [("board_consults_inspector", "yes")]),
    "code": ("reporting_code", [("who_holds", "own"), ("suspicion", "yes"), ("unsafe", "no")]),
}


@pytest.fixture
def make(
    program: Program,
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    shown: Callable[[QWidget], None],
) -> Make:
    def made(name: str) -> QWidget:
        long = "Mevrouw Testpersoon van der Lange Naam " * 2
        services.guide.change(Address("board", long, "010-123", "b@voorbeeld.nl", long * 2), "nl")
        services.guide.add(Address("", "Wijkteam", "010-124"))
        screen = GuideScreen(
            *(services.guide, services.drafts, program.taxonomy, messages, onlooker, clock)
        )
        screen.resize(1142, 728)
        shown(screen)
        if name in WALKS:
            route, answers = WALKS[name]
            show(screen, route)
            for step, code in answers:
                answer(screen, step, code)
        if name in ("addresses", "form", "watched"):
            screen.show_part(ADDRESSES)
        if name in (RULES, ELSEWHERE):
            screen.show_part(name)
        if name == "form":
            screen.add_address.click()
        if name == "watched":
            onlooker.toggle()
        for _ in range(8):
            QApplication.processEvents()
        return screen

    return made


@EVERYWHERE
def test_no_control_is_without_a_name(make: Make, name: str) -> None:
    nameless = [
        type(control).__name__
        for control in controls(make(name))
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()
    ]
    assert not nameless


@EVERYWHERE
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_small_or_cut_off(make: Make, theme: Theme, name: str, scale: int) -> None:
    theme.set_scale(scale)
    window = make(name)
    small = [
        f"{control.accessibleName()}: {control.width()} x {control.height()}"
        for control in controls(window)
        if min(control.width(), control.height()) < 32
    ]
    assert not small
    assert list(cut_off(window)) == []


@EVERYWHERE
def test_tab_reaches_every_control(make: Make, name: str) -> None:
    window = make(name)
    window.activateWindow()
    reached: list[QWidget] = []
    for _ in range(200):
        window.focusNextChild()
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
    missed = [
        f"{type(control).__name__} {control.accessibleName()}"
        for control in controls(window)
        if control not in reached and not _in_a_group(control)
    ]
    assert not missed


def test_nothing_flashes_as_a_window_of_its_own(make: Make, qapp: QApplication) -> None:
    screen = make("addresses")
    seen: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shows = event.type() == QEvent.Type.Show
            if shows and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        assert isinstance(screen, GuideScreen)
        screen.refresh()
        show(screen, "bullying")
        answer(screen, "teasing_or_bullying", "bullying")
        qapp.processEvents()
    finally:
        qapp.removeEventFilter(watch)
    assert seen == []
