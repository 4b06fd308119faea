"""Attachments on the page of a case: adding, opening, renaming, removing, taking out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.errors import KnownError, WrongUse
from vp_desktop.services.attachments import Attachments
from vp_desktop.ui.attachments.adding import AddingPart
from vp_desktop.ui.attachments.form import AttachmentForm
from vp_desktop.ui.attachments.saver import AttachmentSaver
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.dossier.workplace import Workplace
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import TaskRunner

ATTACHMENT = "dossier.attachment"


class AttachmentActs(CaseActs):
    """Emits `view_wanted(case_id, attachment_id)`. `adding` shows how far adding is."""

    view_wanted = Signal(int, int)

    def __init__(
        self,
        services: DossierServices,
        vocabulary: Vocabulary,
        workplace: Workplace,
        messages: Messages,
        runner: TaskRunner,
    ) -> None:
        super().__init__(services, vocabulary, workplace, messages)
        self.adding = AddingPart(self._attachments, runner, messages)
        self.adding.ended.connect(self._tell)
        self._saver = AttachmentSaver(self._attachments, runner, messages, self)
        self._saver.saved.connect(self._tell_saved)

    @property
    def _attachments(self) -> Attachments:
        return self.services.attachments

    def begin(self) -> None:
        """Ask which files, one or several."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        title = self.tr("Bijlagen toevoegen")
        self.add(self.messages.choose_open_paths(title, folder, self.tr("Alle bestanden")))

    def add(self, paths: Sequence[Path]) -> None:
        """Put these files in the case."""
        if paths and not self.texts:
            self.messages.error(WrongUse("no_attachment_without_consent"))
        else:
            self.adding.begin(self.case_id, paths)

    def view(self, attachment: Attachment) -> None:
        """Show it in the window."""
        self.view_wanted.emit(self.case_id, attachment.id)

    def rename(self, attachment: Attachment) -> None:
        """Change its name in the dossier, and its note."""
        form = AttachmentForm(attachment)
        self.open(
            self.tr("Naam en notitie"),
            form,
            lambda: self._attachments.change(form.attachment()),
            ATTACHMENT,
            str(attachment.id),
        )

    def save(self, attachment: Attachment) -> None:
        """Take a copy out of the register."""
        self._saver.save(attachment)

    def remove(self, attachment: Attachment) -> None:
        """Take it out of the case, with a way back as long as it is offered."""
        try:
            removed = self._attachments.remove(attachment)
        except KnownError as error:
            self.messages.error(error)
            return
        again = self.undo_by(partial(self._attachments.put_back, removed))
        self.done.emit(self.tr("Bijlage verwijderd."), again)

    def _tell(self) -> None:
        self.done.emit("", None)

    def _tell_saved(self, place: Path) -> None:
        words = self.tr("Opgeslagen als {name}. Het bestand is daar niet versleuteld.")
        self.done.emit(words.format(name=place.name), None)
