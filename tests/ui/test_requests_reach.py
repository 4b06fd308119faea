"""The pages about requests for every user: names, room, large text, keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.reach_walk import cut_off, missed_by_tab, nameless, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Contact, Note
from vp_desktop.core.request import Answers, RequestKind
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.list_screen import RequestsScreen
from vp_desktop.ui.requests.request_screen import RequestScreen
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.theme import Theme

FORMS = {
    "steps": lambda screen: None,
    "who": lambda screen: screen.acts.who(screen.request),
    "may": lambda screen: screen.acts.may_ask(screen.request),
    "safe": lambda screen: screen.acts.safe(screen.request),
    "cases": lambda screen: screen.acts.cases(screen.request),
    "decide": lambda screen: screen.acts.decide(screen.request),
    "cover": lambda screen: screen.acts.cover(screen.request, screen.passages.cards[-2].one),
}


@pytest.fixture
def page(
    program: Program,
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    onlooker: Onlooker,
    at_work: Callable[[QWidget], None],
) -> Callable[[str], QWidget]:
    def make(place: str) -> QWidget:
        case_id = services.intake.record(a_report(consent="given", keyword="lantaarn"))
        services.cases.add(Contact(case_id, NOW.date(), text="Bram verstopte de fiets."))
        services.cases.add(Note(case_id, NOW.date(), "twijfel"))
        parts = RequestServices.of(services, program.vocabulary, clock)
        answers = Answers(asker="parent", asker_name="Mevrouw T", about_name="Sanne Testpersoon")
        kind = RequestKind.INSPECTION
        request = services.requests.open(kind, NOW.date(), answers, [case_id], "nl")
        if place == "list":
            screen: QWidget = RequestsScreen(parts, messages, onlooker, case_id)
        else:
            screen = RequestScreen(request, parts, messages, onlooker)
            FORMS[place](screen)
        at_work(screen)
        return screen

    return make


@pytest.mark.parametrize("place", ["list", *FORMS])
def test_every_control_has_a_name_room_and_the_keyboard(
    page: Callable[[str], QWidget], place: str, qtbot: QtBot
) -> None:
    screen = page(place)
    assert nameless(screen) == []
    qtbot.waitUntil(lambda: not cut_off(screen))  # the form has its room after the layout
    assert small(screen) == []
    assert missed_by_tab(screen) == []


@pytest.mark.parametrize("place", ["list", "steps", "cover"])
def test_nothing_is_cut_off_in_large_text(
    page: Callable[[str], QWidget], place: str, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_scale(200)
    screen = page(place)
    qtbot.waitUntil(lambda: not cut_off(screen))
