"""What a bullying case has beside others: the check, the roles in each incident, who knows what."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from vp_desktop.core.bullying import QUESTIONS, Answer
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import (
    CaseId,
    Fact,
    Incident,
    IncidentId,
    Informed,
    Involvement,
    InvolvementId,
    Person,
    PersonId,
)
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.cases import Dossier
from vp_desktop.services.child_texts import ChildTexts
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.storage import cases, people, records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

CONCERNED = "concerned"
"""The role somebody keeps in a case when the last role in an incident is taken away."""
_SECTION, _FACT = "bullying", "bullying."


@dataclass(frozen=True)
class Noted:
    """An answer to a question of the check, and when it was given."""

    answer: Answer
    at: datetime


@dataclass(frozen=True)
class Part:
    """Somebody's part in one incident; `role` is empty when it is not known or there is none."""

    role: str
    person: Person | None
    involvement_id: InvolvementId | None = None

    @property
    def key(self) -> str:
        """A name of this line that stays the same: of the role, or of the person without one."""
        if self.involvement_id is not None:
            return f"role{self.involvement_id}"
        return f"person{self.person.id if self.person else 0}"


class Bullying:
    """Works on the bullying cases of a register, and gives their words."""

    def __init__(
        self,
        register: Register,
        child_texts: ChildTexts,
        taxonomy: Taxonomy,
        texts: Texts,
        clock: Clock,
    ) -> None:
        self._register = register
        self._connection = register.connection
        self.child_texts = child_texts
        self._taxonomy = taxonomy
        self._texts = texts
        self._clock = clock

    def say(self, key: str, language: str, **values: Any) -> str:
        """A sentence of `resources/texts/bullying.toml`."""
        return self._texts.say(_SECTION, key, language, **values)

    def history(self, case_id: CaseId) -> dict[str, tuple[Noted, ...]]:
        """The answers to each question that was answered, the oldest first: the last one holds."""
        together = cases.together(self._connection, case_id)
        marks = ", ".join("?" * len(together))
        facts = records.select(
            self._connection, Fact, f"case_id IN ({marks}) ORDER BY noted_at, id", together
        )
        return {
            question: found
            for question in QUESTIONS
            if (found := tuple(_noted(fact) for fact in facts if fact.name == _FACT + question))
        }

    def answers(self, case_id: CaseId) -> dict[str, Answer]:
        """The answers that hold."""
        return {question: found[-1].answer for question, found in self.history(case_id).items()}

    def answer(self, case_id: CaseId, question: str, answer: str) -> None:
        """Note an answer; the ones before stay in the history. Raises WrongUse."""
        if question not in QUESTIONS or answer not in [*Answer]:
            raise WrongUse("unknown_value", value=answer if question in QUESTIONS else question)
        if self.answers(case_id).get(question) == answer:
            return
        fact = Fact(case_id, _FACT + question, json.dumps(answer), self._clock())
        with self._register.change("fact_noted", self._clock()) as connection:
            records.insert(connection, fact)

    def parts_in(self, dossier: Dossier, incident_id: IncidentId) -> tuple[Part, ...]:
        """Everybody of the case with the part they had in this incident, and in no other."""
        found = [
            Part(each.involvement.role, each.person, each.involvement.id)
            for each in dossier.people
            if each.involvement.incident_id == incident_id
        ]
        there = {part.person for part in found}
        others = dict.fromkeys(each.person for each in dossier.people if each.person)
        return (*found, *(Part("", person) for person in others if person not in there))

    def set_parts(
        self, incident: Incident, parts: Sequence[Part], roles: Mapping[str, str]
    ) -> None:
        """Set roles in this incident alone, by the `key` of a part; an empty role takes it away.

        Somebody who had no other role stays in the case as concerned. Raises WrongUse for a role that
        is not one of an incident.
        """
        changed = [part for part in parts if roles.get(part.key, part.role) != part.role]
        for part in changed:
            self._check_role(roles[part.key])
        if not changed:
            return
        with self._register.change("incident_roles_changed", self._clock()) as connection:
            for part in changed:
                self._set_part(connection, incident, part, roles[part.key])

    def _check_role(self, role: str) -> None:
        item = self._taxonomy["role"].items.get(role)
        if role and (item is None or item.group != "bullying"):
            raise WrongUse("unknown_value", value=role)

    def _set_part(self, connection: Connection, incident: Incident, part: Part, role: str) -> None:
        if part.involvement_id is None:
            records.insert(connection, self._new_role(connection, incident, part, role))
            return
        before = records.get(connection, Involvement, part.involvement_id)
        if before.incident_id != incident.id:
            raise WrongUse("unknown_value", value=part.key)
        if role:
            records.update(connection, replace(before, role=role))
        elif self._has_another(connection, before):
            records.delete(connection, Involvement, before.id)
        else:
            records.update(connection, replace(before, role=CONCERNED, incident_id=None))

    def _new_role(
        self, connection: Connection, incident: Incident, part: Part, role: str
    ) -> Involvement:
        assert part.person is not None
        known = self._involvements(connection, incident.case_id, part.person.id)
        age = next((each.age for each in known if each.age is not None), None)
        return Involvement(
            incident.case_id,
            role,
            person_id=part.person.id,
            kind=known[0].kind if known else part.person.kind,
            age=age,
            incident_id=incident.id,
        )

    def _has_another(self, connection: Connection, role: Involvement) -> bool:
        """Whether the person has a role in the case beside this one. The unnamed have one each."""
        if role.person_id is None:
            return False
        known = self._involvements(connection, role.case_id, role.person_id)
        return any(each.id != role.id for each in known)

    @staticmethod
    def _involvements(
        connection: Connection, case_id: CaseId, person_id: PersonId
    ) -> list[Involvement]:
        together = cases.together(connection, case_id)
        marks = ", ".join("?" * len(together))
        return records.select(
            connection,
            Involvement,
            f"case_id IN ({marks}) AND person_id IN {people.group_of()} ORDER BY id",
            (*together, people.root(connection, person_id)),
        )

    def informed(self, case_id: CaseId) -> list[Informed]:
        """Who knows what of a case, in the order in which they were told."""
        together = cases.together(self._connection, case_id)
        marks = ", ".join("?" * len(together))
        order = "told_on IS NULL, told_on, id"
        return records.select(
            self._connection, Informed, f"case_id IN ({marks}) ORDER BY {order}", together
        )

    def inform(self, informed: Informed) -> int:
        """Note that somebody knows something. Raises WrongUse for a day to come."""
        self._check_informed(informed)
        with self._register.change("informed_added", self._clock()) as connection:
            return records.insert(connection, informed)

    def change_informed(self, informed: Informed) -> None:
        """Store what was corrected. Raises as `inform`."""
        self._check_informed(informed)
        with self._register.change("informed_changed", self._clock()) as connection:
            records.update(connection, informed)

    def remove_informed(self, informed: Informed) -> None:
        with self._register.change("informed_removed", self._clock()) as connection:
            records.delete(connection, Informed, informed.id)

    def _check_informed(self, informed: Informed) -> None:
        if informed.told_on is not None and informed.told_on > self._clock().date():
            raise WrongUse("date_in_future")
        if not keeps_texts(self._connection, informed.case_id):
            raise WrongUse("no_text_without_consent")


def _noted(fact: Fact) -> Noted:
    return Noted(Answer(json.loads(fact.value)), fact.noted_at)
