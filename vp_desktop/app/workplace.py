"""The window on an open register: its screens, and the way from one to another."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop import paths
from vp_desktop.app.document_pages import DocumentPages
from vp_desktop.app.help_pages import HelpPages
from vp_desktop.app.keeping_pages import KeepingPages
from vp_desktop.app.keys import Keys
from vp_desktop.app.list_pages import ListPages
from vp_desktop.app.package_pages import PackagePages
from vp_desktop.app.places import AGENDA, CASES, GUIDE, SETTINGS, SUMMARY, TODAY
from vp_desktop.app.request_pages import RequestPages
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite, KnownError
from vp_desktop.core.model import CaseId
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.drafts import PLACE
from vp_desktop.storage.register import Register
from vp_desktop.ui.agenda.screen import AgendaScreen
from vp_desktop.ui.attachments.viewer_screen import AttachmentScreen
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.documents.leaflet_card import LeafletCard
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.dossier.screen import DossierScreen
from vp_desktop.ui.dossier.services import DossierServices
from vp_desktop.ui.guide.screen import GuideScreen
from vp_desktop.ui.intake.quick_note import QuickNote
from vp_desktop.ui.intake.screen import IntakeScreen
from vp_desktop.ui.language import current_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.printing.system import system_printing
from vp_desktop.ui.restore.check_dialog import CheckBackupDialog
from vp_desktop.ui.settings.key_services import KeyServices, RecoveryPaper
from vp_desktop.ui.settings.rule_card import RulesHere
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.summary.own_figures import OwnFiguresView
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.summary.services import SummaryServices
from vp_desktop.ui.summary.story_part import StoryPart
from vp_desktop.ui.summary.story_views import OWN, STORY
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.clear_card import ClearCard
from vp_desktop.ui.today.rule_notices import RuleNotices
from vp_desktop.ui.today.screen import TodayScreen
from vp_desktop.ui.widgets.choice import options_of

_INTAKE, _CASE = "intake", "case"


class Workplace(QObject):
    """One open register in one window.

    Emits `lock_requested`; `appearance_changed` after language, text size or colours were chosen;
    `idle_minutes_changed(minutes)`; `register_reopened(register)` under a new passphrase; and
    `restore_requested`.
    """

    lock_requested = Signal()
    appearance_changed = Signal()
    idle_minutes_changed = Signal(int)
    register_reopened = Signal(object)
    restore_requested = Signal()
    register_removed = Signal()

    def __init__(
        self,
        services: Services,
        program: Program,
        keys: Keys,
        runner: TaskRunner,
        messages: Messages,
        machine: MachineSettings,
    ) -> None:
        super().__init__()
        self.services = services
        self._program = program
        self._keys = keys
        self._runner = runner
        self._messages = messages
        self._onlooker = Onlooker()
        self.desk = PrintDesk(
            system_printing(), runner, messages, services.in_the_clear.note_printed
        )
        self.documents = DocumentPages(
            services, program, messages, runner, self._onlooker, self.desk
        )
        self.requests = RequestPages(services, program, messages, self._onlooker)
        self.packages = PackagePages(
            *(services, program, messages, runner, self._onlooker, self._may_write)
        )
        self.keeping = KeepingPages(services, program, messages, runner, self._onlooker)
        self.lists = ListPages(services, program, messages, self._onlooker)
        self._build_screens(machine)
        self.window = MainWindow(self._destinations(), self._subtitle())
        self.help = HelpPages(self.window)
        self._connect()

    @property
    def register(self) -> Register:
        return self.services.register

    def _build_screens(self, machine: MachineSettings) -> None:
        s, clock, taxonomy = self.services, self._program.clock, self._program.vocabulary
        self.today = TodayScreen(
            s.tasks,
            s.cases,
            s.drafts,
            s.settings,
            s.backups,
            self._messages,
            self._runner,
            self._onlooker,
            clock,
            rule_notices=RuleNotices(
                s.settings, self._program.rules, self._program.resource_faults, clock
            ),
            clear_card=ClearCard(s.in_the_clear, taxonomy, self._messages),
            keeping_card=self.keeping.card,
            substitute_card=self.packages.substitute_card,
        )
        self.cases = CasesScreen(s.cases, s.drafts, s.vocabulary, self._onlooker, clock)
        self.agenda = AgendaScreen(
            *(s.agenda, s.agenda_files, s.tasks, s.time, s.drafts, taxonomy["time_activity"]),
            *(self._messages, self._runner, self._onlooker, clock, self.desk),
        )
        self.summary = SummaryScreen(
            *(SummaryServices.of(s), taxonomy, self._runner, self._messages),
            *(self.desk, self._onlooker),
        )
        self._add_story()
        self.guide = GuideScreen(s.guide, s.drafts, taxonomy, self._messages, self._onlooker, clock)
        leaflet = LeafletCard(s.documents, s.settings.schools(), self._messages, self.desk)
        self.guide.place_in_aside(leaflet)
        self.settings = SettingsScreen(
            s.settings,
            s.backups,
            self._keys,
            machine,
            self._messages,
            self._runner,
            options_of(taxonomy["sector"], current_language()),
            school_days=s.school_days,
            clock=clock,
            rules=RulesHere(self._program.rules, taxonomy["rule_set"], paths.own("rules")),
            key_services=KeyServices(
                *(s.old_backups, s.successor, s.moving),
                RecoveryPaper(self._program.papers.recovery_sheet, self.desk),
            ),
        )
        self.packages.stand_in(self.settings)
        self.lists.stand_in(self.settings)

    def _show_substitution(self) -> None:
        self.window.show_destination(SETTINGS)
        self.settings.show_card(self.packages.substitution)

    def _destinations(self) -> list[Destination]:
        return [
            Destination(TODAY, self.tr("Vandaag"), "sun", self.today),
            Destination(CASES, self.tr("Dossiers"), "folder", self.cases),
            Destination(AGENDA, self.tr("Agenda"), "calendar-days", self.agenda),
            Destination(SUMMARY, self.tr("Jaaroverzicht"), "chart-column", self.summary),
            Destination(GUIDE, self.tr("Wegwijzer"), "signpost", self.guide),
            Destination(SETTINGS, self.tr("Instellingen"), "settings", self.settings, below=True),
        ]

    def _add_story(self) -> None:
        """The story of a school year, and its figures for the adviser alone."""
        s = self.services
        part = StoryPart(
            *(s.story, s.drafts, self._program.vocabulary, self._runner, self._messages),
            *(self._onlooker, self._program.clock),
        )
        part.changed.connect(self.summary.redraw)
        own = OwnFiguresView(s.own_figures, self._onlooker)
        self.summary.views.add(STORY, self.tr("Verhaal"), part, part)
        self.summary.views.add(OWN, self.tr("Alleen voor uzelf"), own, own)

    def _subtitle(self) -> str:
        names = {
            Purpose.ADVISER: self.tr("VP-dossier"),
            Purpose.BULLYING: self.tr("Pestsituaties"),
            Purpose.SCHOOL: self.tr("Incidentenregister"),
        }
        schools = self.services.settings.schools()
        words = [names[self.services.settings.purpose]]
        words += [school.name for school in schools] if len(schools) == 1 else []
        words += [self.tr("alleen lezen")] if self.register.read_only else []
        return " · ".join(words)

    def _connect(self) -> None:
        self.window.lock_requested.connect(self.lock_requested)
        self._onlooker.changed.connect(self._cover_subtitle)
        for screen in (self.today, self.cases):
            screen.case_opened.connect(self.open_case)
            screen.report_requested.connect(self.new_report)
            screen.list_import_requested.connect(self.packages.import_list)
        self.agenda.case_opened.connect(self.open_case)
        self.agenda.due_counted.connect(partial(self.window.rail.set_count, AGENDA))
        self._count_due()
        self.today.report_resumed.connect(self.new_report)
        self.today.search_requested.connect(self._search)
        self.today.recovery_check_requested.connect(self._check_recovery)
        self.today.quick_note_requested.connect(self.quick_note)
        self.settings.appearance_changed.connect(self.appearance_changed)
        self.settings.idle_minutes_changed.connect(self.idle_minutes_changed)
        self.settings.list_import_requested.connect(self.packages.import_list)
        self.settings.package_requested.connect(self.packages.read)
        self.settings.keeping_requested.connect(self.keeping.show)
        for card in (self.today.backup, self.settings.backup):
            card.check_requested.connect(self.check_backup)
            card.restore_requested.connect(self.restore_requested)
        self.documents.page_made.connect(self._show_document)
        self.requests.connect_to(
            *(self._show_document, self.open_case, self.window.close_page), self.settings
        )
        self.documents.dossier_wanted.connect(self.open_case)
        for pages in (self.packages, self.keeping, self.lists):
            pages.page_made.connect(self.window.open_page)
            pages.closed.connect(self.window.close_page)
        for pages in (self.packages, self.keeping):
            pages.case_wanted.connect(self.open_case)
        self.packages.list_wanted.connect(partial(self.window.show_destination, CASES))
        self.packages.substitute_card.opened.connect(self._show_substitution)
        self.cases.handover_requested.connect(self.packages.hand_over)
        self.keeping.backup_checked.connect(self.show_backup)
        self.settings.passphrase_changed.connect(self._reopen)
        self.settings.register_removed.connect(self.register_removed)
        self.summary.cases_wanted.connect(self._show_without_category)
        self.window.destination_shown.connect(self._refresh)
        shortcut = QShortcut(QKeySequence("Ctrl+N"), self.window)
        shortcut.activated.connect(self.new_report)

    def open_case(self, case_id: int) -> None:
        """Show the page of a case."""
        page = DossierScreen(
            *(CaseId(case_id), self._dossier_services(), self._messages, self._runner),
            self._onlooker,
        )
        page.case_opened.connect(self.open_case)
        page.related_report_requested.connect(self._related_report)
        page.package_requested.connect(self.packages.give)
        page.handover_requested.connect(lambda case_id: self.packages.hand_over([case_id]))
        page.sheet_requested.connect(self.packages.make_sheet)
        page.document_requested.connect(partial(self._writing, self.documents.choose))
        page.document_opened.connect(partial(self._writing, self.documents.open_made))
        page.attachment_opened.connect(self.keeping.open_attachment)
        page.binned.connect(self.keeping.after_binning)
        page.request_wanted.connect(partial(self._writing, self.requests.begin))
        page.left.connect(self.window.close_page)
        self.window.open_page(page, CASES)

    def _dossier_services(self) -> DossierServices:
        return DossierServices.of(self.services, self.services.vocabulary, self._program.clock)

    def new_report(self, target: str = "") -> None:
        """Begin a report, or go on with the draft `target`."""
        if self._may_write():
            self._open_intake(target)

    def _may_write(self) -> bool:
        """Whether the register can be added to; if not, say so."""
        if self.register.read_only:
            self._messages.error(CannotWrite("read_only"))
        return not self.register.read_only

    def _open_intake(self, target: str = "") -> IntakeScreen:
        page = IntakeScreen(
            self.services,
            self.services.vocabulary,
            self._program.texts,
            self._program.rules,
            self._onlooker,
            self._messages,
            self._program.clock,
            target,
        )
        page.recorded.connect(self.open_case)
        page.postponed.connect(self._leave_intake)
        page.discarded.connect(self._leave_intake)
        self.window.open_page(page, CASES)
        return page

    def _related_report(self, case_id: int) -> None:
        if self._may_write():
            self._open_intake().begin_about(CaseId(case_id))

    def _leave_intake(self) -> None:
        # Who looked along may still be there: only the adviser says when she is alone again.
        self.window.show_destination(TODAY)

    def quick_note(self) -> None:
        """A date and a line now, the rest later."""
        if not self._may_write():
            return
        s = self.services
        note = QuickNote(s.drafts, self._messages, self._program.clock, self.window)
        note.kept.connect(self.today.refresh)
        note.open()

    def _writing(self, act: Callable[..., object], *about: int) -> None:
        """Do what adds to the register, if it can be added to."""
        if self._may_write():
            act(*about)

    def _show_document(self, page: QWidget) -> None:
        self.window.open_page(page, CASES)

    def _search(self, text: str) -> None:
        self.window.show_destination(CASES)
        self.cases.show_search(text)

    def _count_due(self) -> None:
        """Show in the rail how many things ask for attention, unless somebody looks along."""
        count = 0 if self._onlooker.present else self.services.agenda.due_count()
        self.window.rail.set_count(AGENDA, count)

    def _refresh(self, key: str) -> None:
        self._count_due()
        if key == SUMMARY:
            self.summary.refresh()

    def _show_without_category(self, year: SchoolYear) -> None:
        self.window.show_destination(CASES)
        self.cases.show_without_category(year)

    def show_backup(self) -> None:
        """A backup made itself, was checked, or could not be made."""
        self.today.backup.show_last()
        self.settings.backup.show_kept()

    def check_backup(self) -> CheckBackupDialog:
        """Open a backup to see that it can be done; nothing changes."""
        return self.keeping.check_backup(self.window)

    def show_new_code(self) -> None:
        """After the passphrase was changed: the recovery code that came with it, to copy."""
        self.window.show_destination(SETTINGS)
        self.settings.show_new_code()

    def _check_recovery(self) -> None:
        self.window.show_destination(SETTINGS)
        self.settings.show_recovery()

    def _reopen(self) -> None:
        self.register_reopened.emit(self._keys.register)

    def _cover_subtitle(self, present: bool) -> None:
        self.window.set_subtitle("" if present else self._subtitle())

    def keep(self) -> None:
        """Keep what is being typed, in whatever window, and where the user is; asks nothing."""
        for window in QApplication.topLevelWidgets():
            for keeper in window.findChildren(DraftKeeper):
                with QSignalBlocker(keeper):  # what fails now is told by nobody: no dialog may open
                    keeper.keep_pending()
        # A full disk or a medium that is gone must not keep the program from locking.
        with suppress(KnownError):
            self.services.drafts.keep(PLACE, "", self._place(self.window.current_widget))

    def _place(self, page: QWidget | None) -> dict[str, Any]:
        place: dict[str, Any] = {"screen": self.window.current_key}
        if isinstance(page, IntakeScreen):
            place[_INTAKE] = page.target
        elif isinstance(page, DossierScreen):
            place[_CASE] = page.case_id
        elif isinstance(page, AttachmentScreen):
            place[_CASE] = page.attachment.case_id
        return place | self.documents.place_of(page) | self.requests.place_of(page)

    def return_to_place(self) -> None:
        """Show what was shown when the register was last left."""
        kept = self.services.drafts.find(PLACE, "")
        if kept is None:
            return
        place, _ = kept
        self.services.drafts.drop(PLACE, "")
        if place["screen"] in (TODAY, CASES, AGENDA, SUMMARY, GUIDE, SETTINGS):
            self.window.show_destination(place["screen"])
        if place.get(_INTAKE):
            if self.services.drafts.find("report", place[_INTAKE]):
                self.new_report(place[_INTAKE])
        elif place.get(_CASE):
            self.open_case(place[_CASE])
        elif not self.requests.return_to(place):
            self.documents.return_to(place)
