"""Whether a condition holds when only some of the facts are known: yes, no, or it depends (None).

For looking at a route without a case. A condition that depends is shown in words, never decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from vp_desktop.core.duties import (
    AllOf,
    AnyOf,
    Applies,
    Between,
    Condition,
    Not,
    OneOf,
    Rule,
    Unknown,
)
from vp_desktop.core.workflow import Step, Workflow

NEVER = AnyOf(())


def holds(condition: Condition, known: Mapping[str, Any], rules: Sequence[Rule]) -> bool | None:
    """Whether `condition` holds with the facts in `known` under `rules`; None when it depends."""
    match condition:
        case AllOf(parts):
            return _all(holds(part, known, rules) for part in parts)
        case AnyOf(parts):
            return _not(_all(_not(holds(part, known, rules)) for part in parts))
        case Not(part):
            return _not(holds(part, known, rules))
        case Applies(duty):
            giving = [rule.when for rule in rules if rule.duty == duty]
            return holds(AnyOf(tuple(giving)), known, rules)
        case OneOf(fact, values):
            return known[fact] in values if fact in known else None
        case Between(fact) | Unknown(fact) if fact not in known:
            return None
        case Between(fact, minimum, maximum):
            value = known[fact]
            return (
                value is not None
                and (minimum is None or value >= minimum)
                and (maximum is None or value <= maximum)
            )
        case Unknown(fact):
            return known[fact] is None
    return None


def as_far_as_known(
    workflow: Workflow, known: Mapping[str, Any], rules: Sequence[Rule]
) -> Workflow:
    """The route with the steps that may be there: what cannot be is never there, the rest always."""
    return replace(
        workflow, steps=tuple(_as_far_as_known(step, known, rules) for step in workflow.steps)
    )


def _as_far_as_known(step: Step, known: Mapping[str, Any], rules: Sequence[Rule]) -> Step:
    if step.depends_on is None:
        return step
    there = holds(step.depends_on, known, rules)
    return replace(step, only_when=NEVER if there is False else None, unless=None)


def open_part(
    condition: Condition, known: Mapping[str, Any], rules: Sequence[Rule]
) -> Condition | None:
    """What of a condition still depends; None when it does not."""
    if holds(condition, known, rules) is not None:
        return None
    if isinstance(condition, AllOf | AnyOf):
        parts = tuple(
            part for each in condition.parts if (part := open_part(each, known, rules)) is not None
        )
        return parts[0] if len(parts) == 1 else type(condition)(parts)
    return condition


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _all(values: Iterable[bool | None]) -> bool | None:
    found = list(values)
    if False in found:
        return False
    return None if None in found else True
