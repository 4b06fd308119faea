"""Wegwijzer: routes to walk without a case, addresses, what the rules rest on, what belongs elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.guide import Guide
from vp_desktop.ui.guide.addresses_part import AddressesPart
from vp_desktop.ui.guide.elsewhere_part import ElsewherePart
from vp_desktop.ui.guide.routes_part import RoutesPart
from vp_desktop.ui.guide.rules_part import RulesPart, StandingCard
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.buttons import FilledButton
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown

ROUTES, ADDRESSES, RULES, ELSEWHERE = "routes", "addresses", "rules", "elsewhere"


class GuideScreen(Screen):
    """Reads anew whenever it is shown. Nothing of what is walked here is kept.

    Emits `request_wanted` to take a request of somebody in the register down.
    """

    request_wanted = Signal()

    def __init__(
        self,
        guide: Guide,
        drafts: Drafts,
        taxonomy: Taxonomy,
        messages: Messages,
        onlooker: Onlooker,
        clock: Clock,
    ) -> None:
        super().__init__(self.tr("Wegwijzer"))
        self._guide, self._onlooker = guide, onlooker
        words = GuideWords(taxonomy)
        self.routes = RoutesPart(guide, words)
        self.addresses = AddressesPart(guide, drafts, messages, words, onlooker, clock)
        self.rules = RulesPart(guide, words)
        self.elsewhere = ElsewherePart(guide, words)
        self.standing = StandingCard(guide, words)
        self._parts: dict[str, QWidget] = {
            ROUTES: self.routes,
            ADDRESSES: self.addresses,
            RULES: self.rules,
            ELSEWHERE: self.elsewhere,
        }
        self._behind: set[str] = set()
        self._build()
        self._connect()
        self.show_part(ROUTES)
        self.routes.offer()  # as it is made, which is in another turn than where it is shown

    def refresh(self) -> None:
        """Everything as it is now: what is looked at at once, another part when it is brought up."""
        self._behind = {ROUTES, ADDRESSES, RULES}
        self._catch_up()
        self.standing.refresh()
        self._show_button()

    def _catch_up(self) -> None:
        name = self.parts.value()
        if name in self._behind:
            self._behind.discard(name)
            self._parts[name].refresh()  # type: ignore[attr-defined]

    def show_part(self, name: str) -> None:
        """Bring up routes, addresses, rules or what belongs elsewhere."""
        self.parts.set_value(name)
        self._catch_up()
        for key, part in self._parts.items():
            set_shown(part, key == name)
        self._show_button()

    def place_in_aside(self, card: QWidget) -> None:
        """Put a card under what the rules rest on: the leaflet has its place here."""
        self._aside_cards.addWidget(card)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.addresses.place.keep_drafts()

    def _build(self) -> None:
        options = [
            Option(ROUTES, self.tr("Wegen")),
            Option(ADDRESSES, self.tr("Adressen")),
            Option(RULES, self.tr("Regels")),
            Option(ELSEWHERE, self.tr("Hoort niet in dit register")),
        ]
        self.parts = ChoiceChips(options, name=self.tr("Onderdeel"))
        self.add_top(self.parts)
        self.add_address = FilledButton(self.tr("Adres toevoegen"), "plus")
        self.header.add_right(self.add_address)
        for part in self._parts.values():
            self.body.addWidget(part)
        self.body.addStretch()
        self.add_bottom(self.addresses.undo_bar)
        self._aside_cards = column(gap=4)
        self.aside.addWidget(self.standing)
        self.aside.addLayout(self._aside_cards)
        self.aside.addStretch()

    def _connect(self) -> None:
        self.parts.chosen.connect(self.show_part)
        self.add_address.clicked.connect(self.addresses.add)
        self.routes.view.request.clicked.connect(self.request_wanted)
        self.addresses.turned.connect(self._show_button)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)

    def _show_button(self) -> None:
        """One filled button: with an open form, saving is the next step."""
        self.add_address.setVisible(
            self.parts.value() == ADDRESSES
            and self.addresses.place.panel is None
            and not self._guide.read_only
            and not self._onlooker.present
        )

    def _follow_onlooker(self) -> None:
        """At once when it is looked at; otherwise it reads anew before it is seen."""
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.keep_drafts()
            self.addresses.undo_bar.clear()
