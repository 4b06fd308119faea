"""An old list that is read in again after cases of it were destroyed: said before they come back."""

from __future__ import annotations

from datetime import date

import pytest

from tests.factory import StoppedClock
from tests.services.destroying_kit import asked_to_go
from tests.services.test_importing import a_list
from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId, SchoolId
from vp_desktop.core.retention import BinReason
from vp_desktop.services.importing import Importing

OLD = {"Datum melding": "20-8-2023", "Doorverwezen naar": "", "Type beklaagde": "Leerling"}
NEW = {**OLD, "Datum melding": "2-12-2026", "Datum incident": ""}


@pytest.fixture
def importing(services: Services, program: Program, clock: StoppedClock) -> Importing:
    return Importing(services.register, program.taxonomy, clock)


def destroy_all(services: Services) -> None:
    rows = services.register.connection.rows("SELECT id FROM cases ORDER BY id")
    every = [CaseId(row["id"]) for row in rows]
    asked_to_go(services, *every)
    services.bin.put(every, BinReason.REQUEST)
    services.destroying.destroy(every)


def test_rows_of_before_something_was_destroyed_are_said(
    importing: Importing, services: Services, clock: StoppedClock
) -> None:
    listed = a_list(OLD, {**OLD, "Omschrijving": "Een ander verhaal."})
    importing.apply(importing.plan(listed, school_id=SchoolId(1)))
    before = importing.plan(listed, school_id=SchoolId(1))
    assert before.duplicates == 2 and before.perhaps_destroyed == 0
    destroy_all(services)
    clock.now = clock.now.replace(year=2027)
    later = importing.plan(
        a_list(OLD, {**OLD, "Omschrijving": "Een ander verhaal."}, NEW), school_id=SchoolId(1)
    )
    assert len(later.good) == 3  # what was destroyed is not known again: nothing of it was kept
    assert later.destroyed_on == date(2026, 11, 21)
    assert later.perhaps_destroyed == 2


def test_nothing_is_said_where_nothing_was_destroyed(importing: Importing) -> None:
    plan = importing.plan(a_list(OLD), school_id=SchoolId(1))
    assert plan.destroyed_on is None and plan.perhaps_destroyed == 0


def test_rows_that_are_there_already_are_not_counted(
    importing: Importing, services: Services
) -> None:
    importing.apply(importing.plan(a_list(OLD), school_id=SchoolId(1)))
    destroy_all(services)
    importing.apply(importing.plan(a_list(OLD), school_id=SchoolId(1)))
    assert importing.plan(a_list(OLD), school_id=SchoolId(1)).perhaps_destroyed == 0
