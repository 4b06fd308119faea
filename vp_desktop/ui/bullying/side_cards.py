"""The lists beside a bullying case: who did what, who knows what, and a text for each child."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import long_date
from vp_desktop.core.model import Incident, Informed, Person
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.bullying.acts import BullyingActs
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import IconButton, LinkButton, MenuButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Separator, Small, Text
from vp_desktop.ui.widgets.layouts import FlowLayout, clear, column, grow_with_width, row

_TOP = Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft
_SHOWN = 3


class PartsCard(Card):
    """The incidents, the newest first, with what each person did in that one and in no other."""

    def __init__(self, acts: BullyingActs) -> None:
        super().__init__(self.tr("Wie deed wat, per incident"), gap=2)
        self._acts = acts
        self._all = False
        self._rows = column(gap=3)
        self.body.addLayout(self._rows)
        self.more = LinkButton("")
        self.body.addWidget(self.more, 0, _LEFT)
        self.more.clicked.connect(self._turn)
        self._dossier: Dossier | None = None

    def show_parts(self, dossier: Dossier) -> None:
        self._dossier = dossier
        clear(self._rows)
        incidents = [e.value for e in dossier.timeline if isinstance(e.value, Incident)]
        for number, incident in enumerate(incidents if self._all else incidents[:_SHOWN]):
            if number:
                self._rows.addWidget(Separator())
            self._rows.addWidget(self._row(dossier, incident))
        if not incidents:
            self._rows.addWidget(Quiet(self.tr("Nog geen incident opgeschreven.")))
        self.more.setVisible(len(incidents) > _SHOWN)
        every = self.tr("Alle {count} incidenten tonen").format(count=len(incidents))
        self.more.set_text(self.tr("Alleen de laatste tonen") if self._all else every)

    def _row(self, dossier: Dossier, incident: Incident) -> QWidget:
        made = QWidget()
        day = self._acts.day_of(incident)
        form = self._acts.vocabulary.said("bullying_form", incident.form)
        head = " · ".join(filter(None, (day, form.lower())))
        lines = column(gap=0, items=[Small(head)])
        parts = self._acts.bullying.parts_in(dossier, incident.id)
        for part in parts:
            if part.role:
                name = part.person.name if part.person else self.tr("Zonder naam")
                behaviour = self._acts.vocabulary.label("role", part.role).lower()
                lines.addWidget(Quiet(f"{name}: {behaviour}"))
        if not any(part.role for part in parts):
            lines.addWidget(Quiet(self.tr("Nog niet opgeschreven wie wat deed.")))
        line = row(made, gap=2)
        line.addLayout(lines, 1)
        edit = IconButton("pencil", self.tr("Wie deed wat op {day}").format(day=day))
        edit.clicked.connect(partial(self._acts.edit_parts, incident))
        line.addWidget(edit, 0, _TOP)
        made.setAccessibleName(head)
        return made

    def _turn(self) -> None:
        self._all = not self._all
        if self._dossier is not None:
            self.show_parts(self._dossier)


class InformedCard(Card):
    """Who knows what, and since when."""

    def __init__(self, acts: BullyingActs) -> None:
        super().__init__(gap=2)
        self._acts = acts
        self.add_button = IconButton("plus", self.tr("Toevoegen wie iets weet"))
        self.add_button.clicked.connect(acts.add_informed)
        self.set_title(self.tr("Wie weet wat"), self.add_button)
        self._rows = column(gap=2)
        self.body.addLayout(self._rows)

    def show_informed(self, dossier: Dossier) -> None:
        clear(self._rows)
        self.add_button.setVisible(self._acts.texts)
        everybody = self._acts.bullying.informed(dossier.case.id)
        for informed in everybody:
            self._rows.addWidget(self._row(informed))
        if not everybody:
            self._rows.addWidget(Quiet(self.tr("Nog niemand. Wie weten hiervan, en wat?")))

    def _row(self, informed: Informed) -> QWidget:
        made = QWidget()
        line = row(made, gap=2)
        words = [Text(informed.who, selectable=True)]
        if informed.knows:
            words.append(Quiet(informed.knows, selectable=True))
        if informed.told_on is not None:
            day = long_date(informed.told_on, current_language())
            words.append(Quiet(self.tr("verteld op {day}").format(day=day)))
        line.addLayout(column(gap=0, items=words), 1)
        menu = MenuButton(self.tr("Meer bij {name}").format(name=informed.who), False, False)
        menu.set_acts(
            [
                (self.tr("Wijzigen"), partial(self._acts.change_informed, informed)),
                (self.tr("Verwijderen"), partial(self._acts.remove_informed, informed)),
            ]
        )
        line.addWidget(menu, 0, _TOP)
        made.setAccessibleName(informed.who)
        return made


class ChildTextCard(Card):
    """A button for each pupil of the case."""

    def __init__(self, acts: BullyingActs) -> None:
        super().__init__(self.tr("Korte tekst per kind"), gap=1)
        self._acts = acts
        self.add(Quiet(self.tr("Over één kind, zonder namen van anderen: voor de mentor.")))
        place = QWidget()
        self._links = FlowLayout(place, gap=1, line_gap=0)
        grow_with_width(place)
        self.add(place)

    def show_children(self, dossier: Dossier) -> bool:
        """Show the pupils; gives whether there are any."""
        clear(self._links)
        found: dict[Person, str] = {}
        for each in dossier.people:
            if each.person and each.person.name.strip():
                found.setdefault(each.person, each.involvement.kind)
        children = [person for person, kind in found.items() if "pupil" in (person.kind, kind)]
        for person in children:
            link = LinkButton(person.name)
            link.setAccessibleName(self.tr("Korte tekst over {name}").format(name=person.name))
            link.clicked.connect(partial(self._acts.write_child_text, person))
            self._links.addWidget(link)
        return bool(children)
