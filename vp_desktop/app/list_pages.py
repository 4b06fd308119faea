"""The page of the user's own lists, and the card in Instellingen that leads to it."""

from __future__ import annotations

from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import SETTINGS
from vp_desktop.ui.lists.card import OwnListsCard
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import SCHOOL


class ListPages(Pages):
    """Makes the page, and the card that leads to it."""

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self.card = OwnListsCard()
        self.card.open_button.clicked.connect(lambda: self.show())

    def stand_in(self, settings: SettingsScreen) -> None:
        """The card among the settings."""
        settings.sections.add_beside(SCHOOL, self.card)

    def show(self) -> OwnListsScreen:
        """Names, order and values of the lists that she chooses from, and her own fields."""
        page = OwnListsScreen(
            *(self._services.own_lists, self._services.own_fields, self._program.vocabulary),
            *(self._messages, self._onlooker),
        )
        page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)
        return page
