"""Giving coded facts of a case to another register, and taking such a package in.

Nothing goes by itself: `draft` shows exactly what would go, `give` makes that, and both ends keep a line.
From an adviser's register nothing leaves without the reporter's yes, asked for this purpose (law.md
section 12.1); after a refused or withdrawn consent to the dossier nothing leaves at all.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Document, Fact, PersonId, School
from vp_desktop.core.named_places import places_named
from vp_desktop.core.package import (
    BULLYING,
    CONSENT,
    GIVEN,
    LONGEST_DESCRIPTION,
    RECEIVED,
    Package,
    PackagedPerson,
    Receipt,
    receivers,
    role_for,
)
from vp_desktop.core.package_json import read_package, write_package
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.security import derivation
from vp_desktop.services.cases import CaseQuery, CaseRow, Cases, Dossier
from vp_desktop.services.clock import Clock
from vp_desktop.services.handover_checks import check_made_up
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.services.intake import CODE_LETTERS, Intake, NewIncident, NewPerson, NewReport
from vp_desktop.services.packaging import coded_facts, packaged_people
from vp_desktop.services.settings import Settings
from vp_desktop.storage import package_file, people, records
from vp_desktop.storage.register import Register

_MAY_LEAVE = ("given", "not_needed")
_NEAR = timedelta(days=14)
_MOST_OFFERED = 6
_ID_LETTERS = 16
ReceiptPdf = Callable[[Receipt, str], bytes]


@dataclass(frozen=True)
class Choice:
    """What the user chose to give. `named` are the persons whose names were ticked one by one."""

    meant_for: Purpose
    description: str = ""
    named: frozenset[PersonId] = frozenset()
    consent_on: date | None = None
    """When the reporter said yes to this; asked in an adviser's register only."""
    receiver: str = ""
    """What the receiving register is called in the timeline, in words."""


class Packages:
    """The packages of a register. `suggest()` gives a passphrase to pass on by word of mouth."""

    def __init__(
        self,
        register: Register,
        intake: Intake,
        cases: Cases,
        taxonomy: Taxonomy,
        suggest: Callable[[], str],
        receipt_pdf: ReceiptPdf,
        clock: Clock,
    ) -> None:
        self._register = register
        self._intake = intake
        self._cases = cases
        self._taxonomy = taxonomy
        self.suggest = suggest
        self._receipt_pdf = receipt_pdf
        self._clock = clock

    @property
    def purpose(self) -> Purpose:
        return self._cases.purpose

    @property
    def keeps_names(self) -> bool:
        """Whether names in a package that comes in are kept, or turned into codes."""
        return self._intake.keeps_names

    @property
    def school(self) -> School:
        """The one school of a register that can receive."""
        return self._cases.schools()[0]

    def receivers(self, case_id: CaseId) -> tuple[Purpose, ...]:
        """The registers to which this case may be given."""
        return receivers(self.purpose, self._cases.dossier(case_id).matter.category)

    def may_leave(self, case_id: CaseId) -> bool:
        """Whether consent to the dossier lets anything leave the register."""
        return self._may_leave(self._cases.dossier(case_id))

    def given_before(self, case_id: CaseId) -> list[Document]:
        """The packages that were made of this case, newest first."""
        where = "case_id = ? AND kind = ? ORDER BY id DESC"
        return records.select(self._register.connection, Document, where, (case_id, GIVEN))

    def unticked_names(self, case_id: CaseId, text: str, named: frozenset[PersonId]) -> list[str]:
        """The names of persons of the case who were not ticked, of which something stands in `text`.

        A person found to be the same as another has the other's names too, and is not ticked twice.
        """
        found = self._cases.dossier(case_id).people
        persons = dict.fromkeys(one.person.id for one in found if one.person is not None)
        names = [
            name
            for person_id in persons
            if person_id not in named
            for name in people.names_of(self._register.connection, person_id)
        ]
        return [name for name in dict.fromkeys(names) if places_named(text, [name])]

    def draft(self, case_id: CaseId, choice: Choice) -> Package:
        """Exactly what would go, without its number. Raises WrongUse for what may not be given."""
        dossier = self._cases.dossier(case_id)
        description = choice.description.strip()
        if choice.meant_for not in receivers(self.purpose, dossier.matter.category):
            raise WrongUse("package_other_register")
        if len(description) > LONGEST_DESCRIPTION:
            raise WrongUse("package_description_long", most=LONGEST_DESCRIPTION)
        if self.unticked_names(case_id, description, choice.named):
            raise WrongUse("package_name_in_text")
        return Package(
            given_by=self.purpose,
            meant_for=choice.meant_for,
            facts=coded_facts(self._register.connection, dossier, choice.meant_for),
            people=packaged_people(dossier, choice.named, self._taxonomy["person_kind"]),
            description=description,
            made_up=Settings(self._register, self._clock).is_made_up,
        )

    def give(
        self,
        case_id: CaseId,
        choice: Choice,
        spoken: str,
        path: Path,
        keep_on: Callable[[], None] = lambda: None,
    ) -> Package:
        """Make the package at `path` under a spoken passphrase: one key derivation.

        The register keeps a line, the text and the names that went, and the answer about consent. Raises
        WrongUse, CannotWrite; then there is neither a package nor a line. `keep_on` stops it by raising:
        the same holds.
        """
        self._check_consent(case_id, choice)
        made = replace(
            self.draft(case_id, choice),
            id="".join(secrets.choice(CODE_LETTERS) for _ in range(_ID_LETTERS)),
            made_at=self._clock().replace(microsecond=0),
        )
        content = write_package(made)
        read_package(content, self._taxonomy)  # whoever receives it must be able to
        salt = derivation.new_salt()
        key = derivation.derive_key(as_spoken(spoken), salt)
        partial = package_file.make_beside(path, key, salt, content)
        try:
            keep_on()
            self._note_given(
                case_id, made, choice, lambda: package_file.put_in_place(partial, path)
            )
        except BaseException:
            package_file.remove(partial)
            raise
        return made

    def _may_leave(self, dossier: Dossier) -> bool:
        if not self.purpose.asks_consent:
            return True
        return dossier.consent is not None and dossier.consent.answer in _MAY_LEAVE

    def _check_consent(self, case_id: CaseId, choice: Choice) -> None:
        if not self._may_leave(self._cases.dossier(case_id)):
            raise WrongUse("package_no_consent")
        if self.purpose.asks_consent and choice.consent_on is None:
            raise WrongUse("package_not_asked")
        if choice.consent_on is not None and choice.consent_on > self._clock().date():
            raise WrongUse("date_in_future")

    def _note_given(
        self, case_id: CaseId, made: Package, choice: Choice, place: Callable[[], None]
    ) -> None:
        went = [made.description, *dict.fromkeys(one.name for one in made.people if one.name)]
        document = Document(
            case_id=case_id,
            kind=GIVEN,
            reference=made.id,
            made_at=made.made_at,
            to_whom=choice.receiver,
            text="\n".join(filter(None, went)),
        )
        with self._register.change("package_given", made.made_at) as connection:
            records.insert(connection, document)
            if choice.consent_on is not None and self.purpose.asks_consent:
                answer = {"answer": "yes", "on": choice.consent_on.isoformat()}
                answer["to"] = made.meant_for.value
                fact = Fact(case_id, CONSENT, json.dumps(answer), made.made_at)
                records.insert(connection, fact)
            place()  # last: when it fails, nothing was noted

    def open(self, path: Path, spoken: str) -> Package:
        """The package at `path`: one key derivation; nothing is recorded yet.

        Raises KnownError: wrong passphrase, damaged, no package, too new, for another register, known.
        """
        salt = package_file.read_salt(path)
        key = derivation.derive_key(as_spoken(spoken), salt)
        package = read_package(package_file.read(path, key, salt), self._taxonomy)
        self._check_received(package)
        return package

    def similar(self, package: Package) -> list[CaseRow]:
        """Open cases of about the same days and the same nature: perhaps the same matter."""
        category = () if self.purpose is Purpose.BULLYING else (package.facts.category,)
        query = CaseQuery(is_open=True, categories=category)
        day, found = package.facts.received_on, list[CaseRow]()
        for offset in range(0, self._cases.count(query), 100):
            rows = self._cases.page(query, offset, 100)
            found += [row for row in rows if abs(row.opened_on - day) <= _NEAR]
            if len(found) >= _MOST_OFFERED or rows[-1].opened_on < day - _NEAR:
                break  # newest first: the rest is older still
        return found[:_MOST_OFFERED]

    def receive(self, package: Package, same_matter_as: CaseId | None = None) -> CaseId:
        """Record what a package holds as a report, in one change, and remember its number."""
        self._check_received(package)
        kept = self._intake.as_kept(self._report(package, same_matter_as))
        now = self._clock()
        with self._register.change("package_received", now) as connection:
            case_id = self._intake.store(connection, kept)
            records.insert(
                connection,
                Document(case_id, RECEIVED, package.id, now),
            )
        return case_id

    def save_receipt(self, receipt: Receipt, path: Path, language: str) -> None:
        """The page that says a package was made, and of which parts. Raises CannotWrite."""
        if path.suffix.casefold() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        contents = {path: self._receipt_pdf(receipt, language)}
        InTheClear(self._register, self._clock).write(ClearKind.RECEIPT, contents)

    def _check_received(self, package: Package) -> None:
        check_made_up(package.made_up, Settings(self._register, self._clock).is_made_up)
        if package.meant_for is not self.purpose:
            raise WrongUse("package_other_register")
        known = "SELECT 1 FROM documents WHERE kind = ? AND reference = ?"
        if self._register.connection.value(known, (RECEIVED, package.id)):
            raise WrongUse("package_known")
        if package.facts.received_on > self._clock().date():
            raise WrongUse("date_in_future")

    def _report(self, package: Package, same_matter_as: CaseId | None) -> NewReport:
        facts = package.facts
        return NewReport(
            school_id=self.school.id,
            received_on=facts.received_on,
            category=BULLYING if self.purpose is Purpose.BULLYING else facts.category,
            reporter_role=facts.reporter_role,
            incident=NewIncident(
                date_kind=facts.date_kind,
                from_on=facts.from_on,
                to_on=facts.to_on,
                place=facts.place,
                frequency=facts.frequency,
                form=facts.form,
                ground=facts.ground,
                kind=facts.kind,
                object=facts.object,
                motive=facts.motive,
                handling=facts.handling,
                description=package.description,
            ),
            people=tuple(self._person(one) for one in package.people),
            facts=(("serious", True, ""),) if facts.serious else (),
            same_matter_as=same_matter_as,
        )

    def _person(self, person: PackagedPerson) -> NewPerson:
        role = role_for(self.purpose, person.role)
        return NewPerson(role, person.name, person.kind, person.class_name)


def as_spoken(text: str) -> str:
    """A passphrase as it is heard: its words, whatever the capitals, spaces and commas between them."""
    words = " ".join(re.findall(r"\w+", text.casefold()))
    if not words:
        raise WrongUse("empty_passphrase")
    return words
