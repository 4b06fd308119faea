"""What may go and what keeps it; the bin; and what stays countable of a matter that is destroyed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.holds import HoldKind
from vp_desktop.core.model import CaseId, Closing, Contact, SchoolId, Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.retention import BinReason, Standing
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import matters
from vp_desktop.storage.checking import check
from vp_desktop.storage.matters import YearOfMatters

SCHOOL = SchoolId(1)
LAST, THIS = SchoolYear(2025), SchoolYear(2026)
CLOSED = date(2026, 6, 1)


def recorded(services: Services, on: date = date(2026, 3, 10), **changed: object) -> CaseId:
    return services.intake.record(a_report(received_on=on, **changed))


def closed(
    services: Services, case_id: CaseId, on: date = CLOSED, outcome: str = "talked"
) -> CaseId:
    services.cases.close(Closing(case_id, outcome, on))
    return case_id


def standing(services: Services, case_id: CaseId) -> Standing:
    found = {one.case.id: one.standing for one in services.retention.judged()}
    return found.get(case_id, Standing.RUNNING)


def counted(services: Services, year: SchoolYear) -> YearOfMatters:
    return matters.of_year(services.register.connection, SCHOOL, year)


# ---- the term


def test_a_case_waits_for_the_final_edition_and_is_then_only_proposed(services: Services) -> None:
    case_id = recorded(services)
    assert standing(services, case_id) is Standing.RUNNING
    closed(services, case_id)
    assert standing(services, case_id) is Standing.WAITS
    services.summary.make_final(LAST, SCHOOL)
    assert [one.case.id for one in services.retention.may_go()] == [case_id]
    assert services.cases.count(CaseQuery()) == 1, "the program proposes and does nothing"


def test_reopened_there_is_no_term(services: Services) -> None:
    case_id = closed(services, recorded(services))
    services.summary.make_final(LAST, SCHOOL)
    services.cases.reopen(case_id, "nieuwe vraag")
    assert standing(services, case_id) is Standing.RUNNING


def test_the_last_closing_of_the_matter_counts(services: Services) -> None:
    services.settings.set("retention_months", "6")
    first = closed(services, recorded(services), date(2026, 4, 1))
    second = recorded(services, date(2026, 3, 20))
    services.cases.relate(second, first)
    services.summary.make_final(LAST, SCHOOL)
    assert standing(services, first) is Standing.RUNNING
    closed(services, second, date(2026, 6, 10))
    due = {one.case.id: one.verdict.due_on for one in services.retention.judged()}
    assert due == {first: date(2026, 12, 10), second: date(2026, 12, 10)}


def test_an_edition_over_several_years_is_one_too(services: Services) -> None:
    from vp_desktop.core.school_years import SchoolYears

    case_id = closed(services, recorded(services))
    services.wider_summary.make_years_final(SchoolYears(2023, 2025), SCHOOL)
    assert standing(services, case_id) is Standing.MAY_GO


def test_a_closing_without_a_day_runs_from_the_end_of_its_school_year(services: Services) -> None:
    case_id = recorded(services)
    with services.register.change("test", NOW) as connection:
        connection.insert("closings", case_id=case_id, outcome="talked", reason="from_list")
    services.settings.set("retention_months", "12")
    services.summary.make_final(LAST, SCHOOL)
    (one,) = services.retention.judged()
    assert one.verdict.due_on == date(2027, 7, 31)


@pytest.mark.parametrize("purpose", [Purpose.BULLYING, Purpose.SCHOOL])
def test_a_school_sets_its_own_term(tmp_path: Path, purpose: Purpose) -> None:
    register = make_register(tmp_path / "a.vpr", purpose=purpose)
    services = make_services(register)
    case_id = closed(services, recorded(services))
    services.summary.make_final(LAST, SCHOOL)
    assert standing(services, case_id) is Standing.NO_TERM
    services.settings.set("retention_months", "5")
    assert standing(services, case_id) is Standing.MAY_GO
    register.close()


@pytest.mark.parametrize("months", ["-1", "241", "twee"])
def test_a_term_that_cannot_be_is_refused(services: Services, months: str) -> None:
    with pytest.raises(WrongUse, match="out_of_range"):
        services.settings.set("retention_months", months)


# ---- holds


def abused(services: Services) -> CaseId:
    """A case in which the duty to report holds."""
    people = (NewPerson("subject", "", "pupil", "", 14), NewPerson("accused", "", "staff"))
    case_id = closed(services, recorded(services, category="sexual_abuse", people=people))
    services.summary.make_final(LAST, SCHOOL)
    return case_id


def test_a_duty_to_report_holds_by_itself_and_is_lifted_with_a_reason(services: Services) -> None:
    case_id = abused(services)
    assert standing(services, case_id) is Standing.HELD
    with pytest.raises(WrongUse, match="case_held"):
        services.bin.put([case_id], BinReason.NOT_NEEDED)
    for hold in services.retention.holds(case_id):
        with pytest.raises(WrongUse, match="reason_needed"):
            services.retention.lift(case_id, hold, "  ")
        lifted = services.retention.lift(case_id, hold, "afgerond, het bestuur heeft alles")
    assert standing(services, case_id) is Standing.MAY_GO
    services.retention.put_back(lifted)
    assert standing(services, case_id) is Standing.HELD
    assert check(services.register.connection) == []


def test_a_new_ground_holds_it_again(services: Services) -> None:
    case_id = closed(services, recorded(services))
    services.summary.make_final(LAST, SCHOOL)
    request = ask(services, case_id)
    (hold,) = services.retention.holds(case_id)
    assert hold.kind is HoldKind.OPEN_REQUEST
    services.retention.lift(case_id, hold, "ingetrokken")
    assert services.retention.holds(case_id) == ()
    second = ask(services, case_id)
    assert [one.grounds for one in services.retention.holds(case_id)] == [(f"request:{second}",)]
    for each in (request, second):
        with services.register.change("test", NOW) as connection:
            connection.update("requests", each, decided_on=NOW.date())
    assert standing(services, case_id) is Standing.MAY_GO


def ask(services: Services, case_id: CaseId) -> int:
    with services.register.change("test", NOW) as connection:
        day = NOW.date()
        request = connection.insert("requests", kind="access", received_on=day, due_on=day)
        connection.insert("requested_cases", request_id=request, case_id=case_id)
    return request


def test_the_log_and_a_case_without_consent_hold_no_reason(services: Services) -> None:
    case_id = recorded(services, consent="refused", people=())
    services.retention.hold(case_id, "MERKTEKEN")
    (hold,) = services.retention.holds(case_id)
    assert hold.because == ""
    other = recorded(services, consent="given")
    services.retention.hold(other, "MERKTEKEN")
    rows = services.register.connection.rows("SELECT event, counts FROM log")
    assert "MERKTEKEN" not in repr([tuple(row) for row in rows])


def test_what_was_worked_out_is_not_asked_again_and_never_old(services: Services) -> None:
    cases = [closed(services, recorded(services)) for _ in range(21)]
    services.summary.make_final(LAST, SCHOOL)
    assert not services.retention.is_quick
    assert len(services.retention.may_go()) == 21
    services.bin.put(cases[:1], BinReason.TERM)
    assert services.retention.is_quick, "what went into the bin holds nothing else"
    services.retention.hold(cases[1], "nog nodig")
    assert [one.case.id for one in services.retention.of(Standing.HELD)] == [cases[1]]
    services.guidance.note(cases[2], {"complaint_wanted": True})
    assert len(services.retention.of(Standing.HELD)) == 2


# ---- the bin


def test_in_the_bin_a_case_is_nowhere_and_taken_back_it_is_whole(
    services: Services, clock: StoppedClock
) -> None:
    case_id = recorded(services, story="Zoekwoord staat hier.", consent="given")
    services.cases.add(Contact(case_id, date(2026, 3, 11), minutes=30))
    services.tasks.add(Task("Bel de mentor", case_id=case_id, due_on=NOW.date()))
    other = recorded(services, people=(NewPerson("subject", "Bram Voorbeeld", "pupil", "2C"),))
    before = everything(services, case_id)
    number = services.cases.dossier(case_id).case.number
    person = services.people.search("Sanne")[0]
    put = services.bin.put([case_id], BinReason.NOT_NEEDED)
    assert put == (case_id,)
    assert services.cases.count(CaseQuery()) == 1
    assert services.cases.count(CaseQuery(text="zoekwoord")) == 0
    assert services.cases.find(number) is None
    assert services.people.search("Sanne") == []
    assert services.people.cases_of(person.id) == []
    assert [p.name for p in services.people.search("Bram")] == ["Bram Voorbeeld"]
    assert services.agenda.due_count() == 0
    today = services.tasks.today()
    assert (today.running_cases, today.today) == (1, ())
    clock.now += timedelta(days=200)
    assert [one.is_over for one in services.bin.content()] == [True]
    services.bin.take_back([case_id])
    clock.now = NOW
    assert everything(services, case_id) == before
    assert services.cases.dossier(other).case.id == other
    assert check(services.register.connection) == []


def everything(services: Services, case_id: CaseId) -> object:
    return (
        services.cases.dossier(case_id),
        services.cases.count(CaseQuery(text="zoekwoord")),
        services.agenda.page(),
        services.tasks.today(),
        services.people.search("Sanne"),
        counted(services, LAST),
    )


def test_a_term_that_is_not_over_is_no_reason(services: Services) -> None:
    case_id = closed(services, recorded(services))
    with pytest.raises(WrongUse, match="term_not_over"):
        services.bin.put([case_id], BinReason.TERM)


def test_a_related_case_stays_and_its_relative_is_hidden_there(services: Services) -> None:
    first, second = recorded(services), recorded(services)
    services.cases.relate(second, first)
    services.bin.put([first], BinReason.REQUEST)
    assert services.cases.dossier(second).related == ()
    (row,) = services.cases.page(CaseQuery(), 0, 9)
    assert (row.id, row.related) == (second, 0)
    assert len(counted(services, LAST).matters) == 1
    services.bin.take_back([first])
    assert [case.id for case in services.cases.dossier(second).related] == [first]


def test_what_joined_a_case_goes_with_it(tmp_path: Path) -> None:
    register = make_register(tmp_path / "a.vpr", purpose=Purpose.BULLYING)
    services = make_services(register)
    first, second = recorded(services), recorded(services)
    services.cases.relate(second, first)
    assert services.bin.put([second], BinReason.REQUEST) == (first, second)
    assert len(services.bin.content()) == 1
    services.destroying.destroy([first])
    assert register.connection.value("SELECT count(*) FROM cases") == 0
    assert check(register.connection) == []
    register.close()


# ---- what stays countable


def test_destroying_changes_no_figure_that_the_bin_showed(services: Services) -> None:
    for _ in range(3):
        recorded(services, consent="given", minutes=30)
    case_id = recorded(services, minutes=30)
    services.cases.set_matter(replace(services.cases.dossier(case_id).matter, place="toilet"))
    services.bin.put([case_id], BinReason.REQUEST)
    before = counted(services, LAST)
    services.destroying.destroy([case_id])
    after = counted(services, LAST)
    assert (len(after.matters), after.reports) == (4, 4)
    assert [one.values for one in after.matters] == [one.values for one in before.matters]
    assert replace(after, matters=()) == replace(before, matters=())
    assert after.matters[-1].values["place"] == "unknown_place"
    assert after.matters[-1].values["category"] == "unknown_psychological"


def test_all_destroyed_matters_are_of_one_person(services: Services) -> None:
    """Rule 2 of anonymity.md: five of one person must not become five persons by destroying them."""
    for _ in range(5):
        case_id = recorded(services)
        services.bin.put([case_id], BinReason.REQUEST)
        services.destroying.destroy([case_id])
    found = counted(services, LAST).matters
    assert len(found) == 5
    assert len({one.id for one in found}) == 5
    assert {persons for one in found for persons in one.persons.values()} == {frozenset({0})}


def test_what_is_unknown_because_it_was_destroyed_is_never_printed_alone(
    services: Services,
) -> None:
    """Eight destroyed matters are of one person at most known: their cell is small (rule 2)."""
    for number in range(40):
        names = (f"Leerling {number}", f"Ander {number}")
        people = (
            NewPerson("subject", names[0], "pupil", "2B"),
            NewPerson("accused", names[1], "pupil", "2C"),
            NewPerson("reporter", names[0], "pupil", "2B"),
        )
        recorded(services, people=people)
    gone = [recorded(services, reporter_role="parent") for _ in range(8)]
    services.bin.put(gone, BinReason.REQUEST)
    services.destroying.destroy(gone)
    page = services.summary.edition(LAST, SCHOOL).page
    assert page.total == 48
    shown = {c.code: c.value for block in page.blocks for c in block.cells if c.value is not None}
    assert 8 not in shown.values()
    for block in page.blocks:
        cells = [cell.value for cell in block.cells]
        assert None not in cells or cells.count(None) >= 4


def test_a_mistake_never_counted(services: Services) -> None:
    recorded(services)
    case_id = recorded(services)
    services.bin.put([case_id], BinReason.MISTAKE)
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)


def test_a_mistake_and_a_real_report_destroyed_together(
    services: Services, clock: StoppedClock
) -> None:
    real, double = recorded(services), recorded(services)
    services.cases.relate(double, real)
    services.bin.put([double], BinReason.MISTAKE)
    services.bin.put([real], BinReason.NOT_NEEDED)
    clock.now += timedelta(days=31)
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)
    services.destroying.destroy([real, double])
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 1)
    assert sorted(one.because for one in services.destroying.records()) == ["mistake", "not_needed"]


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_a_matter_counts_once_in_its_own_year_whichever_case_of_it_goes(
    services: Services, gone: int
) -> None:
    """The first report was in July, the others in the next school year: no second year may count it."""
    chain = [recorded(services, date(2026, 7, 20))]
    chain += [recorded(services, date(2026, 9, day)) for day in (3, 9)]
    services.cases.relate(chain[1], chain[0])
    services.cases.relate(chain[2], chain[1])
    services.bin.put([chain[gone]], BinReason.REQUEST)
    services.destroying.destroy([chain[gone]])
    staying = [case_id for case_id in chain if case_id != chain[gone]]
    dossier = services.cases.dossier(staying[0])
    assert [case.id for case in dossier.related] == [staying[1]], "they are related as before"
    assert (len(counted(services, LAST).matters), counted(services, LAST).reports) == (1, 3)
    assert (counted(services, THIS).matters, counted(services, THIS).reports) == ((), 0)
    services.cases.part(staying[1])
    assert len(counted(services, LAST).matters) + len(counted(services, THIS).matters) == 2
    assert check(services.register.connection) == []


def test_a_year_that_is_out_keeps_its_edition_and_needs_no_tally(
    services: Services, clock: StoppedClock
) -> None:
    cases = [closed(services, recorded(services)) for _ in range(12)]
    final = services.summary.make_final(LAST, SCHOOL)
    services.bin.put(cases, BinReason.TERM)
    clock.now += timedelta(days=30)
    services.destroying.destroy(cases)
    assert services.summary.edition(LAST, SCHOOL) == final
    assert services.register.connection.value("SELECT count(*) FROM tallies") == 0


def test_a_small_year_still_counts_in_an_edition_over_several(
    services: Services, clock: StoppedClock
) -> None:
    from vp_desktop.core.school_years import SchoolYears

    cases = [closed(services, recorded(services)) for _ in range(7)]
    services.summary.make_final(LAST, SCHOOL)
    services.bin.put(cases, BinReason.TERM)
    clock.now = datetime(2026, 12, 30, 12, 0)
    services.destroying.destroy(cases)
    for _ in range(4):
        recorded(services, date(2025, 3, 1))
    edition = services.wider_summary.over_years(SchoolYears(2024, 2025), SCHOOL)
    assert edition.page.total == 11
    assert [facts.year for facts in services.summary.years(SCHOOL)] == [LAST, SchoolYear(2024)]


def test_of_a_matter_that_goes_on_nothing_but_the_report_is_added_up(services: Services) -> None:
    first, second = recorded(services), recorded(services)
    services.cases.relate(second, first)
    services.bin.put([first], BinReason.REQUEST)
    services.destroying.destroy([first])
    (row,) = services.register.connection.rows("SELECT * FROM tallies")
    assert (row["month"], row["category"], row["matters"], row["reports"]) == ("", "", 0, 1)
