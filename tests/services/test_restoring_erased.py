"""Texts that were erased after a backup for want of consent do not come back with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.factory import NOW, StoppedClock, a_report
from tests.services.restoring_kit import look, opened
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Consent, Note
from vp_desktop.services.cases import CaseQuery
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.restoring import Look, Restoring
from vp_desktop.storage import records
from vp_desktop.storage.checking import check

__all__ = ["look"]
MARKER, NAME = "MERKTEKEN", "Naamteken Weggehaald"


@pytest.fixture
def case_id(services: Services) -> CaseId:
    people = (NewPerson("subject", NAME, "pupil", "2B", 13),)
    made = services.intake.record(a_report(story=f"{MARKER} van toen.", people=people))
    services.cases.add(Note(made, NOW.date(), f"{MARKER} in de geheugensteun."))
    return made


def answer(services: Services, case_id: CaseId, what: str, clock: StoppedClock) -> None:
    clock.now += timedelta(days=1)
    services.cases.add(Consent(case_id, what, clock.now.date()))


def everything(services: Services) -> str:
    tables = [
        row["name"]
        for row in services.register.connection.rows(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE '%salt%'"
        )
    ]
    return " ".join(
        str(tuple(row))
        for table in tables
        for row in services.register.connection.rows(f"SELECT * FROM {table}")
    )


@pytest.mark.parametrize("later", ["", "given"])
def test_what_was_erased_for_want_of_consent_stays_erased(
    services: Services,
    case_id: CaseId,
    look: Callable[..., Look],
    clock: StoppedClock,
    later: str,
) -> None:
    """Also when consent was given anew after it: the texts of before were gone by then."""
    services.intake.record(a_report(story="Dit blijft staan."))
    backup = services.backups.make()
    answer(services, case_id, "withdrawn", clock)
    if later:
        answer(services, case_id, later, clock)
    assert MARKER not in everything(services)
    services.register.close()
    seen = look(backup, services.register)
    assert seen.comparison.to_erase == 1
    restored = Restoring(clock).take_place(seen)
    assert restored.erased_again == 1
    again = opened(services.register)
    told = everything(again)
    assert MARKER not in told
    assert NAME not in told
    assert again.cases.count(CaseQuery(text=MARKER)) == 0
    assert told.count("Dit blijft staan.") == 1
    given = records.select(
        again.register.connection, Consent, "case_id = ? ORDER BY id", (case_id,)
    )
    answers = [one.answer for one in given]
    assert answers == ["withdrawn", *([later] if later else [])]
    assert check(again.register.connection) == []
    again.register.close()


def test_a_case_that_is_restricted_in_the_backup_is_erased_all_the_same(
    services: Services, case_id: CaseId, look: Callable[..., Look], clock: StoppedClock
) -> None:
    services.restricting.restrict(case_id, "om te kijken")
    backup = services.backups.make()
    services.restricting.lift(case_id, "bekeken")
    answer(services, case_id, "withdrawn", clock)
    services.register.close()
    Restoring(clock).take_place(look(backup, services.register))
    again = opened(services.register)
    assert MARKER not in everything(again)
    again.register.close()


def test_texts_come_back_where_consent_was_given_or_never_asked(
    services: Services, case_id: CaseId, look: Callable[..., Look], clock: StoppedClock
) -> None:
    backup = services.backups.make()
    answer(services, case_id, "given", clock)
    services.register.close()
    seen = look(backup, services.register)
    assert seen.comparison.to_erase == 0
    assert Restoring(clock).take_place(seen).erased_again == 0
    again = opened(services.register)
    assert MARKER in everything(again)
    again.register.close()


def test_what_was_removed_by_hand_comes_back_and_that_is_said(
    services: Services, case_id: CaseId, look: Callable[..., Look], clock: StoppedClock
) -> None:
    """A backup is put back to have back what is gone; so it is not removed again, but counted."""
    early = services.backups.make()
    clock.now += timedelta(days=1)
    note = records.select(services.register.connection, Note, "case_id = ?", (case_id,))[0]
    services.cases.remove(note)
    late = services.backups.make()
    services.register.close()
    assert look(early, services.register).comparison.comes_back == 1
    assert look(late, services.register).comparison.comes_back == 0
