"""The pages about requests of people in the register, and the way to them and back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import CASES, GUIDE, SETTINGS
from vp_desktop.core.model import CaseId
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.list_screen import RequestsScreen
from vp_desktop.ui.requests.request_screen import RequestScreen
from vp_desktop.ui.requests.requests_card import RequestsCard
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEEPING

_REQUEST, _REQUESTS, _UNDER = "request", "requests", "requests_under"


class RequestPages(Pages):
    """Makes the pages, and the card that leads to them."""

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._under = SETTINGS

    @cached_property
    def card(self) -> RequestsCard:
        """The way to them, among the settings: made with those, as its papers need many words."""
        made = RequestsCard(self._services.privacy_sheets, self._messages, self._program.taxonomy)
        made.open_button.clicked.connect(lambda: self.show_all())
        return made

    def stand_in(self, settings: SettingsScreen) -> None:
        """Put the card among the settings."""
        settings.sections.add_beside(KEEPING, self.card)

    def show_all(self, about: CaseId | None = None, under: str = SETTINGS) -> RequestsScreen:
        """All requests; those begun here are about the case `about`.

        `under` is the destination from which they were opened: the rail shows where one is.
        """
        self._under = under if about is None else CASES
        page = RequestsScreen(*self._parts(), about)
        page.opened.connect(self.open)
        if about is None:
            page.left.connect(self.closed)
        else:
            page.left.connect(lambda: self.case_wanted.emit(about))
        self.page_made.emit(page, self._under)
        return page

    def begin_anew(self) -> None:
        """A request from the Wegwijzer, without a case yet."""
        if self._may_write():
            self.show_all(under=GUIDE).begin()

    def begin(self, case_id: int) -> None:
        """A request from the page of a case."""
        self.show_all(CaseId(case_id)).begin()

    def open(self, request_id: int) -> None:
        """The page of one request."""
        page = RequestScreen(request_id, *self._parts())
        page.case_opened.connect(self.case_wanted)
        under = self._under
        page.left.connect(lambda: self.show_all(under=under))
        self.page_made.emit(page, under)

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        if isinstance(page, RequestScreen):
            return {_REQUEST: page.request_id, _UNDER: self._under}
        if isinstance(page, RequestsScreen):
            return {_REQUESTS: page.about or 0, _UNDER: self._under}
        return {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        self._under = place.get(_UNDER, SETTINGS)
        if place.get(_REQUEST):
            self.open(place[_REQUEST])
        elif _REQUESTS in place:
            about = place[_REQUESTS]
            self.show_all(CaseId(about) if about else None, self._under)
        return bool(place.get(_REQUEST)) or _REQUESTS in place

    def _parts(self) -> tuple[RequestServices, Messages, Onlooker]:
        services = RequestServices.of(self._services, self._program.vocabulary, self._program.clock)
        return services, self._messages, self._onlooker
