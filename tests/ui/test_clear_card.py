"""Vandaag names what lies outside the register until the user has dealt with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import NOW, StoppedClock, a_report
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.model import Consent
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.clear_card import ClearCard
from vp_desktop.ui.today.screen import TodayScreen
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.labels import Label


@pytest.fixture
def today(
    services: Services,
    program: Program,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    clock: StoppedClock,
    at_work: Callable[..., None],
) -> TodayScreen:
    s = services
    screen = TodayScreen(
        *(s.tasks, s.cases, s.drafts, s.settings, s.backups, messages, runner, onlooker, clock),
        clear_card=ClearCard(s.in_the_clear, program.taxonomy, messages),
    )
    at_work(screen)
    return screen


@pytest.fixture
def lijst(services: Services, tmp_path: Path) -> Path:
    place = tmp_path / "lijst.xlsx"
    services.in_the_clear.write(ClearKind.IMPORTED_LIST, {place: b"x"})
    return place


def words(screen: TodayScreen) -> list[str]:
    assert screen.clear_card is not None
    return [each.text() for each in screen.clear_card.findChildren(Label) if each.isVisible()]


def press(screen: TodayScreen, word: str) -> None:
    assert screen.clear_card is not None
    found = [b for b in screen.clear_card.findChildren(LinkButton) if b.text() == word]
    next(button for button in found if button.isVisible()).click()


def test_nothing_outside_nothing_said(today: TodayScreen) -> None:
    assert today.clear_card is not None and not today.clear_card.isVisible()


def test_named_with_its_kind_and_place(today: TodayScreen, lijst: Path) -> None:
    today.refresh()
    assert "lijst.xlsx" in words(today)
    assert "Ingelezen lijst" in words(today)


def test_gone_asks_when_it_is_still_there(
    today: TodayScreen, lijst: Path, messages: ScriptedMessages, services: Services
) -> None:
    today.refresh()
    messages.answers = [False]
    press(today, "Is weg")
    assert len(services.in_the_clear.lying()) == 1
    assert messages.was_careful, "Enter leaves it on the list"
    lijst.unlink()
    press(today, "Is weg")
    assert services.in_the_clear.lying() == []
    assert today.clear_card is not None and not today.clear_card.isVisible()
    today.undo_bar.action_chosen.emit()
    assert "lijst.xlsx" in words(today)


def test_stays_there_on_purpose(today: TodayScreen, lijst: Path, services: Services) -> None:
    today.refresh()
    press(today, "Blijft daar")
    assert services.in_the_clear.lying() == []
    today.undo_bar.action_chosen.emit()
    assert len(services.in_the_clear.lying()) == 1


def test_many_are_folded(
    today: TodayScreen, services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    for number in range(5):
        services.in_the_clear.note(ClearKind.SUMMARY, tmp_path / f"{number}.pdf")
    today.refresh()
    assert sum(word.endswith(".pdf") for word in words(today)) == 3
    press(today, "Alle 5 tonen")
    qtbot.waitUntil(lambda: sum(word.endswith(".pdf") for word in words(today)) == 5)


def test_covered_while_somebody_looks_along(
    today: TodayScreen, lijst: Path, onlooker: Onlooker
) -> None:
    onlooker.set_present(True)
    assert today.clear_card is not None and not today.clear_card.isVisible()
    assert "lijst.xlsx" not in [label.text() for label in today.clear_card.findChildren(Label)]


def test_of_a_case_without_consent_only_that_something_lies_there(
    today: TodayScreen, services: Services, tmp_path: Path
) -> None:
    case = services.intake.record(a_report(consent="given"))
    services.in_the_clear.note(ClearKind.DOCUMENT, tmp_path / "Sanne.pdf", case)
    services.cases.add(Consent(case, "withdrawn", NOW.date()))
    today.refresh()
    assert "Naam verwijderd met het dossier" in words(today)
    press(today, "Is weg")
    assert services.in_the_clear.lying() == []
