"""The cards beside the timeline, in their order."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal

from vp_desktop.services.cases import Dossier
from vp_desktop.services.consent import WITHOUT_NAMES
from vp_desktop.services.routes import duties_of
from vp_desktop.ui.attachments.side_card import AttachmentsCard
from vp_desktop.ui.bullying.cards import BullyingCards
from vp_desktop.ui.dossier.about_case import AboutCase
from vp_desktop.ui.dossier.acts import keeps_texts
from vp_desktop.ui.dossier.dossier_acts import DossierActs
from vp_desktop.ui.dossier.guided.duties_card import DutiesCard
from vp_desktop.ui.dossier.guided.route_card import RouteCard
from vp_desktop.ui.dossier.own_fields_card import OwnFieldsCard
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
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown

_TWO_COLUMNS_FROM = 600
"""Pixels at 100 % text size."""


class Side(AdaptiveRow):
    """All cards, in two columns on a wide screen; while somebody looks along only one that says so.

    Consent that was given asks for nothing: it stands with what is seldom asked, in `kept_consent`.
    Emits `case_chosen(case_id)`.
    """

    case_chosen = Signal(int)

    def __init__(self, acts: DossierActs, onlooker: Onlooker) -> None:
        super().__init__(_TWO_COLUMNS_FROM, gap=3)
        whole, guided = acts.whole, acts.guided
        self._asks_consent = whole.services.purpose.asks_consent
        self.now = NowCard(acts.tasks, acts.entries, guided, acts.rest)
        self.safe = SafeCard()
        self._guided = guided
        self.duties = DutiesCard(guided)
        self.routes = RouteCard(guided)
        self.people = PeopleCard(acts.people)
        self.bullying = BullyingCards(acts.bullying)
        self.consent, self.kept_consent = ConsentCard(whole), ConsentCard(whole)
        self.matter = MatterCard(whole)
        self.related = RelatedCard(whole)
        self.own_fields = OwnFieldsCard(acts.own_fields)
        self.attachments = AttachmentsCard(whole.vocabulary)
        self.outside = OutsideCard()
        self.cover = Card(padding=2)
        self.covered = OnlookerCover(onlooker)
        self.cover.add(self.covered)
        self.about = AboutCase((self.kept_consent, self.matter, self.outside))
        self._cards = (self.now, self.duties, self.routes, self.people)
        self._build()
        self.related.case_chosen.connect(self.case_chosen)

    def _build(self) -> None:
        """What is to be done and who it is about; under it or beside it the route and what was kept."""
        first = (self.cover, self.now, self.safe, self.people, self.duties)
        files = (self.own_fields, self.attachments)
        then = (self.routes, self.bullying, *files, self.consent, self.related, self.about)
        for cards in (first, then):
            lines = column(gap=3, items=cards)
            lines.addStretch()
            self.line.addLayout(lines, 1)

    def show_case(
        self, dossier: Dossier, now: datetime, watched: bool, restricted: bool = False
    ) -> None:
        self.now.show_tasks(dossier, now)
        self._show_guided(dossier, now)
        self.safe.show_words(dossier.safe_contact)
        self.people.show_people(dossier)
        self.bullying.show_case(dossier, now.date(), watched)
        self.matter.show_matter(dossier)
        self.related.show_related(dossier)
        self.outside.show_reference(dossier.case.reference)
        self.about.show_case(dossier, watched)
        self.own_fields.show_case(watched, restricted)
        self.attachments.show_case(dossier, keeps_texts(dossier))
        for card in self._cards:
            set_shown(card, not watched)
        self._show_consent(dossier, watched)
        set_shown(self.cover, watched)
        if watched:
            self.safe.hide()
            self.attachments.hide()
            self.related.hide()

    def _show_consent(self, dossier: Dossier, watched: bool) -> None:
        consent = dossier.consent
        asks = consent is None or consent.answer in WITHOUT_NAMES
        for card, shown in ((self.consent, asks and not watched), (self.kept_consent, not asks)):
            card.show_consent(dossier)
            set_shown(card, self._asks_consent and shown)

    def _show_guided(self, dossier: Dossier, now: datetime) -> None:
        guidance, routes = self._guided.services.guidance, self._guided.services.routes
        case_id = dossier.case.id
        reading = self._guided.reading
        followed = routes.of_case(case_id, reading)
        assessment = guidance.assess(case_id, reading)
        self.duties.show_duties(dossier, assessment, duties_of(followed), now)
        self.routes.show_routes(followed, routes.offered(case_id, reading, followed), now)
