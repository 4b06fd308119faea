"""Documents on the page of a case: making one, and opening the text of one that was made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from vp_desktop.core.handover import KINDS as HANDOVER_KINDS
from vp_desktop.core.model import Document
from vp_desktop.core.package import KINDS
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.handover.words import HandoverWords
from vp_desktop.ui.package.line_words import PackageLineWords


class DocumentActs(CaseActs):
    """Emits `kind_wanted(case_id)`, and `text_wanted(case_id, document_id)` for a document there is."""

    kind_wanted = Signal(int)
    text_wanted = Signal(int, int)

    def begin(self) -> None:
        """Make a document from this case."""
        self.kind_wanted.emit(self.case_id)

    def open_text(self, document: Document) -> None:
        """Open a document as text again; it may be changed and saved anew. A package says what went."""
        if document.kind in KINDS:
            words = PackageLineWords()
            self.messages.tell(words.title(document), words.text(document))
            return
        if document.kind in HANDOVER_KINDS:
            said = HandoverWords()
            self.messages.tell(said.line_title(document), said.line_text(document))
            return
        self.text_wanted.emit(document.case_id, document.id)

    def remove(self, document: Document) -> None:
        """Take a document out of the case. What was saved or printed is not called back by it."""
        if self.messages.ask(
            self.tr("Document uit het dossier verwijderen?"),
            self.tr(
                "De tekst verdwijnt uit het dossier en uit de zoekfunctie. Wat u al opsloeg of afdrukte, "
                "blijft waar het is. Dit is niet terug te draaien."
            ),
            self.tr("Verwijderen"),
        ):
            self.do(partial(self.services.cases.remove, document), self.tr("Verwijderd."))
