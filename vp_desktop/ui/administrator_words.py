"""What the administrator of this computer fixed, in words for the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.enforced import Enforced


class AdministratorWords(QObject):
    """Why a choice cannot be made here, and what is fixed."""

    @property
    def reason(self) -> str:
        """Under a choice that is fixed."""
        return self.tr("Vastgelegd door de beheerder van deze computer.")

    def limit(self, minutes: int) -> str:
        """Under the time before locking."""
        words = self.tr(
            "Langer dan {minutes} min. kan niet, ook niet met In gesprek: dat heeft de beheerder van "
            "deze computer vastgelegd."
        )
        return words.format(minutes=minutes)

    @property
    def conversation(self) -> str:
        """Under the lengths of a conversation."""
        return self.tr("Langer kan niet: vastgelegd door de beheerder van deze computer.")

    def fixed(self, enforced: Enforced) -> list[str]:
        """What is fixed, a line for each."""
        lines = []
        if enforced.language is not None:
            lines.append(self.tr("Taal van het venster"))
        if enforced.lock_minutes_at_most is not None:
            words = self.tr(
                "Vergrendelen na hoogstens {minutes} min. zonder toets of muis, ook in gesprek"
            )
            lines.append(words.format(minutes=enforced.lock_minutes_at_most))
        if enforced.backup_folder is not None:
            words = self.tr("Map voor reservekopieën: {folder}")
            lines.append(words.format(folder=enforced.backup_folder))
        if enforced.registers_folder is not None:
            words = self.tr("Map voor nieuwe registers: {folder}")
            lines.append(words.format(folder=enforced.registers_folder))
        return lines
