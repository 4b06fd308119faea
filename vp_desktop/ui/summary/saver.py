"""Saving a summary outside the register: the warning, the place, and the writing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from vp_desktop import paths
from vp_desktop.core.publication import Edition
from vp_desktop.services.summary import Summary
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.summary.leaving_words import LeavingWords
from vp_desktop.ui.summary.preparing import Prepared
from vp_desktop.ui.summary.saving import Form, contents, proposed_name, with_suffix
from vp_desktop.ui.task_runner import Progress
from vp_desktop.ui.widgets.progress_line import ProgressLine

Parts = tuple[Summary, Edition, bytes, Form, Path, str]
"""What `contents` is called with."""


class Saver(QObject):
    """Emits `saved(path)` when the file, or for CSV the folder of files, is there.

    `progress` stands on the screen; one file is made at a time.
    """

    saved = Signal(object)

    def __init__(
        self, summary: Summary, progress: ProgressLine, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._summary = summary
        self._progress = progress
        self._messages = messages
        self._words = LeavingWords(self)

    def save(self, prepared: Prepared, form: Form) -> None:
        """Ask where, say what a file outside the register means, and write it."""
        if self._progress.is_busy or not self._confirm_leaving(prepared, form):
            return
        place = self._choose_place(prepared, form)
        if place is None:
            return
        language = current_language()
        parts = (self._summary, prepared.edition, prepared.pdf, form, place, language)
        self._progress.run(
            self.tr("Het bestand wordt gemaakt…"),
            partial(self._write, parts),
            lambda _: self.saved.emit(place),
            self._messages.error,
            stopped=self.tr("Gestopt. Er is niets opgeslagen."),
        )

    def _write(self, parts: Parts, progress: Progress) -> None:
        """Make the file beside the window; once it is being written it is not stopped any more."""
        made = contents(*parts)
        progress.check()
        self._summary.write(made)

    def _confirm_leaving(self, prepared: Prepared, form: Form) -> bool:
        words = self.tr(
            "Het bestand is niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan "
            "tot u het zelf weghaalt."
        )
        if also := self._words.about(prepared, form):
            words = f"{words}\n\n{also}"
        title = self.tr("Buiten het register opslaan?")
        return self._messages.ask(title, words, self.tr("Kies een plaats"))

    def _choose_place(self, prepared: Prepared, form: Form) -> Path | None:
        """Where to write; None when the user thought better of it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = proposed_name(prepared.edition, form)
        if form is Form.CSV:
            chosen = self._messages.choose_folder(self.tr("In welke map?"), folder)
            place = None if chosen is None else chosen / name
        else:
            kind = self.tr("{form}-bestand").format(form=form.suffix.removeprefix(".").upper())
            chosen = self._messages.choose_save_path(self.tr("Opslaan"), folder / name, kind)
            place = None if chosen is None else with_suffix(chosen, form)
        if place is None or place == chosen or paths.is_free(place):
            return place  # the dialog has asked about the very path that was chosen
        return place if self._confirm_replacing(place) else None

    def _confirm_replacing(self, place: Path) -> bool:
        words = self.tr("{name} bestaat al. Wat daar dezelfde naam heeft, wordt vervangen.")
        title, act = self.tr("Vervangen?"), self.tr("Vervangen")
        return self._messages.ask(title, words.format(name=place.name), act)
