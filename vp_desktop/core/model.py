"""The things a register holds, as values. Dutch terms and their one English name: docs/glossary.md.

Codes (`place`, `role`, `way` ...) are leaves of the list of that name in `resources/taxonomy/`.
Dates are days; moments are local wall-clock time without a zone, as the adviser writes them down.
Every `id` is the row's number in the register; it is 0 for a value that is not stored yet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import NewType

from vp_desktop.core.own_words import as_counted
from vp_desktop.core.taxonomy import NOT_YET

SchoolId = NewType("SchoolId", int)
MatterId = NewType("MatterId", int)
CaseId = NewType("CaseId", int)
ReportId = NewType("ReportId", int)
IncidentId = NewType("IncidentId", int)
PersonId = NewType("PersonId", int)
InvolvementId = NewType("InvolvementId", int)
ContactId = NewType("ContactId", int)
NoteId = NewType("NoteId", int)
TaskId = NewType("TaskId", int)
RouteId = NewType("RouteId", int)


class DateKind(StrEnum):
    """How well the date of an incident is known."""

    EXACT = "exact"
    PERIOD = "period"
    UNKNOWN = "unknown"


@dataclass(frozen=True, order=True)
class CaseNumber:
    """The inside number of a case: the school year's first year and a sequence, never reused."""

    year: int
    sequence: int

    def __str__(self) -> str:
        return f"{self.year}-{self.sequence:03d}"


@dataclass(frozen=True)
class School:
    name: str
    sector: str
    id: SchoolId = SchoolId(0)


@dataclass(frozen=True)
class Matter:
    """The unit that counts (casus): one case, or several related ones about the same facts.

    It holds one value in each dimension of the summary, filled in from its first report and incident
    and changeable. The term follows from the first report; the outcome from how its cases ended.
    """

    school_id: SchoolId
    category: str = NOT_YET
    place: str = "unknown_place"
    reporter_role: str = "unknown_reporter"
    accused_type: str = "unknown_accused"
    bullying_form: str = "unknown_form"
    bullying_ground: str = "unknown_ground"
    bullying_method: str = "unknown_method"
    bullying_end: str = "running"
    id: MatterId = MatterId(0)


@dataclass(frozen=True)
class Case:
    """A dossier. `reference` is random and the only name it has outside the program."""

    matter_id: MatterId
    number: CaseNumber
    reference: str
    opened_on: date
    known_since: datetime
    """When the adviser learned of it: the clock of a duty starts here."""
    keyword: str = ""
    """The adviser's own private keyword; never printed."""
    own_matter_id: MatterId = MatterId(0)
    """The matter it was born with and returns to when it is parted from a related one."""
    joined_to: CaseId | None = None
    """The case this one joined (registers in which a second report joins the case)."""
    closing: Closing | None = None
    """The closing in force; None while the case is open."""
    id: CaseId = CaseId(0)

    @property
    def is_open(self) -> bool:
        return self.closing is None


@dataclass(frozen=True)
class Report:
    """A melding: somebody told the adviser something on a day."""

    case_id: CaseId
    received_on: date
    reporter_role: str = "unknown_reporter"
    way: str = "unknown_way"
    story: str = ""
    """What happened, in the reporter's words."""
    wish: str = ""
    """What the reporter wants."""
    secrecy_told: str = "not_yet"
    outside_number: str = ""
    """The number the report has in a list it was imported from."""
    id: ReportId = ReportId(0)


@dataclass(frozen=True)
class Incident:
    """What happened, where and when. `to_on` is given only for a period."""

    case_id: CaseId
    report_id: ReportId | None = None
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
    id: IncidentId = IncidentId(0)

    def __post_init__(self) -> None:
        if self.date_kind is DateKind.EXACT and (self.from_on is None or self.to_on is not None):
            raise ValueError("an exact date is one day")
        if self.date_kind is DateKind.PERIOD and (
            self.from_on is None or self.to_on is None or self.to_on < self.from_on
        ):
            raise ValueError("a period has a first and a last day, in that order")


@dataclass(frozen=True)
class Person:
    """Somebody in the register. `name` may be empty or, in a coded register, a code."""

    name: str
    kind: str = "unknown"
    class_name: str = ""
    merged_into: PersonId | None = None
    """The person this one was found to be; splitting makes it None again."""
    id: PersonId = PersonId(0)


@dataclass(frozen=True)
class Involvement:
    """A person's role in a case, or in one incident of it; `person_id` is None for the unnamed."""

    case_id: CaseId
    role: str
    person_id: PersonId | None = None
    kind: str = "unknown"
    age: int | None = None
    """Age in years at the time of the report."""
    incident_id: IncidentId | None = None
    id: InvolvementId = InvolvementId(0)


@dataclass(frozen=True)
class Contact:
    """A gesprek. `minutes` counts towards the time spent.

    In a bullying register `score` is the bullied child's answer to "hoe gaat het, van 0 tot 10?" and
    `bullying_now` how it is with the bullying (a code of `bullying_end`).
    """

    case_id: CaseId
    held_on: date
    way: str = "conversation"
    with_role: str = "reporter"
    minutes: int | None = None
    text: str = ""
    safe_contact: str = ""
    """How this person can be reached safely, and who may know."""
    score: int | None = None
    bullying_now: str | None = None
    id: ContactId = ContactId(0)

    def __post_init__(self) -> None:
        if self.score is not None and not 0 <= self.score <= 10:
            raise ValueError("a score runs from 0 to 10")


@dataclass(frozen=True)
class Note:
    """A geheugensteun: the adviser's own note, in no document and no copy for a successor."""

    case_id: CaseId
    noted_on: date
    text: str
    id: NoteId = NoteId(0)


@dataclass(frozen=True)
class Task:
    """An afspraak: what must be done, why, by whom and by when."""

    title: str
    reason: str = ""
    case_id: CaseId | None = None
    who: str = ""
    """Who does it; empty means the adviser herself."""
    due_on: date | None = None
    due_at: time | None = None
    made_on: date | None = None
    done_on: date | None = None
    route_id: RouteId | None = None
    """The route of which it is a step; doing the step does the task."""
    step: str = ""
    """The step of the route; without a route the duty that it is about."""
    since: datetime | None = None
    """From when the term of a step runs. One that is due at once has no number of hours."""
    id: TaskId = TaskId(0)

    @property
    def is_immediate(self) -> bool:
        """Whether it has to be done at once ("onverwijld"): it was due the moment it began."""
        return self.since is not None and self.due_at is None and self.due_on == self.since.date()


@dataclass(frozen=True)
class Referral:
    case_id: CaseId
    referred_to: str
    referred_on: date | None = None
    id: int = 0


@dataclass(frozen=True)
class Consent:
    """The answer to the question whether a dossier with names may be kept; the newest one holds."""

    case_id: CaseId
    answer: str
    answered_on: date
    note: str = ""
    id: int = 0


@dataclass(frozen=True)
class Closing:
    """How a case ended. `closed_on` is None only when an imported list does not say."""

    case_id: CaseId
    outcome: str
    closed_on: date | None
    reason: str = "different_reason"
    aftercare: str = ""
    explanation: str = ""
    reopened_on: date | None = None
    reopened_because: str = ""
    id: int = 0


class StepState(StrEnum):
    """What became of a step or duty."""

    DONE = "done"
    SET_ASIDE = "set_aside"
    """Not done, for a reason that was written down."""


@dataclass(frozen=True)
class Fact:
    """Something the adviser knows of a case; of one name the newest holds. `value` is JSON."""

    case_id: CaseId
    name: str
    value: str
    noted_at: datetime
    note: str = ""
    id: int = 0


@dataclass(frozen=True)
class StepRecord:
    """A step of a route, or a duty done without one (`route_id` None): who, to whom, when, how, what."""

    case_id: CaseId
    step: str
    at: datetime
    state: StepState = StepState.DONE
    route_id: RouteId | None = None
    duty: str = ""
    round: int = 1
    who: str = ""
    to_whom: str = ""
    way: str = ""
    told: str = ""
    not_told: str = ""
    """What was deliberately not told."""
    because: str = ""
    """Why it was set aside, or done late."""
    answer: str = ""
    """Which of the step's answers it was, where the step asks one."""
    id: int = 0

    def without_words(self) -> StepRecord:
        """What stays where nothing written may be kept: the step, when, how and its answer."""
        return replace(as_counted(self), who="", to_whom="", told="", not_told="", because="")


@dataclass(frozen=True)
class Document:
    """A letter or sheet made from a case. `reference` is random and its only name outside."""

    case_id: CaseId
    kind: str
    reference: str
    made_at: datetime
    to_whom: str = ""
    text: str = ""
    id: int = 0


@dataclass(frozen=True)
class Informed:
    """Somebody who knows something of a case."""

    case_id: CaseId
    who: str
    knows: str = ""
    told_on: date | None = None
    id: int = 0


@dataclass(frozen=True)
class TimeSpent:
    """Time besides contacts, in a case or in none."""

    spent_on: date
    minutes: int
    activity: str
    case_id: CaseId | None = None
    text: str = ""
    id: int = 0


@dataclass(frozen=True)
class SchoolHoliday:
    """A holiday of the school, first and last day included."""

    name: str
    from_on: date
    to_on: date
    id: int = 0


@dataclass(frozen=True)
class Address:
    """Whom to reach where. `code` is that of the packaged list, or one of the user's own."""

    code: str
    name: str
    phone: str = ""
    email: str = ""
    note: str = ""
    confirmed_on: date | None = None
    id: int = 0


@dataclass(frozen=True)
class Draft:
    """What is being typed, kept every two seconds; `target` tells drafts of one kind apart."""

    kind: str
    target: str
    content: str
    saved_at: datetime
