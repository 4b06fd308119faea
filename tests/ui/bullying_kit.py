"""A case of bullying for tests: three children and two incidents."""

from __future__ import annotations

from datetime import date

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, DateKind, Incident
from vp_desktop.services.intake import NewIncident, NewPerson

SANNE, BRAM, NOOR = "Sanne Testpersoon", "Bram Voorbeeld", "Noor Proef"
PEOPLE = (
    NewPerson("bullied", SANNE, "pupil", "2B", 13),
    NewPerson("bully", BRAM, "pupil", "2C"),
    NewPerson("bystander", NOOR, "pupil", "2B"),
)


def bullying_case(services: Services) -> CaseId:
    """A case of two incidents: three children in the first, nobody yet in the second."""
    incident = NewIncident(DateKind.EXACT, date(2026, 11, 9), place="playground")
    made = services.intake.record(a_report(people=PEOPLE, incident=incident))
    services.cases.add(Incident(made, date_kind=DateKind.EXACT, from_on=date(2026, 11, 18)))
    return made
