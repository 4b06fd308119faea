"""Recording a report: the matter, the case, its number and everything that was told."""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from vp_desktop.core.consent import kept_age
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.facts import KINDS
from vp_desktop.core.hidden_names import hide_names
from vp_desktop.core.model import (
    CaseId,
    Consent,
    Contact,
    DateKind,
    Fact,
    Incident,
    IncidentId,
    Involvement,
    Matter,
    Person,
    PersonId,
    Report,
    ReportId,
    SchoolId,
    Task,
)
from vp_desktop.core.own_words import as_counted
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import WITHOUT_NAMES, NewFact, kept_facts
from vp_desktop.storage import cases, people, records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register, founding

CODE_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"


@dataclass(frozen=True)
class NewPerson:
    """Somebody in a report. `person_id` names a person who is in the register already."""

    role: str
    name: str = ""
    kind: str = "unknown"
    class_name: str = ""
    age: int | None = None
    person_id: PersonId | None = None


@dataclass(frozen=True)
class NewIncident:
    """What happened, as told in a report."""

    date_kind: DateKind = DateKind.UNKNOWN
    from_on: date | None = None
    to_on: date | None = None
    place: str = "unknown_place"
    frequency: str = "unknown_frequency"
    form: str | None = None
    ground: str | None = None
    kind: str | None = None
    object: str | None = None
    motive: str | None = None
    handling: str | None = None
    description: str = ""


@dataclass(frozen=True)
class NewReport:
    """A report as the adviser took it down. Only the date and the category are a must."""

    school_id: SchoolId
    received_on: date
    category: str = NOT_YET
    known_since: datetime | None = None
    """When the adviser learned of it; the moment of recording when not given."""
    reporter_role: str = "unknown_reporter"
    way: str = "unknown_way"
    story: str = ""
    wish: str = ""
    secrecy_told: str = "not_yet"
    safe_contact: str = ""
    minutes: int | None = None
    incident: NewIncident = field(default_factory=NewIncident)
    people: tuple[NewPerson, ...] = ()
    consent: str | None = None
    consent_note: str = ""
    keyword: str = ""
    tasks: tuple[Task, ...] = ()
    facts: tuple[NewFact, ...] = ()
    """What is known for the duties, and what else was asked: name, value and note."""
    same_matter_as: CaseId | None = None


class Intake:
    """Takes down reports."""

    def __init__(self, register: Register, taxonomy: Taxonomy, clock: Clock) -> None:
        self._register = register
        self._taxonomy = taxonomy
        self._clock = clock
        facts = founding(register.connection)
        self._purpose = Purpose(facts["purpose"])
        self._secret: bytes = facts["secret"]

    def record(self, report: NewReport) -> CaseId:
        """Make the case of a new report in one change. Raises WrongUse for what cannot be right.

        A report about a matter that is known already becomes a related case, or joins the case where
        the register's purpose says so. Without consent to a dossier only date, category and counts
        are kept (experience.md, Nieuwe melding).
        """
        kept = self.as_kept(report)
        with self._register.change("report_recorded", self._clock()) as connection:
            return self.store(connection, kept)

    def as_kept(self, report: NewReport) -> NewReport:
        """The report as this register keeps it. Raises WrongUse for what cannot be right."""
        self._check(report)
        if report.consent in WITHOUT_NAMES:
            report = without_names(report)
        return report if self.keeps_names else self._coded(report)

    def store(self, connection: Connection, report: NewReport) -> CaseId:
        """Make the case of a report from `as_kept`, as part of a change that has begun."""
        case_id = cases.add(
            connection,
            self._matter(report),
            report.received_on,
            report.known_since or self._clock(),
            report.keyword.strip(),
        )
        self._store(connection, case_id, report)
        if report.same_matter_as is not None:
            join = not self._purpose.relates
            cases.relate(connection, case_id, report.same_matter_as, join=join)
        return case_id

    def _check(self, report: NewReport) -> None:
        if report.received_on > self._clock().date():
            raise WrongUse("date_in_future")
        if report.category != NOT_YET and not self._taxonomy["category"].has(report.category):
            raise WrongUse("unknown_value", value=report.category)
        for name, value, _ in report.facts:
            if name in KINDS and not KINDS[name].accepts(value):
                raise WrongUse("fact_wrong", fact=name, expected=KINDS[name].expected)

    def _matter(self, report: NewReport) -> Matter:
        accused = next((person for person in report.people if person.role == "accused"), None)
        kinds = self._taxonomy["person_kind"].items
        matter = Matter(
            school_id=report.school_id,
            category=report.category,
            place=report.incident.place,
            reporter_role=report.reporter_role,
            accused_type=(accused and kinds[accused.kind].maps_to) or "unknown_accused",
        )
        return replace(
            matter,
            bullying_form=report.incident.form or matter.bullying_form,
            bullying_ground=report.incident.ground or matter.bullying_ground,
        )

    def _store(self, connection: Connection, case_id: CaseId, report: NewReport) -> None:
        report_id = records.insert(
            connection,
            Report(
                case_id=case_id,
                received_on=report.received_on,
                reporter_role=report.reporter_role,
                way=report.way,
                story=report.story.strip(),
                wish=report.wish.strip(),
                secrecy_told=report.secrecy_told,
            ),
        )
        incident_id = self._store_incident(connection, case_id, ReportId(report_id), report)
        for person in report.people:
            self._store_person(connection, case_id, incident_id, person)
        if report.consent is not None:
            records.insert(
                connection,
                Consent(case_id, report.consent, report.received_on, report.consent_note.strip()),
            )
        if report.safe_contact.strip() or report.minutes:
            records.insert(
                connection,
                Contact(
                    case_id=case_id,
                    held_on=report.received_on,
                    way=report.way,
                    minutes=report.minutes,
                    safe_contact=report.safe_contact.strip(),
                ),
            )
        for task in report.tasks:
            today = self._clock().date()
            records.insert(connection, replace(task, case_id=case_id, made_on=today))
        for name, value, note in report.facts:
            fact = Fact(case_id, name, json.dumps(value), self._clock(), note.strip())
            records.insert(connection, fact)

    def _store_incident(
        self, connection: Connection, case_id: CaseId, report_id: ReportId, report: NewReport
    ) -> IncidentId:
        told = report.incident
        incident = Incident(case_id=case_id, report_id=report_id, **vars(told))
        return IncidentId(records.insert(connection, incident))

    def _store_person(
        self, connection: Connection, case_id: CaseId, incident_id: IncidentId, person: NewPerson
    ) -> None:
        in_bullying = self._taxonomy["role"].items[person.role].group == "bullying"
        records.insert(
            connection,
            Involvement(
                case_id=case_id,
                role=person.role,
                person_id=person.person_id or self.find_or_add(connection, person),
                kind=person.kind,
                age=person.age,
                incident_id=incident_id if in_bullying else None,
            ),
        )

    def find_or_add(self, connection: Connection, person: NewPerson) -> PersonId | None:
        """The person of this kind, exact name and class, made when new; None without a name."""
        name = person.name.strip()
        if not name:
            return None
        if not self.keeps_names:
            name = self._code_of(person)
        wanted = Person(name, person.kind, person.class_name.strip())
        known = people.by_identity(connection, wanted)
        return known or PersonId(records.insert(connection, wanted))

    def _code_of(self, person: NewPerson) -> str:
        return code_for(self._secret, person.kind, person.name.strip(), person.class_name.strip())

    def _coded(self, report: NewReport) -> NewReport:
        """The report with the codes of its people where their names stand in the texts."""
        codes = {p.name.strip(): self._code_of(p) for p in report.people if p.name.strip()}
        incident = report.incident
        return replace(
            report,
            story=hide_names(report.story, codes),
            wish=hide_names(report.wish, codes),
            incident=replace(incident, description=hide_names(incident.description, codes)),
            facts=tuple(
                (name, value, hide_names(note, codes)) for name, value, note in report.facts
            ),
        )

    @property
    def keeps_names(self) -> bool:
        """Whether persons are kept by name; a school register codes them unless the setting says so."""
        if self._purpose is not Purpose.SCHOOL:
            return True
        names = self._register.connection.value("SELECT value FROM settings WHERE name = 'names'")
        return bool(names == "on")


def without_names(report: NewReport) -> NewReport:
    """What is kept of a report without consent to a dossier: date, category and what is counted.

    Of an age its class is kept, on which duties depend (`core.consent.kept_age`).
    That it is about a matter known already is kept too, so that the matter counts once.
    """
    return replace(
        as_counted(report),
        story="",
        wish="",
        safe_contact="",
        keyword="",
        consent_note="",
        tasks=(),
        facts=kept_facts(report.consent, report.facts),
        incident=replace(as_counted(report.incident), description=""),
        people=tuple(
            NewPerson(person.role, kind=person.kind, age=kept_age(person.age))
            for person in report.people
        ),
    )


def code_for(secret: bytes, kind: str, name: str, class_name: str) -> str:
    """A stable code that stands for a person in a register without names, such as `L-7K2QRM`."""
    digest = hmac.digest(secret, f"{kind}|{name}|{class_name}".encode(), "sha256")
    letters = "".join(CODE_LETTERS[byte % len(CODE_LETTERS)] for byte in digest[:6])
    return f"{'L' if kind == 'pupil' else 'V'}-{letters}"
