"""Nieuwe melding: people, earlier matters, consent; nothing of others while somebody looks along."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.factory import a_report
from tests.ui.conversation import (
    MARKER,
    Open,
    agreements,
    choose_nature,
    people_step,
    put_name,
    recorded,
    reporter,
    story,
    visible_text,
)
from tests.ui.scripted import ScriptedMessages
from vp_desktop.composition import Services
from vp_desktop.core.model import Consent
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.intake.answers import PersonAnswer
from vp_desktop.ui.onlooker import Onlooker


def test_somebody_looks_along_in_a_new_report_unless_the_setting_says_otherwise(
    open_intake: Open, services: Services, onlooker: Onlooker
) -> None:
    open_intake()
    assert onlooker.present
    onlooker.set_present(False)
    services.settings.set("alone", "yes")
    open_intake()
    assert not onlooker.present


def test_nothing_of_others_is_shown_while_somebody_looks_along(
    open_intake: Open, services: Services, onlooker: Onlooker
) -> None:
    services.intake.record(a_report(keyword="merel"))
    screen = open_intake()
    screen.go_to("people")
    people = people_step(screen)
    people.subjects.lines[0].fields.name.setText("Sanne Testpersoon")
    people.subjects.lines[0].fields.show_offers()
    people.offer_matters()
    assert not people.subjects.lines[0].fields.offers.isVisible()
    assert not people.known_matter.isVisible()

    onlooker.toggle()
    assert people.subjects.lines[0].fields.offers.isVisible()
    assert people.known_matter.isVisible()
    assert "2026-001" in visible_text(screen) and "merel" in visible_text(screen)

    onlooker.toggle()
    assert "2026-001" not in visible_text(screen) and "merel" not in visible_text(screen)


def test_a_second_report_about_the_same_matter_is_related(
    qtbot: QtBot, open_intake: Open, services: Services, onlooker: Onlooker
) -> None:
    first = services.intake.record(a_report())
    screen = open_intake()
    onlooker.set_present(False)
    choose_nature(screen, "psychological_violence", "bullying")
    screen.go_to("people")
    fields = people_step(screen).subjects.lines[0].fields
    fields.name.setText("sanne t")
    fields.show_offers()
    offered = fields.offers.findChildren(QAbstractButton)
    [button] = [one for one in offered if "Sanne Testpersoon" in one.text()]
    button.click()
    people_step(screen).offer_matters()
    matter = people_step(screen).known_matter
    matter.choice.set_value(str(first))
    matter.choice.chosen.emit(str(first))
    assert "2026-001" in visible_text(screen)

    second = services.cases.dossier(recorded(qtbot, screen))
    assert [case.id for case in second.related] == [first]
    assert second.people[0].person is not None
    known = services.cases.dossier(first).people[0].person
    assert known is not None and second.people[0].person.id == known.id


def test_another_name_is_another_person_and_its_matter_is_forgotten(
    open_intake: Open, services: Services, onlooker: Onlooker
) -> None:
    first = services.intake.record(a_report())
    known = services.people.search("Sanne")[0]
    screen = open_intake()
    onlooker.set_present(False)
    screen.go_to("people")
    people = people_step(screen)
    fields = people.subjects.lines[0].fields
    fields.show_answer(PersonAnswer("subject", known.name, "pupil", "2B", person_id=known.id))
    people.offer_matters()
    people.known_matter.choice.set_value(str(first))
    people.known_matter.choice.chosen.emit(str(first))
    assert people.known_matter.case_id() == first

    fields.name.setText("Iemand Anders")
    fields.name.textEdited.emit("Iemand Anders")
    people.offer_matters()
    assert fields.answer().person_id == 0
    assert people.known_matter.case_id() == 0


def test_refused_consent_keeps_no_name_no_story_and_no_agreement(
    qtbot: QtBot, open_intake: Open, services: Services, messages: ScriptedMessages
) -> None:
    screen = open_intake()
    reporter(screen).consent.set_value("refused")
    reporter(screen).safe_contact.set_text(MARKER)
    story(screen).story.set_text(MARKER)
    choose_nature(screen, "physical_violence", "fight")
    put_name(screen, MARKER)
    agreements(screen).agreements.lines[0].title.setText(MARKER)
    screen.go_to("agreements")
    assert MARKER not in agreements(screen).summary.text()
    assert "Zonder toestemming" in agreements(screen).summary.text()

    messages.answers = [False]
    screen.record()
    assert services.cases.count(CaseQuery()) == 0
    messages.answers = [True]
    dossier = services.cases.dossier(recorded(qtbot, screen))
    assert dossier.matter.category == "fight"
    assert dossier.consent is not None and dossier.consent.answer == "refused"
    assert all(person.person is None for person in dossier.people)
    assert MARKER not in repr(dossier)
    assert services.people.search("Merkteken") == []
    assert services.drafts.unfinished_reports() == []


@pytest.mark.parametrize("purpose", [Purpose.BULLYING, Purpose.SCHOOL])
def test_other_registers_ask_no_consent_but_tell_what_must_be_told(
    qtbot: QtBot, founded: Callable[..., Services], open_intake: Open, purpose: Purpose
) -> None:
    other = founded(purpose=purpose)
    screen = open_intake(of=other)
    screen.go_to("reporter")
    assert reporter(screen).consent.told.isVisible()
    assert not reporter(screen).consent.answers.isVisible()
    if purpose is Purpose.SCHOOL:
        choose_nature(screen, "other")
        story(screen).further["kind"].set_value("theft")
    else:
        story(screen).further["form"].set_value("digital_form")
        story(screen).further["ground"].set_value("weight")
    put_name(screen, "Sanne Testpersoon")
    dossier = other.cases.dossier(recorded(qtbot, screen))
    assert not [e for e in dossier.timeline if isinstance(e.value, Consent)]
    incident = next(e.value for e in dossier.timeline if hasattr(e.value, "date_kind"))
    [person] = dossier.people
    if purpose is Purpose.SCHOOL:
        assert incident.kind == "theft"
        assert person.person is not None and person.person.name.startswith("L-")
        assert person.involvement.role == "subject"
    else:
        assert (dossier.matter.category, dossier.matter.bullying_form) == (
            "bullying",
            "digital_form",
        )
        assert person.involvement.role == "bullied"


def test_a_second_report_joins_the_case_in_a_bullying_register(
    qtbot: QtBot, founded: Callable[..., Services], open_intake: Open, onlooker: Onlooker
) -> None:
    other = founded(purpose=Purpose.BULLYING)
    bullied = NewPerson("bullied", "Sanne Testpersoon", "pupil", "2B")
    first = other.intake.record(a_report(people=(bullied,)))
    screen = open_intake(of=other)
    onlooker.set_present(False)
    put_name(screen, "Sanne Testpersoon")
    screen.go_to("people")
    matter = people_step(screen).known_matter
    matter.choice.set_value(str(first))
    matter.choice.chosen.emit(str(first))
    assert "bij 2026-001" in visible_text(screen)
    second = recorded(qtbot, screen)
    assert other.cases.dossier(second).case.id == first


def test_an_adviser_of_several_schools_chooses_one(
    qtbot: QtBot, founded: Callable[..., Services], open_intake: Open
) -> None:
    other = founded(adviser_kind=AdviserKind.EXTERNAL, schools=("De Vlieger", "Het Baken"))
    screen = open_intake(of=other)
    choose_nature(screen, "other")
    screen.record()
    assert screen.current.key == "reporter"
    assert reporter(screen).school_field.error
    reporter(screen).school.set_value("2")
    assert other.cases.dossier(recorded(qtbot, screen)).school.name == "Het Baken"
