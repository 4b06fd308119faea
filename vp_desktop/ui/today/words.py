"""The sentence at the top of Vandaag, and other counted words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from vp_desktop.core.formats import relative_day
from vp_desktop.ui.language import current_language

_NOON, _EVENING = 12, 18


class TodayWords(QObject):
    """Words of Vandaag. Not subclassed: plurals would lose their translation."""

    def title(self, now: datetime, things: int) -> str:
        """`Goedemiddag. Drie dingen voor vandaag`."""
        if now.hour < _NOON:
            greeting = self.tr("Goedemorgen.")
        elif now.hour < _EVENING:
            greeting = self.tr("Goedemiddag.")
        else:
            greeting = self.tr("Goedenavond.")
        return f"{greeting} {self._things(things)}"

    def _things(self, things: int) -> str:
        if things == 0:
            return self.tr("Niets voor vandaag")
        if things == 1:
            return self.tr("Eén ding voor vandaag")
        numbers = (
            self.tr("Twee"),
            self.tr("Drie"),
            self.tr("Vier"),
            self.tr("Vijf"),
            self.tr("Zes"),
            self.tr("Zeven"),
            self.tr("Acht"),
            self.tr("Negen"),
            self.tr("Tien"),
        )
        number = numbers[things - 2] if things - 2 < len(numbers) else str(things)
        return self.tr("{number} dingen voor vandaag").format(number=number)

    def appointments(self, count: int) -> str:
        return self.tr("%n afspraken", "", count)

    def days_old(self, days: int) -> str:
        return self.tr("De laatste reservekopie is %n dagen oud.", "", days)

    def moment(self, moment: datetime, now: datetime) -> str:
        """`vandaag 09:02`, `do 12 november 09:02`."""
        day = relative_day(moment.date(), now.date(), current_language())
        return f"{day.removesuffix(f' {now.year}')} {moment:%H:%M}"
