"""The forms of a task: what, why, by whom and when; and doing it on another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import CaseId, Task
from vp_desktop.services.clock import Clock
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.reading import read_time
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import ChipButton
from vp_desktop.ui.widgets.date_edit import DayEdit
from vp_desktop.ui.widgets.field import LineEdit
from vp_desktop.ui.widgets.layouts import FlowLayout
from vp_desktop.ui.widgets.text_area import TextArea

_SATURDAY = 5


class TaskForm(Form):
    """What must be done, why, by whom and by when."""

    def __init__(self, clock: Clock, task: Task | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._task = task
        self.add(
            "title",
            self.tr("Wat moet er gebeuren?"),
            LineEdit(),
            must=self.tr("Schrijf op wat er moet gebeuren."),
        )
        self.add("reason", self.tr("Waarom?"), TextArea(lines=2))
        line = self.side_by_side(3)
        self.add("due_on", self.tr("Wanneer"), DayEdit(self._today), into=line)
        self.add("due_at", self.tr("Hoe laat"), LineEdit(placeholder="13:15"), into=line)
        self.add("who", self.tr("Wie doet het?"), LineEdit(placeholder=self.tr("uzelf")), into=line)
        if task:
            self.fill(_task_content(task))

    def take_focus(self) -> None:
        self.editor("title").setFocus()

    def faults(self) -> dict[str, str]:
        found = super().faults()
        try:
            read_time(self.text("due_at"))
        except ValueError:
            found["due_at"] = self.tr("Schrijf een tijd, bijvoorbeeld 13:15.")
        return found

    def task(self, case_id: CaseId | None) -> Task:
        before = self._task or Task(title="", case_id=case_id)
        return replace(
            before,
            title=self.text("title"),
            reason=self.text("reason"),
            who=self.text("who"),
            due_on=self.editor("due_on").day(),
            due_at=read_time(self.text("due_at")),
        )

    def _today(self) -> date:
        return self._clock().date()


def _task_content(task: Task) -> dict[str, str]:
    return {
        "title": task.title,
        "reason": task.reason,
        "due_on": task.due_on.isoformat() if task.due_on else "",
        "due_at": f"{task.due_at:%H:%M}" if task.due_at else "",
        "who": task.who,
    }


class MoveForm(Form):
    """Another day for a task: one of the days nearby, or any other."""

    def __init__(self, clock: Clock, task: Task) -> None:
        super().__init__()
        self._clock = clock
        self._flow = FlowLayout(gap=2)
        self.lines.addLayout(self._flow)
        for words, day in self._days():
            button = ChipButton(words)
            button.clicked.connect(partial(self._choose, day))
            self._flow.addWidget(button)
        self.add(
            "due_on",
            self.tr("Nieuwe dag"),
            DayEdit(self._today, task.due_on),
            must=self.tr("Schrijf de nieuwe dag, bijvoorbeeld vrijdag of 3 december."),
        )

    def day(self) -> date:
        chosen: date = self.editor("due_on").day() or self._today()
        return chosen

    def _today(self) -> date:
        return self._clock().date()

    def _choose(self, day: date) -> None:
        self.editor("due_on").set_day(day)

    def _days(self) -> list[tuple[str, date]]:
        today = self._today()
        tomorrow = next_school_day(today)
        words = self.tr("Morgen") if tomorrow - today == timedelta(days=1) else self._say(tomorrow)
        return [
            (words, tomorrow),
            (self.tr("Over een week"), today + timedelta(days=7)),
            (self.tr("Over twee weken"), today + timedelta(days=14)),
            (self.tr("Over vier weken"), today + timedelta(days=28)),
        ]

    def _say(self, day: date) -> str:
        return long_date(day, current_language()).removesuffix(f" {day.year}").capitalize()


def next_school_day(day: date) -> date:
    """The first day after this one on which there is school."""
    later = day + timedelta(days=1)
    while later.weekday() >= _SATURDAY:
        later += timedelta(days=1)
    return later
