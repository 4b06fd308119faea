"""The agenda: nothing leaves it unless done or moved, and nothing in it goes out with a name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from tests.factory import StoppedClock, a_report, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Consent, Contact, RouteId, SchoolHoliday, Task
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.terms import Closure
from vp_desktop.core.week_list import Kind
from vp_desktop.services.agenda import Agenda, AgendaTask
from vp_desktop.storage import records
from vp_desktop.storage.register import Register

TODAY = date(2026, 11, 21)  # a Saturday
SAFE = "Alleen via de mentor"


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(a_report())


@pytest.fixture
def add_step(register: Register, case_id: CaseId, clock: StoppedClock) -> Any:
    """Puts the case on a made-up route and adds a task for one of its steps."""
    with register.change("made_up", clock()) as connection:
        version = connection.insert("route_versions", route="made_up", version=1, definition="x")
        route = connection.insert("routes", case_id=case_id, version_id=version, started_at=clock())

    def add(title: str, **values: Any) -> int:
        task = Task(title, case_id=case_id, route_id=RouteId(route), made_on=TODAY, **values)
        with register.change("made_up", clock()) as connection:
            return records.insert(connection, task)

    return add


def titles(tasks: Sequence[AgendaTask]) -> list[str]:
    return [one.task.title for one in tasks]


def only(services: Services) -> AgendaTask:
    page = services.agenda.page()
    (one,) = (*page.overdue, *page.today, *page.this_week, *page.later, *page.waiting)
    return one


def test_tasks_stand_where_their_day_puts_them(services: Services, case_id: CaseId) -> None:
    for title, day in (
        ("te laat", date(2026, 11, 20)),
        ("vandaag", TODAY),
        ("morgen", date(2026, 11, 22)),
        ("zeven dagen", date(2026, 11, 28)),
        ("acht dagen", date(2026, 11, 29)),
        ("ooit", None),
    ):
        services.tasks.add(Task(title, due_on=day, case_id=case_id))
    page = services.agenda.page()

    assert titles(page.overdue) == ["te laat"]
    assert titles(page.today) == ["vandaag"]
    assert titles(page.this_week) == ["morgen", "zeven dagen"]
    assert titles(page.later) == ["acht dagen", "ooit"]
    assert page.waiting == ()
    assert services.agenda.due_count() == 2


def test_a_time_today_can_be_past(services: Services, clock: StoppedClock) -> None:
    services.tasks.add(Task("bellen", due_on=TODAY, due_at=time(14, 32)))
    assert titles(services.agenda.page().today) == ["bellen"]
    clock.now += timedelta(minutes=1)
    assert titles(services.agenda.page().overdue) == ["bellen"]
    assert services.agenda.page().today == ()


def test_what_another_does_waits_and_becomes_overdue_there(services: Services) -> None:
    services.tasks.add(Task("verslag", who="mentor", due_on=date(2026, 11, 20)))
    services.tasks.add(Task("antwoord", who="bestuur"))
    page = services.agenda.page()

    assert titles(page.waiting) == ["verslag", "antwoord"]
    assert page.waiting_overdue == 1
    assert page.overdue == page.later == ()
    assert services.agenda.due_count() == 1


def test_midnight_moves_what_was_for_today(services: Services, clock: StoppedClock) -> None:
    services.tasks.add(Task("vandaag", due_on=TODAY))
    clock.now = datetime(2026, 11, 21, 23, 59)
    assert titles(services.agenda.page().today) == ["vandaag"]
    clock.now = datetime(2026, 11, 22)
    assert titles(services.agenda.page().overdue) == ["vandaag"]


@pytest.mark.parametrize(
    "title",
    [
        "Bel moeder",
        "Nabellen",
        "Terugbellen",
        "Vervolggesprek",
        "Mail sturen",
        "Call back",
        "App Bo",
        "Brief sturen",
        "Nodig haar uit",
        "Nazorg",
    ],
)
def test_reaching_somebody_shows_how_that_is_safe(
    services: Services, case_id: CaseId, title: str
) -> None:
    services.cases.add(Contact(case_id, date(2026, 11, 11), safe_contact="Thuis, na vier uur"))
    services.cases.add(Contact(case_id, date(2026, 11, 12), safe_contact=SAFE))
    services.cases.add(Contact(case_id, date(2026, 11, 13)))
    services.tasks.add(Task(title, case_id=case_id))
    assert only(services).safe_contact == SAFE


@pytest.mark.parametrize(
    "title", ["Verslag lezen", "Belangrijk: rooster nakijken", "Appel kopen", "Bestuur inlichten"]
)
def test_other_tasks_do_not(services: Services, case_id: CaseId, title: str) -> None:
    services.cases.add(Contact(case_id, date(2026, 11, 12), safe_contact=SAFE))
    services.tasks.add(Task(title, case_id=case_id))
    assert only(services).safe_contact == ""


def test_a_call_in_another_case_does_not_show_it(services: Services, case_id: CaseId) -> None:
    services.cases.add(Contact(case_id, date(2026, 11, 12), safe_contact=SAFE))
    services.tasks.add(Task("Bellen", case_id=services.intake.record(a_report())))
    services.tasks.add(Task("Bellen"))
    assert [one.safe_contact for one in services.agenda.page().later] == ["", ""]


def test_a_case_that_joined_shares_how_to_reach_somebody(
    services: Services, register: Register, case_id: CaseId, clock: StoppedClock
) -> None:
    other = services.intake.record(a_report())
    services.cases.add(Contact(other, date(2026, 11, 12), safe_contact=SAFE))
    services.tasks.add(Task("Bellen", case_id=case_id))
    with register.change("made_up", clock()) as connection:
        connection.update("cases", other, joined_to=case_id)
    assert only(services).safe_contact == SAFE


def test_an_immediate_duty_runs_without_a_limit(
    services: Services, add_step: Any, clock: StoppedClock
) -> None:
    add_step("Bestuur inlichten", due_on=TODAY, since=datetime(2026, 11, 21, 11, 12), step="a")
    services.tasks.add(Task("Van gisteren", due_on=date(2026, 11, 20)))
    one = services.agenda.page().overdue[0]
    assert one.is_step
    assert one.is_immediate
    assert one.running == timedelta(hours=3, minutes=20)
    clock.now = datetime(2026, 11, 22, 9, 0)
    assert titles(services.agenda.page().overdue) == ["Bestuur inlichten", "Van gisteren"]


def test_a_term_is_no_immediate_duty(services: Services, add_step: Any) -> None:
    add_step("Antwoord", due_on=date(2026, 12, 19), since=datetime(2026, 11, 21, 11, 12), step="b")
    assert not only(services).is_immediate


def test_a_step_names_its_route(register: Register, clock: StoppedClock, add_step: Any) -> None:
    add_step("Stap", step="a")
    agenda = Agenda(register, clock, lambda: {"made_up": Label("Bedachte route", "Made-up route")})
    assert agenda.page().later[0].route == Label("Bedachte route", "Made-up route")


def test_a_closed_day_is_told_with_the_last_open_day_before_it(
    services: Services, add_step: Any
) -> None:
    services.school_days.add(SchoolHoliday("Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3)))
    add_step("Termijn", due_on=date(2026, 12, 25), since=datetime(2026, 11, 27), step="b")
    one = only(services)
    assert one.closed is not None
    assert one.closed.name.nl == "eerste kerstdag"
    assert one.do_before == date(2026, 12, 18)
    assert one.task.due_on == date(2026, 12, 25)  # the term itself is never moved


def test_an_appointment_in_a_weekend_was_chosen(services: Services, add_step: Any) -> None:
    add_step("Termijn", due_on=date(2026, 11, 29), step="b")
    services.tasks.add(Task("Open dag", due_on=date(2026, 11, 29)))
    step, own = services.agenda.page().later
    assert step.closed is not None
    assert step.closed.why is Closure.WEEKEND
    assert own.closed is None


def test_no_day_is_advised_that_is_past(services: Services, add_step: Any) -> None:
    add_step("Termijn", due_on=date(2026, 11, 22), step="b")  # today is the Saturday before
    one = only(services)
    assert one.closed is not None
    assert one.do_before is None


def test_a_step_is_moved_with_a_reason_that_stays(services: Services, add_step: Any) -> None:
    task_id = add_step("Stap", due_on=TODAY, reason="De wet", step="a")
    with pytest.raises(WrongUse) as refused:
        services.agenda.move(task_id, date(2026, 11, 24), "  ")
    assert refused.value.code == "reason_needed"
    assert only(services).task.due_on == TODAY

    services.agenda.move(task_id, date(2026, 11, 24), "Het bestuur is er maandag pas")
    moved = only(services).task
    assert moved.due_on == date(2026, 11, 24)
    assert moved.reason == "De wet\nHet bestuur is er maandag pas"
    assert services.settings.log()[0][1] == "task_moved"


def test_an_appointment_needs_no_reason(services: Services) -> None:
    task_id = services.tasks.add(Task("Jaarplan", due_on=TODAY))
    services.agenda.move(task_id, date(2026, 11, 30))
    assert only(services).task.due_on == date(2026, 11, 30)
    assert only(services).task.reason == ""


def test_without_consent_no_reason_is_kept(
    services: Services, add_step: Any, case_id: CaseId
) -> None:
    services.cases.add(Consent(case_id, "refused", TODAY))
    task_id = add_step("Stap", due_on=TODAY, step="a")
    services.agenda.move(task_id, date(2026, 11, 24), "Sanne is ziek")
    assert only(services).task.due_on == date(2026, 11, 24)
    assert only(services).task.reason == ""


def test_the_week_on_paper_holds_numbers_and_no_words(
    services: Services, add_step: Any, case_id: CaseId
) -> None:
    services.tasks.add(Task("Bel Sanne", "thuis", case_id, due_on=date(2026, 11, 20)))
    services.tasks.add(Task("Jaarplan", due_on=TODAY, due_at=time(16, 0)))
    services.tasks.add(Task("Verslag", who="mentor", due_on=TODAY))
    add_step("Nu", due_on=TODAY, since=datetime(2026, 11, 21, 9), step="a")
    add_step("Termijn", due_on=date(2026, 11, 27), since=datetime(2026, 11, 20), step="b")
    add_step("Buiten", due_on=date(2026, 11, 28), since=datetime(2026, 11, 20), step="c")
    week = services.agenda.week_list()

    assert (week.first_day, week.last_day) == (TODAY, date(2026, 11, 27))
    assert [(line.kind, str(line.number)) for line in week.overdue] == [
        (Kind.STEP, "2026-001"),
        (Kind.APPOINTMENT, "2026-001"),
    ]
    assert [(line.day, line.at, line.kind, line.number is None) for line in week.lines] == [
        (TODAY, time(16, 0), Kind.APPOINTMENT, True),
        (date(2026, 11, 27), None, Kind.TERM, False),
    ]
    assert "Sanne" not in repr(week)


def test_a_calendar_file_names_nobody_and_no_number(services: Services, case_id: CaseId) -> None:
    reference = services.cases.dossier(case_id).case.reference
    services.tasks.add(
        Task("Bel Sanne", "over Bram", case_id, due_on=date(2026, 11, 24), due_at=time(9, 30))
    )
    services.tasks.add(Task("Jaarplan", due_on=date(2026, 11, 25)))
    services.tasks.add(Task("Voorbij", due_on=date(2026, 11, 20)))
    services.tasks.add(Task("Ooit"))
    services.tasks.add(Task("Van een ander", who="mentor", due_on=date(2026, 11, 25)))
    text = services.agenda_files.calendar("nl").decode()

    assert text.count("BEGIN:VEVENT") == 2
    assert text.count("SUMMARY:Afspraak vertrouwenswerk\r\n") == 2
    assert reference not in text  # it stands on the letter to the board too
    assert "20261124T093000" in text
    for word in ("Sanne", "Bram", "Jaarplan", "2026-001", "Vlieger", "mentor"):
        assert word not in text
    assert "DTSTAMP:20261121T133200Z" in text
    services.settings.set("made_up", "yes")  # then it says so in her own calendar
    practice = make_services(services.register).agenda_files.calendar("nl").decode()
    assert practice.count("SUMMARY:Oefening\\, geen echte afspraak\r\n") == 2


def test_two_calendar_files_cannot_be_laid_together(services: Services) -> None:
    services.tasks.add(Task("Jaarplan", due_on=date(2026, 11, 25)))
    first, second = (services.agenda_files.calendar("nl").decode() for _ in range(2))
    names = [
        line for text in (first, second) for line in text.split("\r\n") if line.startswith("UID")
    ]
    assert len(set(names)) == 2


def test_several_reminders_of_one_case(services: Services, case_id: CaseId) -> None:
    for day in (20, 21, 24):
        services.tasks.add(Task("bellen", case_id=case_id, due_on=date(2026, 11, day)))
    page = services.agenda.page()
    assert [len(part) for part in (page.overdue, page.today, page.this_week)] == [1, 1, 1]
    services.tasks.finish(page.today[0].task.id)
    assert services.agenda.page().today == ()
    assert len(services.agenda.page().overdue) == 1


def test_a_thousand_tasks_are_read_at_once(services: Services, case_id: CaseId) -> None:
    for number in range(1000):
        services.tasks.add(Task(f"bel {number}", case_id=case_id, due_on=TODAY))
    begun = datetime.now()
    assert services.agenda.due_count() == 1000
    assert (datetime.now() - begun).total_seconds() < 1
