"""What today asks for: it leaves only when it is done or moved."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.factory import StoppedClock, a_report
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import Closing, Contact, Task


def titles(due: tuple) -> list[str]:  # type: ignore[type-arg]
    return [entry.task.title for entry in due]


def test_tasks_stand_where_their_day_puts_them(services: Services) -> None:
    case_id = services.intake.record(a_report())
    for title, day in (
        ("te laat", date(2026, 11, 20)),
        ("vandaag", date(2026, 11, 21)),
        ("morgen", date(2026, 11, 22)),
        ("over een week", date(2026, 11, 28)),
        ("daarna", date(2026, 11, 29)),
        ("ooit", None),
    ):
        services.tasks.add(Task(title, due_on=day, case_id=case_id))
    today = services.tasks.today()
    assert titles(today.overdue) == ["te laat"]
    assert titles(today.today) == ["vandaag"]
    assert titles(today.this_week) == ["morgen", "over een week"]
    assert titles(today.later) == ["daarna", "ooit"]
    assert str(today.today[0].number) == "2026-001"


def test_a_task_leaves_when_done_and_stands_in_the_story(services: Services) -> None:
    case_id = services.intake.record(a_report())
    task = services.tasks.add(Task("bellen", "beloofd", case_id, due_on=date(2026, 11, 21)))
    assert titles(services.tasks.today().today) == ["bellen"]
    services.cases.dossier(case_id)
    assert titles(services.tasks.today().today) == ["bellen"]
    services.tasks.finish(task)
    assert services.tasks.today().today == ()
    done = [e.value for e in services.cases.dossier(case_id).timeline if isinstance(e.value, Task)]
    assert [(entry.title, entry.done_on) for entry in done] == [("bellen", date(2026, 11, 21))]
    services.tasks.reopen(task)
    assert titles(services.tasks.today().today) == ["bellen"]
    services.tasks.move(task, date(2026, 12, 24))
    assert titles(services.tasks.today().later) == ["bellen"]


def test_the_school_year_in_numbers(services: Services, clock: StoppedClock) -> None:
    clock.now = datetime(2026, 9, 1, 9, 0)
    silent = services.intake.record(a_report(received_on=date(2026, 9, 1)))
    services.intake.record(a_report(received_on=date(2026, 7, 31)))
    closed = services.intake.record(a_report(received_on=date(2026, 8, 1)))
    services.cases.close(Closing(closed, "talked", date(2026, 8, 30)))
    clock.now = datetime(2026, 11, 21, 9, 0)
    today = services.tasks.today()
    assert (today.running_cases, today.new_cases, today.silent_cases) == (2, 2, 2)
    services.cases.add(Contact(silent, date(2026, 11, 1)))
    assert services.tasks.today().silent_cases == 1


def test_an_agreement_about_a_duty_is_not_done_by_a_tick(services: Services) -> None:
    """What was said to whom would be lost; moving it or taking it away is allowed."""
    case_id = services.intake.record(a_report())
    task = services.tasks.add(Task("Informeer het bestuur", case_id=case_id, step="inform_board"))
    with pytest.raises(WrongUse) as told:
        services.tasks.finish(task)
    assert told.value.code == "step_of_route"
    assert titles(services.tasks.today().later) == ["Informeer het bestuur"]
    services.tasks.move(task, date(2026, 11, 21))
    services.tasks.remove(task)
    assert services.tasks.today().today == ()
