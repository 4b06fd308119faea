"""Taking an attachment out of the register: the warning, the place, and the writing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from vp_desktop import paths
from vp_desktop.core.attachment import Attachment, Kind
from vp_desktop.services.attachments import Attachments
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import TaskRunner


class AttachmentSaver(QObject):
    """Emits `saved(path)` when the file is there. The name that is proposed says nothing of its own."""

    saved = Signal(object)

    def __init__(
        self, attachments: Attachments, runner: TaskRunner, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._runner = runner
        self._messages = messages

    def save(self, attachment: Attachment) -> None:
        """Say what a file outside means, ask where, write it, and note that it lies there."""
        if not self._messages.ask(
            self.tr("Buiten het register opslaan?"),
            self._warning(attachment),
            self.tr("Kies een plaats"),
        ):
            return
        place = self._choose(attachment)
        if place is not None:
            self._runner.run(
                lambda _: self._attachments.save(attachment, place),
                partial(self._tell, place),
                self._messages.error,
                context=self,
            )

    def _tell(self, place: Path, _: object) -> None:
        self.saved.emit(place)

    def _warning(self, attachment: Attachment) -> str:
        words = self.tr(
            "Het bestand is daar niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan "
            "tot u het zelf weghaalt, en Vandaag noemt het tot dan."
        )
        if attachment.kind != Kind.PROGRAM:
            return words
        danger = self.tr(
            "Dit is een programma of script. Open het niet: vraag eerst iemand die er verstand van heeft."
        )
        return f"{danger}\n\n{words}"

    def _choose(self, attachment: Attachment) -> Path | None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = self._attachments.proposed_name(attachment)
        suffix = Path(name).suffix
        kind = self.tr("{form}-bestand").format(form=suffix.lstrip(".").upper())
        title = self.tr("Opslaan buiten het register")
        chosen = self._messages.choose_save_path(title, folder / name, kind)
        if chosen is None or chosen.suffix.casefold() == suffix.casefold():
            return chosen
        place = chosen.with_name(chosen.name + suffix)
        return place if paths.is_free(place) or self._may_replace(place) else None

    def _may_replace(self, place: Path) -> bool:
        words = self.tr("{name} wordt vervangen door het nieuwe bestand.").format(name=place.name)
        return self._messages.ask(self.tr("Dit bestand bestaat al"), words, self.tr("Vervangen"))
