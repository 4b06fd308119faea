"""What of a case goes into a package: its own report in codes, and roles without names.

Only the case itself is read: what others told about the same matter stays with their own cases.
"""

from __future__ import annotations

import json

from vp_desktop.core.model import Fact, Incident, PersonId, Report
from vp_desktop.core.package import (
    BULLYING,
    LONGEST_NAME,
    REPORTER,
    CodedFacts,
    PackagedPerson,
    packaged_role,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.services.cases import Dossier
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection

_UNKNOWN = "unknown"


def coded_facts(connection: Connection, dossier: Dossier, meant_for: Purpose) -> CodedFacts:
    """The codes of the case's first report and of what happened as it told."""
    report = _first_report(connection, dossier)
    told = records.select(
        connection,
        Incident,
        "case_id = ? ORDER BY report_id IS NOT ?, id",
        (report.case_id, report.id),
    )
    incident = told[0] if told else Incident(report.case_id)
    category = BULLYING if meant_for is Purpose.BULLYING else dossier.matter.category
    facts = CodedFacts(
        sector=dossier.school.sector,
        received_on=report.received_on,
        category=category,
        place=incident.place,
        reporter_role=report.reporter_role,
        date_kind=incident.date_kind,
        from_on=incident.from_on,
        to_on=incident.to_on,
        frequency=incident.frequency,
        form=incident.form,
        ground=incident.ground,
        kind=incident.kind,
        object=incident.object,
        motive=incident.motive,
        handling=incident.handling,
        serious=_is_serious(connection, dossier),
    )
    return facts.for_register(meant_for)


def packaged_people(
    dossier: Dossier, named: frozenset[PersonId], kinds: CodeList
) -> tuple[PackagedPerson, ...]:
    """To whom it happened and whom it is about; a reporter only when named, the role says the rest.

    Of what somebody does the counted type goes: at one school "the school leader" is a name.
    """
    found: dict[tuple[str, object], PackagedPerson] = {}
    for one in dossier.people:
        role, person = packaged_role(one.involvement.role), one.person
        ticked = person is not None and bool(person.name) and person.id in named
        if role is None or (role == REPORTER and not ticked):
            continue
        who: object = ("person", person.id) if person else ("role", one.involvement.id)
        kind = _counted_kind(one.involvement.kind, kinds)
        if person is not None and ticked:
            name, class_name = _line(person.name), _line(person.class_name)
            found[role, who] = PackagedPerson(
                role=role, kind=kind, name=name, class_name=class_name
            )
        else:
            found.setdefault((role, who), PackagedPerson(role=role, kind=kind))
    return tuple(found.values())


def _counted_kind(kind: str, kinds: CodeList) -> str:
    """The kind of the list that stands for all that count alike: staff for a school leader."""
    item = kinds.items.get(kind)
    counted = item.maps_to if item else None
    return counted if counted is not None and kinds.has(counted) else _UNKNOWN


def _first_report(connection: Connection, dossier: Dossier) -> Report:
    together = [dossier.case.id, *(case.id for case in dossier.joined)]
    marks = ", ".join("?" * len(together))
    where = f"case_id IN ({marks}) ORDER BY received_on, id LIMIT 1"
    return records.select(connection, Report, where, together)[0]


def _is_serious(connection: Connection, dossier: Dossier) -> bool:
    """Whether it was called serious: a person decides that, not a program (law.md section 12.2)."""
    where = "case_id = ? AND name = 'serious' ORDER BY id DESC LIMIT 1"
    newest = records.select(connection, Fact, where, (dossier.case.id,))
    return bool(newest) and json.loads(newest[0].value) is True


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME]
