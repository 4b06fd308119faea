"""The menu of a dossier: what is done seldom, or to the case as a whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.dossier_acts import DossierActs

Act = tuple[str, Callable[[], object]] | None


class CaseMenu(QObject):
    """Gives the acts of the menu for a case as it is now.

    Emits with the number of the case what is done on a page of its own: `related_report_asked`,
    `package_asked` and `request_asked`.
    """

    related_report_asked = Signal(int)
    package_asked = Signal(int)
    request_asked = Signal(int)

    def __init__(self, acts: DossierActs) -> None:
        super().__init__()
        self._do = acts

    def acts(self, dossier: Dossier, restricted: bool = False) -> list[Act]:
        """Of a case of which the use is restricted only what is not refused in the end."""
        return self._kept(dossier) if restricted else self._every(dossier)

    def _kept(self, dossier: Dossier) -> list[Act]:
        """What goes on whatever the use of a case is."""
        request = partial(self.request_asked.emit, dossier.case.id)
        return [
            (self.tr("Verzoek van iemand in dit dossier…"), request),
            (self.tr("Dossier vasthouden…"), self._do.bin.hold),
        ]

    def _every(self, dossier: Dossier) -> list[Act]:
        do, case_id = self._do, dossier.case.id
        acts: list[Act] = [
            (self.tr("Document maken"), do.documents.begin),
            (self.tr("Bijlage toevoegen…"), do.attachments.begin),
            None,
            (self.tr("Wijzigen wat telt"), do.whole.change_matter),
            (self.tr("Hoort bij een ander dossier…"), do.whole.relate),
        ]
        if dossier.related:
            acts.append((self.tr("Losmaken van samenhangende dossiers"), do.whole.part))
        acts += [
            (
                self.tr("Iemand anders meldt hetzelfde"),
                partial(self.related_report_asked.emit, case_id),
            ),
            (self.tr("Naar een ander register…"), partial(self.package_asked.emit, case_id)),
            *do.handing.acts(dossier),
            None,
            (self.tr("Betrokkene toevoegen"), do.people.add),
        ]
        for person in dict.fromkeys(found.person for found in dossier.people if found.person):
            words = self.tr("Verkeerde persoon: {name}").format(name=person.name)
            acts.append((words, partial(do.people.replace_wrong, person)))
        return [
            *acts,
            None,
            *self._kept(dossier),
            (self.tr("Dossier verwijderen…"), do.bin.delete),
        ]
