"""The pages about requests of people in the register, and the way to them and back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import GUIDE, SETTINGS
from vp_desktop.core.model import CaseId
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.list_screen import RequestsScreen
from vp_desktop.ui.requests.request_screen import RequestScreen
from vp_desktop.ui.requests.requests_card import RequestsCard
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEEPING

_REQUEST, _REQUESTS, _BACK = "request", "requests", "requests_back"


class RequestPages(Pages):
    """Makes the pages, and the card that leads to them.

    Requests have one place in the rail, the settings, wherever they were begun. Emits
    `destination_wanted(key)` to go back to the destination from which one came.
    """

    destination_wanted = Signal(str)

    def __init__(self, means: Means) -> None:
        super().__init__(means)
        self._back = ""

    @cached_property
    def card(self) -> RequestsCard:
        """The way to them, among the settings: made with those, as its papers need many words."""
        made = RequestsCard(self._services.privacy_sheets, self._messages, self._program.taxonomy)
        made.open_button.clicked.connect(lambda: self.show_all())
        return made

    def stand_in(self, settings: SettingsScreen) -> None:
        """Put the card among the settings."""
        settings.sections.add_beside(KEEPING, lambda: self.card)

    def show_all(self, about: CaseId | None = None, back: str = "") -> RequestsScreen:
        """All requests; those begun here are about the case `about`, and leaving them leads there.

        `back` is another destination than the settings, from which they were opened.
        """
        self._back = back
        page = RequestsScreen(*self._parts(), about)
        page.opened.connect(self.open)
        if about is not None:
            page.left.connect(lambda: self.case_wanted.emit(about))
        elif back:
            page.left.connect(lambda: self.destination_wanted.emit(back))
        else:
            page.left.connect(self.closed)
        self.page_made.emit(page, SETTINGS)
        return page

    def begin_anew(self) -> None:
        """A request from the Wegwijzer, without a case yet."""
        if self._may_write():
            self.show_all(back=GUIDE).begin()

    def begin(self, case_id: int) -> None:
        """A request from the page of a case."""
        self.show_all(CaseId(case_id)).begin()

    def open(self, request_id: int) -> None:
        """The page of one request."""
        page = RequestScreen(request_id, *self._parts())
        page.case_opened.connect(self.case_wanted)
        back = self._back
        page.left.connect(lambda: self.show_all(back=back))
        self.page_made.emit(page, SETTINGS)

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        if isinstance(page, RequestScreen):
            return {_REQUEST: page.request_id, _BACK: self._back}
        if isinstance(page, RequestsScreen):
            return {_REQUESTS: page.about or 0, _BACK: self._back}
        return {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        self._back = place.get(_BACK, "")
        if place.get(_REQUEST):
            self.open(place[_REQUEST])
        elif _REQUESTS in place:
            about = place[_REQUESTS]
            self.show_all(CaseId(about) if about else None, self._back)
        return bool(place.get(_REQUEST)) or _REQUESTS in place

    def _parts(self) -> tuple[RequestServices, Messages, Onlooker]:
        services = RequestServices.of(self._services, self._program.vocabulary, self._program.clock)
        return services, self._messages, self._onlooker
