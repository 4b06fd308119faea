"""A route as a tree to walk without a case: nothing of the walk is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from vp_desktop.core.formats import long_date
from vp_desktop.core.workflow import Progress, Workflow
from vp_desktop.services.guide import Guide
from vp_desktop.ui.guide.step_row import StepRow
from vp_desktop.ui.guide.words import GuideWords
from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.in_turns import finish, in_turns
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.visibility import set_shown

_REQUEST = "access_request"
"""The route that has pages of its own, where a request is taken down and answered."""


_AT_ONCE = 2
"""Steps that come up together; the others follow in their turn, or the whole window would wait."""


_READING = 720
"""Pixels at 100 % that its lines are at most: longer ones read badly."""


class RouteView(Card):
    """Shows one route; rows that stay keep their place and the keyboard."""

    def __init__(self, guide: Guide, words: GuideWords) -> None:
        super().__init__(" ", gap=3)
        self._guide, self._words = guide, words
        self._route: Workflow | None = None
        self._answers: dict[str, str] = {}
        self._rows: dict[str, StepRow] = {}
        self.about = Text("", selectable=True)
        self.checked = Quiet("")
        self.said = Text("")
        self.old = Notice("", "attention")
        self.again = LinkButton(self.tr("Opnieuw beginnen"))
        self.again.clicked.connect(self._begin_again)
        self.request = PlainButton(self.tr("Verzoek beginnen"), "plus")
        for widget in (self.said, self.about, self.checked, self.old):
            self.add(widget)
        self.body.addWidget(self.request, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self._steps = column(gap=5)
        self._steps.setContentsMargins(0, 8, 0, 0)
        self.body.addLayout(self._steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card fills its place, as on the other parts; its lines end where they read well."""
        super().resizeEvent(event)
        sides = self.body.contentsMargins()
        free = self.width() - sides.left() - scaled(_READING)
        right = max(sides.left(), free)
        if right != sides.right():
            sides.setRight(right)
            self.body.setContentsMargins(sides)

    @property
    def rows(self) -> dict[str, StepRow]:
        """By the step; all of them are there, and up, when they are asked for."""
        finish(self)
        return self._rows

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
        known = self._guide.known_as(route)
        said = self._words.text(known.said) if known else ""
        self.said.setText(self.tr("In gewone woorden: {words}").format(words=said))
        set_shown(self.said, bool(said))
        self.about.setText(self._words.text(route.about))
        day = long_date(route.checked_on, self._words.language)
        self.checked.setText(
            self.tr("Stand van {day}. Bron: {source}").format(day=day, source=route.source)
        )
        old = self.tr("Deze stand is meer dan zes maanden oud; kijk of er iets veranderd is.")
        self.old.set_text(old if self._guide.is_old(route.checked_on) else "")
        for step_id in list(self._rows):
            self._take(step_id)
        in_turns(self, [self._show_steps], at_once=False)

    def _show_steps(self) -> None:
        assert self._route is not None
        found = self._guide.walk(self._route, self._answers)
        there = [each.step.id for each in found]
        for step_id in [each for each in self._rows if each not in there]:
            self._take(step_id)
        for place, each in enumerate(found):
            self._put(self._route, each, place)
        in_turns(self, [self._come_up])
        self._answers = {name: a for name, a in self._answers.items() if name in there}
        self.again.setVisible(bool(self._answers))
        follow_layout(self)

    def _put(self, route: Workflow, each: Progress, place: int) -> None:
        name = each.step.id
        if name not in self._rows:
            made = StepRow(route, each.step, self._guide, self._words)
            made.answered.connect(self._answer)
            made.hide()
            self._rows[name] = made
            self._steps.insertWidget(place, made)
            if made.answers is not None:
                made.answers.set_value(self._answers.get(name))
        self._rows[name].set_number(place + 1)

    def _come_up(self) -> None:
        """The next steps, from the top."""
        rows = [self._steps.itemAt(place).widget() for place in range(self._steps.count())]
        waiting = [one for one in rows if one.isHidden()]
        for one in waiting[:_AT_ONCE]:
            set_shown(one, True)
        if waiting[_AT_ONCE:]:
            in_turns(self, [self._come_up])

    def _take(self, step_id: str) -> None:
        gone = self._rows.pop(step_id)
        self._steps.removeWidget(gone)
        take_away(gone)

    def _answer(self, step_id: str, answer: str) -> None:
        self._answers[step_id] = answer
        self._show_steps()

    def _begin_again(self) -> None:
        self._answers = {}
        for each in self._rows.values():
            if each.answers is not None:
                each.answers.set_value(None)
        self._show_steps()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
