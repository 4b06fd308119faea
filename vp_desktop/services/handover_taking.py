"""Putting the cases of a package into a register, as part of one change.

Every person comes in as a new one: whether two entries are one person is decided by hand, since a wrong
guess would put one child's words into another's dossier.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.content_kind import HEAD, kind_of
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.handover import ORIGIN, RECEIVED, HandedCase, HandedRoute, Handover
from vp_desktop.core.model import (
    CaseId,
    Document,
    Fact,
    IncidentId,
    MatterId,
    PersonId,
    ReportId,
    RouteId,
    School,
    Task,
)
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.erasing import erase_names_and_texts
from vp_desktop.services.handover_content import ROWS
from vp_desktop.services.own_fields import take_in
from vp_desktop.storage import attachments, cases, handovers, records, routes
from vp_desktop.storage.connection import Connection

Parts = Callable[[int], Iterator[bytes]]
"""Gives the parts of an attachment by its number in the package."""
_PLAIN = ("contacts", "referrals", "consents", "facts", "documents", "informed")


@dataclass
class Taker:
    """Takes cases in. `join` is how this register relates cases of one matter."""

    connection: Connection
    handover: Handover
    parts: Parts
    now: datetime
    join: bool
    _people: dict[int, PersonId] = field(default_factory=dict)
    _matters: dict[MatterId, CaseId] = field(default_factory=dict)

    def add(self, case: HandedCase, school: School) -> CaseId:
        """A new case with its own number; the giver's number is kept as the outside reference."""
        case_id = cases.add(
            self.connection,
            replace(case.matter, school_id=school.id, id=MatterId(0)),
            case.opened_on,
            case.known_since,
        )
        self._store(case_id, case, self._start_routes(case_id, case))
        for closing in case.closings:
            records.insert(self.connection, replace(closing, case_id=case_id))
        self._note(case_id, case)
        self._remember_origin(case_id, case)
        first = self._matters.setdefault(case.matter.id, case_id)
        if first != case_id:
            cases.relate(self.connection, case_id, first, join=self.join)
        return case_id

    def add_to(self, case_id: CaseId, case: HandedCase) -> None:
        """What came back, as new entries in the case that it is about."""
        there = routes.of_cases(self.connection, [case_id])
        on: dict[int, RouteId] = {}
        for route in case.routes:
            same = handovers.same_route(there, route.route, route.definition)
            used = any(step.route_id == route.id for step in case.steps)
            used = used or any(task.route_id == route.id for task in case.tasks)
            if same is not None:
                on[route.id] = same
                further = max(route.round, routes.get(self.connection, same).round)
                self.connection.update("routes", same, round=further)
            elif used:
                on[route.id] = self._start(case_id, route)
        self._store(case_id, case, on, number="")
        self._note(case_id, case)
        if not keeps_texts(self.connection, case_id):  # consent was taken back where it was
            erase_names_and_texts(self.connection, case_id)

    def _store(
        self, case_id: CaseId, case: HandedCase, on: dict[int, RouteId], number: str | None = None
    ) -> None:
        outside = case.number if number is None else number
        reports: dict[int, ReportId] = {}
        for report in case.reports:
            known = " / ".join(filter(None, (outside, report.outside_number)))
            kept = replace(report, case_id=case_id, outside_number=known)
            reports[report.id] = ReportId(records.insert(self.connection, kept))
            outside = ""
        incidents: dict[int, IncidentId] = {}
        for incident in case.incidents:
            report_id = reports.get(incident.report_id or 0)
            kept_incident = replace(incident, case_id=case_id, report_id=report_id)
            incidents[incident.id] = IncidentId(records.insert(self.connection, kept_incident))
        for one in case.involvements:
            person = None if one.person_id is None else self._person(one.person_id)
            incident_id = incidents.get(one.incident_id or 0)
            kept_one = replace(one, case_id=case_id, person_id=person, incident_id=incident_id)
            records.insert(self.connection, kept_one)
        for name in _PLAIN:
            for value in getattr(case, name):
                records.insert(self.connection, replace(value, case_id=case_id))
        for step in case.steps:
            route = on.get(step.route_id or 0)
            records.insert(self.connection, replace(step, case_id=case_id, route_id=route))
        for task in case.tasks:
            self._task(case_id, replace(task, case_id=case_id, route_id=on.get(task.route_id or 0)))
        for attachment in case.attachments:
            self._attach(case_id, attachment)
        for own in case.own_fields:
            take_in(self.connection, case_id, own)

    def _task(self, case_id: CaseId, task: Task) -> None:
        """A task that was done elsewhere is done here; it is not written down a second time."""
        if task.done_on is not None:
            where = "case_id = ? AND title = ? AND reason = ? AND route_id IS ?"
            same = records.select(
                self.connection, Task, where, (case_id, task.title, task.reason, task.route_id)
            )
            waiting = next((one for one in same if one.done_on is None), None)
            if waiting is not None:
                records.update(self.connection, replace(waiting, done_on=task.done_on))
            if same:
                return
        made_on = task.made_on or self.now.date()
        records.insert(self.connection, replace(task, made_on=made_on))

    def _person(self, packaged: PersonId) -> PersonId:
        if packaged not in self._people:
            person = next(one for one in self.handover.people if one.id == packaged)
            self._people[packaged] = PersonId(records.insert(self.connection, person))
        return self._people[packaged]

    def _start_routes(self, case_id: CaseId, case: HandedCase) -> dict[int, RouteId]:
        return {route.id: self._start(case_id, route) for route in case.routes}

    def _start(self, case_id: CaseId, route: HandedRoute) -> RouteId:
        route_id = routes.start(
            *(self.connection, case_id, route.route, route.version),
            *(route.definition, route.started_at),
        )
        self.connection.update(
            "routes",
            route_id,
            ended_at=route.ended_at,
            ended_because=route.ended_because,
            round=route.round,
        )
        return route_id

    def _attach(self, case_id: CaseId, attachment: Attachment) -> None:
        """The very bytes that were given, of the kind that they are, whatever the package calls them."""
        head = next(self.parts(attachment.id), b"")
        kept = replace(attachment, case_id=case_id, kind=kind_of(head[:HEAD]).value)
        attachments.add(self.connection, kept, self._checked(attachment))

    def _checked(self, attachment: Attachment) -> Iterator[bytes]:
        digest, size = sha256(), 0
        for content in self.parts(attachment.id):
            digest.update(content)
            size += len(content)
            if size > attachment.size:
                raise WrongUse("handover_not_understood")
            yield content
        if (size, digest.hexdigest()) != (attachment.size, attachment.sha256):
            raise WrongUse("handover_not_understood")

    def _note(self, case_id: CaseId, case: HandedCase) -> None:
        """The line in the timeline: of which school the register was from which it came."""
        parts = " ".join(self.handover.parts)
        line = Document(case_id, RECEIVED, self.handover.id, self.now, case.school, text=parts)
        records.insert(self.connection, line)

    def _remember_origin(self, case_id: CaseId, case: HandedCase) -> None:
        """Last of all: what is written down from now on can go back."""
        origin: dict[str, Any] = {
            "package": self.handover.id,
            "reference": case.reference,
            "received": handovers.salts_of(self.connection, case_id, ROWS),
        }
        fact = Fact(case_id, ORIGIN, json.dumps(origin), self.now)
        records.insert(self.connection, fact)
