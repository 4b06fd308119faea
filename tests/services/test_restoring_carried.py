"""What a restored register is told of what was done after the backup: published, destroyed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.factory import StoppedClock, a_report, make_services
from tests.services.destroying_kit import asked_to_go, pages_of
from tests.services.restoring_kit import LATER, backup, look, opened, publish, secret
from vp_desktop.composition import Program, Services
from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.holds import HoldKind
from vp_desktop.core.model import CaseId, Closing, Report, School, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.restoring import Look, Restoring
from vp_desktop.services.substitution import Plan
from vp_desktop.storage import matters, records
from vp_desktop.storage.checking import check
from vp_desktop.storage.register import Register, open_register

__all__ = ["backup", "look"]


def test_what_was_published_after_the_backup_stays_published(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    with services.register.change("schools_added", LATER) as connection:
        connection.insert("schools", name="De Nieuwe", sector="po")
    publish(services)
    publish(services, school_id=2)
    with services.register.change("editions_taken_in", LATER) as connection:
        connection.insert(
            "published_elsewhere",
            **{"school_id": 2, "first_year": 2023, "last_year": 2023, "fingerprint": "f"},
            **{"by_whom": "other", "document": "{}", "taken_at": LATER},
        )
        connection.insert(
            "wider_editions",
            **{"first_year": 2023, "last_year": 2024, "schools": "[1, 2]", "made_at": LATER},
            **{"published": json.dumps({"page": {"threshold": 9}}), "hidden": "{}", "log_head": ""},
        )
    ledger = "SELECT school_year, school_id, published, log_head FROM editions ORDER BY school_id"
    expected = [tuple(row) for row in services.register.connection.rows(ledger)]
    services.register.close()
    seen = look(backup, services.register)
    assert seen.comparison.to_carry["editions"] == 2
    restored = Restoring(clock).take_place(seen)
    assert {table: number for table, number in restored.carried.items() if number} == {
        **{"editions": 2, "wider_editions": 1, "published_elsewhere": 1, "backups": 1}
    }
    again = opened(services.register)
    assert [tuple(row) for row in again.register.connection.rows(ledger)] == expected
    assert [school.name for school in again.settings.schools()] == ["De Nieuwe", "De Vlieger"]
    assert again.settings.lowest_threshold == 9
    assert check(again.register.connection) == []
    again.register.close()


def test_a_school_that_was_renamed_is_no_new_school(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    services.settings.change_school(School("Andere naam", "vo", services.settings.schools()[0].id))
    publish(services)
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    again = opened(services.register)
    assert [school.name for school in again.settings.schools()] == ["De Vlieger"]
    assert again.register.connection.value("SELECT school_id FROM editions") == 1
    again.register.close()


def test_what_the_newer_register_published_of_a_year_wins(
    services: Services, clock: StoppedClock, look: Callable[..., Look]
) -> None:
    publish(services, published='{"page": {"threshold": 5}, "old": 1}')
    backup = services.backups.make()
    with services.register.change("test", LATER) as connection:
        connection.execute("UPDATE editions SET published = ?", ('{"page": {"threshold": 7}}',))
    services.register.close()
    restored = Restoring(clock).take_place(look(backup, services.register))
    assert restored.carried["editions"] == 1
    again = opened(services.register)
    assert again.settings.lowest_threshold == 7
    again.register.close()


def test_what_was_destroyed_is_destroyed_again(
    services: Services, backup: Path, clock: StoppedClock
) -> None:
    with services.register.change("destroyed", LATER) as connection:
        connection.insert(
            "destructions",
            **{
                "destroyed_at": LATER,
                "because": "term",
                "cases": 1,
                "marks": "[]",
                "backups": "[]",
            },
        )
    services.register.close()
    seen: list[int] = []

    def destroy_again(register: Register) -> int:
        seen.append(register.connection.value("SELECT count(*) FROM destructions"))
        return 1

    restoring = Restoring(clock, destroy_again)
    place = services.register.path
    restored = restoring.take_place(restoring.look(backup, place, secret(services.register)))
    assert seen == [1]
    assert restored.destroyed_again == 1
    assert restored.carried["destructions"] == 1


def test_a_case_that_was_destroyed_does_not_come_back_with_an_older_backup(
    services: Services, clock: StoppedClock, program: Program
) -> None:
    """Also the figures for which it counts are what they were."""
    case_id = services.intake.record(a_report(story="MERKTEKEN van wie weg wilde."))
    services.intake.record(a_report())
    backup = services.backups.make()
    elsewhere = Path(shutil.copy(backup, backup.parent.parent / "op-een-stick.vpr"))
    clock.now += timedelta(hours=1)
    services.cases.close(Closing(case_id, "talked", clock.now.date(), "goal_reached"))
    later = services.intake.record(a_report())  # made and destroyed after the backup
    services.cases.close(Closing(later, "talked", clock.now.date(), "goal_reached"))
    asked_to_go(services, case_id, later)
    services.bin.put([case_id, later], BinReason.REQUEST)
    services.destroying.destroy([case_id, later])
    tallies = tallies_of(services.register)
    assert tallies
    place = services.register.path
    services.register.close()
    restoring = Restoring(
        clock, lambda register: program.services(register).destroying.destroy_again()
    )
    seen = restoring.look(elsewhere, place, secret(services.register))
    assert seen.comparison.backup.counts["cases"] == 2
    assert seen.comparison.to_carry["destructions"] == 1
    restored = restoring.take_place(seen)
    assert restored.destroyed_again == 1
    assert restored.counts["cases"] == 1
    again = opened(services.register)
    assert again.cases.count(CaseQuery(text="MERKTEKEN")) == 0
    assert tallies_of(again.register) == tallies
    assert check(again.register.connection) == []
    again.register.close()


def tallies_of(register: Register) -> list[tuple[object, ...]]:
    rows = register.connection.rows(
        "SELECT school_id, school_year, month, category, matters, reports FROM tallies ORDER BY 1, 2, 3"
    )
    return [tuple(row) for row in rows]


def test_restoring_twice_carries_nothing_twice(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    publish(services)
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    clock.now += timedelta(minutes=1)
    second = Restoring(clock).take_place(look(backup, services.register))
    assert second.carried["editions"] == 1
    again = opened(services.register)
    assert again.register.connection.value("SELECT count(*) FROM editions") == 1
    kinds = sorted(one.kind for one in again.backups.known())
    assert kinds == ["made", "replaced", "replaced"]
    again.register.close()


def test_what_was_printed_counts_in_no_other_year_after_a_restore(
    services: Services, clock: StoppedClock
) -> None:
    """Not either when its date is put right afterwards, and another row has its number by then."""
    first = services.intake.record(a_report(received_on=date(2026, 3, 1)))
    backup = services.backups.make()
    clock.now = LATER
    with services.register.change("edition_made_final", LATER) as connection:
        matters.note_counted(connection, SchoolId(1), SchoolYear(2025))
    publish(services, school_year=2025)
    services.register.close()
    place = services.register.path
    restoring = Restoring(clock)
    restoring.take_place(restoring.look(backup, place, secret(services.register)))
    again = opened(services.register)
    connection = again.register.connection
    (row,) = connection.rows("SELECT case_id, school_id, school_year FROM counted_cases")
    assert tuple(row) == (first, 1, 2025)
    report = records.select(connection, Report, "case_id = ?", (first,))[0]
    again.cases.change(replace(report, received_on=date(2026, 9, 1)))
    assert matters.of_year(connection, SchoolId(1), SchoolYear(2026)).matters == ()
    assert check(connection) == []
    again.register.close()


def test_a_number_that_was_given_is_not_given_again(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock
) -> None:
    later = services.intake.record(a_report())
    number = services.cases.dossier(later).case.number
    key, salt = services.register.key, services.register.salt
    path = services.register.path
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    register = open_register(path, key, salt, clock())
    again = make_services(register, clock)
    new = again.cases.dossier(again.intake.record(a_report())).case.number
    register.close()
    assert (new.year, new.sequence) == (number.year, number.sequence + 1)


def test_the_backup_itself_is_named_where_it_holds_what_was_destroyed(
    services: Services, clock: StoppedClock, program: Program
) -> None:
    """Also one that the register never knew; until it was written anew, or is said to be gone."""
    case_id = services.intake.record(a_report(story="MERKTEKEN van wie weg wilde."))
    services.intake.record(a_report())
    backup = services.backups.make()
    unknown = Path(shutil.copy(backup, backup.parent.parent / "op-een-stick.vpr"))
    asked_to_go(services, case_id)
    services.bin.put([case_id], BinReason.REQUEST)
    services.destroying.destroy([case_id])
    assert services.destroying.still_in() == ()
    place = services.register.path
    services.register.close()
    restoring = Restoring(
        clock, lambda register: program.services(register).destroying.destroy_again()
    )
    restoring.take_place(restoring.look(unknown, place, secret(services.register)))
    again = opened(services.register)
    assert [one.path for one in again.destroying.still_in()] == [str(unknown)]
    assert again.destroying.settle_backups() == ()
    register = again.register
    register.close()
    assert b"MERKTEKEN" not in pages_of(unknown, register.key, register.salt)


def test_what_lies_outside_the_register_is_still_named_after_a_restore(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock, tmp_path: Path
) -> None:
    """Of a case that the copy does not have too; and what was dealt with stays dealt with."""
    first, later = CaseId(1), CaseId(2)
    of_first, of_later, stays = (tmp_path / name for name in ("a.pdf", "b.pdf", "c.pdf"))
    services.in_the_clear.note(ClearKind.DOCUMENT, of_first, first)
    services.in_the_clear.note(ClearKind.DOCUMENT, of_later, later)
    services.in_the_clear.note(ClearKind.SUMMARY, stays)
    services.in_the_clear.settle_stays(services.in_the_clear.lying()[0])
    services.register.close()
    for _ in range(2):
        clock.now += timedelta(minutes=1)
        Restoring(clock).take_place(look(backup, services.register))
        again = opened(services.register)
        lying = {Path(one.path): one.case_id for one in again.in_the_clear.lying()}
        assert lying == {of_first: first, of_later: None}
        assert check(again.register.connection) == []
        again.register.close()


def test_what_protects_people_is_carried_over(
    services: Services, backup: Path, look: Callable[..., Look], clock: StoppedClock, tmp_path: Path
) -> None:
    """Restricted after the backup stays restricted, lifted stays lifted, held by hand stays held."""
    first = CaseId(1)
    services.retention.hold(first, "De ouders vragen het.")
    services.in_the_clear.note(ClearKind.DOCUMENT, tmp_path / "a.pdf", first)
    services.restricting.restrict(first, "Op verzoek.")
    restricted = services.backups.make()
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    again = opened(services.register)
    assert again.restricting.since(first) == LATER
    kinds = {hold.kind for hold in again.retention.holds(first)}
    assert kinds == {HoldKind.BY_HAND, HoldKind.RESTRICTED}
    assert [one.case_id for one in again.in_the_clear.lying()] == [first]
    again.restricting.lift(first, "Het verzoek is ingetrokken.")
    again.in_the_clear.note(ClearKind.DOCUMENT, tmp_path / "b.pdf", first)
    again.register.close()
    clock.now += timedelta(minutes=1)
    Restoring(clock).take_place(look(restricted, services.register))
    again = opened(services.register)
    assert again.restricting.since(first) is None
    assert len(again.in_the_clear.lying()) == 2, "the file refuses it while it is restricted"
    assert check(again.register.connection) == []
    again.register.close()


@pytest.mark.parametrize("now", ["set up anew", "ended"])
def test_the_package_for_the_substitute_is_as_it_was_decided_last(
    services: Services, clock: StoppedClock, look: Callable[..., Look], tmp_path: Path, now: str
) -> None:
    """The envelope holds the newer passphrase; an older copy must not write under the one before."""
    plan = Plan(folder=tmp_path, who="Ria", keeper="Notaris")
    services.substitution.set_up(plan, "een oude zin")
    backup = services.backups.make()
    if now == "ended":
        services.substitution.stop()
    else:
        services.substitution.set_up(plan, "een nieuwe zin")
        services.substitution.make()

    def stored(of: Services) -> dict[str, str]:
        query = "SELECT name, value FROM settings WHERE name LIKE 'substitution%'"
        return {row["name"]: row["value"] for row in of.register.connection.rows(query)}

    expected = stored(services)
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    again = opened(services.register)
    assert stored(again) == expected
    assert (again.substitution.plan is None) == (now == "ended")
    assert check(again.register.connection) == []
    again.register.close()
