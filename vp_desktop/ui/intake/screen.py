"""Nieuwe melding: the conversation, its steps and its draft."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from vp_desktop.core.duties import RuleSets
from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import CaseId
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.core.texts import Texts
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import REPORT, new_target
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.intake.answers import Answers
from vp_desktop.ui.intake.consent_card import REFUSED
from vp_desktop.ui.intake.context import IntakeContext, IntakeServices
from vp_desktop.ui.intake.duty_consent import duty_consent_words
from vp_desktop.ui.intake.new_report import missing
from vp_desktop.ui.intake.plan import KEYS, STEPS, Steps, StepWords
from vp_desktop.ui.intake.step import Step
from vp_desktop.ui.intake.whole_report import whole_report
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerSwitch
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.buttons import MenuButton, TextButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.saved_chip import SavedChip
from vp_desktop.ui.widgets.step_foot import StepFoot
from vp_desktop.ui.widgets.step_rail import StepRail
from vp_desktop.ui.widgets.tab_order import follow_layout


class IntakeScreen(Screen):
    """Takes down one report.

    `target` names the draft to go on with; empty begins a new report, with somebody looking along
    unless the register's setting "alone" says otherwise. Emits `recorded(case_id)` when it is in the
    register, `postponed` when the adviser goes on later, `discarded` when she threw the draft away.
    Call `keep_draft()` before the window locks or closes.
    """

    recorded = Signal(int)
    postponed = Signal()
    discarded = Signal()
    changed = Signal()

    def __init__(
        self,
        services: IntakeServices,
        taxonomy: Taxonomy,
        texts: Texts,
        rules: RuleSets,
        onlooker: Onlooker,
        messages: Messages,
        clock: Clock,
        target: str = "",
    ) -> None:
        super().__init__(scrolls=False)
        self._context = IntakeContext(services, taxonomy, texts, rules, clock)
        self._onlooker = onlooker
        self._messages = messages
        self.target = target or new_target()
        self._answers = Answers.begun(clock())
        self._filling = False
        self._kept = False
        self._ended = False
        self._failure: Exception | None = None
        self._number = 0
        self._words = StepWords()
        self.steps = Steps(self._make_step)
        self._build()
        self._keeper = DraftKeeper(services.drafts, REPORT, self.target, self)
        self._connect()
        if not self._keeper.offer():
            self.fill(self._answers.to_content())
            onlooker.set_present(services.settings.get("alone") != "yes")
        self._follow_onlooker()
        self.go_to(self._answers.step)

    @property
    def current(self) -> Step:
        return self.steps[self._number]

    def content(self) -> dict[str, Any]:
        """What has been told so far, as its draft keeps it."""
        return self._take().to_content()

    def fill(self, content: Mapping[str, Any]) -> None:
        """Show what a draft holds."""
        self._answers = Answers.from_content(content)
        schools = self._context.services.settings.schools()
        if len(schools) == 1:
            self._answers.school_id = schools[0].id
        self._filling = True
        for step in self.steps.made():
            step.show_answers(self._answers)
        self._filling = False

    def begin_about(self, case_id: CaseId) -> None:
        """A report by somebody else about the matter of a case."""
        self.fill({**self.content(), "same_matter_as": int(case_id)})

    def go_to(self, key: str) -> None:
        """Show the step of that name; the first one when there is none."""
        self._show_step(KEYS.index(key) if key in KEYS else 0)

    def keep_draft(self) -> None:
        """Keep what was typed since the last time."""
        if self._failure is None:
            self._keeper.keep_pending()
        else:
            self._keeper.keep_now()

    def record(self) -> None:
        """Record the report, or show what is still needed for it."""
        answers, now = self._take(), self._context.clock()
        needed = missing(answers, now.date(), self._context.purpose)
        if needed:
            number = next(n for n, step in enumerate(self.steps) if step.show_missing(needed[0]))
            self._show_step(number)
            self.current.show_missing(needed[0])
            return
        if answers.consent == REFUSED and not self._confirm_without_names():
            return
        try:
            case_id = self._context.services.intake.record(whole_report(answers, self._context))
        except KnownError as error:
            self._messages.error(error, self.tr("Niet vastgelegd. Uw concept staat er nog"))
            return
        self._end()
        self.recorded.emit(case_id)

    def _take(self) -> Answers:
        for step in self.steps.made():
            step.take_answers(self._answers)
        self._answers.step = KEYS[self._number]
        return self._answers

    def _make_step(self, number: int) -> Step:
        """The step with this number, which was not shown before, among the others."""
        step = STEPS[number](self._context)
        self._filling = True
        self._pages.addWidget(step)
        step.set_alone(not self._onlooker.present)
        step.show_answers(self._answers)
        self._filling = False
        step.changed.connect(self._note_change)
        step.step_wanted.connect(self.go_to)
        return step

    def _build(self) -> None:
        self.set_title(self.tr("Nieuwe melding"))
        self.saved = SavedChip()
        self.watched = Chip(self.tr("er kijkt iemand mee"), "neutral", "eye")
        self.header.add_beside_title(self.saved)
        self.header.add_beside_title(self.watched)
        self.looking_along = OnlookerSwitch(self._onlooker)
        self.later = TextButton(self.tr("Later verder"))
        self.more = MenuButton(self.tr("Meer"), framed=False)
        self.more.set_acts([(self.tr("Deze melding weggooien"), self.discard)])
        for widget in (self.looking_along, self.later, self.more):
            self.header.add_right(widget)
        self.rail = StepRail(self._words.names())
        self.add_top(self.rail)
        self.not_kept = Notice("", "urgent")
        self.add_top(self.not_kept)
        self._pages = QStackedWidget()
        self.body.addWidget(self._pages)
        self.foot = StepFoot()
        self.add_bottom(self.foot)

    def _connect(self) -> None:
        self.rail.step_chosen.connect(self._show_step)
        self.foot.went_back.connect(self._go_back)
        self.foot.went_on.connect(self._go_on)
        self.later.clicked.connect(self._postpone)
        self._onlooker.listen(self)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._keeper.kept.connect(self._show_kept)
        self._keeper.failed.connect(self._show_not_kept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._go_on)

    def _note_change(self) -> None:
        if self._filling or self._ended:
            return
        self.current.follow(self._take())
        self.changed.emit()

    def _show_step(self, number: int) -> None:
        self._take()
        self._number = number
        step = self.current
        self._pages.setCurrentWidget(step)
        self.rail.set_current(number)
        self.foot.show_step(number, len(self.steps), self._next_words(number))
        step.arrive(self._take())
        follow_layout(self)
        self.foot.go_on_first()
        if self._kept:
            self._keeper.keep_now()
        step.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the first field of the step."""
        super().focusInEvent(event)
        self.current.begin()

    def _next_words(self, number: int) -> str:
        is_last = number + 1 == len(self.steps)
        return self.tr("Vastleggen") if is_last else self._words.arrivals()[number + 1]

    def _go_back(self) -> None:
        self._show_step(max(0, self._number - 1))

    def _go_on(self) -> None:
        if self._number + 1 < len(self.steps):
            self._show_step(self._number + 1)
        else:
            self.record()

    def _follow_onlooker(self) -> None:
        self.watched.setVisible(self._onlooker.present)
        for step in self.steps.made():
            step.set_alone(not self._onlooker.present)

    def _show_kept(self, moment: datetime) -> None:
        self._kept, self._failure = True, None
        self.not_kept.set_text("")
        self.saved.show_moment(moment, self._context.today())

    def _show_not_kept(self, error: Exception) -> None:
        self._failure = error
        words = self.tr("Uw concept is nog niet bewaard. {reason}")
        self.not_kept.set_text(words.format(reason=self._messages.word(error)))

    def _postpone(self) -> None:
        """Leave the draft for later; stay when it could not be kept."""
        self.keep_draft()
        if self._failure is None:
            self.postponed.emit()
        else:
            self._messages.error(self._failure, self.tr("Uw concept is nog niet bewaard"))

    def discard(self) -> None:
        """Throw the draft away, after asking twice."""
        gone = [self.tr("Alles wat u bij deze melding hebt opgeschreven")]
        title, act = self.tr("Deze melding weggooien?"), self.tr("Weggooien")
        if self._messages.confirm_destruction(title, gone, act):
            self._end()
            self.discarded.emit()

    def _end(self) -> None:
        """There is nothing left to keep: what a closing field still tells is not kept either."""
        self._ended = True
        try:
            self._keeper.drop()
        except KnownError as error:
            self._messages.error(error, self.tr("Het concept kon niet worden weggehaald"))

    def _confirm_without_names(self) -> bool:
        words = self.tr(
            "De melder wil geen dossier. Datum, aard en wat meetelt worden vastgelegd; het "
            "verhaal, de namen en de afspraken in dit concept verdwijnen."
        )
        duty = duty_consent_words(self._answers, self._context)
        return self._messages.ask(
            self.tr("Zonder namen vastleggen?"),
            f"{words}\n\n{duty}".strip(),
            self.tr("Zonder namen vastleggen"),
        )
