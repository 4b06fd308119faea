"""Destroying (security.md S10): nothing of a case stays in any table, page or backup in reach."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report
from tests.services.destroying_kit import (
    MARKER,
    NAME,
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
from vp_desktop.core.model import CaseId, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
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
    (row,) = services.register.connection.rows("SELECT * FROM requests")
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
