"""The rows of Vandaag: a task, a report that was begun, a reminder of the program itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import Draft
from vp_desktop.services.drafts import CaseDraft, beginning
from vp_desktop.services.tasks import DueTask
from vp_desktop.ui.dossier.begun_words import BegunWords
from vp_desktop.ui.due import say_due
from vp_desktop.ui.today.more_rows import MoreRows
from vp_desktop.ui.today.words import TodayWords
from vp_desktop.ui.widgets.buttons import MenuButton, PlainButton
from vp_desktop.ui.widgets.card import ActionRow
from vp_desktop.ui.widgets.layouts import row

_FIRST_WORDS = 70  # letters of a draft that are shown to know it by


class Rows(QObject):
    """Makes rows and tells what was asked of them."""

    finish_asked = Signal(object)
    move_asked = Signal(object)
    edit_asked = Signal(object)
    remove_asked = Signal(object)
    case_opened = Signal(int)
    report_resumed = Signal(str)
    draft_discard_asked = Signal(str)
    form_resumed = Signal(int, str, str)
    form_discard_asked = Signal(object)
    recovery_check_requested = Signal()

    def fill(self, card: MoreRows, tasks: Sequence[DueTask], now: datetime) -> None:
        """A row for each task, as many at once as a screen can carry."""
        card.show_things(tasks, partial(self.of_task, now=now), partial(self.says, now=now))

    def says(self, due: DueTask, now: datetime) -> object:
        """All that the row of a task shows: another day, or an hour later, it may be something else."""
        return due, now.date(), say_due(due.task, now)

    def of_task(self, due: DueTask, now: datetime) -> QWidget:
        """The row of one task on this screen."""
        return self.task(due, now)

    def task(self, due: DueTask, now: datetime) -> ActionRow:
        """What, why, of which case and when; one button that does it, the rest in a menu."""
        task = due.task
        days = (task.due_on - now.date()).days if task.due_on else 1
        icon, role = ("calendar-days", "quiet")
        if days < 0 or task.is_immediate:
            icon, role = "circle-alert", "urgent"
        elif days == 0:
            icon, role = "clock", "accent"
        number = str(due.number) if due.number else self.tr("eigen afspraak")
        when = say_due(task, now) or self.tr("geen dag")
        detail = " · ".join(filter(None, (task.who, task.reason)))
        return ActionRow(icon, task.title, detail, (number, when), self._task_buttons(due), role)

    def draft(self, draft: Draft, now: datetime) -> ActionRow:
        """A report that was begun and not recorded."""
        more = MenuButton(self.tr("Meer bij deze melding"), framed=False, large=False)
        more.set_acts(
            [(self.tr("Weggooien"), partial(self.draft_discard_asked.emit, draft.target))]
        )
        resume = PlainButton(self.tr("Verder"))
        resume.clicked.connect(partial(self.report_resumed.emit, draft.target))
        return ActionRow(
            "pencil",
            self.tr("Melding afmaken"),
            beginning(draft, _FIRST_WORDS)
            or self.tr("U begon hieraan; nog niet opgeslagen als dossier"),
            (self.tr("bewaard"), TodayWords().moment(draft.saved_at, now)),
            _beside(resume, more),
            "accent",
        )

    def form(self, begun: CaseDraft, now: datetime) -> ActionRow:
        """A form that was begun in a case and not saved."""
        title = self.tr("Nog niet vastgelegd: {what} in {number}").format(
            what=BegunWords().of(begun.kind), number=begun.number
        )
        more = MenuButton(self.tr("Meer bij {title}").format(title=title), False, False)
        more.set_acts([(self.tr("Weggooien"), partial(self.form_discard_asked.emit, begun))])
        resume = PlainButton(self.tr("Verder"))
        resume.setAccessibleDescription(title)
        go_on = partial(self.form_resumed.emit, begun.case_id, begun.kind, begun.part)
        resume.clicked.connect(go_on)
        return ActionRow(
            "pencil",
            title,
            self.tr("Bewaard, maar nog niet in het dossier"),
            (self.tr("bewaard"), TodayWords().moment(begun.saved_at, now)),
            _beside(resume, more),
            "accent",
        )

    def recovery(self, is_written: bool) -> ActionRow:
        """The recovery code was never copied, or the copy was never typed back."""
        if is_written:
            act = PlainButton(self.tr("Nu controleren"))
            title = self.tr("Controleer uw herstelcode")
            detail = self.tr("Typ hem één keer over van uw blad")
        else:
            act = PlainButton(self.tr("Nu overschrijven"))
            title = self.tr("Schrijf de herstelcode over")
            detail = self.tr("Wachtzin kwijt? Alleen deze code opent dan het register")
        act.clicked.connect(self.recovery_check_requested)
        return ActionRow("key-round", title, detail, ("", self.tr("kan nu")), act, "attention")

    def _task_buttons(self, due: DueTask) -> QWidget:
        task = due.task
        more = MenuButton(self.tr("Meer bij {title}").format(title=task.title), False, False)
        done = (self.tr("Gedaan"), partial(self.finish_asked.emit, due))
        move = (self.tr("Verzetten naar…"), partial(self.move_asked.emit, due))
        if task.case_id is not None:
            button = PlainButton(self.tr("Openen"))
            button.clicked.connect(partial(self.case_opened.emit, task.case_id))
            button.setAccessibleName(self.tr("{number} openen").format(number=due.number))
            more.set_acts([done, move])
            if task.step:  # a step or duty is recorded in its dossier
                more.hide()
        else:
            button = PlainButton(done[0])
            button.clicked.connect(done[1])
            button.setAccessibleName(self.tr("Gedaan: {title}").format(title=task.title))
            more.set_acts(
                [
                    move,
                    (self.tr("Wijzigen"), partial(self.edit_asked.emit, due)),
                    (self.tr("Verwijderen"), partial(self.remove_asked.emit, due)),
                ]
            )
        return _beside(button, more)


def _beside(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row(made, gap=1, items=widgets)
    return made
