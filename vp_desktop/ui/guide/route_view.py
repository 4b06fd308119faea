"""A route as a tree to walk without a case: nothing of the walk is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt

from vp_desktop.core.formats import long_date
from vp_desktop.core.workflow import Progress, Workflow
from vp_desktop.services.guide import Guide
from vp_desktop.ui.guide.step_row import StepRow
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.tab_order import follow_layout

_REQUEST = "access_request"
"""The route that has pages of its own, where a request is taken down and answered."""


class RouteView(Card):
    """Shows one route; rows that stay keep their place and the keyboard."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__(" ", gap=3)
        self._guide, self._words = guide, words
        self._route: Workflow | None = None
        self._answers: dict[str, str] = {}
        self.rows: dict[str, StepRow] = {}
        self.about = Text("", selectable=True)
        self.checked = Quiet("")
        self.old = Notice("", "attention")
        self.again = LinkButton(self.tr("Opnieuw beginnen"))
        self.again.clicked.connect(self._begin_again)
        self.request = PlainButton(self.tr("Verzoek beginnen"), "plus")
        for widget in (self.about, self.checked, self.old):
            self.add(widget)
        self.body.addWidget(self.request, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._steps = column(gap=5)
        self._steps.setContentsMargins(0, 8, 0, 0)
        self.body.addLayout(self._steps)

    @property
    def route(self) -> Workflow | None:
        return self._route

    def show_route(self, route: Workflow) -> None:
        """Show a route from its start; the same route keeps its answers."""
        if self._route is None or route.id != self._route.id:
            self._answers = {}
        self._route = route
        self.request.setVisible(route.id == _REQUEST and not self._guide.read_only)
        self.title.setText(self._words.text(route.label))
        self.about.setText(self._words.text(route.about))
        day = long_date(route.checked_on, self._words.language)
        self.checked.setText(
            self.tr("Nagekeken op {day}. Bron: {source}").format(day=day, source=route.source)
        )
        old = self.tr("Deze weg is lang niet nagekeken; kijk of er iets veranderd is.")
        self.old.set_text(old if self._guide.is_old(route.checked_on) else "")
        for step_id in list(self.rows):
            self._take(step_id)
        self._show_steps()

    def _show_steps(self) -> None:
        assert self._route is not None
        found = self._guide.walk(self._route, self._answers)
        there = [each.step.id for each in found]
        for step_id in [each for each in self.rows if each not in there]:
            self._take(step_id)
        for place, each in enumerate(found):
            self._put(self._route, each, place)
        self._answers = {name: a for name, a in self._answers.items() if name in there}
        self.again.setVisible(bool(self._answers))
        follow_layout(self)

    def _put(self, route: Workflow, each: Progress, place: int) -> None:
        name = each.step.id
        if name not in self.rows:
            made = StepRow(route, each.step, self._guide, self._words)
            made.answered.connect(self._answer)
            self.rows[name] = made
            self._steps.insertWidget(place, made)
            if made.answers is not None:
                made.answers.set_value(self._answers.get(name))
        self.rows[name].set_number(place + 1)

    def _take(self, step_id: str) -> None:
        gone = self.rows.pop(step_id)
        self._steps.removeWidget(gone)
        take_away(gone)

    def _answer(self, step_id: str, answer: str) -> None:
        self._answers[step_id] = answer
        self._show_steps()

    def _begin_again(self) -> None:
        self._answers = {}
        for each in self.rows.values():
            if each.answers is not None:
                each.answers.set_value(None)
        self._show_steps()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
