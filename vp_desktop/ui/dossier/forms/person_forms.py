"""The forms about people: a role, who somebody is, the wrong person put right, two that are one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from vp_desktop.core.model import Involvement, Person
from vp_desktop.core.purpose import Purpose
from vp_desktop.services.cases import PersonInCase
from vp_desktop.services.intake import NewPerson
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.forms.person_edit import PersonEdit
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import LineEdit

Find = Callable[[str], Sequence[Person]]
_OLDEST = 120


class WhoForm(Form):
    """Who somebody is: somebody in the register, somebody new, or somebody without a name."""

    def __init__(self, vocabulary: Vocabulary, find: Find | None, name_help: str = "") -> None:
        super().__init__()
        self.vocabulary = vocabulary
        self._find = find
        self._name_help = name_help

    def add_who(self, name_label: str, into: AdaptiveRow | None = None) -> None:
        picker = PersonEdit(self._find, self._kind_word)
        self.add("name", name_label, picker, self._name_help, into=into)
        picker.changed.connect(self.changed)
        picker.person_chosen.connect(self._follow_person)

    def add_kind(self, with_class: bool = True) -> None:
        line = self.side_by_side(3 if with_class else 2)
        kinds = self.vocabulary.options("person_kind")
        self.add("kind", self.tr("Soort persoon"), ChoiceCombo(kinds), into=line)
        if with_class:
            self.add("class_name", self.tr("Klas of groep"), LineEdit(), into=line)
            self.add("age", self.tr("Leeftijd"), LineEdit(placeholder=self.tr("jaren")), into=line)

    @property
    def picker(self) -> PersonEdit:
        made: PersonEdit = self.editor("name")
        return made

    def chosen(self) -> Person | None:
        """The person in the register who was chosen."""
        return self.picker.person() if "name" in self._fields else None

    def age(self) -> int | None:
        return int(self.text("age")) if self.text("age") else None

    def who(self, role: str) -> NewPerson:
        person = self.chosen()
        return NewPerson(
            role=role,
            name=self.text("name"),
            kind=self.text("kind") or "unknown",
            class_name=self.text("class_name"),
            age=self.age(),
            person_id=person.id if person else None,
        )

    def content(self) -> dict[str, Any]:
        person = self.chosen()
        return {**super().content(), "person_id": person.id if person else None}

    def fill(self, content: Any) -> None:
        if (wanted := content.get("person_id")) and self._find:
            known = (p for p in self._find(str(content.get("name", ""))) if p.id == wanted)
            self.picker.choose(next(known, None))
        super().fill(content)

    def faults(self) -> dict[str, str]:
        found = super().faults()
        age = self.text("age")
        if age and not (age.isdecimal() and int(age) <= _OLDEST):
            found["age"] = self.tr("Schrijf een leeftijd in jaren, bijvoorbeeld 12.")
        return found

    def take_focus(self) -> None:
        self.editor("name" if "name" in self._fields else "kind").setFocus()

    def _kind_word(self, person: Person) -> str:
        return self.vocabulary.said("person_kind", person.kind)

    def _follow_person(self) -> None:
        person = self.chosen()
        for name in ("kind", "class_name"):
            if name in self._fields:
                self.editor(name).setEnabled(person is None)
        if person:
            super().fill({"kind": person.kind, "class_name": person.class_name})


class RoleForm(WhoForm):
    """A role in the case. `before` is the role that changes; without `names` nobody is named."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        purpose: Purpose,
        find: Find | None,
        before: PersonInCase | None = None,
        names: bool = True,
        name_help: str = "",
    ) -> None:
        super().__init__(vocabulary, find, name_help)
        self._before = before
        if before is None and names:
            self.add_who(self.tr("Naam"))
        groups = _groups(purpose, before)
        self.add(
            "role",
            self.tr("Rol"),
            ChoiceCombo(self._roles(groups), self.tr("Kies een rol")),
            must=self.tr("Kies een rol."),
        )
        if before is None:
            self.add_kind(with_class=names)
        elif names:
            self.add("age", self.tr("Leeftijd"), LineEdit(placeholder=self.tr("jaren")))
        if before:
            age = before.involvement.age
            self.fill({"role": before.involvement.role, "age": "" if age is None else str(age)})

    def take_focus(self) -> None:
        self.editor("name" if "name" in self._fields else "role").setFocus()

    def new_person(self) -> NewPerson:
        return self.who(self.text("role"))

    def involvement(self) -> Involvement:
        """The role as it is now."""
        assert self._before is not None
        return replace(self._before.involvement, role=self.text("role"), age=self.age())

    def _roles(self, groups: Sequence[str]) -> list[Option]:
        items = self.vocabulary.taxonomy["role"].items
        wanted = [code for code, item in items.items() if item.group in groups]
        if self._before and self._before.involvement.role not in wanted:
            wanted.append(self._before.involvement.role)
        return self.vocabulary.options("role", wanted)


def _groups(purpose: Purpose, before: PersonInCase | None) -> tuple[str, ...]:
    """Which roles are offered: those of an incident only for a role that belongs to one already.

    Elsewhere such a role would stick to a child; who did what is asked at each incident.
    """
    if purpose is Purpose.BULLYING and before and before.involvement.incident_id is not None:
        return ("bullying",)
    return ("matter",)


class PersonForm(Form):
    """Correct how somebody is called, the kind of person or the class; holds in every case."""

    def __init__(self, vocabulary: Vocabulary, person: Person, names: bool) -> None:
        super().__init__()
        self._person = person
        if names:
            self.add("name", self.tr("Naam"), LineEdit(), must=self.tr("Schrijf een naam."))
        line = self.side_by_side(2)
        kinds = vocabulary.options("person_kind")
        self.add("kind", self.tr("Soort persoon"), ChoiceCombo(kinds), into=line)
        self.add("class_name", self.tr("Klas of groep"), LineEdit(), into=line)
        self.fill({"name": person.name, "kind": person.kind, "class_name": person.class_name})

    def take_focus(self) -> None:
        self.editor("name" if "name" in self._fields else "kind").setFocus()

    def person(self) -> Person:
        return replace(
            self._person,
            name=self.text("name") or self._person.name,
            kind=self.text("kind") or "unknown",
            class_name=self.text("class_name"),
        )


class PutRightForm(WhoForm):
    """Who it was instead of the wrong person."""

    def __init__(self, vocabulary: Vocabulary, find: Find | None, name_help: str) -> None:
        super().__init__(vocabulary, find, name_help)
        self.add_who(self.tr("Wie was het wel?"))
        self.add_kind()


class MergeForm(WhoForm):
    """With whom in the register somebody is one and the same."""

    def __init__(self, vocabulary: Vocabulary, find: Find | None) -> None:
        super().__init__(vocabulary, find)
        self.add_who(self.tr("Dezelfde als"))

    def faults(self) -> dict[str, str]:
        found = super().faults()
        if self.chosen() is None:
            found["name"] = self.tr("Kies iemand die al in het register staat.")
        return found
