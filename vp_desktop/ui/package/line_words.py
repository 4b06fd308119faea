"""What a package's line in the timeline of a case says when it is opened: it is no text to change."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.model import Document
from vp_desktop.core.package import GIVEN


class PackageLineWords(QObject):
    """A title and a sentence for the document of a package."""

    def title(self, document: Document) -> str:
        given = self.tr("Pakket voor een ander register")
        return given if document.kind == GIVEN else self.tr("Pakket uit een ander register")

    def text(self, document: Document) -> str:
        if document.kind != GIVEN:
            return self.tr("Wat in het pakket zat, staat in dit dossier als melding en incident.")
        if not document.text:
            return self.tr("Alleen vaste antwoorden gingen mee: geen omschrijving en geen namen.")
        return self.tr("Naast de vaste antwoorden ging dit mee:") + "\n\n" + document.text
