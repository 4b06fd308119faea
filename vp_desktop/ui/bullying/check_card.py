"""Plagen of pesten? Four questions, a suggestion with its reasons, and no verdict."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.bullying import QUESTIONS, Answer, check
from vp_desktop.core.formats import long_date
from vp_desktop.services.bullying import Noted
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.bullying.acts import BullyingActs
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.buttons import LinkButton, PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Strong
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.tab_order import focus_first


class _AnswerChips(ChoiceChips):
    """Chips that take the keyboard themselves: `follow_layout` leaves behind what has a proxy, and what
    comes after it, when it was made before the things above it."""

    def _lead_focus(self) -> None:
        """There is no proxy to set."""


class CheckCard(Card):
    """The questions are folded away once all have been answered. Each answer is noted at once."""

    def __init__(self, acts: BullyingActs) -> None:
        super().__init__(self.tr("Plagen of pesten?"), gap=2)
        self._acts = acts
        self._unfolded = False
        self._asked = 0
        self.chips: dict[str, ChoiceChips] = {}
        self._before: dict[str, Quiet] = {}
        self.intro = Quiet(self.tr("Vier vragen. U krijgt een suggestie met uitleg, geen oordeel."))
        self.begin = PlainButton(self.tr("Vragen beantwoorden"))
        self.questions = QWidget()
        self._lines = column(self.questions, gap=3)
        for question in QUESTIONS:
            self._add_question(question)
        self.suggestion = Strong("")
        self._reasons = column(gap=1)
        self.no_verdict = Quiet("")
        self.fold = LinkButton("")
        self.add(self.intro)
        left = Qt.AlignmentFlag.AlignLeft
        self.body.addWidget(self.begin, 0, left)
        self.add(self.questions)
        self.add(self.suggestion)
        self.body.addLayout(self._reasons)
        self.add(self.no_verdict)
        self.body.addWidget(self.fold, 0, left)
        self.begin.clicked.connect(partial(self._set_unfolded, True))
        self.fold.clicked.connect(self._turn)

    def show_check(self, dossier: Dossier) -> None:
        history = self._acts.bullying.history(dossier.case.id)
        answers = {question: noted[-1].answer for question, noted in history.items()}
        for question, chips in self.chips.items():
            chips.set_value(answers.get(question))
            self._show_before(question, history.get(question, ()))
        self._asked = len(answers)
        self._show_suggestion(answers)
        self._show_folded()

    def _add_question(self, question: str) -> None:
        labels = {
            Answer.YES: self.tr("Ja"),
            Answer.NO: self.tr("Nee"),
            Answer.UNKNOWN: self.tr("Weet ik niet"),
        }
        chips = _AnswerChips([Option(code, label) for code, label in labels.items()])
        say = self._acts.say
        field = Field(say(f"question_{question}"), chips, say(f"help_{question}"))
        chips.chosen.connect(partial(self._acts.answer, question))
        self.chips[question] = chips
        self._before[question] = Quiet("")
        self._lines.addWidget(field)
        self._lines.addWidget(self._before[question])

    def _show_before(self, question: str, noted: tuple[Noted, ...]) -> None:
        """What was answered earlier, the newest first."""
        words = {
            Answer.YES: self.tr("ja op {day}"),
            Answer.NO: self.tr("nee op {day}"),
            Answer.UNKNOWN: self.tr("weet ik niet op {day}"),
        }
        said = [
            words[each.answer].format(day=long_date(each.at.date(), current_language()))
            for each in reversed(noted[:-1])
        ]
        label = self._before[question]
        label.setText(self.tr("Eerder: {answers}").format(answers="; ".join(said)))
        label.setVisible(bool(said))

    def _show_suggestion(self, answers: dict[str, Answer]) -> None:
        clear(self._reasons)
        self.suggestion.setVisible(bool(answers))
        self.no_verdict.setVisible(bool(answers))
        if not answers:
            return
        found = check(answers)
        self.suggestion.setText(self._acts.say(f"suggestion_{found.suggestion}"))
        self.no_verdict.setText(self._acts.say("no_verdict"))
        for reason in found.reasons:
            self._reasons.addWidget(Quiet(self._acts.say(f"reason_{reason}")))

    def _show_folded(self) -> None:
        begun, complete = self._asked > 0, self._asked == len(QUESTIONS)
        self.intro.setVisible(not begun)
        self.begin.setVisible(not begun and not self._unfolded)
        self.questions.setVisible(self._unfolded or (begun and not complete))
        self.fold.setVisible(complete)
        away, back = self.tr("Vragen inklappen"), self.tr("Antwoorden bekijken of wijzigen")
        self.fold.set_text(away if self._unfolded else back)

    def _turn(self) -> None:
        self._set_unfolded(not self._unfolded)

    def _set_unfolded(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._show_folded()
        if unfolded:
            focus_first(self.questions)
