"""The time that was noted this month: a link that unfolds a card of rows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.services.time_registration import NotedTime, TimeRegistration
from vp_desktop.ui.due import Running
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton, MenuButton
from vp_desktop.ui.widgets.card import ActionRow, RowsCard


class TimeList(QObject):
    """`link` and `card` are placed by the screen. Emits `edit_asked(noted)`, `remove_asked(noted)`."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, times: TimeRegistration, activities: CodeList) -> None:
        super().__init__()
        self._times = times
        self._activities = activities
        self.link = LinkButton("", quiet=True)
        self.link.icon_role = "quiet"
        self.link.setCheckable(True)
        self.card = RowsCard()
        self.link.toggled.connect(self._unfold)

    def show_noted(self) -> None:
        """Show what the register holds of this month; without anything there is no link."""
        noted = self._times.noted(*self._times.this_month())
        words = self.tr("Genoteerde tijd deze maand ({count})")
        self.link.set_text(words.format(count=len(noted)))
        self.link.setVisible(bool(noted))
        self.card.clear()
        for one in noted:
            self.card.add_row(self._row(one))
        self._unfold(self.link.isChecked())

    def _row(self, one: NotedTime) -> QWidget:
        language = current_language()
        activity = self._activities.label_of(one.value.activity, language)
        more = MenuButton(self.tr("Meer bij {activity}").format(activity=activity), False, False)
        more.set_acts(
            [
                (self.tr("Wijzigen"), partial(self.edit_asked.emit, one)),
                (self.tr("Verwijderen"), partial(self.remove_asked.emit, one)),
            ]
        )
        number = str(one.number) if one.number else ""
        day = long_date(one.value.spent_on, language)
        aside = (Running().duration(one.value.minutes), day)
        detail = " · ".join(filter(None, (number, one.value.text)))
        return ActionRow("clock", activity, detail, aside, more)

    def _unfold(self, unfolded: bool) -> None:
        self.link.set_icon("chevron-down" if unfolded else "chevron-right")
        self.card.setVisible(unfolded and bool(self.card.rows()))
