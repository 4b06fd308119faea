"""What a restored register is told of what was done after the backup: published, destroyed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.factory import StoppedClock, a_report, make_services
from tests.services.destroying_kit import asked_to_go
from tests.services.restoring_kit import LATER, backup, look, opened, publish, secret
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import Closing, Report, School, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.restoring import Look, Restoring
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
