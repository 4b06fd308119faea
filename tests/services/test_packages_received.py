"""A package that comes in: whole, once, and into the right register."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.factory import NOW, a_report
from tests.services.packages_kit import (
    MARKERS,
    NAME,
    NOTE,
    PHRASE,
    TODAY,
    a_package,
    code_of,
    documents,
    events,
    person_of,
    to_school,
    told,
)
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.core.model import (
    CaseId,
    Document,
    Incident,
    Note,
)
from vp_desktop.core.package import GIVEN, RECEIVED
from vp_desktop.core.package_json import read_package, write_package
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.storage import package_file, records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import counts


@pytest.fixture
def case_id(services: Services) -> CaseId:
    return services.intake.record(told())


def test_coded_facts_go_from_end_to_end_and_nothing_else(
    services: Services, school: Services, case_id: CaseId, tmp_path: Path
) -> None:
    services.cases.add(Note(case_id, TODAY, NOTE))
    file = tmp_path / "uit" / "pakket.vpp"
    made = services.packages.give(case_id, to_school(), PHRASE, file)
    content = write_package(made)
    assert not [marker for marker in MARKERS if marker in content]
    assert "2026-001" not in content
    assert [(person.role, person.name) for person in made.people] == [
        ("subject", ""),
        ("accused", ""),
    ]
    opened = school.packages.open(file, " Vijver, LAMP  stoel wortel; fluit kaart. ")
    assert opened == made
    assert school.cases.count(CaseQuery()) == 0, "opening it recorded it"
    dossier = school.cases.dossier(school.packages.receive(opened))
    assert dossier.matter.category == "bullying"
    assert dossier.matter.place == "playground"
    assert dossier.matter.accused_type == "staff"
    assert dossier.matter.reporter_role == "pupil"
    assert dossier.first_reported_on == date(2026, 11, 10)
    incident = next(e.value for e in dossier.timeline if isinstance(e.value, Incident))
    assert (incident.from_on, incident.frequency) == (date(2026, 11, 9), "repeated")
    assert [one.person for one in dossier.people] == [None, None]


def test_both_ends_keep_a_line_and_the_number(
    services: Services, school: Services, case_id: CaseId, tmp_path: Path
) -> None:
    file = tmp_path / "pakket.vpp"
    choice = to_school(receiver="Incidentenregister", description="Kort.")
    made = services.packages.give(case_id, choice, PHRASE, file)
    received = school.packages.receive(school.packages.open(file, PHRASE))
    assert events(services)[0] == "package_given"
    assert events(school)[0] == "package_received"
    given = documents(services, GIVEN)[0]
    assert (given.case_id, given.reference, given.made_at) == (case_id, made.id, NOW)
    assert (given.to_whom, given.text) == ("Incidentenregister", "Kort.")
    assert services.packages.given_before(case_id) == [given]
    known = documents(school, RECEIVED)[0]
    assert (known.case_id, known.reference) == (received, made.id)
    for one in (services, school):
        assert any(isinstance(e.value, Document) for e in one.cases.dossier(CaseId(1)).timeline)
        connection = one.register.connection
        assert check(connection) == []
        for row in connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            kept = connection.rows(f'SELECT * FROM "{row[0]}"')
            assert PHRASE not in str([tuple(each) for each in kept]), row[0]


def test_bullying_goes_from_the_adviser_to_the_coordinator_to_the_school(
    services: Services, bullying: Services, school: Services, case_id: CaseId
) -> None:
    draft = services.packages.draft(case_id, to_school(meant_for=Purpose.BULLYING))
    received = bullying.packages.receive(replace(draft, id="ABCDEFGHJKMN2345", made_at=NOW))
    dossier = bullying.cases.dossier(received)
    roles = sorted(one.involvement.role for one in dossier.people)
    assert roles == ["bullied", "bully"]
    assert bullying.packages.receivers(received) == (Purpose.SCHOOL,)
    onwards = bullying.packages.draft(received, to_school(consent_on=None))
    assert sorted(one.role for one in onwards.people) == ["accused", "subject"]
    assert onwards.facts.category == "bullying"
    school.packages.receive(replace(onwards, id="ABCDEFGHJKMN2346", made_at=NOW))


def test_the_same_package_comes_in_once(
    services: Services, school: Services, case_id: CaseId, tmp_path: Path
) -> None:
    file = tmp_path / "x.vpp"
    services.packages.give(case_id, to_school(), PHRASE, file)
    opened = school.packages.open(file, PHRASE)
    school.packages.receive(opened)
    before = counts(school.register), events(school)
    assert code_of(lambda: school.packages.receive(opened)) == "package_known"
    assert code_of(lambda: school.packages.open(file, PHRASE)) == "package_known"
    assert (counts(school.register), events(school)) == before


def test_a_package_is_for_one_kind_of_register(
    services: Services, bullying: Services, case_id: CaseId
) -> None:
    package = a_package(services, case_id)
    for wrong in (services, bullying):
        act = lambda of=wrong: of.packages.receive(package)  # noqa: E731
        assert code_of(act) == "package_other_register"


def test_a_report_of_a_day_to_come_is_refused(
    services: Services, school: Services, case_id: CaseId
) -> None:
    package = a_package(services, case_id)
    later = replace(package, facts=replace(package.facts, received_on=TODAY + timedelta(1)))
    assert code_of(lambda: school.packages.receive(later)) == "date_in_future"
    assert school.cases.count(CaseQuery()) == 0


def test_names_become_codes_in_a_register_without_names(
    services: Services, school: Services, case_id: CaseId
) -> None:
    choice = to_school(
        named=frozenset({person_of(services, "subject")}), description=f"{NAME} zat in het lokaal."
    )
    draft = services.packages.draft(case_id, choice)
    package = replace(draft, id="ABCDEFGHJKMN2345", made_at=NOW)
    received = school.packages.receive(package)
    dossier = school.cases.dossier(received)
    names = {one.person.name for one in dossier.people if one.person}
    assert len(names) == 1
    assert NAME not in str(dossier)
    assert f"{names.pop()} zat in het lokaal." in str(dossier)


def test_an_open_case_of_the_same_days_and_nature_is_offered_and_joined(
    services: Services, school: Services, case_id: CaseId
) -> None:
    near = school.intake.record(a_report(received_on=date(2026, 10, 27)))
    for changed in (
        {"received_on": date(2026, 10, 26)},
        {"category": "fight"},
        {"received_on": date(2025, 11, 10)},
    ):
        school.intake.record(a_report(**changed))
    package = a_package(services, case_id)
    assert [row.id for row in school.packages.similar(package)] == [near]
    received = school.packages.receive(package, near)
    shown = school.cases.dossier(received)
    assert shown.case.id == near
    assert [case.id for case in shown.joined] == [received]


def test_all_that_comes_in_comes_in_or_nothing(
    services: Services, school: Services, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, before = a_package(services, case_id), counts(school.register)
    real = records.insert

    def full(connection: Any, value: Any, **more: Any) -> int:
        if isinstance(value, Document):
            raise CannotWrite("disk_full")
        return real(connection, value, **more)

    monkeypatch.setattr(records, "insert", full)
    assert code_of(lambda: school.packages.receive(package)) == "disk_full"
    monkeypatch.undo()
    assert counts(school.register) == before
    school.packages.receive(package)


def test_a_wrong_passphrase_damage_and_other_files_have_a_sentence(
    services: Services, school: Services, case_id: CaseId, tmp_path: Path, program: Any
) -> None:
    file = tmp_path / "x.vpp"
    services.packages.give(case_id, to_school(), PHRASE, file)
    whole = file.read_bytes()
    bad = {
        "wrong": (whole, "een andere zin", "package_wrong_key"),
        "cut": (whole[: len(whole) // 2], PHRASE, "package_wrong_key"),
        "flipped": (whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:], PHRASE, ""),
        "empty": (b"", PHRASE, "package_wrong_key"),
        "text": (b"<html>" * 500, PHRASE, "package_wrong_key"),
        "huge": (whole + bytes(package_file.LARGEST_FILE), PHRASE, "package_not_understood"),
    }
    before = counts(school.register)
    for name, (content, phrase, code) in bad.items():
        path = tmp_path / f"{name}.vpp"
        path.write_bytes(content)
        found = code_of(lambda p=path, w=phrase: school.packages.open(p, w))  # type: ignore[misc]
        assert found == (code or "package_wrong_key"), name
        assert program.texts.say("errors", found, "nl").count(";") == 1
    gone = tmp_path / "gone.vpp"
    assert code_of(lambda: school.packages.open(gone, PHRASE)) == "no_such_file"
    assert code_of(lambda: school.packages.open(tmp_path, PHRASE)) == "is_directory"
    assert code_of(lambda: school.packages.open(file, " ,. ")) == "empty_passphrase"
    assert counts(school.register) == before
    assert sorted(path.suffix for path in tmp_path.iterdir() if "vpp" in path.name) == [".vpp"] * (
        len(bad) + 1
    ), "something was left beside a package"


def test_a_package_of_a_register_to_practise_in_stays_out_of_a_real_one(
    services: Services, school: Services, case_id: CaseId, program: Program
) -> None:
    real = a_package(services, case_id)
    services.settings.set("made_up", "yes")
    made_up = a_package(services, case_id)
    for package in (real, made_up):
        text = write_package(package)
        assert ("made_up" in text) is package.made_up
        assert read_package(text, program.taxonomy) == package
    lie = write_package(made_up).replace('"made_up": true', '"made_up": false')
    assert code_of(lambda: read_package(lie, program.taxonomy)) == "package_not_understood"
    assert code_of(lambda: school.packages.receive(made_up)) == "made_up_into_real"
    school.settings.set("made_up", "yes")
    assert code_of(lambda: school.packages.receive(real)) == "real_into_made_up"
