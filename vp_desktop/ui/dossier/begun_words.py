"""What a form on the page of a case is called, while it is begun and not saved."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.own_fields import DRAFT as OWN_FIELDS
from vp_desktop.ui.dossier.case_acts import CLOSING, CONSENT, MATTER
from vp_desktop.ui.dossier.entry_acts import CONTACT, INCIDENT, NOTE, REFERRAL, REPORT, TASK
from vp_desktop.ui.dossier.guided.acts import FACTS, STEP, STEP_ASIDE
from vp_desktop.ui.dossier.people_acts import PERSON


class BegunWords(QObject):
    """By the kind of its draft; no word of what was typed."""

    def of(self, kind: str) -> str:
        words = {
            CONTACT: self.tr("Gesprek"),
            INCIDENT: self.tr("Incident"),
            TASK: self.tr("Afspraak"),
            NOTE: self.tr("Geheugensteun"),
            REFERRAL: self.tr("Doorverwijzing"),
            REPORT: self.tr("Melding"),
            STEP: self.tr("Stap"),
            STEP_ASIDE: self.tr("Stap"),
            CLOSING: self.tr("Afsluiting"),
            CONSENT: self.tr("Toestemming"),
            MATTER: self.tr("Wat telt"),
            FACTS: self.tr("Wat u weet"),
            PERSON: self.tr("Betrokkene"),
            OWN_FIELDS: self.tr("Eigen velden"),
        }
        return words.get(kind, self.tr("Wijziging"))
