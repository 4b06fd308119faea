"""What the reader of a package's text cannot know: routes that can be read, days that can have been."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

from vp_desktop.catalog.toml_file import ResourceFault
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.handover import HandedCase, Handover
from vp_desktop.core.handover_values import refuse
from vp_desktop.core.workflow import Workflow
from vp_desktop.services.consent import CONSENT

_CLOCKS_DIFFER = timedelta(days=1)
ReadDefinition = Callable[[str, str], Workflow]
"""Reads the definition of a route: its id and its text."""


def check_sound(handover: Handover, read_definition: ReadDefinition, now: datetime) -> None:
    """Raises WrongUse for a case without consent that holds texts, a day to come, a broken route."""
    for case in handover.cases:
        answers = [consent.answer for consent in case.consents]
        if answers and answers[-1] in CONSENT.without_texts and _has_texts(case):
            refuse()
        if any(moment > now + _CLOCKS_DIFFER for moment in _moments(case)):
            raise WrongUse("date_in_future")
        _check_routes(case, read_definition)


def check_made_up(theirs: bool, ours: bool) -> None:
    """What is made up and what is real never come together. Raises WrongUse."""
    if theirs != ours:
        raise WrongUse("made_up_into_real" if theirs else "real_into_made_up")


def _check_routes(case: HandedCase, read_definition: ReadDefinition) -> None:
    for route in case.routes:
        try:
            workflow = read_definition(route.route, route.definition)
        except (ResourceFault, WrongUse, ValueError, LookupError, TypeError, RecursionError):
            refuse()
        steps = {step.id for step in workflow.steps}
        mine = {step.step for step in case.steps if step.route_id == route.id}
        mine |= {task.step for task in case.tasks if task.route_id == route.id}
        named = (workflow.id, workflow.version) == (route.route, route.version)
        if not named or not mine <= steps:
            refuse()


def _moments(case: HandedCase) -> Iterator[datetime]:
    """The days and moments that cannot lie ahead."""
    days: list[date | None] = [case.opened_on]
    days += [one.received_on for one in case.reports]
    days += [one.held_on for one in case.contacts]
    days += [one.answered_on for one in case.consents]
    days += [one.closed_on for one in case.closings]
    days += [one.done_on for one in case.tasks]
    yield from (datetime(day.year, day.month, day.day) for day in days if day is not None)
    yield case.known_since
    yield from (one.at for one in case.steps)
    yield from (one.made_at for one in case.documents)
    yield from (one.noted_at for one in case.facts)
    yield from (one.added_at for one in case.attachments)
    yield from (one.started_at for one in case.routes)


def _has_texts(case: HandedCase) -> bool:
    """Whether there is anything that a case without consent may not hold."""
    told = any(report.story or report.wish for report in case.reports)
    named = any(one.person_id is not None for one in case.involvements)
    said = any(one.text or one.safe_contact for one in case.contacts)
    return told or named or said or bool(case.documents or case.attachments or case.informed)
