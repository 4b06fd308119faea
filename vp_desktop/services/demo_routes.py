"""Guided work in a made-up register: some running cases are some steps on their way along a route."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from vp_desktop.core.model import CaseId, SchoolHoliday, StepRecord
from vp_desktop.core.workflow import Standing
from vp_desktop.services.cases import CaseQuery, Cases
from vp_desktop.services.guidance import Guidance
from vp_desktop.services.routes import Routes
from vp_desktop.services.school_days import SchoolDays

_FOLLOWING = 6
"""How many running cases follow a route."""
_USUAL = "confidential_talk"
_LANGUAGE = "nl"


class Following:
    """Lets the newest running cases follow the route that fits them."""

    def __init__(
        self, cases: Cases, guidance: Guidance, routes: Routes, school_days: SchoolDays
    ) -> None:
        self._cases = cases
        self._guidance = guidance
        self._routes = routes
        self._school_days = school_days

    def begin(self, now: datetime) -> None:
        """Start the routes as of now; each case is one step further than the one before it."""
        first, last = date(now.year, 12, 19), date(now.year + 1, 1, 3)
        self._school_days.add(SchoolHoliday("Kerstvakantie", first, last))
        running = self._cases.page(CaseQuery(is_open=True), 0, _FOLLOWING)
        for count, row in enumerate(running):
            self._guidance.acknowledge(row.id)
            self._follow(row.id, count, now)

    def _follow(self, case_id: CaseId, count: int, now: datetime) -> None:
        offers = self._routes.offered(case_id)
        known = {offer.workflow.id for offer in offers}
        fitting = [offer.workflow.id for offer in offers if offer.fits]
        wanted = [*fitting, *([_USUAL] if _USUAL in known else [])]
        if not wanted:
            return
        route_id = self._routes.start(case_id, wanted[0], _LANGUAGE)
        for number in range(count):
            due = self._routes.get(route_id).standing(Standing.NOW)
            if not due:
                return
            step = due[0].step
            record = StepRecord(
                case_id,
                step.id,
                now - timedelta(minutes=5 * (count - number)),
                route_id=route_id,
                duty=step.duty,
                answer=step.answers[0].id if step.answers else "",
            )
            self._routes.record(record, _LANGUAGE)
