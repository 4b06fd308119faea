"""The window on an open register: its screens, and the way from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.app.acts import NOTE_KEY, WorkplaceActs
from vp_desktop.app.at_hand import AtHand
from vp_desktop.app.case_choices import CaseChoices
from vp_desktop.app.case_pages import CasePages
from vp_desktop.app.document_pages import DocumentPages
from vp_desktop.app.finding import Finding
from vp_desktop.app.help_pages import HelpPages
from vp_desktop.app.intake_pages import IntakePages
from vp_desktop.app.keeping_pages import KeepingPages
from vp_desktop.app.keys import Keys
from vp_desktop.app.list_pages import ListPages
from vp_desktop.app.package_pages import PackagePages
from vp_desktop.app.pages import Means, Pages
from vp_desktop.app.places import AGENDA, CASES, SETTINGS, SUMMARY, TODAY
from vp_desktop.app.request_pages import RequestPages
from vp_desktop.app.route_choices import RouteChoices
from vp_desktop.app.screens import Screens
from vp_desktop.app.typed import keep_page, keep_typed
from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import KnownError
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.services.drafts import PLACE
from vp_desktop.storage.register import Register
from vp_desktop.ui.agenda.screen import AgendaScreen
from vp_desktop.ui.cases.screen import CasesScreen
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.guide.screen import GuideScreen
from vp_desktop.ui.language import current_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.palette.choice import Choice
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.printing.system import system_printing
from vp_desktop.ui.restore.check_dialog import CheckBackupDialog
from vp_desktop.ui.settings.screen import SettingsScreen
from vp_desktop.ui.shell.main_window import MainWindow
from vp_desktop.ui.shell.rail import Destination
from vp_desktop.ui.summary.screen import SummaryScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.today.screen import TodayScreen
from vp_desktop.ui.today.standing import BackupCard as BackupToday

if TYPE_CHECKING:
    from vp_desktop.app.open_registers import OpenRegisters


class Workplace(QObject):
    """One open register in one window; others may stand beside it.

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
    practice_wanted = Signal()

    def __init__(
        self,
        services: Services,
        program: Program,
        keys: Keys,
        runner: TaskRunner,
        messages: Messages,
        machine: MachineSettings,
        *,
        watched: bool = False,
    ) -> None:
        super().__init__()
        self.services = services
        self.language = current_language()
        """In which its screens were made."""
        self._beside: OpenRegisters | None = None
        self._keys, self._messages = keys, messages
        self._onlooker = Onlooker(present=watched or _somebody_looked_along(services))
        self.desk = PrintDesk(
            system_printing(), runner, messages, services.in_the_clear.note_printed
        )
        means = Means(services, program, messages, runner, self._onlooker)
        self._make_pages(means)
        self._screens = screens = Screens(
            means,
            desk=self.desk,
            keys=keys,
            machine=machine,
            keeping=self.keeping,
            packages=self.packages,
        )
        self.today = screens.today
        destinations = screens.destinations(
            *(lambda: self.cases, lambda: self.agenda, lambda: self.summary),
            *(lambda: self.guide, lambda: self.settings),
        )
        self.window = MainWindow(destinations, self._subtitle(), program.enforced.conversations)
        self.help = HelpPages(self.window)
        self.at_hand = AtHand(self, program, machine, messages)
        self.help.offer_also(self.at_hand.choices)
        self.route_choices = RouteChoices(self)
        self.help.look_beyond(self.route_choices.found)
        self.finding = self._finding(destinations)
        self.window.rail.head.set_mark(self.mark)
        self._cover_subtitle(self._onlooker.present)
        self._destinations = {destination.key for destination in destinations}
        self._connect_pages()
        self._connect_screens()
        self._connect_cards()

    def _make_pages(self, means: Means) -> None:
        self.intake = IntakePages(means)
        self.documents = DocumentPages(means, self.desk)
        self.requests = RequestPages(means)
        self.packages = PackagePages(means)
        self.keeping = KeepingPages(means)
        self.lists = ListPages(means)
        self.dossiers = CasePages(
            means,
            intake=self.intake,
            documents=self.documents,
            requests=self.requests,
            packages=self.packages,
            keeping=self.keeping,
        )

    @property
    def register(self) -> Register:
        return self.services.register

    @property
    def onlooker(self) -> Onlooker:
        return self._onlooker

    @property
    def mark(self) -> str:
        """The word that tells it from a register for another task."""
        marks = {
            Purpose.ADVISER: self.tr("VP"),
            Purpose.BULLYING: self.tr("Pesten"),
            Purpose.SCHOOL: self.tr("School"),
        }
        return marks[self.services.settings.purpose]

    @property
    def short_name(self) -> str:
        """The mark with the school; with the file's name where there are several schools, or none."""
        schools = self.services.settings.schools()
        return f"{self.mark} · {schools[0].name if len(schools) == 1 else self.register.path.stem}"

    def stand_beside(self, others: OpenRegisters) -> None:
        """Offer the way to the other registers, and what is due there."""
        self._beside = others
        self.window.rail.head.offer(partial(others.menu, self))
        self.today.others.ask(partial(others.due_beside, self))

    def elsewhere(self) -> tuple[Choice, ...]:
        """For the palette: to another register."""
        return self._beside.choices(self) if self._beside else ()

    def _finding(self, destinations: Sequence[Destination]) -> Finding:
        """Ctrl+K over the whole window."""
        acts = WorkplaceActs(self, destinations)
        vocabulary = Vocabulary(self.services.vocabulary)
        made = Finding(
            *(self.services, vocabulary, self._onlooker, acts.all),
            further=(self.route_choices.found, self.help.found),
            first=(CaseChoices(self).found,),
        )
        made.listen(self.window)
        return made

    @property
    def _pages(self) -> tuple[Pages, ...]:
        lead_out = (self.documents, self.requests, self.packages, self.keeping, self.lists)
        return (self.intake, self.dossiers, *lead_out)

    def _connect_pages(self) -> None:
        for pages in self._pages:
            pages.page_made.connect(self.window.open_page)
            pages.case_wanted.connect(self.open_case)
            pages.closed.connect(self.window.close_page)
        # Who looked along may still be there: only the adviser says when she is alone again.
        self.intake.left.connect(partial(self.window.show_destination, TODAY))
        self.intake.note_kept.connect(self.today.refresh)
        self.packages.list_wanted.connect(partial(self.window.show_destination, CASES))
        self.requests.destination_wanted.connect(self.window.go_to)
        self.keeping.backup_checked.connect(self.show_backup)

    def _connect_screens(self) -> None:
        self.window.lock_requested.connect(self.lock_requested)
        self.window.destination_shown.connect(self._refresh)
        self.window.page_closed.connect(keep_page)
        self._onlooker.changed.connect(self._cover_subtitle)
        self._onlooker.changed.connect(self._count_due)
        self._connect_list(self.today)
        self._count_due()
        self.today.report_resumed.connect(self.new_report)
        self.today.form_resumed.connect(self.dossiers.resume)
        self.today.search_requested.connect(partial(self.finding.open, self.window))
        self.finding.case_wanted.connect(self.open_case)
        self.finding.search_wanted.connect(self._search)
        self.finding.draft_wanted.connect(self.new_report)
        self.today.recovery_check_requested.connect(self._check_recovery)
        self.today.quick_note_requested.connect(self.quick_note)
        for key, act in (("Ctrl+N", self.new_report), (NOTE_KEY, self.quick_note)):
            QShortcut(QKeySequence(key), self.window).activated.connect(act)

    def _connect_cards(self) -> None:
        """What is done from a card on more than one screen."""
        show = self._show_card
        self.packages.substitute_card.opened.connect(lambda: show(self.packages.substitution))
        self._connect_backup(self.today.backup)
        self.today.backup.place_requested.connect(lambda: show(self.settings.backup))

    def _connect_backup(self, card: BackupToday | SettingsScreen) -> None:
        card.check_requested.connect(self.check_backup)
        card.restore_requested.connect(self.restore_requested)

    def _connect_list(self, screen: TodayScreen | CasesScreen) -> None:
        screen.case_opened.connect(self.open_case)
        screen.report_requested.connect(self.new_report)
        screen.list_import_requested.connect(self.packages.import_list)

    @cached_property
    def cases(self) -> CasesScreen:
        """Dossiers; as those below made, and led out of, when it is first asked for."""
        made = self._screens.cases()
        self._connect_list(made)
        made.handover_requested.connect(self.packages.hand_over)
        self.window.take_in(made)
        return made

    @cached_property
    def agenda(self) -> AgendaScreen:
        """Agenda."""
        made = self._screens.agenda()
        made.case_opened.connect(self.open_case)
        made.due_counted.connect(partial(self.window.rail.set_count, AGENDA))
        self.window.take_in(made)
        return made

    @cached_property
    def summary(self) -> SummaryScreen:
        """Jaaroverzicht."""
        made = self._screens.summary()
        made.cases_wanted.connect(self._show_without_category)
        self.window.take_in(made)
        return made

    @cached_property
    def guide(self) -> GuideScreen:
        """Wegwijzer."""
        made = self._screens.guide()
        made.request_wanted.connect(self.requests.begin_anew)
        self.window.take_in(made)
        return made

    @cached_property
    def settings(self) -> SettingsScreen:
        """Instellingen, with the cards that others put there."""
        made = self._screens.settings()
        for other in (self.packages, self.lists, self.at_hand, self.requests):
            other.stand_in(made)
        made.appearance_changed.connect(self.appearance_changed)
        made.idle_minutes_changed.connect(self.idle_minutes_changed)
        made.list_import_requested.connect(self.packages.import_list)
        made.package_requested.connect(self.packages.read)
        made.keeping_requested.connect(self.keeping.show)
        made.passphrase_changed.connect(self._reopen)
        made.register_removed.connect(self.register_removed)
        self._connect_backup(made)
        self.window.take_in(made)
        return made

    def _subtitle(self) -> str:
        if self.services.settings.is_made_up:
            return self.tr("Oefenregister: alles is verzonnen")
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

    def _cover_subtitle(self, present: bool) -> None:
        made_up = self.services.settings.is_made_up  # that may be seen by anybody
        self.window.set_subtitle("" if present and not made_up else self._subtitle())

    def open_case(self, case_id: int) -> None:
        """Show the page of a case."""
        self.dossiers.open(case_id)

    def new_report(self, target: str = "") -> None:
        """Begin a report, or go on with the draft `target`."""
        self.intake.begin(target)

    def quick_note(self) -> None:
        """A date and a line now, the rest later."""
        self.intake.note(self.window)

    def _search(self, text: str) -> None:
        self.window.show_destination(CASES)
        self.cases.show_search(text)

    def _show_without_category(self, year: SchoolYear) -> None:
        self.window.show_destination(CASES)
        self.cases.show_without_category(year)

    def _show_card(self, card: QWidget) -> None:
        self.window.show_destination(SETTINGS)
        self.settings.show_card(card)

    def _count_due(self, _present: bool = False) -> None:
        """Show in the rail how many things ask for attention, unless somebody looks along."""
        count = 0 if self._onlooker.present else self.services.agenda.due_count()
        self.window.rail.set_count(AGENDA, count)

    def _refresh(self, key: str) -> None:
        self._count_due()
        if key == SUMMARY:
            self.summary.refresh()

    def show_backup(self) -> None:
        """A backup made itself, was checked, or could not be made."""
        self.today.backup.show_last()
        if "settings" in vars(self):  # made later, it is read then
            self.settings.show_backup()

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

    def keep(self) -> None:
        """Keep what is being typed, in whatever window, and where the user is; asks nothing."""
        keep_typed(self._messages)
        # A full disk or a medium that is gone must not keep the program from locking.
        with suppress(KnownError):
            self.services.drafts.keep(PLACE, "", self._place(self.window.current_widget))

    def _place(self, page: QWidget | None) -> dict[str, Any]:
        place: dict[str, Any] = {"screen": self.window.current_key}
        for pages in self._pages:
            place |= pages.place_of(page)
        return place | {"onlooker": self._onlooker.present}

    def return_to_place(self) -> None:
        """Show what was shown when the register was last left."""
        kept = self.services.drafts.find(PLACE, "")
        if kept is None:
            return
        place, _ = kept
        if place["screen"] in self._destinations:
            self.window.show_destination(place["screen"])
        for pages in self._pages:
            if pages.return_to(place):
                return


def _somebody_looked_along(services: Services) -> bool:
    """Whether somebody looked along when the register was left: who does so may still be there.

    Asked before any screen is made, so that nothing is drawn that is hidden a moment later.
    """
    kept = services.drafts.find(PLACE, "")
    return kept is not None and bool(kept[0].get("onlooker"))
