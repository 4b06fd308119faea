"""De weg: the route that a case follows, with what can be done now and what comes next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from vp_desktop.core.duties import Duty
from vp_desktop.core.formats import plain_date
from vp_desktop.core.workflow import Progress, Standing
from vp_desktop.services.routes import CaseRoute, Offer
from vp_desktop.ui.dossier.guided.acts import GuidedActs
from vp_desktop.ui.dossier.guided.rows import StepLine, StepRow
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton, MenuButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Separator, Small, Strong, Text
from vp_desktop.ui.widgets.layouts import clear, column, row
from vp_desktop.ui.widgets.visibility import set_shown

_MOST_OFFERED = 2


class RouteCard(Card):
    """The running routes; without one the routes that fit, to begin with."""

    def __init__(self, acts: GuidedActs) -> None:
        super().__init__(gap=3)
        self._acts = acts
        self._unfolded: set[int] = set()
        self.set_title(self.tr("De weg"))
        self._parts = column(gap=4)
        self.body.addLayout(self._parts)
        self.other = LinkButton(self.tr("Een weg kiezen"))
        self.other.clicked.connect(acts.choose_route)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)

    def show_routes(
        self, routes: Sequence[CaseRoute], offers: Sequence[Offer], now: datetime
    ) -> None:
        """The routes of the case, and what else could be followed."""
        clear(self._parts)
        running = [route for route in routes if route.ended_at is None]
        for route in running:
            self._parts.addWidget(self._part(route, now))
        fitting = [offer for offer in offers if offer.fits][:_MOST_OFFERED]
        for offer in fitting:
            self._parts.addWidget(self._offer(offer))
        if not running and not fitting:
            self._parts.addWidget(Quiet(self.tr("Dit dossier volgt nog geen vaste weg.")))
        for route in routes:
            if route.ended_at is not None:
                self._parts.addWidget(self._ended(route))
        words = (
            self.tr("Een andere weg kiezen") if running or fitting else self.tr("Een weg kiezen")
        )
        self.other.set_text(words)
        set_shown(self.other, bool(offers))

    def _offer(self, offer: Offer) -> QWidget:
        made = QWidget()
        lines = column(made, gap=1)
        words = self._acts.words
        title = words.text(offer.workflow.label)
        lines.addWidget(Strong(title))
        # The rest stands where a route is chosen.
        first, _, rest = words.text(offer.workflow.about).partition(". ")
        lines.addWidget(Quiet(f"{first}." if rest else first))
        follow = PlainButton(self.tr("Deze weg volgen"))
        follow.setAccessibleName(self.tr("Deze weg volgen: {route}").format(route=title))
        follow.clicked.connect(partial(self._acts.start, offer.workflow))
        lines.addWidget(follow, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _part(self, route: CaseRoute, now: datetime) -> QWidget:
        made = QWidget()
        lines = column(made, gap=3)
        lines.addLayout(self._head(route))
        if route.newer_version:
            lines.addWidget(
                Quiet(
                    self.tr(
                        "Begonnen onder versie {old}; het programma kent nu versie {new}. Dit dossier "
                        "houdt zijn eigen versie."
                    ).format(old=route.workflow.version, new=route.newer_version)
                )
            )
        duties = route.reading.by_code
        self._add_now(lines, route, now, duties)
        if route.can_end:
            end = PlainButton(self.tr("Deze weg afronden"), "check")
            end.clicked.connect(partial(self._acts.end, route))
            lines.addWidget(end, 0, Qt.AlignmentFlag.AlignLeft)
        every = LinkButton("")
        every.setCheckable(True)
        place = QWidget()
        column(place, gap=2)
        lines.addWidget(every, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(place)
        unfold = partial(self._unfold, route, every, place)
        every.toggled.connect(unfold)
        every.setChecked(route.id in self._unfolded)
        unfold(route.id in self._unfolded)
        return made

    def _head(self, route: CaseRoute) -> QHBoxLayout:
        words = self._acts.words
        line = row(gap=2)
        names = column(gap=0, items=(Strong(words.text(route.workflow.label)),))
        done = len(route.standing(Standing.DONE, Standing.SET_ASIDE))
        state = self.tr("{done} van {all} stappen").format(done=done, all=len(route.steps))
        if route.workflow.has_rounds:
            state += " · " + self.tr("ronde {number}").format(number=route.round)
        names.addWidget(Quiet(state))
        line.addLayout(names, 1)
        menu = MenuButton(
            self.tr("Meer bij {title}").format(title=words.text(route.workflow.label)), False, False
        )
        acts = [(self.tr("Deze weg verlaten…"), partial(self._acts.end, route))]
        if route.workflow.has_rounds:
            again = (self.tr("Nog een ronde beginnen"), partial(self._acts.begin_round, route))
            acts.insert(0, again)
        menu.set_acts(acts)
        line.addWidget(menu, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _add_now(
        self, lines: QVBoxLayout, route: CaseRoute, now: datetime, duties: Mapping[str, Duty]
    ) -> None:
        words = self._acts.words
        kinds = route.reading.accused_kinds
        track = None
        for number, each in enumerate(route.standing(Standing.NOW)):
            if each.step.track != track:
                track = each.step.track
                if track is not None:
                    lines.addWidget(Small(words.text(route.workflow.tracks[track])))
            elif number:
                lines.addWidget(Separator())
            lines.addWidget(self._step(route, each, kinds, now, duties.get(each.step.duty)))

    def _step(
        self,
        route: CaseRoute,
        each: Progress,
        kinds: frozenset[str],
        now: datetime,
        duty: Duty | None,
    ) -> StepRow:
        term = route.terms.get(each.step.id)
        line = StepRow(each, self._acts.words, kinds, term, now, duty)
        if self._acts.is_begun(f"{route.id}/{each.step.id}"):
            line.show_begun(self._acts.title_of(each.step))
        line.done.connect(partial(self._acts.record_step, route, each.step))
        line.set_aside.connect(partial(self._acts.set_step_aside, route, each.step))
        return line

    def _ended(self, route: CaseRoute) -> QWidget:
        made = QWidget()
        lines = column(made, gap=0)
        assert route.ended_at is not None
        day = plain_date(route.ended_at.date(), current_language())
        name = self._acts.words.text(route.workflow.label)
        lines.addWidget(Text(self.tr("{route}: afgerond op {day}").format(route=name, day=day)))
        if route.ended_because:
            lines.addWidget(Quiet(route.ended_because))
        again = LinkButton(self.tr("Weer oppakken"))
        again.setAccessibleName(self.tr("{route} weer oppakken").format(route=name))
        again.clicked.connect(partial(self._acts.resume, route))
        lines.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _unfold(self, route: CaseRoute, link: LinkButton, place: QWidget, shown: bool) -> None:
        (self._unfolded.add if shown else self._unfolded.discard)(route.id)
        lines = place.layout()
        if shown and lines is not None and not lines.count():
            self._add_steps(lines, route)
        words = self.tr("Stappen verbergen") if shown else self.tr("Alle {count} stappen")
        link.set_text(words.format(count=len(route.steps)))
        set_shown(place, shown)

    def _add_steps(self, lines: QLayout, route: CaseRoute) -> None:
        kinds, duties = route.reading.accused_kinds, route.reading.by_code
        for step in route.steps:
            duty = duties.get(step.step.duty)
            lines.addWidget(StepLine(step, self._acts.words, kinds, duty))
