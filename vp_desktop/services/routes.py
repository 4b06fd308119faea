"""Routes in a case: started, followed step by step, ended. The routes themselves are data.

A case keeps the version it was started under: the file as it was then is kept in the register. A step
that is due at a moment of its own is a task, so that it stands on Vandaag and in the Agenda; recording
the step is what does the task.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from vp_desktop.core.duties import Case
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    CaseId,
    RouteId,
    SchoolHoliday,
    StepRecord,
    StepState,
    Task,
)
from vp_desktop.core.route_terms import RunningTerm, running_terms
from vp_desktop.core.step_words import performer, title
from vp_desktop.core.taxonomy import CodeList
from vp_desktop.core.terms import END_OF_DAY
from vp_desktop.core.workflow import (
    Progress,
    Standing,
    Step,
    Workflow,
    progress,
)
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.guidance import Guidance, Reading
from vp_desktop.storage import cases as stored_cases
from vp_desktop.storage import records, routes
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register
from vp_desktop.storage.routes import StoredRoute

Definitions = Mapping[str, tuple[Workflow, str]]
"""The routes that the program knows, each with the text that defines it."""
Reader = Callable[[str, str], Workflow]
"""Reads a kept definition: the route's id and its text."""
_ADVISER = "adviser"


@dataclass(frozen=True)
class Offer:
    """A route that can be started; `fits` when the facts of the case speak for it."""

    workflow: Workflow
    fits: bool


@dataclass(frozen=True)
class CaseRoute:
    """A route as a case follows it."""

    id: RouteId
    case_id: CaseId
    workflow: Workflow
    started_at: datetime
    ended_at: datetime | None
    ended_because: str
    round: int
    steps: tuple[Progress, ...]
    terms: Mapping[str, RunningTerm]
    newer_version: int | None
    """The version that the program has now, when the case was started under an older one."""
    reading: Reading
    """What was known of the case when this was made."""

    def standing(self, *wanted: Standing) -> tuple[Progress, ...]:
        return tuple(step for step in self.steps if step.standing in wanted)

    @property
    def can_end(self) -> bool:
        """Whether a step was done with which the route may end."""
        return any(step.step.ends and step.standing is Standing.DONE for step in self.steps)


class Routes:
    """The routes of the cases of a register."""

    def __init__(
        self,
        register: Register,
        guidance: Guidance,
        known: Callable[[], Definitions],
        read: Reader,
        functions: CodeList,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._guidance = guidance
        self._known = known
        self._read = read
        self._functions = functions
        self._clock = clock
        self._kept: dict[tuple[str, str], Workflow] = {}

    def offered(
        self,
        case_id: CaseId,
        reading: Reading | None = None,
        followed: Sequence[CaseRoute] | None = None,
    ) -> list[Offer]:
        """The routes of this kind of register that the case is not on; those that fit come first.

        Who has read the case and its routes already gives both.
        """
        reading = reading or self._guidance.read(case_id)
        followed = self.of_case(case_id, reading) if followed is None else followed
        running = {route.workflow.id for route in followed if route.ended_at is None}
        offers = [
            Offer(workflow, _fits(workflow, reading.cases))
            for workflow, _ in self._known().values()
            if self._guidance.purpose in workflow.purposes and workflow.id not in running
        ]
        return sorted(offers, key=lambda offer: not offer.fits)

    def of_case(self, case_id: CaseId, reading: Reading | None = None) -> list[CaseRoute]:
        """The routes of a case and of those that joined it, the newest first."""
        found = self._case_routes(self._stored(case_id, reading), reading)
        return sorted(found, key=lambda route: (route.ended_at is not None, -route.id))

    def _stored(self, case_id: CaseId, reading: Reading | None = None) -> list[StoredRoute]:
        together = reading.together if reading else stored_cases.together(self._connection, case_id)
        return routes.of_cases(self._connection, together)

    def _case_routes(
        self, found: Sequence[StoredRoute], reading: Reading | None = None
    ) -> list[CaseRoute]:
        """Stored routes as they are followed; what is known of each case is read once."""
        readings = {} if reading is None else {reading.case.id: reading}
        for stored in found:
            if stored.case_id not in readings:
                readings[stored.case_id] = self._guidance.read(stored.case_id)
        holidays = self._holidays() if found else []
        return [self._case_route(each, readings[each.case_id], holidays) for each in found]

    def get(self, route_id: RouteId) -> CaseRoute:
        """Raises LookupError."""
        return self._case_routes([routes.get(self._connection, route_id)])[0]

    def start(
        self,
        case_id: CaseId,
        workflow_id: str,
        language: str,
        moments: Sequence[tuple[str, date]] = (),
    ) -> RouteId:
        """Put a case on a route. `moments` are contact moments (title, day), as the user chose them.

        Raises WrongUse for a route that there is not, or that the case is on already.
        """
        if workflow_id not in self._known():
            raise WrongUse("unknown_value", value=workflow_id)
        self._check_free(case_id, workflow_id)
        workflow, definition = self._known()[workflow_id]
        with self._register.change("route_started", self._clock()) as connection:
            route_id = routes.start(
                connection, case_id, workflow_id, workflow.version, definition, self._clock()
            )
            for title, day in moments:
                self._add_task(connection, Task(title, case_id=case_id, due_on=day))
            self._settle(connection, route_id, language)
        return route_id

    def record(self, record: StepRecord, language: str) -> int:
        """A step was done or set aside; the terms that begin or end with it follow.

        Setting aside needs a reason, and so does a step that is not optional. Raises WrongUse.
        """
        self._check(record)
        with self._register.change("step_recorded", self._clock()) as connection:
            step_id = records.insert(connection, self._allowed(record))
            self._follow(connection, record, language)
        return step_id

    def change(self, record: StepRecord, language: str) -> None:
        """Correct what was recorded of a step. Raises as `record`."""
        self._check(record)
        with self._register.change("step_changed", self._clock()) as connection:
            records.update(connection, self._allowed(record))
            self._follow(connection, record, language)

    def remove(self, record: StepRecord, language: str) -> None:
        """The step was not done after all: its term runs again."""
        with self._register.change("step_removed", self._clock()) as connection:
            records.delete(connection, StepRecord, record.id)
            self._follow(connection, record, language)

    def step_of(self, record: StepRecord) -> Step | None:
        """The step that was recorded, by the route as the case follows it; None for a duty alone."""
        if record.route_id is None:
            return None
        stored = routes.get(self._connection, record.route_id)
        return self._workflow(stored).step(record.step)

    def _workflow(self, stored: StoredRoute) -> Workflow:
        """The kept definition, read once."""
        key = (stored.route, stored.definition)
        if key not in self._kept:
            self._kept[key] = self._read(*key)
        return self._kept[key]

    def begin_round(self, route_id: RouteId, language: str) -> int:
        """Do the steps of a method that return in each round once more. Returns its number."""
        route = self.get(route_id)
        with self._register.change("round_begun", self._clock()) as connection:
            connection.update("routes", route_id, round=route.round + 1)
            self._settle(connection, route_id, language)
        return route.round + 1

    def end(self, route_id: RouteId, because: str) -> None:
        """Leave a route, with a reason unless it came to its end. Raises WrongUse."""
        route = self.get(route_id)
        if not because.strip() and not route.can_end:
            raise WrongUse("reason_needed")
        kept = because.strip() if keeps_texts(self._connection, route.case_id) else ""
        with self._register.change("route_ended", self._clock()) as connection:
            connection.update("routes", route_id, ended_at=self._clock(), ended_because=kept)
            routes.remove_tasks(connection, route_id)

    def resume(self, route_id: RouteId, language: str) -> None:
        """Go on with a route that was left. Raises WrongUse when the case is on it again already."""
        self._check_free(self.get(route_id).case_id, self.get(route_id).workflow.id)
        with self._register.change("route_resumed", self._clock()) as connection:
            connection.update("routes", route_id, ended_at=None, ended_because="")
            self._settle(connection, route_id, language)

    def _case_route(
        self, stored: StoredRoute, reading: Reading, holidays: Sequence[SchoolHoliday]
    ) -> CaseRoute:
        workflow = self._workflow(stored)
        mine = routes.records_of(self._connection, stored.id)
        steps = progress(workflow, mine, reading.cases, stored.round)
        newest = self._known().get(stored.route)
        newer = newest[0].version if newest and newest[0].version > stored.version else None
        return CaseRoute(
            id=stored.id,
            case_id=stored.case_id,
            workflow=workflow,
            started_at=stored.started_at,
            ended_at=stored.ended_at,
            ended_because=stored.ended_because,
            round=stored.round,
            steps=steps,
            terms=running_terms(
                *(steps, stored.started_at, reading.case.known_since),
                *(holidays, reading.cases),
            ),
            newer_version=newer,
            reading=reading,
        )

    def _holidays(self) -> list[SchoolHoliday]:
        return records.select(self._connection, SchoolHoliday)

    def settle(self, case_id: CaseId, language: str) -> None:
        """Let the tasks of running routes follow facts and persons that changed elsewhere.

        Changes nothing when they agree already.
        """
        running = [each for each in self._stored(case_id) if each.ended_at is None]
        behind = [
            route
            for route in self._case_routes(running)
            if route.terms.keys() != routes.tasks_of(self._connection, route.id).keys()
        ]
        if behind and not self._register.read_only:
            with self._register.change("terms_settled", self._clock()) as connection:
                for route in behind:
                    self._settle(connection, route.id, language)

    def _check_free(self, case_id: CaseId, workflow_id: str) -> None:
        running = (each for each in self._stored(case_id) if each.ended_at is None)
        if any(self._workflow(each).id == workflow_id for each in running):
            raise WrongUse("route_running")

    def _check(self, record: StepRecord) -> None:
        if record.at > self._clock():
            raise WrongUse("date_in_future")
        if record.route_id is None:
            return
        step = self.get(record.route_id).workflow.step(record.step)
        aside = record.state is StepState.SET_ASIDE
        if aside and not step.optional and not record.because.strip():
            raise WrongUse("reason_needed")
        if step.answers and not aside and record.answer not in {one.id for one in step.answers}:
            raise WrongUse("answer_needed")

    def _allowed(self, record: StepRecord) -> StepRecord:
        """The record, without its texts where there is no consent to keep them."""
        if keeps_texts(self._connection, record.case_id):
            return record
        return record.without_words()

    def _follow(self, connection: Connection, record: StepRecord, language: str) -> None:
        if record.duty:
            routes.remove_agreements(connection, record.case_id, record.duty)
        if record.route_id is not None:
            self._settle(connection, record.route_id, language)

    def _settle(self, connection: Connection, route_id: RouteId, language: str) -> None:
        """One task for each step with a running term that is still to be done, and for no other."""
        route = self.get(route_id)
        if route.ended_at is not None:
            return
        there = routes.tasks_of(connection, route_id)
        for step, task in there.items():
            if step not in route.terms:
                records.delete(connection, Task, task.id)
        for step_id, term in route.terms.items():
            task = self._task(route, step_id, term, language)
            if duty := route.workflow.step(step_id).duty:
                routes.remove_agreements(connection, route.case_id, duty)
            before = there.get(step_id)
            if before is None:
                self._add_task(connection, task)
            elif before.since != task.since:  # the step from which it runs was corrected
                records.update(connection, replace(task, id=before.id, made_on=before.made_on))

    def _task(self, route: CaseRoute, step_id: str, term: RunningTerm, language: str) -> Task:
        step = route.workflow.step(step_id)
        kinds = route.reading.accused_kinds
        who = performer(step.who, kinds)
        until = term.until or term.since
        to_the_minute = term.until is not None and until.time() != END_OF_DAY
        return Task(
            title=title(step, kinds, self._functions, language),
            reason=step.explain.text(language),
            case_id=route.case_id,
            who="" if who == _ADVISER else self._functions.label_of(who, language),
            due_on=until.date(),
            due_at=until.time() if to_the_minute else None,
            route_id=route.id,
            step=step_id,
            since=term.since,
        )

    def _add_task(self, connection: Connection, task: Task) -> None:
        records.insert(connection, replace(task, made_on=self._clock().date()))


def _fits(workflow: Workflow, cases: Sequence[Case]) -> bool:
    condition = workflow.offered_when
    return condition is not None and any(condition.holds(case) for case in cases)


def duties_of(followed: Sequence[CaseRoute]) -> frozenset[str]:
    """The duties that are done by a step of a running route."""
    return frozenset(
        each.step.duty
        for route in followed
        if route.ended_at is None
        for each in route.steps
        if each.step.duty
    )
