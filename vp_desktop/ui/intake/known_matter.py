"""Is this about a matter that is known already? Cases of the same persons, for the adviser alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal

from vp_desktop.core.formats import plain_date
from vp_desktop.core.model import CaseId, PersonId
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.intake.answers import PersonAnswer
from vp_desktop.ui.intake.context import IntakeContext
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column

_NEW = "0"
_MOST_OFFERED = 6


class KnownMatter(Card):
    """Offers earlier cases; `case_id()` is the chosen one, or 0 for a new matter."""

    changed = Signal()

    def __init__(self, context: IntakeContext) -> None:
        super().__init__(padding=5, gap=3)
        self.set_title(self.tr("Is dit een zaak die u al kent?"))
        self._context = context
        self._chosen = 0
        self._offered: dict[int, Dossier] = {}
        self.choice = ChoiceCards([])
        self._place = column(items=(self.choice,))
        self._meaning = Quiet("")
        self.add(Quiet(self.tr("In deze dossiers komt een van deze mensen voor.")))
        self.body.addLayout(self._place)
        self.add(self._meaning)
        self.hide()

    def case_id(self) -> int:
        return self._chosen

    def set_case(self, case_id: int) -> None:
        """The case that was chosen before; shown once it is offered again."""
        self._chosen = case_id

    def offer(self, people: Iterable[PersonAnswer], school_id: int, alone: bool) -> None:
        """Look up the cases of `people` at this school; nothing is shown unless `alone`."""
        found = self._cases_of(people, school_id) if alone else {}
        if alone and self._chosen not in found:
            self._chosen = 0
        if found != self._offered:
            self._offered = found
            self._build_choice()
        self.setVisible(bool(found))

    def number(self, case_id: int) -> str:
        """The number of an offered case."""
        return str(self._offered[case_id].case.number) if case_id in self._offered else ""

    def _cases_of(self, people: Iterable[PersonAnswer], school_id: int) -> dict[int, Dossier]:
        found: dict[int, Dossier] = {}
        for case_id in sorted(self._case_ids(people), reverse=True):
            dossier = self._context.services.cases.dossier(case_id)
            if dossier.school.id == school_id or not school_id:
                found.setdefault(dossier.case.id, dossier)
            if len(found) == _MOST_OFFERED:
                break
        return found

    def _case_ids(self, people: Iterable[PersonAnswer]) -> set[CaseId]:
        search = self._context.services.people
        ids: set[PersonId] = set()
        for person in people:
            name = person.name.strip().casefold()
            if person.person_id:
                ids.add(PersonId(person.person_id))
            elif name and self._context.services.intake.keeps_names:
                ids.update(p.id for p in search.search(name) if p.name.casefold() == name)
        return {case_id for person_id in ids for case_id in search.cases_of(person_id)}

    def _build_choice(self) -> None:
        clear(self._place)
        new = Option(_NEW, self.tr("Nee, dit is een nieuwe zaak"))
        options = [new, *(self._option(dossier) for dossier in self._offered.values())]
        self.choice = ChoiceCards(options, self.title.text())
        self.choice.set_value(str(self._chosen))
        self.choice.chosen.connect(self._choose)
        self._place.addWidget(self.choice)
        self._show_meaning()

    def _option(self, dossier: Dossier) -> Option:
        case = dossier.case
        nature = self._context.words.nature_of(dossier.matter, self._context.purpose)
        words = " · ".join(part for part in (str(case.number), nature, case.keyword) if part)
        since = plain_date(dossier.first_reported_on, self._context.language)
        state = (
            self.tr("sinds {day}, loopt nog")
            if case.is_open
            else self.tr("sinds {day}, afgesloten")
        )
        return Option(str(case.id), words, state.format(day=since))

    def _choose(self, code: str) -> None:
        self._chosen = int(code)
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        number = self.number(self._chosen)
        self._meaning.setVisible(bool(number))
        words = (
            self.tr(
                "Deze melder krijgt een eigen dossier, verbonden met {number}. Samen tellen ze als "
                "één zaak."
            )
            if self._context.purpose.relates
            else self.tr("Deze melding komt bij {number} te staan. U kunt dat later losmaken.")
        )
        self._meaning.setText(words.format(number=number))
