"""Agenda: everything that was agreed or has a term, by when it is due, and the time spent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.taxonomy import CodeList
from vp_desktop.services.agenda import Agenda, AgendaPage
from vp_desktop.services.agenda_files import AgendaFiles
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.tasks import Tasks
from vp_desktop.services.time_registration import TimeRegistration
from vp_desktop.ui.agenda.acts import AgendaActs
from vp_desktop.ui.agenda.files_card import FilesCard
from vp_desktop.ui.agenda.rows import AgendaRows
from vp_desktop.ui.agenda.section import Section
from vp_desktop.ui.agenda.time_acts import TimeActs
from vp_desktop.ui.agenda.time_card import TimeCard
from vp_desktop.ui.agenda.time_list import TimeList
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.shell.day_screen import DayScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.folded import FoldedRows
from vp_desktop.ui.widgets.buttons import FilledButton
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.visibility import set_shown


class AgendaScreen(DayScreen):
    """Reads anew whenever it is shown. A reminder leaves it only when done or moved.

    Emits `case_opened(case_id)`, and `due_counted(count)` with what asks for attention: none while
    somebody looks along.
    """

    case_opened = Signal(int)
    due_counted = Signal(int)

    def __init__(
        self,
        agenda: Agenda,
        files: AgendaFiles,
        tasks: Tasks,
        times: TimeRegistration,
        drafts: Drafts,
        activities: CodeList,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
        clock: Clock,
        desk: PrintDesk | None = None,
    ) -> None:
        super().__init__(clock, self.tr("Agenda"))
        self._agenda, self._onlooker = agenda, onlooker
        self._is_empty = False
        self.acts = AgendaActs(agenda, tasks, drafts, messages, clock)
        self.time_acts = TimeActs(times, activities, messages, clock)
        self.rows = AgendaRows()
        self.place = PanelPlace(drafts, messages, clock)
        self.time = TimeCard(times, activities)
        self.noted = TimeList(times, activities)
        self.files = FilesCard(files, runner, messages, clock, desk)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Show what is open now."""
        self._note_day()
        page = self._agenda.page()
        self._fill(page)
        self.time.show_totals()
        self.noted.show_noted()
        watched = self._onlooker.present
        self.cover.setVisible(watched)
        for widget in (self.content, self.time, self.files):
            set_shown(widget, not watched)
        self.add_task.setVisible(not watched and self.place.panel is None)
        self.due_counted.emit(0 if watched else page.due_count)
        follow_layout(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.place.keep_drafts()

    def _build(self) -> None:
        self.add_task = FilledButton(self.tr("Afspraak toevoegen"), "plus")
        self.header.add_right(self.add_task)
        self.content = QWidget()
        lines = column(self.content, gap=4)
        self.nothing = EmptyState(
            "calendar-days",
            self.tr("Uw agenda is leeg"),
            self.tr("Wat u in een dossier afspreekt en termijnen die lopen, komen hier te staan."),
            self.tr("Afspraak toevoegen"),
        )
        self.overdue = Section(self.tr("Te laat"))
        self.today = Section(self.tr("Vandaag"))
        self.week = Section(self.tr("Komende zeven dagen"))
        self.waiting = Section(self.tr("Wacht op een ander"))
        self.later = FoldedRows(self.tr("Later of zonder dag"))
        for widget in (self.place, self.nothing, self.overdue, self.today, self.week, self.waiting):
            lines.addWidget(widget)
        links = row(gap=1, items=(self.later.link, self.noted.link))
        links.addStretch()
        lines.addLayout(links)
        lines.addWidget(self.later.card)
        lines.addWidget(self.noted.card)
        self.cover = OnlookerCover(self._onlooker)
        self.body.addWidget(self.content)
        self.add_cover(self.cover)
        self.body.addStretch()
        self.aside.addWidget(self.time)
        self.aside.addWidget(self.files)
        self.aside.addStretch()
        self.add_bottom(self.undo_bar)

    def _connect(self) -> None:
        self.add_task.clicked.connect(self.acts.add)
        self.nothing.action_chosen.connect(self.acts.add)
        self.rows.finish_asked.connect(self.acts.finish)
        self.rows.move_asked.connect(self.acts.move)
        self.rows.edit_asked.connect(self.acts.edit)
        self.rows.remove_asked.connect(self.acts.remove)
        self.rows.case_opened.connect(self.case_opened)
        self.time.note_asked.connect(self.time_acts.add)
        self.noted.edit_asked.connect(self.time_acts.edit)
        self.noted.remove_asked.connect(self.time_acts.remove)
        self.files.saved.connect(self._say_saved)
        self.files.printed.connect(self._say_printed)
        for acts in (self.acts, self.time_acts):
            acts.done.connect(self._after)
            acts.sheet_asked.connect(self.place.open)
        self.place.saved.connect(self._after_form)
        self.place.turned.connect(self._show_button)
        for part in (self.overdue, self.today, self.week, self.waiting, self.later):
            part.more.grown.connect(self._follow_layout)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)

    def _fill(self, page: AgendaPage) -> None:
        now = self._clock()
        self._is_empty = page.is_empty
        self._show_nothing(self.place.panel is not None)
        self.overdue.show_tasks(page.overdue, self.rows, now)
        self.today.show_tasks(page.today, self.rows, now)
        self.week.show_tasks(page.this_week, self.rows, now)
        late = self.tr("{count}, te laat: {late}").format(
            count=len(page.waiting), late=page.waiting_overdue
        )
        self.waiting.show_tasks(page.waiting, self.rows, now, late if page.waiting_overdue else "")
        self.later.show_rows(self.tr("Later of zonder dag ({count})"), page.later, self.rows, now)

    def _show_button(self, panel_is_open: bool) -> None:
        """One filled button: with an open form, saving is the next step."""
        self.add_task.setVisible(not panel_is_open and not self._onlooker.present)
        self._show_nothing(panel_is_open)
        follow_layout(self)

    def _show_nothing(self, panel_is_open: bool) -> None:
        """How to begin, until somebody does."""
        self.nothing.setVisible(self._is_empty and not panel_is_open)

    def _say_saved(self, path: object) -> None:
        name = getattr(path, "name", "")
        self.undo_bar.offer(self.tr("Opgeslagen: {name}").format(name=name))

    def _say_printed(self) -> None:
        self.undo_bar.offer(self.tr("De weeklijst is naar de printer gestuurd."))
