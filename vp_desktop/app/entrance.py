"""Before a register is open: the first run, the door of a register, a lost one, a backup put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from vp_desktop import paths
from vp_desktop.app import locking
from vp_desktop.app.doors import Doors
from vp_desktop.app.first_help import offer_help
from vp_desktop.app.practising import Practising
from vp_desktop.ui.icons import window_icon
from vp_desktop.ui.language import current_language, fix_language, set_language
from vp_desktop.ui.machine_settings import MachineSettings, with_register
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.shell import WINDOW_TITLE
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen
from vp_desktop.ui.widgets.leaving import take_away

if TYPE_CHECKING:
    from vp_desktop.composition import Program
    from vp_desktop.storage.backups import KnownBackup
    from vp_desktop.storage.register import Register

_SIZE = (1366, 728)


class Entrance(QObject):
    """The one window of the program, and the screens in it until a register is open.

    Emits `founded(FirstRunResult)` for a new register, `opened(register)`, and `renewed` after that
    when the recovery sheet opened it.
    """

    founded = Signal(object)
    opened = Signal(object)
    renewed = Signal()

    def __init__(self, app: QApplication, program: Program, messages: Messages) -> None:
        super().__init__(app)
        self._app = app
        self._program = program
        self.messages = messages
        self._doors = Doors(program)
        self._machine = MachineSettings.load(program.enforced)
        set_language(app, self._machine.language)
        fix_language(app, fixed=self._machine.is_fixed("language"))
        self._runner = TaskRunner(self)
        self._practice: Path | None = None
        self.practising = Practising(
            *(program, self._doors, self._runner, messages),
            *(lambda: self._last_register, self._leave_for, self),
        )
        self._worked_in: Path | None = None
        self.frame = QStackedWidget()
        self.frame.setWindowTitle(WINDOW_TITLE)
        self.frame.setWindowIcon(window_icon())
        self.screen: QWidget | None = None

    def start(self, path: Path | None, demo_passphrase: str | None = None) -> None:
        """Show the first window."""
        path = path or self._last_register
        self._practice = path if demo_passphrase else None
        if path is None:
            self.show_first_run()
        elif self.practising.is_missing(path):
            self.practise()
        elif demo_passphrase:
            self.show_unlock(path, demo_passphrase)
        else:
            self.show_door(path)

    @property
    def _last_register(self) -> Path | None:
        """The register worked in last on this computer, wherever it is now."""
        last = self._machine.last_register
        return Path(last) if last else None

    def _note_used(self, register: Register) -> None:
        """To begin with the next time, and to choose from when another register is shown."""
        if self._is_elsewhere(register):
            return
        folder = self._program.services(register).backups.folder
        path = str(register.path.resolve())
        recent = with_register(self._machine.recent_registers, path)
        self._machine.change(last_register=path, backup_folder=str(folder), recent_registers=recent)

    def _is_elsewhere(self, register: Register) -> bool:
        """Whether this is not the register to begin with the next time: made up, or a copy looked at."""
        from vp_desktop.services.found_backups import is_backup

        copy = register.read_only and is_backup(register.path, self._last_register)
        return self._is_practice(register) or copy

    def _is_practice(self, register: Register) -> bool:
        made_up = self._program.services(register).settings.is_made_up
        demo = self._practice
        return made_up or (demo is not None and paths.full(demo) == paths.full(register.path))

    def _say_lost(self) -> None:
        self.messages.tell(
            self.tr("Er kan iets ontbreken"),
            self.tr(
                "De vorige keer is het programma niet netjes gestopt, en het bestand met het laatste "
                "werk is weg. Kijk na wat u toen het laatst hebt opgeschreven. Ontbreekt er iets, "
                "kijk dan of het in een reservekopie staat."
            ),
        )

    def show_door(self, path: Path) -> None:
        """Ask the passphrase of the file at `path`, unless it is not there or is a copy: say so first."""
        from vp_desktop.services.found_backups import is_backup

        if not paths.is_there(path):
            self.show_lost(path)
        elif is_backup(path, self._last_register):
            self.show_backup_door(path)
        else:
            self.show_unlock(path)

    def show_lost(self, path: Path) -> None:
        """The register is not where it was: look for it, put a backup back, or begin anew."""
        from vp_desktop.services.found_backups import find_backups
        from vp_desktop.ui.unlock.crossroads import LostScreen

        found = find_backups(path, self._backup_folders(path))
        screen = LostScreen(path, self.messages, backups=bool(found))
        screen.found.connect(self.show_door)
        screen.restore_requested.connect(lambda: self.show_restore(path))
        screen.new_requested.connect(self.show_first_run)
        screen.language_chosen.connect(
            lambda language: self._speak(language, lambda: self.show_door(path))
        )
        self._show(screen)

    def show_backup_door(self, path: Path) -> None:
        """A copy was chosen as if it were the register: to be put back, or only to be read?"""
        from vp_desktop.ui.unlock.crossroads import BackupDoor

        last = self._last_register
        screen = BackupDoor(path, self._home_of(path).stem)
        screen.restore_requested.connect(lambda: self._restore_this(path))
        screen.look_requested.connect(lambda: self.show_unlock(path, to_read=True))
        screen.work_requested.connect(lambda: self.show_unlock(path))
        screen.left.connect(lambda: self._leave_door(last))
        screen.language_chosen.connect(
            lambda language: self._speak(language, lambda: self.show_backup_door(path))
        )
        self._show(screen)

    def _leave_door(self, last: Path | None) -> None:
        if self._has_work_beside:
            self.return_to_work()
        elif last:
            self.start(None)
        else:
            self.show_first_run()

    @property
    def _has_work_beside(self) -> bool:
        """Whether a register is open while another one is being opened."""
        return False

    def return_to_work(self) -> None:
        """Back to the register that is open."""

    def _restore_this(self, backup: Path) -> None:
        """Put back one backup that was chosen: in the place of the register that it is a copy of."""
        self._show_restore_at(self._home_of(backup), backup, lambda: self.show_door(backup))

    def _home_of(self, backup: Path) -> Path:
        """Where a backup is put back; where it was not, only in the folder that is fixed, if one is."""
        from vp_desktop.services.found_backups import home_of, place_for

        folder = self._program.registers_folder
        place = home_of(backup, self._last_register, folder)
        was_there = place == self._last_register or paths.is_there(place)
        if was_there or self._program.enforced.registers_folder is None:
            return place
        return place_for(backup, folder)

    def show_first_run(self) -> None:
        """Make a register, or open one that exists."""
        from vp_desktop.ui.first_run.first_run import FirstRun
        from vp_desktop.ui.printing.desk import PrintDesk
        from vp_desktop.ui.printing.recovery_prints import RecoveryPaper
        from vp_desktop.ui.printing.system import system_printing
        from vp_desktop.ui.widgets.choice import options_of

        sectors = options_of(self._program.taxonomy["sector"], current_language())
        desk = PrintDesk(system_printing(), self._runner, self.messages, self._note_printed)
        paper = RecoveryPaper(self._program.papers.recovery_sheet, desk)
        screen = FirstRun(
            *(
                self._doors,
                self._runner,
                self.messages,
                sectors,
                self._program.registers_folder,
                paper,
            ),
            enforced=self._program.enforced,
        )
        screen.created.connect(self.founded)
        screen.existing_chosen.connect(self.show_door)
        screen.backup_chosen.connect(self.show_restore_here)
        screen.practice_requested.connect(self.practise)
        screen.language_chosen.connect(lambda language: self._speak(language, self.show_first_run))
        self._show(screen)

    def practise(self) -> None:
        """Open the made-up register to practise in; the first time it is made."""
        if self.practising.exists:
            self.show_unlock(self.practising.path)
            return
        screen = self.practising.screen()
        screen.opened.connect(self.opened)
        screen.left.connect(lambda: self.start(None))
        self._show(screen)
        screen.begin()

    def _leave_for(self, path: Path | None, then: Callable[[], object] = lambda: None) -> None:
        """Begin anew at the register at `path`, or at none, after `then`: nothing is open here."""
        then()
        locking.replace_process(path)

    def _note_printed(self) -> None:
        """The sheet of a new register went to paper: it lies outside the register from now on."""
        from vp_desktop.storage.register import Register
        from vp_desktop.ui.first_run.first_run import FirstRun

        made = self.screen.made if isinstance(self.screen, FirstRun) else None
        if made is not None and isinstance(made.register, Register):
            self._program.services(made.register).in_the_clear.note_printed()

    def show_unlock(
        self, path: Path, demo_passphrase: str | None = None, *, to_read: bool = False
    ) -> None:
        """Ask the passphrase of the register at `path`, or of a backup that is opened `to_read`."""
        screen = UnlockScreen(
            *(self._doors.describe(path), self._doors, self._doors, self._runner, self.messages),
            to_read=to_read,
            beside=self._has_work_beside,
        )
        screen.left.connect(self.return_to_work)
        if phrase := demo_passphrase or self.practising.passphrase_of(path):
            screen.passphrase.show_demo(phrase)
        self.practising.mark_door(screen, path)
        screen.opened.connect(self.opened)
        screen.renewed.connect(self.renewed)
        screen.existing_chosen.connect(self.show_door)
        screen.new_requested.connect(self.show_first_run)
        restore = self._restore_this if to_read else self.show_restore
        screen.restore_requested.connect(lambda: restore(path))
        again = partial(self.show_unlock, path, demo_passphrase, to_read=to_read)
        screen.language_chosen.connect(lambda language: self._speak(language, again))
        self._show(screen)

    def show_restore(self, path: Path, known: Sequence[KnownBackup] = ()) -> None:
        """Restore a backup of the register at `path`, which is open nowhere."""
        from vp_desktop.services.found_backups import find_backups, place_for
        from vp_desktop.ui.restore.restore_screen import RestoreScreen

        found = find_backups(path, self._backup_folders(path), known)
        place = path  # its disk may be gone as well
        if found and not paths.is_folder(path.parent):
            place = place_for(found[0].path, self._program.registers_folder)
        screen = RestoreScreen(place, found, self._program.restoring, self._runner, self.messages)
        screen.left.connect(lambda: self._leave_restore(path))
        screen.finished.connect(lambda: self._leave_restore(place))
        self._show(screen)

    def _backup_folders(self, register: Path) -> tuple[Path, ...]:
        """Where else backups of `register` go, as far as is known outside it."""
        folder, fixed = self._machine.backup_folder, self._program.enforced.backup_folder
        known = folder and self._machine.last_register == str(register)
        places = (fixed, folder if known else None)
        return tuple(Path(place) for place in dict.fromkeys(places) if place)

    def show_restore_here(self, backup: Path) -> None:
        """Make the register out of a backup on a laptop that does not have it."""
        from vp_desktop.services.found_backups import place_for

        place = place_for(backup, self._program.registers_folder)
        self._show_restore_at(place, backup, self.show_first_run)

    def _show_restore_at(self, place: Path, backup: Path, back: Callable[[], None]) -> None:
        from vp_desktop.services.backups import dated
        from vp_desktop.services.found_backups import FoundBackup
        from vp_desktop.ui.restore.restore_screen import RestoreScreen

        found = [FoundBackup(backup, dated(backup))]
        screen = RestoreScreen(place, found, self._program.restoring, self._runner, self.messages)
        screen.left.connect(back)
        screen.finished.connect(lambda: self.show_unlock(place))
        self._show(screen)

    def _leave_restore(self, path: Path) -> None:
        """Who came from the work leaves nothing of it in memory; the unlock screen comes anew."""
        if self._worked_in is not None:
            locking.replace_process(path)
        self.show_door(path)

    def _speak(self, language: str, show_again: Callable[[], None]) -> None:
        self._machine.change(language=language)
        set_language(self._app, language)
        show_again()

    def _stays(self, screen: QWidget) -> bool:
        """Whether a screen is kept for later when another one comes up."""
        return False

    def _show(self, screen: QWidget) -> None:
        """Put a screen in the place of the one before, in the one window of the program."""
        before, self.screen = self.screen, screen
        offer_help(screen)
        if self.frame.indexOf(screen) < 0:
            self.frame.addWidget(screen)
        self.frame.setCurrentWidget(screen)
        if before is not None and before is not screen and not self._stays(before):
            self.frame.removeWidget(before)
            take_away(before)
        if not self.frame.isVisible():
            available = self._app.primaryScreen().availableGeometry()
            self.frame.resize(min(_SIZE[0], available.width()), min(_SIZE[1], available.height()))
            self.frame.show()
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
