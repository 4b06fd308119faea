"""What the tests of own lists share: own values in every list, and reports and cases that bear them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import cycle
from typing import Any

import pytest

from tests.factory import NOW, a_report
from vp_desktop.composition import Services
from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import CaseId, Closing, Contact, Incident, Referral, SchoolId, StepRecord
from vp_desktop.core.own_words import as_code, spelled
from vp_desktop.services.intake import NewIncident, NewPerson
from vp_desktop.storage import records

WORD = "Zeepaard"
"""Stands in the name of every own value."""
SCHOOL = SchoolId(1)
LEAVES = {
    "category": ("bullying", "verbal", "fight", "other", "threat", "touching", "assault", "origin"),
    "place": ("corridor", "toilet", "playground", "online"),
    "reporter_role": ("pupil", "parent", "staff"),
    "accused_type": ("pupil", "staff"),
    "outcome": ("talked", "agreements", "passed_on", "formal_complaint"),
    "closing_reason": ("goal_reached",),
    "frequency": ("repeated",),
    "way": ("conversation",),
    "referral": ("mentor",),
}


def own_values(services: Services) -> dict[str, list[str]]:
    """One own value under some packaged values of each list; every packaged one is renamed too."""
    found = {}
    for list_id, leaves in LEAVES.items():
        found[list_id] = [
            services.own_lists.add(list_id, leaf, f"{WORD} {list_id} {number}")
            for number, leaf in enumerate(leaves)
        ]
        for number, leaf in enumerate(leaves):
            services.own_lists.rename(list_id, leaf, f"{WORD} anders {list_id} {number}")
    return found


def fill(
    services: Services, codes: dict[str, Any], count: int, *, year: int = 2025, every: int = 2
) -> list[CaseId]:
    """Closed cases of a school year; in every second one all values are from `codes`."""
    turns = {list_id: cycle(values) for list_id, values in codes.items()}
    plain = {list_id: cycle(leaves) for list_id, leaves in LEAVES.items()}
    made = []
    for number in range(count):
        turn = turns if number % every == 0 else plain

        def pick(list_id: str, turn: Any = turn) -> Any:
            return as_code(next(turn[list_id]))

        made.append(_case(services, pick, number, year))
    return made


def _case(services: Services, pick: Any, number: int, year: int) -> CaseId:
    day = date(year + number % 2, 10 if number % 2 == 0 else 3, 1 + number % 27)
    case_id = services.intake.record(
        a_report(
            received_on=day,
            category=pick("category"),
            reporter_role=pick("reporter_role"),
            way=pick("way"),
            incident=NewIncident(place=pick("place"), frequency=pick("frequency")),
            people=(
                NewPerson("subject", f"Kind {number}", "pupil", "2B", 13),
                NewPerson("accused", f"Ander {number}", "pupil", "2C", 14),
                NewPerson("reporter", f"Ouder {number}", "parent"),
            ),
            consent="given",
        )
    )
    cases = services.cases
    matter = cases.dossier(case_id).matter
    cases.set_matter(replace(matter, accused_type=pick("accused_type")))
    cases.add(Contact(case_id, day, way=pick("way"), minutes=30))
    cases.add(Referral(case_id, pick("referral"), day))
    cases.add(Incident(case_id, place=pick("place"), frequency=pick("frequency")))
    with services.register.change("test", NOW) as connection:
        records.insert(connection, StepRecord(case_id, "inform_board", NOW, way=pick("way")))
    cases.close(Closing(case_id, pick("outcome"), day, pick("closing_reason")))
    return case_id


def case_in(services: Services, place: str, **changed: object) -> CaseId:
    where = NewIncident(place=as_code(place))
    return services.intake.record(a_report(incident=where, **changed))


def shown(services: Services, case_id: CaseId, field: str = "place") -> str:
    return spelled(getattr(services.cases.dossier(case_id).matter, field))


def labels(services: Services, list_id: str = "place", *, offered: bool = True) -> list[str]:
    rows = services.own_lists.values(list_id, "nl")
    return [row.label for row in rows if not (offered and row.hidden)]


def events(services: Services) -> list[str]:
    return [event for _, event, _ in services.settings.log()]


def refused(act: object) -> str:
    with pytest.raises(KnownError) as caught:
        act()  # type: ignore[operator]
    return caught.value.code
