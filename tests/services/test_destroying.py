"""Destroying (security.md S10): nothing of a case stays in any table, page or backup in reach."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.factory import NOW, StoppedClock, a_report, make_register, make_services
from tests.services.destroying_kit import (
    MARKER,
    NAME,
    OTHER,
    TODAY,
    asked_to_go,
    backup,
    binned,
    full,
    hanging,
    nothing_of_it,
    other,
    pages_of,
)
from vp_desktop.composition import Services
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Report, SchoolId
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.request import Answers, Decision, RequestKind
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.destroying import StillIn
from vp_desktop.services.intake import NewPerson
from vp_desktop.storage import records
from vp_desktop.storage.checking import check

__all__ = ["full", "other"]


def test_the_marker_is_found_where_nothing_was_destroyed(services: Services, full: CaseId) -> None:
    """The search of the pages finds what is there: else it would prove nothing."""
    register = services.register
    key, salt = register.key, register.salt
    for table in hanging(register.connection) - {"bin"}:
        which = "id" if table == "cases" else "case_id"
        found = f"SELECT count(*) FROM {table} WHERE {which} = ?"
        assert register.connection.value(found, (full,)) > 0, f"nothing hangs in {table}"
    register.close()
    pages = pages_of(register.path, key, salt)
    assert MARKER.encode() in pages and NAME.encode() in pages and MARKER.lower().encode() in pages


def test_nothing_stays_in_the_register_or_in_a_backup_in_reach(
    services: Services, full: CaseId, tmp_path: Path
) -> None:
    register = services.register
    key, salt = register.key, register.salt
    reference = register.connection.value("SELECT reference FROM cases WHERE id = ?", (full,))
    salts = [
        bytes(row["salt"])
        for table in hanging(register.connection) - {"attachment_parts"}
        for row in register.connection.rows(
            f"SELECT salt FROM {table} WHERE {'id' if table == 'cases' else 'case_id'} = ?", (full,)
        )
    ]
    copy = backup(services, tmp_path / "kopie.vpr")
    binned(services, full)
    services.destroying.destroy([full])
    assert services.destroying.still_in() == ()
    assert check(register.connection) == []
    register.close()
    for path in (register.path, copy):
        nothing_of_it(path, key, salt)
        pages = pages_of(path, key, salt)
        assert not any(salt in pages for salt in salts), "a salt lets a commitment be guessed"
        assert reference.encode() not in pages
    assert sorted(tmp_path.glob(".*")) == []


def test_what_was_being_typed_goes_and_a_report_begun_lets_go(
    services: Services, full: CaseId
) -> None:
    binned(services, full)
    services.destroying.destroy([full])
    assert services.drafts.find("dossier.note", str(full)) is None
    kept = services.drafts.find("report", "x")
    assert kept is not None
    assert kept[0] == {"story": "begonnen"}


def test_a_person_of_another_case_stays(services: Services) -> None:
    first = services.intake.record(a_report(consent="given"))
    second = services.intake.record(a_report(consent="given"))
    binned(services, first)
    services.destroying.destroy([first])
    names = {one.person.name for one in services.cases.dossier(second).people if one.person}
    assert names == {"Sanne Testpersoon", "Bram Voorbeeld"}
    assert check(services.register.connection) == []


def test_only_what_lay_in_the_bin_long_enough_is_destroyed(
    services: Services, clock: StoppedClock, full: CaseId
) -> None:
    with pytest.raises(WrongUse, match="bin_not_over"):
        services.destroying.destroy([full])
    binned(services, full, BinReason.NOT_NEEDED)
    clock.now += timedelta(days=29)
    with pytest.raises(WrongUse, match="bin_not_over"):
        services.destroying.destroy([full])
    assert services.bin.over() == ()
    clock.now += timedelta(days=1)
    assert [one.binned.case_id for one in services.bin.over()] == [full]
    services.destroying.destroy([full])
    assert services.bin.content() == ()


def test_a_hold_that_appears_in_the_bin_keeps_the_case(services: Services, full: CaseId) -> None:
    binned(services, full)
    services.retention.hold(full, "de rechter vraagt ernaar")
    with pytest.raises(WrongUse, match="case_held"):
        services.destroying.destroy([full])
    assert services.cases.dossier(full).case.id == full


def test_what_is_saved_while_copies_are_looked_for_is_heeded(
    services: Services, full: CaseId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hold, one that is taken back, and a backup that is made just then."""
    binned(services, full)
    copies = services.destroying._old_copies
    look, acts = copies.all_that_may_hold, list[Callable[[], object]]()

    def look_and_save() -> tuple[StillIn, ...]:
        found = look()
        if acts:
            acts.pop()()
        return found

    monkeypatch.setattr(copies, "all_that_may_hold", look_and_save)
    acts.append(lambda: services.retention.hold(full, "rechtszaak"))
    with pytest.raises(WrongUse, match="case_held"):
        services.destroying.destroy([full])
    (hold,) = services.retention.holds(full)
    services.retention.lift(full, hold, "voorbij")
    acts.append(lambda: services.bin.take_back([full]))
    with pytest.raises(WrongUse, match="bin_not_over"):
        services.destroying.destroy([full])
    services.bin.put([full], BinReason.REQUEST)
    copy = tmp_path / "elders" / "kopie.vpr"
    copy.parent.mkdir()
    acts.append(lambda: backup(services, copy))
    services.destroying.destroy([full])
    assert acts == []
    nothing_of_it(copy, services.register.key, services.register.salt)


def test_the_record_tells_no_reader_which_case_it_was(services: Services, full: CaseId) -> None:
    case = services.cases.dossier(full).case
    binned(services, full)
    services.destroying.destroy([full])
    kept = repr(
        [tuple(row) for row in services.register.connection.rows("SELECT * FROM destructions")]
    )
    for words in (case.reference, str(case.number), MARKER):
        assert words not in kept


def test_hours_stay_without_what_they_were_for(services: Services, full: CaseId) -> None:
    binned(services, full)
    before = services.time.totals(date(2026, 8, 1), date(2027, 7, 31)).activities
    services.destroying.destroy([full])
    (noted,) = services.time.noted(date(2026, 8, 1), date(2027, 7, 31))
    assert (noted.number, noted.value.text) == (None, "")
    assert services.time.totals(date(2026, 8, 1), date(2027, 7, 31)).activities == before


def test_a_decided_request_keeps_its_days_and_loses_its_words(
    services: Services, full: CaseId
) -> None:
    binned(services, full)
    services.destroying.destroy([full])
    rows = services.register.connection.rows("SELECT * FROM requests")
    assert len(rows) == 2, "the one that it is about to go by too"
    for row in rows:
        assert (row["answers"], row["because"], row["decided_on"]) == ("{}", "", "2026-11-21")
    assert services.register.connection.rows("SELECT * FROM released_passages") == []


def test_what_was_decided_about_a_destroyed_name_is_forgotten_and_asked_again(
    services: Services, full: CaseId
) -> None:
    """A decision that a name may stay in a story holds that name."""
    year, school = SchoolYear(2026), SchoolId(1)
    services.story.write(year, school, {"task": f"Luisteren naar {NAME}."})
    for finding in services.story.found(year, school):
        services.story.let_stand(year, school, finding.found)
    assert services.story.undecided(year, school) == 0
    binned(services, full)
    services.destroying.destroy([full])
    decided = services.register.connection.rows("SELECT found FROM found_in_story")
    assert [row["found"] for row in decided] == []
    assert services.story.undecided(year, school) > 0


def test_without_a_granted_request_the_bin_waits_as_for_everything(
    services: Services, clock: StoppedClock, full: CaseId, other: CaseId
) -> None:
    """Choosing the reason is not enough: an open dossier would go at once, and nothing tells why."""
    for hold in services.retention.holds(full):
        services.retention.lift(full, hold, "mag weg")
    asked_to_go(services, other)
    services.bin.put([full], BinReason.REQUEST)
    with pytest.raises(WrongUse, match="bin_not_over"):
        services.destroying.destroy([full])
    assert services.cases.dossier(full).case.id == full
    clock.now += timedelta(days=30)
    services.destroying.destroy([full])


def bullying_with_binned(tmp_path: Path) -> tuple[Services, CaseId]:
    services = make_services(make_register(tmp_path / "pest.vpr", purpose=Purpose.BULLYING))
    case_id = services.intake.record(a_report(consent="given"))
    binned(services, case_id)
    return services, case_id


def test_nothing_joins_what_lies_in_the_bin(tmp_path: Path) -> None:
    """It would be hidden, and destroyed unseen with a dossier that it never was in the bin with."""
    services, case_id = bullying_with_binned(tmp_path)
    new = services.intake.record(a_report(story=OTHER, consent="given"))
    report = Report(new, date(2026, 11, 11), "pupil", "conversation", "nog een verhaal")
    services.cases.add(report)
    kept = records.select(services.register.connection, Report, "case_id = ?", (new,))
    for attempt in (
        lambda: services.intake.record(a_report(same_matter_as=case_id)),
        lambda: services.cases.relate(new, case_id),
        lambda: services.cases.relate(case_id, new),
        lambda: services.cases.move_report(kept[1], case_id),
    ):
        with pytest.raises(WrongUse, match="case_in_bin"):
            attempt()
    assert services.cases.count(CaseQuery()) == 1
    services.destroying.destroy([case_id])
    assert services.cases.dossier(new).case.id == new
    assert check(services.register.connection) == []
    services.register.close()


def test_what_joined_in_the_bin_all_the_same_is_never_destroyed_with_it(tmp_path: Path) -> None:
    services, case_id = bullying_with_binned(tmp_path)
    new = services.intake.record(a_report(story=OTHER, consent="given"))
    with services.register.change("test", NOW) as connection:
        connection.update("cases", new, related_to=case_id, joined_to=case_id)
    with pytest.raises(WrongUse, match="joined_not_in_bin"):
        services.destroying.destroy([case_id])
    assert services.register.connection.value("SELECT count(*) FROM cases") == 2
    services.bin.take_back([case_id])
    assert services.cases.count(CaseQuery(text="Blijvend")) == 1
    services.register.close()


def test_a_report_being_typed_lets_go_of_what_is_put_in_the_bin(
    services: Services, full: CaseId
) -> None:
    binned(services, full)
    kept = services.drafts.find("report", "x")
    assert kept is not None
    assert kept[0] == {"story": "begonnen"}


def test_a_request_holds_no_number_that_another_childs_case_may_get(
    services: Services, full: CaseId, other: CaseId
) -> None:
    """The number of a destroyed case is given anew; deciding the request then wrote in that case."""
    last = services.intake.record(a_report(consent="given"))
    answers = Answers(asker="parent", identity="yes", danger="no")
    asked = services.requests.open(RequestKind.INSPECTION, TODAY, answers, [last], "nl")
    erasing = services.requests.open(RequestKind.ERASURE, TODAY, answers, [last], "nl")
    for request in (asked, erasing):
        services.requests.choose_cases(request, [other])
    binned(services, last)
    services.destroying.destroy([last])
    again = services.intake.record(a_report(consent="given"))
    assert again == last, "the number is given anew"
    services.routes.start(again, "access_request", "nl")
    kept = [services.requests.get(request).answers for request in (asked, erasing)]
    assert [(one.first_case, one.task) for one in kept] == [(None, 0), (None, 0)]
    assert {one.asker for one in kept} == {"parent"}
    services.requests.decide(asked, Decision.REFUSED, "board", "reden", "nl")
    assert services.routes.of_case(again)[0].ended_at is None
    steps = "SELECT count(*) FROM steps WHERE case_id = ?"
    assert services.register.connection.value(steps, (again,)) == 0
    assert check(services.register.connection) == []


@pytest.mark.parametrize("name", [NAME, f" {NAME.lower()}  twee "])
def test_a_request_for_which_no_case_was_chosen_holds_and_then_loses_the_name(
    services: Services, name: str
) -> None:
    people = (
        NewPerson("subject", NAME, "pupil", "2B", 13),
        NewPerson("accused", f"{NAME} Twee", "pupil", "2C", 14),
    )
    case_id = services.intake.record(a_report(people=people, consent="given"))
    ask = services.requests.open
    asked = ask(RequestKind.INSPECTION, TODAY, Answers(about_name=name), [], "nl")
    another = ask(RequestKind.INSPECTION, TODAY, Answers(about_name="Blijft Staan"), [], "nl")
    (hold,) = services.retention.holds(case_id)
    assert hold.grounds == (f"request:{asked}",), "it must be there to be answered"
    for request in (asked, another):
        with services.register.change("request_decided", NOW) as connection:
            connection.update("requests", request, decision="granted", decided_on=TODAY)
    assert services.retention.holds(case_id) == ()
    services.drafts.keep("request", f"{asked}/cover", {"text": name})
    binned(services, case_id)
    services.destroying.destroy([case_id])
    assert services.requests.get(asked).answers == Answers()
    assert services.requests.get(asked).decided_on == TODAY
    assert services.requests.get(another).answers.about_name == "Blijft Staan"
    assert services.drafts.find("request", f"{asked}/cover") is None
    assert check(services.register.connection) == []


def test_a_request_about_somebody_of_another_case_keeps_the_name(services: Services) -> None:
    people = (NewPerson("subject", NAME, "pupil", "2B", 13),)
    case_id, _ = (
        services.intake.record(a_report(people=people, consent="given")) for _ in range(2)
    )
    request = services.requests.open(RequestKind.ERASURE, TODAY, Answers(about_name=NAME), [], "nl")
    with services.register.change("request_decided", NOW) as connection:
        connection.update("requests", request, decision="granted", decided_on=TODAY)
    binned(services, case_id)
    services.destroying.destroy([case_id])
    assert services.requests.get(request).answers.about_name == NAME
