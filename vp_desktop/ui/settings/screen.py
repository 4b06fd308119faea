"""Instellingen: what the user can decide, in a few calm cards. Every choice is kept at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from vp_desktop.services.backups import Backups
from vp_desktop.services.clock import Clock, system_clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.school_days import SchoolDays
from vp_desktop.services.settings import Settings
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.administrator_card import AdministratorCard
from vp_desktop.ui.settings.backup_card import BackupCard
from vp_desktop.ui.settings.holidays_card import HolidaysCard
from vp_desktop.ui.settings.keeping import Keeping
from vp_desktop.ui.settings.keeping_card import KeepingCard
from vp_desktop.ui.settings.key_services import KeyServices
from vp_desktop.ui.settings.log_card import LogCard
from vp_desktop.ui.settings.look_card import LookCard
from vp_desktop.ui.settings.moving_card import MovingCard
from vp_desktop.ui.settings.old_backups_card import OldBackupsCard
from vp_desktop.ui.settings.package_card import PackageCard
from vp_desktop.ui.settings.passphrase_dialog import PassphraseDialog
from vp_desktop.ui.settings.protocol import KeyKeeper
from vp_desktop.ui.settings.recovery_card import RecoveryCard
from vp_desktop.ui.settings.rule_card import RuleCard, RulesHere
from vp_desktop.ui.settings.school_card import SchoolCard
from vp_desktop.ui.settings.sections import KEEPING, KEYS, RULES, SCHOOL, SCREEN, Sections
from vp_desktop.ui.settings.successor_card import SuccessorCard
from vp_desktop.ui.settings.work_cards import LockCard, NamesCard, SummaryCard
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.choice import Option
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.tab_order import focus_first


class SettingsScreen(Screen):
    """Emits `appearance_changed` (language, text size or colours; already kept on this machine),
    `idle_minutes_changed(minutes)`, `list_import_requested`, `package_requested`,
    `keeping_requested`, `passphrase_changed`.

    `passphrase_changed` means that the register was closed and opened anew under another key: whoever
    builds the screen again for it calls `show_new_code`. Without `sectors` (the kinds of school) only
    a school's name is shown.
    """

    appearance_changed = Signal()
    idle_minutes_changed = Signal(int)
    list_import_requested = Signal()
    package_requested = Signal()
    keeping_requested = Signal()
    passphrase_changed = Signal()
    register_removed = Signal()

    def __init__(
        self,
        settings: Settings,
        backups: Backups,
        keys: KeyKeeper,
        machine: MachineSettings,
        messages: Messages,
        runner: TaskRunner,
        sectors: Sequence[Option] = (),
        school_days: SchoolDays | None = None,
        clock: Clock = system_clock,
        rules: RulesHere | None = None,
        key_services: KeyServices | None = None,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(self.tr("Instellingen"))
        self._settings, self._keys = settings, keys
        self._messages, self._runner = messages, runner
        self.dialog: PassphraseDialog | None = None
        self.keeping = Keeping(settings, messages)
        self.school = SchoolCard(self.keeping, sectors, drafts)
        self.lock = LockCard(self.keeping)
        paper = key_services.paper if key_services else None
        self.recovery = RecoveryCard(self.keeping, keys, messages, runner, paper)
        self.backup = BackupCard(self.keeping, backups, keys, messages, runner)
        self.names = NamesCard(self.keeping)
        self.summary = SummaryCard(self.keeping)
        self.rules = RuleCard(self.keeping, rules) if rules else None
        holidays = (self.keeping, school_days, clock, drafts) if school_days else None
        self.holidays = HolidaysCard(*holidays) if holidays else None
        self.log = LogCard(settings, messages, runner)
        self.look = LookCard(machine)
        self.administrator = AdministratorCard(machine)
        self.package = PackageCard(settings.purpose)
        self.retention = KeepingCard()
        self.old_backups: OldBackupsCard | None = None
        self.successor: SuccessorCard | None = None
        self.moving: MovingCard | None = None
        self._build()
        if key_services is not None:
            self._add_copies(key_services, backups)
        self._connect()

    def add_handover(self, receive: Card, substitution: Card) -> None:
        """Whole cases of somebody else, and the package for who substitutes."""
        self.sections.add(KEEPING, substitution)
        self.sections.add_beside(KEEPING, receive)

    def show_card(self, card: QWidget) -> None:
        """Turn to the section of a card and bring it to the top, with the keyboard in it."""
        self.sections.show_card(card)
        self._scroll_to(card)
        here = QApplication.focusWidget()
        if here is None or not card.isAncestorOf(
            here
        ):  # a check that was opened begins in its field
            focus_first(card)

    def show_recovery(self) -> None:
        """Bring up the card of the recovery code and ask to type it back."""
        self.recovery.open_check()
        self.show_card(self.recovery)

    def show_new_code(self) -> None:
        """Show the recovery code that came with a new passphrase, to be copied by hand."""
        self.recovery.show_kept()
        self.recovery.show_code(new=True)
        self.show_card(self.recovery)

    def show_language(self) -> None:
        """After it was chosen, in a window that was built anew: bring up that choice."""
        self.show_card(self.look)
        self.look.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.kept = Chip(self.tr("opgeslagen"), "done", "check")
        self.kept.hide()
        self.header.add_beside_title(self.kept)
        self.sections = self._build_sections()
        self.add_top(self.sections)
        self.sections.build_in(self.body, self.aside)
        sections = self.sections
        sections.add(SCHOOL, self.school)
        sections.add_beside(SCHOOL, self._build_list_card())
        sections.add(SCREEN, self.lock, self.administrator)
        sections.add_beside(SCREEN, self.look)
        sections.add(KEYS, self.recovery, self.backup)
        sections.add(KEEPING, self.retention)
        sections.add_beside(KEEPING, self.package)
        if self.rules is not None:
            sections.add(RULES, self.rules)
        sections.add(RULES, self.log)
        sections.add_beside(RULES, self.summary)
        if self.holidays is not None:
            sections.add(SCHOOL, self.holidays)
        sections.add(SCHOOL, self.names)

    def _build_sections(self) -> Sections:
        options = (
            Option(SCHOOL, self.tr("School")),
            Option(SCREEN, self.tr("Scherm en slot")),
            Option(KEYS, self.tr("Sleutel en reservekopie\u00ebn")),
            Option(KEEPING, self.tr("Bewaren en overdragen")),
            Option(RULES, self.tr("Regels en logboek")),
        )
        return Sections(options, self.tr("Onderdeel"))

    def _add_copies(self, services: KeyServices, backups: Backups) -> None:
        """What is about copies under another passphrase, and about another laptop."""
        self.old_backups = OldBackupsCard(
            services.old_backups, backups, self.keeping, self._messages
        )
        self.successor = SuccessorCard(services.successor, self._keys, self._messages, self._runner)
        self.moving = MovingCard(services.moving, self._messages, self._runner)
        self.moving.removed.connect(self.register_removed)
        self.sections.add(KEYS, self.old_backups)
        self.sections.add_beside(KEYS, self.successor, self.moving)

    def _build_list_card(self) -> Card:
        card = Card(self.tr("Lijst van vroeger"), gap=2)
        card.add(Quiet(self.tr("Hield u meldingen bij in een rekenblad? Lees die lijst hier in.")))
        self.read_list = PlainButton(self.tr("Lijst inlezen"), "file-spreadsheet")
        card.body.addWidget(self.read_list, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _connect(self) -> None:
        self.keeping.kept.connect(self._note_kept)
        self.look.appearance_changed.connect(self.appearance_changed)
        self.lock.idle_minutes_changed.connect(self.idle_minutes_changed)
        self.lock.passphrase_change_requested.connect(self._change_passphrase)
        self.read_list.clicked.connect(self.list_import_requested)
        self.package.read.clicked.connect(self.package_requested)
        self.retention.open_button.clicked.connect(self.keeping_requested)

    def _note_kept(self) -> None:
        self.kept.show()
        self.log.refresh()

    def _change_passphrase(self) -> None:
        self.dialog = PassphraseDialog(
            self._keys, self._settings, self._messages, self._runner, self.window()
        )
        self.dialog.changed.connect(self._be_changed)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()
        self.dialog.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_changed(self) -> None:
        self.recovery.show_code(new=True)
        self.show_card(self.recovery)
        self.passphrase_changed.emit()

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _scroll_to(self, card: QWidget) -> None:
        """After the layout has made room for what was unfolded."""
        QTimer.singleShot(0, card, lambda: self._bring_to_top(card))

    def _bring_to_top(self, card: QWidget) -> None:
        area = self.findChild(QScrollArea)
        content = area.widget() if area is not None else None
        if area is not None and content is not None:
            area.verticalScrollBar().setValue(card.mapTo(content, card.rect().topLeft()).y())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.backup.show_kept()
            self.recovery.show_kept()
            self.log.refresh()
            for card in (self.rules, self.old_backups, self.moving):
                if card is not None:
                    card.show_kept()

    def hideEvent(self, event: QHideEvent) -> None:
        """The code does not stay on a screen that is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.recovery.fold()
            self.kept.hide()
