"""Backups that make themselves while a register is open: at unlocking, then after half an hour."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from vp_desktop.services.backups import Backups
from vp_desktop.ui.task_runner import Progress, TaskRunner

_LOOK = 60_000
"""Milliseconds between two looks whether a backup is due; a look is one small question."""


class AutomaticBackups(QObject):
    """Works beside the window. Emits `settled` after a backup was made or could not be made."""

    settled = Signal()

    def __init__(self, backups: Backups, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups, self._runner = backups, runner
        self._busy = self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """The register was unlocked: make a backup if the last session left changes without one."""
        self._timer.start()
        self.look(opening=True)

    def stop(self) -> None:
        """The register is about to be closed: what is still under way comes to nothing."""
        self._stopped = True
        self._timer.stop()

    def look(self, opening: bool = False) -> None:
        """Make a backup if one is due. What takes long is not waited for."""
        if self._busy:
            return
        self._busy = True
        work = partial(make_if_due, self._backups, opening)
        self._runner.run(work, self._be_done, self._fail, cancelled=self._be_free)

    def _be_done(self, made: Path | None) -> None:
        self._busy = False
        if not self._stopped and (made is not None or self._backups.trouble is not None):
            self.settled.emit()

    def _be_free(self) -> None:
        self._busy = False

    def _fail(self, error: Exception) -> None:
        """A fault in the program: the window goes on, and the crash dialog says so."""
        self._busy = False
        if not self._stopped:
            raise error


def make_if_due(backups: Backups, opening: bool, progress: Progress) -> Path | None:
    """For the worker thread."""
    return backups.make_if_due(opening=opening, keep_on=progress.check)
