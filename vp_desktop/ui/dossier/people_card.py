"""The people of a case: names, their roles behind them, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.consent import Age, age_of
from vp_desktop.core.model import Person
from vp_desktop.services.cases import Dossier, PersonInCase
from vp_desktop.ui.dossier.acts import keeps_texts
from vp_desktop.ui.dossier.people_acts import PeopleActs
from vp_desktop.ui.widgets.buttons import IconButton, MenuButton
from vp_desktop.ui.widgets.card import Card, Circle
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column, row

Act = tuple[str, Callable[[], object]] | None
_PUPIL = "pupil"


class PeopleCard(Card):
    """One row for each person; somebody without a name has a row for each role."""

    def __init__(self, acts: PeopleActs) -> None:
        super().__init__(gap=2)
        self._acts = acts
        self._names = True
        self.add_button = IconButton("plus", self.tr("Betrokkene toevoegen"))
        self.add_button.clicked.connect(acts.add)
        self.set_title(self.tr("Betrokkenen"), self.add_button)
        self._rows = column(gap=2)
        self.body.addLayout(self._rows)

    def show_people(self, dossier: Dossier) -> None:
        clear(self._rows)
        self._names = keeps_texts(dossier)
        groups = _by_person(dossier)
        for roles in groups:
            self._rows.addWidget(self._row(roles))
        if not groups:
            self._rows.addWidget(Quiet(self.tr("Nog niemand. Over wie gaat het?")))

    def _row(self, roles: list[PersonInCase]) -> QWidget:
        person = roles[0].person
        name = person.name if person else self.tr("Zonder naam")
        made = QWidget()
        line = row(made, gap=3)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(Circle(name[:1].upper() if person else "?"), 0, top)
        words = [Text(self._name(name, roles), selectable=True), Quiet(self._about(roles))]
        line.addLayout(column(gap=0, items=words), 1)
        menu = MenuButton(self.tr("Meer bij {name}").format(name=name), framed=False, large=False)
        menu.set_acts(self._menu(person, roles))
        line.addWidget(menu, 0, top)
        made.setAccessibleName(name)
        return made

    def _name(self, name: str, roles: list[PersonInCase]) -> str:
        age = _age(roles)
        if age is None or not self._names:
            return name
        return self.tr("{name}, {years} jaar").format(name=name, years=age)

    def _age_group(self, roles: list[PersonInCase]) -> str:
        """What is left of an age where names may not stay."""
        age = _age(roles)
        if age is None or self._names:
            return ""
        return {
            Age.UNDER_12: self.tr("jonger dan 12 jaar"),
            Age.FROM_12: self.tr("12 tot en met 15 jaar"),
            Age.FROM_16: self.tr("16 of 17 jaar"),
        }.get(age_of("", age), self.tr("18 jaar of ouder"))

    def _about(self, roles: list[PersonInCase]) -> str:
        """Kind or class as far as known, and each role once, with how often where it is more.

        Who has a class is a pupil: that need not be said as well.
        What somebody did in an incident stands with that incident alone: here it would be a label.
        """
        person = roles[0].person
        kind, school_class = roles[0].involvement.kind, person.class_name if person else ""
        what = (
            ""
            if school_class and kind == _PUPIL
            else self._acts.vocabulary.said("person_kind", kind)
        )
        lasting = [found for found in roles if found.involvement.incident_id is None]
        words = [self._role_word(found.involvement.role) for found in lasting]
        times = self.tr("{role}, {count} keer")
        counted = [
            word if words.count(word) == 1 else times.format(role=word, count=words.count(word))
            for word in dict.fromkeys(words)
        ]
        there = self.tr("bij {count} incidenten").format(count=len(roles) - len(lasting))
        if len(roles) - len(lasting) == 1:
            there = self.tr("bij één incident")
        if len(roles) > len(lasting):
            counted.append(there)
        known = (what.lower(), school_class, self._age_group(roles), *counted)
        return " · ".join(filter(None, known))

    def _role_word(self, role: str) -> str:
        short = {
            "subject": self.tr("degene die het overkwam"),
            "accused": self.tr("over wie het gaat"),
        }
        return short.get(role) or self._acts.vocabulary.label("role", role).lower()

    def _menu(self, person: Person | None, roles: list[PersonInCase]) -> list[Act]:
        acts = self._acts
        menu: list[Act] = []
        shown = [found for found in roles if not person or found.involvement.incident_id is None]
        for found in shown:
            role = self._role_word(found.involvement.role)
            ending = "" if len(shown) == 1 else f": {role}"
            menu.append((self.tr("Rol wijzigen") + ending, partial(acts.change_role, found)))
            menu.append((self.tr("Rol verwijderen") + ending, partial(acts.remove_role, found)))
        if person is None:
            return menu
        if menu:
            menu.append(None)
        menu.append((self.tr("Gegevens wijzigen"), partial(acts.correct, person)))
        menu.append((self.tr("Verkeerde persoon…"), partial(acts.replace_wrong, person)))
        menu.append((self.tr("Is dezelfde als…"), partial(acts.merge, person)))
        for other in acts.services.people.merged_into(person.id):
            words = self.tr("Weer apart: {name}").format(name=_told_apart(other, person))
            menu.append((words, partial(acts.split, other.id)))
        return menu


def _age(roles: list[PersonInCase]) -> int | None:
    return next((r.involvement.age for r in roles if r.involvement.age is not None), None)


def _told_apart(other: Person, person: Person) -> str:
    """A merged entry by what tells it from the one it was merged into."""
    if other.name != person.name or not other.class_name:
        return other.name
    return f"{other.name}, {other.class_name}"


def _by_person(dossier: Dossier) -> list[list[PersonInCase]]:
    groups: dict[object, list[PersonInCase]] = {}
    for found in dossier.people:
        key = found.person.id if found.person else ("unnamed", found.involvement.id)
        groups.setdefault(key, []).append(found)
    return list(groups.values())
