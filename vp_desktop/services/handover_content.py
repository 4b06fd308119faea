"""What of a case goes into a package of whole cases: what is counted, and only the chosen parts.

Personal notes, the keyword and the adviser's hours never go; they are not read here at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.handover import (
    KINDS,
    ORIGIN,
    OWN_FACTS,
    HandedCase,
    HandedRoute,
    Part,
    without_names,
)
from vp_desktop.core.model import (
    Case,
    CaseId,
    Closing,
    Consent,
    Contact,
    Document,
    Fact,
    Incident,
    Informed,
    Involvement,
    Matter,
    Person,
    PersonId,
    Referral,
    Report,
    School,
    StepRecord,
    Task,
)
from vp_desktop.core.own_fields import HandedField, OwnFieldValue
from vp_desktop.core.package import CONSENT as PACKAGE_CONSENT
from vp_desktop.core.package import KINDS as PACKAGE_KINDS
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.storage import cases, own_fields, people, records, routes
from vp_desktop.storage.connection import Connection

ROWS = (
    *("reports", "incidents", "involvements", "contacts", "referrals", "consents", "closings"),
    *("tasks", "facts", "routes", "steps", "documents", "informed", "attachments"),
    "own_field_values",
)
"""The tables that are read; `salts_of` them is what a received case came in with."""
_STAYING = (*KINDS, *PACKAGE_KINDS)


@dataclass(frozen=True)
class Origin:
    """Where a received case came from, and by table the salts of the rows that came in."""

    package: str
    reference: str
    received: Mapping[str, Sequence[str]]


def origin_of(connection: Connection, case_id: CaseId) -> Origin | None:
    """None for a case that began in this register."""
    found = records.select(
        connection, Fact, "case_id = ? AND name = ? ORDER BY id DESC LIMIT 1", (case_id, ORIGIN)
    )
    if not found:
        return None
    value = json.loads(found[0].value)
    return Origin(value["package"], value["reference"], value["received"])


class Collector:
    """Collects the cases of one package; persons that several cases share go once."""

    def __init__(
        self,
        connection: Connection,
        parts: tuple[Part, ...],
        roles: CodeList,
        *,
        open_tasks_only: bool = False,
    ) -> None:
        self._connection = connection
        self._parts = parts
        self._roles = roles
        self._open_tasks_only = open_tasks_only
        self._people: dict[PersonId, Person] = {}

    @property
    def people(self) -> tuple[Person, ...]:
        """The persons of the cases collected so far, when names go along."""
        return tuple(self._people.values())

    def collect(self, case_id: CaseId, since: Origin | None = None) -> HandedCase:
        """A case with those that joined it; with `since` only what was written down after it came in."""
        case = cases.get(self._connection, case_id)
        matter = records.get(self._connection, Matter, case.matter_id)
        school = records.get(self._connection, School, matter.school_id)
        rows = self._rows(case, since)
        if Part.NAMES in self._parts:
            self._take_people(rows["involvements"])
        else:
            rows = self._by_role(case, rows)
        return HandedCase(
            reference=since.reference if since else case.reference,
            number=str(case.number),
            school=school.name,
            opened_on=case.opened_on,
            known_since=case.known_since.replace(microsecond=0),
            matter=matter,
            **{name: tuple(values) for name, values in rows.items()},
        )

    def _rows(self, case: Case, since: Origin | None) -> dict[str, list[Any]]:
        rows: dict[str, list[Any]] = {
            "reports": self._told(self._of(Report, case, since)),
            "incidents": self._of(Incident, case, since, Part.INCIDENTS),
            "involvements": self._involved(case, since),
            "contacts": self._contacts(case, since),
            "referrals": self._of(Referral, case, since, Part.TASKS),
            "consents": [replace(one, note="") for one in self._of(Consent, case, since)],
            "closings": [] if since else self._closings(case),
            "tasks": self._tasks(case, since),
            "facts": self._facts(case, since),
            "routes": self._routes(case),
            "steps": self._of(StepRecord, case, since, Part.ROUTES),
            "documents": [
                one
                for one in self._of(Document, case, since, Part.DOCUMENTS)
                if one.kind not in _STAYING
            ],
            "informed": self._of(Informed, case, since, Part.ROUTES),
            "attachments": self._of(Attachment, case, since, Part.ATTACHMENTS),
            "own_fields": self._own_fields(case, since),
        }
        return self._settled(rows)

    def _of(
        self, kind: type[Any], case: Case, since: Origin | None, part: Part | None = None
    ) -> list[Any]:
        if part is not None and part not in self._parts:
            return []
        together = cases.together(self._connection, case.id)
        marks = ", ".join("?" * len(together))
        received = since.received.get(records.TABLES[kind], ()) if since else ()
        where = (
            f"case_id IN ({marks})"
            " AND hex(salt) NOT IN (SELECT value FROM json_each(?)) ORDER BY id"
        )
        known = json.dumps(list(received))
        return records.select(self._connection, kind, where, (*together, known))

    def _told(self, reports: list[Report]) -> list[Report]:
        if Part.STORY in self._parts:
            return reports
        return [replace(report, story="", wish="") for report in reports]

    def _involved(self, case: Case, since: Origin | None) -> list[Involvement]:
        """Persons are the ones that were found to be the same."""
        found = []
        for one in self._of(Involvement, case, since):
            person = one.person_id and people.root(self._connection, one.person_id)
            found.append(replace(one, person_id=person if Part.NAMES in self._parts else None))
        return found

    def _contacts(self, case: Case, since: Origin | None) -> list[Contact]:
        """Conversations when chosen; else, when chosen, the newest safe way to reach the reporter."""
        found: list[Contact] = self._of(Contact, case, since)
        safe = Part.SAFE_CONTACT in self._parts
        if Part.CONTACTS in self._parts:
            return found if safe else [replace(one, safe_contact="") for one in found]
        reached = max(
            (one for one in found if one.safe_contact and safe),
            key=lambda one: (one.held_on, one.id),
            default=None,
        )
        return [] if reached is None else [replace(reached, text="", minutes=None, score=None)]

    def _closings(self, case: Case) -> list[Closing]:
        found: list[Closing] = [
            one for one in self._of(Closing, case, None) if one.case_id == case.id
        ]
        if Part.STORY in self._parts:
            return found
        return [replace(one, aftercare="", explanation="", reopened_because="") for one in found]

    def _tasks(self, case: Case, since: Origin | None) -> list[Task]:
        """Agreements; without routes their tasks stay too. Coming back: also what was done meanwhile."""
        found: list[Task] = self._of(Task, case, None, Part.TASKS)
        if Part.ROUTES not in self._parts:
            found = [task for task in found if not task.step]
        if since is not None:
            new = {task.id for task in self._of(Task, case, since)}
            return [one for one in found if one.id in new or (one.done_on and not one.step)]
        if self._open_tasks_only:
            return [task for task in found if task.done_on is None]
        return found

    def _facts(self, case: Case, since: Origin | None) -> list[Fact]:
        own = (*OWN_FACTS, PACKAGE_CONSENT)
        found = self._of(Fact, case, since, Part.ROUTES)
        return [one for one in found if one.name not in own]

    def _routes(self, case: Case) -> list[HandedRoute]:
        """All of them, also for a return: by their definition the steps find their own again."""
        if Part.ROUTES not in self._parts:
            return []
        together = cases.together(self._connection, case.id)
        return [
            HandedRoute(
                route=each.route,
                version=each.version,
                definition=each.definition,
                started_at=each.started_at.replace(microsecond=0),
                ended_at=each.ended_at and each.ended_at.replace(microsecond=0),
                ended_because=each.ended_because,
                round=each.round,
                id=each.id,
            )
            for each in routes.of_cases(self._connection, together)
        ]

    def _own_fields(self, case: Case, since: Origin | None) -> list[HandedField]:
        fields = {one.id: one for one in own_fields.every(self._connection)}
        found: list[OwnFieldValue] = self._of(OwnFieldValue, case, since, Part.OWN_FIELDS)
        return [HandedField.of(fields[one.field_id], one) for one in found]

    def _settled(self, rows: dict[str, list[Any]]) -> dict[str, list[Any]]:
        """What refers to something that stays behind refers to nothing."""
        reports, incidents, on = (
            {one.id for one in rows[name]} for name in ("reports", "incidents", "routes")
        )
        rows["incidents"] = [
            one if one.report_id in reports else replace(one, report_id=None)
            for one in rows["incidents"]
        ]
        rows["involvements"] = [
            one if one.incident_id in incidents else replace(one, incident_id=None)
            for one in rows["involvements"]
        ]
        for name in ("tasks", "steps"):
            rows[name] = [
                one if one.route_id in on else replace(one, route_id=None) for one in rows[name]
            ]
        return rows

    def _take_people(self, involved: list[Involvement]) -> None:
        for one in involved:
            if one.person_id is not None and one.person_id not in self._people:
                self._people[one.person_id] = records.get(self._connection, Person, one.person_id)

    def _by_role(self, case: Case, rows: dict[str, list[Any]]) -> dict[str, list[Any]]:
        """Without names: in every text the role stands where a name of the case stood."""
        roles: dict[str, str] = {}
        for one in self._of(Involvement, case, None):
            if one.person_id is not None:
                for name in people.names_of(self._connection, one.person_id):
                    roles.setdefault(name, f"[{self._roles.label_of(one.role, 'nl').lower()}]")
        return {
            name: [without_names(value, roles) for value in values] for name, values in rows.items()
        }
