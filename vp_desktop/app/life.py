"""The window's life: first run, unlock, work, lock, close."""

from __future__ import annotations

import os
import signal
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from vp_desktop.app import locking
from vp_desktop.app.backing_up import AutomaticBackups
from vp_desktop.app.collecting import Collector
from vp_desktop.app.crash import CrashWatch
from vp_desktop.app.entrance import Entrance
from vp_desktop.app.guard import Guard
from vp_desktop.app.keys import Keys
from vp_desktop.app.substituting import AutomaticSubstitution
from vp_desktop.app.workplace import Workplace
from vp_desktop.composition import Program
from vp_desktop.services.backups import Backups
from vp_desktop.services.found_backups import is_backup
from vp_desktop.storage.register import Register
from vp_desktop.ui.attachments.pdf_view import holds_up_the_end
from vp_desktop.ui.first_run.protocol import FirstRunResult
from vp_desktop.ui.focus_keeper import FocusKeeper
from vp_desktop.ui.language import current_language, set_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.restore.restore_screen import RestoreScreen
from vp_desktop.ui.theme import Theme


class Life(Entrance):
    """Holds what lives as long as the program: the one window, and what it shows at the moment."""

    def __init__(self, app: QApplication, program: Program, messages: Messages) -> None:
        super().__init__(app, program, messages)
        self._focus = FocusKeeper(app, self)
        self._theme = Theme(app, self._machine.text_percent, self._machine.theme)
        self.guard: Guard | None = None
        self.workplace: Workplace | None = None
        self._backing_up: AutomaticBackups | None = None
        self._substituting: AutomaticSubstitution | None = None
        self.founded.connect(self._begin)
        self.opened.connect(self.work_in)
        self.renewed.connect(self._show_new_code)
        app.aboutToQuit.connect(self.close)

    def _restore_instead(self) -> None:
        """From the settings: the register is closed first, as when it is locked."""
        if self.workplace is None:
            return
        workplace, self.workplace = self.workplace, None
        known = workplace.services.backups.known()
        self._worked_in = workplace.register.path
        workplace.keep()
        self._stop_backups()
        self._runner.cancel_all()
        workplace.register.close()
        self.show_restore(self._worked_in, known)

    def _begin(self, result: FirstRunResult) -> None:
        """A new register: keep what was decided about the sheet and the backups."""
        register = result.register
        assert isinstance(register, Register)
        settings = self._program.services(register).settings
        if result.recovery_checked:
            settings.set("recovery_checked", "yes")
        if result.recovery_keeper:
            settings.set("recovery_keeper", result.recovery_keeper)
        if result.backup_folder is not None:
            settings.set("backup_folder", str(result.backup_folder))
        self.work_in(register)

    def work_in(self, register: Register) -> None:
        """The register is open: show the work, where it was left."""
        if not self._is_elsewhere(register):
            folder = self._program.services(register).backups.folder
            path = str(register.path.resolve())
            self._machine.change(last_register=path, backup_folder=str(folder))
        self._build_workplace(register)

    def _is_elsewhere(self, register: Register) -> bool:
        """Whether this is not the register to begin with the next time: made up, or a copy looked at."""
        made_up = self._program.services(register).settings.get("made_up") == "yes"
        copy = register.read_only and is_backup(register.path, self._last_register)
        return self._practising or made_up or copy

    def _build_workplace(self, register: Register) -> None:
        services = self._program.services(register)
        keys = Keys(register, self._program.registers, self._doors)
        self.workplace = Workplace(
            services, self._program, keys, self._runner, self.messages, self._machine
        )
        self.workplace.lock_requested.connect(self.lock)
        self.workplace.appearance_changed.connect(self._change_appearance)
        self.workplace.register_reopened.connect(self._work_under_new_key)
        self.workplace.register_removed.connect(self._leave_removed)
        self.workplace.restore_requested.connect(self._restore_instead)
        self._watch(register, services.settings.lock_minutes)
        self._show(self.workplace.window)
        self.workplace.return_to_place()
        self._back_up(services.backups)
        if register.lost_journal:
            self._say_lost()

    def _back_up(self, backups: Backups) -> None:
        """Backups make themselves from now on, but for a made-up register."""
        self._stop_backups()
        if self._practising or self.workplace is None or self.workplace.register.read_only:
            return
        self._backing_up = AutomaticBackups(backups, self._runner, self)
        self._backing_up.settled.connect(self.workplace.show_backup)
        self._backing_up.start()
        substitution = self.workplace.services.substitution
        self._substituting = AutomaticSubstitution(substitution, self._runner, self)
        self._substituting.settled.connect(self.workplace.packages.show_substitute)
        self._substituting.start()

    def _say_lost(self) -> None:
        self.messages.tell(
            self.tr("Er kan iets ontbreken"),
            self.tr(
                "De vorige keer is het programma niet netjes gestopt, en het bestand met het laatste "
                "werk is weg. Kijk na wat u toen het laatst hebt opgeschreven. Ontbreekt er iets, "
                "kijk dan of het in een reservekopie staat."
            ),
        )

    def _stop_backups(self) -> None:
        backing_up, self._backing_up = self._backing_up, None
        substituting, self._substituting = self._substituting, None
        for automatic in (backing_up, substituting):
            if automatic is not None:
                automatic.stop()
                automatic.deleteLater()

    def _show_new_code(self) -> None:
        """The sheet opened the register; what is on it is worth nothing now: show the new code."""
        if self.workplace is not None:
            self.workplace.show_new_code()

    def _leave_removed(self) -> None:
        """The register was closed and removed from this laptop: a fresh program begins anew."""
        self._machine.change(last_register="")
        locking.watch(None)
        self._runner.cancel_all()
        if self.guard is not None:
            self.guard.clipboard.empty()
        locking.replace_process(None)

    def _work_under_new_key(self, register: Register) -> None:
        self._build_workplace(register)
        assert self.workplace is not None
        self.workplace.show_new_code()

    def _watch(self, register: Register, minutes: int) -> None:
        """Lock when it is time; what is asked in the rail reaches the guard."""
        self._unguard()
        assert self.workplace is not None
        self.guard = Guard(self._app, register.path, minutes, self)
        self.guard.lock_requested.connect(self.lock)
        self.guard.conversation_changed.connect(self._show_conversation)
        self.workplace.idle_minutes_changed.connect(self.guard.idle.set_minutes)
        self.workplace.window.conversation_wanted.connect(self.guard.talk)

    def _unguard(self) -> None:
        guard, self.guard = self.guard, None
        if guard is not None:
            guard.stop()
            guard.deleteLater()

    def _show_conversation(self, until: float | None) -> None:
        if self.workplace is not None:
            words = "" if until is None else f"{datetime.fromtimestamp(until):%H:%M}"
            self.workplace.window.rail.show_conversation(words)

    def _change_appearance(self) -> None:
        """Language, text size or colours were chosen: the window is built again in them."""
        self._theme.set_scale(self._machine.text_percent)
        self._theme.set_scheme(self._machine.theme)
        if current_language() != self._machine.language and self.workplace is not None:
            set_language(self._app, self._machine.language)
            self.workplace.keep()
            self._build_workplace(self.workplace.register)

    def lock(self) -> None:
        """Lock without asking: keep what is being typed, close the register, start anew."""
        if self.workplace is None:
            if self._worked_in is not None:
                locking.replace_process(self._worked_in)
            return
        register = self.workplace.register
        path = register.path
        locking.watch(path)
        try:
            self.workplace.keep()
            self._stop_backups()
            self._runner.cancel_all()
            if self.guard is not None:
                self.guard.clipboard.empty()
            register.close()
        finally:
            locking.replace_process(path)

    def close(self) -> None:
        """The window was closed: keep what is being typed and let go of the register."""
        workplace, self.workplace = self.workplace, None
        if workplace is not None:
            if self.guard is not None:
                self.guard.clipboard.empty()
            self._unguard()
            workplace.keep()
            self._stop_backups()
            self._runner.shutdown()
            workplace.register.close()
        else:
            self._runner.shutdown()
        if isinstance(self.screen, RestoreScreen):
            self.screen.drop()

    def tell_crash(self, description: str) -> None:
        """After the event that failed, so that it does not happen in the middle of it."""
        QTimer.singleShot(0, lambda: self._show_crash(description))

    def _show_crash(self, description: str) -> None:
        self.messages.tell(
            self.tr("Er ging iets mis in het programma"),
            self.tr(
                "Wat u hebt opgeslagen, staat er nog. U kunt verder werken. Gebeurt het weer, geef dan "
                "deze regels door; er staat niets in over een melding:\n\n{0}"
            ).format(description),
        )


def run(path: Path | None, demo_passphrase: str | None) -> int:
    """Make the application and live until the last window closes."""
    app = QApplication(sys.argv[:1])
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; drafts are kept anyway
    app.setApplicationName("vp-desktop")
    app.setApplicationDisplayName("VP Desktop")
    program = Program()
    life = Life(app, program, Messages(program.texts))
    Collector(life)
    crashes = CrashWatch(life)
    crashes.crashed.connect(life.tell_crash)
    crashes.install()
    life.start(path, demo_passphrase)
    code = app.exec()  # after it the register is closed
    if holds_up_the_end():  # a page of a hostile attachment: ending in good order would wait for it
        os._exit(code)
    return code
