"""The pages about requests of people in the register, and the way to them and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.composition import Program, Services
from vp_desktop.core.model import CaseId
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.requests.list_screen import RequestsScreen
from vp_desktop.ui.requests.request_screen import RequestScreen
from vp_desktop.ui.requests.requests_card import RequestsCard
from vp_desktop.ui.requests.services import RequestServices
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.settings.sections import KEEPING

_REQUEST, _REQUESTS = "request", "requests"


class RequestPages(QObject):
    """Emits `page_made(page)` with a page to show, `case_wanted(case_id)` and `closed`."""

    page_made = Signal(object)
    case_wanted = Signal(int)
    closed = Signal()

    def __init__(
        self, services: Services, program: Program, messages: Messages, onlooker: Onlooker
    ) -> None:
        super().__init__()
        self._services, self._program = services, program
        self._messages, self._onlooker = messages, onlooker
        self.card = RequestsCard(services.privacy_sheets, messages)
        self.card.open_button.clicked.connect(lambda: self.show_all())

    def connect_to(
        self,
        show: Callable[[QWidget], object],
        open_case: Callable[[int], object],
        close: Callable[[], object],
        settings: SettingsScreen,
    ) -> None:
        """Where pages are shown and closed and cases opened; the card stands among the settings."""
        self.page_made.connect(show)
        self.case_wanted.connect(open_case)
        self.closed.connect(close)
        settings.sections.add_beside(KEEPING, self.card)

    def show_all(self, about: CaseId | None = None) -> RequestsScreen:
        """All requests; those begun here are about the case `about`."""
        page = RequestsScreen(*self._parts(), about)
        page.opened.connect(self.open)
        if about is None:
            page.left.connect(self.closed)
        else:
            page.left.connect(lambda: self.case_wanted.emit(about))
        self.page_made.emit(page)
        return page

    def begin(self, case_id: int) -> None:
        """A request from the page of a case."""
        self.show_all(CaseId(case_id)).begin()

    def open(self, request_id: int) -> None:
        """The page of one request."""
        page = RequestScreen(request_id, *self._parts())
        page.case_opened.connect(self.case_wanted)
        page.left.connect(lambda: self.show_all())
        self.page_made.emit(page)

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        """Where the user is, to come back to after locking."""
        if isinstance(page, RequestScreen):
            return {_REQUEST: page.request_id}
        if isinstance(page, RequestsScreen):
            return {_REQUESTS: page.about or 0}
        return {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        """Show the page that was left; whether it was one of these."""
        if place.get(_REQUEST):
            self.open(place[_REQUEST])
        elif _REQUESTS in place:
            about = place[_REQUESTS]
            self.show_all(CaseId(about) if about else None)
        return bool(place.get(_REQUEST)) or _REQUESTS in place

    def _parts(self) -> tuple[RequestServices, Messages, Onlooker]:
        services = RequestServices.of(self._services, self._program.vocabulary, self._program.clock)
        return services, self._messages, self._onlooker
