"""The menu of a dossier: what is done seldom, or to the case as a whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.bin_acts import BinActs
from vp_desktop.ui.dossier.case_acts import WholeCaseActs
from vp_desktop.ui.dossier.people_acts import PeopleActs
from vp_desktop.ui.handover.acts import HandingActs

Act = tuple[str, Callable[[], object]] | None


class CaseMenu(QObject):
    """Gives the acts of the menu for a case as it is now."""

    def __init__(
        self,
        whole: WholeCaseActs,
        people: PeopleActs,
        ask_related_report: Callable[[], object],
        give_package: Callable[[], object],
        make_document: Callable[[], object],
        add_attachment: Callable[[], object],
        bin: BinActs,
        ask_request: Callable[[], object],
        handing: HandingActs,
    ) -> None:
        super().__init__()
        self._whole = whole
        self._people = people
        self._ask_related_report = ask_related_report
        self._give_package = give_package
        self._make_document = make_document
        self._add_attachment = add_attachment
        self._bin = bin
        self._ask_request = ask_request
        self._handing = handing

    def acts(self, dossier: Dossier) -> list[Act]:
        acts: list[Act] = [
            (self.tr("Document maken"), self._make_document),
            (self.tr("Bijlage toevoegen…"), self._add_attachment),
            None,
            (self.tr("Wijzigen wat telt"), self._whole.change_matter),
            (self.tr("Hoort bij een ander dossier…"), self._whole.relate),
        ]
        if dossier.related:
            acts.append((self.tr("Losmaken van samenhangende dossiers"), self._whole.part))
        acts += [
            (self.tr("Iemand anders meldt hetzelfde"), self._ask_related_report),
            (self.tr("Naar een ander register…"), self._give_package),
            *self._handing.acts(dossier),
            None,
            (self.tr("Betrokkene toevoegen"), self._people.add),
        ]
        for person in dict.fromkeys(found.person for found in dossier.people if found.person):
            words = self.tr("Verkeerde persoon: {name}").format(name=person.name)
            acts.append((words, partial(self._people.replace_wrong, person)))
        return [
            *acts,
            None,
            (self.tr("Verzoek van iemand in dit dossier…"), self._ask_request),
            (self.tr("Dossier vasthouden…"), self._bin.hold),
            (self.tr("Dossier verwijderen…"), self._bin.delete),
        ]
