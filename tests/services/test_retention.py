"""What may go and what keeps it; the bin; and what stays countable of a matter that is destroyed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from tests.services.destroying_kit import asked_to_go
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.holds import HoldKind
from vp_desktop.core.model import CaseId, Closing, Contact, SchoolId, Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.retention import BinReason, Standing
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.retention import Waiting
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
    assert [one.case.id for one in services.retention.held()] == [cases[1]]
    services.guidance.note(cases[2], {"complaint_wanted": True})
    assert len(services.retention.held()) == 2


def test_what_waits_is_counted_by_what_it_waits_for(services: Services) -> None:
    for day in (4, 2, 3):
        closed(services, recorded(services), on=date(2026, 6, day))
    one = closed(services, recorded(services, on=date(2025, 3, 10)), on=date(2026, 7, 1))
    recorded(services)
    found = {each.school_year: each for each in services.retention.waiting()}
    assert found == {
        LAST: Waiting(Standing.WAITS, LAST, 3, date(2026, 6, 2)),
        SchoolYear(2024): Waiting(Standing.WAITS, SchoolYear(2024), 1, date(2026, 7, 1)),
    }
    services.summary.make_final(SchoolYear(2024), SCHOOL)
    assert [each.school_year for each in services.retention.waiting()] == [LAST]
    assert [each.case.id for each in services.retention.may_go()] == [one]


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


@pytest.mark.parametrize(("meanwhile", "why"), [("hold", "case_held"), ("reopen", "term_not_over")])
def test_what_is_saved_while_many_are_looked_at_keeps_them(
    services: Services, monkeypatch: pytest.MonkeyPatch, meanwhile: str, why: str
) -> None:
    """In the window goes on whoever had a form open: nothing that is held ever lies in the bin."""
    case_id = closed(services, recorded(services))
    services.summary.make_final(LAST, SCHOOL)
    kept, check_over = services.retention, services.retention.check_over
    acts = {"hold": kept.hold, "reopen": services.cases.reopen}

    def check_and_save(case_ids: list[CaseId]) -> None:
        check_over(case_ids)
        if act := acts.pop(meanwhile, None):
            act(case_id, "rechtszaak")

    monkeypatch.setattr(kept, "check_over", check_and_save)
    with pytest.raises(WrongUse, match=why):
        services.bin.put([case_id], BinReason.TERM)
    assert services.bin.content() == () and services.cases.count(CaseQuery()) == 1


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
    asked_to_go(services, first)
    assert services.bin.put([second], BinReason.REQUEST) == (first, second)
    assert len(services.bin.content()) == 1
    services.destroying.destroy([first])
    assert register.connection.value("SELECT count(*) FROM cases") == 0
    assert check(register.connection) == []
    register.close()
