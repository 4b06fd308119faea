"""The time spent: this month and this school year, of conversations and of all else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.core.taxonomy import CodeList
from vp_desktop.services.time_registration import TimeRegistration, Totals
from vp_desktop.ui.due import Running
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Separator, Small, Strong, Text
from vp_desktop.ui.widgets.layouts import clear, column, row


class TimeCard(Card):
    """Emits `note_asked` to note time."""

    note_asked = Signal()

    def __init__(self, times: TimeRegistration, activities: CodeList) -> None:
        super().__init__(self.tr("Tijd"), gap=2)
        self._times = times
        self._activities = activities
        self._lines = column(gap=1)
        self._parts = column(gap=1)
        self.parts_link = LinkButton("", quiet=True)
        self.parts_link.icon_role = "quiet"
        self.parts_link.setCheckable(True)
        self.note = PlainButton(self.tr("Tijd noteren"), "clock")
        self.body.addLayout(self._lines)
        self.body.addWidget(self.parts_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._parts)
        self.body.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self.parts_link.set_text(self.tr("Waaraan, dit schooljaar"))
        self.parts_link.toggled.connect(self.show_totals)
        self.note.clicked.connect(self.note_asked)
        self.show_totals()

    def show_totals(self) -> None:
        """Show the totals as they are in the register."""
        month = self._times.totals(*self._times.this_month())
        year = self._times.totals(*self._times.this_school_year())
        clear(self._lines)
        self._add_total(self.tr("Deze maand"), month.total)
        self._lines.addWidget(Separator())
        self._add_total(self.tr("Dit schooljaar"), year.total)
        self._show_parts(year)

    def _add_total(self, name: str, minutes: int) -> None:
        line = row(gap=3, margins=(0, 1, 0, 1))
        line.addWidget(Text(name), 1)
        line.addWidget(Strong(Running().duration(minutes), wrap=False))
        self._lines.addLayout(line)

    def _show_parts(self, year: Totals) -> None:
        unfolded = self.parts_link.isChecked()
        self.parts_link.set_icon("chevron-down" if unfolded else "chevron-right")
        self.parts_link.setVisible(bool(year.total))
        clear(self._parts)
        if not unfolded:
            return
        language = current_language()
        parts = [(self.tr("Gesprekken"), year.conversations)]
        parts += [
            (self._activities.label_of(code, language), minutes)
            for code, minutes in year.activities.items()
        ]
        for name, minutes in parts:
            line = row(gap=3)
            line.addWidget(Quiet(name), 1)
            line.addWidget(Small(Running().duration(minutes), wrap=False))
            self._parts.addLayout(line)
