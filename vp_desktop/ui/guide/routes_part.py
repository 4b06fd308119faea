"""The routes: at the left which there are, at the right the one that is looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vp_desktop.core.plain_words import says_nothing
from vp_desktop.core.workflow import Workflow
from vp_desktop.services.guide import Guide
from vp_desktop.ui.announce import announce
from vp_desktop.ui.guide.route_view import RouteView
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.guide.wrapping_choice import WrappingChoice
from vp_desktop.ui.palette.choice import Choice, nearest
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.search_field import SearchField
from vp_desktop.ui.widgets.visibility import set_shown

_STACK_BELOW = 620
_LIST_WIDTH, _WIDE_LIST, _WIDE_FROM = 220, 300, 1040
"""The list of routes, and how wide it is where there is so much room for all."""
_UNLIMITED = 16_777_215


class RoutesPart(AdaptiveRow):
    """Routes of this kind of register come first. Where there is no room, the list is a combo."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__(_STACK_BELOW, gap=5)
        self._guide, self._words = guide, words
        self._shown: object = None
        self._sought = ""
        self._left = QWidget()
        left = column(self._left, gap=0)
        self.combo = ChoiceCombo([], name=self.tr("Wegen"))
        self.combo.chosen.connect(self._choose)
        left.addWidget(self.combo)
        self.search = SearchField(self.tr("Zoek een weg"), shortcut="")
        self.search.searched.connect(self._find)
        self.nothing = Quiet(self.tr("Niets gevonden. Probeer een ander woord."))
        self.nothing.hide()
        for widget in (self.search, self.nothing):
            left.addWidget(widget)
        self._list: QVBoxLayout = column(gap=0)
        left.addLayout(self._list)
        left.addStretch()
        self.choice: WrappingChoice | None = None
        self.view = RouteView(guide, words)
        right = column(gap=0, items=(self.view,))
        right.addStretch()
        self.line.addWidget(self._left)
        self.line.addLayout(right, 1)
        self.on_turned(self.is_stacked)

    def refresh(self) -> None:
        """The routes as they are now; the one that was looked at stays, all of it if nothing changed."""
        before = self.view.route
        if not self.offer() and before is not None:
            return
        by_id = {route.id: route for route in self._guide.routes(self._words.language)}
        if by_id:
            found = by_id.get(before.id) if before else None
            self._show(found or next(iter(by_id.values())))
        self._find(self.search.text())

    def offer(self) -> bool:
        """Put the routes as they are now in the list; gives whether anything changed."""
        guide = self._guide
        routes = guide.routes(self._words.language)
        old = [guide.is_old(route.checked_on) for route in routes]
        here_too = [guide.is_for_this_register(route) for route in routes]
        state = (routes, here_too, old, list(guide.articles()), guide.read_only)
        if state == self._shown:
            return False
        self._shown = state
        elsewhere = self.tr("In een ander soort register")
        here = "" if all(here_too) else self.tr("In dit register")
        options = [
            Option(
                route.id,
                self._words.text(route.label),
                group=here if ours else elsewhere,
            )
            for route, ours in zip(routes, here_too, strict=True)
        ]
        clear(self._list)
        self.choice = WrappingChoice(options, self.tr("Wegen"))
        self.choice.chosen.connect(self._choose)
        self._list.addWidget(self.choice)
        self.combo.set_options(options)
        self.on_turned(self.is_stacked)
        return True

    def show_route(self, route: Workflow) -> None:
        """Look at a route. One that is not among those that were sought ends the search."""
        if not any(found.detail == route.id for found in self._found(self.search.text())):
            self.search.set_text("")
            self._find("")
        self._show(route)

    def _show(self, route: Workflow) -> None:
        if self.choice is not None:
            self.choice.set_value(route.id)
        self.combo.set_value(route.id)
        self.view.show_route(route)

    def _find(self, typed: str) -> None:
        """Only the routes that the words name, by what people call them too; the nearest is shown.

        Where nothing is found no route is shown: it would seem to be the answer.
        """
        found = self._found(typed)
        is_new, self._sought = typed.strip() not in ("", self._sought), typed.strip()
        set_shown(self.nothing, not found)
        self._show_or_hide()
        if not found:
            announce(self.search.edit, self.nothing.text())
        if self.choice is not None:
            names = [one.detail for one in found]
            self.choice.show_only(names)
            if found and typed.strip() and (is_new or self.choice.value() not in names):
                found[0].run()

    def _found(self, typed: str) -> tuple[Choice, ...]:
        """What the words name; small words alone ("mijn") are no question yet."""
        routes = self._guide.routes(self._words.language)
        sought = "" if says_nothing(typed) else typed
        return nearest([self._as_choice(route) for route in routes], sought)

    def _show_or_hide(self) -> None:
        """A route may be looked at unless a search that is in sight found none."""
        set_shown(self.view, self.is_stacked or self.nothing.isHidden())

    def _as_choice(self, route: Workflow) -> Choice:
        known, say = self._guide.known_as(route), self._words.text
        also = f"{say(known.said)} {say(known.words)}" if known else ""
        show = partial(self._show, route)
        return Choice(say(route.label), show, "signpost", route.id, also=also)

    def least_width(self) -> int:
        """The list beside the route: as a combo, where they are stacked, it would need less."""
        return scaled(_LIST_WIDTH) + self.line.spacing() + self.view.minimumSizeHint().width()

    def _turn(self) -> None:
        super()._turn()
        self._fit_list()

    def _fit_list(self) -> None:
        """Where there is room the names of routes stay on one line."""
        if not self.is_stacked:
            wide = self.width() >= scaled(_WIDE_FROM)
            self._left.setFixedWidth(scaled(_WIDE_LIST if wide else _LIST_WIDTH))

    def on_turned(self, stacked: bool) -> None:
        self._fit_list()
        if stacked:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(_UNLIMITED)
        set_shown(self.combo, stacked)
        set_shown(self.search, not stacked)
        self._show_or_hide()
        if self.choice is not None:
            set_shown(self.choice, not stacked)

    def _choose(self, route_id: str) -> None:
        routes = self._guide.routes(self._words.language)
        self.show_route(next(route for route in routes if route.id == route_id))
