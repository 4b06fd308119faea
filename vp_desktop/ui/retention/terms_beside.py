"""The terms of all cases worked out beside the window: at a hundred thousand that takes seconds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from vp_desktop.services.retention import Retention
from vp_desktop.ui.task_runner import Progress, Task, TaskRunner


class TermsBeside(QObject):
    """Emits `ready` when what was asked for can be shown without a wait."""

    ready = Signal()

    def __init__(self, retention: Retention, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._retention, self._runner = retention, runner
        self._task: Task | None = None

    def are_known(self) -> bool:
        """Whether they are known as the register is now; if not, work begins and `ready` follows."""
        if self._task is not None:  # of how the register was before
            self._task.cancel()
            self._task = None
        if self._retention.is_quick:
            return True
        self._task = self._runner.run(self._work, self._be_ready, self._fail)
        return False

    def _work(self, progress: Progress) -> None:
        self._retention.work_out(progress.check)

    def _be_ready(self, _nothing: None) -> None:
        self._task = None
        self.ready.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        raise error
