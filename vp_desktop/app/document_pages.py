"""The way from a dossier to a document and back: choosing a kind, writing, opening one again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import CASES
from vp_desktop.core.letter_plans import LetterKind
from vp_desktop.core.model import CaseId, Document
from vp_desktop.ui.documents.editor_screen import DRAFT_KIND, DocumentScreen, draft_target
from vp_desktop.ui.documents.kinds_screen import KindsScreen
from vp_desktop.ui.printing.desk import PrintDesk


class DocumentPages(Pages):
    """Makes the pages; leaving one leads back to the dossier. Without `desk` nothing is printed."""

    def __init__(self, means: Means, desk: PrintDesk | None = None) -> None:
        super().__init__(means)
        self._desk = desk

    def choose(self, case_id: int) -> None:
        """Which kind of document."""
        find = self._services.drafts.find
        begun = [kind for kind in LetterKind if find(DRAFT_KIND, draft_target(case_id, kind))]
        page = KindsScreen(CaseId(case_id), self._services.documents, self._onlooker, begun)
        page.kind_chosen.connect(lambda kind: self.write(case_id, LetterKind(kind)))
        page.left.connect(lambda: self.case_wanted.emit(case_id))
        self.page_made.emit(page, CASES)

    def open_made(self, case_id: int, document_id: int) -> None:
        """A document that was made, as text."""
        made = self._services.documents.made(document_id)
        self.write(case_id, LetterKind(made.kind), made)

    def write(self, case_id: int, kind: LetterKind, made: Document | None = None) -> None:
        """A document of this kind, or the draft of it that was kept."""
        s = self._services
        page = DocumentScreen(
            *(CaseId(case_id), kind, s.documents, s.drafts, self._messages, self._runner),
            *(self._onlooker, self._program.clock, made, self._desk),
        )
        page.left.connect(lambda: self.case_wanted.emit(case_id))
        self.page_made.emit(page, CASES)

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        if not isinstance(page, DocumentScreen):
            return {}
        return {"document": {"case": page.case_id, "kind": page.kind.value, "made": page.made_id}}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        kept = place.get("document")
        if not kept:
            return False
        made = self._services.documents.made(kept["made"]) if kept["made"] else None
        self.write(kept["case"], LetterKind(kept["kind"]), made)
        return True
