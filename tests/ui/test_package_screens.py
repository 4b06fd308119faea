"""Naar een ander register: what is chosen is shown, and what is shown goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.factory import NOW, a_report
from tests.ui.package_kit import (
    choose_school,
    for_school,
    make_package,
    say,
    values_of,
    words_in,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.model import CaseId, Consent, DateKind
from vp_desktop.core.package import CodedFacts, Package, PackagedPerson
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.package.give_screen import DRAFT, GivePackageScreen
from vp_desktop.ui.package.give_screen import Step as GiveStep
from vp_desktop.ui.package.words import PackageWords
from vp_desktop.ui.task_runner import TaskRunner

Give = Callable[..., GivePackageScreen]


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(a_report(consent="given"))


@pytest.fixture
def file(services: Services, case_id: CaseId, tmp_path: Path) -> Path:
    return for_school(services, case_id, tmp_path / "uit")


def test_nothing_but_codes_is_chosen_beforehand(give: Give, case_id: CaseId) -> None:
    screen = give(case_id)
    assert screen.shown.lines() == []
    assert not screen.choices.consent.isVisible()
    choose_school(screen)
    assert "Mag dit naar het register van de school?" in words_in(screen.choices)
    assert not any(box.isChecked() for box in screen.choices.names.values())
    assert "Sanne" not in str(screen.shown.lines())
    assert values_of(screen)["Datum van de melding"] == "10 november 2026"
    assert values_of(screen)["Wie het overkwam"] == "Leerling"


def test_a_ticked_name_and_every_word_show_at_once(give: Give, case_id: CaseId) -> None:
    screen = give(case_id)
    choose_school(screen)
    sanne = next(box for box in screen.choices.names.values() if "Sanne" in box.text())
    sanne.click()
    assert values_of(screen)["Wie het overkwam"] == "Sanne Testpersoon · 2B · Leerling"
    assert values_of(screen)["Over wie het gaat"] == "Leerling"
    screen.choices.description.set_text("Sanne zit in 2B.")
    assert values_of(screen)["Omschrijving"] == "Sanne zit in 2B."
    sanne.click()
    assert screen.shown.lines() == []
    assert "name_in_text" in screen.shown.empty.text()


def test_without_a_yes_there_is_no_package(
    give: Give, messages: ScriptedMessages, runner: TaskRunner, case_id: CaseId
) -> None:
    screen = give(case_id)
    screen.foot.next.click()
    assert screen.choices.receiver_field.error
    choose_school(screen)
    assert not screen.choices.receiver_field.error
    screen.foot.next.click()
    assert "Vraag het eerst" in screen.choices.answer_field.error
    say(screen, "no")
    assert "Dan gaat er niets mee" in words_in(screen.choices)
    screen.foot.next.click()
    assert "Zonder ja" in screen.choices.answer_field.error
    say(screen, "yes")
    screen.choices.day.edit.setText("morgen")
    screen.foot.next.click()
    assert screen.choices.day_field.error
    screen.choices.day.edit.setText("gisteren")
    screen.choices.description.set_text("Bram deed het")
    screen.foot.next.click()
    assert "Bram Voorbeeld" in screen.choices.description_field.error
    screen.choices.description.set_text("x" * 2001)
    screen.foot.next.click()
    assert "2000" in screen.choices.description_field.error
    assert messages.asked == [], "it asked for a place before all was right"
    assert not runner.busy


@pytest.mark.parametrize("answer", [None, "refused"])
def test_without_consent_to_a_dossier_the_page_says_so_and_offers_nothing(
    give: Give, services: Services, answer: str | None
) -> None:
    screen = give(services.intake.record(a_report(consent=answer)))
    assert "Zonder toestemming" in screen.stopped.text()
    assert not screen.foot.isVisible()
    assert not screen.choices.isVisible()


def test_other_registers_ask_no_consent_and_know_what_fits(
    give: Give, school: Services, services: Services
) -> None:
    screen = give(school.intake.record(a_report()), school)
    assert screen.choices.meant_for() is Purpose.BULLYING
    assert not screen.choices.consent.isVisible()
    assert screen.choices.check()
    other = give(school.intake.record(a_report(category="fight")), school)
    assert "geen ander register" in other.stopped.text()
    assert not other.foot.isVisible()


def test_a_failure_keeps_everything_on_the_page(
    qtbot: QtBot,
    give: Give,
    services: Services,
    messages: ScriptedMessages,
    case_id: CaseId,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise CannotWrite("disk_full")

    monkeypatch.setattr(services.packages, "give", refuse)
    screen = give(case_id)
    choose_school(screen)
    say(screen, "yes")
    screen.choices.description.set_text("Kort.")
    messages.answers = [tmp_path / "x.vpp"]
    screen.foot.next.click()
    assert not screen.foot.next.isEnabled()
    assert not screen.close_button.isEnabled()
    qtbot.waitUntil(lambda: ("error", "", "<disk_full>") in messages.asked)
    assert screen.step == GiveStep.CHOOSE
    assert screen.foot.next.isEnabled()
    assert screen.choices.description.text() == "Kort."


def test_a_package_never_takes_the_name_of_a_register(
    qtbot: QtBot, give: Give, messages: ScriptedMessages, case_id: CaseId, tmp_path: Path
) -> None:
    screen = give(case_id)
    choose_school(screen)
    say(screen, "yes")
    make_package(qtbot, screen, messages, tmp_path / "test.vpr")
    assert (tmp_path / "test.vpr.vpp").is_file()
    assert "test.vpr.vpp" in screen.given.file.text()


def test_what_was_chosen_is_kept_and_goes_once_it_was_given(
    qtbot: QtBot,
    give: Give,
    services: Services,
    messages: ScriptedMessages,
    case_id: CaseId,
    tmp_path: Path,
) -> None:
    first = give(case_id)
    choose_school(first)
    say(first, "yes")
    next(iter(first.choices.names.values())).click()
    first.choices.description.set_text("Half af")
    first.close_button.click()
    again = give(case_id)
    assert again.choices.description.text() == "Half af"
    assert again.choices.choice() == first.choices.choice()
    assert again.shown.lines() == first.shown.lines()
    assert again.saved.isVisible()
    make_package(qtbot, again, messages, tmp_path / "x.vpp")
    assert services.drafts.find(DRAFT, str(case_id)) is None
    third = give(case_id)
    assert third.choices.description.text() == ""
    assert "al een pakket gemaakt" in third.before.text()


def test_a_draft_goes_when_the_consent_is_taken_back(
    give: Give, services: Services, case_id: CaseId
) -> None:
    screen = give(case_id)
    choose_school(screen)
    screen.choices.description.set_text("Half af")
    screen.close_button.click()
    services.cases.add(Consent(case_id, "withdrawn", NOW.date()))
    assert services.drafts.find(DRAFT, str(case_id)) is None


def test_the_menu_of_a_dossier_leads_here(
    qtbot: QtBot, open_dossier: Callable[..., DossierScreen], case_id: CaseId, services: Services
) -> None:
    screen = open_dossier(case_id)
    acts = dict(filter(None, screen._menu.acts(services.cases.dossier(case_id))))
    with qtbot.waitSignal(screen.package_requested) as caught:
        acts["Naar een ander register…"]()
    assert caught.args == [case_id]


def test_everything_in_a_package_is_said(program: Program) -> None:
    facts = CodedFacts(
        sector="vo",
        received_on=date(2026, 11, 10),
        category="fight",
        place="playground",
        reporter_role="parent",
        date_kind=DateKind.EXACT,
        from_on=date(2026, 11, 9),
        frequency="once",
        form="verbal_form",
        ground="weight",
        kind="verbal_violence",
        object="firearm",
        motive=program.taxonomy["incident_motive"].leaves[0],
        handling="pedagogical",
        serious=True,
    )
    words = PackageWords(Vocabulary(program.taxonomy))
    package = Package(
        given_by=Purpose.BULLYING,
        meant_for=Purpose.SCHOOL,
        facts=facts,
        people=(PackagedPerson(role="reporter", kind="parent", name="N", class_name="K"),),
        description="D",
    )
    lines = words.lines(package)
    assert len(lines) == 16, "a field of a package is not shown before it goes"
    assert all(name and value for name, value in lines)
    fewer = words.lines(replace(package, description="", people=()))
    assert len(fewer) == 14
