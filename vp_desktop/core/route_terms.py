"""Which terms of a route run in a case, from when and until when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vp_desktop.core.duties import Case
from vp_desktop.core.model import SchoolHoliday, StepRecord
from vp_desktop.core.terms import ClosedDay, due, falls_on_closed_day, last_open_day_before
from vp_desktop.core.workflow import KNOWN, START, Progress, Standing, Step, Term


@dataclass(frozen=True)
class RunningTerm:
    """A term of a step: from when, until when. No end means due at once, without a number.

    `closed` says why nobody may be there on its last day, and `do_before` the last open day before it.
    """

    term: Term
    since: datetime
    until: datetime | None
    closed: ClosedDay | None = None
    do_before: date | None = None


def running_terms(
    steps: Sequence[Progress],
    started_at: datetime,
    known_since: datetime,
    holidays: Sequence[SchoolHoliday] = (),
    cases: Sequence[Case] = (),
) -> Mapping[str, RunningTerm]:
    """The running terms by the steps that end them. `known_since`: when the adviser learned of it.

    A step that does a duty has a term only while the duty applies in one of `cases`.
    """
    settled = [each.record for each in steps if each.record is not None]
    found = {}
    for each in steps:
        term = each.step.term
        if term is None or not _runs(each, term) or not _is_due(each.step, cases):
            continue
        since = _began(term, started_at, known_since, settled)
        if since is not None:
            found[each.step.id] = _running(term, since, holidays)
    return found


def _is_due(step: Step, cases: Sequence[Case]) -> bool:
    return not step.duty or any(case.applies(step.duty) for case in cases)


def _runs(each: Progress, term: Term) -> bool:
    """Whether a term runs: until its step is settled; what is due at once after a step, from its turn.

    What the law wants at once counts from the moment she knew, whatever else comes first; what follows
    on another step never overtakes the steps between (law.md section 3: step 4 before step 5).
    """
    if each.standing is Standing.NEXT and term.span is None:
        return term.since in (START, KNOWN)
    return each.standing in (Standing.NOW, Standing.NEXT)


def _began(
    term: Term, started_at: datetime, known_since: datetime, settled: Sequence[StepRecord]
) -> datetime | None:
    """From when it runs; None while that step is neither done nor set aside."""
    if term.since == START:
        return started_at
    if term.since == KNOWN:
        return known_since
    found = [record for record in settled if record.step == term.since]
    return max(found, key=lambda record: record.id).at if found else None


def _running(term: Term, since: datetime, holidays: Sequence[SchoolHoliday]) -> RunningTerm:
    if term.span is None:
        return RunningTerm(term, since, None)
    until = due(since, term.span, holidays)
    closed = falls_on_closed_day(until.date(), holidays)
    before = last_open_day_before(until.date(), holidays) if closed else None
    return RunningTerm(term, since, until, closed, before)
