"""Adding to a timeline, and changing or removing what stands in it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from vp_desktop.core.model import (
    Closing,
    Consent,
    Contact,
    Incident,
    Note,
    Referral,
    Report,
    Task,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import Entry
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.forms.case_forms import ConsentNoteForm
from vp_desktop.ui.dossier.forms.closing_form import ClosingForm
from vp_desktop.ui.dossier.forms.entry_forms import (
    ContactForm,
    NoteForm,
    ReferralForm,
    ReportForm,
)
from vp_desktop.ui.dossier.forms.incident_form import IncidentForm
from vp_desktop.ui.dossier.forms.task_form import TaskForm
from vp_desktop.ui.dossier.workplace import Addition

CONTACT, INCIDENT, TASK, NOTE, REFERRAL, REPORT = (
    "dossier.contact",
    "dossier.incident",
    "dossier.task",
    "dossier.note",
    "dossier.referral",
    "dossier.report",
)
WRITTEN_TOGETHER = (CONTACT, INCIDENT, REPORT)
"""Forms that stay open while the person concerned looks along."""
_KINDS: dict[type, str] = {
    Contact: CONTACT,
    Incident: INCIDENT,
    Note: NOTE,
    Referral: REFERRAL,
    Report: REPORT,
}
EntryForm = ContactForm | IncidentForm | NoteForm | ReferralForm | ReportForm
_COMES_BACK = (Contact, Note, Referral)
"""Entries that nothing else hangs on: removing them can simply be undone."""


class EntryActs(CaseActs):
    """What can be done with the story of a case."""

    def additions(self, watched: bool = False) -> list[Addition]:
        """What can be added to this case, in the order of the bar.

        While `watched` nothing that is hers alone, nor what she began about others before.
        """
        talks, texts = self.services.purpose.keeps_conversations, self.texts
        every = (
            (talks, Addition(CONTACT, self.tr("Gesprek"), "message-circle")),
            (True, Addition(INCIDENT, self.tr("Incident"), "zap")),
            (texts, Addition(TASK, self.tr("Afspraak"), "calendar-days")),
            (talks and texts, Addition(NOTE, self.tr("Geheugensteun"), "sticky-note")),
            (True, Addition(REFERRAL, self.tr("Doorverwijzing"), "signpost")),
            (True, Addition(REPORT, self.tr("Melding"), "ear")),
        )
        hidden = {NOTE, *self.begun_additions()}.difference(WRITTEN_TOGETHER) if watched else ()
        return [addition for wanted, addition in every if wanted and addition.kind not in hidden]

    def begun(self, watched: bool = False) -> list[str]:
        """The words of what was begun: additions, and entries that are being changed."""
        kinds = [one.kind for one in self.services.drafts.in_case(self.case_id)]
        return [a.word for a in self.additions(watched) if a.kind in kinds]

    def begun_additions(self) -> set[str]:
        """The kinds of additions of which a draft was kept."""
        return {one.kind for one in self.services.drafts.in_case(self.case_id) if not one.part}

    def begun_entries(self) -> set[str]:
        """The entries of the timeline over which a draft was kept, by the names they have there."""
        types = {kind: entry.__name__.lower() for entry, kind in _KINDS.items()}
        begun = self.services.drafts.in_case(self.case_id)
        return {f"{types[one.kind]}:{one.part}" for one in begun if one.part and one.kind in types}

    def go_on(self, kind: str, part: str) -> bool:
        """Open the form that was being filled in. Whether it is one of these, and still there."""
        if not part and kind in {addition.kind for addition in self.additions()}:
            self.add(kind)
            return True
        changed = {**_KINDS, Task: TASK, Closing: "dossier.closing", Consent: "dossier.consent"}
        entries = [*(e.value for e in self.dossier.timeline), *self.dossier.open_tasks]
        for entry in entries:
            if changed.get(type(entry)) == kind and str(entry.id) == part:
                self.edit(entry)
                return True
        return False

    def add(self, kind: str) -> None:
        """Open the form of something new."""
        titles = {
            CONTACT: self.tr("Gesprek toevoegen"),
            INCIDENT: self.tr("Incident toevoegen"),
            NOTE: self.tr("Geheugensteun"),
            REFERRAL: self.tr("Doorverwijzing toevoegen"),
            REPORT: self.tr("Nieuwe melding van dezelfde melder"),
        }
        if kind == TASK:
            self._open_task(self.tr("Afspraak toevoegen"), TaskForm(self.services.clock))
            return
        form = self._form(kind, None)
        self.open(titles[kind], form, partial(self._add, form), kind)

    def edit(self, value: Entry) -> None:
        """Open the form of something that stands in the timeline."""
        if isinstance(value, Task):
            self.edit_task(value)
        elif isinstance(value, Closing):
            self._edit_closing(value)
        elif isinstance(value, Consent):
            self._edit_consent(value)
        elif type(value) in _KINDS:
            kind = _KINDS[type(value)]
            form = self._form(kind, value)
            self.open(
                *(self.tr("Wijzigen"), form, partial(self._change, form, value)),
                *(kind, str(value.id)),
                explanation=self._told_already(value),
            )

    def _told_already(self, value: Entry) -> str:
        """Why the description of what was reported is empty: nobody tells a story twice."""
        if not isinstance(value, Incident) or value.description or value.report_id is None:
            return ""
        reports = [e.value for e in self.dossier.timeline if isinstance(e.value, Report)]
        if not any(one.id == value.report_id and one.story for one in reports):
            return ""
        return self.tr(
            "Wat de melder vertelde, staat al bij de melding. Schrijf hier alleen wat daar nog bij komt."
        )

    def edit_task(self, task: Task) -> None:
        form = TaskForm(self.services.clock, task)
        self.open(
            self.tr("Afspraak wijzigen"),
            form,
            lambda: self.services.tasks.change(form.task(task.case_id)),
            TASK,
            str(task.id),
        )

    def remove(self, value: Entry) -> None:
        """Take something out of the story, after one question."""
        back = isinstance(value, Task | Contact | Note | Referral)
        text = (
            self.tr("U kunt het daarna nog terugzetten.")
            if back
            else self.tr(
                "Het verdwijnt uit het dossier en uit de zoekfunctie. Dit is niet terug te draaien."
            )
        )
        if not self.messages.ask(
            self.tr("Uit het dossier verwijderen?"), text, self.tr("Verwijderen")
        ):
            return
        words = self.tr("Verwijderd.")
        if isinstance(value, Task):
            again: Any = partial(self.services.tasks.add, value)
            self.do(partial(self.services.tasks.remove, value.id), words, self.undo_by(again))
        else:
            again = partial(self.services.cases.add, value)
            undo = self.undo_by(again) if isinstance(value, _COMES_BACK) else None
            self.do(partial(self.services.cases.remove, value), words, undo)

    def _form(self, kind: str, entry: Any) -> EntryForm:
        words, clock = self.vocabulary, self.services.clock
        if kind == CONTACT:
            asks = self.services.purpose is Purpose.BULLYING
            return ContactForm(words, clock, entry, self.texts, asks_score=asks)
        if kind == INCIDENT:
            return IncidentForm(words, clock, self.services.purpose, entry, self.texts)
        if kind == NOTE:
            return NoteForm(words, clock, entry)
        if kind == REFERRAL:
            return ReferralForm(words, clock, entry)
        form = ReportForm(words, clock, entry, self.texts)
        if entry is None:
            form.fill({"reporter_role": self._first_reporter()})
        return form

    def _first_reporter(self) -> str:
        reports = [e.value for e in self.dossier.timeline if isinstance(e.value, Report)]
        return reports[-1].reporter_role if reports else "unknown_reporter"

    def _add(self, form: EntryForm) -> None:
        self.services.cases.add(form.entry(self.case_id))

    def _change(self, form: EntryForm, before: Any) -> None:
        self.services.cases.change(replace(form.entry(before.case_id), id=before.id))

    def _open_task(self, title: str, form: TaskForm) -> None:
        self.open(title, form, lambda: self.services.tasks.add(form.task(self.case_id)), TASK)

    def _edit_closing(self, value: Closing) -> None:
        matter, purpose = self.dossier.matter, self.services.purpose
        clock = self.services.clock
        form = ClosingForm(self.vocabulary, clock, matter, purpose, value, self.texts)

        def change() -> None:
            self.services.cases.change(form.closing(value.case_id))
            if form.matter() != matter:
                self.services.cases.set_matter(form.matter())

        self.open(self.tr("Afsluiting wijzigen"), form, change, "dossier.closing", str(value.id))

    def _edit_consent(self, value: Consent) -> None:
        form = ConsentNoteForm(self.vocabulary, self.services.clock, value)
        self.open(
            self.tr("Wat er over toestemming is gezegd"),
            form,
            lambda: self.services.cases.change(form.consent()),
            "dossier.consent",
            str(value.id),
        )
