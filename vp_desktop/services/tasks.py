"""Tasks: made with a reason, done, moved; and what today asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseNumber, Task, TaskId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.storage import records
from vp_desktop.storage.register import Register

_WEEK = timedelta(days=7)
_SILENCE = timedelta(days=28)


@dataclass(frozen=True)
class DueTask:
    """An open task with the number of its case."""

    task: Task
    number: CaseNumber | None


@dataclass(frozen=True)
class Today:
    """What needs doing, from urgent to later, and how the register stands."""

    overdue: tuple[DueTask, ...]
    today: tuple[DueTask, ...]
    this_week: tuple[DueTask, ...]
    later: tuple[DueTask, ...]
    running_cases: int
    new_cases: int
    """Cases opened since 1 August."""
    silent_cases: int
    """Open cases without a contact in four weeks."""

    @property
    def mine_now(self) -> tuple[DueTask, ...]:
        """What asks for attention now of the adviser herself: the first card of Vandaag."""
        return tuple(due for due in self.overdue + self.today if not due.task.who)


class Tasks:
    """The tasks of a register."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._connection = register.connection
        self._clock = clock

    def add(self, task: Task) -> TaskId:
        """Make a task; it is dated today. Raises WrongUse in a case without consent to texts."""
        self._check(task)
        with self._register.change("task_added", self._clock()) as connection:
            return TaskId(records.insert(connection, replace(task, made_on=self._clock().date())))

    def finish(self, task_id: TaskId) -> None:
        """The task is done today. Raises WrongUse for a step or a duty: recording it does its task."""
        if records.get(self._connection, Task, task_id).step:
            raise WrongUse("step_of_route")
        self._set(task_id, "task_done", done_on=self._clock().date())

    def reopen(self, task_id: TaskId) -> None:
        """The task was not done after all."""
        self._set(task_id, "task_reopened", done_on=None)

    def move(self, task_id: TaskId, due_on: date) -> None:
        """Do it on another day. Raises WrongUse for a step, which asks a reason: Agenda.move."""
        self._check_own(task_id)
        self._set(task_id, "task_moved", due_on=due_on)

    def change(self, task: Task) -> None:
        """Store a task that was changed. Raises as `add`, and for a step of a route."""
        self._check(task)
        self._check_own(task.id)
        with self._register.change("task_changed", self._clock()) as connection:
            records.update(connection, task)

    def remove(self, task_id: TaskId) -> None:
        """Take a task away. Raises WrongUse for a step: setting it aside asks a reason.

        An agreement about a duty may go: the duty stands in its case for as long as it applies.
        """
        self._check_own(task_id)
        with self._register.change("task_removed", self._clock()) as connection:
            records.delete(connection, Task, task_id)

    def _check(self, task: Task) -> None:
        if not keeps_texts(self._connection, task.case_id):
            raise WrongUse("no_text_without_consent")

    def _check_own(self, task_id: TaskId) -> None:
        if records.get(self._connection, Task, task_id).route_id is not None:
            raise WrongUse("step_of_route")

    def _set(self, task_id: TaskId, event: str, **columns: date | None) -> None:
        with self._register.change(event, self._clock()) as connection:
            connection.update("tasks", task_id, **columns)

    def today(self) -> Today:
        """Everything open, by when it is due; a task without a day stands under later."""
        today = self._clock().date()
        due = self._open_tasks()
        week_end = today + _WEEK

        def of(first: date, last: date) -> tuple[DueTask, ...]:
            return tuple(d for d in due if d.task.due_on and first <= d.task.due_on <= last)

        # What must be done at once was late the moment it began: it stands above everything else.
        at_once = tuple(d for d in due if d.task.is_immediate and d.task.due_on == today)
        return Today(
            overdue=tuple(
                sorted(
                    (*of(date.min, today - timedelta(days=1)), *at_once),
                    key=lambda d: not d.task.is_immediate,
                )
            ),
            today=tuple(d for d in of(today, today) if d not in at_once),
            this_week=of(today + timedelta(days=1), week_end),
            later=tuple(d for d in due if d.task.due_on is None or d.task.due_on > week_end),
            running_cases=self._count("listed WHERE is_open = 1"),
            new_cases=self._count("listed WHERE year = ?", SchoolYear.of(today).first_year),
            silent_cases=self._count(
                "listed JOIN cases ON cases.id = listed.case_id WHERE is_open = 1"
                " AND opened_on < ? AND NOT EXISTS (SELECT 1 FROM contacts"
                " WHERE contacts.case_id = cases.id AND held_on >= ?)",
                today - _SILENCE,
                today - _SILENCE,
            ),
        )

    def _open_tasks(self) -> list[DueTask]:
        rows = self._connection.rows(
            "SELECT tasks.*, cases.year, cases.sequence FROM tasks"
            " LEFT JOIN cases ON cases.id = tasks.case_id WHERE done_on IS NULL"
            " AND (tasks.case_id IS NULL OR tasks.case_id NOT IN (SELECT case_id FROM bin))"
            " ORDER BY due_on IS NULL, due_on, due_at IS NULL, due_at, tasks.id"
        )
        return [
            DueTask(
                records.read(Task, row),
                CaseNumber(row["year"], row["sequence"]) if row["year"] is not None else None,
            )
            for row in rows
        ]

    def _count(self, found: str, *parameters: object) -> int:
        return int(self._connection.value(f"SELECT count(*) FROM {found}", parameters))
