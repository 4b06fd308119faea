"""Persons: a wrong one put right, two entries merged and split."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.folding import begins_words
from vp_desktop.core.model import CaseId, Contact, Document, Person, StepRecord
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import backups
from vp_desktop.storage.checking import check


def names(services: Services, case_id: CaseId) -> list[str]:
    people = services.cases.dossier(case_id).people
    return [entry.person.name if entry.person else "" for entry in people]


def person(services: Services, name: str) -> Person:
    return services.people.search(name)[0]


def test_putting_a_wrong_person_right_moves_every_role_of_this_case_only(
    services: Services,
) -> None:
    case_id = services.intake.record(a_report())
    other = services.intake.record(a_report())
    services.cases.add(
        Contact(case_id, date(2026, 11, 11), text="Gesprek met sanne testpersoon gehad.")
    )
    wrong = person(services, "Sanne").id
    correction = services.people.put_right(
        case_id, wrong, NewPerson("subject", "Sara Andersma", "pupil", "2B", 12)
    )
    assert names(services, case_id) == ["Sara Andersma", "Bram Voorbeeld", "Sara Andersma"]
    assert names(services, other)[0] == "Sanne Testpersoon"
    assert correction.roles == 2
    assert [table for table, _ in correction.texts] == ["contacts"]


def test_a_wrong_person_without_any_role_leaves_the_register(services: Services) -> None:
    case_id = services.intake.record(a_report())
    wrong = person(services, "Bram").id
    services.people.put_right(case_id, wrong, NewPerson("accused", "Bas Juistema", "pupil"))
    assert services.people.search("Bram") == []
    found = services.register.connection.value(
        "SELECT count(*) FROM search_documents WHERE text LIKE '%Bram%'"
    )
    assert found == 0
    assert check(services.register.connection) == []


def test_the_right_person_cannot_be_the_wrong_one(services: Services) -> None:
    case_id = services.intake.record(a_report())
    wrong = person(services, "Sanne").id
    with pytest.raises(WrongUse, match="same_person"):
        services.people.put_right(case_id, wrong, NewPerson("subject", person_id=wrong))
    assert names(services, case_id)[0] == "Sanne Testpersoon"


def test_merging_makes_one_person_of_two_and_splitting_undoes_it(services: Services) -> None:
    first = services.intake.record(a_report())
    second = services.intake.record(
        a_report(people=(NewPerson("subject", "S. Testpersoon", "pupil"),))
    )
    short, full = person(services, "S. Test").id, person(services, "Sanne").id
    services.people.merge(short, full)
    assert names(services, second) == ["Sanne Testpersoon"]
    assert services.people.cases_of(full) == [first, second]
    assert [entry.id for entry in services.people.merged_into(full)] == [short]
    with pytest.raises(WrongUse, match="same_person"):
        services.people.merge(full, short)
    services.people.split(short)
    assert names(services, second) == ["S. Testpersoon"]
    assert services.people.cases_of(full) == [first]


def test_the_search_for_persons_takes_text_as_it_is(services: Services) -> None:
    services.intake.record(a_report(people=(NewPerson("subject", "100%_echt", "pupil"),)))
    assert [p.name for p in services.people.search("%_")] == ["100%_echt"]
    assert services.people.search("") == []


def test_ij_and_y_find_each_other(services: Services) -> None:
    people = (
        NewPerson("subject", "Anna Dijkstra", "pupil"),
        NewPerson("witness", "Bo Ysbrandy", "pupil"),
    )
    case = services.intake.record(a_report(people=people, story="Bij de bakkerij."))
    for typed, name in (("dykstra", "Anna Dijkstra"), ("IJSBRANDIJ", "Bo Ysbrandy")):
        assert [one.name for one in services.people.search(typed)] == [name]
        assert [one.id for one in services.cases.page(CaseQuery(typed), 0, 9)] == [case]
    assert services.cases.count(CaseQuery("by bakkery")) == 1
    assert services.cases.count(CaseQuery("by slager")) == 0
    assert begins_words("Anna Dijkstra", "di") and begins_words("Anna Dijkstra", "dyk")


def test_a_role_can_be_given_changed_and_taken_away(services: Services) -> None:
    case_id = services.intake.record(a_report(people=()))
    role = services.people.add_role(case_id, NewPerson("witness", "Getuige Eén", "pupil", age=11))
    unnamed = services.people.add_role(case_id, NewPerson("accused", kind="staff"))
    assert names(services, case_id) == ["Getuige Eén", ""]
    services.people.remove_role(role)
    services.people.remove_role(unnamed)
    assert names(services, case_id) == []
    assert services.people.search("Getuige") == []


def test_a_person_without_any_role_leaves_the_register_with_all_that_were_merged(
    services: Services,
) -> None:
    case_id = services.intake.record(
        a_report(people=(NewPerson("subject", "S. Testpersoon", "pupil"),))
    )
    other = services.intake.record(a_report())
    services.people.merge(person(services, "S. Test").id, person(services, "Sanne").id)
    for found in services.cases.dossier(other).people:
        services.people.remove_role(found.involvement.id)
    assert services.people.search("Sanne")
    services.people.remove_role(services.cases.dossier(case_id).people[0].involvement.id)
    connection = services.register.connection
    assert connection.value("SELECT count(*) FROM persons") == 0
    assert check(connection) == []


def test_a_coded_register_keeps_its_code_when_a_person_is_corrected(
    tmp_path: Path, clock: StoppedClock
) -> None:
    register = make_register(tmp_path / "school.vpr", purpose=Purpose.SCHOOL)
    services = make_services(register, clock)
    services.intake.record(a_report())
    coded = services.cases.dossier(CaseId(1)).people[0].person
    assert coded is not None
    services.people.rename(replace(coded, name="Sanne Testpersoon", class_name="3B"))
    changed = services.cases.dossier(CaseId(1)).people[0].person
    assert changed == replace(coded, class_name="3B")
    register.close()


def test_a_wrong_person_leaves_a_list_of_what_the_program_cannot_put_right(
    services: Services, tmp_path: Path
) -> None:
    """experience.md, Wrong person: texts, letters, attachments, what went out, and backups."""
    case_id = services.intake.record(
        a_report(consent="given", story="Bram begon, met Bram Voorbeeld.")
    )
    file = tmp_path / "foto.txt"
    file.write_text("made up")
    services.attachments.add(case_id, file)
    moment = datetime(2026, 11, 20, 10, 0)
    kinds = (("Bram Voorbeeld was er bij.", "AAAA"), ("Niemand.", "BBBB"))
    for text, reference in kinds:
        services.cases.add(Document(case_id, "statement", reference, moment, text=text))
    step = StepRecord(case_id, "x", moment, told="Bram is gezien")
    services.cases.add(step)
    with services.register.change("backups_seen", moment) as connection:
        backups.remember(connection, "made", tmp_path / "kopie.vpr", moment, b"x")
    wrong = services.people.search("Bram")[0]
    done = services.people.put_right(case_id, wrong.id, NewPerson("", "Bram Anders", "pupil", "2A"))
    assert {table for table, _ in done.texts} == {"reports", "documents", "steps"}
    assert [one.reference for one in done.documents] == ["AAAA"]
    assert [one.name for one in done.attachments] == ["foto.txt"]
    assert done.backups == (tmp_path / "kopie.vpr",)
    assert done.names_wrong("Bram deed het", "Bram Voorbeeld"), "a first name may be the wrong one"
    assert not done.names_wrong("Bram Anders deed het", "Bram Voorbeeld")


def test_what_was_put_right_cannot_be_guessed_from_the_log(services: Services) -> None:
    """A name that was wrong, and who stood in a role, had another salt."""
    case_id = services.intake.record(a_report())
    services.intake.record(a_report())  # she has a role elsewhere, so she stays

    def salts(table: str) -> dict[int, bytes]:
        rows = services.register.connection.rows(f"SELECT id, salt FROM {table} ORDER BY id")
        return {row["id"]: bytes(row["salt"]) for row in rows}

    wrong = person(services, "Sanne")
    roles, names_before = salts("involvements"), salts("persons")
    moved = [
        one.involvement.id
        for one in services.cases.dossier(case_id).people
        if one.person and one.person.id == wrong.id
    ]
    services.people.put_right(case_id, wrong.id, NewPerson("subject", "Sara Andersma", "pupil"))
    now = salts("involvements")
    assert [number for number in roles if roles[number] != now[number]] == moved
    services.people.rename(replace(wrong, name="Sanne Anders"))
    assert [n for n in names_before if names_before[n] != salts("persons")[n]] == [wrong.id]
    assert check(services.register.connection) == []
