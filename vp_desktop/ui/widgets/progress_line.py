"""Work that takes a while: what is being done, how far it is, and a way to stop it.

Over half a second work shows what it does, over two seconds it can be stopped (experience.md, Rules).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from vp_desktop.ui.announce import announce
from vp_desktop.ui.task_runner import Progress, Task, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.labels import Small
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

SHOWN_AFTER = 500
STOPPED_FROM = 2000
"""Milliseconds of work after which the line shows, and after which it can be stopped."""


class ProgressLine(QWidget):
    """Hands work to the runner and stands under it while it goes on; hidden otherwise.

    One piece of work at a time. What was stopped is said until the next piece begins; the keyboard goes
    from the button that is gone to `after`.
    """

    def __init__(self, runner: TaskRunner, after: QWidget | None = None) -> None:
        super().__init__()
        self._runner = runner
        self._after = after
        self._task: Task | None = None
        self._done: Callable[[Any], Any] | None = None
        self._failed: Callable[[Exception], Any] | None = None
        self._cancelled: Callable[[], Any] | None = None
        self._stopped: str | Callable[[], str] = ""
        self._can_stop = True
        self._number = 0
        self.words = Small("")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Voortgang"))
        self.stop_button = PlainButton(self.tr("Stoppen"), "x")
        self.stop_button.clicked.connect(self.stop)
        self.told = Notice("", "neutral")
        self._busy = QWidget()
        line = row(self._busy, gap=3)
        line.addLayout(column(gap=1, items=(self.words, self.bar)), 1)
        line.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column(self, gap=0, items=(self._busy, self.told))
        self._show_timer, self._stop_timer = self._timer(self._appear), self._timer(self._offer)
        self._busy.hide()
        self.hide()

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def run(
        self,
        words: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
        *,
        cancelled: Callable[[], Any] | None = None,
        can_stop: bool = True,
        stopped: str | Callable[[], str] = "",
    ) -> None:
        """Do `work`, saying `words`. `can_stop=False` for what would be left half done.

        `stopped` is said after it was stopped, instead of that nothing has changed; a function is asked
        for it then.
        """
        if self._task is not None:
            raise RuntimeError("this line is at work already")
        self._done, self._failed, self._cancelled = done, failed, cancelled
        self._can_stop = can_stop
        self._stopped = stopped or self.tr("Gestopt. Er is niets veranderd.")
        self.words.setText(words)
        self.told.set_text("")
        self.bar.hide()
        set_shown(self.stop_button, False)
        self.hide()
        self._number += 1
        self._task = self._runner.run(
            work,
            partial(self._be_done, self._number),
            partial(self._fail, self._number),
            progressed=self._progress,
            cancelled=partial(self._be_stopped, self._number),
            context=self,
        )
        self._show_timer.start(SHOWN_AFTER)
        if can_stop:
            self._stop_timer.start(STOPPED_FROM)

    def stop(self) -> None:
        """Ask the work to stop where that leaves nothing half done."""
        if self._task is None or not self._can_stop:
            return
        self._task.cancel()
        self.stop_button.setEnabled(False)
        self._say(self.tr("Wordt gestopt…"))

    def drop(self) -> None:
        """The page is left: stop the work, and tell nobody what came of it."""
        if self._task is not None:
            self._task.cancel()
            self._end(None)
        self._number += 1
        self.forget()

    def forget(self) -> None:
        """Say no more that something was stopped."""
        if self._task is None:
            self.told.set_text("")
            self.hide()

    def _timer(self, act: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.timeout.connect(act)
        return made

    def _appear(self) -> None:
        if not self.isHidden():
            return
        set_shown(self._busy, True)
        set_shown(self, True)
        announce(self, self.words.text())

    def _offer(self) -> None:
        self._appear()
        self.stop_button.setEnabled(True)
        set_shown(self.stop_button, True)
        announce(self, self.tr("U kunt dit stoppen."))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        announce(self, words)

    def _progress(self, fraction: float, sentence: str) -> None:
        if self._task is None or self._task.cancelled:
            return
        set_shown(self.bar, True)
        self.bar.setValue(round(fraction * 100))
        if sentence:
            self.words.setText(sentence)

    def _end(self, act: Callable[[], Any] | None) -> None:
        """Be gone, let the page go on with `act`, and give the keyboard back that the button had."""
        self._task = None
        self._show_timer.stop()
        self._stop_timer.stop()
        had_keyboard = self.stop_button.hasFocus()
        self._busy.hide()
        self.hide()
        self._done = self._failed = self._cancelled = None  # a callback holds its page
        if act is not None:
            act()
        if had_keyboard and self._after is not None and self._after.isVisible():
            self._after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_done(self, number: int, outcome: Any) -> None:
        if number != self._number:
            return
        done = self._done
        self._end(None if done is None else partial(done, outcome))

    def _fail(self, number: int, error: Exception) -> None:
        if number != self._number:
            return
        failed = self._failed
        self._end(None if failed is None else partial(failed, error))
        if failed is None:
            raise error

    def _be_stopped(self, number: int) -> None:
        if number != self._number:
            return
        self._end(self._cancelled)
        stopped, self._stopped = self._stopped, ""
        self.told.set_text(stopped if isinstance(stopped, str) else stopped())
        set_shown(self, True)
