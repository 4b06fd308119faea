"""Saving a document outside the register: what is wrong with it, what must be asked, and the place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from vp_desktop import paths
from vp_desktop.core.letter_checks import Findings
from vp_desktop.ui.messages import Messages

_SUFFIX = ".pdf"


class DocumentSaver(QObject):
    """Asks what must be asked before a document leaves; that it is not encrypted is said once."""

    def __init__(self, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._was_told = False

    def may_leave(self, findings: Findings) -> bool:
        """Say what is wrong, else ask what must be asked. Whether it may leave as a file."""
        return self.may_be_printed(findings) and self._warn_once()

    def may_be_printed(self, findings: Findings) -> bool:
        """The same for paper; what that means is said on the sheet for printing itself."""
        if findings.faults:
            self._messages.tell(self.tr("Nog niet klaar"), self._words_of(findings))
            return False
        return all(self._ask(code) for code in findings.questions)

    def choose_place(self, reference: str) -> Path | None:
        """Where to write; the name says the reference and nothing else."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        kind = self.tr("{form}-bestand").format(form="PDF")
        suggested = folder / f"{reference}{_SUFFIX}"
        chosen = self._messages.choose_save_path(self.tr("Opslaan als pdf"), suggested, kind)
        if chosen is None or chosen.suffix.casefold() == _SUFFIX:
            return chosen
        place = chosen.with_name(chosen.name + _SUFFIX)
        return place if paths.is_free(place) or self._may_replace(place) else None

    def _words_of(self, findings: Findings) -> str:
        words = {
            "no_text": self.tr("Er staat nog geen tekst in."),
            "no_recipient": self.tr("Er staat nog niet voor wie het is."),
            "to_accused": self.tr(
                "Over deze persoon gaat het dossier. Een brief gaat nooit naar iemand over wie het "
                "gaat: kies iemand anders."
            ),
            "gaps": self.tr("Vul nog in: {gaps}").format(gaps="  ".join(findings.gaps)),
            "names_subject": self.tr(
                "In de tekst staat een naam uit dit dossier. Een uitnodiging zegt nooit over wie het "
                "gaat: haal de naam weg."
            ),
        }
        return "\n".join(words[code] for code in findings.faults)

    def _ask(self, code: str) -> bool:
        questions = {
            "accused": (
                self.tr("Is dit niet degene over wie het gaat?"),
                self.tr("Het dossier gaat over iemand die deze functie kan hebben."),
                self.tr("Nee, het is iemand anders"),
            ),
            "private": (
                self.tr("Uw eigen nummer of trefwoord staat in de tekst"),
                self.tr("Die zijn alleen voor u. Buiten het register telt alleen het kenmerk."),
                self.tr("Toch zo gebruiken"),
            ),
            "home": (
                self.tr("Kan dit veilig mee naar huis?"),
                self.tr(
                    "Wie leest mee als dit papier in de tas of in de bus ligt? Geef het anders zelf, "
                    "of laat het hier."
                ),
                self.tr("Ja, dat kan veilig"),
            ),
        }
        return self._messages.ask(*questions[code])

    def _warn_once(self) -> bool:
        if not self._was_told:
            self._was_told = self._messages.ask(
                self.tr("Buiten het register opslaan?"),
                self.tr(
                    "Papier en een pdf zijn niet versleuteld: wie ze heeft, kan ze lezen. Het bestand "
                    "blijft staan tot u het zelf weghaalt; een printer bewaart soms een kopie."
                ),
                self.tr("Kies een plaats"),
            )
        return self._was_told

    def _may_replace(self, place: Path) -> bool:
        words = self.tr("{name} wordt vervangen door het nieuwe bestand.").format(name=place.name)
        return self._messages.ask(self.tr("Dit bestand bestaat al"), words, self.tr("Vervangen"))
