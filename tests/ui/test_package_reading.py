"""Pakket inlezen, and both pages from end to end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.factory import NOW, a_report
from tests.ui.package_kit import (
    PHRASE,
    choose_school,
    for_school,
    make_package,
    open_file,
    say,
    words_in,
)
from tests.ui.reach_walk import cut_off, nameless
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, Document
from vp_desktop.core.package import RECEIVED
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.packages import Choice
from vp_desktop.storage import records
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.give_screen import GivePackageScreen
from vp_desktop.ui.package.receive_screen import ReceivePackageScreen
from vp_desktop.ui.package.receiving import Step as ReadStep
from vp_desktop.ui.settings.package_card import PackageCard
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.layouts import column

Give = Callable[..., GivePackageScreen]


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(a_report(consent="given"))


@pytest.fixture
def reading(
    program: Program,
    school: Services,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    runner: TaskRunner,
    at_work: Callable[[QWidget], None],
) -> ReceivePackageScreen:
    screen = ReceivePackageScreen(
        school.packages, school.cases, program.taxonomy, messages, runner, onlooker
    )
    at_work(screen)
    return screen


@pytest.fixture
def file(services: Services, case_id: CaseId, tmp_path: Path) -> Path:
    return for_school(services, case_id, tmp_path / "uit")


def test_what_is_given_here_is_read_there(
    qtbot: QtBot,
    give: Give,
    reading: ReceivePackageScreen,
    school: Services,
    messages: ScriptedMessages,
    case_id: CaseId,
    tmp_path: Path,
) -> None:
    screen = give(case_id)
    choose_school(screen)
    say(screen, "yes")
    screen.choices.description.set_text("Het speelt in de pauze.")
    shown = screen.shown.lines()
    place = tmp_path / "uit" / "pakket.vpp"
    spoken = make_package(qtbot, screen, messages, place)
    assert len(spoken.split()) == 6
    assert "mondeling" in words_in(screen.given)
    assert not screen.close_button.isVisible()
    open_file(qtbot, reading, messages, place, spoken.upper().replace(" ", ", "))
    assert reading.step == ReadStep.PREVIEW
    assert reading.preview.content.lines() == shown, "another thing went than was shown"
    assert reading.preview.school.text() == "De Vlieger"
    assert school.cases.count(CaseQuery()) == 0
    reading.foot.next.click()
    qtbot.waitUntil(lambda: reading.step == ReadStep.TAKEN)
    assert "2026-001" in words_in(reading.result)
    assert place.name in words_in(reading.result)
    with qtbot.waitSignal(reading.received) as caught:
        reading.foot.next.click()
    assert len(records.select(school.register.connection, Document, "kind = ?", (RECEIVED,))) == 1
    assert caught.args == [1]
    with qtbot.waitSignal(screen.done):
        screen.foot.next.click()
    assert screen.given.phrase.text() == "", "the passphrase outlived its page"


def test_who_looks_along_sees_nothing_of_either_page(
    qtbot: QtBot,
    give: Give,
    reading: ReceivePackageScreen,
    onlooker: Onlooker,
    messages: ScriptedMessages,
    case_id: CaseId,
    file: Path,
    tmp_path: Path,
) -> None:
    screen = give(case_id)
    choose_school(screen)
    say(screen, "yes")
    phrase = make_package(qtbot, screen, messages, tmp_path / "x.vpp")
    open_file(qtbot, reading, messages, file)
    onlooker.set_present(True)
    for page, secrets in ((screen, (phrase, "2026-0", "x.vpp")), (reading, ("Pesten", "2B"))):
        assert not [word for word in secrets if word in words_in(page)]
        assert not page.foot.isVisible()
    onlooker.set_present(False)
    assert phrase in words_in(screen)
    assert reading.foot.isVisible()
    assert "Kort voor u." in words_in(reading)


def test_a_wrong_passphrase_is_said_under_the_field_and_can_be_mended(
    qtbot: QtBot, reading: ReceivePackageScreen, messages: ScriptedMessages, file: Path
) -> None:
    reading.foot.next.click()
    assert reading.open.file_field.error
    assert reading.open.passphrase_field.error
    open_file(qtbot, reading, messages, file, "zes heel andere woorden dan deze")
    assert "package_wrong_key" in reading.open.passphrase_field.error
    assert reading.step == ReadStep.OPEN
    assert reading.open.passphrase.text(), "what was typed was lost"
    reading.open.passphrase.set_text(PHRASE)
    assert not reading.open.passphrase_field.error
    reading.open.passphrase.submitted.emit()
    qtbot.waitUntil(lambda: reading.step == ReadStep.PREVIEW, timeout=20_000)
    assert reading.open.passphrase.text() == ""


def test_a_known_matter_is_joined_only_when_chosen(
    qtbot: QtBot,
    reading: ReceivePackageScreen,
    school: Services,
    messages: ScriptedMessages,
    file: Path,
) -> None:
    known = school.intake.record(a_report(received_on=date(2026, 11, 8)))
    open_file(qtbot, reading, messages, file)
    assert reading.preview.known.isVisible()
    assert reading.preview.same_matter_as() is None
    reading.close_button.setFocus()
    qtbot.keyClick(reading.close_button, Qt.Key.Key_Tab)
    assert reading.preview.choice._cards["0"].button.hasFocus(), "Tab passed the new choice by"
    reading.preview.choice._cards[str(known)].button.click()
    reading.foot.next.click()
    qtbot.waitUntil(lambda: reading.step == ReadStep.TAKEN)
    assert len(school.cases.dossier(known).joined) == 1
    with qtbot.waitSignal(reading.received) as caught:
        reading.foot.next.click()
    assert caught.args == [known], "a case that joined is shown inside the other"


def test_the_same_package_again_and_one_for_another_register_are_refused(
    qtbot: QtBot,
    reading: ReceivePackageScreen,
    school: Services,
    messages: ScriptedMessages,
    services: Services,
    case_id: CaseId,
    file: Path,
    tmp_path: Path,
) -> None:
    school.packages.receive(school.packages.open(file, PHRASE))
    open_file(qtbot, reading, messages, file)
    assert messages.asked[-1] == ("error", "", "<package_known>")
    other = tmp_path / "other.vpp"
    choice = Choice(Purpose.BULLYING, consent_on=NOW.date())
    services.packages.give(case_id, choice, PHRASE, other)
    open_file(qtbot, reading, messages, other)
    assert messages.asked[-1] == ("error", "", "<package_other_register>")
    assert reading.step == ReadStep.OPEN
    assert school.cases.count(CaseQuery()) == 1


def test_going_back_and_leaving_let_go_of_what_was_read(
    qtbot: QtBot, reading: ReceivePackageScreen, messages: ScriptedMessages, file: Path
) -> None:
    open_file(qtbot, reading, messages, file)
    reading.foot.back.click()
    assert reading.step == ReadStep.OPEN
    assert reading._package is None
    assert reading.preview.content.lines() == []
    reading.open.passphrase.set_text(PHRASE)
    with qtbot.waitSignal(reading.left):
        reading.close_button.click()
    assert reading.open.passphrase.text() == ""


def test_the_receipt_is_saved_from_either_end(
    qtbot: QtBot,
    give: Give,
    reading: ReceivePackageScreen,
    messages: ScriptedMessages,
    case_id: CaseId,
    tmp_path: Path,
) -> None:
    screen = give(case_id)
    choose_school(screen)
    say(screen, "yes")
    place = tmp_path / "x.vpp"
    phrase = make_package(qtbot, screen, messages, place)
    open_file(qtbot, reading, messages, place, phrase)
    reading.foot.next.click()
    qtbot.waitUntil(lambda: reading.step == ReadStep.TAKEN)
    for number, button in enumerate((screen.given.receipt, reading.result.receipt)):
        receipt = tmp_path / f"bewijs-{number}.pdf"
        messages.answers = [receipt]
        button.click()
        qtbot.waitUntil(receipt.is_file, timeout=20_000)
        qtbot.waitUntil(button.isEnabled)
    first, second = ((tmp_path / f"bewijs-{n}.pdf").read_bytes() for n in (0, 1))
    assert first == second
    assert phrase.encode() not in first


def test_only_registers_that_receive_offer_to_read_a_package(
    shown: Callable[[QWidget], None],
) -> None:
    place = QWidget()
    cards = {purpose: PackageCard(purpose) for purpose in Purpose}
    column(place, items=cards.values())
    shown(place)
    assert [purpose for purpose, card in cards.items() if card.isVisible()] == [
        Purpose.BULLYING,
        Purpose.SCHOOL,
    ]


@pytest.mark.parametrize("scale", [100, 200])
def test_every_step_is_named_and_nothing_is_cut_off(
    qtbot: QtBot,
    give: Give,
    reading: ReceivePackageScreen,
    messages: ScriptedMessages,
    theme: Theme,
    case_id: CaseId,
    file: Path,
    tmp_path: Path,
    scale: int,
) -> None:
    theme.set_scale(scale)
    screen = give(case_id)

    def check(page: QWidget) -> None:
        qtbot.waitUntil(lambda: not cut_off(page))
        assert nameless(page) == []

    check(screen)
    choose_school(screen)
    say(screen, "yes")
    check(screen)
    make_package(qtbot, screen, messages, tmp_path / "x.vpp")
    check(screen)
    check(reading)
    open_file(qtbot, reading, messages, file)
    check(reading)
    reading.foot.next.click()
    qtbot.waitUntil(lambda: reading.step == ReadStep.TAKEN)
    check(reading)


def test_the_line_in_the_timeline_says_what_went_and_stays(
    open_dossier: Callable[..., DossierScreen],
    services: Services,
    school: Services,
    messages: ScriptedMessages,
    case_id: CaseId,
    file: Path,
) -> None:
    received = school.packages.receive(school.packages.open(file, PHRASE))
    for of, case, said in ((services, case_id, "Kort voor u."), (school, received, "als melding")):
        screen = open_dossier(case, of)
        line = next(e for e in screen.timeline.entries() if e.key.startswith("document:"))
        assert [act for act, _ in line.acts] == ["edit"], "a line of a package could be removed"
        screen._act_on(line.key, "edit")
        method, title, text = messages.asked[-1]
        assert method == "tell"
        assert "Pakket" in title
        assert said in text
