"""The tour of the open register: which places, when it is offered, and when it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from vp_desktop.app.places import CASES, TODAY
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.tour.invitation import TourInvitation
from vp_desktop.ui.tour.tour import Stop, Tour
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from vp_desktop.app.workplace import Workplace


class Touring(QObject):
    """Takes the user round. That it was offered or taken is kept on this machine."""

    def __init__(self, place: Workplace, machine: MachineSettings, messages: Messages) -> None:
        super().__init__(place)
        self._place, self._machine, self._messages = place, machine, messages
        self._invitation: TourInvitation | None = None
        self._tour: Tour | None = None
        place.window.came_up.connect(self._follow)

    def offer(self) -> None:
        """Once on this machine, on Vandaag: a line that can be passed over."""
        if self._machine.tour_seen:
            return
        self._machine.change(tour_seen=True)
        self._invitation = TourInvitation()
        self._invitation.accepted.connect(self.take)
        self._invitation.declined.connect(self._withdraw)
        self._place.today.body.insertWidget(0, self._invitation)
        follow_layout(self._place.today)

    def take(self) -> Tour | None:
        """Go round, from Vandaag; never over a report that is being taken down."""
        window = self._place.window
        if isinstance(window.current_widget, IntakeScreen):
            self._messages.tell(
                self.tr("Rondleiding"),
                self.tr(
                    "U bent met een melding bezig; die gaat voor. Rond haar af of bewaar haar voor "
                    "later, en kies daarna opnieuw de rondleiding."
                ),
            )
            return None
        self._withdraw()
        self.leave()
        self._machine.change(tour_seen=True)
        window.show_destination(TODAY)
        self._tour = tour = Tour(self._stops(), window.window())
        tour.ended.connect(self._forget)
        tour.begin()
        return tour

    def leave(self) -> None:
        """End a tour that goes on."""
        if self._tour is not None and isValid(self._tour):
            self._tour.leave()

    def _stops(self) -> tuple[Stop, ...]:
        rail, today = self._place.window.rail, self._place.today
        return (
            Stop(
                lambda: rail.button(TODAY),
                self.tr("Vandaag"),
                self.tr("Hier begint u: wat er te doen is, waarom, en een knop die het doet."),
            ),
            Stop(
                lambda: today.new_report,
                self.tr("Nieuwe melding"),
                self.tr(
                    "Vertelt iemand u iets, kies dan deze knop; elke stap mag u overslaan of later doen."
                ),
            ),
            Stop(
                lambda: rail.button(CASES),
                self.tr("Dossiers"),
                self.tr("Hier staan alle dossiers, en u zoekt terwijl u typt."),
            ),
            Stop(
                lambda: today.search,
                self.tr("Zoeken: Ctrl+K"),
                self.tr("Met Ctrl+K vindt u overal een dossier, een mens of iets wat u wilt doen."),
            ),
            Stop(
                lambda: rail.lock,
                self.tr("Vergrendelen: Ctrl+L"),
                self.tr("Loopt u weg, vergrendel dan; wat u aan het typen was, blijft bewaard."),
            ),
            Stop(
                lambda: rail.help,
                self.tr("Hulp: F1"),
                self.tr(
                    "Op elk scherm vertelt F1 wat het is; in Hulp vindt u ook deze rondleiding terug."
                ),
            ),
        )

    def _follow(self, shown: QWidget | None) -> None:
        """The tour is of Vandaag alone: a report that is begun, or another screen, ends it."""
        if shown is not self._place.today:
            self.leave()

    def _withdraw(self) -> None:
        invitation, self._invitation = self._invitation, None
        if invitation is not None and isValid(invitation):
            self._place.today.body.removeWidget(invitation)
            take_away(invitation)

    def _forget(self) -> None:
        self._tour = None
