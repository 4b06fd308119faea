"""Handing whole cases over to a successor, taking them in, and bringing back what was written meanwhile.

Nothing goes by itself: what goes is chosen part by part, both ends keep a line. From an adviser's
register a case leaves with the reporter's yes alone, asked for this (practice.md 1.3); after a refused
or withdrawn consent to the dossier nothing leaves.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.folding import fold_word
from vp_desktop.core.handover import (
    CONSENT,
    GIVEN,
    MOST_CASES,
    HandedCase,
    Handover,
    HandoverKind,
    HandoverReceipt,
    Part,
    check_parts,
    hands_over,
)
from vp_desktop.core.handover_json import read_handover, write_about, write_case
from vp_desktop.core.model import CaseId, Closing, Document, Fact, Person, School, SchoolId
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.security import derivation
from vp_desktop.services.attachments import Attachments
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.handover_checks import ReadDefinition, check_made_up, check_sound
from vp_desktop.services.handover_content import Collector, Origin, origin_of
from vp_desktop.services.handover_taking import Taker
from vp_desktop.services.in_the_clear import InTheClear
from vp_desktop.services.intake import CODE_LETTERS
from vp_desktop.services.packages import as_spoken
from vp_desktop.services.settings import Settings
from vp_desktop.storage import bin, handover_file, handovers, records, requests
from vp_desktop.storage import cases as stored_cases
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

_MAY_LEAVE = ("given", "not_needed")
_ID_LETTERS = 16
ReceiptPdf = Callable[[HandoverReceipt, str], bytes]

KeepOn = Callable[[], None]
"""Called now and then by what takes long; stops it by raising."""


@dataclass(frozen=True, kw_only=True)
class HandoverChoice:
    """What the user chose to hand over, and to whom."""

    case_ids: tuple[CaseId, ...]
    parts: tuple[Part, ...]
    to_whom: str = ""
    consent_on: date | None = None
    """When the reporters of all these cases said yes to it; asked in an adviser's register only."""
    kind: HandoverKind = HandoverKind.HANDOVER


class Comes(StrEnum):
    """What becomes of a case in a package."""

    NEW = "new"
    BACK = "back"
    """As new entries in the case of this register that it is about."""
    HERE = "here"
    """It is in this register already: left out."""
    NOWHERE = "nowhere"
    """Entries for a case that is not here, or that may hold no texts any more: left out."""


@dataclass(frozen=True)
class Incoming:
    """A case of a package and what becomes of it."""

    case: HandedCase
    comes: Comes
    case_id: CaseId | None = None


@dataclass(frozen=True)
class OpenedHandover:
    """A package that was opened; its key stays in memory until it is taken in or let go of."""

    handover: Handover
    cases: tuple[Incoming, ...]
    path: Path
    key: bytes
    salt: bytes

    @property
    def taken(self) -> tuple[Incoming, ...]:
        return tuple(one for one in self.cases if one.comes in (Comes.NEW, Comes.BACK))


class Handovers:
    """The packages of whole cases of a register. `suggest()` gives a passphrase to pass on."""

    def __init__(
        self,
        register: Register,
        cases: Cases,
        attachments: Attachments,
        taxonomy: Taxonomy,
        read_definition: ReadDefinition,
        suggest: Callable[[], str],
        receipt_pdf: ReceiptPdf,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._cases = cases
        self._attachments = attachments
        self._taxonomy = taxonomy
        self._read_definition = read_definition
        self.suggest = suggest
        self._receipt_pdf = receipt_pdf
        self._clock = clock

    @property
    def purpose(self) -> Purpose:
        return self._cases.purpose

    @property
    def is_possible(self) -> bool:
        """Whether registers of this purpose hand whole cases to each other."""
        return hands_over(self.purpose)

    @property
    def asks_consent(self) -> bool:
        return self.purpose.asks_consent

    def schools(self) -> list[School]:
        return self._cases.schools()

    def may_leave(self, case_id: CaseId) -> bool:
        """Whether it is neither in the bin nor restricted, and consent to the dossier lets it leave."""
        if bin.holds(self._connection, case_id) or self._is_restricted(case_id):
            return False
        dossier = self._cases.dossier(case_id)
        if not self.asks_consent:
            return keeps_texts(self._connection, case_id)
        return dossier.consent is not None and dossier.consent.answer in _MAY_LEAVE

    def came_in(self, case_id: CaseId) -> bool:
        """Whether the case came from another register, to which entries can go back."""
        return self._origin(case_id) is not None

    def draft(self, choice: HandoverChoice, *, open_tasks_only: bool = False) -> Handover:
        """Exactly what would go, without its number. Raises WrongUse for what may not be given."""
        returning = choice.kind is HandoverKind.RETURN
        case_ids = tuple(dict.fromkeys(self._shown(case_id) for case_id in choice.case_ids))
        if not self.is_possible or not case_ids or len(case_ids) > MOST_CASES:
            raise WrongUse("handover_too_many" if case_ids else "handover_no_case", most=MOST_CASES)
        if any(map(self._is_restricted, case_ids)):
            raise WrongUse("case_restricted")
        if not all(map(self.may_leave, case_ids)):
            raise WrongUse("package_no_consent")
        if returning and not all(map(self.came_in, case_ids)):
            raise WrongUse("handover_not_from_elsewhere")
        parts = tuple(Part) if returning else check_parts(choice.parts)
        roles = self._taxonomy["role"]
        collector = Collector(self._connection, parts, roles, open_tasks_only=open_tasks_only)
        collected = tuple(
            collector.collect(case_id, self._origin(case_id) if returning else None)
            for case_id in case_ids
        )
        if not any(case.own_fields for case in collected):  # whoever knows no such part can read it
            parts = tuple(part for part in parts if part is not Part.OWN_FIELDS)
        return Handover(
            kind=choice.kind,
            given_by=self.purpose,
            parts=parts,
            cases=collected,
            people=collector.people,
            made_at=self._clock().replace(microsecond=0),
            made_up=Settings(self._register, self._clock).is_made_up,
        )

    def give(
        self, choice: HandoverChoice, spoken: str, path: Path, keep_on: KeepOn = lambda: None
    ) -> Handover:
        """Make the package at `path` under a spoken passphrase: one key derivation.

        The register keeps a line in each case and the answer about consent. Raises WrongUse, CannotWrite;
        then there is neither a package nor a line. `keep_on` stops it by raising: the same holds.
        """
        self._check_asked(choice)
        salt = derivation.new_salt()
        draft = self.draft(choice)
        key = derivation.derive_key(as_spoken(spoken), salt)
        made = self.make(draft, key, salt, path, keep_on)
        with (
            made as handover,
            self._register.change(
                "handover_given", handover.made_at, {"cases": len(handover.cases)}
            ) as connection,
        ):
            self._note_given(connection, choice, handover)
            made.place()  # last: when it fails, nothing was noted
        return handover

    def make(
        self, draft: Handover, key: bytes, salt: bytes, path: Path, keep_on: KeepOn = lambda: None
    ) -> MadeBeside:
        """The package with a number of its own in a file beside `path`, to be put in its place."""
        letters = (secrets.choice(CODE_LETTERS) for _ in range(_ID_LETTERS))
        handover = replace(draft, id="".join(letters))
        texts = [write_about(handover), *map(write_case, handover.cases)]
        self._check(
            read_handover(texts[0], texts[1:], self._taxonomy)
        )  # the receiver must be able to
        contents = self._contents(handover, keep_on)
        partial = handover_file.make_beside(path, key, salt, texts, contents)
        return MadeBeside(handover, partial, path)

    def close_passed_on(self, case_ids: Sequence[CaseId]) -> None:
        """Close handed over cases as passed on; what was closed already stays as it is."""
        for case_id in dict.fromkeys(map(self._shown, case_ids)):
            if stored_cases.get(self._connection, case_id).is_open:
                today = self._clock().date()
                closing = Closing(case_id, "passed_on", today, reason="passed_to_other")
                self._cases.close(closing)

    def open(self, path: Path, spoken: str) -> OpenedHandover:
        """The package at `path`: one key derivation; nothing is recorded yet.

        Raises KnownError: wrong passphrase, damaged, no package, too new, for another register, known.
        """
        salt = handover_file.read_salt(path)
        key = derivation.derive_key(as_spoken(spoken), salt)
        texts = handover_file.read(path, key, salt)
        handover = read_handover(texts[0], texts[1:], self._taxonomy)
        self._check(handover)
        self._check_new(handover)
        coming = tuple(self._incoming(handover.kind, case) for case in handover.cases)
        return OpenedHandover(handover, coming, path, key, salt)

    def same_people(self, handover: Handover) -> list[tuple[Person, Person]]:
        """Persons of the package and those of this register who have the same name."""
        known: dict[str, list[Person]] = {}
        for person in records.select(
            self._connection, Person, "merged_into IS NULL AND name <> ''"
        ):
            known.setdefault(_folded(person.name), []).append(person)
        return [
            (person, other)
            for person in handover.people
            if person.name
            for other in known.get(_folded(person.name), ())
        ]

    def receive(
        self, opened: OpenedHandover, schools: Mapping[str, int], keep_on: KeepOn = lambda: None
    ) -> list[CaseId]:
        """Put what comes in into the register, in one change. Raises WrongUse, WrongKeyOrDamaged.

        `schools` says at which school of this register the cases of each school of the package are.
        `keep_on` stops it by raising: then nothing came in.
        """
        self._check_new(opened.handover)
        here = {school.id: school for school in self.schools()}
        taken = opened.taken
        if not taken:
            raise WrongUse("handover_nothing_new")
        made = list[CaseId]()
        with (
            handover_file.attached(opened.path, opened.key, opened.salt) as parts,
            self._register.change(
                "handover_received", self._clock(), {"cases": len(taken)}
            ) as connection,
        ):
            join = not self.purpose.relates
            taker = Taker(connection, opened.handover, parts, self._clock(), join)
            for one in taken:
                keep_on()
                if one.case_id is None:
                    made.append(taker.add(one.case, here[SchoolId(schools[one.case.school])]))
                else:
                    taker.add_to(one.case_id, one.case)
                    made.append(one.case_id)
            handovers.note(connection, opened.handover, handovers.RECEIVED, self._clock())
        return made

    def save_receipt(self, receipt: HandoverReceipt, path: Path, language: str) -> None:
        """The page that says a package was made, and of which parts. Raises CannotWrite."""
        if path.suffix.casefold() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        contents = {path: self._receipt_pdf(receipt, language)}
        InTheClear(self._register, self._clock).write(ClearKind.RECEIPT, contents)

    def _shown(self, case_id: CaseId) -> CaseId:
        """The case as which it is shown: one that joined another goes with that one."""
        return stored_cases.get(self._connection, case_id).joined_to or case_id

    def _is_restricted(self, case_id: CaseId) -> bool:
        return requests.since_when_shown(self._connection, case_id) is not None

    def _origin(self, case_id: CaseId) -> Origin | None:
        return origin_of(self._connection, case_id)

    def _check_asked(self, choice: HandoverChoice) -> None:
        asked = self.asks_consent and choice.kind is HandoverKind.HANDOVER
        if asked and choice.consent_on is None:
            raise WrongUse("package_not_asked")
        if choice.consent_on is not None and choice.consent_on > self._clock().date():
            raise WrongUse("date_in_future")

    def _note_given(
        self, connection: Connection, choice: HandoverChoice, handover: Handover
    ) -> None:
        for case_id in dict.fromkeys(map(self._shown, choice.case_ids)):
            line = Document(
                case_id=case_id,
                kind=GIVEN,
                reference=handover.id,
                made_at=handover.made_at,
                to_whom=choice.to_whom.strip(),
                text=" ".join(handover.parts),
            )
            records.insert(connection, line)
            if choice.consent_on is not None and self.asks_consent:
                answer = {"answer": "yes", "on": choice.consent_on.isoformat()}
                fact = Fact(case_id, CONSENT, json.dumps(answer), handover.made_at)
                records.insert(connection, fact)
        handovers.note(connection, handover, handovers.GIVEN, handover.made_at)

    def _contents(
        self, handover: Handover, keep_on: KeepOn
    ) -> Iterator[tuple[int, Iterator[bytes]]]:
        keep_on()
        for case in handover.cases:
            for attachment in case.attachments:
                yield attachment.id, _while(keep_on, self._attachments.parts(attachment))

    def _check(self, handover: Handover) -> None:
        check_sound(handover, self._read_definition, self._clock())

    def _check_new(self, handover: Handover) -> None:
        check_made_up(handover.made_up, Settings(self._register, self._clock).is_made_up)
        if handover.given_by is not self.purpose:
            raise WrongUse("handover_other_register")
        if handovers.is_known(self._connection, handover.id):
            raise WrongUse("handover_known")

    def _incoming(self, kind: HandoverKind, case: HandedCase) -> Incoming:
        own = handovers.case_with_reference(self._connection, case.reference)
        if kind is HandoverKind.RETURN:
            fits = own is not None and keeps_texts(self._connection, own)
            fits = fits and not bin.holds(self._connection, CaseId(own or 0))
            return Incoming(case, Comes.BACK, own) if fits else Incoming(case, Comes.NOWHERE)
        here = own is not None or case.reference in self._references_from_elsewhere()
        return Incoming(case, Comes.HERE if here else Comes.NEW)

    def _references_from_elsewhere(self) -> set[str]:
        facts = records.select(self._connection, Fact, "name = 'handover_origin'")
        return {json.loads(fact.value)["reference"] for fact in facts}


@dataclass(frozen=True)
class MadeBeside:
    """A package in a file of its own; leaving without `place` leaves nothing behind."""

    handover: Handover
    partial: Path
    path: Path

    def __enter__(self) -> Handover:
        return self.handover

    def __exit__(self, *_: object) -> None:
        handover_file.remove(self.partial)

    def place(self) -> None:
        """Give it its name. Raises CannotWrite."""
        handover_file.put_in_place(self.partial, self.path)


def _folded(name: str) -> str:
    return " ".join(fold_word(name).split())


def _while(keep_on: KeepOn, parts: Iterator[bytes]) -> Iterator[bytes]:
    for part in parts:
        keep_on()
        yield part
