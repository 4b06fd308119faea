"""What giving and reading in have in common: steps, a foot, work beside the window, the onlooker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.progress_line import ProgressLine
from vp_desktop.ui.widgets.visibility import set_shown


class Foot(QWidget):
    """Back at the left, the one filled button at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.back = PlainButton(self.tr("Terug"))
        self.next = FilledButton("")
        line = row(self, gap=3, margins=(0, 0, 0, 1), items=(self.back,))
        line.addStretch()
        line.addWidget(self.next)


class PackageScreen(Screen):
    """Pages under each other of which one is shown, and nothing at all while somebody looks along.

    Emits `left` when the user goes.
    """

    left = Signal()

    def __init__(
        self, title: str, messages: Messages, runner: TaskRunner, onlooker: Onlooker
    ) -> None:
        super().__init__(title)
        self._messages, self._onlooker = messages, onlooker
        self._pages: tuple[QWidget, ...] = ()
        self.step = 0
        self.foot = Foot()
        self.progress = ProgressLine(runner, self.foot.next)
        self.close_button = PlainButton(self.tr("Sluiten"), "x")
        self.header.add_right(self.close_button)
        self.cover = OnlookerCover(onlooker)
        self.close_button.clicked.connect(self.leave)
        onlooker.changed.connect(self._follow_onlooker)
        onlooker.listen(self)

    def set_pages(self, pages: Sequence[QWidget]) -> None:
        self._pages = tuple(pages)
        for page in (self.cover, *pages):
            self.body.addWidget(page)
        self.add_bottom(self.progress)
        self.add_bottom(self.foot)

    def show_page(self, step: int) -> None:
        """Bring up a page, unless somebody looks along: then the cover."""
        self.step = step
        watched = self._onlooker.present
        for place, page in enumerate(self._pages):
            set_shown(page, place == step and not watched)
        set_shown(self.cover, watched)
        set_shown(self.foot, not watched)

    def leave(self) -> None:
        """Let go of what goes on and of what was read."""
        self.progress.drop()
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Drop what must not outlive the page."""

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        sentence: str,
    ) -> None:
        """Work beside the window; its outcome counts unless the user left in the meantime.

        The work heeds `progress.check` up to where it becomes whole in one step.
        """
        self._set_busy(sentence)

        def take(act: Callable[[Any], None]) -> Callable[[Any], None]:
            def taken(outcome: Any) -> None:
                self._set_busy("")
                act(outcome)

            return taken

        self.progress.run(
            sentence, work, take(done), take(failed), cancelled=lambda: self._set_busy("")
        )

    def _set_busy(self, sentence: str) -> None:
        busy = bool(sentence)
        self.foot.next.set_busy(sentence or None)
        self.foot.back.setEnabled(not busy)
        self.close_button.setEnabled(not busy)  # what is half made is finished or stopped first
        for page in self._pages:
            page.setEnabled(not busy)

    def _follow_onlooker(self) -> None:
        self.show_page(self.step)
        if self._onlooker.present:
            self.cover.button.setFocus(Qt.FocusReason.OtherFocusReason)
