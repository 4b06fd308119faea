"""What a report that was recorded early still lacks: said in words, found in its case, filled in."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from vp_desktop.core.model import Report
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.report_rest import Rest
from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.case_acts import WholeCaseActs
from vp_desktop.ui.dossier.entry_acts import EntryActs
from vp_desktop.ui.dossier.people_acts import PeopleActs


class RestWords(QObject):
    """The words for what is left."""

    def said(self, left: Iterable[Rest]) -> str:
        """All of it, in one line."""
        words = {
            Rest.CONSENT: self.tr("toestemming"),
            Rest.NATURE: self.tr("de aard"),
            Rest.PEOPLE: self.tr("om wie het gaat"),
            Rest.WISH: self.tr("wat de melder wil"),
        }
        return ", ".join(words[one] for one in left)

    def act(self, one: Rest) -> str:
        """The words of the button that leads to where it is written down."""
        return {
            Rest.CONSENT: self.tr("Toestemming vragen"),
            Rest.NATURE: self.tr("Aard kiezen"),
            Rest.PEOPLE: self.tr("Betrokkene toevoegen"),
            Rest.WISH: self.tr("Wens opschrijven"),
        }[one]


def left_in(dossier: Dossier, purpose: Purpose) -> list[Rest]:
    """What the case still lacks."""
    reports = reports_in(dossier)
    found = {
        Rest.CONSENT: purpose.asks_consent and dossier.consent is None,
        Rest.NATURE: purpose is not Purpose.BULLYING and dossier.matter.category == NOT_YET,
        Rest.PEOPLE: all(one.involvement.role == "reporter" for one in dossier.people),
        Rest.WISH: bool(reports) and not any(report.wish for report in reports),
    }
    return [one for one, lacks in found.items() if lacks]


def reports_in(dossier: Dossier) -> list[Report]:
    """The reports of a case, newest first."""
    return [entry.value for entry in dossier.timeline if isinstance(entry.value, Report)]


class RestActs(QObject):
    """Leads to the form in which each of them is written down."""

    def __init__(self, entries: EntryActs, people: PeopleActs, whole: WholeCaseActs) -> None:
        super().__init__()
        self._entries, self._people, self._whole = entries, people, whole

    def next(self) -> Rest | None:
        """The first that is still to be asked."""
        return next(iter(self._left()), None)

    def said(self) -> str:
        """What is left now, for under the name of the agreement."""
        left = self._left()
        if not left:
            return self.tr("Alles is nu opgeschreven.")
        return self.tr("Nog niet opgeschreven: {what}.").format(what=RestWords().said(left))

    def begin(self, one: Rest) -> None:
        """Open its form."""
        if one is Rest.CONSENT:
            self._whole.ask_consent()
        elif one is Rest.NATURE:
            self._whole.change_matter()
        elif one is Rest.PEOPLE:
            self._people.add()
        else:
            self._entries.edit(reports_in(self._whole.dossier)[0])

    def _left(self) -> list[Rest]:
        return left_in(self._whole.dossier, self._whole.services.purpose)
