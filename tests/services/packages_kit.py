"""What the tests of packages share: registers, a case full of markers, ways to choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import (
    CaseId,
    DateKind,
    Document,
    PersonId,
)
from vp_desktop.core.package import Package
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.intake import NewIncident, NewPerson
from vp_desktop.services.packages import Choice
from vp_desktop.storage import records

PHRASE = "vijver lamp stoel wortel fluit kaart"


MARKERS = ("Zeepaardje", "Kolibrie", "Vuurtoren", "Windmolen", "Sneeuwuil")


STORY, WISH, NAME, NOTE, DESCRIPTION = MARKERS


TODAY = NOW.date()


def told(**changed: Any) -> Any:
    """A report with a marker in every text of it, and the yes to a dossier."""
    incident = NewIncident(DateKind.EXACT, date(2026, 11, 9), None, "playground", "repeated")
    values: dict[str, Any] = {
        "story": f"{STORY} en {NAME}",
        "wish": WISH,
        "consent": "given",
        "keyword": STORY,
        "incident": replace(incident, description=STORY),
        "people": (
            NewPerson("subject", f"{NAME} Testpersoon", "pupil", "2B", 13),
            NewPerson("accused", "Bram Voorbeeld", "staff"),
            NewPerson("reporter", f"{NAME} Testpersoon", "pupil", "2B", 13),
            NewPerson("witness", "Getuige Verzonnen", "pupil", "2B", 13),
        ),
    }
    return a_report(**values | changed)


def to_school(**changed: Any) -> Choice:
    values: dict[str, Any] = {"meant_for": Purpose.SCHOOL, "consent_on": TODAY}
    return Choice(**values | changed)


def documents(services: Services, kind: str) -> list[Document]:
    return records.select(services.register.connection, Document, "kind = ?", (kind,))


def events(services: Services) -> list[str]:
    return [event for _, event, _ in services.settings.log()]


def person_of(services: Services, role: str) -> PersonId:
    rows = services.register.connection.rows(
        "SELECT person_id FROM involvements WHERE role = ?", (role,)
    )
    return PersonId(rows[0][0])


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        act()
    return caught.value.code


def a_package(services: Services, case_id: CaseId, **changed: Any) -> Package:
    """What would come out of a file; no key is derived for it."""
    draft = services.packages.draft(case_id, to_school())
    values: dict[str, Any] = {"id": "ABCDEFGHJKMN2345", "made_at": NOW}
    return replace(draft, **values | changed)
