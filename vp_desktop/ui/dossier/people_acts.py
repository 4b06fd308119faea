"""The people of a case: roles, corrections, the wrong person put right, two entries that are one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal

from vp_desktop.core.model import Person, PersonId
from vp_desktop.services.cases import PersonInCase
from vp_desktop.ui.dossier.acts import CaseActs
from vp_desktop.ui.dossier.forms.person_forms import MergeForm, PersonForm, PutRightForm, RoleForm

Find = Callable[[str], Sequence[Person]]

PERSON = "dossier.person"


class PeopleActs(CaseActs):
    """Acts on people. Emits `put_right(wrong_name, correction)` after a wrong person was put right.

    `watched` is true while somebody looks along: then nobody from the register is offered.
    """

    put_right = Signal(str, object)
    watched = False

    def _find(self) -> Find | None:
        return None if self.watched else self.services.people.search

    def _others(self, person: Person) -> Find:
        """Everybody but this person; those in this case first, also before a name was typed."""

        def find(text: str) -> list[Person]:
            here = [found.person for found in self.dossier.people if found.person]
            wanted = [p for p in here if text.strip().casefold() in p.name.casefold()]
            found = [*wanted, *(self._find() or (lambda _: []))(text)]
            return [p for p in dict.fromkeys(found) if p.id != person.id]

        return find

    def _name_help(self) -> str:
        if self.services.keeps_names:
            return ""
        return self.tr("Er komt een code in het register, niet de naam.")

    def add(self) -> None:
        """Somebody gets a role in the case."""
        form = RoleForm(
            self.vocabulary,
            self.services.purpose,
            self._find(),
            names=self.texts,
            name_help=self._name_help() or self.tr("Leeg laten kan: een rol zonder naam telt ook."),
        )
        self.open(
            self.tr("Betrokkene toevoegen"),
            form,
            lambda: self.services.people.add_role(self.case_id, form.new_person()),
            PERSON,
        )

    def change_role(self, found: PersonInCase) -> None:
        form = RoleForm(
            self.vocabulary, self.services.purpose, None, before=found, names=self.texts
        )
        self.open(
            self.tr("Rol wijzigen"),
            form,
            lambda: self.services.people.change_role(form.involvement()),
            "dossier.role",
            str(found.involvement.id),
        )

    def remove_role(self, found: PersonInCase) -> None:
        if self.messages.ask(
            self.tr("Deze rol uit het dossier halen?"),
            self.tr("De persoon zelf blijft in het register staan."),
            self.tr("Rol verwijderen"),
        ):
            remove = partial(self.services.people.remove_role, found.involvement.id)
            self.do(remove, self.tr("Rol verwijderd."))

    def correct(self, person: Person) -> None:
        """How somebody is called, or in which class."""
        form = PersonForm(self.vocabulary, person, self.services.keeps_names)
        elsewhere = len(self.services.people.cases_of(person.id)) > 1
        self.open(
            self.tr("Gegevens wijzigen"),
            form,
            lambda: self.services.people.rename(form.person()),
            "dossier.rename",
            str(person.id),
            explanation=self.tr("Dit verandert ook in de andere dossiers van deze persoon.")
            if elsewhere and not self.watched
            else "",
        )

    def replace_wrong(self, person: Person) -> None:
        """The wrong person was written down."""
        form = PutRightForm(self.vocabulary, self._others(person), self._name_help())
        roles = [found for found in self.dossier.people if found.person == person]

        def act() -> None:
            right = form.who(roles[0].involvement.role)
            correction = self.services.people.put_right(self.case_id, person.id, right)
            self.put_right.emit(person.name, correction)

        self.open(
            self.tr("Verkeerde persoon: {name}").format(name=person.name),
            form,
            act,
            "dossier.wrong",
            str(person.id),
            action=self.tr("Verbeteren"),
            explanation=self.tr(
                "Alle rollen in dit dossier gaan naar de juiste persoon. Daarna ziet u welke teksten"
                " de verkeerde naam nog noemen. Weet u nog niet wie het wel was? Laat de naam leeg."
            ),
        )

    def merge(self, person: Person) -> None:
        """Two entries are one person."""
        form = MergeForm(self.vocabulary, self._others(person))

        def act() -> None:
            into = form.chosen()
            if into is not None:
                self.services.people.merge(person.id, into.id)

        self.open(
            self.tr("{name} is dezelfde als iemand anders").format(name=person.name),
            form,
            act,
            "dossier.merge",
            str(person.id),
            action=self.tr("Samenvoegen"),
            explanation=self.tr(
                "Ze tellen dan als één persoon. U kunt ze later weer uit elkaar halen."
            ),
        )

    def split(self, person_id: PersonId) -> None:
        """Undo a merge."""
        split = partial(self.services.people.split, person_id)
        self.do(split, self.tr("Ze staan weer apart in het register."))
