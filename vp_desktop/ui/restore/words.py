"""What a backup and its comparison are called."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from vp_desktop.core.formats import long_date, plain_date
from vp_desktop.services.found_backups import FoundBackup
from vp_desktop.ui.language import current_language


class RestoreWords(QObject):
    """Words that the pages of restoring and of checking share."""

    def moment(self, at: datetime) -> str:
        """`di 3 februari 2026, 14:32`."""
        return f"{long_date(at.date(), current_language())}, {at:%H:%M}"

    def short_moment(self, at: datetime) -> str:
        """`3 februari 2026, 14:32`: where two stand beside each other."""
        return f"{plain_date(at.date(), current_language())}, {at:%H:%M}"

    def backup(self, found: FoundBackup) -> str:
        """A line in the list: when it was made, and in which folder it lies."""
        if found.made_at is None:
            return found.path.name
        return f"{self.moment(found.made_at)} · {self._where(found)}"

    def _where(self, found: FoundBackup) -> str:
        if "-vervangen-" in found.path.name:
            return self.tr("vervangen bij terugzetten")
        if "-voor-versie-" in found.path.name:
            return self.tr("van voor een nieuwe versie")
        return found.path.parent.name

    def counted(self) -> dict[str, str]:
        """The lines of a comparison, in their order."""
        return {
            "cases": self.tr("Dossiers"),
            "reports": self.tr("Meldingen"),
            "contacts": self.tr("Gesprekken"),
            "documents": self.tr("Documenten"),
            "tasks": self.tr("Afspraken en taken"),
            "editions": self.tr("Definitieve jaaroverzichten"),
            "drafts": self.tr("Notities en concepten"),
        }
