"""What the agenda does with tasks: as Vandaag, but a step of a route is moved with a reason."""

from __future__ import annotations

from datetime import date

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import Task
from vp_desktop.services.agenda import Agenda, AgendaTask
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.tasks import Tasks
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.forms.task_form import MoveForm, TaskForm
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.today.acts import OWN, TodayActs
from vp_desktop.ui.widgets.field import LineEdit


class StepMoveForm(MoveForm):
    """Another day for being reminded of a step, and why."""

    def __init__(self, clock: Clock, task: Task) -> None:
        super().__init__(clock, task)
        self.add(
            "because",
            self.tr("Waarom later?"),
            LineEdit(),
            must=self.tr("Schrijf op waarom u het verzet."),
        )


class AgendaActs(TodayActs):
    """Emits as Vandaag does."""

    def __init__(
        self, agenda: Agenda, tasks: Tasks, drafts: Drafts, messages: Messages, clock: Clock
    ) -> None:
        super().__init__(tasks, drafts, messages, clock)
        self._agenda = agenda

    def add(self) -> None:
        form = TaskForm(self._clock)
        self.sheet_asked.emit(
            Sheet(
                self.tr("Afspraak toevoegen"),
                form,
                lambda: self._tasks.add(form.task(None)),
                OWN,
                "new",
                explanation=self.tr(
                    "Een afspraak van uzelf. Hoort hij bij een dossier, voeg hem dan daar toe."
                ),
            )
        )

    def move(self, due: AgendaTask) -> None:  # type: ignore[override]
        step = due.is_step
        form = StepMoveForm(self._clock, due.task) if step else MoveForm(self._clock, due.task)
        explanation = self.tr(
            "U verzet de herinnering, niet de termijn of de plicht zelf. Uw reden komt bij de "
            "herinnering te staan."
        )
        self.sheet_asked.emit(
            Sheet(
                self.tr("Verzetten: {title}").format(title=due.task.title),
                form,
                lambda: self._agenda.move(due.task.id, form.day(), self._reason(due.task, form)),
                "agenda.move",
                str(due.task.id),
                self.tr("Verzetten"),
                explanation if step else "",
            )
        )

    def _reason(self, task: Task, form: MoveForm) -> str:
        """`Verzet van di 1 december 2026 naar do 3 december 2026: ...`; empty without a reason."""
        because = form.text("because")
        if not because or task.due_on is None:
            return because
        return self.tr("Verzet van {before} naar {after}: {because}").format(
            before=_day(task.due_on), after=_day(form.day()), because=because
        )


def _day(day: date) -> str:
    return long_date(day, current_language())
