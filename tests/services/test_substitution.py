"""The package for the substitute: made in advance, kept current, the old one replaced in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services
from tests.services.handover_kit import (
    BY_PART,
    NEVER,
    PHRASE,
    TODAY,
    all_bytes,
    choose,
    full_case,
)
from tests.services.packages_kit import code_of, events
from vp_desktop.composition import Services
from vp_desktop.core.handover import HandoverKind, Part
from vp_desktop.core.model import CaseId, Consent, Contact
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.handover import HandoverChoice
from vp_desktop.services.substitution import Plan, Which
from vp_desktop.storage import records
from vp_desktop.storage.checking import check


@pytest.fixture
def case_id(services: Services, tmp_path: Path) -> CaseId:
    return full_case(services, tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def plan(folder: Path) -> Plan:
    return Plan(who="Ria Vervanger", keeper="Notaris", folder=folder)


def one_file(folder: Path) -> Path:
    found = list(folder.iterdir())
    assert len(found) == 1, found
    return found[0]


def test_it_holds_the_minimum_and_nothing_besides(
    services: Services, case_id: CaseId, plan: Plan, folder: Path
) -> None:
    services.substitution.set_up(plan, PHRASE)
    assert services.substitution.make()
    content = all_bytes(one_file(folder))
    left_out = [Part.STORY, Part.INCIDENTS, Part.CONTACTS, Part.DOCUMENTS, Part.ATTACHMENTS]
    gone = [*NEVER, "Ria Vervanger", *(word for part in left_out for word in BY_PART[part])]
    assert [word for word in gone if word.encode() in content] == []
    for word in ("Sneeuwuil", "Kraanvogel", "Sanne Testpersoon"):
        assert word.encode() in content, word
    assert check(services.register.connection) == []


def test_it_follows_changes_at_most_once_a_day_without_a_passphrase(
    services: Services, clock: StoppedClock, case_id: CaseId, plan: Plan, folder: Path
) -> None:
    substitution = services.substitution
    substitution.set_up(plan, PHRASE)
    assert substitution.make_if_due()
    first = one_file(folder).read_bytes()
    services.cases.add(Contact(case_id, TODAY, safe_contact="Via de Kievit"))
    assert not substitution.make_if_due(), "twice on one day"
    assert one_file(folder).read_bytes() == first
    clock.now += timedelta(days=1)
    assert substitution.make_if_due()
    assert b"Kievit" in all_bytes(one_file(folder))
    clock.now += timedelta(days=1)
    assert not substitution.make_if_due(), "nothing changed"
    clock.now += timedelta(days=6)
    assert substitution.make_if_due(), "its age must say something"


def test_a_case_that_must_go_out_of_it_goes_at_once(
    services: Services, case_id: CaseId, plan: Plan, folder: Path
) -> None:
    substitution = services.substitution
    other = services.intake.record(a_report(consent="given", story="Blijft"))
    substitution.set_up(plan, PHRASE)
    substitution.make()
    services.cases.add(Consent(case_id, "withdrawn", TODAY))
    assert substitution.make_if_due()
    assert b"Sneeuwuil" not in all_bytes(one_file(folder))
    assert substitution.left_out() == 1
    services.cases.add(Consent(other, "withdrawn", TODAY))
    assert substitution.make_if_due()
    assert list(folder.iterdir()) == [], "a package of nobody still lies there"


def test_a_folder_that_is_gone_keeps_what_was_and_is_told(
    services: Services, clock: StoppedClock, case_id: CaseId, plan: Plan, folder: Path
) -> None:
    substitution = services.substitution
    substitution.set_up(plan, PHRASE)
    substitution.make()
    away = folder.rename(folder.with_name("weg"))
    clock.now += timedelta(days=15)
    before = events(services)
    assert substitution.is_too_old
    assert not substitution.make_if_due()
    assert substitution.trouble is not None
    assert substitution.trouble.code == "substitution_folder"
    assert events(services) == before
    away.rename(folder)
    assert substitution.make_if_due(), "it was not tried again"
    assert substitution.trouble is None
    assert not substitution.is_too_old


def test_only_marked_cases_go_when_that_was_chosen(
    services: Services, case_id: CaseId, plan: Plan
) -> None:
    other = services.intake.record(a_report(consent="given"))
    services.substitution.set_up(replace(plan, which=Which.MARKED), PHRASE)
    assert services.substitution.cases() == ()
    services.substitution.mark(other, True)
    assert services.substitution.cases() == (other,)
    services.substitution.mark(other, False)
    assert services.substitution.cases() == ()


def test_a_closed_or_deleted_case_does_not_go(
    services: Services, case_id: CaseId, plan: Plan
) -> None:
    services.substitution.set_up(plan, PHRASE)
    assert services.substitution.cases() == (case_id,)
    services.handovers.close_passed_on([case_id])
    assert services.substitution.cases() == ()


def test_it_needs_two_hands(services: Services, plan: Plan) -> None:
    set_up = services.substitution.set_up
    same = replace(plan, keeper="ria  vervanger")
    assert code_of(lambda: set_up(same, PHRASE)) == "substitution_same_person"
    assert code_of(lambda: set_up(replace(plan, keeper=" "), PHRASE)) == "substitution_who"
    assert code_of(lambda: set_up(replace(plan, folder=Path("/nergens")), PHRASE)) == (
        "substitution_folder"
    )
    assert code_of(lambda: set_up(plan, " ,")) == "empty_passphrase"
    assert services.substitution.plan is None


def test_another_folder_takes_the_file_along_and_stopping_removes_it(
    services: Services, case_id: CaseId, plan: Plan, folder: Path, tmp_path: Path
) -> None:
    substitution = services.substitution
    substitution.set_up(plan, PHRASE)
    substitution.make()
    name = one_file(folder).name
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    substitution.change(replace(plan, folder=elsewhere))
    assert list(folder.iterdir()) == []
    substitution.make()
    assert one_file(elsewhere).name == name
    assert substitution.stop()
    assert list(elsewhere.iterdir()) == []
    assert substitution.plan is None
    stored = services.register.connection.rows("SELECT value FROM settings")
    assert not any("salt" in row["value"] for row in stored), "the key is still kept"


def test_a_new_passphrase_in_another_folder_leaves_no_old_package_behind(
    services: Services, case_id: CaseId, plan: Plan, folder: Path, tmp_path: Path
) -> None:
    substitution = services.substitution
    assert substitution.set_up(plan, PHRASE)
    substitution.make()
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    assert substitution.set_up(replace(plan, folder=elsewhere), "een andere zin")
    assert list(folder.iterdir()) == []


def test_a_package_that_cannot_be_removed_from_its_folder_is_told(
    services: Services, case_id: CaseId, plan: Plan, folder: Path, tmp_path: Path
) -> None:
    substitution = services.substitution
    substitution.set_up(plan, PHRASE)
    folder.rename(tmp_path / "nooit gemaakt")
    elsewhere, third = tmp_path / "elders", tmp_path / "derde"
    elsewhere.mkdir(), third.mkdir()
    assert substitution.change(replace(plan, folder=elsewhere)), "none was made there yet"
    substitution.make()
    elsewhere.rename(tmp_path / "in de la")
    assert not substitution.change(replace(plan, folder=third))


def test_the_substitute_takes_it_in_and_brings_her_notes_back(
    services: Services,
    case_id: CaseId,
    plan: Plan,
    folder: Path,
    tmp_path: Path,
    clock: StoppedClock,
) -> None:
    services.substitution.set_up(plan, PHRASE)
    services.substitution.make()
    hers = make_services(make_register(tmp_path / "ria.vpr", schools=("De Vlieger",)), clock)
    opened = hers.handovers.open(one_file(folder), PHRASE)
    assert opened.handover.kind is HandoverKind.SUBSTITUTION
    there = hers.handovers.receive(opened, {"De Vlieger": 1})
    hers.cases.add(Contact(there[0], TODAY, text="Gebeld met de melder"))
    back = HandoverChoice(case_ids=tuple(there), parts=(), kind=HandoverKind.RETURN)
    hers.handovers.give(back, PHRASE, tmp_path / "terug.vpo")
    opened = services.handovers.open(tmp_path / "terug.vpo", PHRASE)
    assert services.handovers.receive(opened, {}) == [case_id]
    assert "Gebeld met de melder" in str(services.cases.dossier(case_id).timeline)


def test_a_school_register_has_none(tmp_path: Path) -> None:
    school = make_services(make_register(tmp_path / "s.vpr", purpose=Purpose.SCHOOL))
    assert not school.substitution.is_possible


def test_what_took_the_number_of_a_removed_row_goes_back_too(
    services: Services, case_id: CaseId, tmp_path: Path, clock: StoppedClock
) -> None:
    package, back = tmp_path / "o.vpo", tmp_path / "terug.vpo"
    services.handovers.give(choose(case_id), PHRASE, package)
    hers = make_services(make_register(tmp_path / "ria.vpr", schools=("De Vlieger",)), clock)
    (there,) = hers.handovers.receive(hers.handovers.open(package, PHRASE), {"De Vlieger": 1})
    (received,) = records.select(hers.register.connection, Contact)
    hers.cases.remove(received)
    hers.cases.add(Contact(there, TODAY, text="Nieuw gesprek"))
    (added,) = records.select(hers.register.connection, Contact)
    assert added.id == received.id
    given = hers.handovers.give(choose(there, kind=HandoverKind.RETURN), PHRASE, back)
    assert [contact.text for contact in given.cases[0].contacts] == ["Nieuw gesprek"]


def test_a_restricted_case_stays_out_of_it(
    services: Services, case_id: CaseId, plan: Plan, folder: Path
) -> None:
    services.substitution.set_up(plan, PHRASE)
    services.substitution.make()
    services.restricting.restrict(case_id, "Op verzoek.")
    assert services.substitution.cases() == ()
    assert services.substitution.left_out() == 1
    assert services.substitution.make_if_due(), "it must come out of it at once"
    assert list(folder.iterdir()) == []


def test_no_reference_of_a_case_stands_in_the_settings(
    services: Services, case_id: CaseId, plan: Plan
) -> None:
    services.substitution.set_up(plan, PHRASE)
    services.substitution.make()
    reference = services.register.connection.value("SELECT reference FROM cases")
    assert reference
    stored = services.register.connection.rows("SELECT value FROM settings")
    assert not any(reference in row["value"] for row in stored)
