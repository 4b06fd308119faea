"""The routes of the Wegwijzer for the palette and the manual: found by what people call their matter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vp_desktop.app.places import GUIDE
from vp_desktop.core.workflow import Workflow
from vp_desktop.ui.guide.screen import ROUTES
from vp_desktop.ui.language import current_language
from vp_desktop.ui.palette.choice import Choice, Group, nearest

if TYPE_CHECKING:
    from vp_desktop.app.workplace import Workplace

_SHORTEST = 3
"""Letters before a route is looked for: the palette is for cases and acts first."""


class RouteChoices(QObject):
    """Of one open register. There is no word of a case in it, so an onlooker may see it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place

    def found(self, typed: str) -> Group:
        """The routes that the typed words name: those with most of the words first."""
        name = self.tr("Wegwijzer")
        if len(typed.strip()) < _SHORTEST:
            return Group(name, ())
        routes = self._place.services.guide.routes(current_language())
        return Group(name, nearest([self._choice(route) for route in routes], typed))

    def show(self, route: Workflow) -> None:
        """Look at a route in the Wegwijzer."""
        self._place.window.show_destination(GUIDE)
        guide = self._place.guide
        guide.show_part(ROUTES)
        guide.routes.show_route(route)

    def _choice(self, route: Workflow) -> Choice:
        language = current_language()
        known = self._place.services.guide.known_as(route)
        said = known.said.text(language) if known else ""
        also = f"{said} {known.words.text(language)}" if known else ""
        label = route.label.text(language)
        return Choice(label, partial(self.show, route), "signpost", said, also=also)
