"""The cards beside the timeline, in their order."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.cases import Dossier
from vp_desktop.services.routes import duties_of
from vp_desktop.ui.attachments.side_card import AttachmentsCard
from vp_desktop.ui.bullying.cards import BullyingCards
from vp_desktop.ui.dossier.acts import keeps_texts
from vp_desktop.ui.dossier.dossier_acts import DossierActs
from vp_desktop.ui.dossier.guided.duties_card import DutiesCard
from vp_desktop.ui.dossier.guided.route_card import RouteCard
from vp_desktop.ui.dossier.people_card import PeopleCard
from vp_desktop.ui.dossier.side_cards import (
    ConsentCard,
    MatterCard,
    NowCard,
    OutsideCard,
    RelatedCard,
    SafeCard,
)
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.layouts import column


class Side(QWidget):
    """All cards; while somebody looks along only one that says so. Emits `case_chosen(case_id)`."""

    case_chosen = Signal(int)

    def __init__(self, acts: DossierActs, onlooker: Onlooker) -> None:
        super().__init__()
        whole, guided = acts.whole, acts.guided
        self._asks_consent = whole.services.purpose.asks_consent
        self.now = NowCard(acts.tasks, acts.entries, guided)
        self.safe = SafeCard()
        self._guided = guided
        self.duties = DutiesCard(guided)
        self.routes = RouteCard(guided)
        self.people = PeopleCard(acts.people)
        self.bullying = BullyingCards(acts.bullying)
        self.consent = ConsentCard(whole)
        self.matter = MatterCard(whole)
        self.related = RelatedCard(whole)
        self.attachments = AttachmentsCard(whole.vocabulary)
        self.outside = OutsideCard()
        self.cover = Card(padding=2)
        self.cover.add(OnlookerCover(onlooker))
        work = (self.now, self.duties, self.routes)
        self._cards = (*work, self.people, self.matter, self.outside)
        people_cards = (self.people, self.bullying)
        every = (*work, self.safe, *people_cards, self.attachments, self.consent, self.matter)
        column(self, gap=4, items=(self.cover, *every, self.related, self.outside))
        self.related.case_chosen.connect(self.case_chosen)

    def show_case(self, dossier: Dossier, now: datetime, watched: bool) -> None:
        self.now.show_tasks(dossier, now)
        self._show_guided(dossier, now)
        self.safe.show_words(dossier.safe_contact)
        self.people.show_people(dossier)
        self.bullying.show_case(dossier, now.date(), watched)
        self.consent.show_consent(dossier)
        self.matter.show_matter(dossier)
        self.related.show_related(dossier)
        self.outside.show_reference(dossier.case.reference)
        self.attachments.show_case(dossier, keeps_texts(dossier))
        for card in self._cards:
            card.setVisible(not watched)
        self.consent.setVisible(self._asks_consent and not watched)
        self.cover.setVisible(watched)
        if watched:
            self.safe.hide()
            self.attachments.hide()
            self.related.hide()

    def _show_guided(self, dossier: Dossier, now: datetime) -> None:
        guidance, routes = self._guided.services.guidance, self._guided.services.routes
        case_id = dossier.case.id
        reading = self._guided.reading
        followed = routes.of_case(case_id, reading)
        assessment = guidance.assess(case_id, reading)
        self.duties.show_duties(dossier, assessment, duties_of(followed), now)
        self.routes.show_routes(followed, routes.offered(case_id, reading, followed), now)
