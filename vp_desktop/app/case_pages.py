"""The page of a case, and the ways from it to every other page about that case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from vp_desktop.app.document_pages import DocumentPages
from vp_desktop.app.intake_pages import IntakePages
from vp_desktop.app.keeping_pages import KeepingPages
from vp_desktop.app.package_pages import PackagePages
from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import CASES
from vp_desktop.app.request_pages import RequestPages
from vp_desktop.core.model import CaseId
from vp_desktop.ui.attachments.viewer_screen import AttachmentScreen
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.services import DossierServices

_CASE, _FORM = "case", "form"


class CasePages(Pages):
    """Opens dossiers. Where a page leads to is told here once, for every dossier."""

    def __init__(
        self,
        means: Means,
        *,
        intake: IntakePages,
        documents: DocumentPages,
        requests: RequestPages,
        packages: PackagePages,
        keeping: KeepingPages,
    ) -> None:
        super().__init__(means)
        self._intake, self._documents, self._requests = intake, documents, requests
        self._packages, self._keeping = packages, keeping
        intake.recorded.connect(self.open_recorded)

    def open(self, case_id: int) -> None:
        """Show the page of a case."""
        self._open(case_id)

    def open_recorded(self, case_id: int) -> None:
        """Show the page of a case whose report was recorded just now."""
        self._open(case_id).tell_recorded()

    def resume(self, case_id: int, kind: str, part: str) -> None:
        """Show the page of a case with the form on it that was being filled in."""
        self._open(case_id).resume(kind, part)

    def _open(self, case_id: int) -> DossierScreen:
        own = self._services
        services = DossierServices.of(own, own.vocabulary, self._program.clock)
        page = DossierScreen(
            *(CaseId(case_id), services, self._messages, self._runner, self._onlooker)
        )
        page.case_opened.connect(self.case_wanted)
        page.related_report_requested.connect(self._intake.begin_about)
        page.package_requested.connect(self._packages.give)
        page.handover_requested.connect(lambda case_id: self._packages.hand_over([case_id]))
        page.sheet_requested.connect(self._packages.make_sheet)
        page.document_requested.connect(partial(self._writing, self._documents.choose))
        page.document_opened.connect(partial(self._writing, self._documents.open_made))
        page.attachment_opened.connect(self._keeping.open_attachment)
        page.binned.connect(self._keeping.after_binning)
        page.request_wanted.connect(partial(self._writing, self._requests.begin))
        page.left.connect(self.closed)
        self.page_made.emit(page, CASES)
        return page

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        """From a file of a case, too, one comes back to the case."""
        if isinstance(page, DossierScreen):
            form = page.form_name()
            return {_CASE: page.case_id, **({_FORM: list(form)} if form else {})}
        if isinstance(page, AttachmentScreen):
            return {_CASE: page.attachment.case_id}
        return {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        case_id = place.get(_CASE)
        if case_id:
            page = self._open(case_id)
            if form := place.get(_FORM):
                page.resume(*form)
        return bool(case_id)

    def _writing(self, act: Callable[..., object], *about: int) -> None:
        """Do what adds to the register, if it can be added to."""
        if self._may_write():
            act(*about)
