"""Words of the agenda: why nobody may be there on a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from vp_desktop.core.formats import long_date
from vp_desktop.core.terms import Closure
from vp_desktop.services.agenda import AgendaTask
from vp_desktop.ui.language import current_language


class AgendaWords(QObject):
    """Sentences about a day on which something is due."""

    def closed(self, one: AgendaTask, today: date) -> str:
        """`Valt op eerste kerstdag. Doe het uiterlijk do 24 december.` Empty on an ordinary day."""
        if one.closed is None:
            return ""
        name = one.closed.name.text(current_language())
        if one.closed.why is Closure.SCHOOL_HOLIDAY:
            words = self.tr("Valt in een schoolvakantie ({name}).").format(name=name)
        else:
            words = self.tr("Valt op {name}.").format(name=name)
        if one.do_before is None:
            return words
        if one.do_before == today:
            return words + " " + self.tr("Doe het vandaag nog.")
        day = long_date(one.do_before, current_language()).removesuffix(f" {today.year}")
        return words + " " + self.tr("Doe het uiterlijk {day}.").format(day=day)
