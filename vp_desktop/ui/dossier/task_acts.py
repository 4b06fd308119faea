"""The tasks of a case: done, done on another day, or not needed."""

from __future__ import annotations

from functools import partial

from vp_desktop.core.model import Task
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.forms.task_form import MoveForm


class TaskActs(CaseActs):
    """What can be done with a task."""

    def finish(self, task: Task) -> None:
        tasks = self.services.tasks
        words = self.tr("Gedaan: {title}").format(title=task.title)
        self.do(partial(tasks.finish, task.id), words, self.undo_by(partial(tasks.reopen, task.id)))

    def drop(self, task: Task) -> None:
        """Take away an agreement about a duty that does not apply any more: nothing was done."""
        tasks = self.services.tasks
        words = self.tr("Niet meer nodig: {title}").format(title=task.title)
        self.do(partial(tasks.remove, task.id), words, self.undo_by(partial(tasks.add, task)))

    def reopen(self, task: Task) -> None:
        tasks = self.services.tasks
        words = self.tr("Staat weer open: {title}").format(title=task.title)
        self.do(partial(tasks.reopen, task.id), words)

    def move(self, task: Task) -> None:
        """Ask for another day."""
        form = MoveForm(self.services.clock, task)
        self.open(
            self.tr("Verzetten: {title}").format(title=task.title),
            form,
            lambda: self.services.tasks.move(task.id, form.day()),
            "dossier.move",
            str(task.id),
            action=self.tr("Verzetten"),
        )
