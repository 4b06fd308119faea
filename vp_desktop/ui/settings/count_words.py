"""How much a register holds, in words: `Dossiers: 12, gesprekken: 31`."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject


class CountWords(QObject):
    """Says counts of tables and of what is private. What there is none of is passed over."""

    def say(self, counts: Mapping[str, int], nothing: str | None = None) -> str:
        """One sentence; what it does not know by name is not counted in words. `nothing` for none."""
        names = self._names()
        said = [f"{names[key]} {count}" for key, count in counts.items() if count and key in names]
        words = ", ".join(said)
        if words:
            return f"{words[:1].upper()}{words[1:]}."
        return self.tr("Niets.") if nothing is None else nothing

    def _names(self) -> dict[str, str]:
        return {
            "cases": self.tr("dossiers:"),
            "reports": self.tr("meldingen:"),
            "contacts": self.tr("gesprekken:"),
            "persons": self.tr("personen:"),
            "documents": self.tr("documenten:"),
            "tasks": self.tr("afspraken:"),
            "editions": self.tr("jaaroverzichten:"),
            "notes": self.tr("geheugensteunen:"),
            "drafts": self.tr("notities en meldingen die nog niet af zijn:"),
            "keywords": self.tr("trefwoorden:"),
            "stories": self.tr("teksten bij een jaar dat niet af is:"),
            "addresses": self.tr("aantekeningen bij adressen:"),
        }
