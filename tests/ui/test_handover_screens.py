"""Handing over, reading in and the sheet, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.services.handover_kit import NEVER, full_case
from tests.services.packages_kit import documents, events
from tests.ui.package_kit import words_in
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.handover import GIVEN, Part
from vp_desktop.core.model import CaseId
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.story import EDIT
from vp_desktop.ui.handover.give_screen import GiveHandoverScreen, Step
from vp_desktop.ui.handover.receive_screen import ReceiveHandoverScreen
from vp_desktop.ui.handover.sheet_screen import CaseSheetScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.receiving import Step as ReceiveStep
from vp_desktop.ui.task_runner import TaskRunner

Show = Callable[[QWidget], None]


@pytest.fixture
def case_id(services: Services, tmp_path: Path) -> CaseId:
    return full_case(services, tmp_path)


@pytest.fixture
def hand_over(
    program: Program,
    services: Services,
    clock: StoppedClock,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Show,
) -> Callable[..., GiveHandoverScreen]:
    def open_one(*case_ids: CaseId) -> GiveHandoverScreen:
        parts = DossierServices.of(services, program.taxonomy, clock)
        screen = GiveHandoverScreen(case_ids, services.handovers, parts, messages, runner, onlooker)
        at_work(screen)
        return screen

    return open_one


def fill(screen: GiveHandoverScreen) -> None:
    screen.choices.to_whom.setText("Opvolger")
    screen.choices.asked.setChecked(True)


def make(qtbot: QtBot, screen: GiveHandoverScreen, messages: ScriptedMessages, place: Path) -> str:
    messages.answers = [place]
    screen.foot.next.click()
    qtbot.waitUntil(lambda: screen.step == Step.GIVEN, timeout=20_000)
    return screen.given.made.phrase.text()


def test_several_cases_go_and_come_in_at_another_register(
    qtbot: QtBot,
    services: Services,
    case_id: CaseId,
    hand_over: Callable[..., GiveHandoverScreen],
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    at_work: Show,
    tmp_path: Path,
) -> None:
    other = services.intake.record(a_report(consent="given"))
    unasked = services.intake.record(a_report())
    screen = hand_over(case_id, other, unasked)
    assert not screen.choices.boxes[unasked].isEnabled()
    assert not screen.choices.boxes[unasked].isChecked()
    fill(screen)
    lines = dict(screen.shown.lines())
    assert lines["Dossiers"] == "2"
    assert "Sanne Testpersoon" in lines["Namen van betrokkenen"]
    assert "Documenten" not in lines
    phrase = make(qtbot, screen, messages, tmp_path / "o.vpo")
    assert len(phrase.split()) == 6
    assert len(documents(services, GIVEN)) == 2
    assert services.cases.dossier(case_id).case.is_open, "nobody asked to close it"
    messages.answers = [True]
    screen.given.close_cases.click()
    assert not services.cases.dossier(case_id).case.is_open

    there = make_services(make_register(tmp_path / "b.vpr", schools=("Elders",)))
    there.intake.record(a_report(consent="given"))
    reading = ReceiveHandoverScreen(there.handovers, there.cases, messages, runner, onlooker)
    at_work(reading)
    messages.answers = [tmp_path / "o.vpo"]
    reading.open.choose.click()
    reading.open.passphrase.set_text("fout")
    reading.foot.next.click()
    qtbot.waitUntil(lambda: not reading.progress.is_busy, timeout=20_000)
    assert reading.open.passphrase_field.error
    reading.open.passphrase.set_text(phrase.upper())
    reading.foot.next.click()
    qtbot.waitUntil(lambda: reading.step == ReceiveStep.PREVIEW, timeout=20_000)
    said = words_in(reading)
    assert "komt erbij als nieuw dossier" in said
    assert "Sanne Testpersoon 2B" in said, "who may be known already was not shown"
    assert not any(word in said for word in NEVER)
    reading.foot.next.click()
    qtbot.waitUntil(lambda: reading.step == ReceiveStep.TAKEN, timeout=20_000)
    assert events(there)[0] == "handover_received"
    with qtbot.waitSignal(reading.many_received):
        reading.foot.next.click()


def test_what_is_missing_is_said_under_its_field(
    case_id: CaseId, hand_over: Callable[..., GiveHandoverScreen]
) -> None:
    screen = hand_over(case_id)
    screen.foot.next.click()
    assert screen.choices.to_whom_field.error
    assert screen.choices.asked_field.error
    assert screen.step == Step.CHOOSE


def test_without_names_no_attachment_can_go(
    case_id: CaseId, hand_over: Callable[..., GiveHandoverScreen]
) -> None:
    choices = hand_over(case_id).choices
    choices.parts[Part.ATTACHMENTS].setChecked(True)
    choices.parts[Part.NAMES].setChecked(False)
    assert not choices.parts[Part.ATTACHMENTS].isEnabled()
    assert choices.unnamed.isVisible()


def test_nothing_shows_while_somebody_looks_along(
    case_id: CaseId, hand_over: Callable[..., GiveHandoverScreen], onlooker: Onlooker
) -> None:
    screen = hand_over(case_id)
    onlooker.set_present(True)
    assert "Pesten" not in words_in(screen)
    assert "2026" not in words_in(screen)
    assert not screen.choices.isVisible()


def test_what_was_chosen_is_kept_as_a_draft(
    case_id: CaseId, hand_over: Callable[..., GiveHandoverScreen]
) -> None:
    first = hand_over(case_id)
    first.choices.to_whom.setText("Half getypt")
    first.forget()
    assert hand_over(case_id).choices.to_whom.text() == "Half getypt"


def test_the_line_in_the_timeline_says_what_went_and_stays(
    qtbot: QtBot,
    services: Services,
    case_id: CaseId,
    hand_over: Callable[..., GiveHandoverScreen],
    open_dossier: Callable[..., DossierScreen],
    messages: ScriptedMessages,
    tmp_path: Path,
) -> None:
    screen = hand_over(case_id)
    fill(screen)
    make(qtbot, screen, messages, tmp_path / "o.vpo")
    page = open_dossier(case_id)
    assert "Overgedragen" in words_in(page)
    line = documents(services, GIVEN)[0]
    acts = page._story._acts(line)
    assert [name for name, _ in acts] == [EDIT], "it can be removed"
    page.documents.open_text(line)
    method, title, text = messages.asked[-1]
    assert (method, title) == ("tell", "Dossier overgedragen")
    assert "Gesprekken" in text


def test_the_menu_of_a_case_leads_there(
    qtbot: QtBot,
    services: Services,
    case_id: CaseId,
    open_dossier: Callable[..., DossierScreen],
    tmp_path: Path,
) -> None:
    page = open_dossier(case_id)
    dossier = services.cases.dossier(case_id)
    acts = dict(filter(None, page._menu.acts(dossier)))
    with qtbot.waitSignal(page.handover_requested):
        acts["Overdragen…"]()
    with qtbot.waitSignal(page.sheet_requested):
        acts["Blad voor intervisie…"]()
    assert "Mee naar de vervanger" not in acts


def test_several_cases_are_chosen_in_the_list(
    qtbot: QtBot,
    services: Services,
    program: Program,
    onlooker: Onlooker,
    clock: StoppedClock,
    at_work: Show,
) -> None:
    made = {services.intake.record(a_report(consent="given")) for _ in range(3)}
    screen = CasesScreen(services.cases, services.drafts, program.taxonomy, onlooker, clock)
    at_work(screen)
    assert not screen.hand_over.isVisible()
    screen.table.selectAll()
    assert screen.hand_over.isVisible()
    with qtbot.waitSignal(screen.handover_requested) as caught:
        screen.hand_over.click()
    assert set(caught.args[0]) == made
    onlooker.set_present(True)
    assert not screen.hand_over.isVisible()


@pytest.fixture
def sheet(
    services: Services,
    case_id: CaseId,
    messages: ScriptedMessages,
    runner: TaskRunner,
    onlooker: Onlooker,
    at_work: Show,
) -> CaseSheetScreen:
    screen = CaseSheetScreen(
        *(case_id, services.case_sheets, services.drafts),
        *(messages, runner, onlooker),
    )
    at_work(screen)
    return screen


def test_the_sheet_waits_until_all_is_decided(
    qtbot: QtBot, sheet: CaseSheetScreen, messages: ScriptedMessages, tmp_path: Path
) -> None:
    screen = sheet
    assert screen.foot.next.isEnabled()
    screen.question.set_text("Wat als Sanne belt?")
    assert not screen.foot.next.isEnabled()
    assert not screen.copy.isEnabled()
    qtbot.waitUntil(lambda: "“Sanne” (naam)" in words_in(screen))
    assert not screen.copy.isEnabled()
    screen._let_stay("Sanne")
    assert screen.copy.isEnabled()
    screen.question.set_text("Wat als iemand belt?")
    assert not screen.copy.isEnabled(), "not before it was looked through"
    qtbot.waitUntil(screen.copy.isEnabled)
    screen.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Wat als iemand belt?" in text
    assert "Testpersoon" not in text
    messages.answers = [tmp_path / "blad.pdf"]
    screen.foot.next.click()
    qtbot.waitUntil(lambda: not screen.progress.is_busy, timeout=20_000)
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")
    QGuiApplication.clipboard().clear()


def test_what_was_found_in_other_words_lets_nothing_leave(
    qtbot: QtBot, sheet: CaseSheetScreen, runner: TaskRunner
) -> None:
    go = Event()
    runner.run(lambda _: go.wait(20))
    sheet.question.set_text("Wat als iemand belt?")
    qtbot.waitUntil(lambda: "Uw vraag wordt nagekeken…" in words_in(sheet))
    sheet.question.set_text("Wat als Sanne belt?")
    sheet._pause.stop()  # the look at these words is still to come
    go.set()
    qtbot.waitUntil(lambda: not runner.busy)
    QApplication.processEvents()
    assert not sheet.copy.isEnabled()
    assert not sheet.foot.next.isEnabled()


def test_a_look_that_was_put_off_is_made_when_the_window_is_back(
    qtbot: QtBot, sheet: CaseSheetScreen
) -> None:
    sheet.question.set_text("Wat als iemand belt?")
    sheet.showMinimized()
    QApplication.processEvents()
    sheet.showNormal()
    qtbot.waitUntil(sheet.copy.isEnabled)


def test_a_look_that_fails_is_told_and_the_next_letter_tries_again(
    qtbot: QtBot,
    sheet: CaseSheetScreen,
    services: Services,
    messages: ScriptedMessages,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise CannotWrite("medium_failed")

    with monkeypatch.context() as patch:
        patch.setattr(services.case_sheets, "findings", fail)
        sheet.question.set_text("Wat als iemand belt?")
        qtbot.waitUntil(lambda: "Uw vraag kon niet worden nagekeken." in words_in(sheet))
    assert messages.asked
    assert not sheet.copy.isEnabled()
    sheet.question.set_text("Wat als iemand schrijft?")
    qtbot.waitUntil(sheet.copy.isEnabled)
