"""The page of the user's own lists, and the card in Instellingen that leads to it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Pages
from vp_desktop.app.places import SETTINGS
from vp_desktop.ui.lists.card import OwnListsCard
from vp_desktop.ui.lists.screen import OwnListsScreen
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import SCHOOL

_LISTS = "lists"


class ListPages(Pages):
    """Makes the page, and the card that leads to it."""

    @cached_property
    def card(self) -> OwnListsCard:
        """Made with the settings."""
        made = OwnListsCard()
        made.open_button.clicked.connect(lambda: self.show())
        return made

    def stand_in(self, settings: SettingsScreen) -> None:
        """The card among the settings."""
        settings.sections.add_beside(SCHOOL, lambda: self.card)

    def show(self) -> OwnListsScreen:
        """Names, order and values of the lists that she chooses from, and her own fields."""
        page = OwnListsScreen(
            *(self._services.own_lists, self._services.own_fields, self._program.vocabulary),
            *(self._messages, self._onlooker, self._services.drafts),
        )
        page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)
        return page

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        return {_LISTS: True} if isinstance(page, OwnListsScreen) else {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        if place.get(_LISTS):
            self.show()
        return bool(place.get(_LISTS))
