"""The story of a case in words: what its timeline shows of each entry."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.formats import long_date
from vp_desktop.core.handover import KINDS as HANDOVER_KINDS
from vp_desktop.core.handover import RECEIVED
from vp_desktop.core.model import (
    Closing,
    Consent,
    Contact,
    DateKind,
    Document,
    Incident,
    Note,
    Referral,
    Report,
    StepRecord,
    Task,
)
from vp_desktop.core.own_words import is_own
from vp_desktop.core.package import KINDS
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.workflow import Step
from vp_desktop.services.cases import Dossier, Entry
from vp_desktop.services.cases import TimelineEntry as CaseEntry
from vp_desktop.ui.attachments.words import kind_and_size, shortened
from vp_desktop.ui.dossier.guided.story import StepStory
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.timeline import TimelineEntry

Told = tuple[str, str, str, str, str]
"""Title, when, kind, text and detail of an entry."""
EDIT, REMOVE, NOT_DONE, MOVE = "edit", "remove", "not_done", "move"
PARTS = "parts"
WORDS, TAKE_OUT = "words", "take_out"
_FILE_NAME = 60
WITH_OTHERS = (Report, Incident, Contact)
"""What is written together with the person concerned: all that stays while somebody looks along."""


def key_of(entry: Entry) -> str:
    """The name of an entry in the timeline."""
    return f"{type(entry).__name__.lower()}:{entry.id}"


class Story(QObject):
    """Words for the entries of a case.

    While it is `watched` there stands what was written together, by its kind and day alone: who reported,
    what it was, to whom it was referred or which step was taken may give a child away.
    """

    def __init__(
        self, vocabulary: Vocabulary, purpose: Purpose, step_of: Callable[[StepRecord], Step | None]
    ) -> None:
        super().__init__()
        self._step_of = step_of
        self._vocabulary = vocabulary
        self._purpose = purpose
        self._tell: dict[type, Callable[..., Told]] = {
            Report: self._report,
            Incident: self._incident,
            Contact: self._contact,
            Note: self._note,
            Referral: self._referral,
            Consent: self._consent,
            Task: self._task,
            StepRecord: self._step,
            Document: self._document,
            Attachment: self._attachment,
            Closing: self._closing,
        }

    def entries(
        self, dossier: Dossier, watched: bool, begun: Collection[str] = ()
    ) -> list[TimelineEntry]:
        """The whole timeline, newest first, a reopening standing on its own day.

        `begun` names entries that are being changed: what was typed over them is kept, not saved.
        """
        dated = sorted(
            self._dated(dossier, watched), key=lambda found: found[0] or date.min, reverse=True
        )
        mark = self.tr("Begonnen en nog niet opgeslagen. Open dit om verder te gaan.")
        return [replace(e, detail=mark) if e.key in begun else e for _, e in dated]

    def name_of(self, dossier: Dossier, value: Entry) -> str:
        """An entry in one line."""
        title, when, *_ = self._tell[type(value)](dossier, value)
        return _joined(title, when)

    def _dated(
        self, dossier: Dossier, watched: bool
    ) -> Iterator[tuple[date | None, TimelineEntry]]:
        for entry in dossier.timeline:
            value = entry.value
            if watched:
                if isinstance(value, WITH_OTHERS):
                    yield entry.on, self._covered(dossier, entry)
                continue
            if isinstance(value, Closing) and value.reopened_on:
                yield value.reopened_on, self._reopening(value)
            yield entry.on, self._entry(dossier, entry)

    def _covered(self, dossier: Dossier, entry: CaseEntry) -> TimelineEntry:
        _, _, kind, *_ = self._tell[type(entry.value)](dossier, entry.value)
        return TimelineEntry(key_of(entry.value), kind, self._day(entry.on), "")

    def _entry(self, dossier: Dossier, entry: CaseEntry) -> TimelineEntry:
        title, when, kind, text, detail = self._tell[type(entry.value)](dossier, entry.value)
        if entry.number != dossier.case.number:
            detail = " · ".join(filter(None, (detail, self._from_other(entry))))
        return TimelineEntry(
            key=key_of(entry.value),
            title=title,
            when=when,
            kind="" if kind == title else kind,
            text=text,
            detail=detail,
            personal=isinstance(entry.value, Note),
            acts=self._acts(entry.value),
        )

    def _acts(self, value: Entry) -> tuple[tuple[str, str], ...]:
        edit, remove = (EDIT, self.tr("Wijzigen")), (REMOVE, self.tr("Verwijderen"))
        if isinstance(value, Task):
            return (NOT_DONE, self.tr("Toch niet gedaan")), edit, remove
        if isinstance(value, Document) and value.kind in (*KINDS, *HANDOVER_KINDS):
            return ((EDIT, self.tr("Wat meeging")),)  # that it was given or came in, stays
        if isinstance(value, Document):
            return (EDIT, self.tr("Tekst openen")), remove
        if isinstance(value, Attachment):
            words = (WORDS, self.tr("Naam en notitie"))
            out = (TAKE_OUT, self.tr("Opslaan buiten het register…"))
            return (EDIT, self.tr("Bekijken")), words, out, remove
        if isinstance(value, Closing | Consent):
            return (edit,)
        if isinstance(value, StepRecord):
            return edit, (REMOVE, self.tr("Toch niet gedaan"))
        if isinstance(value, Report):
            return edit, (MOVE, self.tr("Hoort bij een ander dossier…")), remove
        if isinstance(value, Incident) and self._purpose is Purpose.BULLYING:
            return edit, (PARTS, self.tr("Wie deed wat")), remove
        return edit, remove

    def _from_other(self, entry: CaseEntry) -> str:
        return self.tr("kwam binnen als {number}").format(number=entry.number)

    def _report(self, dossier: Dossier, value: Report) -> Told:
        titles = {
            "pupil": self.tr("Een leerling meldt"),
            "parent": self.tr("Een ouder meldt"),
            "staff": self.tr("Een personeelslid meldt"),
            "witness": self.tr("Een getuige meldt"),
            "anonymous": self.tr("Anoniem gemeld"),
        }
        way = self._vocabulary.said("way", value.way).lower()
        role = self._vocabulary.label("reporter_role", value.reporter_role).lower()
        finer = role if is_own(value.reporter_role) else ""
        wish = self.tr("Wat de melder wil: {wish}").format(wish=value.wish) if value.wish else ""
        told = {
            "yes": self.tr("grenzen van geheimhouding verteld"),
            "no": self.tr("grenzen van geheimhouding niet verteld"),
        }.get(value.secrecy_told, "")
        listed = self.tr("nummer in de lijst: {number}").format(number=value.outside_number)
        return (
            titles.get(value.reporter_role, self.tr("Er is gemeld")),
            _joined(self._day(value.received_on), finer, way),
            self.tr("Melding"),
            "\n".join(filter(None, (value.story, wish))),
            _joined(told, listed if value.outside_number else ""),
        )

    def _incident(self, dossier: Dossier, value: Incident) -> Told:
        special = self._vocabulary.label("incident_kind", value.kind) or self._vocabulary.said(
            "bullying_form", value.form
        )
        place = self._vocabulary.said("place", value.place).lower()
        roles = sum(p.involvement.incident_id == value.id for p in dossier.people)
        said = (
            self._vocabulary.said("frequency", value.frequency).lower(),
            self._vocabulary.label("incident_object", value.object).lower(),
            self._vocabulary.label("incident_motive", value.motive).lower(),
            self._vocabulary.label("handling", value.handling).lower(),
            self.tr("rollen bij dit incident: {count}").format(count=roles) if roles else "",
        )
        nothing = not (value.description or any(said) or place or value.from_on)
        empty = self.tr("Nog niet opgeschreven: waar, wanneer en hoe vaak.")
        return (
            special or self.tr("Wat er gebeurde"),
            _joined(self._days_of(value), place),
            self.tr("Incident"),
            value.description,
            empty if nothing else _joined(*said),
        )

    def _days_of(self, value: Incident) -> str:
        if value.date_kind is DateKind.UNKNOWN or value.from_on is None:
            return self.tr("dag niet bekend")
        first = self._day(value.from_on)
        if value.to_on is None:
            return first
        return self.tr("{first} tot en met {last}").format(first=first, last=self._day(value.to_on))

    def _contact(self, dossier: Dossier, value: Contact) -> Told:
        ways = {
            "telephone": self.tr("Telefoon met {who}"),
            "email": self.tr("E-mail met {who}"),
            "letter": self.tr("Brief met {who}"),
            "message": self.tr("Bericht met {who}"),
            "video": self.tr("Beeldbellen met {who}"),
        }
        way = ways.get(value.way, self.tr("Gesprek met {who}"))
        minutes = "" if not value.minutes else self.tr("{count} min").format(count=value.minutes)
        safe = self.tr("Veilig bereikbaar: {how}").format(how=value.safe_contact)
        return (
            way.format(who=self._role_word(value.with_role)),
            _joined(self._day(value.held_on), minutes),
            self.tr("Gesprek"),
            value.text,
            _joined(*self._how_it_goes(value), safe if value.safe_contact else ""),
        )

    def _how_it_goes(self, value: Contact) -> tuple[str, str]:
        """What the bullied child said at this contact."""
        score = "" if value.score is None else self.tr("cijfer {score}").format(score=value.score)
        return score, self._vocabulary.label("bullying_end", value.bullying_now).lower()

    def _role_word(self, role: str) -> str:
        words = {
            "reporter": self.tr("de melder"),
            "subject": self.tr("degene die het overkwam"),
            "accused": self.tr("degene over wie het gaat"),
            "witness": self.tr("een getuige"),
        }
        return words.get(role, self.tr("een betrokkene"))

    def _note(self, dossier: Dossier, value: Note) -> Told:
        day, kind = self._day(value.noted_on), self.tr("niet in documenten")
        return self.tr("Geheugensteun"), day, kind, value.text, ""

    def _referral(self, dossier: Dossier, value: Referral) -> Told:
        to = self._vocabulary.label("referral", value.referred_to)
        day = self._day(value.referred_on)
        title = self.tr("Doorverwezen naar {whom}").format(whom=to)
        return title, day, self.tr("Doorverwijzing"), "", ""

    def _consent(self, dossier: Dossier, value: Consent) -> Told:
        answer = self._vocabulary.label("consent_answer", value.answer)
        day = self._day(value.answered_on)
        return answer, day, self.tr("Toestemming"), value.note, ""

    def _task(self, dossier: Dossier, value: Task) -> Told:
        who = self.tr("door {who}").format(who=value.who) if value.who else ""
        return value.title, self._day(value.done_on), self.tr("Gedaan"), value.reason, who

    def _step(self, dossier: Dossier, value: StepRecord) -> Told:
        return StepStory(self._vocabulary).tell(value, self._step_of(value))

    def document_name(self, value: Document) -> str:
        """A document by its kind, its day, and whom it was for."""
        label = self._vocabulary.label("document_kind", value.kind)
        to_whom = " ".join(value.to_whom.split())
        return _joined(label, self._day(value.made_at.date()), to_whom)

    def _document(self, dossier: Dossier, value: Document) -> Told:
        name = self._vocabulary.label("document_kind", value.kind)
        reference = self.tr("kenmerk {reference}").format(reference=value.reference)
        to_whom = " ".join(value.to_whom.split())
        who = self.tr("aan {who}").format(who=to_whom) if to_whom else ""
        if value.kind == RECEIVED and to_whom:  # of a case that came in, the school stands there
            who = self.tr("uit het register van {school}").format(school=to_whom)
        when = _joined(self._day(value.made_at.date()), f"{value.made_at:%H:%M}")
        return name, when, self.tr("Document"), "", _joined(who, reference)

    def _attachment(self, dossier: Dossier, value: Attachment) -> Told:
        what = kind_and_size(value, self._vocabulary.taxonomy)
        day = self._day(value.added_at.date())
        return shortened(value.name, _FILE_NAME), day, self.tr("Bijlage"), value.note, what

    def _closing(self, dossier: Dossier, value: Closing) -> Told:
        outcome = self._vocabulary.label("outcome", value.outcome)
        return (
            self.tr("Afgesloten: {outcome}").format(outcome=outcome),
            self._day(value.closed_on),
            self.tr("Afsluiting"),
            self.reasons(value),
            "",
        )

    def reasons(self, value: Closing) -> str:
        """Why and how a case was closed, each on its own line."""
        reason = self._vocabulary.label("closing_reason", value.reason)
        aftercare = self.tr("Nazorg: {words}").format(words=value.aftercare)
        return "\n".join(
            filter(
                None,
                (
                    self.tr("Reden: {words}").format(words=reason),
                    aftercare if value.aftercare else "",
                    value.explanation,
                ),
            )
        )

    def _reopening(self, value: Closing) -> TimelineEntry:
        return TimelineEntry(
            key=f"reopening:{value.id}",
            title=self.tr("Dossier heropend"),
            when=self._day(value.reopened_on),
            kind=self.tr("Heropening"),
            text=value.reopened_because,
        )

    def _day(self, day: date | None) -> str:
        return long_date(day, current_language()) if day else self.tr("dag niet bekend")


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))
