"""A case with duties, and reading what the cards of guided work say of it."""

from __future__ import annotations

from collections.abc import Callable

from tests.factory import NOW, a_report
from tests.ui.dossier_page import visible_words
from vp_desktop.composition import Services
from vp_desktop.core.model import CaseId, StepRecord
from vp_desktop.core.workflow import Standing
from vp_desktop.services.intake import NewPerson
from vp_desktop.services.routes import CaseRoute
from vp_desktop.ui.dossier.screen import DossierScreen

Open = Callable[..., DossierScreen]
PUPIL = NewPerson("subject", "Sanne Testpersoon", "pupil", "2B", 13)


def abuse_by(services: Services, kind: str) -> CaseId:
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", kind))
    return services.intake.record(
        a_report(category="sexual_abuse", people=people, consent="given", received_on=NOW.date())
    )


def said(screen: DossierScreen) -> str:
    return "\n".join(visible_words(screen.side))


def followed_by_the_bill(services: Services) -> CaseId:
    """Harassment that is no offence: only the bill speaks of it."""
    people = (PUPIL, NewPerson("accused", "Kees Voorbeeld", "staff"))
    case_id = services.intake.record(a_report(category="verbal", people=people, consent="given"))
    services.guidance.note(case_id, {"sexual_offence_possible": "no"})
    services.settings.set("rule_set", "bill_36777")
    services.routes.start(case_id, "statutory_report", "nl")
    return case_id


def settle_until(services: Services, case_id: CaseId, wanted: str) -> None:
    """Record the steps of the route, each with its first answer, until `wanted` can be done."""
    while wanted not in [s.step.id for s in the_route(services, case_id).standing(Standing.NOW)]:
        route = the_route(services, case_id)
        step = route.standing(Standing.NOW)[0].step
        answer = step.answers[0].id if step.answers else ""
        record = StepRecord(case_id, step.id, NOW, route_id=route.id, duty=step.duty, answer=answer)
        services.routes.record(record, "nl")


def route_words(screen: DossierScreen) -> str:
    return "\n".join(visible_words(screen.side.routes))


def the_route(services: Services, case_id: CaseId) -> CaseRoute:
    return services.routes.of_case(case_id)[0]
