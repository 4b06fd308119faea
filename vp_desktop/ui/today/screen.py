"""Vandaag: what needs doing, why it was set, and one button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vp_desktop.services.backups import Backups
from vp_desktop.services.cases import Cases
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.settings import Settings
from vp_desktop.services.tasks import Tasks, Today
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.handover.today_card import SubstituteCard
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.palette.search_button import SearchButton
from vp_desktop.ui.retention.today_card import KeepingCard
from vp_desktop.ui.shell.day_screen import DayScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.acts import TodayActs
from vp_desktop.ui.today.beginning import Beginning
from vp_desktop.ui.today.clear_card import ClearCard
from vp_desktop.ui.today.folded import FoldedRows
from vp_desktop.ui.today.more_rows import MoreRows
from vp_desktop.ui.today.others_card import OthersCard
from vp_desktop.ui.today.rows import Rows
from vp_desktop.ui.today.rule_notices import RuleNotices
from vp_desktop.ui.today.standing import BackupCard, YearCard
from vp_desktop.ui.today.words import TodayWords
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton, TextButton
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.visibility import set_shown

_SEARCH_WIDTH = 200


class TodayScreen(DayScreen):
    """Reads anew whenever it is shown. A reminder leaves it only when done or moved.

    Emits `report_requested` (the filled button), `quick_note_requested`, `report_resumed(target)`,
    `form_resumed(case_id, kind, part)` for a form that was begun in a case,
    `list_import_requested`, `case_opened(case_id)`, `search_requested`,
    `recovery_check_requested`.
    """

    report_requested = Signal()
    quick_note_requested = Signal()
    report_resumed = Signal(str)
    form_resumed = Signal(int, str, str)
    list_import_requested = Signal()
    case_opened = Signal(int)
    search_requested = Signal()
    recovery_check_requested = Signal()

    def __init__(
        self,
        tasks: Tasks,
        cases: Cases,
        drafts: Drafts,
        settings: Settings,
        backups: Backups,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
        clock: Clock,
        rule_notices: RuleNotices | None = None,
        clear_card: ClearCard | None = None,
        keeping_card: KeepingCard | None = None,
        substitute_card: SubstituteCard | None = None,
    ) -> None:
        super().__init__(clock)
        self.rule_notices = rule_notices
        self._tasks, self._cases, self._drafts = tasks, cases, drafts
        self._settings = settings
        self._onlooker = onlooker
        self.place = PanelPlace(drafts, messages, clock)
        self.acts = TodayActs(tasks, drafts, messages, clock)
        self.rows = Rows()
        self.backup = BackupCard(backups, messages, runner, clock)
        self.clear_card = clear_card
        self.keeping_card = keeping_card
        self.substitute_card = substitute_card
        self.others = OthersCard(clock)
        self._build_header()
        self._build_body()
        self._connect()

    def refresh(self) -> None:
        """Show what today asks for now."""
        now, watched = self._clock(), self._onlooker.present
        self._note_day()
        today = self._tasks.today()
        begun = self._cases.oldest() is not None
        things = self._fill_today(today)
        begun = begun or self._has_begun(today, things)
        self._fill_week(today)
        self._fill_folded(today)
        self.others.show_due(watched)
        self.year.show_figures(today)
        self.backup.show_last()
        if self.rule_notices is not None:
            self.rule_notices.refresh()
        set_shown(self.beginning, not begun)
        set_shown(self.nothing, begun and not things)
        self.set_title(self.tr("Vandaag") if watched else TodayWords().title(now, things))
        self.cover.setVisible(watched)
        for widget in (self.content, self.year, self.backup, self.search):
            set_shown(widget, not watched)
        if self.clear_card is not None:
            self.clear_card.show_lying(watched)
        if self.keeping_card is not None:
            self.keeping_card.show_open(watched)
        if self.substitute_card is not None:
            self.substitute_card.show_state(watched)
        follow_layout(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.place.keep_drafts()

    def _build_header(self) -> None:
        self.search = SearchButton(self.tr("Zoek in alles"), _SEARCH_WIDTH)
        self.new_report = FilledButton(self.tr("Nieuwe melding"), "plus")
        self.quick_note = PlainButton(self.tr("Snelle notitie"), "sticky-note")
        self.new_report.setToolTip("Ctrl+N")
        self.quick_note.setToolTip("Ctrl+Shift+N")
        self.quick_note.clicked.connect(self.quick_note_requested)
        self.header.add_right(self.search)
        self.header.add_right(self.quick_note)
        self.header.add_right(self.new_report)

    def _build_body(self) -> None:
        self.content = QWidget()
        lines = column(self.content, gap=4)
        self.beginning = Beginning()
        self.due = RowsCard()
        self.more_due = MoreRows(self.due, self.tr("Vandaag"))
        self._reminders: list[QWidget] = []
        """Under the tasks: a report or a form that was begun, what the program itself asks."""
        self.nothing = Quiet(
            self.tr("Wat u afspreekt, komt hier te staan op de dag zelf."), small=False
        )
        self.week_title = self._build_week_title()
        self.week = RowsCard()
        self.more_week = MoreRows(self.week, self.tr("Komende zeven dagen"))
        self.later = FoldedRows(self.tr("Later"))
        self.waiting = FoldedRows(self.tr("Wacht op een ander"))
        self.add_task = TextButton(self.tr("Eigen taak"), "plus")
        if self.rule_notices is not None:
            lines.addWidget(self.rule_notices)
        lines.addWidget(self.place)
        for widget in (self.beginning, self.due, self.nothing, self.others):
            lines.addWidget(widget)
        for widget in (self.week_title, self.week):
            lines.addWidget(widget)
        lines.addLayout(self._build_links())
        lines.addWidget(self.later.card)
        lines.addWidget(self.waiting.card)
        self.cover = OnlookerCover(self._onlooker)
        self.body.addWidget(self.content)
        self.add_cover(self.cover)
        self.body.addStretch()
        self.year = YearCard()
        self.aside.addWidget(self.year)
        self.aside.addWidget(self.backup)
        if self.clear_card is not None:
            self.aside.addWidget(self.clear_card)
            self.clear_card.done.connect(self._after)
        if self.keeping_card is not None:
            self.aside.addWidget(self.keeping_card)
        if self.substitute_card is not None:
            self.aside.addWidget(self.substitute_card)
        self.aside.addStretch()
        self.add_bottom(self.undo_bar)

    def _build_week_title(self) -> QWidget:
        made = QWidget()
        line = row(made, gap=2)
        line.setContentsMargins(2, 4, 0, 0)
        self.week_count = Quiet("", wrap=False)
        line.addWidget(SectionTitle(self.tr("Komende zeven dagen"), wrap=False))
        line.addWidget(self.week_count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        return made

    def _build_links(self) -> QHBoxLayout:
        links = row(gap=1)
        links.addWidget(self.later.link)
        links.addWidget(self.waiting.link)
        links.addStretch()
        links.addWidget(self.add_task)
        return links

    def _connect(self) -> None:
        self.new_report.clicked.connect(self.report_requested)
        self.beginning.report_requested.connect(self.report_requested)
        self.beginning.list_import_requested.connect(self.list_import_requested)
        self.search.clicked.connect(self.search_requested)
        self.add_task.clicked.connect(self.acts.add)
        self.rows.finish_asked.connect(self.acts.finish)
        self.rows.move_asked.connect(self.acts.move)
        self.rows.edit_asked.connect(self.acts.edit)
        self.rows.remove_asked.connect(self.acts.remove)
        self.rows.draft_discard_asked.connect(self.acts.discard_draft)
        self.rows.form_discard_asked.connect(self.acts.discard_form)
        self.rows.form_resumed.connect(self.form_resumed)
        self.rows.case_opened.connect(self.case_opened)
        self.rows.report_resumed.connect(self.report_resumed)
        self.rows.recovery_check_requested.connect(self.recovery_check_requested)
        self.acts.done.connect(self._after)
        self.acts.sheet_asked.connect(self.place.open)
        self.place.saved.connect(self._after_form)
        self.place.turned.connect(self._show_button)
        self.backup.made.connect(self.refresh)
        for more in (self.more_due, self.more_week, self.later.more, self.waiting.more):
            more.grown.connect(self._follow_layout)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)

    def _fill_today(self, today: Today) -> int:
        """The card of what must be done now; the number of its rows."""
        now = self._clock()
        mine = today.mine_now
        self.rows.fill(self.more_due, mine, now)
        drafts = self._drafts.unfinished_reports()
        unchecked = self._wants_code_checked
        self.due.take_rows(self._reminders)
        self._reminders = [self.rows.draft(draft, now) for draft in drafts]
        self._reminders += [self.rows.form(begun, now) for begun in self._drafts.in_cases()]
        self._reminders += [self._ask_for_code()] if unchecked else []
        for reminder in self._reminders:
            self.due.add_row(reminder)
        set_shown(self.due, bool(mine or self._reminders))
        return len(mine) + len(self._reminders)

    @property
    def _wants_code_checked(self) -> bool:
        """Of a register to practise in nothing can be lost, and nobody copied its code."""
        made_up = self._settings.is_made_up
        return not made_up and self._settings.get("recovery_checked") != "yes"

    def _ask_for_code(self) -> QWidget:
        return self.rows.recovery(self._settings.get("recovery_checked") == "written")

    def _has_begun(self, today: Today, things: int) -> bool:
        """Whether something was written down already that is no case yet: a note, an appointment."""
        unchecked = self._wants_code_checked
        return things > unchecked or bool(today.this_week or today.later)

    def _fill_week(self, today: Today) -> None:
        mine = today.my_week
        self.rows.fill(self.more_week, mine, self._clock())
        self.week_count.setText(TodayWords().appointments(len(mine)))
        self.week.setVisible(bool(mine))
        self.week_title.setVisible(bool(mine))

    def _fill_folded(self, today: Today) -> None:
        now = self._clock()
        later = today.mine_later
        self.later.show_rows(self.tr("Later ({count})"), later, self.rows, now)
        late = today.waiting_late
        words = self.tr("Wacht op een ander ({count})")
        if late:
            words = self.tr("Wacht op een ander ({count}, te laat: {late})")
        self.waiting.show_rows(words.replace("{late}", str(late)), today.waiting, self.rows, now)

    def _show_button(self, panel_is_open: bool) -> None:
        """One filled button: with an open form, saving is the next step."""
        self.new_report.setVisible(not panel_is_open)
        follow_layout(self)
