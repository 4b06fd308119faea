"""Practising: to the made-up register and back, never at the cost of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vp_desktop.core.errors import KnownError
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.unlock.unlock_screen import UnlockScreen

if TYPE_CHECKING:
    from vp_desktop.app.doors import Doors
    from vp_desktop.app.workplace import Workplace
    from vp_desktop.composition import Program
    from vp_desktop.storage.register import Register
    from vp_desktop.ui.messages import Messages
    from vp_desktop.ui.practice.band import PracticeBand
    from vp_desktop.ui.practice.making import MakingScreen

Leave = Callable[[Path | None, Callable[[], object]], None]
"""Closes what is open, does something, and begins anew at the register at a path, or at none."""


class Practising(QObject):
    """Makes the screens and bands of practising; `leave` ends the work that is going on.

    `own` gives the user's own register, where practising ends.
    """

    def __init__(
        self,
        program: Program,
        doors: Doors,
        runner: TaskRunner,
        messages: Messages,
        own: Callable[[], Path | None],
        leave: Leave,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._program, self._doors = program, doors
        self._runner, self._messages = runner, messages
        self._own, self._leave = own, leave

    @property
    def path(self) -> Path:
        return self._program.practice.path

    @property
    def exists(self) -> bool:
        return self._program.practice.exists

    def is_missing(self, path: Path) -> bool:
        """Whether `path` is where the practice register would lie, and it has to be made first."""
        return self._program.practice.is_it(path) and not self.exists

    def passphrase_of(self, path: Path) -> str:
        """What may be shown at the door of the register at `path`: nothing, but for the practice one."""
        practice = self._program.practice
        return practice.passphrase if practice.holds(path) else ""

    def screen(self) -> MakingScreen:
        """The screen on which the register is made; it opens at the end."""
        from vp_desktop.ui.practice.making import MakingScreen

        return MakingScreen(self._make, self._runner, self._messages)

    def mark_door(self, screen: UnlockScreen, path: Path) -> None:
        """Say over the unlock screen what it opens, and offer the way out."""
        if self._program.practice.holds(path):
            screen.add_band(self._band(path))

    def mark(self, workplace: Workplace) -> None:
        """Say over every screen of a made-up register what it is."""
        if workplace.services.settings.is_made_up:
            self._program.practice.recognise(workplace.register.path)
            workplace.window.add_band(self._band(workplace.register.path))
            if self._program.practice.is_it(workplace.register.path):
                workplace.at_hand.touring.offer()

    def begin(self) -> None:
        """From the user's own register, which is locked first."""
        if self._messages.ask(
            self.tr("Oefenen"),
            self.tr(
                "Uw eigen register gaat op slot; wat u aan het typen was, blijft bewaard. Daarna opent "
                "een register waarin alles is verzonnen. Met Stoppen met oefenen komt u weer terug."
            ),
            self.tr("Oefenregister openen"),
        ):
            self._leave(self.path, _nothing)

    def _band(self, path: Path) -> PracticeBand:
        from vp_desktop.ui.practice.band import PracticeBand

        ours = self._program.practice.holds(path)
        band = PracticeBand(self._messages, self.passphrase_of(path), ours=ours)
        throw = self._program.practice.throw_away
        band.left.connect(lambda: self._leave(self._own(), _nothing))
        band.anew_wanted.connect(partial(self._go_anew, throw))
        band.thrown_away.connect(lambda: self._leave(self._own(), partial(_try, throw)))
        return band

    def _go_anew(self, throw: Callable[[], object]) -> None:
        self._leave(self.path, partial(_try, throw))

    def _make(self, progress: Progress) -> Register:
        """For the worker thread."""
        practice = self._program.practice
        practice.make(progress.report)
        return self._doors.open_with_passphrase(practice.path, practice.passphrase)


def _nothing() -> None:
    """Nothing is to be done between leaving and beginning anew."""


def _try(throw: Callable[[], object]) -> None:
    # Held by another program it stays, and can be thrown away later.
    with suppress(OSError, KnownError):
        throw()
