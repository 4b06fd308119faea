"""Nieuwe melding, Snelle notitie and Jaaroverzicht for every user: names, room, text, keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.conversation import MARKER, Open, story
from tests.ui.reach_walk import cut_off, flashing, out_of_reach, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.services.drafts import REPORT
from vp_desktop.ui.intake.answers import Agreement, Answers, PersonAnswer
from vp_desktop.ui.intake.quick_note import QuickNote
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.intake.step import Step
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import Theme, scaled
from vp_desktop.ui.widgets.buttons import IconButton
from vp_desktop.ui.widgets.terms_line import TermButton

Place = Callable[[str], QWidget]
STEPS = ("safety", "reporter", "story", "people", "wish", "duties", "agreements")
PLACES = (*STEPS, "agreements_new", "quick_note", "summary")
EVERYWHERE = pytest.mark.parametrize("name", PLACES)
_SAME_LINE = 24


def told(clock: StoppedClock) -> Answers:
    """A conversation in which everything was said."""
    answers = Answers.begun(clock())
    answers.safety = ["suicidal", "recent_sexual_violence"]
    answers.reporter_role, answers.consent = "parent", "refused"
    answers.reporter = PersonAnswer(name="Mevrouw van den Heuvel-Wolters tot Oldenborgh")
    answers.story = "Elke dag opnieuw. " * 30
    answers.category, answers.date_kind = "touching", "period"
    answers.from_day, answers.to_day = "2026-11-20", "2026-11-02"
    answers.people = [
        PersonAnswer("subject", "Sanne Testpersoon", "pupil", "2B", "13"),
        PersonAnswer("accused", kind="hired"),
        PersonAnswer("witness", "Bram Voorbeeld", "pupil", "2C", "14"),
    ]
    answers.agreements = [
        Agreement("Ouders samen met de mentor uitnodigen", "Uitleg", due="2026-11-24"),
        Agreement("Bellen"),
    ]
    return answers


@pytest.fixture
def make(
    program: Program,
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> Place:
    """Shows one of the places at the size it has on a laptop of 1366 x 768."""
    onlooker = Onlooker()

    def conversation(name: str) -> IntakeScreen:
        target = ""
        if name in STEPS:
            services.intake.record(a_report(keyword="een lang eigen trefwoord"))
            services.drafts.keep(REPORT, "vol", told(clock).to_content())
            target = "vol"
        screen = IntakeScreen(
            *(services, program.taxonomy, program.texts, program.rules),
            *(onlooker, messages, clock, target),
        )
        screen.go_to(name.removesuffix("_new"))
        return screen

    def made(name: str) -> QWidget:
        if name == "quick_note":
            screen: QWidget = QuickNote(services.drafts, messages, clock)
        elif name == "summary":
            services.intake.record(a_report(received_on=date(2026, 3, 3), category="not_yet"))
            screen = SummaryScreen(SummaryServices.of(services), program.taxonomy, runner, messages)
        else:
            screen = conversation(name)
        if name != "quick_note":
            screen.resize(1366 - scaled(224), 728)  # beside the rail
        shown(screen)
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        if isinstance(screen, SummaryScreen):
            screen.refresh()
            qtbot.waitUntil(screen.save.isEnabled, timeout=20000)
        for _ in range(5):
            QApplication.processEvents()
        return screen

    return made


@EVERYWHERE
def test_it_is_for_everybody_and_nothing_flashes_as_a_window_of_its_own(
    make: Place, qapp: QApplication, name: str
) -> None:
    made: list[QWidget] = []

    def make_one() -> QWidget:
        made.append(make(name))
        return made[0]

    assert flashing(qapp, make_one) == []
    assert nothing_sideways(made[0])
    assert out_of_reach(made[0]) == []


@EVERYWHERE
@pytest.mark.parametrize("scale", [150, 200])
def test_nothing_is_small_or_cut_off_in_large_text(
    make: Place, theme: Theme, name: str, scale: int
) -> None:
    theme.set_scale(scale)
    screen = make(name)
    assert small(screen) == []
    assert cut_off(screen) == []
    assert nothing_sideways(screen)


def nothing_sideways(screen: QWidget) -> bool:
    """Whether no part needs more width than it has."""
    for area in screen.findChildren(QAbstractScrollArea):
        if area.isVisible() and not isinstance(area, QPlainTextEdit):
            assert area.horizontalScrollBar().maximum() == 0, type(area).__name__
    return True


@pytest.mark.parametrize("name", STEPS)
def test_each_step_begins_with_the_keyboard_in_its_first_field(make: Place, name: str) -> None:
    screen = make(name)
    assert isinstance(screen, IntakeScreen)
    screen.go_to(name)
    first = QApplication.focusWidget()
    assert first is not None and screen.current.isAncestorOf(first)
    before = first.previousInFocusChain()
    while not (before.focusPolicy() & Qt.FocusPolicy.TabFocus and before.isVisible()):
        before = before.previousInFocusChain()
    assert not screen.current.isAncestorOf(before)


@pytest.mark.parametrize("name", STEPS)
def test_tab_follows_the_page_from_top_to_bottom(make: Place, name: str) -> None:
    screen = make(name)
    assert isinstance(screen, IntakeScreen)
    screen.go_to(name)
    stops: list[tuple[int, str]] = []
    beside: list[tuple[int, str]] = []
    widget = QApplication.focusWidget()
    while widget is not None and screen.current.isAncestorOf(widget):
        height = widget.mapTo(screen.current.area.widget(), QPoint()).y()
        # One takes its line away, at the top but last; the other stands left of what is ticked.
        if not isinstance(widget, IconButton | TermButton):
            column = beside if _stands_beside(screen.current, widget) else stops
            assert column is beside or not beside, "the second column comes after the first"
            column.append((height, widget.accessibleName()))
        screen.focusNextChild()
        widget = QApplication.focusWidget()
    assert stops
    for column in (stops, beside):
        back = [(one, other) for one, other in pairwise(column) if other[0] < one[0] - _SAME_LINE]
        assert back == []


def _stands_beside(step: Step, widget: QWidget) -> bool:
    """Whether a control stands in the column beside the fields."""
    left = step.aside.geometry().left()
    return left > 0 and widget.mapTo(step.area.widget(), QPoint()).x() >= left


def test_a_step_is_made_when_it_is_first_shown(open_intake: Open, onlooker: Onlooker) -> None:
    screen = open_intake()
    assert [step.key for step in screen.steps.made()] == ["safety"]
    screen.fill({"story": MARKER, "category": "other", "started_at": "2026-11-21T14:32:00"})
    assert screen.content()["story"] == MARKER, "what no step shows yet is not lost"
    screen.foot.next.click()
    assert [step.key for step in screen.steps.made()] == ["safety", "reporter"]
    screen.go_to("story")
    assert story(screen).story.text() == MARKER
    assert screen.content()["story"] == MARKER
