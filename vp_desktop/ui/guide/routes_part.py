"""The routes: at the left which there are, at the right the one that is looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.workflow import Workflow
from vp_desktop.services.guide import Guide
from vp_desktop.ui.guide.route_view import RouteView
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.guide.wrapping_choice import WrappingChoice
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.visibility import set_shown

_STACK_BELOW = 620
_LIST_WIDTH = 220
_ROUTE_WIDTH = 660
"""What a route needs at most: longer lines read badly."""
_UNLIMITED = 16_777_215


class RoutesPart(AdaptiveRow):
    """Routes of this kind of register come first. Where there is no room, the list is a combo."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__(_STACK_BELOW, gap=5)
        self._guide, self._words = guide, words
        self._left = QWidget()
        left = column(self._left, gap=0)
        self.combo = ChoiceCombo([], name=self.tr("Wegen"))
        self.combo.chosen.connect(self._choose)
        left.addWidget(self.combo)
        self._list: QVBoxLayout = column(gap=0)
        left.addLayout(self._list)
        left.addStretch()
        self.choice: WrappingChoice | None = None
        self.view = RouteView(guide, words)
        right = column(gap=0, items=(self.view,))
        right.addStretch()
        self.line.addWidget(self._left)
        self.line.addLayout(right, 1)
        self.line.addStretch(0)
        self.on_turned(self.is_stacked)

    def refresh(self) -> None:
        """The routes as they are now; the one that was looked at stays."""
        routes = self._guide.routes(self._words.language)
        elsewhere = self.tr("In een ander soort register")
        here = (
            "" if all(map(self._guide.is_for_this_register, routes)) else self.tr("In dit register")
        )
        options = [
            Option(
                route.id,
                self._words.text(route.label),
                group=here if self._guide.is_for_this_register(route) else elsewhere,
            )
            for route in routes
        ]
        clear(self._list)
        self.choice = WrappingChoice(options, self.tr("Wegen"))
        self.choice.chosen.connect(self._choose)
        self._list.addWidget(self.choice)
        self.combo.set_options(options)
        self.on_turned(self.is_stacked)
        before = self.view.route
        by_id = {route.id: route for route in routes}
        if routes:
            self.show_route(by_id.get(before.id if before else "", routes[0]))

    def show_route(self, route: Workflow) -> None:
        """Look at a route."""
        if self.choice is not None:
            self.choice.set_value(route.id)
        self.combo.set_value(route.id)
        self.view.show_route(route)

    def least_width(self) -> int:
        """The list beside the route: as a combo, where they are stacked, it would need less."""
        return scaled(_LIST_WIDTH) + self.line.spacing() + self.view.minimumSizeHint().width()

    def on_turned(self, stacked: bool) -> None:
        self._left.setFixedWidth(scaled(_LIST_WIDTH))
        self.view.setMaximumWidth(_UNLIMITED if stacked else scaled(_ROUTE_WIDTH))
        if stacked:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(_UNLIMITED)
        set_shown(self.combo, stacked)
        if self.choice is not None:
            set_shown(self.choice, not stacked)

    def _choose(self, route_id: str) -> None:
        routes = self._guide.routes(self._words.language)
        self.show_route(next(route for route in routes if route.id == route_id))
