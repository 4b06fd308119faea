"""The story of a school year: written here, looked through here, printed with the figures."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story_check import Found
from vp_desktop.core.story_values import FollowedUp, MonitorResult, Recommendation
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.story import STATUSES, Story
from vp_desktop.services.story_findings import MONITOR, Finding, recommendation_part
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.summary.monitor_fields import MonitorFields
from vp_desktop.ui.summary.monitor_import import MonitorImport
from vp_desktop.ui.summary.recommendation_list import EarlierList, MadeList
from vp_desktop.ui.summary.side_by_side import Growing, OwnScroll, SideBySide
from vp_desktop.ui.summary.story_form import StoryForm
from vp_desktop.ui.summary.story_found import FoundCard
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import options_of
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.saved_chip import SavedChip
from vp_desktop.ui.widgets.undo_bar import UndoBar
from vp_desktop.ui.widgets.visibility import set_shown

DRAFT = "story"
_BEFORE_MONITOR, _EARLIER, _MADE = "trends", "followed_up", "recommendations"


class StoryPart(QWidget):
    """Sections at the left, what was found at the right. Shown by `show_year`; `leave` keeps the text.

    Emits `changed` when the register holds another story, or another decision about it.
    """

    changed = Signal()

    def __init__(
        self,
        story: Story,
        drafts: Drafts,
        taxonomy: Taxonomy,
        runner: TaskRunner,
        messages: Messages,
        onlooker: Onlooker,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._story = story
        self._drafts = drafts
        self._taxonomy = taxonomy
        self._runner = runner
        self._messages = messages
        self._onlooker = onlooker
        self._clock = clock
        self._asked: tuple[SchoolYear, SchoolId] | None = None
        self._final = False
        self._titles: dict[str, str] = {}
        self.form: StoryForm | None = None
        self.keeper: DraftKeeper | None = None
        self.monitor_import = MonitorImport(story, runner, messages, self)
        self.monitor_import.taken.connect(self._show_imported)
        self._build()
        self.keep.clicked.connect(self.save)
        self.found.stays.connect(self._let_stand)
        self.found.mended.connect(self._mend)
        onlooker.changed.connect(self._cover)
        self._cover()

    def show_year(self, year: SchoolYear, school_id: SchoolId) -> None:
        """The story as it is kept, with what was typed and not kept yet."""
        if self.keeper is not None:
            self.keeper.keep_pending()
        self._asked = (year, school_id)
        self._final = self._story.is_final(year, school_id)
        self._fill()
        self._look()

    def leave(self) -> None:
        """Another view comes up: the pages show what was typed."""
        self.save()

    def save(self) -> None:
        """Keep the text in the register and look it through."""
        if self._asked is None or self.form is None or self._final:
            return
        try:
            changed = self._story.write(*self._asked, self.form.content())
        except KnownError as error:
            self._messages.error(error)
            return
        if self.keeper is not None:
            self.keeper.drop()
        self.saved.show_moment(self._clock(), self._clock().date())
        self._look()
        if changed:
            self.changed.emit()

    def _build(self) -> None:
        self._lines = column(gap=5)
        left, right = Growing(), Growing()
        self._left, self._right = OwnScroll(left), OwnScroll(right)
        self._both = SideBySide(self._left, self._right, (13, 7))
        self.undo_bar = UndoBar()
        self.state = Notice("", "accent")
        whole = column(left, gap=4, margins=(0, 0, 2, 2))
        whole.addWidget(self.state)
        whole.addLayout(self._lines)
        whole.addWidget(self.undo_bar)
        whole.addStretch()
        self.found = FoundCard()
        column(right, gap=4, items=(self._keeping(), self.found)).addStretch()
        left.grown.connect(self._left.fit)
        right.grown.connect(self._right.fit)
        self.cover = OnlookerCover(self._onlooker)
        self.cover.text.setText(self.tr("Het verhaal is verborgen tot u weer alleen bent."))
        lines = column(self, items=(self._both,))
        lines.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)

    def _keeping(self) -> Card:
        made = Card(self.tr("Het verhaal"), padding=5, gap=2)
        made.add(
            Quiet(
                self.tr(
                    "Schrijf alleen wat iedereen mag lezen. Onderdelen die leeg blijven, komen niet in "
                    "het overzicht."
                )
            )
        )
        self.keep = PlainButton(self.tr("Opslaan en nakijken"))
        self.saved = SavedChip()
        for part in (self.keep, self.saved):
            made.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _fill(self) -> None:
        assert self._asked is not None
        year, school = self._asked
        sections = self._story.sections(year, school, current_language())
        self._titles = {each.code: each.title for each in sections}
        clear(self._lines)
        self.saved.hide()
        self.form = StoryForm(sections, self._final)
        self._add_monitor()
        self._add_recommendations()
        self._lines.addWidget(self.form)
        self.form.changed.connect(self.found.show_unread)
        self.keep.setVisible(not self._final)
        self.state.set_text(
            self.tr("Dit schooljaar is definitief. Het verhaal verandert niet meer.")
            if self._final
            else ""
        )
        self.keeper = None
        if not self._final:
            self.keeper = DraftKeeper(self._drafts, DRAFT, f"{school}-{year}", self.form)
            self.keeper.kept.connect(self._say_kept)
            self.keeper.failed.connect(self._messages.error)
            self.keeper.offer()

    def _add_monitor(self) -> None:
        assert self._asked is not None and self.form is not None
        results = self._story.monitor(*self._asked)
        self.monitor = MonitorFields(results, self._keep_monitor, self._final)
        self.monitor.list_wanted.connect(self._ask_for_list)
        lines = self.form.layout()
        place = list(self.form.editors).index(_BEFORE_MONITOR)
        assert lines is not None
        lines.insertWidget(place, self.monitor)  # type: ignore[attr-defined]

    def _add_recommendations(self) -> None:
        assert self._asked is not None and self.form is not None
        statuses = options_of(self._taxonomy[STATUSES], current_language())
        earlier = self._story.earlier_recommendations(*self._asked)
        self.earlier = EarlierList(earlier, statuses, self._follow_up, self._final, self._drafts)
        acts = (self._keep_recommendation, self._remove_recommendation)
        self.made = MadeList(*acts, self._final, self._drafts)
        self.form.editors[_EARLIER].lines.addWidget(self.earlier)
        self.form.editors[_MADE].lines.addWidget(self.made)
        self._show_made()

    def _show_made(self) -> None:
        assert self._asked is not None
        year, school = self._asked
        made = self._story.recommendations(year, school)
        self.made.show_all(made, Recommendation(school, year.first_year, ""))

    def _keep_recommendation(self, recommendation: Recommendation) -> bool:
        assert self._asked is not None
        try:
            if recommendation.id:
                self._story.change_recommendation(recommendation)
            else:
                self._story.add_recommendation(recommendation)
        except KnownError as error:
            self._messages.error(error)
            return False
        self._show_made()
        self._look_anew()
        return True

    def _follow_up(self, followed: FollowedUp) -> bool:
        assert self._asked is not None
        try:
            self._story.follow_up(followed, self._asked[0])
        except KnownError as error:
            self._messages.error(error)
            return False
        self._look_anew()
        return True

    def _remove_recommendation(self, recommendation: Recommendation) -> None:
        try:
            self._story.remove_recommendation(recommendation)
        except KnownError as error:
            self._messages.error(error)
            return
        self._show_made()
        self._look_anew()
        again = partial(self._keep_recommendation, replace(recommendation, id=0))
        self.undo_bar.offer(self.tr("De aanbeveling is verwijderd."), again)

    def _keep_monitor(self, asked: str, percent: int | None, source: str) -> None:
        assert self._asked is not None
        year, school = self._asked
        try:
            if percent is not None:
                result = MonitorResult(school, year.first_year, asked, percent, source)
                self._story.keep_monitor(result)
            else:
                for each in self._story.monitor(year, school):
                    if each.asked == asked:
                        self._story.remove_monitor(each)
        except KnownError as error:
            self._messages.error(error)
            return
        self._look_anew()

    def _ask_for_list(self) -> None:
        if self._asked is not None:
            self.monitor_import.ask(self._asked[1])

    def _show_imported(self) -> None:
        """What was typed and not kept yet stays: it is kept as a draft and offered again."""
        if self._asked is not None:
            self.show_year(*self._asked)
            self.changed.emit()

    def _look_anew(self) -> None:
        """After something changed that is printed, or was decided."""
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        """Look the kept text through beside the window: in a large register it takes a second."""
        assert self._asked is not None
        asked = self._asked
        self.found.show_waiting()
        self._runner.run(
            lambda _: self._story.found(*asked),
            partial(self._show_found, asked),
            self._messages.error,
            context=self,
        )

    def _show_found(
        self, asked: tuple[SchoolYear, SchoolId], findings: tuple[Finding, ...]
    ) -> None:
        if asked != self._asked:
            return
        self.found.show_findings(findings, self._places(), self._final)

    def _places(self) -> dict[str, str]:
        assert self._asked is not None
        numbers = [each.id for each in self._story.recommendations(*self._asked)]
        numbers += [line.value.recommendation.id for line in self.earlier.rows]
        parts = {recommendation_part(number): self.tr("Aanbeveling") for number in numbers}
        return self._titles | parts | {MONITOR: self.tr("De eigen monitor van de school")}

    def _let_stand(self, found: Found) -> None:
        assert self._asked is not None
        try:
            self._story.let_stand(*self._asked, found)
        except KnownError as error:
            self._messages.error(error)
            return
        self._look_anew()

    def _mend(self, found: Found) -> None:
        """Go to the words in their place."""
        assert self._asked is not None and self.form is not None
        if found.section in self.form.editors:
            self.form.editors[found.section].select(found.words)
            self._bring_up(self.form.editors[found.section].area)
            return
        if found.section == MONITOR:
            sources = list(self.monitor.sources.values())
            self._bring_up(next((e for e in sources if found.words in e.text()), sources[0]))
            return
        for each in self._story.recommendations(*self._asked):
            if recommendation_part(each.id) == found.section:
                self.made.ask(each)
        for line in self.earlier.rows:
            if recommendation_part(line.value.recommendation.id) == found.section:
                self._bring_up(line.note)
                if found.words in line.value.words:
                    line.ask_words()

    def _bring_up(self, editor: QWidget) -> None:
        """Give the keyboard to `editor` and scroll to it."""
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        for scroll in (self._left, self._both):
            scroll.ensureWidgetVisible(editor)

    def _say_kept(self, moment: object) -> None:
        self.saved.show_moment(moment, self._clock().date())  # type: ignore[arg-type]

    def _cover(self) -> None:
        """What is written is kept before it is hidden."""
        watched = self._onlooker.present
        if watched and self.keeper is not None:
            self.keeper.keep_pending()
        set_shown(self._both, not watched)
        self.cover.setVisible(watched)
