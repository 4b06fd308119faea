"""The people of a case: their roles, the wrong person put right, persons merged and split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.child_text import places_of_others
from vp_desktop.core.consent import kept_age
from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, Document, Involvement, InvolvementId, Person, PersonId
from vp_desktop.services.clock import Clock
from vp_desktop.services.consent import keeps_texts
from vp_desktop.services.intake import Intake, NewPerson
from vp_desktop.storage import backups, cases, people, records
from vp_desktop.storage.register import Register


@dataclass(frozen=True)
class Correction:
    """What putting a wrong person right did: roles moved, and texts that still name the wrong one."""

    roles: int
    texts: tuple[tuple[str, int], ...]
    """(table, row) of every text of the case in which the wrong name still stands, whole or in part."""
    right_name: str = ""
    documents: tuple[Document, ...] = ()
    """Those that name the wrong person and were made: they may have gone out already."""
    attachments: tuple[Attachment, ...] = ()
    """All of the case: what stands in them the program cannot read."""
    backups: tuple[Path, ...] = ()
    """Where it stood before: they hold it until they are thinned out or removed."""

    def names_wrong(self, text: str, wrong_name: str) -> bool:
        """Whether `text` still names the wrong person; the whole name of the right one does not."""
        return bool(places_of_others(text, self.right_name, [wrong_name]))


class People:
    """The persons of a register."""

    def __init__(self, register: Register, intake: Intake, clock: Clock) -> None:
        self._register = register
        self._connection = register.connection
        self._intake = intake
        self._clock = clock

    def search(self, text: str) -> list[Person]:
        """Persons whose name holds `text`."""
        return people.search(self._connection, text) if text.strip() else []

    def cases_of(self, person_id: PersonId) -> list[CaseId]:
        """The cases in which a person, or one merged into it, has a role."""
        rows = self._connection.rows(
            "SELECT DISTINCT case_id FROM involvements"
            f" WHERE person_id IN {people.group_of()}"
            " AND case_id NOT IN (SELECT case_id FROM bin) ORDER BY case_id",
            (people.root(self._connection, person_id),),
        )
        return [CaseId(row["case_id"]) for row in rows]

    def add_role(self, case_id: CaseId, person: NewPerson) -> InvolvementId:
        """Give a known, new or unnamed person a role in a case."""
        if not keeps_texts(self._connection, case_id):
            person = NewPerson(person.role, kind=person.kind, age=kept_age(person.age))
        with self._register.change("role_added", self._clock()) as connection:
            person_id = person.person_id or self._intake.find_or_add(connection, person)
            involvement = Involvement(
                case_id, person.role, person_id=person_id, kind=person.kind, age=person.age
            )
            return InvolvementId(records.insert(connection, involvement))

    def change_role(self, involvement: Involvement) -> None:
        """Change a role, a kind or an age; without consent to names only the class of the age stays."""
        if not keeps_texts(self._connection, involvement.case_id):
            involvement = replace(involvement, age=kept_age(involvement.age))
        with self._register.change("role_changed", self._clock()) as connection:
            records.update(connection, involvement)

    def remove_role(self, involvement_id: InvolvementId) -> None:
        """Take a role out of a case. A person without any role leaves the register."""
        with self._register.change("role_removed", self._clock()) as connection:
            person_id = records.get(connection, Involvement, involvement_id).person_id
            records.delete(connection, Involvement, involvement_id)
            if person_id is not None:
                people.forget_if_unused(connection, person_id)

    def rename(self, person: Person) -> None:
        """Store a person whose name, kind or class was corrected; a coded register keeps its code."""
        if not self._intake.keeps_names:
            person = replace(person, name=records.get(self._connection, Person, person.id).name)
        with self._register.change("person_changed", self._clock()) as connection:
            records.correct(connection, person)

    def put_right(self, case_id: CaseId, wrong: PersonId, right: NewPerson) -> Correction:
        """The wrong person was written down: move all roles in this case to the right one.

        The texts that still name the wrong person are listed, for the adviser to correct. A wrong
        person who has no role anywhere any more leaves the register.
        """
        together = cases.together(self._connection, case_id)
        root = people.root(self._connection, wrong)
        wrong_name = records.get(self._connection, Person, root).name
        with self._register.change("wrong_person_put_right", self._clock()) as connection:
            right_id = right.person_id or self._intake.find_or_add(connection, right)
            if right_id is not None and people.root(connection, right_id) == root:
                raise WrongUse("same_person")
            moved = 0
            for involvement in self._roles(together, root):
                changed = replace(involvement, person_id=right_id, kind=right.kind, age=right.age)
                records.correct(connection, changed)
                moved += 1
            people.forget_if_unused(connection, root)
        return self._correction(moved, together, wrong_name, right_id)

    def _correction(
        self, moved: int, case_ids: tuple[CaseId, ...], wrong_name: str, right_id: PersonId | None
    ) -> Correction:
        """What is left to do (experience.md, Wrong person)."""
        right_name = ""
        if right_id is not None:
            right = people.root(self._connection, right_id)
            right_name = records.get(self._connection, Person, right).name
        correction = Correction(moved, (), right_name)
        names = partial(correction.names_wrong, wrong_name=wrong_name)
        where = f"case_id IN ({', '.join('?' * len(case_ids))}) ORDER BY id"
        documents = records.select(self._connection, Document, where, case_ids)
        return replace(
            correction,
            texts=tuple(people.texts_that_name(self._connection, case_ids, wrong_name, right_name)),
            documents=tuple(one for one in documents if names(f"{one.to_whom} {one.text}")),
            attachments=tuple(records.select(self._connection, Attachment, where, case_ids)),
            backups=tuple(one.path for one in backups.known(self._connection)),
        )

    def _roles(self, case_ids: Sequence[CaseId], root: PersonId) -> list[Involvement]:
        marks = ", ".join("?" * len(case_ids))
        return records.select(
            self._connection,
            Involvement,
            f"case_id IN ({marks}) AND person_id IN {people.group_of()}",
            (*case_ids, root),
        )

    def merge(self, person_id: PersonId, into: PersonId) -> None:
        """Two entries are the same person; can be undone with `split`."""
        target = people.root(self._connection, into)
        if people.root(self._connection, person_id) == target:
            raise WrongUse("same_person")
        with self._register.change("persons_merged", self._clock()) as connection:
            connection.update("persons", people.root(connection, person_id), merged_into=target)

    def merged_into(self, person_id: PersonId) -> list[Person]:
        """The persons that were merged into this one."""
        return people.merged_into(self._connection, person_id)

    def split(self, person_id: PersonId) -> None:
        """Undo a merge: this entry is a person of its own again."""
        with self._register.change("persons_split", self._clock()) as connection:
            connection.update("persons", person_id, merged_into=None)
