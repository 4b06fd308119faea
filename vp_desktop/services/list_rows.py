"""Storing the rows of a list: the report, case and matter of each, its people and how it ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from vp_desktop.core.hidden_names import UNCLEAR, hide_names
from vp_desktop.core.list_row import ListedPerson, ListRow
from vp_desktop.core.model import (
    CaseId,
    Closing,
    DateKind,
    Incident,
    Involvement,
    Matter,
    PersonId,
    Referral,
    Report,
    ReportId,
    SchoolId,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.intake import Intake, NewPerson, code_for
from vp_desktop.storage import cases, records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register, founding


class RowStore:
    """Stores rows within one change, and remembers the persons it met."""

    def __init__(self, register: Register, taxonomy: Taxonomy, clock: Clock) -> None:
        facts = founding(register.connection)
        self._secret: bytes = facts["secret"]
        self._in_bullying = Purpose(facts["purpose"]) is Purpose.BULLYING
        self._intake = Intake(register, taxonomy, clock)
        self._keeps_names = self._intake.keeps_names
        self._persons: dict[ListedPerson, PersonId | None] = {}

    def add(self, connection: Connection, school_id: SchoolId, row: ListRow, key: bytes) -> CaseId:
        """Store one row. Must run inside the import's change."""
        known_since = datetime.combine(row.reported_on, time())
        case_id = cases.add(connection, self._matter(school_id, row), row.reported_on, known_since)
        report_id = records.insert(connection, self._report(case_id, row), import_key=key)
        records.insert(connection, self._incident(case_id, ReportId(report_id), row))
        self._add_people(connection, case_id, row)
        for referred_to in row.referrals:
            records.insert(connection, Referral(case_id, referred_to))
        if not row.is_open:
            closing = Closing(case_id, row.outcome, row.closed_on, reason="from_list")
            records.insert(connection, closing)
        return case_id

    def _matter(self, school_id: SchoolId, row: ListRow) -> Matter:
        matter = Matter(
            school_id=school_id,
            category=row.category,
            place=row.place,
            reporter_role=row.reporter_role,
            accused_type=row.accused_type,
        )
        if not self._in_bullying:
            return matter
        return replace(
            matter,
            bullying_form=row.bullying_form,
            bullying_ground=row.bullying_ground,
            bullying_end="running" if row.is_open else "unknown_end",
        )

    def _report(self, case_id: CaseId, row: ListRow) -> Report:
        return Report(
            case_id=case_id,
            received_on=row.reported_on,
            reporter_role=row.reporter_role,
            way="list",
            story=row.story if self._keeps_names else self._without_names(row),
            outside_number=row.number,
        )

    def _without_names(self, row: ListRow) -> str:
        """The story with the codes of the row's people for their names."""
        codes = {row.unnamed: UNCLEAR}
        for person in (row.reporter, row.accused, row.subject):
            code = self._code(person)
            codes[person.name] = code if codes.get(person.name, code) == code else UNCLEAR
        return hide_names(row.story, codes)

    def _code(self, person: ListedPerson) -> str:
        return code_for(self._secret, person.kind, person.name, person.class_name)

    def _incident(self, case_id: CaseId, report_id: ReportId, row: ListRow) -> Incident:
        return Incident(
            case_id=case_id,
            report_id=report_id,
            date_kind=DateKind.EXACT if row.happened_on else DateKind.UNKNOWN,
            from_on=row.happened_on,
            place=row.place,
            form=row.bullying_form if self._in_bullying else None,
            ground=row.bullying_ground if self._in_bullying else None,
        )

    def _add_people(self, connection: Connection, case_id: CaseId, row: ListRow) -> None:
        roles = (("subject", row.subject), ("accused", row.accused), ("reporter", row.reporter))
        for role, person in roles:
            involvement = Involvement(
                case_id,
                role,
                person_id=self._person(connection, person),
                kind=person.kind,
                age=person.age,
            )
            records.insert(connection, involvement)

    def _person(self, connection: Connection, person: ListedPerson) -> PersonId | None:
        """The person of the same kind, exact name and class, in the register or made now."""
        identity = replace(person, age=None)
        if identity not in self._persons:
            self._persons[identity] = self._intake.find_or_add(
                connection,
                NewPerson("", name=person.name, kind=person.kind, class_name=person.class_name),
            )
        return self._persons[identity]
