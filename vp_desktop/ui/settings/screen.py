"""Instellingen: what the user can decide, in a few calm cards. Every choice is kept at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

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

T = TypeVar("T", bound=QWidget)


class SettingsScreen(Screen):
    """Emits `appearance_changed` (language, text size or colours; already kept on this machine),
    `idle_minutes_changed(minutes)`, `list_import_requested`, `package_requested`,
    `keeping_requested`, `passphrase_changed`; `check_requested` and `restore_requested` of a backup.

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
    check_requested = Signal()
    restore_requested = Signal()

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
        self._settings, self._backups, self._keys = settings, backups, keys
        self._machine, self._messages, self._runner = machine, messages, runner
        self._sectors, self._drafts = sectors, drafts
        self._school_days, self._clock = school_days, clock
        self._rules_here, self._key_services = rules, key_services
        self.dialog: PassphraseDialog | None = None
        self.keeping = Keeping(settings, messages)
        self.keeping.kept.connect(self._note_kept)
        self._build()

    @cached_property
    def school(self) -> SchoolCard:
        """As the cards below, made with the section in which it stands, when that is first shown."""
        return self._kept(SchoolCard(self.keeping, self._sectors, self._drafts))

    @cached_property
    def holidays(self) -> HolidaysCard | None:
        if self._school_days is None:
            return None
        return self._kept(HolidaysCard(self.keeping, self._school_days, self._clock, self._drafts))

    @cached_property
    def names(self) -> NamesCard:
        return self._kept(NamesCard(self.keeping))

    @cached_property
    def read_list(self) -> PlainButton:
        made = PlainButton(self.tr("Lijst inlezen"), "file-spreadsheet")
        made.clicked.connect(self.list_import_requested)
        return made

    @cached_property
    def lock(self) -> LockCard:
        made = LockCard(self.keeping)
        made.idle_minutes_changed.connect(self.idle_minutes_changed)
        made.passphrase_change_requested.connect(self._change_passphrase)
        return self._kept(made)

    @cached_property
    def administrator(self) -> AdministratorCard:
        return self._kept(AdministratorCard(self._machine))

    @cached_property
    def look(self) -> LookCard:
        made = LookCard(self._machine)
        made.appearance_changed.connect(self.appearance_changed)
        return self._kept(made)

    @cached_property
    def recovery(self) -> RecoveryCard:
        paper = self._key_services.paper if self._key_services else None
        return self._kept(
            RecoveryCard(self.keeping, self._keys, self._messages, self._runner, paper)
        )

    @cached_property
    def backup(self) -> BackupCard:
        made = BackupCard(self.keeping, self._backups, self._keys, self._messages, self._runner)
        made.check_requested.connect(self.check_requested)
        made.restore_requested.connect(self.restore_requested)
        return self._kept(made)

    @cached_property
    def old_backups(self) -> OldBackupsCard | None:
        """As the next two, about copies under another passphrase, and about another laptop."""
        if (services := self._key_services) is None:
            return None
        parts = (self._backups, self.keeping, self._messages)
        return self._kept(OldBackupsCard(services.old_backups, *parts))

    @cached_property
    def successor(self) -> SuccessorCard | None:
        if (services := self._key_services) is None:
            return None
        return self._kept(
            SuccessorCard(services.successor, self._keys, self._messages, self._runner)
        )

    @cached_property
    def moving(self) -> MovingCard | None:
        if (services := self._key_services) is None:
            return None
        made = MovingCard(services.moving, self._messages, self._runner)
        made.removed.connect(self.register_removed)
        return self._kept(made)

    @cached_property
    def retention(self) -> KeepingCard:
        made = KeepingCard()
        made.open_button.clicked.connect(self.keeping_requested)
        return self._kept(made)

    @cached_property
    def package(self) -> PackageCard:
        made = PackageCard(self._settings.purpose)
        made.read.clicked.connect(self.package_requested)
        return self._kept(made)

    @cached_property
    def rules(self) -> RuleCard | None:
        if self._rules_here is None:
            return None
        return self._kept(RuleCard(self.keeping, self._rules_here))

    @cached_property
    def log(self) -> LogCard:
        return self._kept(LogCard(self._settings, self._messages, self._runner))

    @cached_property
    def summary(self) -> SummaryCard:
        return self._kept(SummaryCard(self.keeping))

    def _kept(self, card: T) -> T:
        """A card that is asked for before its section was shown goes with this screen."""
        card.setParent(self._unshown)
        return card

    def show_card(self, card: QWidget) -> None:
        """Turn to the section of a card and bring it to the top, with the keyboard in it."""
        self.sections.show_card(card)
        self._scroll_to(card)
        here = QApplication.focusWidget()
        if here is None or not card.isAncestorOf(
            here
        ):  # a check that was opened begins in its field
            focus_first(card)

    def show_backup(self) -> None:
        """Backups were made, or could not be."""
        if "backup" in vars(self):  # made later, it is read then
            self.backup.show_kept()

    def show_recovery(self) -> None:
        """Bring up the card of the recovery code, at what is next: copying it, or typing it back."""
        self.sections.make(KEYS)
        self.recovery.open_next()
        self.show_card(self.recovery)

    def show_new_code(self) -> None:
        """Show the recovery code that came with a new passphrase, to be copied by hand."""
        self.sections.make(KEYS)
        self.recovery.show_kept()
        self.recovery.show_code(new=True)
        self.show_card(self.recovery)

    def show_language(self) -> None:
        """After it was chosen, in a window that was built anew: bring up that choice."""
        self.show_card(self.look)
        self.look.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._unshown = QWidget(self)
        self._unshown.hide()
        self.kept = Chip(self.tr("opgeslagen"), "done", "check")
        self.kept.hide()
        self.header.add_beside_title(self.kept)
        self.sections = self._build_sections()
        self.add_top(self.sections)
        self.sections.build_in(self.body, self.aside)
        add, beside = self.sections.add, self.sections.add_beside
        add(SCHOOL, lambda: self.school, lambda: self.holidays, lambda: self.names)
        beside(SCHOOL, self._build_list_card)
        add(SCREEN, lambda: self.lock, lambda: self.administrator)
        beside(SCREEN, lambda: self.look)
        add(KEYS, lambda: self.recovery, lambda: self.backup, lambda: self.old_backups)
        beside(KEYS, lambda: self.successor, lambda: self.moving)
        add(KEEPING, lambda: self.retention)
        beside(KEEPING, lambda: self.package)
        add(RULES, lambda: self.rules, lambda: self.log)
        beside(RULES, lambda: self.summary)

    def _build_sections(self) -> Sections:
        options = (
            Option(SCHOOL, self.tr("School")),
            Option(SCREEN, self.tr("Scherm en slot")),
            Option(KEYS, self.tr("Sleutel en reservekopie\u00ebn")),
            Option(KEEPING, self.tr("Bewaren en overdragen")),
            Option(RULES, self.tr("Regels en logboek")),
        )
        return Sections(options, self.tr("Onderdeel"))

    def _build_list_card(self) -> Card:
        card = Card(self.tr("Lijst van vroeger"), gap=2)
        card.add(Quiet(self.tr("Hield u meldingen bij in een rekenblad? Lees die lijst hier in.")))
        card.body.addWidget(self.read_list, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _note_kept(self) -> None:
        self.kept.show()
        if "log" in vars(self):  # made later, it is read then
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
        self.sections.make(KEYS)
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
            made = vars(self)
            for name in ("backup", "recovery", "rules", "old_backups", "moving"):
                if made.get(name) is not None:
                    made[name].show_kept()
            if "log" in made:
                self.log.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """The code does not stay on a screen that is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            if "recovery" in vars(self):
                self.recovery.fold()
            self.kept.hide()
