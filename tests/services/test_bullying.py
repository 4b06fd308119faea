"""A bullying case on a real register: answers kept, roles of one incident, who knows what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.bullying import Answer
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    CaseId,
    DateKind,
    Fact,
    Incident,
    IncidentId,
    Informed,
    Involvement,
    Person,
    Task,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.bullying import Part
from vp_desktop.services.intake import NewIncident, NewPerson
from vp_desktop.storage import records

SANNE, BRAM, NOOR = "Sanne Testpersoon", "Bram Voorbeeld", "Noor Proef"


@pytest.fixture
def ours(tmp_path: Path, clock: StoppedClock) -> Iterator[Services]:
    """The services of a bullying register."""
    register = make_register(tmp_path / "pesten.vpr", purpose=Purpose.BULLYING)
    yield make_services(register, clock)
    register.close()


@pytest.fixture
def case_id(ours: Services) -> CaseId:
    """A case with one incident in which three children had a part."""
    people = (
        NewPerson("bullied", SANNE, "pupil", "2B", 13),
        NewPerson("bully", BRAM, "pupil", "2C", 14),
        NewPerson("bystander", NOOR, "pupil", "2B"),
    )
    incident = NewIncident(DateKind.EXACT, date(2026, 11, 9), place="playground")
    return ours.intake.record(a_report(people=people, incident=incident))


def incidents(services: Services, case_id: CaseId) -> list[Incident]:
    """Those of a case, the oldest first."""
    found = services.cases.dossier(case_id).timeline
    return [e.value for e in reversed(found) if isinstance(e.value, Incident)]


def add_incident(services: Services, case_id: CaseId, day: date) -> Incident:
    number = services.cases.add(Incident(case_id, date_kind=DateKind.EXACT, from_on=day))
    return next(i for i in incidents(services, case_id) if i.id == IncidentId(number))


def parts(services: Services, case_id: CaseId, incident: Incident) -> dict[str, Part]:
    found = services.bullying.parts_in(services.cases.dossier(case_id), incident.id)
    return {part.person.name if part.person else "": part for part in found}


def roles(services: Services, case_id: CaseId, incident: Incident) -> dict[str, str]:
    return {name: part.role for name, part in parts(services, case_id, incident).items()}


def set_roles(services: Services, case_id: CaseId, incident: Incident, **wanted: str) -> None:
    found = parts(services, case_id, incident)
    keys = {
        part.key: wanted[name.split()[0]]
        for name, part in found.items()
        if name.split()[0] in wanted
    }
    services.bullying.set_parts(incident, tuple(found.values()), keys)


def person_named(services: Services, name: str) -> Person:
    return next(person for person in services.people.search(name) if person.name == name)


def events(services: Services) -> list[str]:
    return [event for _, event, *_ in reversed(services.settings.log())]


# ---- the check


def test_an_answer_can_be_changed_and_the_earlier_one_stays(
    ours: Services, case_id: CaseId, clock: StoppedClock
) -> None:
    ours.bullying.answer(case_id, "repetition", "no")
    clock.now = NOW + timedelta(days=3)
    ours.bullying.answer(case_id, "repetition", "yes")
    ours.bullying.answer(case_id, "power", "unknown")

    assert ours.bullying.answers(case_id) == {
        "repetition": Answer.YES,
        "power": Answer.UNKNOWN,
    }
    before, now = ours.bullying.history(case_id)["repetition"]
    assert (before.answer, before.at) == (Answer.NO, NOW)
    assert (now.answer, now.at) == (Answer.YES, clock.now)
    stored = records.select(ours.register.connection, Fact)
    assert {fact.name for fact in stored} == {"bullying.repetition", "bullying.power"}


def test_the_same_answer_again_changes_nothing(ours: Services, case_id: CaseId) -> None:
    ours.bullying.answer(case_id, "effect", "yes")
    before = events(ours)
    ours.bullying.answer(case_id, "effect", "yes")
    assert events(ours) == before
    assert before[-1] == "fact_noted"


@pytest.mark.parametrize(("question", "answer"), [("guilt", "yes"), ("power", "maybe")])
def test_what_is_no_question_or_no_answer_is_refused(
    ours: Services, case_id: CaseId, question: str, answer: str
) -> None:
    with pytest.raises(WrongUse) as caught:
        ours.bullying.answer(case_id, question, answer)
    assert caught.value.code == "unknown_value"
    assert ours.bullying.history(case_id) == {}


def test_answers_of_a_case_that_joined_are_found_in_the_one_it_joined(
    ours: Services, case_id: CaseId
) -> None:
    other = ours.intake.record(a_report(people=()))
    ours.bullying.answer(other, "power", "yes")
    ours.cases.relate(other, case_id)
    top = ours.cases.dossier(other).case.id
    assert ours.bullying.answers(top) == {"power": Answer.YES}


# ---- roles in an incident


def test_a_new_incident_copies_no_role(ours: Services, case_id: CaseId) -> None:
    second = add_incident(ours, case_id, date(2026, 11, 16))
    assert roles(ours, case_id, second) == {SANNE: "", BRAM: "", NOOR: ""}


def test_a_role_changes_in_one_incident_alone(ours: Services, case_id: CaseId) -> None:
    first = incidents(ours, case_id)[0]
    second = add_incident(ours, case_id, date(2026, 11, 16))
    set_roles(ours, case_id, second, Sanne="bully", Bram="bullied", Noor="defender")

    assert roles(ours, case_id, second) == {SANNE: "bully", BRAM: "bullied", NOOR: "defender"}
    assert roles(ours, case_id, first) == {SANNE: "bullied", BRAM: "bully", NOOR: "bystander"}
    third = add_incident(ours, case_id, date(2026, 11, 18))
    assert set(roles(ours, case_id, third).values()) == {""}

    set_roles(ours, case_id, second, Bram="reinforcer")
    assert roles(ours, case_id, first)[BRAM] == "bully"
    assert roles(ours, case_id, second)[BRAM] == "reinforcer"
    assert events(ours)[-1] == "incident_roles_changed"


def test_a_new_role_takes_age_and_kind_along(ours: Services, case_id: CaseId) -> None:
    second = add_incident(ours, case_id, date(2026, 11, 16))
    set_roles(ours, case_id, second, Sanne="bullied")
    made = records.select(ours.register.connection, Involvement, "incident_id = ?", (second.id,))
    assert [(each.age, each.kind) for each in made] == [(13, "pupil")]


def test_whoever_loses_the_last_role_stays_in_the_case_as_concerned(
    ours: Services, case_id: CaseId
) -> None:
    first = incidents(ours, case_id)[0]
    set_roles(ours, case_id, first, Noor="")
    assert roles(ours, case_id, first)[NOOR] == ""
    found = [p for p in ours.cases.dossier(case_id).people if p.person and p.person.name == NOOR]
    assert [(p.involvement.role, p.involvement.incident_id) for p in found] == [("concerned", None)]
    assert person_named(ours, NOOR)


def test_whoever_has_another_role_loses_only_this_one(ours: Services, case_id: CaseId) -> None:
    second = add_incident(ours, case_id, date(2026, 11, 16))
    set_roles(ours, case_id, second, Noor="defender")
    set_roles(ours, case_id, second, Noor="")
    found = [p for p in ours.cases.dossier(case_id).people if p.person and p.person.name == NOOR]
    assert [p.involvement.role for p in found] == ["bystander"]


def test_a_role_that_is_not_one_of_an_incident_is_refused_and_nothing_changes(
    ours: Services, case_id: CaseId
) -> None:
    first = incidents(ours, case_id)[0]
    before = events(ours)
    with pytest.raises(WrongUse):
        set_roles(ours, case_id, first, Sanne="bully", Bram="accused")
    assert roles(ours, case_id, first)[SANNE] == "bullied"
    assert events(ours) == before


def test_a_part_of_another_incident_cannot_be_set_here(ours: Services, case_id: CaseId) -> None:
    first = incidents(ours, case_id)[0]
    second = add_incident(ours, case_id, date(2026, 11, 16))
    foreign = parts(ours, case_id, first)[SANNE]
    with pytest.raises(WrongUse):
        ours.bullying.set_parts(second, (foreign,), {foreign.key: "bully"})
    assert roles(ours, case_id, first)[SANNE] == "bullied"


def test_what_stays_the_same_is_no_change(ours: Services, case_id: CaseId) -> None:
    first = incidents(ours, case_id)[0]
    before = events(ours)
    set_roles(ours, case_id, first, Sanne="bullied", Noor="bystander")
    assert events(ours) == before


# ---- who knows what


def test_who_knows_what_is_added_changed_and_removed(ours: Services, case_id: CaseId) -> None:
    told = date(2026, 11, 12)
    ours.bullying.inform(Informed(case_id, "Het team", told_on=date(2026, 11, 19)))
    ours.bullying.inform(Informed(case_id, "Mentor van 2B", "dat het speelt", told))
    first, second = ours.bullying.informed(case_id)
    assert (first.who, second.who) == ("Mentor van 2B", "Het team")

    ours.bullying.change_informed(replace(first, knows="alles wat in het plan staat"))
    ours.bullying.remove_informed(second)
    (left,) = ours.bullying.informed(case_id)
    assert left.knows == "alles wat in het plan staat"
    names = ["informed_added", "informed_added", "informed_changed", "informed_removed"]
    assert events(ours)[-4:] == names


def test_nobody_was_told_tomorrow(ours: Services, case_id: CaseId) -> None:
    with pytest.raises(WrongUse) as caught:
        ours.bullying.inform(Informed(case_id, "Mentor", told_on=date(2026, 11, 22)))
    assert caught.value.code == "date_in_future"
    assert ours.bullying.informed(case_id) == []


# ---- the text about one child


def test_the_text_is_about_one_child_and_names_nobody_else(ours: Services, case_id: CaseId) -> None:
    second = add_incident(ours, case_id, date(2026, 11, 16))
    set_roles(ours, case_id, second, Sanne="defender")
    ours.tasks.add(Task("Sanne spreekt Bram met de mentor", case_id=case_id))
    ours.tasks.add(Task("Ouders van Bram bellen", case_id=case_id))
    sanne = person_named(ours, SANNE)

    text = ours.bullying.child_texts.write(case_id, sanne.id, "nl")
    assert text.splitlines() == [
        "Over Sanne Testpersoon, 2B",
        "Betrokken bij een situatie in de groep waar de school sinds 10 november 2026 aan werkt.",
        "Op 9 november 2026 (schoolplein): werd gepest.",
        "Op 16 november 2026: kwam op voor de ander.",
        "",
        "Afspraken:",
        "- Sanne spreekt [naam] met de mentor",
    ]
    assert ours.bullying.child_texts.names_left(case_id, sanne.id, text, "nl") == ()
    assert "About Sanne Testpersoon, 2B" in ours.bullying.child_texts.write(case_id, sanne.id, "en")


def test_names_put_back_are_found_again(ours: Services, case_id: CaseId) -> None:
    sanne = person_named(ours, SANNE)
    left = ours.bullying.child_texts.names_left
    assert left(case_id, sanne.id, "Sanne Testpersoon en bram", "nl") == (BRAM,)
    assert set(left(case_id, sanne.id, "BRAM sloeg Noor", "nl")) == {BRAM, NOOR}


def test_the_name_of_a_merged_entry_counts_too(ours: Services, case_id: CaseId) -> None:
    ours.people.add_role(case_id, NewPerson("concerned", "Abel Anders", "pupil"))
    abel, bram = person_named(ours, "Abel Anders"), person_named(ours, BRAM)
    ours.people.merge(abel.id, bram.id)
    sanne = person_named(ours, SANNE)
    assert ours.bullying.child_texts.names_left(case_id, sanne.id, "Abel belde", "nl")


def test_a_name_merged_twice_over_is_taken_out_too(ours: Services, case_id: CaseId) -> None:
    """One was found to be another, who was found to be Bram: all three names are his."""
    for name in ("Rambo Kalkbrenner", "Abel Anders"):
        ours.people.add_role(case_id, NewPerson("concerned", name, "pupil"))
    rambo, abel, bram = (
        person_named(ours, name) for name in ("Rambo Kalkbrenner", "Abel Anders", BRAM)
    )
    ours.people.merge(rambo.id, abel.id)
    ours.people.merge(abel.id, bram.id)
    ours.tasks.add(Task("Sanne spreekt Rambo Kalkbrenner met de mentor", case_id=case_id))
    sanne = person_named(ours, SANNE)
    text = ours.bullying.child_texts.write(case_id, sanne.id, "nl")
    assert "- Sanne spreekt [naam] met de mentor" in text
    left = ours.bullying.child_texts.names_left(case_id, sanne.id, "Kalkbrenner belde", "nl")
    assert left == ("Rambo Kalkbrenner",)


def test_a_coded_register_gives_a_text_with_the_code(ours: Services, case_id: CaseId) -> None:
    """Names are codes there; the code of another child goes as a name does."""
    bram = person_named(ours, BRAM)
    ours.people.rename(replace(bram, name="L-7KQ2MX"))
    sanne = person_named(ours, SANNE)
    assert ours.bullying.child_texts.names_left(case_id, sanne.id, "met L-7KQ2MX", "nl")
