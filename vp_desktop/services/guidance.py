"""What must be done in a case: its duties, from the facts as the register has them now.

Facts that were asked stand in table `facts`, the newest of a name holds; the rest follows from the
matter, the school and the persons. Another rule set, or other facts, give other duties; nothing that was
recorded changes by it. What is new since the adviser last looked is said.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from vp_desktop.core.case_facts import ASKED, KnownCase, Party, duties_of, facts_of
from vp_desktop.core.duties import Case, Duty, RuleSet, RuleSets
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.facts import KINDS
from vp_desktop.core.model import Case as StoredCase
from vp_desktop.core.model import (
    CaseId,
    Fact,
    Involvement,
    Matter,
    MatterId,
    School,
    StepRecord,
    StepState,
)
from vp_desktop.core.purpose import AdviserKind, Purpose
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.settings import Settings
from vp_desktop.storage import cases as stored_cases
from vp_desktop.storage import records, routes
from vp_desktop.storage.register import Register

_VICTIMS = ("subject", "bullied")
_ACCUSED = ("accused", "bully", "assistant", "reinforcer")
_ACCUSED_KINDS = {"unknown_accused": "unknown"}


@dataclass(frozen=True)
class Reading:
    """What is known of a case at one moment, and what follows from it under the rules that hold.

    Read once and passed on to whatever asks in one go; another look at the case reads anew.
    """

    case: StoredCase
    together: tuple[CaseId, ...]
    """The case and those that are shown inside it."""
    known: KnownCase
    cases: tuple[Case, ...]
    """The facts under the rules that hold: one for each pair of victim and accused."""
    duties: tuple[Duty, ...]

    @property
    def accused_kinds(self) -> frozenset[str]:
        """What the persons whom the case is about are to the school: none of them is written to."""
        return frozenset(party.kind for party in self.known.accused)

    @property
    def by_code(self) -> dict[str, Duty]:
        """The duties by their codes."""
        return {duty.duty: duty for duty in self.duties}


@dataclass(frozen=True)
class CaseDuty:
    """A duty in a case, and what was recorded of it."""

    duty: Duty
    record: StepRecord | None = None


@dataclass(frozen=True)
class Assessment:
    """The duties of a case under one rule set. `appeared` and `gone` since the adviser last looked."""

    rule_set: RuleSet
    duties: tuple[CaseDuty, ...]
    appeared: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(frozen=True)
class Difference:
    """What another rule set would change in a case."""

    rule_set: RuleSet
    appeared: tuple[Duty, ...]
    gone: tuple[Duty, ...]
    changed: tuple[tuple[Duty, Duty], ...]
    """Duties of both that differ, as they are and as they would be."""


class Guidance:
    """The duties of the cases of a register."""

    def __init__(
        self,
        register: Register,
        settings: Settings,
        taxonomy: Taxonomy,
        rule_sets: Callable[[], RuleSets],
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self._settings = settings
        self._taxonomy = taxonomy
        self._read_rule_sets = rule_sets
        self._clock = clock
        self.purpose: Purpose = settings.purpose

    @property
    def _rule_sets(self) -> RuleSets:
        return self._read_rule_sets()

    @property
    def profile(self) -> str:
        """The rule set that holds in this register."""
        return self._settings.get("rule_set")

    def facts(self, case_id: CaseId) -> dict[str, Fact]:
        """The newest fact of each name."""
        found = records.select(self._connection, Fact, "case_id = ? ORDER BY id", (case_id,))
        return {fact.name: fact for fact in found}

    def history(self, case_id: CaseId, name: str) -> list[Fact]:
        """All that was ever noted under a name, oldest first."""
        return records.select(
            self._connection, Fact, "case_id = ? AND name = ? ORDER BY id", (case_id, name)
        )

    def answers(self, case_id: CaseId) -> dict[str, Any]:
        """The questions that were answered, by the names of the facts.

        Of cases that are shown as one the strictest answer holds: what is known of one is known of all.
        """
        return self._answers(stored_cases.together(self._connection, case_id))

    def _answers(self, together: tuple[CaseId, ...]) -> dict[str, Any]:
        marks = ", ".join("?" * len(together))
        facts = records.select(
            self._connection, Fact, f"case_id IN ({marks}) ORDER BY id", together
        )
        newest = {(fact.case_id, fact.name): fact for fact in facts}
        found: dict[str, list[Any]] = {}
        for (_, name), fact in newest.items():
            if name in ASKED:
                found.setdefault(name, []).append(json.loads(fact.value))
        return {name: max(values, key=_strictness) for name, values in found.items()}

    def read(self, case_id: CaseId) -> Reading:
        """What is known of a case now, and what follows: to be passed on by who asks more than once."""
        case = stored_cases.get(self._connection, case_id)
        together = stored_cases.together(self._connection, case_id)
        known = self._known(case, together)
        facts = facts_of(known, self._taxonomy)
        rule_sets = self._rule_sets
        return Reading(
            case=case,
            together=together,
            known=known,
            cases=tuple(Case(each, rule_sets.rules(each.profile)) for each in facts),
            duties=tuple(duties_of(facts, rule_sets)),
        )

    def known(self, case_id: CaseId) -> KnownCase:
        """What is known of a case."""
        return self.read(case_id).known

    def _known(self, case: StoredCase, together: tuple[CaseId, ...]) -> KnownCase:
        matter = records.get(self._connection, Matter, case.matter_id)
        school = records.get(self._connection, School, matter.school_id)
        marks = ", ".join("?" * len(together))
        people = records.select(
            self._connection, Involvement, f"case_id IN ({marks}) ORDER BY id", together
        )
        accused = tuple(Party(p.kind, p.age) for p in people if p.role in _ACCUSED)
        counted = _ACCUSED_KINDS.get(matter.accused_type, matter.accused_type)
        external = self._settings.adviser_kind is AdviserKind.EXTERNAL
        return KnownCase(
            profile=self.profile,
            sector=school.sector,
            adviser="external" if external else "internal",
            category=matter.category,
            also=self._categories(case.matter_id),
            purpose=self.purpose,
            victims=tuple(Party(p.kind, p.age) for p in people if p.role in _VICTIMS),
            accused=accused or (Party(counted),),
            answers=self._answers(together),
        )

    def _categories(self, matter_id: MatterId) -> tuple[str, ...]:
        """What each case of a matter was by itself: relating it to an earlier one hides no duty."""
        rows = self._connection.rows(
            "SELECT DISTINCT matters.category FROM cases"
            " JOIN matters ON matters.id = cases.own_matter_id"
            " WHERE cases.matter_id = ? AND cases.own_matter_id <> cases.matter_id ORDER BY 1",
            (matter_id,),
        )
        return tuple(row["category"] for row in rows)

    def accused_kinds(self, case_id: CaseId) -> frozenset[str]:
        """What the persons whom the case is about are to the school: none of them is written to."""
        return self.read(case_id).accused_kinds

    def assess(self, case_id: CaseId, reading: Reading | None = None) -> Assessment:
        """The duties of a case now, what was done of each, and what changed since she last looked."""
        reading = reading or self.read(case_id)
        done = self._recorded(reading.together)
        names = [duty.duty for duty in reading.duties]
        seen = self._seen(case_id)
        return Assessment(
            rule_set=self._rule_sets[reading.known.profile],
            duties=tuple(CaseDuty(duty, done.get(duty.duty)) for duty in reading.duties),
            appeared=() if seen is None else tuple(n for n in names if n not in seen),
            gone=() if seen is None else tuple(n for n in seen if n not in names),
        )

    def compare(self, case_id: CaseId, profile: str, reading: Reading | None = None) -> Difference:
        """What the rule set `profile` would change. Raises WrongUse for one that there is not."""
        reading = reading or self.read(case_id)
        other = replace(reading.known, profile=profile)
        now = reading.by_code
        then = {
            duty.duty: duty for duty in duties_of(facts_of(other, self._taxonomy), self._rule_sets)
        }
        return Difference(
            rule_set=self._rule_sets[profile],
            appeared=tuple(duty for name, duty in then.items() if name not in now),
            gone=tuple(duty for name, duty in now.items() if name not in then),
            changed=tuple(
                (duty, then[name]) for name, duty in now.items() if then.get(name, duty) != duty
            ),
        )

    def note(self, case_id: CaseId, values: Mapping[str, Any], note: str = "") -> None:
        """Note what is known now; what was known before stays in the history.

        Only what is new is noted, in every case that is shown as one with this. Raises WrongUse for a
        question that is not asked, or a value that its answer cannot have.
        """
        for name, value in values.items():
            if name not in ASKED:
                raise WrongUse("fact_unknown", fact=name)
            if not KINDS[name].accepts(value):
                raise WrongUse("fact_wrong", fact=name, expected=KINDS[name].expected)
        new = [
            Fact(each, name, json.dumps(value), self._clock(), self._kept(each, note))
            for each in stored_cases.together(self._connection, case_id)
            for name, value in values.items()
            if self._is_new_fact(each, name, value)
        ]
        if new:
            with self._register.change("facts_noted", self._clock(), {"facts": len(new)}):
                for fact in new:
                    records.insert(self._connection, fact)

    def _is_new_fact(self, case_id: CaseId, name: str, value: Any) -> bool:
        before = self.facts(case_id).get(name)
        return before is None or json.loads(before.value) != value

    def _kept(self, case_id: CaseId, note: str) -> str:
        return note.strip() if keeps_texts(self._connection, case_id) else ""

    def is_new(self, case_id: CaseId) -> bool:
        """Whether the adviser never looked at the duties of this case."""
        return self._seen(case_id) is None

    def acknowledge(self, case_id: CaseId) -> None:
        """The adviser has seen the duties as they are now."""
        reading = self.read(case_id)
        names = [duty.duty for duty in reading.duties]
        if self._seen(case_id) == names or self._register.read_only:
            return
        with self._register.change("duties_seen", self._clock()) as connection:
            connection.execute("DELETE FROM assessments WHERE case_id = ?", (case_id,))
            connection.insert(
                "assessments",
                case_id=case_id,
                rule_set=reading.known.profile,
                duties=json.dumps(names),
                seen_at=self._clock(),
            )

    def record(self, record: StepRecord) -> int:
        """A duty was done, or set aside with a reason, outside a route. Raises WrongUse."""
        if record.state is StepState.SET_ASIDE and not record.because.strip():
            raise WrongUse("reason_needed")
        if record.at > self._clock():
            raise WrongUse("date_in_future")
        if not keeps_texts(self._connection, record.case_id):
            record = record.without_words()
        with self._register.change("duty_recorded", self._clock()) as connection:
            routes.remove_agreements(connection, record.case_id, record.duty)
            return records.insert(connection, record)

    def _recorded(self, together: tuple[CaseId, ...]) -> dict[str, StepRecord]:
        marks = ", ".join("?" * len(together))
        found = records.select(
            self._connection,
            StepRecord,
            f"case_id IN ({marks}) AND duty <> '' ORDER BY id",
            together,
        )
        return {record.duty: record for record in found}

    def _seen(self, case_id: CaseId) -> list[str] | None:
        found = self._connection.value(
            "SELECT duties FROM assessments WHERE case_id = ?", (case_id,)
        )
        return None if found is None else list(json.loads(found))


def _strictness(answer: Any) -> float:
    """How strict an answer is: yes before not known before no, more before fewer."""
    known = {"yes": 2, "unknown": 1, "no": 0}
    return known[answer] if isinstance(answer, str) else float(answer)
