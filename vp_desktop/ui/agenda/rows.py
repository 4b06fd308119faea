"""The rows of the agenda: those of Vandaag, with how to reach somebody above and a warning below."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.services.agenda import AgendaTask, is_overdue
from vp_desktop.ui.agenda.words import AgendaWords
from vp_desktop.ui.due import Running, say_due
from vp_desktop.ui.language import current_language
from vp_desktop.ui.today.rows import Rows
from vp_desktop.ui.widgets.buttons import MenuButton, PlainButton
from vp_desktop.ui.widgets.card import ActionRow, IconLabel
from vp_desktop.ui.widgets.labels import Label
from vp_desktop.ui.widgets.layouts import column, row


class AgendaRow(QWidget):
    """A task, with a line above it and one below it where there is something to say."""

    def __init__(self, above: str, middle: ActionRow, below: str) -> None:
        super().__init__()
        self.lines = column(self, gap=0)
        if above:
            self._add_line("shield-check", above, "accent", (18, 12, 18, 0))
        self.lines.addWidget(middle)
        if below:
            self._add_line("triangle-alert", below, "attention", (18, 0, 18, 14))

    def _add_line(
        self, icon_name: str, words: str, role: str, margins: tuple[int, int, int, int]
    ) -> None:
        line = row(gap=4)
        line.setContentsMargins(*margins)
        line.addWidget(IconLabel(icon_name, role), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(words, look="small", role=role, selectable=True), 1)
        self.lines.addLayout(line)


class AgendaRows(Rows):
    """Makes the rows of the agenda; what is asked of them is told as in Vandaag."""

    def of_task(self, due: AgendaTask, now: datetime) -> AgendaRow:  # type: ignore[override]
        return self.agenda_row(due, now)

    def says(self, due: AgendaTask, now: datetime) -> object:  # type: ignore[override]
        told = _running(due), say_due(due.task, now), is_overdue(due.task, now)
        return replace(due, running=None), now.date(), told

    def agenda_row(self, one: AgendaTask, now: datetime) -> AgendaRow:
        """What, why, of which case and route and when; for a call, how to do that safely."""
        safe = self.tr("Veilig bereikbaar: {how}").format(how=one.safe_contact)
        return AgendaRow(
            safe if one.safe_contact else "",
            self._middle(one, now),
            AgendaWords().closed(one, now.date()),
        )

    def _middle(self, one: AgendaTask, now: datetime) -> ActionRow:
        task = one.task
        icon, role = "calendar-days", "quiet"
        if is_overdue(task, now):
            icon, role = "circle-alert", "urgent"
        elif task.due_on == now.date():
            icon, role = "clock", "accent"
        route = one.route.text(current_language()) if one.route else ""
        told = "" if one.is_immediate else _running(one)
        detail = " · ".join(filter(None, (task.who, route, task.reason, told)))
        number = str(one.number) if one.number else self.tr("eigen afspraak")
        when = say_due(task, now) or self.tr("geen dag")
        return ActionRow(icon, task.title, detail, (number, when), self._buttons(one), role)

    def _buttons(self, one: AgendaTask) -> QWidget:
        """A step is done by recording it in its case, anything else here."""
        task = one.task
        more = MenuButton(self.tr("Meer bij {title}").format(title=task.title), False, False)
        move = (self.tr("Verzetten naar…"), partial(self.move_asked.emit, one))
        if one.is_step and task.case_id is not None:
            button = PlainButton(self.tr("Vastleggen"))
            button.clicked.connect(partial(self.case_opened.emit, task.case_id))
            words = self.tr("{title} vastleggen in {number}")
            button.setAccessibleName(words.format(title=task.title, number=one.number))
            more.set_acts([move])
        else:
            button = PlainButton(self.tr("Gedaan"))
            button.clicked.connect(partial(self.finish_asked.emit, one))
            button.setAccessibleName(self.tr("Gedaan: {title}").format(title=task.title))
            more.set_acts([move, *self._others(one)])
        made = QWidget()
        row(made, gap=1, items=(button, more))
        return made

    def _others(self, one: AgendaTask) -> list:
        if one.task.case_id is not None:
            open_case = partial(self.case_opened.emit, one.task.case_id)
            return [(self.tr("Dossier openen"), open_case)]
        return [
            (self.tr("Wijzigen"), partial(self.edit_asked.emit, one)),
            (self.tr("Verwijderen"), partial(self.remove_asked.emit, one)),
        ]


def _running(one: AgendaTask) -> str:
    return Running().running(one.running) if one.running is not None else ""
