"""Following a report up: what is recorded, closed, reopened, related, parted, and taken away again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    CaseId,
    CaseNumber,
    Closing,
    Consent,
    Contact,
    DateKind,
    Incident,
    Note,
    Report,
    SchoolId,
    Task,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewIncident, NewPerson
from vp_desktop.storage.checking import check


def listed(services: Services, **query: object) -> list[str]:
    return [str(row.number) for row in services.cases.page(CaseQuery(**query), 0, 100)]  # type: ignore[arg-type]


def all_text(services: Services) -> str:
    """Everything that stands in any table of the register, decrypted."""
    connection = services.register.connection
    tables = connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    return "\n".join(
        str(tuple(row))
        for table in tables
        for row in connection.rows(f"SELECT * FROM {table['name']}")
    )


def test_numbers_run_per_school_year_and_are_never_used_again(services: Services) -> None:
    first = services.intake.record(a_report())
    services.intake.record(a_report())
    services.intake.record(a_report(received_on=date(2025, 9, 1)))
    assert listed(services) == ["2026-002", "2026-001", "2025-001"]
    assert services.cases.find(CaseNumber(2026, 1)) == first
    services.register.connection.execute("DELETE FROM number_counters WHERE id = 2025")


def test_references_are_random_and_say_nothing(services: Services) -> None:
    references = {
        services.cases.dossier(services.intake.record(a_report())).case.reference for _ in range(20)
    }
    assert len(references) == 20
    assert not any("2026" in reference for reference in references)


def test_a_report_about_the_future_is_refused(services: Services) -> None:
    with pytest.raises(WrongUse, match="date_in_future"):
        services.intake.record(a_report(received_on=date(2026, 11, 22)))
    assert services.cases.count(CaseQuery()) == 0


def test_the_matter_takes_its_values_from_the_report(services: Services) -> None:
    case_id = services.intake.record(
        a_report(
            incident=NewIncident(place="canteen"),
            people=(NewPerson("accused", kind="trainee"),),
            reporter_role="parent",
        )
    )
    matter = services.cases.dossier(case_id).matter
    assert (matter.category, matter.place) == ("bullying", "canteen")
    assert (matter.reporter_role, matter.accused_type) == ("parent", "staff")


def test_the_same_person_is_one_person(services: Services) -> None:
    first = services.cases.dossier(services.intake.record(a_report()))
    second = services.cases.dossier(services.intake.record(a_report()))
    ids = {entry.person.id for entry in (*first.people, *second.people) if entry.person}
    assert len(ids) == 2


def test_without_consent_only_date_category_and_counts_are_kept(services: Services) -> None:
    case_id = services.intake.record(
        a_report(
            consent="refused",
            consent_note="MERKTEKEN-1",
            story="MERKTEKEN-2",
            wish="MERKTEKEN-3",
            safe_contact="MERKTEKEN-4",
            keyword="MERKTEKEN-5",
            incident=NewIncident(description="MERKTEKEN-6"),
            tasks=(Task("MERKTEKEN-7"),),
        )
    )
    dossier = services.cases.dossier(case_id)
    assert dossier.matter.category == "bullying"
    assert [entry.person for entry in dossier.people] == [None, None, None]
    assert "MERKTEKEN" not in all_text(services)
    assert "Testpersoon" not in all_text(services)


def test_withdrawing_consent_takes_names_and_texts_away(services: Services) -> None:
    kept = services.intake.record(
        a_report(people=(NewPerson("subject", "Blijft Staan", "pupil", "1A"),), consent="given")
    )
    case_id = services.intake.record(a_report(consent="given", story="MERKTEKEN-1"))
    services.cases.add(Contact(case_id, date(2026, 11, 11), text="MERKTEKEN-2", minutes=30))
    services.cases.add(Note(case_id, date(2026, 11, 11), "MERKTEKEN-3"))
    services.tasks.add(Task("MERKTEKEN-4", case_id=case_id))
    services.cases.add(Consent(case_id, "withdrawn", date(2026, 11, 12)))
    text = all_text(services)
    assert "MERKTEKEN" not in text
    assert "Testpersoon" not in text
    assert "Blijft Staan" in text
    dossier = services.cases.dossier(case_id)
    assert dossier.consent is not None and dossier.consent.answer == "withdrawn"
    assert dossier.matter.category == "bullying"
    assert services.cases.dossier(kept).people[0].person is not None
    assert check(services.register.connection) == []


def test_after_a_refusal_no_text_comes_in_any_more(services: Services) -> None:
    case_id = services.intake.record(a_report(consent="refused"))
    services.cases.add(Contact(case_id, date(2026, 11, 11), text="MERKTEKEN-1", minutes=30))
    services.cases.add(Note(case_id, date(2026, 11, 11), "MERKTEKEN-2"))
    services.cases.close(Closing(case_id, "talked", date(2026, 11, 20), aftercare="MERKTEKEN-3"))
    services.cases.reopen(case_id, "MERKTEKEN-4")
    services.cases.set_keyword(case_id, "MERKTEKEN-5")
    services.people.add_role(case_id, NewPerson("witness", "MERKTEKEN-6", "pupil", "2B", 12))
    with pytest.raises(WrongUse, match="no_text_without_consent"):
        services.tasks.add(Task("MERKTEKEN-7", case_id=case_id))
    assert "MERKTEKEN" not in all_text(services)
    assert services.register.connection.value("SELECT minutes FROM contacts") == 30


def test_a_refused_second_report_still_counts_with_the_first(services: Services) -> None:
    first = services.intake.record(a_report())
    second = services.intake.record(a_report(consent="refused", same_matter_as=first))
    assert [case.id for case in services.cases.dossier(first).related] == [second]


def test_a_report_cannot_be_moved_into_the_future(services: Services) -> None:
    case_id = services.intake.record(a_report())
    report = next(
        entry.value
        for entry in services.cases.dossier(case_id).timeline
        if isinstance(entry.value, Report)
    )
    with pytest.raises(WrongUse, match="date_in_future"):
        services.cases.change(replace(report, received_on=date(2026, 11, 22)))


def test_cases_of_one_matter_are_not_related_again(bullying: Services) -> None:
    first = bullying.intake.record(a_report())
    second = bullying.intake.record(a_report(same_matter_as=first))
    for one, other in ((first, second), (second, first)):
        with pytest.raises(WrongUse, match="already_related"):
            bullying.cases.relate(one, other)


def test_search_finds_words_wherever_they_stand(services: Services) -> None:
    case_id = services.intake.record(a_report(keyword="regenboog"))
    other = services.intake.record(a_report(people=()))
    services.cases.add(Contact(case_id, date(2026, 11, 11), text="De gymzaal, zegt Zoë."))
    services.tasks.add(Task("Bel de mentor", case_id=other))
    assert listed(services, text="gymz") == ["2026-001"]
    assert listed(services, text="zoe gym") == ["2026-001"]
    assert listed(services, text="regenboog") == ["2026-001"]
    assert listed(services, text="testpersoon") == ["2026-001"]
    assert listed(services, text="2026-002") == ["2026-002"]
    assert listed(services, text="mentor") == ["2026-002"]
    assert listed(services, text="gymz mentor") == []


@pytest.mark.parametrize(
    "text", ['"', "'", "*", "AND", "(", "a:b", "-", "NEAR(", "\0", "%", "x" * 5000]
)
def test_no_search_text_is_an_error(services: Services, text: str) -> None:
    services.intake.record(a_report())
    services.cases.page(CaseQuery(text=text), 0, 10)


def test_changed_and_removed_texts_are_found_as_they_are_now(services: Services) -> None:
    case_id = services.intake.record(a_report())
    contact = Contact(case_id, date(2026, 11, 11), text="fietsenhok")
    contact = replace(contact, id=services.cases.add(contact))  # type: ignore[arg-type]
    services.cases.change(replace(contact, text="aula"))
    assert listed(services, text="fietsenhok") == []
    assert listed(services, text="aula") == ["2026-001"]
    services.cases.remove(contact)
    assert listed(services, text="aula") == []
    assert check(services.register.connection) == []


def test_filters_narrow_the_list(services: Services) -> None:
    first = services.intake.record(a_report(category="threat"))
    services.intake.record(a_report(received_on=date(2025, 9, 1)))
    services.cases.close(Closing(first, "talked", date(2026, 11, 20)))
    assert listed(services, is_open=True) == ["2025-001"]
    assert listed(services, is_open=False) == ["2026-001"]
    assert listed(services, school_year=SchoolYear(2025)) == ["2025-001"]
    assert listed(services, categories=("threat", "exclusion")) == ["2026-001"]


def test_closing_stays_in_the_story_after_reopening(services: Services) -> None:
    case_id = services.intake.record(a_report())
    services.cases.close(
        Closing(case_id, "agreements", date(2026, 11, 20), "goal_reached", "over zes weken bellen")
    )
    closed = services.cases.dossier(case_id).case
    assert closed.closing is not None and closed.closing.aftercare == "over zes weken bellen"
    with pytest.raises(WrongUse, match="already_closed"):
        services.cases.close(Closing(case_id, "talked", date(2026, 11, 21)))
    services.cases.reopen(case_id, "het begint opnieuw")
    dossier = services.cases.dossier(case_id)
    assert dossier.case.is_open
    endings = [entry.value for entry in dossier.timeline if isinstance(entry.value, Closing)]
    assert [closing.reopened_because for closing in endings] == ["het begint opnieuw"]
    services.cases.close(Closing(case_id, "talked", date(2026, 11, 21)))
    assert not services.cases.dossier(case_id).case.is_open


def test_related_cases_are_one_matter_and_part_again(services: Services) -> None:
    a, b, c = (services.intake.record(a_report(category=x)) for x in ("threat", "fight", "verbal"))
    services.cases.relate(b, a)
    services.cases.relate(c, b)
    assert {case.id for case in services.cases.dossier(a).related} == {b, c}
    assert services.cases.dossier(c).matter.category == "threat"
    services.cases.part(b)
    assert services.cases.dossier(b).matter.category == "fight"
    assert {case.id for case in services.cases.dossier(b).related} == {c}
    assert services.cases.dossier(a).related == ()
    services.cases.part(b)
    assert services.cases.dossier(c).matter.category == "verbal"
    with pytest.raises(WrongUse, match="same_case"):
        services.cases.relate(a, a)


def test_parting_undoes_just_the_link_that_was_made(services: Services) -> None:
    a, b, c = (services.intake.record(a_report()) for _ in range(3))
    services.cases.relate(c, a)
    services.cases.relate(a, b)
    services.cases.part(a)
    assert [case.id for case in services.cases.dossier(a).related] == [c]
    assert services.cases.dossier(b).related == ()


def test_the_case_with_the_first_report_leads_the_matter(services: Services) -> None:
    young = services.intake.record(a_report(received_on=date(2026, 10, 1), category="bullying"))
    old = services.intake.record(a_report(received_on=date(2025, 10, 1), category="fight"))
    services.cases.relate(old, young)
    assert services.cases.dossier(young).matter.category == "fight"
    services.cases.part(old)
    assert services.cases.dossier(young).matter.category == "bullying"


def test_a_matter_is_at_one_school(tmp_path: Path, clock: StoppedClock) -> None:
    register = make_register(tmp_path / "twee.vpr", schools=("Oost", "West"))
    services = make_services(register, clock)
    east = services.intake.record(a_report())
    west = services.intake.record(a_report(school_id=SchoolId(2)))
    with pytest.raises(WrongUse, match="other_school"):
        services.cases.relate(west, east)
    with pytest.raises(WrongUse, match="other_school"):
        services.intake.record(a_report(school_id=SchoolId(2), same_matter_as=east))
    assert services.cases.count(CaseQuery()) == 2
    register.close()


@pytest.fixture
def bullying(tmp_path, clock: StoppedClock) -> Services:  # type: ignore[no-untyped-def]
    register = make_register(tmp_path / "pest.vpr", purpose=Purpose.BULLYING)
    yield make_services(register, clock)
    register.close()


def test_in_a_bullying_register_a_second_report_joins_and_can_leave(bullying: Services) -> None:
    first = bullying.intake.record(a_report(story="eerste"))
    second = bullying.intake.record(a_report(story="tweede", same_matter_as=first))
    assert listed(bullying) == ["2026-001"]
    dossier = bullying.cases.dossier(first)
    stories = [entry.value.story for entry in dossier.timeline if isinstance(entry.value, Report)]
    assert sorted(stories) == ["eerste", "tweede"]
    assert bullying.cases.dossier(second) == dossier
    assert listed(bullying, text="tweede") == ["2026-001"]
    third = bullying.intake.record(a_report(story="derde", same_matter_as=second))
    assert len(bullying.cases.dossier(first).joined) == 2
    bullying.cases.part(second)
    assert listed(bullying) == ["2026-002", "2026-001"]
    assert [case.id for case in bullying.cases.dossier(first).joined] == [third]


def test_a_case_keeps_at_least_one_report(services: Services) -> None:
    case_id = services.intake.record(a_report())
    report = next(
        entry.value
        for entry in services.cases.dossier(case_id).timeline
        if isinstance(entry.value, Report)
    )
    with pytest.raises(WrongUse, match="last_report"):
        services.cases.remove(report)


def test_the_timeline_runs_from_new_to_old(services: Services) -> None:
    case_id = services.intake.record(a_report(received_on=date(2026, 11, 1)))
    services.cases.add(Contact(case_id, date(2026, 11, 9)))
    services.cases.add(Contact(case_id, date(2026, 11, 5)))
    days = [entry.on for entry in services.cases.dossier(case_id).timeline]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert days[len(known) :] == [None] * (len(days) - len(known))


def test_values_that_no_list_knows_are_refused(services: Services) -> None:
    case_id = services.intake.record(a_report())
    matter = services.cases.dossier(case_id).matter
    with pytest.raises(WrongUse, match="unknown_value"):
        services.cases.set_matter(replace(matter, place="maan"))
    with pytest.raises(WrongUse, match="unknown_value"):
        services.cases.close(Closing(case_id, "running", date(2026, 11, 20)))
    with pytest.raises(WrongUse, match="unknown_value"):
        services.intake.record(a_report(category="violence"))


def test_a_period_must_run_forward() -> None:
    with pytest.raises(ValueError, match="period"):
        Incident(
            CaseId(1), date_kind=DateKind.PERIOD, from_on=date(2026, 2, 2), to_on=date(2026, 2, 1)
        )


def test_a_school_register_keeps_codes_unless_it_says_so(tmp_path, clock: StoppedClock) -> None:  # type: ignore[no-untyped-def]
    register = make_register(tmp_path / "school.vpr", purpose=Purpose.SCHOOL)
    services = make_services(register, clock)
    services.intake.record(a_report(story="Sanne Testpersoon kwam langs."))
    services.intake.record(a_report(story=""))
    assert "Testpersoon" not in all_text(services)
    assert "kwam langs." in all_text(services)
    assert register.connection.value("SELECT count(*) FROM persons") == 2
    services.settings.set("names", "on")
    services.intake.record(a_report(story=""))
    assert "Sanne Testpersoon" in all_text(services)
    register.close()


def test_search_finds_the_name_of_a_category_too(services: Services) -> None:
    services.intake.record(a_report(category="bullying"))
    services.intake.record(a_report(category="touching"))
    assert listed(services, text="pest") == ["2026-001"]
    assert listed(services, text="Seksuele inti") == ["2026-002"]
    assert listed(services, text="bullying") == ["2026-001"]
    assert listed(services, text="pe") == []
