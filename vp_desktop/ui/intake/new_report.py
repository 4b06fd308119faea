"""From answers to the report that is recorded, and what must still be answered before that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum

from vp_desktop.core.model import CaseId, DateKind, PersonId, SchoolId, Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.services.intake import NewIncident, NewPerson, NewReport
from vp_desktop.ui.intake.answers import Agreement, Answers, PersonAnswer, day_of

BULLYING = "bullying"
"""The category of every matter in a register of bullying situations."""
_OLDEST = 120


class Missing(StrEnum):
    """What must be answered before a report can be recorded."""

    RECEIVED = "received"
    SCHOOL = "school"
    CATEGORY = "category"
    PERIOD = "period"
    """Days of the incident were written that cannot be right."""
    DUE = "due"
    """A day of an agreement was written that cannot be read."""


def missing(answers: Answers, today: date, purpose: Purpose) -> list[Missing]:
    """What is still to be answered, in the order of the steps."""
    found = []
    if day_of(answers.received, today) is None:
        found.append(Missing.RECEIVED)
    if not answers.school_id:
        found.append(Missing.SCHOOL)
    if purpose is not Purpose.BULLYING and not answers.category:
        found.append(Missing.CATEGORY)
    if not _has_sound_days(answers, today):
        found.append(Missing.PERIOD)
    if any(one.due.strip() and due_on(one, today) is None for one in answers.agreements):
        found.append(Missing.DUE)
    return found


def due_on(agreement: Agreement, today: date) -> date | None:
    """The day of an agreement; None when none was written, or none that can be read."""
    return day_of(agreement.due, today, past=False)


def new_report(answers: Answers, purpose: Purpose, taxonomy: Taxonomy, now: datetime) -> NewReport:
    """The report that these answers make, without what follows from duties. `missing` found nothing."""
    received = day_of(answers.received, now.date())
    assert received is not None
    return NewReport(
        school_id=SchoolId(answers.school_id),
        received_on=received,
        category=BULLYING if purpose is Purpose.BULLYING else answers.category or NOT_YET,
        known_since=known_since(answers, received),
        reporter_role=answers.reporter_role or "unknown_reporter",
        way=answers.way or "unknown_way",
        story=answers.story,
        wish=answers.wish,
        secrecy_told=answers.secrecy_told or "not_yet",
        safe_contact=answers.safe_contact if purpose.keeps_conversations else "",
        minutes=_number(answers.minutes) if purpose.keeps_conversations else None,
        incident=_incident(answers, purpose, now.date()),
        people=tuple(_people(answers, purpose, taxonomy)),
        consent=(answers.consent or None) if purpose.asks_consent else None,
        keyword=answers.keyword,
        tasks=tuple(_tasks(answers, now.date())),
        same_matter_as=CaseId(answers.same_matter_as) if answers.same_matter_as else None,
    )


def reporter_kind(role: str, taxonomy: Taxonomy) -> str:
    """What kind of person a reporter with this role is."""
    item = taxonomy["reporter_role"].items.get(role)
    return (item and item.maps_to) or "unknown"


def main_roles(purpose: Purpose) -> tuple[str, str]:
    """The roles of whom it happened to and whom the report is about."""
    return ("bullied", "bully") if purpose is Purpose.BULLYING else ("subject", "accused")


def other_roles(purpose: Purpose, taxonomy: Taxonomy) -> tuple[str, ...]:
    """The further roles that somebody may have in a report."""
    group = "bullying" if purpose is Purpose.BULLYING else "matter"
    items = taxonomy["role"].items
    return tuple(
        code
        for code, item in items.items()
        if item.group == group and code not in (*main_roles(purpose), "reporter")
    )


def known_since(answers: Answers, received: date) -> datetime:
    """When the adviser learned of it: when she began to write, or else as that day began."""
    try:
        started = datetime.fromisoformat(answers.started_at)
    except ValueError:
        started = datetime.combine(received, time())
    return started if started.date() == received else datetime.combine(received, time())


def _incident(answers: Answers, purpose: Purpose, today: date) -> NewIncident:
    kind, first, last = _days(answers, today)
    in_bullying, in_school = purpose is Purpose.BULLYING, purpose is Purpose.SCHOOL
    return NewIncident(
        date_kind=kind,
        from_on=first,
        to_on=last,
        place=answers.place or "unknown_place",
        frequency=answers.frequency or "unknown_frequency",
        form=(answers.form or None) if in_bullying else None,
        ground=(answers.ground or None) if in_bullying else None,
        kind=(answers.kind or None) if in_school else None,
        object=(answers.object or None) if in_school else None,
        motive=(answers.motive or None) if in_school else None,
    )


def _days(answers: Answers, today: date) -> tuple[DateKind, date | None, date | None]:
    """When it happened; a period without a last day runs until the day of the report."""
    first, last = day_of(answers.from_day, today), day_of(answers.to_day, today)
    if first is None or answers.date_kind not in (DateKind.EXACT, DateKind.PERIOD):
        return DateKind.UNKNOWN, None, None
    if answers.date_kind == DateKind.EXACT:
        return DateKind.EXACT, first, None
    return DateKind.PERIOD, first, last or max(first, day_of(answers.received, today) or first)


def _has_sound_days(answers: Answers, today: date) -> bool:
    """Whether the days of the incident, where written, are days in the right order."""
    wanted = {"exact": (answers.from_day,), "period": (answers.from_day, answers.to_day)}
    written = [text for text in wanted.get(answers.date_kind, ()) if text.strip()]
    days = [day_of(text, today) for text in written]
    found = [day for day in days if day is not None]
    return len(found) == len(days) and found == sorted(found)


def _people(answers: Answers, purpose: Purpose, taxonomy: Taxonomy) -> Iterator[NewPerson]:
    """The reporter when something is known of him, and the others; empty lines are left out."""
    reporter = answers.reporter
    kind = reporter_kind(answers.reporter_role, taxonomy)
    if not reporter.is_empty:
        yield _person(reporter, "reporter", kind)
    if answers.reporter_is_subject:
        yield _person(reporter, main_roles(purpose)[0], kind)
    for person in answers.people:
        if not person.is_empty:
            yield _person(person, person.role, person.kind or "unknown")


def age_of_answer(person: PersonAnswer) -> int | None:
    """The age that was written down, when it is one."""
    age = _number(person.age)
    return age if age is not None and age <= _OLDEST else None


def _person(person: PersonAnswer, role: str, kind: str) -> NewPerson:
    return NewPerson(
        role=role,
        name=person.name.strip(),
        kind=kind,
        class_name=person.class_name.strip(),
        age=age_of_answer(person),
        person_id=PersonId(person.person_id) if person.person_id else None,
    )


def _tasks(answers: Answers, today: date) -> Iterator[Task]:
    for agreement in answers.agreements:
        if not agreement.is_empty:
            title = agreement.title.strip() or agreement.reason.strip()
            reason = agreement.reason.strip() if agreement.title.strip() else ""
            who, due = agreement.who.strip(), due_on(agreement, today)
            yield Task(title=title, reason=reason, who=who, due_on=due)


def _number(written: str) -> int | None:
    text = written.strip()
    return int(text) if text.isdecimal() else None
