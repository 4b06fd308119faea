"""Documents made from a case: proposed, checked, put outside, and kept as what was said to whom."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from vp_desktop.core.attachment import ClearKind
from vp_desktop.core.duties import Binding, Duty, Source
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.core.leaflet import Audience, Leaflet
from vp_desktop.core.letter_checks import Findings, Written, examine
from vp_desktop.core.letter_facts import Choices, Concerned, LetterFacts
from vp_desktop.core.letter_plans import PLANS, LetterKind, is_allowed
from vp_desktop.core.letter_words import LetterWords
from vp_desktop.core.letters import Letter, Page, draft, sender
from vp_desktop.core.model import CaseId, Contact, Document, Incident, Report, SchoolId
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services import in_the_clear, outgoing
from vp_desktop.services.cases import Cases, Dossier
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.guidance import Guidance
from vp_desktop.services.intake import CODE_LETTERS
from vp_desktop.services.printing import Send
from vp_desktop.services.settings import Settings
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

_REFERENCE_LENGTH = 8
_INFORM_BOARD = "inform_board"
LetterPdf = Callable[[Page, str], bytes]
LeafletPdf = Callable[[Leaflet, str], bytes]


@dataclass(frozen=True)
class Printers:
    """How a document becomes paper: functions of `reports`, handed over by the composition."""

    letter: LetterPdf
    leaflet: LeafletPdf


class Documents:
    """The documents of a register."""

    def __init__(
        self,
        register: Register,
        cases: Cases,
        settings: Settings,
        guidance: Guidance,
        taxonomy: Taxonomy,
        texts: Texts,
        printers: Printers,
        clock: Clock,
    ) -> None:
        self._register = register
        self._cases = cases
        self._settings = settings
        self._guidance = guidance
        self._taxonomy = taxonomy
        self._texts = texts
        self._printers = printers
        self._clock = clock

    def words(self, language: str) -> LetterWords:
        return LetterWords(self._texts, self._taxonomy, language)

    def facts(self, case_id: CaseId) -> LetterFacts:
        """What may stand in a document of this case; a Geheugensteun is never among it."""
        dossier = self._cases.dossier(case_id)
        assessed = self._guidance.assess(dossier.case.id)
        duties = {each.duty.duty: each.duty for each in assessed.duties}
        return LetterFacts(
            reference=dossier.case.reference,
            purpose=self._settings.purpose,
            adviser_kind=self._settings.adviser_kind,
            own_title=self._settings.get("own_title"),
            school=dossier.school,
            matter=dossier.matter,
            today=self._clock().date(),
            known_on=dossier.case.known_since.date(),
            people=self._people(dossier),
            reports=_told(dossier, Report),
            incidents=_told(dossier, Incident),
            contacts=_told(dossier, Contact),
            duties=frozenset(duties),
            article=_article(duties.get(_INFORM_BOARD)),
            keeps_texts=keeps_texts(self._register.connection, dossier.case.id),
        )

    def _people(self, dossier: Dossier) -> tuple[Concerned, ...]:
        """Everybody once, with all roles; when nobody is accused, what the matter says of it."""
        by_key: dict[object, list[str]] = {}
        found: dict[object, Concerned] = {}
        for place, entry in enumerate(dossier.people):
            involvement, person = entry.involvement, entry.person
            key = ("person", person.id) if person else ("unnamed", place)
            roles = by_key.setdefault(key, [])
            roles += [involvement.role] if involvement.role not in roles else []
            before = found.get(key)
            found[key] = Concerned(
                roles=tuple(roles),
                kind=person.kind if person else involvement.kind,
                name=person.name if person else "",
                age=involvement.age if before is None or before.age is None else before.age,
            )
        people = tuple(found.values())
        if any({"accused", "bully"} & set(each.roles) for each in people):
            return people
        kinds = sorted(self._guidance.accused_kinds(dossier.case.id))
        return (*people, *(Concerned(("accused",), kind) for kind in kinds))

    def allowed(self, facts: LetterFacts) -> tuple[LetterKind, ...]:
        """Which kinds can be made now: none but those of a duty without consent to a dossier."""
        return tuple(
            kind
            for kind, plan in PLANS.items()
            if is_allowed(plan, facts) and (kind is not LetterKind.CONVERSATION or facts.contacts)
        )

    def propose(
        self, kind: LetterKind, facts: LetterFacts, choices: Choices, language: str
    ) -> Letter:
        """The document as proposed. Raises WrongUse where consent does not allow it."""
        if kind not in self.allowed(facts):
            raise WrongUse("no_document_without_consent")
        return draft(kind, facts, choices, self.words(language))

    def new_reference(self, kind: LetterKind, facts: LetterFacts) -> str:
        """Random and new; a letter to the board has that of the case, as `Plan.case_reference` says."""
        if PLANS[kind].case_reference:
            return facts.reference
        return "".join(secrets.choice(CODE_LETTERS) for _ in range(_REFERENCE_LENGTH))

    def page(self, written: Written, reference: str, facts: LetterFacts, language: str) -> Page:
        return Page(
            kind=written.kind,
            reference=reference,
            sender=sender(written.kind, facts, self.words(language)),
            day=facts.today,
            to_whom=written.to_whom,
            text=written.text,
        )

    def pdf(self, page: Page, language: str) -> bytes:
        """The page as it will be on paper, in memory."""
        return self._printers.letter(page, language)

    def examine(self, case_id: CaseId, written: Written, facts: LetterFacts) -> Findings:
        """What is wrong with it, and what must be asked before it leaves."""
        case = self._cases.dossier(case_id).case
        return examine(written, facts, (str(case.number), case.keyword))

    def save(self, case_id: CaseId, page: Page, place: Path, language: str) -> Document:
        """Put the PDF at `place` and keep in the case what it says; both, or neither.

        Raises WrongUse where consent does not allow it, CannotWrite when a medium fails.
        """
        document = self._document(case_id, page)
        pdf = self.pdf(page, language)
        now = self._clock()
        with outgoing.written_beside({place: pdf}) as places:
            with self._register.change("document_made", now) as connection:
                before = in_the_clear.remembered(connection)
                number = self._keep(connection, document)
                in_the_clear.note(connection, ClearKind.DOCUMENT, place, now, case_id)

            def undo(connection: Connection) -> None:
                if number:
                    records.delete(connection, Document, number)

            in_the_clear.put_noted(self._register, places, before, now, undo)
        return replace(document, id=number)

    def print(self, case_id: CaseId, page: Page, language: str, send: Send) -> Document:
        """Put the PDF on paper and then keep in the case what it says: nothing waits for a printer.

        Raises WrongUse where consent does not allow it, what `send` raises when nothing was printed,
        and CannotWrite when it is on paper and could not be kept.
        """
        document = self._document(case_id, page)
        send(self.pdf(page, language))
        try:
            with self._register.change("document_made", self._clock()) as connection:
                number = self._keep(connection, document)
        except CannotWrite as error:
            raise CannotWrite("printed_not_kept") from error
        return replace(document, id=number)

    def made(self, document_id: int) -> Document:
        """A document that was made. Raises LookupError."""
        return records.get(self._register.connection, Document, document_id)

    def leaflet(self, audience: Audience, school_id: SchoolId, language: str) -> bytes:
        """The leaflet about what is kept, as a PDF."""
        schools = {school.id: school.name for school in self._settings.schools()}
        leaflet = Leaflet(
            audience=audience,
            purpose=self._settings.purpose,
            adviser_kind=self._settings.adviser_kind,
            school=schools.get(school_id, ""),
            own_title=self._settings.get("own_title"),
        )
        return self._printers.leaflet(leaflet, language)

    def _document(self, case_id: CaseId, page: Page) -> Document:
        """What is kept of a page. Raises WrongUse where consent does not allow it."""
        facts = self.facts(case_id)
        if page.kind not in self.allowed(facts):
            raise WrongUse("no_document_without_consent")
        return Document(
            case_id=case_id,
            kind=page.kind.value,
            reference=page.reference,
            made_at=self._clock().replace(second=0, microsecond=0),
            to_whom=page.to_whom.strip() if facts.keeps_texts else "",
            text=page.text if facts.keeps_texts else "",
        )

    def _keep(self, connection: Connection, document: Document) -> int:
        """The number of the document as it stands in the case; 0 when it was there already."""
        return 0 if self._is_kept(document) else records.insert(connection, document)

    def _is_kept(self, document: Document) -> bool:
        """Whether the very same document is in the case already: printing it again adds nothing.

        Where no text is kept nobody can tell, and every one is written down.
        """
        return bool(document.text) and bool(
            records.select(
                self._register.connection,
                Document,
                "case_id = ? AND kind = ? AND reference = ? AND to_whom = ? AND text = ?",
                (
                    *(document.case_id, document.kind, document.reference),
                    *(document.to_whom, document.text),
                ),
            )
        )


def _told(dossier: Dossier, kind: type) -> tuple:  # type: ignore[type-arg]
    return tuple(entry.value for entry in dossier.timeline if isinstance(entry.value, kind))


def _article(duty: Duty | None) -> Source | None:
    if duty is None or duty.binding is not Binding.STATUTORY:
        return None
    return Source(duty.source or "", duty.confirmed and bool(duty.source))
