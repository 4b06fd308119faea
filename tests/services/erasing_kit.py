"""What the tests of erasing share: a case that was written down, and all that is left of it."""

from __future__ import annotations

from datetime import date

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import (
    CaseId,
)
from vp_desktop.services.intake import NewPerson

MARKER = "MERKTEKEN"
TODAY = date(2026, 11, 21)


def recorded(services: Services, name: str, **changed: object) -> CaseId:
    people = (
        NewPerson("subject", name, "pupil", "2B", 17),
        NewPerson("accused", f"{name} Senior", "staff", "", 41),
    )
    abuse = {"category": "sexual_abuse", "consent": "given", "people": people}
    return services.intake.record(a_report(**abuse | changed))


def everything(services: Services) -> dict[str, str]:
    """Each table of the register as text, the index of search included."""
    connection = services.register.connection
    return {
        row["name"]: "\n".join(
            str(tuple(one)) for one in connection.rows(f"SELECT * FROM {row['name']}")
        )
        for row in connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
