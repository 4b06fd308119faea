"""The pages by which cases come in, from a list or another register, and go out to one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import CASES, SETTINGS
from vp_desktop.core.model import CaseId
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.handover.give_screen import GiveHandoverScreen
from vp_desktop.ui.handover.receive_card import ReceiveHandoverCard
from vp_desktop.ui.handover.receive_screen import ReceiveHandoverScreen
from vp_desktop.ui.handover.sheet_screen import CaseSheetScreen
from vp_desktop.ui.handover.substitution_card import SubstitutionCard
from vp_desktop.ui.handover.today_card import SubstituteCard
from vp_desktop.ui.import_list.screen import ImportListScreen
from vp_desktop.ui.package.give_screen import GivePackageScreen
from vp_desktop.ui.package.receive_screen import ReceivePackageScreen
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEEPING

_SHEET = "sheet"


class PackagePages(Pages):
    """Makes the pages, and the cards that lead to them.

    Emits `list_wanted` too, to go back to the list of cases.
    """

    list_wanted = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self.substitute_card = SubstituteCard(means.services.substitution)

    @cached_property
    def substitution(self) -> SubstitutionCard:
        """Made, as the next one, with the settings in which it stands."""
        own = (self._services.substitution, self._services.drafts)
        return SubstitutionCard(*own, self._messages, self._runner)

    @cached_property
    def receive(self) -> ReceiveHandoverCard:
        """From which whole cases of somebody else are read."""
        made = ReceiveHandoverCard(self._services.settings.purpose)
        made.read.clicked.connect(self.read_handover)
        return made

    def stand_in(self, settings: SettingsScreen) -> None:
        """Put the cards among the settings."""
        settings.sections.add(KEEPING, lambda: self.substitution)
        settings.sections.add_beside(KEEPING, lambda: self.receive)

    def show_substitute(self) -> None:
        """The package for the substitute was made anew, or could not be."""
        self.substitute_card.show_state(self._onlooker.present)
        if "substitution" in vars(self):  # made later, it is read then
            self.substitution.follow()

    def give(self, case_id: int) -> None:
        """Give coded facts of a case to another register."""
        if not self._may_write():
            return
        page = GivePackageScreen(
            *(CaseId(case_id), self._services.packages, self._dossier_services()),
            *(self._messages, self._runner, self._onlooker),
        )
        page.done.connect(self.case_wanted)
        page.left.connect(lambda: self.case_wanted.emit(case_id))
        self.page_made.emit(page, CASES)

    def read(self) -> None:
        """Read a package from another register in."""
        if not self._may_write():
            return
        page = ReceivePackageScreen(
            *(self._services.packages, self._services.cases, self._program.vocabulary),
            *(self._messages, self._runner, self._onlooker),
        )
        page.received.connect(self.case_wanted)
        page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)

    def import_list(self) -> None:
        """Read a school's list into the register."""
        if not self._may_write():
            return
        s = self._services
        page = ImportListScreen(
            *(s.importing, s.settings.schools(), self._program.vocabulary),
            *(self._messages, self._runner),
        )
        page.finished.connect(self.list_wanted)
        page.left.connect(self.closed)
        self.page_made.emit(page, CASES)

    def hand_over(self, case_ids: Sequence[int]) -> None:
        """Hand whole cases over to a successor, or back."""
        if not self._may_write():
            return
        chosen = [CaseId(case_id) for case_id in case_ids]
        page = GiveHandoverScreen(
            *(chosen, self._services.handovers, self._dossier_services()),
            *(self._messages, self._runner, self._onlooker),
        )
        for end in (page.done, page.left):
            end.connect(lambda: self._after_handover(chosen))
        self.page_made.emit(page, CASES)

    def read_handover(self) -> None:
        """Read whole cases of somebody else in."""
        if not self._may_write():
            return
        page = ReceiveHandoverScreen(
            *(self._services.handovers, self._services.cases, self._messages),
            *(self._runner, self._onlooker),
        )
        page.received.connect(self.case_wanted)
        page.many_received.connect(self.list_wanted)
        page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)

    def make_sheet(self, case_id: int) -> None:
        """A sheet without names for peer consultation."""
        page = CaseSheetScreen(
            *(CaseId(case_id), self._services.case_sheets, self._services.drafts),
            *(self._messages, self._runner, self._onlooker),
        )
        page.left.connect(lambda: self.case_wanted.emit(case_id))
        self.page_made.emit(page, CASES)

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        return {_SHEET: page.case_id} if isinstance(page, CaseSheetScreen) else {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        case_id = place.get(_SHEET)
        if case_id:
            self.make_sheet(case_id)
        return bool(case_id)

    def _after_handover(self, case_ids: Sequence[CaseId]) -> None:
        if len(case_ids) == 1:
            self.case_wanted.emit(case_ids[0])
        else:
            self.list_wanted.emit()

    def _dossier_services(self) -> DossierServices:
        return DossierServices.of(self._services, self._program.vocabulary, self._program.clock)
