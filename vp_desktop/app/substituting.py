"""The package for the substitute keeps itself current while a register is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from vp_desktop.services.substitution import Substitution
from vp_desktop.ui.task_runner import Progress, TaskRunner

_LOOK = 5 * 60_000
"""Milliseconds between two looks; a look at an unchanged register is one small question."""
_FIRST = 20_000
"""After unlocking the backup goes first."""


class AutomaticSubstitution(QObject):
    """Works beside the window. Emits `settled` when it was made or could not be made."""

    settled = Signal()

    def __init__(
        self, substitution: Substitution, runner: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._substitution, self._runner = substitution, runner
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start(_FIRST)

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Make the package if it is due. What takes long is not waited for."""
        self._timer.setInterval(_LOOK)
        if self._busy or self._substitution.plan is None:
            return
        self._busy = True
        self._runner.run(self._work, self._be_done, self._fail, cancelled=self._be_free)

    def _work(self, _progress: Progress) -> bool:
        return self._substitution.make_if_due()

    def _be_done(self, made: bool) -> None:
        self._busy = False
        if made or self._substitution.trouble is not None:
            self.settled.emit()

    def _be_free(self) -> None:
        self._busy = False

    def _fail(self, error: Exception) -> None:
        """A fault in the program: the window goes on, and the crash dialog says so."""
        self._busy = False
        raise error
