"""What helps a beginner, at hand from Hulp, Instellingen and the palette: tour, practice, the card."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vp_desktop.app.touring import Touring
from vp_desktop.composition import Program
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.palette.choice import Choice
from vp_desktop.ui.practice.card import PracticeCard
from vp_desktop.ui.quick_card.dialog import QuickCardDialog
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import SCREEN

if TYPE_CHECKING:
    from vp_desktop.app.workplace import Workplace


class AtHand(QObject):
    """Of one open register; in a made-up one there is no way to practise from here."""

    def __init__(
        self, place: Workplace, program: Program, machine: MachineSettings, messages: Messages
    ) -> None:
        super().__init__(place)
        self._place, self._program, self._messages = place, program, messages
        self.touring = Touring(place, machine, messages)

    @cached_property
    def card(self) -> PracticeCard:
        """Made with the settings, in which it stands."""
        made = PracticeCard(may_practise=self._may_practise)
        made.open_button.clicked.connect(self._place.practice_wanted)
        made.tour.clicked.connect(self.touring.take)
        made.paper.clicked.connect(self.show_card)
        return made

    def stand_in(self, settings: SettingsScreen) -> None:
        """The card among the settings."""
        settings.sections.add_beside(SCREEN, lambda: self.card)

    @property
    def _may_practise(self) -> bool:
        return not self._place.services.settings.is_made_up

    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen, in the palette and under the manual."""
        tour = Choice(
            self.tr("Rondleiding"),
            self.touring.take,
            "signpost",
            also=self.tr("uitleg beginnen nieuw"),
        )
        practise = Choice(
            self.tr("Oefenregister openen"),
            self._place.practice_wanted.emit,
            "pencil",
            also=self.tr("oefenen proberen verzonnen voorbeeld"),
        )
        card = Choice(
            self.tr("Kaart voor naast de laptop"),
            self.show_card,
            "printer",
            also=self.tr("afdrukken nummers spoed snelkaart"),
        )
        return (tour, *((practise,) if self._may_practise else ()), card)

    def show_card(self) -> QuickCardDialog:
        """The card beside the laptop, to print or to save."""
        window = self._place.window
        dialog = QuickCardDialog(
            self._program.quick_card, self._messages, self._place.desk, window.window()
        )
        dialog.open()
        return dialog
