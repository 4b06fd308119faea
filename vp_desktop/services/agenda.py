"""The agenda: everything open by when it is due, and the same without words for paper and calendars."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial

from vp_desktop.core.calendar_file import CalendarEntry, calendar_file
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseNumber, SchoolHoliday, Task, TaskId
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.terms import (
    END_OF_DAY,
    ClosedDay,
    Closure,
    elapsed,
    falls_on_closed_day,
    instant,
    last_open_day_before,
)
from vp_desktop.core.week_list import Kind, WeekLine, WeekList
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.read_later import ReadLater
from vp_desktop.services.tasks import is_immediate, is_mine
from vp_desktop.storage import records
from vp_desktop.storage.connection import Row
from vp_desktop.storage.register import Register

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
# Words by which a task means reaching somebody: calling in all its forms, and other ways of contact.
_REACHING = re.compile(
    r"bel(len|t|letje)?\b|telefo|phone|\bcall|\bring\b|gesprek|conversation|mail|\bapp(en|je)?\b"
    r"|bericht|message|\bsms\b|brief\b|letter\b|contact|langsgaan|bezoek|visit"
    r"|\b(op|toe|ver)?stu(ur|urt|ren)\b|\bsend\b|nodig\b.* uit\b|uitnodig|invit|nazorg|aftercare",
    re.IGNORECASE,
)
_OPEN = """
SELECT tasks.*, cases.year, cases.sequence, route_versions.route,
  (SELECT safe_contact FROM contacts WHERE contacts.case_id IN (
      SELECT ifnull(cases.joined_to, cases.id)
      UNION ALL SELECT id FROM cases AS theirs
      WHERE theirs.joined_to = ifnull(cases.joined_to, cases.id)
    ) AND safe_contact <> '' ORDER BY held_on DESC, contacts.id DESC LIMIT 1) AS safe_contact
FROM tasks LEFT JOIN cases ON cases.id = tasks.case_id
  LEFT JOIN routes ON routes.id = tasks.route_id
  LEFT JOIN route_versions ON route_versions.id = routes.version_id
WHERE tasks.done_on IS NULL
  AND (tasks.case_id IS NULL OR tasks.case_id NOT IN (SELECT case_id FROM bin))
ORDER BY due_on IS NULL, due_on, due_at IS NULL, due_at, tasks.id
"""


@dataclass(frozen=True)
class AgendaTask:
    """An open task with what helps to do it."""

    task: Task
    number: CaseNumber | None
    route: Label | None
    """The route of which it is a step."""
    safe_contact: str
    """How this person can be reached safely, when the task is to reach somebody."""
    running: timedelta | None
    """How long the duty has been running; the law gives it no number of hours."""
    closed: ClosedDay | None
    """Why nobody may be there on the day it is due."""
    do_before: date | None
    """The last open day before such a day, when that is still to come."""

    @property
    def is_step(self) -> bool:
        """Whether it is done by recording a step or a duty in its case."""
        return bool(self.task.step)

    @property
    def is_immediate(self) -> bool:
        """Whether it has to be done at once ("onverwijld")."""
        return self.task.is_immediate


@dataclass(frozen=True)
class AgendaPage:
    """Everything open. What somebody else does stands under waiting alone, overdue or not."""

    overdue: ReadLater[AgendaTask]
    today: ReadLater[AgendaTask]
    this_week: ReadLater[AgendaTask]
    later: ReadLater[AgendaTask]
    """Also what has no day."""
    waiting: ReadLater[AgendaTask]
    waiting_overdue: int

    @property
    def due_count(self) -> int:
        """How many things ask for attention now: overdue, of others too, and for today."""
        return len(self.overdue) + len(self.today) + self.waiting_overdue

    @property
    def is_empty(self) -> bool:
        return not any((self.overdue, self.today, self.this_week, self.later, self.waiting))


class Agenda:
    """The agenda of a register. `routes` holds the names of the routes that the program knows."""

    def __init__(
        self,
        register: Register,
        clock: Clock,
        routes: Callable[[], Mapping[str, Label]] = dict,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._clock = clock
        self._routes = routes

    def page(self) -> AgendaPage:
        """Everything open, by when it is due."""
        now = self._clock()
        today, week_end = now.date().isoformat(), (now.date() + _WEEK).isoformat()
        rows = self._connection.rows(_OPEN)
        mine = [row for row in rows if is_mine(row)]
        waiting = [row for row in rows if not is_mine(row)]
        late = [row for row in mine if _is_late(row, now)]
        dated = [row for row in mine if row["due_on"] is not None]
        holidays = records.select(self._connection, SchoolHoliday)
        read = partial(_agenda_task, now=now, routes=self._routes(), holidays=holidays)
        return AgendaPage(
            overdue=ReadLater(sorted(late, key=lambda row: not is_immediate(row)), read),
            today=ReadLater(
                [row for row in dated if row["due_on"] == today and not _is_late(row, now)], read
            ),
            this_week=ReadLater([row for row in dated if today < row["due_on"] <= week_end], read),
            later=ReadLater(
                [row for row in mine if row["due_on"] is None or row["due_on"] > week_end], read
            ),
            waiting=ReadLater(waiting, read),
            waiting_overdue=sum(_is_late(row, now) for row in waiting),
        )

    def due_count(self) -> int:
        """How many things ask for attention now."""
        now = self._clock()
        due = self._connection.rows(
            "SELECT * FROM tasks WHERE done_on IS NULL AND due_on <= ?"
            " AND (case_id IS NULL OR case_id NOT IN (SELECT case_id FROM bin))",
            (now.date(),),
        )
        return sum(is_mine(row) or _is_late(row, now) for row in due)

    def move(self, task_id: TaskId, due_on: date, because: str = "") -> None:
        """Be reminded on another day. A step of a route needs a reason, which is kept with the task.

        The term of a step stays what it is; only the reminder moves. Without consent to a dossier no
        reason is asked for or kept. Raises WrongUse.
        """
        task = records.get(self._connection, Task, task_id)
        texts = keeps_texts(self._connection, task.case_id)
        if task.route_id is not None and texts and not because.strip():
            raise WrongUse("reason_needed")
        kept = "\n".join(filter(None, (task.reason, because.strip()))) if texts else task.reason
        with self._register.change("task_moved", self._clock()) as connection:
            records.update(connection, replace(task, due_on=due_on, reason=kept))

    def week_list(self) -> WeekList:
        """The coming seven days, today included, and what is overdue: for paper, so without words."""
        now = self._clock()
        page = self.page()
        last = now.date() + _WEEK - _DAY
        coming = (*page.today, *page.this_week)
        return WeekList(
            first_day=now.date(),
            last_day=last,
            overdue=tuple(_week_line(one, now.date()) for one in page.overdue),
            lines=tuple(
                _week_line(one, now.date())
                for one in coming
                if one.task.due_on and one.task.due_on <= last
            ),
        )

    def calendar(self, summary: str) -> bytes:
        """What is still to come as a calendar file, each under the same neutral words.

        Every file has new random names for its entries, so that two files cannot be laid together.
        """
        page = self.page()
        coming = (*page.today, *page.this_week, *page.later)
        entries = [
            CalendarEntry(secrets.token_hex(16), task.due_on, _time_of(task), summary)
            for one in coming
            if (task := one.task).due_on is not None
        ]
        return calendar_file(entries, instant(self._clock()))


def is_overdue(task: Task, now: datetime) -> bool:
    """Whether its day is past, or today its time. What must be done at once was late as it began."""
    if task.due_on is None or task.due_on > now.date():
        return False
    return (
        task.is_immediate
        or task.due_on < now.date()
        or (task.due_at is not None and task.due_at < now.time())
    )


def _is_late(row: Row, now: datetime) -> bool:
    """`is_overdue` of the task of `row`: most days tell it without the rest of the task."""
    day, today = row["due_on"], now.date().isoformat()
    if day is None or day != today:
        return day is not None and day < today
    return is_overdue(records.read(Task, row), now)


def _agenda_task(
    row: Row, now: datetime, routes: Mapping[str, Label], holidays: Sequence[SchoolHoliday]
) -> AgendaTask:
    task = records.read(Task, row)
    closed = _closure(task, now.date(), holidays)
    before = last_open_day_before(task.due_on, holidays) if closed and task.due_on else None
    return AgendaTask(
        task=task,
        number=CaseNumber(row["year"], row["sequence"]) if row["year"] is not None else None,
        route=routes.get(row["route"] or ""),
        safe_contact=row["safe_contact"] or "" if _REACHING.search(task.title) else "",
        running=elapsed(task.since, now) if task.since else None,
        closed=closed,
        do_before=before if before and before >= now.date() else None,
    )


def _closure(task: Task, today: date, holidays: Sequence[SchoolHoliday]) -> ClosedDay | None:
    """Why nobody may be there. A weekend is said of a step alone: an appointment in it was chosen."""
    if task.due_on is None or task.due_on <= today:
        return None
    closed = falls_on_closed_day(task.due_on, holidays)
    if closed and closed.why is Closure.WEEKEND and task.route_id is None:
        return None
    return closed


def _week_line(one: AgendaTask, today: date) -> WeekLine:
    task = one.task
    return WeekLine(task.due_on or today, _time_of(task), _kind(one), one.number)


def _kind(one: AgendaTask) -> Kind:
    if not one.is_step and one.task.since is None:
        return Kind.APPOINTMENT
    return Kind.STEP if one.is_immediate or one.task.since is None else Kind.TERM


def _time_of(task: Task) -> time | None:
    """The time of an appointment; the end of the day is none."""
    return None if task.due_at == END_OF_DAY else task.due_at
