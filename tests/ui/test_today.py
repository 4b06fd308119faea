"""Vandaag: what must be done stays until it is done or moved, and one button does it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import Task
from vp_desktop.services.drafts import REPORT
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.more_rows import FIRST, NEXT
from vp_desktop.ui.today.screen import TodayScreen
from vp_desktop.ui.widgets.buttons import MenuButton
from vp_desktop.ui.widgets.card import ActionRow, RowsCard
from vp_desktop.ui.widgets.in_turns import finish

Open = Callable[[], TodayScreen]
TODAY = date(2026, 11, 21)


@pytest.fixture
def open_today(
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    shown: Callable[[QWidget], None],
    qtbot: QtBot,
) -> Open:
    services.settings.set("recovery_checked", "yes")

    def open_one() -> TodayScreen:
        screen = TodayScreen(
            services.tasks,
            services.cases,
            services.drafts,
            services.settings,
            services.backups,
            messages,
            runner,
            onlooker,
            clock,
        )
        screen.resize(1142, 728)
        shown(screen)
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return screen

    return open_one


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def rows(card: RowsCard) -> list[ActionRow]:
    finish(card)  # the first rows are there at once, others a moment later
    return [row for row in card.rows() if isinstance(row, ActionRow)]


def titles(card: RowsCard) -> list[str]:
    return [words(row)[0] for row in rows(card)]


def press(widget: QWidget, text: str) -> None:
    """Press the button with these words."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.text() == text]
    assert len(found) == 1, [b.text() for b in found]
    found[0].click()


def choose(widget: QWidget, act: str) -> None:
    """Choose an act of a row's menu."""
    menu = widget.findChild(MenuButton).menu()
    next(action for action in menu.actions() if action.text() == act).trigger()


@pytest.mark.parametrize(
    ("hour", "things", "title"),
    [
        (9, 0, "Goedemorgen. Niets voor vandaag"),
        (14, 1, "Goedemiddag. Eén ding voor vandaag"),
        (14, 3, "Goedemiddag. Drie dingen voor vandaag"),
        (19, 12, "Goedenavond. 12 dingen voor vandaag"),
    ],
)
def test_the_title_is_a_sentence(
    open_today: Open, services: Services, clock: StoppedClock, hour: int, things: int, title: str
) -> None:
    clock.now = datetime(2026, 11, 21, hour, 5)
    for number in range(things):
        services.tasks.add(Task(f"Taak {number}", due_on=TODAY))
    assert open_today().header.title.text() == title


def test_a_reminder_stays_until_it_is_done(open_today: Open, services: Services) -> None:
    services.tasks.add(Task("Ouders bellen", "Afgesproken", due_on=date(2026, 11, 18)))
    assert titles(open_today().due) == ["Ouders bellen"]
    screen = open_today()
    assert words(rows(screen.due)[0]) == [
        "Ouders bellen",
        "Afgesproken",
        "eigen afspraak",
        "3 dagen geleden",
    ]
    press(screen.due, "Gedaan")
    assert titles(screen.due) == []
    assert screen.header.title.text().endswith("Niets voor vandaag")
    press(screen.undo_bar, "Ongedaan maken")
    assert titles(screen.due) == ["Ouders bellen"]


def test_a_task_of_a_case_opens_it(open_today: Open, services: Services, qtbot: QtBot) -> None:
    case_id = services.intake.record(a_report())
    services.tasks.add(Task("Nabellen", case_id=case_id, due_on=TODAY, due_at=time(13, 15)))
    screen = open_today()
    assert words(rows(screen.due)[0]) == ["Nabellen", "2026-001", "vandaag 13:15"]
    with qtbot.waitSignal(screen.case_opened) as opened:
        press(screen.due, "Openen")
    assert opened.args == [case_id]
    choose(rows(screen.due)[0], "Gedaan")
    assert titles(screen.due) == []


def test_a_task_can_be_moved_to_another_day(open_today: Open, services: Services) -> None:
    services.tasks.add(Task("Ouders bellen", due_on=TODAY))
    screen = open_today()
    choose(rows(screen.due)[0], "Verzetten naar…")
    assert screen.place.panel is not None
    press(screen.place.panel, "Over een week")
    press(screen.place.panel, "Verzetten")
    assert titles(screen.due) == []
    assert titles(screen.week) == ["Ouders bellen"]
    assert services.tasks.today().this_week[0].task.due_on == date(2026, 11, 28)


def test_an_own_task_is_added_and_its_draft_offered_again(
    open_today: Open, services: Services, qtbot: QtBot
) -> None:
    screen = open_today()
    screen.add_task.click()
    assert screen.place.panel is not None
    assert not screen.new_report.isVisible()
    title = screen.place.panel.sheet.form.editor("title")
    qtbot.keyClicks(title, "Jaarplan schrijven")
    press(screen.place.panel, "Later verder")
    assert screen.place.panel is None

    later = open_today()
    later.add_task.click()
    assert later.place.panel is not None
    assert later.place.panel.sheet.form.text("title") == "Jaarplan schrijven"
    assert later.place.panel.state.text() == "bewaard 14:32"
    later.place.panel.sheet.form.fill({"due_on": "vandaag"})
    press(later.place.panel, "Opslaan")
    assert titles(later.due) == ["Jaarplan schrijven"]
    assert services.drafts.find("today.task", "new") is None


def test_later_and_waiting_unfold(open_today: Open, services: Services) -> None:
    services.tasks.add(Task("Ooit"))
    services.tasks.add(Task("Verslag", who="mentor", due_on=date(2026, 11, 20)))
    screen = open_today()
    assert screen.later.link.text() == "Later (1)"
    assert screen.waiting.link.text() == "Wacht op een ander (1, te laat: 1)"
    assert not screen.later.card.isVisible()
    assert titles(screen.due) == []
    screen.later.link.click()
    assert screen.later.card.isVisible()
    assert titles(screen.later.card) == ["Ooit"]


def test_of_many_the_first_are_shown_and_a_button_gives_the_next(
    open_today: Open, services: Services, qtbot: QtBot
) -> None:
    services.settings.set("recovery_checked", "no")
    for number in range(50):
        services.tasks.add(Task(f"Taak {number:02}", due_on=TODAY))
    screen = open_today()
    assert screen.header.title.text() == "Goedemiddag. 51 dingen voor vandaag"
    shown = [f"Taak {number:02}" for number in range(FIRST)]
    assert titles(screen.due) == [*shown, "Schrijf de herstelcode over"]
    more = screen.more_due.button
    assert more is not None
    assert more.text() == "De volgende 30 tonen (nog 38)"
    assert more.accessibleName() == "De volgende 30 tonen (nog 38): Vandaag"
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    shown = [f"Taak {number:02}" for number in range(FIRST + NEXT)]
    assert titles(screen.due) == [*shown, "Schrijf de herstelcode over"]
    assert more.text() == "De laatste 8 tonen"
    focused = screen.focusWidget()
    assert rows(screen.due)[FIRST].isAncestorOf(focused), "where the button was"
    qtbot.keyClick(focused, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert rows(screen.due)[FIRST - 1].isAncestorOf(screen.focusWidget()), "in order"

    press(rows(screen.due)[0], "Gedaan")
    assert titles(screen.due)[:-1] == [f"Taak {number:02}" for number in range(1, FIRST + NEXT + 1)]
    assert screen.more_due.button is not None
    screen.more_due.button.click()
    assert len(titles(screen.due)) == 50
    assert screen.more_due.button is None
    assert rows(screen.due)[FIRST + NEXT].isAncestorOf(screen.focusWidget())


def test_unseen_it_reads_anew_only_before_it_is_seen(
    open_today: Open, services: Services, onlooker: Onlooker
) -> None:
    services.tasks.add(Task("Ouders bellen", due_on=TODAY))
    screen = open_today()
    row = rows(screen.due)[0]
    screen.hide()
    services.tasks.add(Task("Terugbellen", due_on=TODAY))
    onlooker.set_present(True)
    assert len(rows(screen.due)) == 1, "not for nobody"
    screen.show()
    assert screen.cover.isVisible() and not screen.due.isVisible()
    onlooker.set_present(False)
    assert rows(screen.due)[0] is row and titles(screen.due) == ["Ouders bellen", "Terugbellen"]


def test_a_report_that_was_begun_is_offered(
    open_today: Open, services: Services, messages: ScriptedMessages, qtbot: QtBot
) -> None:
    services.drafts.keep(REPORT, "abc", {"story": "..."})
    screen = open_today()
    with qtbot.waitSignal(screen.report_resumed) as resumed:
        press(screen.due, "Verder")
    assert resumed.args == ["abc"]
    messages.answers = [False, True]
    choose(rows(screen.due)[0], "Weggooien")
    assert len(services.drafts.unfinished_reports()) == 1
    choose(rows(screen.due)[0], "Weggooien")
    assert services.drafts.unfinished_reports() == []
    assert titles(screen.due) == []


def test_the_recovery_code_is_asked_for_until_it_was_checked(
    open_today: Open, services: Services, qtbot: QtBot
) -> None:
    services.settings.set("recovery_checked", "no")
    screen = open_today()
    assert titles(screen.due) == ["Schrijf de herstelcode over"], "she never saw it"
    with qtbot.waitSignal(screen.recovery_check_requested):
        press(screen.due, "Nu overschrijven")
    services.settings.set("recovery_checked", "written")
    screen.refresh()
    assert titles(screen.due) == ["Controleer uw herstelcode"]
    with qtbot.waitSignal(screen.recovery_check_requested):
        press(screen.due, "Nu controleren")
    services.settings.set("recovery_checked", "yes")
    screen.refresh()
    assert titles(screen.due) == []


def test_a_backup_is_asked_for_and_made_beside_the_window(
    open_today: Open, services: Services, qtbot: QtBot
) -> None:
    screen = open_today()
    assert "nog geen reservekopie" in screen.backup.words.text()
    with qtbot.waitSignal(screen.backup.made):
        screen.backup.button.click()
    assert len(list(services.backups.folder.glob("*.vpr"))) == 1
    assert "vandaag 14:32" in screen.backup.words.text()
    assert not screen.backup.button.isVisible()
    assert "op deze zelfde laptop" in screen.backup.words.text(), "no place was chosen yet"
    with qtbot.waitSignal(screen.backup.place_requested):
        screen.backup.place.click()
    services.settings.set("backup_folder", str(services.register.path.parent / "stick"))
    screen.refresh()
    assert "stick, ligt nog geen" in screen.backup.words.text()
    assert screen.backup.button.isVisible() and not screen.backup.place.isVisible()
    services.backups.make()
    screen.refresh()
    assert "in stick, geopend" in screen.backup.words.text()


def test_of_a_register_to_practise_in_nothing_can_be_lost(
    open_today: Open, services: Services
) -> None:
    services.settings.set("recovery_checked", "no")
    services.settings.set("made_up", "yes")
    screen = open_today()
    assert titles(screen.due) == []
    assert "verloren" not in screen.backup.words.text()
    assert not screen.backup.place.isVisible() and not screen.backup.button.isVisible()


def test_a_backup_that_fails_says_why(
    open_today: Open, services: Services, messages: ScriptedMessages, qtbot: QtBot
) -> None:
    services.backups.folder.write_text("in the way")
    screen = open_today()
    screen.backup.button.click()
    qtbot.waitUntil(lambda: bool(messages.asked))
    assert messages.asked == [("error", "", "<not_a_folder>")]
    assert screen.backup.button.isEnabled()


def test_an_old_backup_is_worth_a_word(
    open_today: Open, services: Services, clock: StoppedClock
) -> None:
    services.backups.make()
    clock.now = datetime(2026, 12, 1, 9, 0)
    screen = open_today()
    assert "9 dagen oud" in screen.backup.words.text()
    assert screen.backup.button.isVisible()


def test_a_new_register_begins_here(open_today: Open, services: Services, qtbot: QtBot) -> None:
    screen = open_today()
    assert screen.beginning.isVisible()
    with qtbot.waitSignal(screen.report_requested):
        screen.beginning.first_report.click()
    with qtbot.waitSignal(screen.list_import_requested):
        screen.beginning.read_list.click()
    services.intake.record(a_report())
    screen.refresh()
    assert not screen.beginning.isVisible()


def test_a_note_that_waits_is_a_beginning_too(open_today: Open, services: Services) -> None:
    services.drafts.keep(REPORT, "abc", {"story": "..."})
    screen = open_today()
    assert not screen.beginning.isVisible()
    services.drafts.drop(REPORT, "abc")
    services.settings.set("recovery_checked", "no")
    screen.refresh()
    assert screen.beginning.isVisible(), "what the program asks itself is none"
    services.tasks.add(Task("Bellen", due_on=NOW.date() + timedelta(days=30)))
    screen.refresh()
    assert not screen.beginning.isVisible()


def test_numbers_of_the_school_year(open_today: Open, services: Services) -> None:
    services.intake.record(a_report(received_on=date(2026, 9, 1)))
    services.intake.record(a_report())
    figures = words(open_today().year)
    assert figures[1:] == [
        *("Lopende dossiers", "2"),
        *("Nieuw sinds augustus", "2"),
        *("Vier weken geen contact", "1"),
    ]


def test_the_search_asks_for_the_palette(open_today: Open, qtbot: QtBot) -> None:
    screen = open_today()
    with qtbot.waitSignal(screen.search_requested):
        qtbot.keyClick(screen.search, Qt.Key.Key_Space)


def test_nothing_of_others_while_somebody_looks_along(
    open_today: Open, services: Services, onlooker: Onlooker
) -> None:
    case_id = services.intake.record(a_report())
    services.tasks.add(Task("Bel de moeder van Sanne", case_id=case_id, due_on=TODAY))
    screen = open_today()
    onlooker.toggle()
    visible = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert screen.header.title.text() == "Vandaag"
    assert not [text for text in visible if "Sanne" in text or "2026" in text]
    onlooker.toggle()
    assert rows(screen.due)[0].isVisible()


def test_words_of_users_are_plain_text(open_today: Open, services: Services) -> None:
    services.tasks.add(Task("<b>vet</b>", "<img src=x>", due_on=TODAY))
    row = rows(open_today().due)[0]
    assert words(row)[:2] == ["<b>vet</b>", "<img src=x>"]
    formats = {label.textFormat() for label in row.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_a_quick_note_is_known_by_its_first_words(open_today: Open, services: Services) -> None:
    services.drafts.keep("report", "a", {"story": "Moeder van Sanne belde over de gymles. " * 5})
    services.drafts.keep("report", "b", {})
    shown = words(open_today())
    assert any(line.startswith("Moeder van Sanne belde") and line.endswith("…") for line in shown)
    assert "U begon hieraan; nog niet opgeslagen als dossier" in shown
