"""What Vandaag does with tasks: done, moved, added, changed; each with a way back where there is one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import REPORT, CaseDraft, Drafts
from vp_desktop.services.tasks import DueTask, Tasks
from vp_desktop.ui.acts import Acts
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.forms.task_form import MoveForm, TaskForm
from vp_desktop.ui.messages import Messages

OWN = "today.task"


class TodayActs(Acts):
    """Emits `sheet_asked(sheet)` for a form to be shown."""

    sheet_asked = Signal(object)

    def __init__(self, tasks: Tasks, drafts: Drafts, messages: Messages, clock: Clock) -> None:
        super().__init__(messages)
        self._tasks = tasks
        self._drafts = drafts
        self._clock = clock

    def finish(self, due: DueTask) -> None:
        words = self.tr("Gedaan: {title}").format(title=due.task.title)
        undo = partial(self.do, partial(self._tasks.reopen, due.task.id))
        self.do(partial(self._tasks.finish, due.task.id), words, undo)

    def move(self, due: DueTask) -> None:
        form = MoveForm(self._clock, due.task)
        self.sheet_asked.emit(
            Sheet(
                self.tr("Verzetten: {title}").format(title=due.task.title),
                form,
                lambda: self._tasks.move(due.task.id, form.day()),
                "today.move",
                str(due.task.id),
                self.tr("Verzetten"),
            )
        )

    def add(self) -> None:
        form = TaskForm(self._clock)
        words = self.tr("Eigen taak toevoegen")
        self.sheet_asked.emit(
            Sheet(words, form, lambda: self._tasks.add(form.task(None)), OWN, "new")
        )

    def edit(self, due: DueTask) -> None:
        form = TaskForm(self._clock, due.task)
        act = partial(self._change, form)
        self.sheet_asked.emit(Sheet(self.tr("Taak wijzigen"), form, act, OWN, str(due.task.id)))

    def remove(self, due: DueTask) -> None:
        undo = partial(self.do, partial(self._tasks.add, due.task))
        words = self.tr("Verwijderd: {title}").format(title=due.task.title)
        self.do(partial(self._tasks.remove, due.task.id), words, undo)

    def discard_draft(self, target: str) -> None:
        """Throw away a report that was begun."""
        if self.messages.confirm_destruction(
            self.tr("Deze begonnen melding weggooien?"),
            [self.tr("alles wat u voor deze melding hebt opgeschreven")],
            self.tr("Weggooien"),
        ):
            self.do(partial(self._drafts.drop, REPORT, target))

    def discard_form(self, begun: CaseDraft) -> None:
        """Throw away what was typed in a form of a case."""
        if self.messages.confirm_destruction(
            self.tr("Weggooien wat u hier schreef?"),
            [self.tr("wat u typte en nog niet opsloeg; wat al in het dossier staat, blijft")],
            self.tr("Weggooien"),
        ):
            self.do(partial(self._drafts.drop, begun.kind, begun.target))

    def _change(self, form: TaskForm) -> None:
        self._tasks.change(form.task(None))
