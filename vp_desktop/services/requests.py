"""Requests of people in the register: opened, answered step by step, extended, decided.

The program asks and lists; it decides nothing. The month is a task: for an inspection that of the route
`access_request`, which the case is put on, for other kinds one of its own. An open request keeps its
cases from being destroyed (`core/holds.py`).
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, CaseNumber, Person, PersonId, RouteId, StepRecord, Task
from vp_desktop.core.request import (
    EXTENDED,
    Answers,
    Decision,
    Request,
    RequestKind,
    check,
    due_on,
)
from vp_desktop.core.texts import Texts
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.intake import CODE_LETTERS
from vp_desktop.services.passages import Passages
from vp_desktop.services.routes import Routes
from vp_desktop.storage import cases, people, records, requests
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

ROUTE = "access_request"
_RECEIVED, _ANSWER, _LATER, _DECIDE, _CLOSE = (
    *("received", "answer", "answer_later", "decide", "close"),
)
_DECIDED_AS = {
    Decision.GRANTED: "all",
    Decision.PARTLY: "part",
    Decision.REFUSED: "refuse",
}
_REFERENCE_LENGTH = 8
_GIVES = (Decision.GRANTED, Decision.PARTLY)


@dataclass(frozen=True)
class Proposed:
    """A case that may be about the person: chosen by hand, never by the program."""

    id: CaseId
    number: CaseNumber
    keyword: str
    same_person: bool
    """Whether this very person has a role in it; False for somebody of the same name."""


class Requests:
    """The requests of a register."""

    def __init__(
        self, register: Register, routes: Routes, passages: Passages, texts: Texts, clock: Clock
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._routes = routes
        self._passages = passages
        self._texts = texts
        self._clock = clock

    def every(self) -> list[Request]:
        """Open ones first, by when they are due."""
        return requests.every(self._connection)

    def get(self, request_id: int) -> Request:
        """Raises LookupError."""
        return requests.get(self._connection, request_id)

    def open_about(self, case_id: CaseId) -> list[Request]:
        """What waits for an answer about a case."""
        return requests.open_about(self._connection, case_id)

    def cases_of(self, request_id: int) -> tuple[CaseId, ...]:
        return requests.cases_of(self._connection, request_id)

    def open(
        self,
        kind: RequestKind,
        received_on: date,
        answers: Answers,
        case_ids: Sequence[CaseId],
        language: str,
    ) -> int:
        """Record a request, and let its month run. Raises WrongUse for a day to come.

        Where the case may hold no names, none stands in the request either.
        """
        if received_on > self._clock().date():
            raise WrongUse("date_in_future")
        first = next(iter(case_ids), None)
        request = Request(
            kind=kind,
            received_on=received_on,
            due_on=due_on(received_on),
            answers=replace(answers, first_case=first),
            reference="".join(secrets.choice(CODE_LETTERS) for _ in range(_REFERENCE_LENGTH)),
        )
        with self._register.change("request_opened", self._clock()) as connection:
            by_route = kind is RequestKind.INSPECTION and first is not None
            task = 0 if by_route else self._add_task(connection, request, language)
            request = replace(request, answers=replace(request.answers, task=task))
            request_id = requests.add(connection, request)
            requests.set_cases(connection, request_id, case_ids)
            self._forget(connection, case_ids)
        if by_route and first is not None:
            self._begin_route(first, received_on, language)
        return request_id

    def answer(self, request_id: int, answers: Answers) -> None:
        """Keep what was answered on the way; which task it has, and its first case, stay."""
        request = self._open_one(request_id)
        kept = replace(answers, task=request.answers.task, first_case=request.answers.first_case)
        with self._register.change("request_answered", self._clock()) as connection:
            requests.change(connection, replace(request, answers=kept))
            self._forget(connection, self.cases_of(request_id))

    def choose_cases(self, request_id: int, case_ids: Sequence[CaseId]) -> None:
        """Which cases it is about, chosen by hand."""
        self._open_one(request_id)
        with self._register.change("request_cases_chosen", self._clock()) as connection:
            requests.set_cases(connection, request_id, case_ids)
            self._forget(connection, case_ids)

    def proposed(self, request_id: int) -> tuple[Proposed, ...]:
        """Cases that may be about the person: by the person, merged ones too, and by the same name."""
        request = self.get(request_id)
        chosen = self.cases_of(request_id)
        found: dict[CaseId, bool] = dict.fromkeys(chosen, True)
        for person, same in self._who(request):
            for case_id in self._cases_of_person(person):
                found[case_id] = found.get(case_id, False) or same
        made = (cases.get(self._connection, case_id) for case_id in sorted(found))
        return tuple(Proposed(case.id, case.number, case.keyword, found[case.id]) for case in made)

    def with_number(self, number: CaseNumber) -> Proposed | None:
        """A case that the user names by its number; None when there is none outside the bin."""
        found = cases.find_by_number(self._connection, number)
        if found is None:
            return None
        return Proposed(found, number, cases.get(self._connection, found).keyword, True)

    def extend(self, request_id: int, because: str, language: str) -> None:
        """Two months more (to be confirmed), for a reason that is written to who asked."""
        request = self._open_one(request_id)
        if not because.strip():
            raise WrongUse("reason_needed")
        if request.extended_on is not None:
            raise WrongUse("already_extended")
        later = request.extended(self._clock().date(), because.strip())
        with self._register.change("request_extended", self._clock()) as connection:
            requests.change(connection, later)
            self._move_task(connection, later)
            self._forget(connection, self.cases_of(request_id))
        self._record(request, _ANSWER, "later", language)

    def decide(
        self, request_id: int, decision: Decision, decided_by: str, because: str, language: str
    ) -> None:
        """End a request. Raises WrongUse when the rules of `core.request.check` forbid it, or when a
        personal note or an attachment was not decided on."""
        request = self._open_one(request_id)
        check(request, decision, decided_by, because)
        if request.kind is RequestKind.INSPECTION and decision in _GIVES:
            self._check_passages(request_id)
        decided = replace(
            request,
            decision=decision,
            decided_on=self._clock().date(),
            decided_by=decided_by,
            because=because.strip(),
        )
        with self._register.change("request_decided", self._clock()) as connection:
            requests.change(connection, decided)
            self._finish_task(connection, request)
            self._forget(connection, self.cases_of(request_id))
        self._end_route(request, decision, language)

    def _check_passages(self, request_id: int) -> None:
        listed = self._passages.listed(request_id, "nl")
        if any(one.passage.asks_decision and one.judgement.released is None for one in listed):
            raise WrongUse("passages_undecided")
        if any(one.changed for one in listed):
            raise WrongUse("passages_changed")
        if not any(one.judgement.released for one in listed):
            raise WrongUse("nothing_released")

    def _open_one(self, request_id: int) -> Request:
        request = self.get(request_id)
        if not request.is_open:
            raise WrongUse("request_decided")
        return request

    def _forget(self, connection: Connection, case_ids: Sequence[CaseId]) -> None:
        """No name stays in a request about a case alone in which none may."""
        if case_ids and not any(keeps_texts(connection, case_id) for case_id in case_ids):
            requests.forget_words(connection, case_ids[0])

    def _who(self, request: Request) -> list[tuple[Person, bool]]:
        answers = request.answers
        found: dict[PersonId, tuple[Person, bool]] = {}
        name = answers.about_name.strip()
        if (meant := requests.person_of(self._connection, answers)) is not None:
            found[meant.id] = (meant, True)
            name = name or meant.name
        for person in people.search(self._connection, name) if name else ():
            found.setdefault(person.id, (person, False))
        return list(found.values())

    def _cases_of_person(self, person: Person) -> list[CaseId]:
        rows = self._connection.rows(
            "SELECT DISTINCT case_id FROM involvements"
            f" WHERE person_id IN {people.group_of()}"
            " AND case_id NOT IN (SELECT case_id FROM bin)",
            (people.root(self._connection, person.id),),
        )
        return [CaseId(row["case_id"]) for row in rows]

    # The month: a task of the route, or one of the request's own

    def _add_task(self, connection: Connection, request: Request, language: str) -> int:
        first = request.answers.first_case
        task = Task(
            title=self._texts.say("request", "task", language),
            reason=self._texts.say("request", "task_reason", language),
            case_id=first if first and self._takes_words(first) else None,
            due_on=request.due_on,
            made_on=self._clock().date(),
        )
        return records.insert(connection, task)

    def _takes_words(self, case_id: CaseId) -> bool:
        restricted = requests.since_when_shown(self._connection, case_id) is not None
        return keeps_texts(self._connection, case_id) and not restricted

    def _task_of(self, connection: Connection, request: Request) -> Task | None:
        """Its own task, if it is still there and is still about it."""
        found = records.select(
            connection,
            Task,
            "id = ? AND done_on IS NULL AND route_id IS NULL AND due_on = ?",
            (request.answers.task, request.due_on),
        )
        return next(iter(found), None)

    def _move_task(self, connection: Connection, later: Request) -> None:
        before = replace(later, due_on=due_on(later.received_on))
        if (task := self._task_of(connection, before)) is not None:
            connection.update("tasks", task.id, due_on=due_on(later.received_on, EXTENDED))

    def _finish_task(self, connection: Connection, request: Request) -> None:
        if (task := self._task_of(connection, request)) is not None:
            connection.update("tasks", task.id, done_on=self._clock().date())

    def _begin_route(self, case_id: CaseId, received_on: date, language: str) -> None:
        if self._route(case_id) is None:
            self._routes.start(case_id, ROUTE, language)
        route_id = self._route(case_id)
        if route_id is not None and not self._was_done(route_id, _RECEIVED):
            moment = min(self._clock(), datetime.combine(received_on, time(12)))
            record = StepRecord(case_id, _RECEIVED, moment, route_id=route_id)
            self._routes.record(record, language)

    def _route(self, case_id: CaseId) -> RouteId | None:
        """The route of a request that the case is on."""
        running = (
            route.id
            for route in self._routes.of_case(case_id)
            if route.workflow.id == ROUTE and route.ended_at is None
        )
        return next(running, None)

    def _was_done(self, route_id: RouteId, step: str) -> bool:
        steps = self._routes.get(route_id).steps
        return any(one.step.id == step and one.record is not None for one in steps)

    def _record(self, request: Request, step: str, answer: str, language: str) -> None:
        """A step of the route was done with the request."""
        first = request.answers.first_case
        if request.kind is not RequestKind.INSPECTION or first is None:
            return
        route_id = self._route(first)
        if route_id is not None:
            record = StepRecord(
                first, step, self._clock(), route_id=route_id, who="", answer=answer
            )
            self._routes.record(record, language)

    def _end_route(self, request: Request, decision: Decision, language: str) -> None:
        if decision in _DECIDED_AS:
            self._record(request, _DECIDE, _DECIDED_AS[decision], language)
        if request.extended_on is None:
            self._record(request, _ANSWER, "answered", language)
        else:
            self._record(request, _LATER, "", language)
        self._record(request, _CLOSE, "", language)
        first = request.answers.first_case
        route_id = self._route(first) if first is not None else None
        others = self.open_about(first) if first is not None else []
        if route_id is not None and request.kind is RequestKind.INSPECTION and not others:
            self._routes.end(route_id, "")
