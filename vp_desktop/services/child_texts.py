"""The short text about one child of a case, made from what the register holds of this child."""

from __future__ import annotations

from typing import Any

from vp_desktop.core import child_text
from vp_desktop.core.child_text import Agreement, ChildStory, Happening, Say
from vp_desktop.core.model import CaseId, Incident, Person, PersonId
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.cases import Cases, Dossier
from vp_desktop.storage import people, records
from vp_desktop.storage.register import Register
from vp_desktop.storage.requests import check_unrestricted

_SECTION = "bullying"
_UNSAID_PLACE = "unknown_place"


class ChildTexts:
    """Writes the text, and looks for names of others in what the user made of it."""

    def __init__(self, register: Register, cases: Cases, taxonomy: Taxonomy, texts: Texts) -> None:
        self._connection = register.connection
        self._cases = cases
        self._taxonomy = taxonomy
        self._texts = texts

    def write(self, case_id: CaseId, person_id: PersonId, language: str) -> str:
        """A text about this child that names nobody else. Agreements are those that name the child.

        Raises WrongUse for a restricted case.
        """
        check_unrestricted(self._connection, case_id)
        dossier = self._cases.dossier(case_id)
        root = people.root(self._connection, person_id)
        person = records.get(self._connection, Person, root)
        story = ChildStory(
            name=person.name,
            since=dossier.first_reported_on,
            class_name=person.class_name,
            happenings=self._happenings(dossier, root, language),
            agreements=tuple(
                Agreement(task.title, task.due_on)
                for task in dossier.open_tasks
                if child_text.mentions(task.title, person.name)
            ),
        )
        return child_text.compose(story, self._others(dossier, root), self._say(language), language)

    def names_left(
        self, case_id: CaseId, person_id: PersonId, text: str, language: str
    ) -> tuple[str, ...]:
        """The names of others in the case of which something stands in `text`."""
        dossier = self._cases.dossier(case_id)
        root = people.root(self._connection, person_id)
        name = records.get(self._connection, Person, root).name
        mark = self._say(language)("somebody")
        return child_text.names_left(text, name, self._others(dossier, root), mark)

    def _happenings(
        self, dossier: Dossier, person_id: PersonId, language: str
    ) -> tuple[Happening, ...]:
        incidents = {
            entry.value.id: entry.value
            for entry in reversed(dossier.timeline)
            if isinstance(entry.value, Incident)
        }
        roles: dict[int, list[str]] = {}
        for found in dossier.people:
            if found.person and found.person.id == person_id and found.involvement.incident_id:
                word = self._taxonomy.label("role", found.involvement.role, language)
                roles.setdefault(found.involvement.incident_id, []).append(word.lower())
        return tuple(
            Happening(
                ", ".join(dict.fromkeys(roles[number])),
                incident.from_on,
                incident.to_on,
                self._place(incident, language),
            )
            for number, incident in incidents.items()
            if number in roles
        )

    def _place(self, incident: Incident, language: str) -> str:
        if incident.place == _UNSAID_PLACE:
            return ""
        return self._taxonomy.label("place", incident.place, language).lower()

    def _others(self, dossier: Dossier, person_id: PersonId) -> tuple[str, ...]:
        """The names of everybody else in the case, and those under which they also stood there."""
        names = []
        for person in dict.fromkeys(each.person for each in dossier.people if each.person):
            if person.id != person_id:
                names += people.names_of(self._connection, person.id)
        return tuple(dict.fromkeys(names))

    def _say(self, language: str) -> Say:
        def say(key: str, **values: Any) -> str:
            return self._texts.say(_SECTION, key, language, **values)

        return say
