"""Choosing a route for a case, and the contact moments with which a method begins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from vp_desktop.core.workflow import Workflow
from vp_desktop.services.clock import Clock
from vp_desktop.services.routes import Offer
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.dossier.guided.words import GuidedWords
from vp_desktop.ui.widgets.choice import ChoiceCards, Option
from vp_desktop.ui.widgets.date_edit import DayEdit


class RouteChoiceForm(Form):
    """The routes as cards with a sentence each; those that fit the case say so."""

    def __init__(self, offers: Sequence[Offer], words: GuidedWords) -> None:
        super().__init__()
        self._offers = {offer.workflow.id: offer for offer in offers}
        self.add(
            "route",
            self.tr("Kies een weg"),
            ChoiceCards([self._option(offer, words) for offer in offers]),
            must=self.tr("Kies een weg."),
        )

    def chosen(self) -> Workflow:
        return self._offers[self.text("route")].workflow

    def _option(self, offer: Offer, words: GuidedWords) -> Option:
        about = words.text(offer.workflow.about)
        if offer.fits:
            about = self.tr("Past bij dit dossier. {about}").format(about=about)
        return Option(offer.workflow.id, words.text(offer.workflow.label), about)


class StartForm(Form):
    """The contact moments of a method, each with a day that can be changed or left empty."""

    def __init__(self, moments: Sequence[tuple[str, date]], clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._titles = [title for title, _ in moments]
        for number, (title, day) in enumerate(moments):
            self.add(f"moment_{number}", title, DayEdit(self._today, day))

    def moments(self) -> list[tuple[str, date]]:
        """Title and day of the moments that have one."""
        days = [self.editor(f"moment_{number}").day() for number in range(len(self._titles))]
        return [(title, day) for title, day in zip(self._titles, days, strict=True) if day]

    def _today(self) -> date:
        return self._clock().date()
