"""Nieuwe melding: the conversation, its steps and its draft."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut
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
from vp_desktop.ui.intake.foot import IntakeFoot
from vp_desktop.ui.intake.new_report import missing
from vp_desktop.ui.intake.plan import KEYS, STEPS, Steps, StepWords
from vp_desktop.ui.intake.proposals import statutory
from vp_desktop.ui.intake.step import Step
from vp_desktop.ui.intake.whole_report import whole_report
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerSwitch
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.widgets.buttons import MenuButton, TextButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.saved_chip import SavedChip
from vp_desktop.ui.widgets.step_rail import StepRail
from vp_desktop.ui.widgets.tab_order import follow_layout

_AHEAD_MS = 400
"""After so long on a step the next one is made: going on to it then takes half the time."""
DUTIES = "duties"
"""The step with what must be done now."""


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
    bar_hangs = True

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
        self._hints_unfolded = False
        self._closing = False
        self._seen_duties: frozenset[tuple[str, str, str, bool]] = frozenset()
        self._words = StepWords()
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._make_next)
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
        if self._answers.step in KEYS and not self._answers.seen:  # a draft of an earlier version
            self._answers.seen = list(KEYS[: KEYS.index(self._answers.step)])
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
        """Keep what was typed since the last time; the register may close, so nothing is made ahead."""
        self._ahead.stop()
        if self._failure is None:
            self._keeper.keep_pending()
        else:
            self._keeper.keep_now()

    def record(self, early: bool = False) -> None:
        """Record the report, or show what is still needed for it; `early` the rest is for later."""
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
            report = whole_report(answers, self._context, early)
            case_id = self._context.services.intake.record(report)
        except KnownError as error:
            self._messages.error(error, self.tr("Niet vastgelegd. Uw concept staat er nog"))
            return
        self._end()
        self.recorded.emit(case_id)

    def record_now(self) -> None:
        """Record it without the steps that are left; what the law asks of her is shown before that.

        Asked a second time there it does nothing: she is to read first, and then to choose "Vastleggen".
        """
        if self._closing:
            return
        answers = self._take()
        needed = missing(answers, self._context.today(), self._context.purpose)
        if needed or statutory(answers, self._context) <= self._seen_duties:
            self.record(early=self._is_early)
        else:
            self._show_step(KEYS.index(DUTIES), closing=True)

    @property
    def _is_early(self) -> bool:
        """Whether steps are left: the last one shown is not the last of the conversation."""
        return self._number + 1 < len(self.steps)

    def _follow_foot(self, answers: Answers) -> None:
        """As soon as there is enough to record, the foot offers it; the last step does so itself."""
        is_last = self._closing or self._number + 1 == len(self.steps)
        needed = missing(answers, self._context.today(), self._context.purpose)
        self.foot.offer_end(not is_last and not needed)

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
        step.unfold_hints(self._hints_unfolded)
        step.show_answers(self._answers)
        self._filling = False
        step.changed.connect(self._note_change)
        step.step_wanted.connect(self.go_to)
        step.hints_unfolded.connect(self._unfold_hints)
        return step

    def _build(self) -> None:
        self.set_title(self.tr("Nieuwe melding"))
        self.saved = SavedChip()
        self.watched = Chip(self.tr("andere dossiers verborgen"), "neutral", "eye-off")
        self.watched.setToolTip(
            self.tr("Zo kan wie naast u zit meelezen, zonder iets over anderen te zien.")
        )
        self.header.add_beside_title(self.saved)
        self.header.add_beside_title(self.watched)
        self.looking_along = OnlookerSwitch(self._onlooker)
        self.later = TextButton(self.tr("Later verder"))
        self.later.setToolTip(self.tr("Wat u opschreef blijft bewaard, en staat op Vandaag."))
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
        self.foot = IntakeFoot()
        self.add_bottom(self.foot)

    def _connect(self) -> None:
        self.rail.step_chosen.connect(self._show_step)
        self.foot.went_back.connect(self._go_back)
        self.foot.went_on.connect(self._go_on)
        self.foot.ended.connect(self.record_now)
        self.later.clicked.connect(self._postpone)
        self._onlooker.listen(self)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._keeper.kept.connect(self._show_kept)
        self._keeper.failed.connect(self._show_not_kept)
        for keys, act in (("Ctrl+", self._go_on), ("Ctrl+Shift+", self.record_now)):
            for key in ("Return", "Enter"):
                shortcut = QShortcut(QKeySequence(keys + key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(act)

    def _note_change(self) -> None:
        if self._filling or self._ended:
            return
        answers = self._take()
        self.current.follow(answers)
        self._follow_foot(answers)
        self.changed.emit()

    def _show_step(self, number: int, closing: bool = False) -> None:
        """Show a step; `closing` when it is the last thing to see before the report is recorded."""
        self._take()
        self._number, self._closing = number, closing
        step = self.current
        self._pages.setCurrentWidget(step)
        self._mark_skipped(number)
        self.foot.show_step(number, len(self.steps), self._next_words(number))
        answers = self._take()
        step.arrive(answers)
        self._follow_foot(answers)
        if step.key == DUTIES:
            self._seen_duties = statutory(answers, self._context)
        follow_layout(self)
        self.foot.go_on_first()
        if self._kept:
            self._keeper.keep_now()
        step.begin()
        self._ahead.start()

    def _mark_skipped(self, number: int) -> None:
        """A step that was never shown looks otherwise than one that was."""
        seen = self._answers.seen
        if KEYS[number] not in seen:
            seen.append(KEYS[number])
        self.rail.set_current(number, {n for n, key in enumerate(KEYS) if key not in seen})

    def _make_next(self) -> None:
        if self.isVisible() and not self._ended and self._number + 1 < len(self.steps):
            _ = self.steps[self._number + 1]

    def hideEvent(self, event: QHideEvent) -> None:
        self._ahead.stop()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to the first field of the step."""
        super().focusInEvent(event)
        self.current.begin()

    def _next_words(self, number: int) -> str:
        is_last = self._closing or number + 1 == len(self.steps)
        return self.tr("Vastleggen") if is_last else self._words.arrivals()[number + 1]

    def _go_back(self) -> None:
        self._show_step(max(0, self._number - 1))

    def _go_on(self) -> None:
        if self._closing or self._number + 1 == len(self.steps):
            self.record(early=self._is_early)
        else:
            self._show_step(self._number + 1)

    def _unfold_hints(self, unfolded: bool) -> None:
        """Who wants them in one step wants them in the others of this conversation."""
        self._hints_unfolded = unfolded
        for step in self.steps.made():
            step.unfold_hints(unfolded)

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
