"""Vandaag, Dossiers and the page of a case for every user: names, room, large text, keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.reach_walk import cut_off, flashing, out_of_reach, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Closing, Contact, DateKind, Incident, Note, Task
from vp_desktop.services.drafts import REPORT
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.cases.table import CasesTable
from vp_desktop.ui.dossier.entry_acts import CONTACT, INCIDENT, NOTE, REFERRAL, TASK
from vp_desktop.ui.dossier.entry_acts import REPORT as FURTHER_REPORT
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import Theme, scaled
from vp_desktop.ui.today.screen import TodayScreen

Place = Callable[[str], QWidget]
FORMS: dict[str, Callable[[DossierScreen], object]] = {
    "contact": lambda page: page.entries.add(CONTACT),
    "incident": lambda page: page.entries.add(INCIDENT),
    "task": lambda page: page.entries.add(TASK),
    "note": lambda page: page.entries.add(NOTE),
    "referral": lambda page: page.entries.add(REFERRAL),
    "report": lambda page: page.entries.add(FURTHER_REPORT),
    "closing": lambda page: page.whole.close(),
    "consent": lambda page: page.whole.ask_consent(),
    "matter": lambda page: page.whole.change_matter(),
    "relation": lambda page: page.whole.relate(),
    "person": lambda page: page.people.add(),
    "move": lambda page: page.acts.tasks.move(Task("Bellen", due_on=date(2026, 11, 23))),
}
PLACES = ("today", "today_new", "cases", "dossier", "dossier_closed", "dossier_watched", *FORMS)
EVERYWHERE = pytest.mark.parametrize("name", PLACES)


def fill(services: Services) -> CaseId:
    """A case with everything in it, and tasks of every kind."""
    case_id = services.intake.record(
        a_report(
            consent="given",
            keyword="een lang eigen trefwoord",
            safe_contact="Alleen bellen na 16 uur op haar eigen nummer",
            story="Ze vertelt dat het " + "elke dag opnieuw " * 12 + "gebeurt.",
            people=(NewPerson("subject", "Anna-Sophie van den Heuvel-Wolters", "pupil", "2B", 13),),
        )
    )
    services.intake.record(a_report(same_matter_as=case_id))
    services.cases.add(Contact(case_id, date(2026, 11, 18), minutes=25, text="Het gaat beter."))
    services.cases.add(Note(case_id, date(2026, 11, 14), "Zelf twijfel."))
    day = date(2026, 11, 15)
    services.cases.add(Incident(case_id, None, DateKind.EXACT, day, place="online"))
    for title, due in (("Nabellen", day), ("Ouders uitnodigen", date(2026, 11, 24))):
        services.tasks.add(Task(title, "Afgesproken op school", case_id, due_on=due))
    services.tasks.add(Task("Themaweek voorbereiden met de mentoren", due_on=day))
    services.tasks.add(Task("Verslag", case_id=case_id, who="mentor"))
    services.tasks.add(Task("Ooit"))
    services.drafts.keep(REPORT, "abc", {})
    return case_id


@pytest.fixture
def make(
    program: Program,
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    open_dossier: Callable[..., DossierScreen],
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> Place:
    """Shows one of the places at the size it has on a laptop of 1366 x 768."""

    def dossier(name: str) -> DossierScreen:
        case_id = fill(services)
        if name == "dossier_closed":
            closing = Closing(case_id, "agreements", date(2026, 11, 20), aftercare="Bellen in mei")
            services.cases.close(closing)
        page = open_dossier(case_id)
        onlooker.set_present(name == "dossier_watched")
        if name in FORMS:
            FORMS[name](page)
        return page

    def today() -> TodayScreen:
        of = services
        return TodayScreen(
            *(of.tasks, of.cases, of.drafts, of.settings, of.backups),
            *(messages, runner, onlooker, clock),
        )

    def made(name: str) -> QWidget:
        if name in ("today", "cases"):
            fill(services)
        if name.startswith("today"):
            screen: QWidget = today()
        elif name == "cases":
            screen = CasesScreen(services.cases, services.drafts, program.taxonomy, onlooker, clock)
        else:
            screen = dossier(name)
        screen.resize(1366 - scaled(224), 728)  # beside the rail
        shown(screen)
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        if isinstance(screen, TodayScreen):
            screen.later.link.click()
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
def test_nothing_is_small_or_cut_off_in_large_text(make: Place, theme: Theme, name: str) -> None:
    theme.set_scale(200)
    screen = make(name)
    assert small(screen) == []
    assert cut_off(screen) == []
    assert nothing_sideways(screen)


def nothing_sideways(screen: QWidget) -> bool:
    """Whether it has its width, and no part needs more."""
    assert screen.width() == 1366 - scaled(224)
    for area in screen.findChildren(QAbstractScrollArea):
        if not isinstance(area, QPlainTextEdit | CasesTable):
            assert area.horizontalScrollBar().maximum() == 0, type(area).__name__
    return True


@EVERYWHERE
def test_tab_follows_the_page_down(make: Place, name: str) -> None:
    """In each column Tab never goes back up, also after rows and forms were made anew."""
    screen = make(name)
    if isinstance(screen, DossierScreen | TodayScreen):
        screen.refresh()
        QApplication.processEvents()
    assert isinstance(screen, Screen)
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()  # Tab begins at the top
    tops: dict[bool, list[int]] = {True: [], False: []}
    middle = screen.width() * 5 // 7
    first = None
    for _ in range(200):
        screen.focusNextChild()
        widget = QApplication.focusWidget()
        if widget is None or widget is first:
            break
        first = first or widget
        place = widget.mapTo(screen, widget.rect().center())
        if not screen.header.isAncestorOf(widget):
            tops[place.x() > middle and screen.aside.count() > 0].append(place.y())
    for column in tops.values():
        ups = [before - after for before, after in pairwise(column) if after < before - 80]
        assert not ups, column  # a button below words comes before the menu beside them
