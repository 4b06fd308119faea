"""Which duties follow from facts. The rules are data (`resources/rules/`); nothing here knows one.

A rule set may lie over another: it adds to what lies below and takes nothing away. When rules of
both give one duty, the lower one speaks: a bill cannot weaken what is law.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Any, Protocol

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.facts import Facts
from vp_desktop.core.taxonomy import Label


class Status(StrEnum):
    """What a rule set is."""

    IN_FORCE = "in_force"
    BILL = "bill"


class Binding(StrEnum):
    """How far a duty binds."""

    STATUTORY = "statutory"
    PROPOSED = "proposed"
    ADVICE = "advice"


class Condition(Protocol):
    """Something that holds in a case or does not."""

    def holds(self, case: Case) -> bool: ...

    def duties(self) -> Iterator[str]:
        """The duties on which it depends."""


@dataclass(frozen=True)
class OnFact:
    """A condition on facts alone."""

    fact: str

    def duties(self) -> Iterator[str]:
        return iter(())


@dataclass(frozen=True)
class OneOf(OnFact):
    """A fact has one of these values."""

    values: tuple[str | bool | int, ...]

    def holds(self, case: Case) -> bool:
        return case.value(self.fact) in self.values


@dataclass(frozen=True)
class Between(OnFact):
    """A number lies within its limits, both included. An unknown number lies nowhere."""

    minimum: int | None
    maximum: int | None

    def holds(self, case: Case) -> bool:
        value = case.value(self.fact)
        return (
            value is not None
            and (self.minimum is None or value >= self.minimum)
            and (self.maximum is None or value <= self.maximum)
        )


@dataclass(frozen=True)
class Unknown(OnFact):
    """Nobody knows the number."""

    def holds(self, case: Case) -> bool:
        return case.value(self.fact) is None


@dataclass(frozen=True)
class Applies:
    """Another duty applies in this case."""

    duty: str

    def holds(self, case: Case) -> bool:
        return case.applies(self.duty)

    def duties(self) -> Iterator[str]:
        yield self.duty


@dataclass(frozen=True)
class AllOf:
    parts: tuple[Condition, ...]

    def holds(self, case: Case) -> bool:
        return all(part.holds(case) for part in self.parts)

    def duties(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.duties()


@dataclass(frozen=True)
class AnyOf:
    parts: tuple[Condition, ...]

    def holds(self, case: Case) -> bool:
        return any(part.holds(case) for part in self.parts)

    def duties(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.duties()


@dataclass(frozen=True)
class Not:
    part: Condition

    def holds(self, case: Case) -> bool:
        return not self.part.holds(case)

    def duties(self) -> Iterator[str]:
        return self.part.duties()


@dataclass(frozen=True)
class Source:
    """An article, and whether it was read in a current text."""

    article: str
    confirmed: bool


@dataclass(frozen=True)
class Rule:
    """One duty, when it applies, and what is said of it."""

    duty: str
    order: int
    who: str
    to: str
    term: str
    binding: Binding
    when: Condition
    why: Label
    to_instead: tuple[tuple[Condition, str], ...] = ()
    """Another addressee under a condition; the first that holds is taken."""
    condition: str | None = None
    """What must first be found by people before the duty is due."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """By sector; a sector without an article has none."""
    confirmed: bool = False
    """Where there is no article: whether what it says was read in a current text."""
    label: Label | None = None
    """What the window calls it, of a user's own; the others stand in the list `duty`."""


@dataclass(frozen=True)
class RuleSet:
    """Rules with one status, checked on one day."""

    id: str
    status: Status
    checked_on: date
    rules: tuple[Rule, ...]
    over: str | None = None
    """The rule set over which this one lies."""


@dataclass(frozen=True)
class Addition:
    """Advice of the user's own beside a rule set. It changes nothing of what stands there."""

    id: str
    adds_to: str
    checked_on: date
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class RuleSets:
    """All rule sets of the program by id, and what the user added to them."""

    sets: Mapping[str, RuleSet]
    additions: tuple[Addition, ...] = ()

    def __getitem__(self, profile: str) -> RuleSet:
        """Raises WrongUse for a profile that there is not."""
        if profile not in self.sets:
            raise WrongUse("fact_wrong", fact="profile", expected=", ".join(self.sets))
        return self.sets[profile]

    def rules(self, profile: str) -> tuple[Rule, ...]:
        """The rules of a profile, those of the lowest set first; after each set what was added to it."""
        chosen = self[profile]
        below = self.rules(chosen.over) if chosen.over is not None else ()
        added = (each.rules for each in self.additions if each.adds_to == profile)
        return (*below, *chosen.rules, *chain.from_iterable(added))

    def checked_on(self, profile: str) -> date:
        """The day on which the rules of a profile were checked; of several days the earliest."""
        chosen = self[profile]
        days = [each.checked_on for each in self.additions if each.adds_to == profile]
        days += [self.checked_on(chosen.over)] if chosen.over is not None else []
        return min(chosen.checked_on, *days) if days else chosen.checked_on

    def unconfirmed(self, profile: str, sectors: Iterable[str]) -> tuple[str, ...]:
        """The articles of a profile that were not read in a current text, for schools of these kinds."""
        found = (rule.sources.get(each) for rule in self.rules(profile) for each in sorted(sectors))
        return tuple(dict.fromkeys(s.article for s in found if s and not s.confirmed))


@dataclass(frozen=True)
class Duty:
    """What must be done by whom, to whom and when, in one case."""

    duty: str
    who: str
    to: str
    term: str
    binding: Binding
    why: Label
    source: str | None
    confirmed: bool
    condition: str | None = None
    label: Label | None = None
    """What the window calls a duty of the user's own; no label means: see the list `duty`."""


@dataclass(frozen=True)
class Case:
    """Facts under the rules by which they are judged."""

    facts: Facts
    rules: Sequence[Rule]

    def value(self, fact: str) -> Any:
        return getattr(self.facts, fact)

    def applies(self, duty: str) -> bool:
        return any(rule.duty == duty and rule.when.holds(self) for rule in self.rules)


def assess(facts: Facts, rule_sets: RuleSets) -> list[Duty]:
    """The duties that follow from the facts, in their order. Raises WrongUse."""
    case = Case(facts, rule_sets.rules(facts.profile))
    speaking: dict[str, Rule] = {}
    for rule in case.rules:
        if rule.duty not in speaking and rule.when.holds(case):
            speaking[rule.duty] = rule
    return [_duty(rule, case) for rule in sorted(speaking.values(), key=lambda rule: rule.order)]


def _duty(rule: Rule, case: Case) -> Duty:
    source = rule.sources.get(case.facts.sector)
    instead = (to for condition, to in rule.to_instead if condition.holds(case))
    return Duty(
        duty=rule.duty,
        who=rule.who,
        to=next(instead, rule.to),
        term=rule.term,
        binding=rule.binding,
        why=rule.why,
        source=source.article if source else None,
        confirmed=source.confirmed if source else rule.confirmed,
        condition=rule.condition,
        label=rule.label,
    )


def document(rule_set: RuleSet, duties: Sequence[Duty], language: str) -> dict[str, Any]:
    """The duties as interfaces.md writes them in JSON."""
    return {
        "profile": {
            "id": rule_set.id,
            "status": rule_set.status.value,
            "checked_on": rule_set.checked_on.isoformat(),
        },
        "duties": [_as_json(duty, language) for duty in duties],
    }


def _as_json(duty: Duty, language: str) -> dict[str, Any]:
    written = {
        "duty": duty.duty,
        "who": duty.who,
        "to": duty.to,
        "term": duty.term,
        "binding": duty.binding.value,
        "why": duty.why.text(language),
        "source": duty.source,
        "confirmed": duty.confirmed,
    }
    return written if duty.condition is None else {**written, "condition": duty.condition}
