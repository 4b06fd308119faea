"""The window's life: first run, unlock, work, lock, close."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from vp_desktop.app import locking
from vp_desktop.app.entrance import Entrance
from vp_desktop.app.open_registers import OpenPlace, OpenRegisters
from vp_desktop.app.places import SETTINGS
from vp_desktop.ui import accessible_roles
from vp_desktop.ui.focus_keeper import FocusKeeper
from vp_desktop.ui.language import current_language, set_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.theme import Theme
from vp_desktop.ui.widgets.in_turns import drop
from vp_desktop.ui.widgets.leaving import take_away

if TYPE_CHECKING:
    from vp_desktop.app.backing_up import AutomaticBackups
    from vp_desktop.app.changing_look import ChangingLook
    from vp_desktop.app.guard import Guard
    from vp_desktop.app.workplace import Workplace
    from vp_desktop.composition import Program
    from vp_desktop.storage.backups import KnownBackup
    from vp_desktop.storage.register import Register
    from vp_desktop.ui.first_run.protocol import FirstRunResult
    from vp_desktop.ui.restyling import Act


_TURN_MS = 1
"""After so long what the user did meanwhile is heard first; after none Qt would go on at once."""


class Life(Entrance):
    """Holds what lives as long as the program: the one window, and the registers that are open in it.

    `workplace` is the one that is shown, or was last while the door of another one is up.
    """

    def __init__(self, app: QApplication, program: Program, messages: Messages) -> None:
        super().__init__(app, program, messages)
        accessible_roles.install()
        self._focus = FocusKeeper(app, self)
        self._theme = Theme(app, self._machine.text_percent, self._machine.theme)
        self.guard: Guard | None = None
        self.workplace: Workplace | None = None
        self._coming: Workplace | None = None
        """Of a register that was unlocked just now; it is shown in a moment."""
        self.registers = OpenRegisters(self._machine, self)
        self.registers.wanted.connect(self.show_open)
        self.registers.door_wanted.connect(self._open_another)
        self.founded.connect(self._begin)
        self.opened.connect(self._come_from_door)
        self.renewed.connect(self._show_new_code)
        app.aboutToQuit.connect(self.close)

    @cached_property
    def _look(self) -> ChangingLook:
        from vp_desktop.app.changing_look import ChangingLook

        return ChangingLook(self._app, self.frame)

    @property
    def _backing_up(self) -> AutomaticBackups | None:
        """What makes the backups of the register that is shown."""
        found = self.workplace and self.registers.find(self.workplace.register.path)
        return found.backing_up if found else None

    @property
    def _has_work_beside(self) -> bool:
        return bool(self.registers.all)

    def _stays(self, screen: QWidget) -> bool:
        return any(place.workplace.window is screen for place in self.registers.all)

    def return_to_work(self) -> None:
        """Back from the door of another register; nothing was opened."""
        found = self.workplace and self.registers.find(self.workplace.register.path)
        if found:
            self.show_open(found)

    def show_open(self, place: OpenPlace, case_id: int | None = None) -> None:
        """Show another open register, where it was left or at one of its cases."""
        if place.workplace.language != current_language():  # chosen while another one was shown
            place.workplace.keep()
            self._build_workplace(place.workplace.register)
        else:
            self.workplace = place.workplace
            self._note_used(self.workplace.register)
            self._watch()
            self._show(self.workplace.window)
        if case_id is not None and self.workplace is not None:
            self.workplace.open_case(case_id)

    def _show(self, screen: QWidget) -> None:
        """A tour is of one register: it is not left lying over another, or over a door.

        Each register is shown again with the keyboard where it was.
        """
        for place in self.registers.all:
            if place.workplace.window is not screen:
                place.workplace.at_hand.touring.leave()
            if place.workplace.window is self.screen:
                place.keep_focus()
        super()._show(screen)
        for place in self.registers.all:
            if place.workplace.window is screen:
                place.return_focus()

    def _open_another(self, path: Path | None) -> None:
        """One more register: its door comes up; those that are open stay open, and watched over."""
        if path is None:
            beside = (
                self.workplace.register.path.parent
                if self.workplace
                else self._program.registers_folder
            )
            path = self.messages.choose_open_path(
                self.tr("Een register openen"), beside, self.tr("Registers"), (".vpr",)
            )
        if path is not None:
            self.show_door(path)

    def show_door(self, path: Path) -> None:
        """A register that is open already is shown: a file is never opened twice."""
        found = self.registers.find(path)
        if found is not None:
            self.show_open(found)
        else:
            super().show_door(path)

    def show_lost(self, path: Path) -> None:
        if not self._refuses_beside():
            super().show_lost(path)

    def show_first_run(self) -> None:
        if not self._refuses_beside():
            super().show_first_run()

    def show_restore(self, path: Path, known: Sequence[KnownBackup] = ()) -> None:
        if not self._refuses_beside():
            super().show_restore(path, known)

    def _show_restore_at(self, place: Path, backup: Path, back: Callable[[], None]) -> None:
        if not self._refuses_beside():
            super()._show_restore_at(place, backup, back)

    def _refuses_beside(self, most: int = 0) -> bool:
        """Making and putting back replace files and end in a fresh program: not with others open."""
        if len(self.registers.all) <= most:
            return False
        self.messages.tell(
            self.tr("Er is nog een ander register open"),
            self.tr(
                "Dit kan alleen als er geen ander register open is. Er is niets veranderd. Vergrendel "
                "met Ctrl+L: dan zijn alle registers dicht. Doe het daarna opnieuw."
            ),
        )
        return True

    def _restore_instead(self) -> None:
        """From the settings: the register is closed first, as when it is locked."""
        if self.workplace is None or self._refuses_beside(most=1):
            return
        workplace, self.workplace = self.workplace, None
        known = workplace.services.backups.known()
        self._worked_in = workplace.register.path
        self._let_go(self._runner.abandon_all)
        self.show_restore(self._worked_in, known)

    def _begin(self, result: FirstRunResult) -> None:
        """A new register: keep what was decided about the sheet and the backups."""
        from vp_desktop.storage.register import Register

        register = result.register
        assert isinstance(register, Register)
        settings = self._program.services(register).settings
        if result.recovery_checked or result.recovery_written:
            settings.set("recovery_checked", "yes" if result.recovery_checked else "written")
        if result.recovery_keeper:
            settings.set("recovery_keeper", result.recovery_keeper)
        if result.backup_folder is not None and not settings.backup_folder_is_fixed:
            settings.set("backup_folder", str(result.backup_folder))
        self.work_in(register)
        if self.workplace is not None:
            self.workplace.at_hand.touring.offer()
            if result.begins_report:
                self.workplace.new_report()

    def work_in(self, register: Register) -> None:
        """The register is open: show the work, where it was left."""
        self._note_used(register)
        self._build_workplace(register)

    def _come_from_door(self, register: Register) -> None:
        """It was unlocked: its window, what was left in it and showing it, each in a turn of its own."""
        self._note_used(register)
        self._coming = self._make_workplace(register)
        QTimer.singleShot(_TURN_MS, self, self._return_to_place)

    def _return_to_place(self) -> None:
        if self._coming is not None:
            QTimer.singleShot(_TURN_MS, self, self._arrive)
            self._coming.return_to_place()

    def _arrive(self) -> None:
        coming, self._coming = self._coming, None
        if coming is not None:
            self._take_up(coming)

    def _build_workplace(self, register: Register) -> None:
        made = self._make_workplace(register)
        try:
            made.return_to_place()
        finally:  # an open register is watched over, whatever became of that
            self._take_up(made)

    def _make_workplace(self, register: Register) -> Workplace:
        """The register in a window, which is not shown yet. Where that fails nothing new stays open."""
        try:
            return self._workplace_of(register)
        except BaseException:
            if self.registers.find(register.path) is None:
                register.close()
                self.show_door(register.path)
            raise

    def _workplace_of(self, register: Register) -> Workplace:
        from vp_desktop.app.keys import Keys
        from vp_desktop.app.workplace import Workplace

        keys = Keys(register, self._program.registers, self._doors)
        made = Workplace(
            *(self._program.services(register), self._program, keys, self._runner),
            *(self.messages, self._machine),
            watched=self.registers.watched,
        )
        made.lock_requested.connect(self.lock)
        made.appearance_changed.connect(self._change_appearance)
        made.register_reopened.connect(self._work_under_new_key)
        made.register_removed.connect(self._leave_removed)
        made.restore_requested.connect(self._restore_instead)
        made.practice_wanted.connect(self.practising.begin)
        made.idle_minutes_changed.connect(self._follow_minutes)
        made.window.conversation_wanted.connect(self._talk)
        return made

    def _take_up(self, workplace: Workplace) -> None:
        """Show the work, and watch over it. Only now its place is known no more: it is where one is."""
        from vp_desktop.services.drafts import PLACE

        register = workplace.register
        old = self.registers.find(register.path)
        self.workplace = workplace
        place = self.registers.put(workplace)
        self._watch()
        self.practising.mark(self.workplace)
        self._show(self.workplace.window)
        if old is not None and self.frame.indexOf(old.workplace.window) >= 0:  # it was not shown
            self.frame.removeWidget(old.workplace.window)
            take_away(old.workplace.window)
        if not (self._is_practice(register) or register.read_only):
            place.begin_backups(self._runner)
        if register.lost_journal:
            self._say_lost()
        workplace.services.drafts.drop(PLACE, "")

    def _show_new_code(self) -> None:
        """The sheet opened the register; what is on it is worth nothing now: show the new code."""
        self._arrive()
        if self.workplace is not None:
            self.workplace.show_new_code()

    def _leave_removed(self) -> None:
        """The register was closed and removed from this laptop: a fresh program begins anew."""
        removed = self.workplace.register.path if self.workplace else Path()
        self.registers.drop(removed)
        others = [place.workplace.register.path for place in self.registers.all]
        following = others[0] if others else None
        known = {str(removed), str(removed.resolve())}
        recent = [one for one in self._machine.recent_registers if one not in known]
        self._machine.change(last_register=str(following or ""), recent_registers=recent)
        self._leave_for(following)

    def _work_under_new_key(self, register: Register) -> None:
        self._build_workplace(register)
        assert self.workplace is not None
        self.workplace.show_new_code()

    def _watch(self) -> None:
        """Lock when it is time; what is asked in the rail reaches the guard."""
        from vp_desktop.app.guard import Guard

        assert self.workplace is not None
        path, minutes = self.workplace.register.path, self.registers.lock_minutes
        if self.guard is None:
            longest = max(self._program.enforced.conversations)
            self.guard = Guard(self._app, path, minutes, self, longest_talk=longest)
            self.guard.lock_requested.connect(self.lock)
            self.guard.conversation_changed.connect(self._show_conversation)
        else:
            self.guard.follow(path, minutes)
        self._show_conversation(self.guard.talking_until)

    def _follow_minutes(self, _minutes: int) -> None:
        if self.guard is not None:
            self.guard.idle.set_minutes(self.registers.lock_minutes)

    def _talk(self, minutes: int | None) -> None:
        if self.guard is not None:
            self.guard.talk(minutes)

    def _unguard(self) -> None:
        guard, self.guard = self.guard, None
        if guard is not None:
            guard.stop()
            guard.deleteLater()

    def _show_conversation(self, until: float | None) -> None:
        words = "" if until is None else f"{datetime.fromtimestamp(until):%H:%M}"
        for place in self.registers.all:
            place.workplace.window.rail.show_conversation(words)

    def _change_appearance(self) -> None:
        """Language, text size or colours were chosen."""
        self._look.do(self._take_on_look)

    def _take_on_look(self) -> list[Act]:
        """In another language the window is built again, with the keyboard at that choice."""
        left = self._theme.change(self._machine.text_percent, self._machine.theme)
        if current_language() != self._machine.language and self.workplace is not None:
            set_language(self._app, self._machine.language)
            self.workplace.keep()
            self._build_workplace(self.workplace.register)
            if self.workplace.window.current_key == SETTINGS:
                self.workplace.settings.show_language()
        return left

    def lock(self) -> None:
        """Lock without asking: keep what is being typed, close the register, start anew."""
        if self.workplace is None:
            if self._worked_in is not None:
                locking.replace_process(self._worked_in)
            return
        self._leave_for(self.workplace.register.path)

    def _leave_for(self, path: Path | None, then: Callable[[], object] = lambda: None) -> None:
        """Keep what is being typed, close every register, do `then`, and start anew at `path`."""
        locking.watch(path)
        try:
            self._let_go(self._runner.abandon_all)
            then()
        finally:
            locking.replace_process(path)

    def close(self) -> None:
        """The window was closed: keep what is being typed and let go of the registers."""
        self._let_go(self._runner.shutdown)
        self._unguard()
        self.workplace = None
        # After that: a newer version that was installed meanwhile may keep this from being loaded.
        from vp_desktop.ui.restore.restore_screen import RestoreScreen

        if isinstance(self.screen, RestoreScreen):
            self.screen.drop()

    def _let_go(self, end_work: Callable[[], None]) -> None:
        """Keep what is being typed in every register, then close them; one that fails stops no other."""
        places = self.registers.take()
        drop()
        with ExitStack() as last_first:
            coming, self._coming = self._coming, None
            if coming is not None:
                last_first.callback(coming.register.close)
                take_away(coming.window)
            for place in places:
                last_first.callback(place.workplace.register.close)
            if self.guard is not None:
                last_first.callback(self.guard.clipboard.empty)
            last_first.callback(end_work)
            for place in places:
                last_first.callback(place.stop)
            for place in places:
                last_first.callback(place.workplace.keep)
