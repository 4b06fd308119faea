"""Making the sheet for peer consultation from a case, and letting it out once all is decided."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.case_sheet import (
    LONGEST_QUESTION,
    CaseSheet,
    SheetEvent,
    SheetFinding,
    findings,
    undecided,
    weeks_of,
)
from vp_desktop.core.consent import age_of
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    CaseId,
    Closing,
    Contact,
    Incident,
    Involvement,
    Referral,
    Report,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.cases import Cases, Dossier
from vp_desktop.services.clock import Clock
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.storage import story
from vp_desktop.storage.register import Register
from vp_desktop.storage.requests import check_unrestricted

_SECTION = "case_sheet"
SheetPdf = Callable[[CaseSheet, str], bytes]


class CaseSheets:
    """The sheets of a register. Nothing of a sheet is kept in it but that one lies outside."""

    def __init__(
        self,
        register: Register,
        cases: Cases,
        taxonomy: Taxonomy,
        texts: Texts,
        pdf: SheetPdf,
        clock: Clock,
    ) -> None:
        self._register = register
        self._cases = cases
        self._taxonomy = taxonomy
        self._texts = texts
        self._pdf = pdf
        self._clock = clock

    def draft(self, case_id: CaseId, language: str) -> CaseSheet:
        """The sheet of a case without a question."""
        dossier = self._cases.dossier(case_id)
        words = _Words(self._taxonomy, self._texts, language)
        return CaseSheet(
            facts=tuple(words.facts(dossier, self._cases.purpose)),
            people=tuple(words.people(dossier)),
            weeks=weeks_of(words.events(dossier)),
            rare=self._is_rare(dossier),
        )

    def findings(self, case_id: CaseId, question: str) -> tuple[SheetFinding, ...]:
        """What in the question may tell who somebody is: names, classes, numbers, quotes, days."""
        school = self._cases.dossier(case_id).school
        known = story.known(self._register.connection, school.id)
        names = (*known.names, *(one.name for one in self._cases.schools()))
        return findings(question, replace(known, names=names))

    def text(self, case_id: CaseId, question: str, decided: Collection[str], language: str) -> str:
        """The sheet as text to copy. Raises WrongUse while a finding is undecided, or restricted."""
        return _as_text(self._checked(case_id, question, decided, language), self._texts, language)

    def pdf(self, case_id: CaseId, question: str, decided: Collection[str], language: str) -> bytes:
        """The page. Raises WrongUse as `text`."""
        return self._pdf(self._checked(case_id, question, decided, language), language)

    def save(
        self, case_id: CaseId, question: str, decided: Collection[str], place: Path, language: str
    ) -> None:
        """Write the page and note that it lies there. Raises WrongUse, CannotWrite."""
        if place.suffix.casefold() != ".pdf":
            place = place.with_name(place.name + ".pdf")
        contents = {place: self.pdf(case_id, question, decided, language)}
        InTheClear(self._register, self._clock).write(ClearKind.DOCUMENT, contents, case_id)

    def _checked(
        self, case_id: CaseId, question: str, decided: Collection[str], language: str
    ) -> CaseSheet:
        check_unrestricted(self._register.connection, case_id)
        if len(question) > LONGEST_QUESTION:
            raise WrongUse("package_description_long", most=LONGEST_QUESTION)
        if undecided(self.findings(case_id, question), decided):
            raise WrongUse("sheet_undecided")
        return self.draft(case_id, language).asking(question)

    def _is_rare(self, dossier: Dossier) -> bool:
        """Whether this school year knows no other matter of this nature at the school."""
        year = SchoolYear.of(dossier.first_reported_on)
        bullying = self._cases.purpose is Purpose.BULLYING
        column = "bullying_form" if bullying else "category"
        count = self._register.connection.value(
            f"SELECT count(DISTINCT matters.id) FROM matters JOIN cases"
            f" ON cases.matter_id = matters.id WHERE matters.school_id = ? AND matters.{column} = ?"
            f" AND cases.year = ?",
            (dossier.school.id, getattr(dossier.matter, column), year.first_year),
        )
        return int(count) <= 1


class _Words:
    """Says a case in codes."""

    def __init__(self, taxonomy: Taxonomy, texts: Texts, language: str) -> None:
        self._taxonomy, self._texts, self._language = taxonomy, texts, language

    def facts(self, dossier: Dossier, purpose: Purpose) -> Iterator[tuple[str, str]]:
        matter = dossier.matter
        if purpose is Purpose.BULLYING:
            yield self._say("form"), self._label("bullying_form", matter.bullying_form)
            yield self._say("ground"), self._label("bullying_ground", matter.bullying_ground)
        else:
            known = matter.category != NOT_YET
            nature = self._label("category", matter.category) if known else self._say("not_yet")
            yield self._say("category"), nature
        told = next((one for one in _values(dossier, Incident)), None)
        if told is not None:
            yield self._say("frequency"), self._label("frequency", told.frequency)
        yield self._say("reporter"), self._label("reporter_role", matter.reporter_role)
        state = "open" if dossier.case.is_open else "closed"
        yield self._say("state"), self._say(state)

    def people(self, dossier: Dossier) -> Iterator[str]:
        """One line for each role of a person: what they are, and of an age its class."""
        said = set[tuple[object, str]]()
        for one in dossier.people:
            involvement = one.involvement
            who: object = one.person.id if one.person else ("unnamed", involvement.id)
            if (who, involvement.role) not in said:
                said.add((who, involvement.role))
                yield self._person(involvement)

    def events(self, dossier: Dossier) -> Iterator[SheetEvent]:
        for report in reversed(_values(dossier, Report)):
            role = self._label("reporter_role", report.reporter_role).lower()
            yield SheetEvent(report.received_on, self._say("report", role=role))
        for incident in reversed(_values(dossier, Incident)):
            yield SheetEvent(incident.from_on, self._say("incident"))
        for contact in reversed(_values(dossier, Contact)):
            way = self._label("way", contact.way).lower()
            role = self._label("role", contact.with_role).lower()
            yield SheetEvent(contact.held_on, self._say("contact", way=way, role=role))
        for referral in reversed(_values(dossier, Referral)):
            to = self._label("referral", referral.referred_to).lower()
            yield SheetEvent(referral.referred_on, self._say("referral", to=to))
        for closing in reversed(_values(dossier, Closing)):
            outcome = self._label("outcome", closing.outcome).lower()
            yield SheetEvent(closing.closed_on, self._say("closing", outcome=outcome))

    def _person(self, involvement: Involvement) -> str:
        """Of a function what it counts as: at one school "the school leader" is a name."""
        items = self._taxonomy["person_kind"].items
        item = items.get(involvement.kind)
        counted = item.maps_to if item and item.maps_to in items else None
        kind = self._label("person_kind", counted or "unknown")
        age = self._say(f"age_{age_of(involvement.kind, involvement.age)}")
        role = self._label("role", involvement.role)
        return f"{role} ({kind.lower()}, {age})"

    def _label(self, list_id: str, code: str) -> str:
        return self._taxonomy.label(list_id, code, self._language)

    def _say(self, key: str, **values: Any) -> str:
        return self._texts.say(_SECTION, key, self._language, **values)


def _values(dossier: Dossier, kind: type[Any]) -> list[Any]:
    return [entry.value for entry in dossier.timeline if isinstance(entry.value, kind)]


def _as_text(sheet: CaseSheet, texts: Texts, language: str) -> str:
    def say(key: str, **values: Any) -> str:
        return texts.say(_SECTION, key, language, **values)

    lines = [say("title"), ""]
    lines += [f"{name}: {value}" for name, value in sheet.facts]
    lines += ["", say("people"), *(f"- {line}" for line in sheet.people)]
    lines += ["", say("course")]
    for week in sheet.weeks:
        name = say("week", number=week.number) if week.number else say("no_week")
        lines += [f"{name}: {line}" for line in week.lines]
    if sheet.question:
        lines += ["", say("question"), sheet.question]
    return "\n".join(lines) + "\n"
