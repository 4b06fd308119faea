"""A new report: told in full, about a matter that is known, or a line for later."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Pages
from vp_desktop.app.places import CASES
from vp_desktop.core.model import CaseId
from vp_desktop.ui.intake.quick_note import QuickNote
from vp_desktop.ui.intake.screen import IntakeScreen

_INTAKE = "intake"


class IntakePages(Pages):
    """Emits `recorded(case_id)` once a report is recorded, `left` without one, and `note_kept`."""

    recorded = Signal(int)
    left = Signal()
    note_kept = Signal()

    def begin(self, target: str = "") -> None:
        """Begin a report, or go on with the draft `target`."""
        if self._may_write():
            self._open(target)

    def begin_about(self, case_id: int) -> None:
        """A report by somebody else about the same matter."""
        if self._may_write():
            self._open().begin_about(CaseId(case_id))

    def note(self, window: QWidget) -> None:
        """A date and a line now, in a dialog over `window`; the rest later."""
        if not self._may_write():
            return
        note = QuickNote(self._services.drafts, self._messages, self._program.clock, window)
        note.kept.connect(self.note_kept)
        note.open()

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        return {_INTAKE: page.target} if isinstance(page, IntakeScreen) else {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        target = place.get(_INTAKE)
        if target and self._services.drafts.find("report", target):
            self.begin(target)
        return bool(target)

    def _open(self, target: str = "") -> IntakeScreen:
        program = self._program
        page = IntakeScreen(
            *(self._services, self._services.vocabulary, program.texts, program.rules),
            *(self._onlooker, self._messages, program.clock, target),
        )
        page.recorded.connect(self.recorded)
        page.postponed.connect(self.left)
        page.discarded.connect(self.left)
        self.page_made.emit(page, CASES)
        return page
