"""The package for who substitutes, in the window: made, kept current, said when it is old."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock
from tests.services.handover_kit import full_case
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId
from vp_desktop.services.substitution import Plan, Which
from vp_desktop.ui.handover.substitution_card import SubstitutionCard
from vp_desktop.ui.handover.today_card import SubstituteCard
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.scroll import ScrollArea

Show = Callable[[QWidget], None]


@pytest.fixture
def case_id(services: Services, tmp_path: Path) -> CaseId:
    return full_case(services, tmp_path)


@pytest.fixture
def card(
    services: Services, messages: ScriptedMessages, runner: TaskRunner, at_work: Show
) -> SubstitutionCard:
    made = SubstitutionCard(services.substitution, services.drafts, messages, runner)
    at_work(made)
    return made


def test_the_substitute_is_set_up_in_the_settings(
    qtbot: QtBot,
    services: Services,
    case_id: CaseId,
    card: SubstitutionCard,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    card.begin.click()
    card.keep.click()
    assert card.who_field.error
    assert card.folder_field.error
    card.who.setText("Ria")
    card.keeper.setText("Notaris")
    stick = tmp_path / "stick"
    stick.mkdir()
    messages.answers = [stick]
    card.folder.click()
    card.keep.click()
    qtbot.waitUntil(card.phrase_box.isVisible, timeout=20_000)
    phrase = card.phrase.text()
    assert len(phrase.split()) == 6
    assert len(list(stick.iterdir())) == 1
    card.written.click()
    assert card.phrase.text() == ""
    assert "Ria vervangt. Notaris bewaart de wachtzin." in card.where.text()
    opened = services.handovers.open(next(stick.iterdir()), phrase)
    assert len(opened.cases) == 1
    card.edit.click()
    card.which.set_value(Which.MARKED.value)
    card.keep.click()
    qtbot.waitUntil(card.state.isVisible, timeout=20_000)
    assert list(stick.iterdir()) == []
    messages.answers = [True]
    card.stop.click()
    assert services.substitution.plan is None
    assert card.begin.isVisible()


def test_an_old_file_that_stays_behind_is_told(
    qtbot: QtBot,
    services: Services,
    case_id: CaseId,
    card: SubstitutionCard,
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    old, new = tmp_path / "oud", tmp_path / "nieuw"
    old.mkdir(), new.mkdir()
    services.substitution.set_up(Plan(who="Ria", keeper="Notaris", folder=old), "een twee")
    services.substitution.make()
    left = services.substitution.plan.path
    old.rename(tmp_path / "in de la")
    card.open_form()
    messages.answers = [new]
    card.folder.click()
    card.keep.click()
    qtbot.waitUntil(card.state.isVisible, timeout=20_000)
    (said,) = [one for one in messages.asked if one[0] == "tell"]
    assert str(left) in said[2]


def test_the_passphrase_does_not_stay_on_a_screen_that_is_left(card: SubstitutionCard) -> None:
    card._be_kept("zes woorden")
    card.hide()
    assert card.phrase.text() == ""
    card.show()
    assert card.phrase.text() == "zes woorden", "it is not in the envelope yet"
    card.written.click()
    card.hide()
    card.show()
    assert card.phrase.text() == "" and card.phrase_box.isHidden()


def test_a_passphrase_that_never_got_into_the_envelope_is_said_and_made_anew(
    qtbot: QtBot,
    services: Services,
    case_id: CaseId,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Show,
    tmp_path: Path,
) -> None:
    plan = Plan(who="Ria", keeper="Notaris", folder=tmp_path)
    services.substitution.set_up(plan, "een twee")
    services.substitution.make()
    card = SubstitutionCard(services.substitution, services.drafts, messages, runner)
    at_work(card)
    assert "Notaris bewaart de wachtzin" not in card.where.text()
    assert "nog niet gemaakt" in card.where.text() and card.lost.isVisible()
    card.renew.click()
    qtbot.waitUntil(card.phrase_box.isVisible, timeout=20_000)
    phrase = card.phrase.text()
    assert len(phrase.split()) == 6
    card.written.click()
    assert "Notaris bewaart de wachtzin" in card.where.text()
    assert card.lost.isHidden() and card.renew.isHidden()
    assert services.handovers.open(services.substitution.plan.path, phrase).cases
    card.now.click()
    qtbot.waitUntil(lambda: "bijgewerkt" in card.said.text(), timeout=20_000)


def test_the_passphrase_for_the_envelope_comes_to_the_top(
    services: Services, messages: ScriptedMessages, runner: TaskRunner, at_work: Show
) -> None:
    page = QWidget()
    tall = QWidget()
    tall.setFixedHeight(900)
    card = SubstitutionCard(services.substitution, services.drafts, messages, runner)
    below = QWidget()
    below.setFixedHeight(900)
    column(page, items=(tall, card, below))
    area = ScrollArea(page)
    at_work(area)
    area.window().resize(700, 500)
    QApplication.processEvents()
    card._be_kept("zes woorden")
    QApplication.processEvents()
    top = card.phrase.mapTo(area.viewport(), card.phrase.rect().topLeft()).y()
    bottom = card.written.mapTo(area.viewport(), card.written.rect().bottomLeft()).y()
    assert 0 <= top < bottom <= area.viewport().height()


def test_vandaag_says_when_the_package_is_old(
    services: Services, clock: StoppedClock, case_id: CaseId, tmp_path: Path, at_work: Show
) -> None:
    card = SubstituteCard(services.substitution)
    card.show_state(False)
    assert card.isHidden()
    services.substitution.set_up(Plan(who="Ria", keeper="Notaris", folder=tmp_path), "een twee")
    services.substitution.make()
    card.show_state(False)
    assert "envelop" in card.words.text() and "14 dagen" not in card.words.text()
    services.substitution.note_envelope()
    card.show_state(False)
    assert card.isHidden()
    clock.now += timedelta(days=15)
    card.show_state(True)
    assert card.isHidden(), "somebody looks along"
    card.show_state(False)
    assert not card.isHidden()
