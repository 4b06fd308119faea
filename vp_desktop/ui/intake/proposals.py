"""The duties that follow from the answers so far, each as an agreement that may be made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from vp_desktop.core.addressees import instead_of, may_be_accused
from vp_desktop.core.case_facts import OWN, duties_of, facts_of
from vp_desktop.core.duties import Binding, Duty, Rule
from vp_desktop.core.model import Task
from vp_desktop.core.purpose import Purpose
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.intake.told_facts import accused_in, known_case

_AT_ONCE = ("now", "immediately", "at_once")
"""Terms that count from the moment she knew; the law gives them no number (law.md section 3)."""
_CONSULTED = ("inform_board", "board_consults_inspector")
"""Duties by which the board speaks with the accused, after consulting (law.md section 3, step 4)."""
INFORM_ACCUSED = "inform_accused"
"""Stands beside the codes of duties: telling the accused, or writing down why not yet."""
_CONFLICT = "conflict_of_interest"


@dataclass(frozen=True)
class Proposal:
    """A duty, to whom it goes in this case, and whether it becomes an agreement."""

    duty: Duty
    to: str
    instead_of: str = ""
    """The usual addressee, where that is somebody whom the report is about."""
    asks_who: bool = False
    """Whether whoever has this function may be whom the report is about."""
    agreed: bool = False

    @property
    def is_own(self) -> bool:
        return self.duty.who in OWN

    @property
    def can_be_agreed(self) -> bool:
        return self.duty.who != "none"


def proposals(answers: Answers, context: IntakeContext) -> list[Proposal]:
    """What must or can be done, in the order of the rules; nothing to the accused's own function."""
    duties = duties_of(facts_of(known_case(answers, context), context.taxonomy), context.rules)
    usual = {rule.duty: rule.to for rule in _rules(context)}
    kinds = {person.kind or "unknown" for person in accused_in(answers, context.purpose)}
    return [
        _proposal(duty, usual[duty.duty], kinds, answers)
        for duty in _with_conflict(duties, answers, context)
        if not _is_herself(duty, context.purpose)
    ]


def statutory(answers: Answers, context: IntakeContext) -> frozenset[tuple[str, str, str, bool]]:
    """What the law asks, of her or of another, and to whom it goes.

    Nobody ends a conversation without having seen it: whom to tell may change with who is accused.
    """
    return frozenset(
        (found.duty.duty, found.to, found.instead_of, found.asks_who)
        for found in proposals(answers, context)
        if found.duty.binding is Binding.STATUTORY
    )


def board_tells(found: Sequence[Proposal]) -> bool:
    """Whether the board is to consult first, and it is for the board to inform the accused."""
    return any(p.duty.duty in _CONSULTED and p.duty.binding is Binding.STATUTORY for p in found)


def is_conflicted(found: Sequence[Proposal]) -> bool:
    """Whether another adviser had better do this."""
    return any(p.duty.duty == _CONFLICT for p in found)


def names_accused(answers: Answers, context: IntakeContext) -> bool:
    """Whether it is known, by name or by what somebody does, whom the report is about."""
    return context.purpose is Purpose.ADVISER and any(
        person.name.strip() or person.kind not in ("", "unknown")
        for person in accused_in(answers, context.purpose)
    )


def is_agreed(code: str, usually: bool, answers: Answers) -> bool:
    """What the adviser chose about a duty as an agreement, else what is usual."""
    return code in answers.duties_on or (usually and code not in answers.duties_off)


def duty_tasks(
    found: Sequence[Proposal], context: IntakeContext, today: date, known_since: datetime
) -> list[Task]:
    """The agreements that were made of duties."""
    return [_task(p, context, today, known_since) for p in found if p.agreed]


def title_of(proposal: Proposal, context: IntakeContext) -> str:
    """The duty in words, with its addressee where that is not the usual one."""
    title = context.label("duty", proposal.duty.duty)
    return f"{title} ({context.label('function', proposal.to)})" if proposal.instead_of else title


def _proposal(duty: Duty, usual: str, kinds: set[str], answers: Answers) -> Proposal:
    to = instead_of(duty.to, kinds)
    usually = duty.binding is Binding.STATUTORY and duty.who == "adviser"
    made = Proposal(
        duty=duty,
        to=to,
        instead_of=usual if to != usual else "",
        asks_who=may_be_accused(to, kinds),
    )
    agreed = made.can_be_agreed and is_agreed(duty.duty, usually, answers)
    return replace(made, agreed=agreed)


def _task(proposal: Proposal, context: IntakeContext, today: date, known_since: datetime) -> Task:
    duty, at_once = proposal.duty, proposal.duty.term in _AT_ONCE
    return Task(
        title=title_of(proposal, context),
        reason=duty.why.text(context.language),
        who="" if proposal.is_own else context.label("function", duty.who),
        due_on=today if at_once else None,
        since=known_since if at_once else None,
        step=duty.duty,
    )


def _with_conflict(duties: list[Duty], answers: Answers, context: IntakeContext) -> Sequence[Duty]:
    """The duties, with the advice to hand over where the adviser says that she is too close."""
    if not answers.close or any(duty.duty == _CONFLICT for duty in duties):
        return duties
    rules = _rules(context)
    order = {rule.duty: rule.order for rule in rules}
    for rule in rules:
        if rule.duty == _CONFLICT:
            binding, to = rule.binding, rule.to
            found = Duty(rule.duty, rule.who, to, rule.term, binding, rule.why, None, False)
            return sorted((*duties, found), key=lambda duty: order[duty.duty])
    return duties


def _is_herself(duty: Duty, purpose: Purpose) -> bool:
    """The bullying coordinator needs no reminder to involve the bullying coordinator."""
    return purpose is Purpose.BULLYING and duty.to == "bullying_coordinator"


def _rules(context: IntakeContext) -> tuple[Rule, ...]:
    return context.rules.rules(context.services.settings.get("rule_set"))
