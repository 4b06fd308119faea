"""The agenda and the holidays for every user: names, room, large text, keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.factory import StoppedClock, a_report
from tests.ui.reach_walk import cut_off, out_of_reach, small
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Contact, SchoolHoliday, Task, TimeSpent
from vp_desktop.storage.register import Register
from vp_desktop.ui.agenda.screen import AgendaScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.settings.holidays_card import HolidaysCard
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.in_turns import finish

Make = Callable[[str], QWidget]
TODAY = date(2026, 11, 21)
PLACES = ("agenda", "unfolded", "time", "move", "add", "watched", "empty", "holidays")
EVERYWHERE = pytest.mark.parametrize("name", PLACES)


def fill(services: Services, register: Register) -> None:
    """Something in every part of the agenda, with long words."""
    case_id = services.intake.record(a_report())
    services.cases.add(
        Contact(case_id, TODAY, minutes=25, safe_contact="Alleen op school, via de mentor " * 3)
    )
    for task in (
        Task("Bel de ouders", "Beloofd in het vorige gesprek " * 3, case_id, due_on=TODAY),
        Task("Vergadering over het veiligheidsplan", due_on=TODAY, due_at=time(16, 0)),
        Task("Verslag", case_id=case_id, who="mentor", due_on=date(2026, 11, 20)),
        Task("Ooit de folder vernieuwen"),
    ):
        services.tasks.add(task)
    services.school_days.add(SchoolHoliday("Kerst", date(2026, 12, 19), date(2027, 1, 3)))
    services.time.add(TimeSpent(TODAY, 95, "report_writing", case_id, "Verslag van het gesprek"))
    with register.change("made_up", datetime(2026, 11, 21)) as connection:
        version = connection.insert("route_versions", route="x", version=1, definition="x")
        route = connection.insert("routes", case_id=case_id, version_id=version, started_at="x")
        for due_on in (TODAY, date(2026, 12, 25)):
            connection.insert(
                "tasks",
                case_id=case_id,
                title="Bestuur inlichten",
                due_on=due_on,
                made_on=TODAY,
                route_id=route,
                step="a",
                since=datetime(2026, 11, 21, 11, 12),
            )


@pytest.fixture
def make(
    program: Program,
    services: Services,
    register: Register,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
) -> Make:
    def agenda(name: str) -> Screen:
        s, activities = services, program.taxonomy["time_activity"]
        screen = AgendaScreen(
            *(s.agenda, s.agenda_files, s.tasks, s.time, s.drafts, activities),
            *(messages, runner, onlooker, clock),
        )
        if name == "unfolded":
            for link in (screen.later.link, screen.noted.link, screen.time.parts_link):
                link.click()
        elif name == "time":
            screen.time.note.click()
        elif name == "move":
            screen.acts.move(next(one for one in services.agenda.page().later if one.is_step))
        elif name == "add":
            screen.add_task.click()
        elif name == "watched":
            onlooker.toggle()
        return screen

    def holidays() -> Screen:
        screen = Screen("Instellingen")
        keeping = Keeping(services.settings, messages)
        screen.body.addWidget(HolidaysCard(keeping, services.school_days, clock))
        return screen

    def made(name: str) -> QWidget:
        if name != "empty":
            fill(services, register)
        screen = holidays() if name == "holidays" else agenda(name)
        screen.resize(1142, 728)
        shown(screen)
        finish()
        for _ in range(5):
            QApplication.processEvents()
        return screen

    return made


@EVERYWHERE
def test_it_is_for_everybody(make: Make, name: str) -> None:
    assert out_of_reach(make(name)) == []


@EVERYWHERE
@pytest.mark.parametrize("scale", [150, 200])
def test_nothing_is_small_or_cut_off_in_large_text(
    make: Make, theme: Theme, name: str, scale: int
) -> None:
    theme.set_scale(scale)
    window = make(name)
    assert small(window) == []
    assert cut_off(window) == []
