"""Handing over, the sheet for peer consultation and the substitute, from the menu of a dossier."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.acts import CaseActs

Act = tuple[str, Callable[[], object]] | None


class HandingActs(CaseActs):
    """Emits `handover_wanted(case_id)` and `sheet_wanted(case_id)`."""

    handover_wanted = Signal(int)
    sheet_wanted = Signal(int)

    def acts(self, dossier: Dossier) -> list[Act]:
        """Those that this case has now."""
        found: list[Act] = [(self.tr("Blad voor intervisie…"), self._want_sheet)]
        if not self.services.handovers.is_possible:
            return found
        found.append((self.tr("Overdragen…"), self._want_handover))
        if self.services.substitution.asks_marks and dossier.case.is_open:
            marked = self.services.substitution.is_marked(dossier.case.id)
            words = (
                self.tr("Niet meer mee naar de vervanger")
                if marked
                else self.tr("Mee naar de vervanger")
            )
            found.append((words, partial(self._mark, not marked)))
        return found

    def _want_handover(self) -> None:
        self.handover_wanted.emit(self.case_id)

    def _want_sheet(self) -> None:
        self.sheet_wanted.emit(self.case_id)

    def _mark(self, marked: bool) -> None:
        there = self.tr("Dit dossier gaat mee naar de vervanger.")
        away = self.tr("Dit dossier gaat niet meer mee naar de vervanger.")
        act = partial(self.services.substitution.mark, self.case_id, marked)
        self.do(act, there if marked else away)
