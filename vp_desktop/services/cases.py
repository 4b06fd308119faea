"""Following a case up: its story, its people, closing, reopening, relating and parting."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any, NewType

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    Case,
    CaseId,
    CaseNumber,
    Closing,
    Consent,
    Contact,
    Document,
    Incident,
    Involvement,
    Matter,
    Note,
    Person,
    Referral,
    Report,
    School,
    StepRecord,
    Task,
)
from vp_desktop.core.own_words import as_counted
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.case_names import CaseNames
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.erasing import erase_names_and_texts
from vp_desktop.storage import bin, cases, holds, listing, records
from vp_desktop.storage import people as stored_people
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.listing import CaseQuery as CaseQuery
from vp_desktop.storage.listing import CaseRow as CaseRow
from vp_desktop.storage.register import Register, founding

_DATED: dict[type, str] = {
    Report: "received_on",
    Incident: "from_on",
    Consent: "answered_on",
    Contact: "held_on",
    Note: "noted_on",
    Referral: "referred_on",
    Task: "done_on",
    StepRecord: "at",
    Document: "made_at",
    Attachment: "added_at",
    Closing: "closed_on",
}
"""What stands in a timeline, in the order in which it usually happens on one day, and its date."""
_TEXTS = (
    "story",
    "wish",
    "description",
    "text",
    "safe_contact",
    "note",
    "aftercare",
    "explanation",
)
EntryId = NewType("EntryId", int)
Entry = (
    Report
    | Incident
    | Contact
    | Note
    | Referral
    | Consent
    | Task
    | StepRecord
    | Document
    | Attachment
    | Closing
)
"""What stands in a timeline; a task stands there once it is done."""


@dataclass(frozen=True)
class TimelineEntry:
    """One entry of a case's story; `on` is None when its date is not known."""

    on: date | None
    value: Entry
    number: CaseNumber
    """The case it was recorded under: another one when that case joined this one."""


@dataclass(frozen=True)
class PersonInCase:
    """A role in the case with the person behind it; `person` is None for the unnamed."""

    involvement: Involvement
    person: Person | None


@dataclass(frozen=True)
class Dossier:
    """Everything the page of one case shows. The timeline runs from new to old."""

    case: Case
    matter: Matter
    school: School
    first_reported_on: date
    timeline: tuple[TimelineEntry, ...]
    people: tuple[PersonInCase, ...]
    open_tasks: tuple[Task, ...]
    consent: Consent | None
    related: tuple[Case, ...]
    """Other cases of the same matter that are shown on their own."""
    joined: tuple[Case, ...]
    """Cases that joined this one and are shown inside it."""
    safe_contact: str
    """How the reporter can be reached safely, as last written down."""


class Cases:
    """The cases of a register."""

    def __init__(
        self,
        register: Register,
        taxonomy: Taxonomy,
        clock: Clock,
        own_words: Taxonomy | None = None,
    ) -> None:
        """`own_words` are the lists as the window calls them, by which cases are found as well."""
        self._register = register
        self._connection = register.connection
        self._taxonomy = taxonomy
        self._clock = clock
        self.purpose = Purpose(founding(register.connection)["purpose"])
        nature = "bullying_form" if self.purpose is Purpose.BULLYING else "category"
        self._names = CaseNames(taxonomy, own_words or taxonomy, nature)

    def count(self, query: CaseQuery) -> int:
        return listing.count(self._connection, self._names.in_query(query))

    def count_on(self, query: CaseQuery, below: int = listing.TOP) -> tuple[int, int]:
        """A portion of `count`, and from where to go on with the next; nought when that was all."""
        return listing.count_on(self._connection, self._names.in_query(query), below)

    def page(
        self, query: CaseQuery, offset: int, limit: int, after: CaseRow | None = None
    ) -> list[CaseRow]:
        """`limit` cases, newest first: from `offset` on, or what comes after one in the list."""
        below = after.place if after else listing.TOP
        return listing.page(self._connection, self._names.in_query(query), offset, limit, below)

    def oldest(self) -> date | None:
        """When the case was opened that stands last in the whole list."""
        return listing.oldest(self._connection)

    def schools(self) -> list[School]:
        return records.select(self._connection, School, "1 ORDER BY name")

    def find(self, number: CaseNumber) -> CaseId | None:
        return cases.find_by_number(self._connection, number)

    def dossier(self, case_id: CaseId) -> Dossier:
        """The case as one page. A case that joined another is shown inside that one."""
        case = cases.get(self._connection, case_id)
        if case.joined_to is not None:
            return self.dossier(case.joined_to)
        together = cases.together(self._connection, case_id)
        others = [
            other
            for other in cases.of_matter(self._connection, case.matter_id)
            if other.id != case_id
            and (other.id in together or not bin.holds(self._connection, other.id))
        ]
        matter = records.get(self._connection, Matter, case.matter_id)
        contacts = self._of(Contact, together, "held_on DESC, id DESC")
        numbers = {case.id: case.number} | {other.id: other.number for other in others}
        return Dossier(
            case=case,
            matter=matter,
            school=records.get(self._connection, School, matter.school_id),
            first_reported_on=self._first_reported_on(case),
            timeline=self._timeline(together, numbers),
            people=self._people(together),
            open_tasks=tuple(
                self._of(Task, together, "due_on IS NULL, due_on, due_at, id", "done_on IS NULL")
            ),
            consent=next(iter(self._of(Consent, (case_id,), "id DESC")), None),
            related=tuple(other for other in others if other.joined_to is None),
            joined=tuple(other for other in others if other.joined_to == case_id),
            safe_contact=next((c.safe_contact for c in contacts if c.safe_contact), ""),
        )

    def _of(
        self, kind: type[Any], case_ids: tuple[CaseId, ...], order: str, where: str = "1"
    ) -> list[Any]:
        marks = ", ".join("?" * len(case_ids))
        return records.select(
            self._connection, kind, f"case_id IN ({marks}) AND {where} ORDER BY {order}", case_ids
        )

    def _first_reported_on(self, case: Case) -> date:
        found = self._connection.value(
            "SELECT min(received_on) FROM reports JOIN cases ON cases.id = reports.case_id"
            " WHERE cases.matter_id = ?",
            (case.matter_id,),
        )
        return date.fromisoformat(found) if found else case.opened_on

    def _timeline(
        self, case_ids: tuple[CaseId, ...], numbers: dict[CaseId, CaseNumber]
    ) -> tuple[TimelineEntry, ...]:
        entries = [
            TimelineEntry(_day_of(getattr(value, field)), value, numbers[value.case_id])
            for kind, field in _DATED.items()
            for value in self._of(
                kind, case_ids, "id", "done_on IS NOT NULL" if kind is Task else "1"
            )
        ]
        # Undated entries stand with what was written down around the same time: at the end.
        return tuple(
            sorted(
                entries,
                key=lambda entry: (
                    entry.on or date.min,
                    [*_DATED].index(type(entry.value)),
                    entry.value.id,
                ),
                reverse=True,
            )
        )

    def _people(self, case_ids: tuple[CaseId, ...]) -> tuple[PersonInCase, ...]:
        found = []
        for involvement in self._of(Involvement, case_ids, "id"):
            person = None
            if involvement.person_id is not None:
                root = stored_people.root(self._connection, involvement.person_id)
                person = records.get(self._connection, Person, root)
            found.append(PersonInCase(involvement, person))
        return tuple(found)

    def add(self, entry: Entry, despite_hold: str = "") -> EntryId:
        """Add to the story of a case: a report, incident, contact, note, referral or consent.

        In a case without consent to a dossier no text is kept. Raises WrongUse for a day to come, and for
        an answer that takes texts from a case that is held by hand without saying why, `despite_hold`.
        """
        self._check(entry)
        entry = self._allowed(entry)
        event = f"{type(entry).__name__.lower()}_added"
        kept_texts = keeps_texts(self._connection, entry.case_id)
        with self._register.change(event, self._clock()) as connection:
            entry_id = records.insert(connection, entry)
            self._follow_consent(connection, entry, kept_texts, despite_hold.strip())
        return EntryId(entry_id)

    def change(self, entry: Entry) -> None:
        """Store an entry that was changed; its `id` tells which. Raises as `add`."""
        self._check(entry)
        entry = self._allowed(entry)
        event = f"{type(entry).__name__.lower()}_changed"
        kept_texts = keeps_texts(self._connection, entry.case_id)
        with self._register.change(event, self._clock()) as connection:
            records.update(connection, entry)
            self._follow_consent(connection, entry, kept_texts)

    def _check(self, entry: Entry) -> None:
        happened = {Report: "received_on", Contact: "held_on", Closing: "closed_on"}
        day = getattr(entry, happened.get(type(entry), ""), None)
        if day is not None and day > self._clock().date():
            raise WrongUse("date_in_future")

    def _allowed(self, entry: Entry) -> Entry:
        """The entry, without its texts where the consent to a dossier was refused or withdrawn."""
        if keeps_texts(self._connection, entry.case_id):
            return entry
        blank: dict[str, Any] = {f.name: "" for f in fields(entry) if f.name in _TEXTS}
        return replace(as_counted(entry), **blank)

    def remove(self, entry: Entry) -> None:
        """Take an entry out of the story. A case keeps at least one report.

        When an earlier answer about consent holds again, names and texts go as that answer says.
        """
        if isinstance(entry, Report) and len(self._of(Report, (entry.case_id,), "id")) == 1:
            raise WrongUse("last_report")
        event = f"{type(entry).__name__.lower()}_removed"
        kept_texts = keeps_texts(self._connection, entry.case_id)
        with self._register.change(event, self._clock()) as connection:
            if isinstance(entry, Report):
                connection.execute(
                    "UPDATE incidents SET report_id = NULL WHERE report_id = ?", (entry.id,)
                )
            if isinstance(entry, Incident):
                connection.execute("DELETE FROM involvements WHERE incident_id = ?", (entry.id,))
            records.delete(connection, type(entry), entry.id)
            self._follow_consent(connection, entry, kept_texts)

    def _follow_consent(
        self, connection: Connection, entry: Entry, kept_texts: bool, despite_hold: str = ""
    ) -> None:
        """Without consent only date, category and what is counted stay (experience.md).

        While somebody keeps the case on purpose its texts go only with a reason, which the hold keeps.
        """
        if not isinstance(entry, Consent) or keeps_texts(connection, entry.case_id):
            return
        held = holds.by_hand(connection, cases.together(connection, entry.case_id))
        if kept_texts and held and not despite_hold:
            raise WrongUse("consent_while_held")
        if despite_hold:
            holds.note_erased(connection, entry.case_id, held, despite_hold, self._clock())
        erase_names_and_texts(connection, entry.case_id)

    def move_report(self, report: Report, to: CaseId) -> None:
        """Put a report that was written down under the wrong case where it belongs, with its incidents.

        Roles in those incidents go along. Raises WrongUse when it is the last report of its case, or
        when the other case may hold no texts or lies in the bin.
        """
        cases.check_not_binned(self._connection, (to,))
        if len(self._of(Report, (report.case_id,), "id")) == 1:
            raise WrongUse("last_report")
        if not keeps_texts(self._connection, to):
            raise WrongUse("no_text_without_consent")
        with self._register.change("report_moved", self._clock()) as connection:
            records.update(connection, replace(report, case_id=to))
            for statement in (
                "UPDATE involvements SET case_id = ? WHERE incident_id IN"
                " (SELECT id FROM incidents WHERE report_id = ?)",
                "UPDATE incidents SET case_id = ? WHERE report_id = ?",
            ):
                connection.execute(statement, (to, report.id))

    def set_keyword(self, case_id: CaseId, keyword: str) -> None:
        """The adviser's own private keyword for a case."""
        kept = keyword.strip() if keeps_texts(self._connection, case_id) else ""
        with self._register.change("keyword_changed", self._clock()) as connection:
            connection.update("cases", case_id, keyword=kept)

    def set_matter(self, matter: Matter) -> None:
        """Change what the matter counts as. Raises WrongUse for a value that no list knows."""
        for dimension in self.purpose.dimensions:
            code = getattr(matter, dimension, None)
            if code is not None and code != "not_yet" and not self._taxonomy[dimension].has(code):
                raise WrongUse("unknown_value", value=code)
        of_matter = cases.of_matter(self._connection, matter.id)
        if not any(keeps_texts(self._connection, case.id) for case in of_matter):
            matter = as_counted(matter)
        with self._register.change("matter_changed", self._clock()) as connection:
            records.update(connection, matter)

    def close(self, closing: Closing) -> None:
        """Close a case with its outcome, reason and aftercare, which are shown ever after."""
        if not self._taxonomy["outcome"].has(closing.outcome) or closing.outcome == "running":
            raise WrongUse("unknown_value", value=closing.outcome)
        if not cases.get(self._connection, closing.case_id).is_open:
            raise WrongUse("already_closed")
        self._check(closing)
        allowed = self._allowed(closing)
        with self._register.change("case_closed", self._clock()) as connection:
            records.insert(connection, allowed)

    def reopen(self, case_id: CaseId, because: str) -> None:
        """Open a closed case again; the earlier closing stays in the story."""
        closing = cases.get(self._connection, case_id).closing
        if closing is None:
            raise WrongUse("not_closed")
        today = self._clock().date()
        kept = because.strip() if keeps_texts(self._connection, case_id) else ""
        with self._register.change("case_reopened", self._clock()) as connection:
            records.update(connection, replace(closing, reopened_on=today, reopened_because=kept))

    def relate(self, case_id: CaseId, other: CaseId) -> None:
        """Two reports about the same matter: related cases, or the one joins the other."""
        if case_id == other:
            raise WrongUse("same_case")
        with self._register.change("cases_related", self._clock()) as connection:
            cases.relate(connection, case_id, other, join=not self.purpose.relates)

    def part(self, case_id: CaseId) -> None:
        """Undo a relation: the case is a matter of its own again."""
        with self._register.change("cases_parted", self._clock()) as connection:
            cases.part(connection, case_id, join=not self.purpose.relates)


def _day_of(moment: date | None) -> date | None:
    """The day of something that is dated to the day or to the minute."""
    return moment.date() if isinstance(moment, datetime) else moment
