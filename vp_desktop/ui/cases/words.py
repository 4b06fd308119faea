"""Counted words of the list of cases."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CasesWords(QObject):
    """Not subclassed: plurals would lose their translation."""

    def count(self, cases: int) -> str:
        return self.tr("%n dossiers", "", cases)
