"""The page of the user's own lists, and the card in Instellingen that leads to it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from vp_desktop.app.places import SETTINGS
from vp_desktop.composition import Program, Services
from vp_desktop.ui.lists.card import OwnListsCard
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import SCHOOL


class ListPages(QObject):
    """Emits `page_made(page, destination)` and `closed`."""

    page_made = Signal(object, str)
    closed = Signal()

    def __init__(
        self, services: Services, program: Program, messages: Messages, onlooker: Onlooker
    ) -> None:
        super().__init__()
        self._services, self._program = services, program
        self._messages, self._onlooker = messages, onlooker
        self.card = OwnListsCard()
        self.card.open_button.clicked.connect(lambda: self.show())

    def stand_in(self, settings: SettingsScreen) -> None:
        """The card among the settings."""
        settings.sections.add_beside(SCHOOL, self.card)

    def show(self) -> OwnListsScreen:
        """Names, order and values of the lists that she chooses from."""
        page = OwnListsScreen(
            *(self._services.own_lists, self._program.vocabulary, self._messages, self._onlooker)
        )
        page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)
        return page
