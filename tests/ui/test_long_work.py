"""Long work says what it does, can be stopped after two seconds, and leaves nothing half done."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from tests.ui.settings_kit import events
from vp_desktop.composition import Services
from vp_desktop.core.list_columns import Column
from vp_desktop.core.retention import BinReason
from vp_desktop.services.list_table import ListTable, Row
from vp_desktop.storage import backups as stored_backups
from vp_desktop.ui.settings.moving_card import MovingCard
from vp_desktop.ui.task_runner import Cancelled, Progress, TaskRunner
from vp_desktop.ui.today.standing import BackupCard
from vp_desktop.ui.widgets import progress_line
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.progress_line import ProgressLine


class Held:
    """Work that goes on until it is let go, and heeds being stopped."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def __call__(self, progress: Progress) -> str:
        progress.report(0.4, "")
        while not self.go.wait(0.005):
            progress.check()
        return "klaar"


@pytest.fixture
def held() -> Iterator[Held]:
    made = Held()
    yield made
    made.go.set()


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What shows after half a second and after two shows at once."""
    monkeypatch.setattr(progress_line, "SHOWN_AFTER", 0)
    monkeypatch.setattr(progress_line, "STOPPED_FROM", 0)


@pytest.fixture
def page(runner: TaskRunner, shown: Callable[[QWidget], None], qtbot: QtBot) -> Any:
    made = QWidget()
    made.button = PlainButton("Maken")  # type: ignore[attr-defined]
    made.line = ProgressLine(runner, made.button)  # type: ignore[attr-defined]
    column(made, items=(made.button, made.line))  # type: ignore[attr-defined]
    shown(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.usefixtures("at_once")
def test_long_work_says_what_it_does_and_stops(qtbot: QtBot, page: Any, held: Held) -> None:
    line, heard = page.line, list[str]()
    line.run("Er wordt gewerkt…", held, heard.append, cancelled=lambda: heard.append("gestopt"))
    qtbot.waitUntil(line.bar.isVisible)
    qtbot.waitUntil(line.stop_button.isVisible)
    assert line.words.text() == "Er wordt gewerkt…"
    assert line.bar.value() == 40
    line.stop_button.setFocus()
    qtbot.keyClick(line.stop_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not line.is_busy)
    assert heard == ["gestopt"]
    assert line.told.isVisible()
    assert line.told.text() == "Gestopt. Er is niets veranderd."
    assert page.button.hasFocus()
    line.run("Nog eens…", lambda progress: "klaar", heard.append)
    qtbot.waitUntil(lambda: heard[-1] == "klaar")
    assert not line.isVisible()


def test_what_was_dropped_tells_nothing_to_what_came_after_it(
    qtbot: QtBot, page: Any, runner: TaskRunner
) -> None:
    line, go, heard = page.line, threading.Event(), list[str]()
    line.run("Eerst…", lambda progress: f"eerst {go.wait(10)}", heard.append)
    line.drop()  # it was finished already where it could be stopped
    line.run("Daarna…", lambda progress: "daarna", heard.append)
    go.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard == ["daarna"]


def test_short_work_shows_nothing_and_what_cannot_stop_offers_no_stop(
    qtbot: QtBot, page: Any, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, heard = page.line, list[str]()
    line.run("Even…", lambda progress: "klaar", heard.append)
    qtbot.waitUntil(lambda: heard == ["klaar"])
    assert not line.isVisible()
    monkeypatch.setattr(progress_line, "SHOWN_AFTER", 0)
    monkeypatch.setattr(progress_line, "STOPPED_FROM", 0)
    line.run("In één keer…", held, heard.append, can_stop=False)
    qtbot.waitUntil(line.isVisible)
    line.stop()
    assert not line.stop_button.isVisible()
    held.go.set()
    qtbot.waitUntil(lambda: heard == ["klaar", "klaar"])


@pytest.mark.usefixtures("at_once")
def test_who_leaves_the_page_hears_nothing_more(qtbot: QtBot, page: Any, held: Held) -> None:
    line, heard = page.line, list[str]()
    line.run("Er wordt gewerkt…", held, heard.append, heard.append)
    line.drop()
    assert not line.is_busy
    line.run("Iets anders…", lambda progress: "anders", heard.append)
    qtbot.waitUntil(lambda: heard == ["anders"])


class StopsAt:
    """Progress of which the user stops the work at the `nth` moment it asks."""

    def __init__(self, nth: int = 1) -> None:
        self.left = nth

    def check(self, _: float = 0.0) -> None:
        self.left -= 1
        if self.left <= 0:
            raise Cancelled


def test_a_stopped_backup_leaves_no_file_and_no_line(
    services: Services, tmp_path: Path, runner: TaskRunner
) -> None:
    services.intake.record(a_report())
    stick = tmp_path / "stick"
    stick.mkdir()
    before = events(services)
    with pytest.raises(Cancelled):
        services.backups.make(stick, StopsAt().check)
    assert list(stick.iterdir()) == []
    assert stored_backups.known(services.register.connection) == []
    assert events(services) == before
    services.backups.make(stick)
    assert len(list(stick.iterdir())) == 1


def until_stopped(*given: Any, **named: Any) -> None:
    """A copy that is never done, of which the service asks whether to go on."""
    keep_on = named["keep_on"] if named else given[-1]
    while not threading.Event().wait(0.005):
        keep_on()


@pytest.mark.usefixtures("at_once")
def test_the_cards_for_copying_say_what_they_do_and_can_be_used_again_after_a_stop(
    qtbot: QtBot,
    services: Services,
    clock: StoppedClock,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(services.backups, "make", until_stopped)
    monkeypatch.setattr(services.moving, "make_copy", until_stopped)
    today = BackupCard(services.backups, messages, runner, clock)
    moving = MovingCard(services.moving, messages, runner)
    both = QWidget()
    column(both, items=(today, moving))
    at_work(both)
    today.button.show()
    messages.answers = [tmp_path]
    for card, button in ((today, today.button), (moving, moving.copy)):
        button.click()
        qtbot.waitUntil(card.progress.stop_button.isVisible)
        assert "nagekeken" in card.progress.words.text()
        assert not button.isEnabled()
        card.progress.stop_button.click()
        qtbot.waitUntil(lambda: not runner.busy)
        assert card.progress.told.text().startswith("Gestopt. Er is geen")
        assert button.isEnabled()
    assert [kind for kind, _, _ in messages.asked] == ["choose_folder"]  # no error


def test_a_stopped_list_goes_in_not_at_all(services: Services) -> None:
    importing = services.importing
    heads = ("Datum melding", "Soort", "Omschrijving")
    rows = tuple(
        Row.of(number, ("3-2-2026", "Psychisch geweld", f"Regel {number}"), 3)
        for number in range(2, 52)
    )
    mapping = {Column.REPORTED_ON: 0, Column.CATEGORY: 1, Column.STORY: 2}
    school_id = services.settings.schools()[0].id
    table = ListTable(heads, rows)
    with pytest.raises(Cancelled):
        importing.plan(table, mapping, school_id=school_id, heed=StopsAt().check)
    plan = importing.plan(table, mapping, school_id=school_id)
    assert len(plan.good) == 50
    before = services.register.connection.value("SELECT count(*) FROM cases")
    with pytest.raises(Cancelled):
        importing.apply(plan, None, StopsAt(2).check)
    assert services.register.connection.value("SELECT count(*) FROM cases") == before
    assert "list_imported" not in events(services)
    assert importing.apply(plan).imported == 50


def test_destroying_that_is_stopped_between_backups_knows_what_is_left(
    services: Services, clock: StoppedClock, tmp_path: Path
) -> None:
    case_id = services.intake.record(a_report())
    stick = tmp_path / "stick"
    stick.mkdir()
    for _ in range(2):
        services.backups.make(stick)
        clock.now += timedelta(seconds=1)
    services.bin.put([case_id], BinReason.MISTAKE)
    clock.now += timedelta(days=31)
    with pytest.raises(Cancelled):
        services.destroying.destroy([case_id], StopsAt(2).check)
    assert services.register.connection.value("SELECT count(*) FROM cases") == 0
    assert len(services.destroying.still_in()) == 1
    assert services.destroying.settle_backups() == ()
    assert services.destroying.still_in() == ()
