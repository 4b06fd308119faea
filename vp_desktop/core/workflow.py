"""Guided work as a value: a route or a bullying method, its steps, and where a case stands on it.

The routes themselves are data (`resources/workflows/`, `resources/methods/`); nothing here knows one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from vp_desktop.core.duties import AllOf, Case, Condition, Not
from vp_desktop.core.model import StepRecord, StepState
from vp_desktop.core.taxonomy import Label
from vp_desktop.core.terms import Span

START, KNOWN = "start", "known"
"""From when a term may run beside a step: the start of the route; when the adviser learned of it."""


@dataclass(frozen=True)
class Term:
    """By when a step must be done, from the moment of another.

    Without a `span` it is due at once and no number of hours is named: the law has none ("onverwijld").
    """

    since: str
    span: Span | None = None
    article: str | None = None
    confirmed: bool = False


@dataclass(frozen=True)
class Answer:
    """What a step may find; later steps may depend on it."""

    id: str
    label: Label


@dataclass(frozen=True)
class Step:
    """Something that somebody does. `who` and `to` are codes of the list `function`."""

    id: str
    label: Label
    explain: Label
    who: str
    to: str | None = None
    after: tuple[str, ...] = ()
    """The steps that must be settled first."""
    duty: str = ""
    """The duty of a rule set that is done by this step."""
    only_when: Condition | None = None
    """Facts without which the step is not there; one victim and accused for whom they hold are enough."""
    unless: Condition | None = None
    """Facts with which it is not there, for whichever victim and accused they hold."""
    when_answer: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Answers to earlier steps without which it is not there."""
    answers: tuple[Answer, ...] = ()
    term: Term | None = None
    track: str | None = None
    each_round: bool = False
    optional: bool = False
    ends: bool = False
    """Whether the route may end with it."""
    source: str | None = None
    confirmed: bool = True
    """Whether what it says of the law was read in a current text."""

    @property
    def depends_on(self) -> Condition | None:
        """The facts on which it depends, of one victim and one accused."""
        wanted = () if self.only_when is None else (self.only_when,)
        unwanted = () if self.unless is None else (Not(self.unless),)
        parts = (*wanted, *unwanted)
        return AllOf(parts) if len(parts) > 1 else next(iter(parts), None)


@dataclass(frozen=True)
class Moment:
    """A contact moment of a method, so long after its start; without a `span` at the start itself."""

    span: Span | None
    label: Label


@dataclass(frozen=True)
class Workflow:
    """A route or method. Its steps stand in an order in which they can be done."""

    id: str
    version: int
    checked_on: date
    purposes: tuple[str, ...]
    label: Label
    about: Label
    source: str
    steps: tuple[Step, ...]
    offered_when: Condition | None = None
    tracks: Mapping[str, Label] = field(default_factory=dict)
    rhythm: tuple[Moment, ...] = ()
    method: str | None = None
    """The leaf of `bullying_method` that stands for it in the yearly summary."""

    @property
    def has_rounds(self) -> bool:
        return any(step.each_round for step in self.steps)

    def step(self, step_id: str) -> Step:
        """Raises LookupError."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise LookupError(step_id)


class Standing(StrEnum):
    """Where a case stands with a step."""

    DONE = "done"
    SET_ASIDE = "set_aside"
    NOW = "now"
    NEXT = "next"


@dataclass(frozen=True)
class Progress:
    """A step in a case. `waits_for` are the steps that must be settled first."""

    step: Step
    standing: Standing
    record: StepRecord | None = None
    waits_for: tuple[Step, ...] = ()


def progress(
    workflow: Workflow, records: Sequence[StepRecord], cases: Sequence[Case], round_: int = 1
) -> tuple[Progress, ...]:
    """Done, now and next. A step is there when its facts hold in one of `cases`: the strict branch.

    `records` are those of this route; of one step in one round the last one counts. Steps that are done
    stay, whatever the facts have become since.
    """
    settled = _settled(workflow, records, round_)
    answers = {name: record.answer for name, record in settled.items()}
    there = [
        step for step in workflow.steps if step.id in settled or _is_there(step, cases, answers)
    ]
    names = {step.id for step in there}
    absent = {step.id: step.after for step in workflow.steps if step.id not in names}
    return tuple(_progress(step, there, absent, settled) for step in there)


def _settled(
    workflow: Workflow, records: Sequence[StepRecord], round_: int
) -> dict[str, StepRecord]:
    rounds = {step.id for step in workflow.steps if step.each_round}
    known = {step.id for step in workflow.steps}
    return {
        record.step: record
        for record in sorted(records, key=lambda record: record.id)
        if record.step in known and (record.step not in rounds or record.round == round_)
    }


def _is_there(step: Step, cases: Sequence[Case], answers: Mapping[str, str]) -> bool:
    wanted, unwanted = step.only_when, step.unless
    if wanted is not None and not any(wanted.holds(case) for case in cases):
        return False
    if unwanted is not None and any(unwanted.holds(case) for case in cases):
        return False
    return all(answers.get(asked, "") in wanted for asked, wanted in step.when_answer.items())


def _progress(
    step: Step,
    there: Sequence[Step],
    absent: Mapping[str, tuple[str, ...]],
    settled: Mapping[str, StepRecord],
) -> Progress:
    record = settled.get(step.id)
    if record is not None:
        standing = Standing.DONE if record.state is StepState.DONE else Standing.SET_ASIDE
        return Progress(step, standing, record)
    open_before = _before(step.after, absent) - settled.keys()
    waits_for = tuple(other for other in there if other.id in open_before)
    return Progress(step, Standing.NEXT if waits_for else Standing.NOW, None, waits_for)


def _before(after: Collection[str], absent: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The steps to wait for. Where one is not there, what it would have waited for: it may yet come."""
    before: set[str] = set()
    looked_at = list(after)
    while looked_at:
        name = looked_at.pop()
        if name not in before:
            before.add(name)
            looked_at += absent.get(name, ())
    return before - absent.keys()


def paths_to_an_end(steps: Sequence[Step]) -> Iterator[str]:
    """The steps from which the route cannot come to an end, or which nothing leads to."""
    after = {step.id: set(step.after) for step in steps}
    reached: set[str] = set()
    while found := {name for name, before in after.items() if before <= reached} - reached:
        reached |= found
    ending = {step.id for step in steps if step.ends}
    while found := {name for each in ending for name in after[each]} - ending:
        ending |= found
    yield from (step.id for step in steps if step.id not in reached or step.id not in ending)
