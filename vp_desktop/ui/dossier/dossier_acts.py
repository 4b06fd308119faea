"""Everything that can be done on the page of a case, and which of it belongs to a line of the story."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import CaseId, Document, Incident, Report, StepRecord, Task
from vp_desktop.services.cases import Dossier, Entry
from vp_desktop.ui.attachments.acts import AttachmentActs
from vp_desktop.ui.bullying.acts import BullyingActs
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.bin_acts import BinActs
from vp_desktop.ui.dossier.case_acts import CLOSING, CONSENT, MATTER, WholeCaseActs
from vp_desktop.ui.dossier.document_acts import DocumentActs
from vp_desktop.ui.dossier.entry_acts import EntryActs
from vp_desktop.ui.dossier.guided.acts import FACTS, GuidedActs
from vp_desktop.ui.dossier.own_fields_card import OwnFieldActs
from vp_desktop.ui.dossier.people_acts import PERSON, PeopleActs
from vp_desktop.ui.dossier.rest_of_report import RestActs
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.story import EDIT, MOVE, NOT_DONE, PARTS, REMOVE, TAKE_OUT, WORDS
from vp_desktop.ui.dossier.task_acts import TaskActs
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.dossier.workplace import Workplace
from vp_desktop.ui.handover.acts import HandingActs
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.requests.restriction_acts import RestrictionActs
from vp_desktop.ui.task_runner import TaskRunner


class DossierActs(QObject):
    """Each kind of act by its name. Emits `done(words, undo)` after a change; both may be empty."""

    done = Signal(str, object)

    def __init__(
        self,
        services: DossierServices,
        vocabulary: Vocabulary,
        workplace: Workplace,
        messages: Messages,
        runner: TaskRunner,
    ) -> None:
        super().__init__()
        self._services = services
        parts = (services, vocabulary, workplace, messages)
        self.entries = EntryActs(*parts)
        self.tasks = TaskActs(*parts)
        self.people = PeopleActs(*parts)
        self.whole = WholeCaseActs(*parts)
        self.guided = GuidedActs(*parts)
        self.documents = DocumentActs(*parts)
        self.bullying = BullyingActs(*parts)
        self.attachments = AttachmentActs(*parts, runner)
        self.bin = BinActs(*parts)
        self.restriction = RestrictionActs(*parts)
        self.handing = HandingActs(*parts)
        self.own_fields = OwnFieldActs(*parts)
        self.rest = RestActs(self.entries, self.people, self.whole)
        self._every: tuple[CaseActs, ...] = (
            *(self.entries, self.tasks, self.people, self.whole),
            *(self.guided, self.documents, self.bullying, self.attachments, self.bin),
            *(self.restriction, self.handing, self.own_fields),
        )
        for acts in self._every:
            acts.done.connect(self.done)

    def settle(self, case_id: CaseId) -> None:
        """Terms follow facts and persons that changed elsewhere; what changes from now on is said."""
        guidance, routes = self._services.guidance, self._services.routes
        with suppress(KnownError):  # a full disk must not keep her from reading
            routes.settle(case_id, current_language())
            if guidance.is_new(case_id):
                guidance.acknowledge(case_id)

    def show(self, dossier: Dossier, watched: bool) -> None:
        """From now on acts are about this case as it is now."""
        self.people.watched = watched
        for acts in self._every:
            acts.show(dossier)

    def begun(self, watched: bool = False) -> list[str]:
        """What was begun and is not saved yet; while somebody looks along what is written together."""
        hers = [] if watched else [*self.guided.begun(), *self.own_fields.begun()]
        return [*self.entries.begun(watched), *hers]

    def go_on(self, kind: str, part: str) -> bool:
        """Open the form that was being filled in. Whether there is one by that name still."""
        whole = {
            CLOSING: self.whole.close,
            CONSENT: self.whole.ask_consent,
            FACTS: self.guided.edit_facts,
            MATTER: self.whole.change_matter,
            PERSON: self.people.add,
        }
        if not part and kind in whole:
            whole[kind]()
            return True
        return self.entries.go_on(kind, part) or self.guided.go_on(kind, part)

    def at_line(self, value: Entry, act: str) -> None:
        """Do what was chosen at a line of the timeline."""
        acts = {EDIT: self.entries.edit, REMOVE: self.entries.remove}
        match value:
            case Task():
                acts |= {NOT_DONE: self.tasks.reopen}
            case Report():
                acts |= {MOVE: self.whole.move_report}
            case Incident():
                acts |= {PARTS: self.bullying.edit_parts}
            case StepRecord():
                acts = {EDIT: self.guided.edit_record, REMOVE: self.guided.remove_record}
            case Document():
                acts = {EDIT: self.documents.open_text, REMOVE: self.documents.remove}
            case Attachment():
                acts = {EDIT: self.attachments.view, REMOVE: self.attachments.remove}
                acts |= {WORDS: self.attachments.rename, TAKE_OUT: self.attachments.save}
        acts[act](value)
