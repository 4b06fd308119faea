"""Many cases that may go at once: nothing happens by accident, and the keyboard stays where it was."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.dossier_page import choose, press, visible_words
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Closing, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services import retention
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.retention import acts
from vp_desktop.ui.retention.parts import BIN, DESTROYED, HELD, MAY_GO
from vp_desktop.ui.retention.screen import KeepingServices, RetentionScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, MenuButton
from vp_desktop.ui.widgets.scroll import ScrollArea

Open = Callable[[], RetentionScreen]


@pytest.fixture
def cases(services: Services) -> list[CaseId]:
    """Three of one school year and one of the year before, all of which may go."""
    made = []
    for year, word in ((2025, "a"), (2025, "b"), (2025, "c"), (2024, "d")):
        report = a_report(received_on=date(year, 10, 10), keyword=word, consent="given")
        made.append(services.intake.record(report))
        services.cases.close(Closing(made[-1], "talked", date(year, 12, 1)))
    for year in (2024, 2025):
        services.summary.make_final(SchoolYear(year), SchoolId(1))
    return made


@pytest.fixture
def screen(
    services: Services,
    program: Program,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    cases: list[CaseId],
    at_work: Callable[[QWidget], None],
) -> RetentionScreen:
    s = services
    parts = KeepingServices(
        *(s.retention, s.bin, s.destroying, s.settings, s.drafts, program.taxonomy, clock)
    )
    made = RetentionScreen(parts, messages, runner, onlooker)
    at_work(made)
    return made


def put(screen: RetentionScreen, name: str) -> None:
    """Press the button of a row as the keyboard does."""
    buttons = screen.findChildren(QPushButton)
    button = next(
        b for b in buttons if b.isVisible() and b.accessibleName() == f"In de prullenbak: {name}"
    )
    button.setFocus()
    button.click()
    QApplication.processEvents()


def all_names(screen: RetentionScreen) -> set[str]:
    return {b.accessibleName() for b in screen.findChildren(QPushButton) if b.isVisible()}


def name_in_focus() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused else ""


def test_nothing_big_puts_everything_in_the_bin(screen: RetentionScreen) -> None:
    big = [b for b in screen.findChildren(FilledButton) if b.isVisible()]
    assert big == []
    words = visible_words(screen)
    assert "Schooljaar 2025-2026" in words and "Schooljaar 2024-2025" in words
    assert "Alle 3 in de prullenbak…" in words, "one alone has its own row"


def test_a_school_year_at_once_is_asked_with_the_number(
    screen: RetentionScreen, services: Services, messages: ScriptedMessages
) -> None:
    messages.answers = [False, True]
    press(screen, "Alle 3 in de prullenbak…")
    assert services.bin.content() == ()
    (asked,) = [title for method, title, _ in messages.asked if method == "ask"]
    assert "3" in asked and messages.was_careful
    press(screen, "Alle 3 in de prullenbak…")
    assert len(services.bin.content()) == 3
    assert len(services.retention.may_go()) == 1, "the other year stays"
    press(screen, "Ongedaan maken")
    assert services.bin.content() == ()


def test_the_keyboard_stays_near(screen: RetentionScreen, services: Services) -> None:
    names = [f"{one.case.number} · {one.case.keyword}" for one in services.retention.may_go()]
    put(screen, names[1])
    assert name_in_focus() == f"In de prullenbak: {names[2]}"
    put(screen, names[2])
    put(screen, names[3])
    assert name_in_focus() == f"In de prullenbak: {names[0]}", "the last one: the one above it"
    put(screen, names[0])
    focused = QApplication.focusWidget()
    assert focused is not None and screen.parts.isAncestorOf(focused), "nothing left: the parts"


def test_another_act_takes_the_older_message_away_and_holding_says_so(
    screen: RetentionScreen, services: Services
) -> None:
    first, second = services.retention.may_go()[:2]
    put(screen, f"{first.case.number} · {first.case.keyword}")
    assert "In de prullenbak gelegd: 1." in screen.undo_bar.text()
    name = f"{second.case.number} · {second.case.keyword}"
    menu = next(
        m for m in screen.findChildren(MenuButton) if m.isVisible() and name in m.accessibleName()
    )
    choose(menu, "Vasthouden…")
    assert screen.undo_bar.text() == "", "its way back is not about the form that is open"
    assert screen.place.panel is not None
    screen.place.panel.sheet.form.fill({"because": "de rechter vraagt ernaar"})
    screen.place.panel.save.click()
    assert f"{second.case.number} wordt vastgehouden." in screen.undo_bar.text()
    assert "Ongedaan maken" not in visible_words(screen)


def test_each_list_has_its_own_part(screen: RetentionScreen, services: Services) -> None:
    one = services.retention.may_go()[0]
    put(screen, f"{one.case.number} · {one.case.keyword}")
    services.retention.hold(services.retention.may_go()[0].case.id, "rechter")
    screen.refresh()
    words = visible_words(screen)
    assert {"Kan weg (2)", "Vastgehouden (1)", "Prullenbak (1)", "Vernietigd"} <= set(words)
    assert "Terughalen" not in words and "Opheffen…" not in words
    screen.show_part(BIN)
    assert "Terughalen" in visible_words(screen) and "Kan weg (2)" in visible_words(screen)
    assert "Schooljaar 2025-2026" not in visible_words(screen)
    screen.show_part(HELD)
    assert "Opheffen…" in visible_words(screen)
    screen.show_part(MAY_GO)
    assert "Opheffen…" not in visible_words(screen)


def test_binning_far_down_leaves_the_page_where_it_is(
    screen: RetentionScreen, services: Services
) -> None:
    screen.window().resize(900, 420)
    QApplication.processEvents()
    names = [f"{one.case.number} · {one.case.keyword}" for one in services.retention.may_go()]
    bar = screen.findChildren(ScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    put(screen, names[-1])
    assert bar.value() >= min(before, bar.maximum()) - 1


def test_with_many_cases_the_terms_are_worked_out_beside_the_window(
    services: Services,
    screen: RetentionScreen,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """Also after each act; what an act took away is gone at once, and no part says what is not known."""
    monkeypatch.setattr(retention, "_FEW", 0)
    work_out, beside = services.retention._work_out, list[bool]()
    may_end = threading.Event()

    def noted(keep_on: Callable[[], None]) -> object:
        beside.append(threading.current_thread() is not threading.main_thread())
        assert not beside[-1] or may_end.wait(20)
        return work_out(keep_on)

    monkeypatch.setattr(services.retention, "_work_out", noted)
    names = [f"{one.case.number} · {one.case.keyword}" for one in services.retention.may_go()]
    beside.clear()
    put(screen, names[0])
    assert f"In de prullenbak: {names[0]}" not in all_names(screen)
    assert "De bewaartermijnen van alle dossiers worden nagekeken…" in visible_words(screen)
    assert name_in_focus() == f"In de prullenbak: {names[1]}"
    put(screen, names[1])
    services.retention.hold(CaseId(3), "rechter")  # while it was being worked out
    may_end.set()
    qtbot.waitUntil(lambda: "Vastgehouden (1)" in visible_words(screen))
    assert "Kan weg (1)" in visible_words(screen) and not screen.looking.isVisible()
    assert beside and all(beside)


def test_the_page_opens_where_something_asks_once_that_is_known(
    services: Services, screen: RetentionScreen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(retention, "_FEW", 0)
    services.bin.put((CaseId(1),), BinReason.MISTAKE)
    parts, means = screen._services, (screen.acts._messages, screen.acts.progress._runner)
    for chosen, comes_to in ((None, MAY_GO), (DESTROYED, DESTROYED)):
        services.retention.hold(CaseId(3), f"rechter {comes_to}")
        page = RetentionScreen(parts, *means, Onlooker())
        qtbot.addWidget(page)
        if chosen:
            page.show_part(chosen)
        assert page.parts.value() == chosen or BIN
        qtbot.waitUntil(lambda page=page: page._known)
        assert page.parts.value() == comes_to


def test_many_at_once_go_beside_the_window_and_come_back(
    services: Services,
    screen: RetentionScreen,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(acts, "_FEW", 2)
    messages.answers = [True]
    forms = list[bool]()
    screen.acts.busy.connect(lambda _busy: forms.append(screen.place.isEnabled()))
    press(screen, "Alle 3 in de prullenbak…")
    qtbot.waitUntil(lambda: "In de prullenbak gelegd: 3." in screen.undo_bar.text())
    assert len(services.bin.content()) == 3 and screen.may_go.isEnabled()
    assert forms == [False, True], "no form about one of them is saved meanwhile"
    press(screen, "Ongedaan maken")
    qtbot.waitUntil(lambda: "Kan weg (4)" in visible_words(screen))
    assert services.bin.content() == ()
