"""Agenda on the screen: where things stand, and the one button of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Contact, RouteId, SchoolHoliday, Task, TimeSpent
from vp_desktop.storage import records
from vp_desktop.storage.register import Register
from vp_desktop.ui.agenda.rows import AgendaRow
from vp_desktop.ui.agenda.screen import AgendaScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.shell.rail import Destination, Rail
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.more_rows import FIRST
from vp_desktop.ui.widgets.buttons import FilledButton, MenuButton
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.in_turns import finish

Open = Callable[[], AgendaScreen]
TODAY = date(2026, 11, 21)


@pytest.fixture
def open_agenda(
    services: Services,
    program: Program,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
) -> Open:
    def open_one() -> AgendaScreen:
        s, activities = services, program.taxonomy["time_activity"]
        screen = AgendaScreen(
            *(s.agenda, s.agenda_files, s.tasks, s.time, s.drafts, activities),
            *(messages, runner, onlooker, clock),
        )
        at_work(screen)
        return screen

    return open_one


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(a_report())


@pytest.fixture
def step(register: Register, case_id: CaseId, clock: StoppedClock) -> Callable[..., None]:
    """Adds a task for a step of a made-up route."""
    with register.change("made_up", clock()) as connection:
        version = connection.insert("route_versions", route="made_up", version=1, definition="x")
        route = RouteId(
            connection.insert("routes", case_id=case_id, version_id=version, started_at=clock())
        )

    def add(title: str, **values: object) -> None:
        task = Task(title, "", case_id, made_on=TODAY, route_id=route, step="a", **values)  # type: ignore[arg-type]
        with register.change("made_up", clock()) as connection:
            records.insert(connection, task)

    return add


def settle() -> None:
    """Let what was taken away go, and what was put in its place appear."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def words(widget: QWidget) -> list[str]:
    settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def rows(card: RowsCard) -> list[AgendaRow]:
    finish(card)  # the first rows are there at once, others a moment later
    return [row for row in card.rows() if isinstance(row, AgendaRow)]


def press(widget: QWidget, text: str) -> None:
    """Press the button with these words."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.text() == text]
    assert len(found) == 1, [b.text() for b in found]
    found[0].click()


def acts(widget: QWidget) -> dict[str, Callable[[], None]]:
    settle()
    menu = widget.findChild(MenuButton).menu()
    return {action.text(): action.trigger for action in menu.actions()}


def visible_words(screen: AgendaScreen) -> str:
    settle()
    shown = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    shown += [b.text() for b in screen.findChildren(QAbstractButton) if b.isVisible()]
    return " | ".join(shown)


def test_an_empty_agenda_says_what_comes_here(open_agenda: Open) -> None:
    screen = open_agenda()
    assert screen.nothing.isVisible()
    assert not screen.overdue.isVisible()
    assert screen.add_task.isVisible()


def test_things_stand_under_their_day(open_agenda: Open, services: Services) -> None:
    services.tasks.add(Task("Nakijken", due_on=date(2026, 11, 18)))
    services.tasks.add(Task("Vergaderen", due_on=TODAY, due_at=time(16, 0)))
    services.tasks.add(Task("Jaarplan", due_on=date(2026, 11, 25)))
    services.tasks.add(Task("Verslag", who="mentor", due_on=date(2026, 11, 20)))
    services.tasks.add(Task("Ooit"))
    screen = open_agenda()

    assert words(rows(screen.overdue.card)[0]) == ["Nakijken", "eigen afspraak", "3 dagen geleden"]
    assert words(rows(screen.today.card)[0])[-1] == "vandaag 16:00"
    assert words(rows(screen.week.card)[0])[0] == "Jaarplan"
    assert words(rows(screen.waiting.card)[0])[:2] == ["Verslag", "mentor"]
    assert screen.waiting.count.text() == "1, te laat: 1"
    assert screen.later.link.text() == "Later of zonder dag (1)"
    assert not screen.nothing.isVisible()


def test_done_can_be_undone_and_looking_clears_nothing(
    open_agenda: Open, services: Services
) -> None:
    services.tasks.add(Task("Nakijken", due_on=TODAY))
    open_agenda()
    screen = open_agenda()
    press(screen.today.card, "Gedaan")
    assert not screen.today.isVisible()
    press(screen.undo_bar, "Ongedaan maken")
    assert words(rows(screen.today.card)[0])[0] == "Nakijken"


def test_above_a_call_stands_how_it_is_safe(
    open_agenda: Open, services: Services, case_id: CaseId
) -> None:
    services.cases.add(Contact(case_id, TODAY, safe_contact="Nooit thuis bellen"))
    services.tasks.add(Task("Bel Sanne", case_id=case_id, due_on=TODAY))
    row = rows(open_agenda().today.card)[0]
    assert words(row)[:2] == ["Veilig bereikbaar: Nooit thuis bellen", "Bel Sanne"]
    labels = [label for label in row.findChildren(QLabel) if label.text()]
    assert (
        labels[0].mapTo(row, labels[0].rect().bottomLeft()).y()
        <= labels[1].mapTo(row, labels[1].rect().topLeft()).y()
    )


def test_a_step_is_recorded_in_its_case_and_never_ticked_off(
    open_agenda: Open, step: Callable[..., None], case_id: CaseId, qtbot: QtBot
) -> None:
    step("Bestuur inlichten", due_on=TODAY, since=datetime(2026, 11, 21, 11, 12))
    screen = open_agenda()
    row = rows(screen.overdue.card)[0]
    assert words(row) == ["Bestuur inlichten", "2026-001", "loopt 3 uur 20 min"]
    assert "Gedaan" not in [b.text() for b in row.findChildren(QAbstractButton)]
    assert list(acts(row)) == ["Verzetten naar…"]
    with qtbot.waitSignal(screen.case_opened) as opened:
        press(row, "Vastleggen")
    assert opened.args == [case_id]


def test_moving_a_step_asks_why(
    open_agenda: Open, services: Services, step: Callable[..., None]
) -> None:
    step("Bestuur inlichten", due_on=TODAY)
    screen = open_agenda()
    acts(rows(screen.today.card)[0])["Verzetten naar…"]()
    panel = screen.place.panel
    assert panel is not None
    panel.sheet.form.fill({"due_on": "2026-11-24"})
    press(panel, "Verzetten")
    assert panel.sheet.form.field("because").error == "Schrijf op waarom u het verzet."
    assert services.agenda.page().today[0].task.title == "Bestuur inlichten"
    panel.sheet.form.fill({"because": "De directeur is er dinsdag"})
    press(panel, "Verzetten")
    moved = services.agenda.page().this_week[0].task
    assert moved.due_on == date(2026, 11, 24)
    assert moved.reason == (
        "Verzet van za 21 november 2026 naar di 24 november 2026: De directeur is er dinsdag"
    )


def test_an_appointment_is_moved_without_a_reason(open_agenda: Open, services: Services) -> None:
    services.tasks.add(Task("Jaarplan", due_on=TODAY))
    screen = open_agenda()
    acts(rows(screen.today.card)[0])["Verzetten naar…"]()
    assert screen.place.panel is not None
    press(screen.place.panel, "Over een week")
    press(screen.place.panel, "Verzetten")
    assert words(rows(screen.week.card)[0])[0] == "Jaarplan"
    assert screen.place.panel is None


def test_a_holiday_is_told_below_the_row(
    open_agenda: Open, services: Services, step: Callable[..., None]
) -> None:
    services.school_days.add(SchoolHoliday("Kerst", date(2026, 12, 19), date(2027, 1, 3)))
    step("Antwoord", due_on=date(2026, 12, 25), since=datetime(2026, 11, 20))
    screen = open_agenda()
    screen.later.link.click()
    row = rows(screen.later.card)[0]
    assert "Valt op eerste kerstdag. Doe het uiterlijk vr 18 december." in words(row)


def test_an_appointment_is_added_with_one_filled_button(
    open_agenda: Open, services: Services, qtbot: QtBot
) -> None:
    screen = open_agenda()
    screen.add_task.click()
    filled = [b for b in screen.findChildren(FilledButton) if b.isVisible()]
    assert [b.accessibleName() for b in filled] == ["Opslaan"]
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    qtbot.keyClicks(form.editor("title"), "Jaarplan")
    form.fill({"due_on": "2026-11-25"})
    press(screen.place.panel, "Opslaan")
    assert services.agenda.page().this_week[0].task.title == "Jaarplan"
    assert screen.add_task.isVisible()


def test_a_form_left_open_keeps_its_draft(open_agenda: Open, services: Services) -> None:
    screen = open_agenda()
    screen.time.note.click()
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    form.fill({"minutes": "45"})
    form.changed.emit()
    screen.hide()
    kept = services.drafts.find("agenda.time", "new")
    assert kept is not None
    assert kept[0]["minutes"] == "45"


def test_another_form_takes_the_place_and_the_first_is_offered_again(
    open_agenda: Open, services: Services
) -> None:
    screen = open_agenda()
    screen.time.note.click()
    assert screen.place.panel is not None
    screen.place.panel.sheet.form.fill({"text": "trein naar Utrecht"})
    screen.place.panel.sheet.form.changed.emit()
    screen.acts.add()
    assert screen.place.panel.sheet.kind == "today.task"
    screen.time.note.click()
    assert screen.place.panel.sheet.form.text("text") == "trein naar Utrecht"


def test_nobody_sees_anything_while_somebody_looks_along(
    open_agenda: Open, services: Services, onlooker: Onlooker, case_id: CaseId, qtbot: QtBot
) -> None:
    services.tasks.add(Task("Bel Sanne", case_id=case_id, due_on=TODAY))
    services.time.add(TimeSpent(TODAY, 45, "travel"))
    screen = open_agenda()
    screen.acts.finish(services.agenda.page().today[0])
    assert "Sanne" in screen.undo_bar.text()
    with qtbot.waitSignal(screen.due_counted) as counted:
        onlooker.toggle()
    assert counted.args == [0]
    for word in ("Sanne", "2026", "45", "min", "(1)"):
        assert word not in visible_words(screen)
    onlooker.toggle()
    assert "45 min" in visible_words(screen)


def test_the_program_stood_open_overnight(
    open_agenda: Open, services: Services, clock: StoppedClock
) -> None:
    services.tasks.add(Task("Nakijken", due_on=TODAY))
    screen = open_agenda()
    clock.now = datetime(2026, 11, 22, 8, 0)
    screen.hide()
    screen.show()
    assert words(rows(screen.overdue.card)[0])[-1] == "gisteren"


def test_the_rail_counts_what_asks_for_attention(shown: Callable[[QWidget], None]) -> None:
    rail = Rail([Destination("agenda", "Agenda", "calendar-days", QWidget())], "")
    shown(rail)
    button = next(b for b in rail.findChildren(QAbstractButton) if b.accessibleName() == "Agenda")
    plain = button.sizeHint().width()
    rail.set_count("agenda", 12)
    assert button.accessibleDescription().startswith("12 vragen nu aandacht")
    assert button.sizeHint().width() > plain
    assert button.width() >= button.sizeHint().width()
    rail.set_count("agenda", 0)
    assert "aandacht" not in button.accessibleDescription()
    assert button.sizeHint().width() == plain


def test_words_of_users_are_plain_text(
    open_agenda: Open, services: Services, case_id: CaseId
) -> None:
    services.cases.add(Contact(case_id, TODAY, safe_contact="<b>veilig</b>"))
    services.tasks.add(Task("<i>bel</i>", "<img src=x>", case_id, due_on=TODAY))
    row = rows(open_agenda().today.card)[0]
    assert words(row)[:3] == ["Veilig bereikbaar: <b>veilig</b>", "<i>bel</i>", "<img src=x>"]
    formats = {label.textFormat() for label in row.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_time_is_noted_with_a_case(
    open_agenda: Open, services: Services, case_id: CaseId, qtbot: QtBot
) -> None:
    services.cases.add(Contact(case_id, TODAY, minutes=75))
    screen = open_agenda()
    screen.time.note.click()
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    qtbot.keyClicks(form.editor("minutes"), "45 min")
    form.fill({"number": "2026-1", "activity": "report_writing", "text": "Verslag"})
    press(screen.place.panel, "Opslaan")
    (one,) = services.time.noted(TODAY, TODAY)
    assert (one.value.minutes, one.value.case_id, one.value.text) == (45, case_id, "Verslag")
    assert words(screen.time)[:3] == ["Tijd", "Deze maand", "2 uur"]
    assert screen.noted.link.text() == "Genoteerde tijd deze maand (1)"


def test_time_that_is_wrong_is_said_at_its_field(open_agenda: Open, services: Services) -> None:
    screen = open_agenda()
    screen.time.note.click()
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    form.fill({"minutes": "een uurtje", "number": "2026-099"})
    press(screen.place.panel, "Opslaan")
    assert form.field("minutes").error.startswith("Schrijf hele minuten")
    assert form.field("number").error.startswith("Dit dossier is er niet")
    assert form.field("activity").error == "Kies waar de tijd aan opging."
    assert form.text("minutes") == "een uurtje"
    form.fill({"minutes": "0"})
    press(screen.place.panel, "Opslaan")
    assert form.field("minutes").error.startswith("Schrijf hele minuten")
    assert services.time.noted(date.min, date.max) == []


def test_noted_time_is_changed_and_taken_away(open_agenda: Open, services: Services) -> None:
    services.time.add(TimeSpent(TODAY, 45, "travel", None, "trein"))
    screen = open_agenda()
    screen.noted.link.click()
    acts(screen.noted.card)["Wijzigen"]()
    assert screen.place.panel is not None
    form = screen.place.panel.sheet.form
    assert (form.text("minutes"), form.text("text")) == ("45", "trein")
    form.fill({"minutes": "50"})
    press(screen.place.panel, "Opslaan")
    assert services.time.noted(TODAY, TODAY)[0].value.minutes == 50
    acts(screen.noted.card)["Verwijderen"]()
    assert services.time.noted(TODAY, TODAY) == []
    press(screen.undo_bar, "Ongedaan maken")
    assert services.time.noted(TODAY, TODAY)[0].value.minutes == 50


def test_of_many_each_part_shows_the_first_and_its_true_number(
    open_agenda: Open, services: Services
) -> None:
    with services.register.change("made_up", NOW) as connection:
        for number in range(120):
            late = number % 2
            due_on = date(2026, 11, 18) if late else None
            records.insert(connection, Task(f"Taak {number:03}", due_on=due_on, made_on=TODAY))
    screen = open_agenda()
    assert screen.overdue.count.text() == "60"
    assert screen.later.link.text() == "Later of zonder dag (60)"
    assert len(rows(screen.overdue.card)) == FIRST
    assert rows(screen.later.card) == [], "nobody unfolded it"
    screen.later.link.click()
    assert len(rows(screen.later.card)) == FIRST
    for more in (screen.overdue.more, screen.later.more):
        while more.button is not None:
            more.button.click()
    late = [words(row)[0] for row in rows(screen.overdue.card)]
    assert late == [f"Taak {number:03}" for number in range(1, 120, 2)], "each once, in order"
    assert len(rows(screen.later.card)) == 60
    screen.later.link.click()
    screen.refresh()
    assert rows(screen.later.card) == []
