"""The whole program on a register with a little of everything, and the way to every page of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.factory import a_report
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, Contact, Note, Task

Way = Callable[[Any, CaseId], object]
PAGES: dict[str, Way] = {
    "today": lambda place, _: place.window.show_destination("today"),
    "cases": lambda place, _: place.window.show_destination("cases"),
    "agenda": lambda place, _: place.window.show_destination("agenda"),
    "summary": lambda place, _: place.window.show_destination("summary"),
    "guide": lambda place, _: place.window.show_destination("guide"),
    **{
        f"guide-{part}": lambda place, _, part=part: _part_of_guide(place, part)
        for part in ("addresses", "rules", "elsewhere")
    },
    **{
        f"settings-{section}": lambda place, _, section=section: _section(place, section)
        for section in ("school", "screen", "keys", "keeping", "rules")
    },
    "case": lambda place, case: place.open_case(case),
    "new report": lambda place, _: place.new_report(),
    "bin": lambda place, _: place.keeping.show(),
    "requests": lambda place, _: place.requests.show_all(),
    "import": lambda place, _: place.packages.import_list(),
    "document": lambda place, case: place.documents.choose(case),
    "handover": lambda place, case: place.packages.hand_over([case]),
    "package": lambda place, case: place.packages.give(case),
    "sheet": lambda place, case: place.packages.make_sheet(case),
}
"""Every page of an open register, by the way that leads to it."""


def _part_of_guide(place: Any, part: str) -> None:
    place.window.show_destination("guide")
    place.guide.show_part(part)


def _section(place: Any, section: str) -> None:
    place.window.show_destination("settings")
    place.settings.sections.show_section(section)


def fill(services: Services) -> CaseId:
    """A case with something of every kind, a closed one, and an appointment that is late."""
    case_id = services.intake.record(a_report(keyword="het bericht", category="threat"))
    services.intake.record(a_report(received_on=date(2025, 10, 6)))
    services.cases.add(Contact(case_id, date(2026, 11, 12), text="Het gaat iets beter."))
    services.cases.add(Note(case_id, date(2026, 11, 12), "Vragen naar de gymles."))
    services.tasks.add(Task("Ouders bellen", case_id=case_id, due_on=date(2026, 11, 18)))
    return case_id
