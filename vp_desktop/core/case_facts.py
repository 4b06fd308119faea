"""From what is known of a case to the facts by which its duties are judged.

A case may have several victims and several accused, and facts know one of each: every pair of them makes
facts of its own, and the case has the duties of all. Where nobody knows, the strict branch is taken
(law.md section 3: doubt means the strict branch; section 12.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from types import MappingProxyType
from typing import Any

from vp_desktop.core.duties import Binding, Duty, RuleSets, assess
from vp_desktop.core.facts import KINDS, Facts
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy

ASKED: Mapping[str, Any] = MappingProxyType(
    {
        "sexual_offence_possible": "unknown",
        "victim_lacks_capacity": False,
        "accused_task_holder": "unknown",
        "acute_danger": False,
        "suicidal": False,
        "recent_sexual_violence": False,
        "unsafe_home_now": False,
        "abuse_at_home": False,
        "bullying": False,
        "serious": False,
        "crime_suspected": False,
        "suspension_days": 0,
        "complaint_wanted": False,
        "complaint_upheld": False,
        "data_breach": False,
    }
)
"""The facts that are asked, each with what holds until it is answered.

Two follow from other answers when nobody answered them: `accused_task_holder` from what the accused does
at school, `bullying` from the category and the register.
"""
OWN = ("adviser", "anyone")
"""Who does what: by these codes it is the adviser herself."""
_BULLYING = "bullying"
_VICTIMS = {
    **dict.fromkeys(("pupil", "parent", "other"), None),
    **dict.fromkeys(("staff", "school_leader", "board_member", "adviser"), "staff"),
    **dict.fromkeys(("volunteer", "trainee", "hired"), "staff"),
}
_HOLDERS = dict.fromkeys(
    ("staff", "school_leader", "board_member", "adviser", "volunteer", "trainee", "hired"), "yes"
) | dict.fromkeys(("pupil", "parent"), "no")
_STRONGEST_FIRST = (Binding.STATUTORY, Binding.PROPOSED, Binding.ADVICE)


@dataclass(frozen=True)
class Party:
    """A victim or an accused: what this person is to the school (`person_kind`), and how old."""

    kind: str = "unknown"
    age: int | None = None


@dataclass(frozen=True, kw_only=True)
class KnownCase:
    """What is known of a case. `category` is the stored value, `answers` the facts that were asked."""

    profile: str
    sector: str
    adviser: str
    category: str = NOT_YET
    also: tuple[str, ...] = ()
    """Further categories: of cases about the same matter, which may have begun as something else."""
    purpose: Purpose = Purpose.ADVISER
    victims: tuple[Party, ...] = ()
    accused: tuple[Party, ...] = ()
    answers: Mapping[str, Any] = field(default_factory=dict)


def answer(known: KnownCase, name: str) -> Any:
    """The answer to a question of `ASKED`; what holds without one when it cannot be read."""
    given = known.answers.get(name)
    return given if name in known.answers and KINDS[name].accepts(given) else ASKED[name]


def is_answered(known: KnownCase, name: str) -> bool:
    return name in known.answers and KINDS[name].accepts(known.answers[name])


def facts_of(known: KnownCase, taxonomy: Taxonomy) -> tuple[Facts, ...]:
    """The facts of every category, victim and accused together, each once; nobody is somebody unknown.

    A victim of whom nothing is known counts as a pupil: no duty may stay hidden because a field was
    skipped. A category that is not known yet counts as `other`, since no duty can be guessed from it
    (the window asks for the category), unless a sexual offence is called possible: then as harassment.
    """
    asked = {name: answer(known, name) for name in ASKED}
    asked["bullying"] = _is_bullying(known)
    every = dict.fromkeys((known.category, *known.also))
    together = product(every, known.victims or (Party(),), known.accused or (Party(),))
    made = (
        Facts(
            **asked
            | {"accused_task_holder": _holds_tasks(known, accused)}
            | {
                "profile": known.profile,
                "sector": known.sector,
                "adviser": known.adviser,
                "category": _category(category, known, taxonomy),
                "victim_type": victim_type(victim.kind),
                "victim_age": _age(victim),
                "accused_type": _accused_type(accused.kind),
                "accused_age": _age(accused),
            }
        )
        for category, victim, accused in together
    )
    return tuple(dict.fromkeys(made))


def _category(leaf: str, known: KnownCase, taxonomy: Taxonomy) -> str:
    if leaf == NOT_YET and answer(known, "sexual_offence_possible") == "yes":
        return "sexual_harassment"
    return category_of(leaf, taxonomy)


def category_of(leaf: str, taxonomy: Taxonomy) -> str:
    """The one of the seven categories to which a stored value belongs; `other` when there is none."""
    kind = KINDS["category"]
    above = (leaf, *taxonomy["category"].parents_of(leaf))
    return next((code for code in above if kind.accepts(code)), "other")


def victim_type(kind: str) -> str:
    """Whom the rules see in a victim of this kind; nobody known is a pupil (the strict branch)."""
    return (_VICTIMS[kind] or kind) if kind in _VICTIMS else "pupil"


def task_holder(kind: str) -> str:
    """Whether somebody of this kind works for or helps at the school (law.md section 3)."""
    return _HOLDERS.get(kind, "unknown")


def duties_of(facts: Sequence[Facts], rule_sets: RuleSets) -> list[Duty]:
    """The duties of all of `facts` in the order of the rules, each once. All have one profile.

    Where they differ, what binds most is taken; and then the addressee that comes in place of the
    usual one, since the usual one is then somebody whom the case is about.
    """
    if not facts:
        return []
    rules = rule_sets.rules(facts[0].profile)
    usual = {(rule.duty, rule.to) for rule in rules}
    order = {rule.duty: rule.order for rule in reversed(rules)}
    found: dict[str, Duty] = {}
    for duty in (duty for each in facts for duty in assess(each, rule_sets)):
        known = found.get(duty.duty)
        if known is None or _weight(duty, usual) < _weight(known, usual):
            found[duty.duty] = duty
    return sorted(found.values(), key=lambda duty: order[duty.duty])


def has_own_duty(duties: Iterable[Duty]) -> bool:
    """Whether the law gives the adviser herself a duty, before which secrecy gives way."""
    return any(duty.binding is Binding.STATUTORY and duty.who in OWN for duty in duties)


def _weight(duty: Duty, usual: set[tuple[str, str]]) -> tuple[int, bool]:
    return _STRONGEST_FIRST.index(duty.binding), (duty.duty, duty.to) in usual


def _is_bullying(known: KnownCase) -> bool:
    if is_answered(known, "bullying"):
        return bool(known.answers["bullying"])
    every = (known.category, *known.also)
    return _BULLYING in every or known.purpose is Purpose.BULLYING


def _holds_tasks(known: KnownCase, accused: Party) -> str:
    """What is known of somebody's work says yes whatever was answered before it was known.

    "No" is an answer about one person: with several accused it speaks for none that is unknown.
    """
    by_kind = task_holder(accused.kind)
    if by_kind == "yes" or not is_answered(known, "accused_task_holder"):
        return by_kind
    answered = str(known.answers["accused_task_holder"])
    return by_kind if answered == "no" and len(known.accused) > 1 else answered


def _accused_type(kind: str) -> str:
    return kind if KINDS["accused_type"].accepts(kind) else "unknown"


def _age(party: Party) -> int | None:
    return party.age if KINDS["victim_age"].accepts(party.age) else None
