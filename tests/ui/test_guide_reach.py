"""The Wegwijzer for every user: names, room, large text, keyboard, no window that flashes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock
from tests.ui.reach_walk import (
    controls,
    cut_off,
    flashing,
    in_a_group,
    out_of_reach,
    small,
    takes_tab,
)
from tests.ui.scripted import ScriptedMessages
from tests.ui.test_guide_screen import answer, show
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Address
from vp_desktop.ui.guide.screen import ADDRESSES, ELSEWHERE, RULES, GuideScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.in_turns import finish

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
        finish()
        for _ in range(8):
            QApplication.processEvents()
        return screen

    return made


@EVERYWHERE
def test_it_is_for_everybody(make: Make, name: str) -> None:
    window = make(name)
    assert out_of_reach(window) == []
    assert all(takes_tab(one) for one in controls(window) if not in_a_group(one))


@EVERYWHERE
@pytest.mark.parametrize("scale", [150, 200])
def test_nothing_is_small_or_cut_off_in_large_text(
    make: Make, theme: Theme, name: str, scale: int
) -> None:
    theme.set_scale(scale)
    window = make(name)
    assert small(window) == []
    assert cut_off(window) == []


def test_nothing_flashes_as_a_window_of_its_own(make: Make, qapp: QApplication) -> None:
    screen = make("addresses")
    assert isinstance(screen, GuideScreen)

    def walk() -> None:
        screen.refresh()
        show(screen, "bullying")
        answer(screen, "teasing_or_bullying", "bullying")
        qapp.processEvents()

    assert flashing(qapp, walk) == []
