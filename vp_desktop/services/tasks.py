"""Tasks: made with a reason, done, moved; and what today asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseNumber, Task, TaskId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.read_later import ReadLater
from vp_desktop.storage import records
from vp_desktop.storage.connection import Row
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

    overdue: ReadLater[DueTask]
    today: ReadLater[DueTask]
    this_week: ReadLater[DueTask]
    later: ReadLater[DueTask]
    running_cases: int
    new_cases: int
    """Cases opened since 1 August."""
    silent_cases: int
    """Open cases without a contact in four weeks."""

    @property
    def mine_now(self) -> ReadLater[DueTask]:
        """What asks for attention now of the adviser herself: the first card of Vandaag."""
        return (self.overdue + self.today).where(is_mine)

    @property
    def my_week(self) -> ReadLater[DueTask]:
        return self.this_week.where(is_mine)

    @property
    def mine_later(self) -> ReadLater[DueTask]:
        return self.later.where(is_mine)

    @property
    def waiting(self) -> ReadLater[DueTask]:
        """What somebody else does, of any day."""
        every = self.overdue + self.today + self.this_week + self.later
        return every.where(is_of_another)

    @property
    def waiting_late(self) -> int:
        return len(self.overdue.where(is_of_another))


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
        day = self._clock().date()
        today, week_end = day.isoformat(), (day + _WEEK).isoformat()
        rows = self._open_rows()
        dated = [row for row in rows if row["due_on"] is not None]
        now = [row for row in dated if row["due_on"] == today]
        # What must be done at once was late the moment it began: it stands above everything else.
        at_once = [row for row in now if is_immediate(row)]
        late = [row for row in dated if row["due_on"] < today]
        return Today(
            overdue=_due(sorted((*late, *at_once), key=lambda row: not is_immediate(row))),
            today=_due([row for row in now if not is_immediate(row)]),
            this_week=_due([row for row in dated if today < row["due_on"] <= week_end]),
            later=_due([row for row in rows if row["due_on"] is None or row["due_on"] > week_end]),
            running_cases=self._count("listed WHERE is_open = 1"),
            new_cases=self._count("listed WHERE year = ?", SchoolYear.of(day).first_year),
            silent_cases=self._count(
                "listed JOIN cases ON cases.id = listed.case_id WHERE is_open = 1"
                " AND opened_on < ? AND NOT EXISTS (SELECT 1 FROM contacts"
                " WHERE contacts.case_id = cases.id AND held_on >= ?)",
                day - _SILENCE,
                day - _SILENCE,
            ),
        )

    def _open_rows(self) -> list[Row]:
        return self._connection.rows(
            "SELECT tasks.*, cases.year, cases.sequence FROM tasks"
            " LEFT JOIN cases ON cases.id = tasks.case_id WHERE done_on IS NULL"
            " AND (tasks.case_id IS NULL OR tasks.case_id NOT IN (SELECT case_id FROM bin))"
            " ORDER BY due_on IS NULL, due_on, due_at IS NULL, due_at, tasks.id"
        )

    def _count(self, found: str, *parameters: object) -> int:
        return int(self._connection.value(f"SELECT count(*) FROM {found}", parameters))


def is_mine(row: Row) -> bool:
    """Whether the adviser herself does the task of `row`."""
    return not row["who"]


def is_of_another(row: Row) -> bool:
    return bool(row["who"])


def is_immediate(row: Row) -> bool:
    """Whether the task of `row` has to be done at once: only what has run since a moment may."""
    return row["since"] is not None and records.read(Task, row).is_immediate


def _due(rows: Sequence[Row]) -> ReadLater[DueTask]:
    return ReadLater(rows, _read)


def _read(row: Row) -> DueTask:
    number = CaseNumber(row["year"], row["sequence"]) if row["year"] is not None else None
    return DueTask(records.read(Task, row), number)
