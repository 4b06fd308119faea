"""What columns and reasons are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vp_desktop.core.list_columns import Column
from vp_desktop.core.list_row import Reason


class ListWords(QObject):
    """Words for the columns that a list can have, and for why a row stays out."""

    def column(self, column: Column) -> str:
        return {**self._of_the_report(), **self._of_people_and_ending()}[column]

    def reason(self, reason: str) -> str:
        """Why a row stays out; a reason without words by its name."""
        words: dict[str, str] = {
            Reason.NO_SUCH_DATE: self.tr("Deze datum bestaat niet"),
            Reason.MISSING: self.tr("Hier staat niets, en het is nodig"),
            Reason.UNKNOWN_WORD: self.tr("Dit woord kent het programma niet"),
            Reason.TOO_MANY_CELLS: self.tr("Er staan meer cellen in deze rij dan er kolommen zijn"),
        }
        return words.get(reason, reason)

    def _of_the_report(self) -> dict[Column, str]:
        return {
            Column.NUMBER: self.tr("Nummer in de lijst"),
            Column.REPORTED_ON: self.tr("Datum melding"),
            Column.HAPPENED_ON: self.tr("Datum incident"),
            Column.REPORTER: self.tr("Naam melder"),
            Column.REPORTER_ROLE: self.tr("Rol melder"),
            Column.CATEGORY: self.tr("Soort"),
            Column.SUBCATEGORY: self.tr("Subsoort"),
            Column.STORY: self.tr("Omschrijving"),
            Column.PLACE: self.tr("Locatie"),
        }

    def _of_people_and_ending(self) -> dict[Column, str]:
        return {
            Column.SUBJECT: self.tr("Slachtoffer"),
            Column.CLASS: self.tr("Klas van het slachtoffer"),
            Column.AGE: self.tr("Leeftijd van het slachtoffer"),
            Column.ACCUSED: self.tr("Beklaagde"),
            Column.ACCUSED_TYPE: self.tr("Type beklaagde"),
            Column.OUTCOME: self.tr("Afloop"),
            Column.REFERRED_TO: self.tr("Doorverwezen naar"),
            Column.STATUS: self.tr("Status"),
            Column.CLOSED_ON: self.tr("Afgesloten op"),
        }
