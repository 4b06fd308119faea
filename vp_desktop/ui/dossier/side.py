"""The cards beside the timeline, in their order."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.cases import Dossier
from vp_desktop.ui.dossier.case_acts import WholeCaseActs
from vp_desktop.ui.dossier.entry_acts import EntryActs
from vp_desktop.ui.dossier.people_acts import PeopleActs
from vp_desktop.ui.dossier.people_card import PeopleCard
from vp_desktop.ui.dossier.side_cards import (
    ConsentCard,
    MatterCard,
    NowCard,
    OutsideCard,
    RelatedCard,
    SafeCard,
)
from vp_desktop.ui.dossier.task_acts import TaskActs
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.layouts import column


class Side(QWidget):
    """All cards; while somebody looks along only one that says so. Emits `case_chosen(case_id)`."""

    case_chosen = Signal(int)

    def __init__(
        self,
        tasks: TaskActs,
        entries: EntryActs,
        people: PeopleActs,
        whole: WholeCaseActs,
        onlooker: Onlooker,
    ) -> None:
        super().__init__()
        self._asks_consent = whole.services.purpose.asks_consent
        self.now = NowCard(tasks, entries)
        self.safe = SafeCard()
        self.people = PeopleCard(people)
        self.consent = ConsentCard(whole)
        self.matter = MatterCard(whole)
        self.related = RelatedCard(whole)
        self.outside = OutsideCard()
        self.cover = Card(padding=2)
        self.cover.add(OnlookerCover(onlooker))
        self._cards = (self.now, self.people, self.matter, self.outside)
        every = (*self._cards[:1], self.safe, self.people, self.consent, *self._cards[2:3])
        column(self, gap=4, items=(self.cover, *every, self.related, self.outside))
        self.related.case_chosen.connect(self.case_chosen)

    def show_case(self, dossier: Dossier, today: date, watched: bool) -> None:
        self.now.show_tasks(dossier, today)
        self.safe.show_words(dossier.safe_contact)
        self.people.show_people(dossier)
        self.consent.show_consent(dossier)
        self.matter.show_matter(dossier)
        self.related.show_related(dossier)
        self.outside.show_reference(dossier.case.reference)
        for card in self._cards:
            card.setVisible(not watched)
        self.consent.setVisible(self._asks_consent and not watched)
        self.cover.setVisible(watched)
        if watched:
            self.safe.hide()
            self.related.hide()
