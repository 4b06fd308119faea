"""Putting files in a case: how far it is, a way to end it, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import CaseId
from vp_desktop.services.attachments import Attachments
from vp_desktop.services.in_the_clear import readable
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import Progress, Task, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Small
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice


@dataclass
class Outcome:
    """What became of the files: names that went in, that were there already, and that did not go in."""

    added: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    failed: list[tuple[str, KnownError]] = field(default_factory=list)


class AddingPart(QWidget):
    """Shown while files are put in, and afterwards for what must be told. Emits `ended`."""

    ended = Signal()

    def __init__(self, attachments: Attachments, runner: TaskRunner, messages: Messages) -> None:
        super().__init__()
        self._attachments = attachments
        self._runner = runner
        self._messages = messages
        self._task: Task | None = None
        self._outcome = Outcome()
        self._words = Small("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Voortgang van het toevoegen"))
        self.stop_button = PlainButton(self.tr("Stoppen"), "x")
        self.stop_button.clicked.connect(self.stop)
        self.told = Notice("", "done", action=self.tr("Sluiten"))
        self.told.action_chosen.connect(self.forget)
        self._busy = Card()
        line = row(gap=3)
        line.addLayout(column(gap=1, items=(self._words, self._bar)), 1)
        line.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._busy.body.addLayout(line)
        column(self, gap=0, items=(self._busy, self.told))
        self._busy.hide()
        self.hide()

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def begin(self, case_id: CaseId, paths: Sequence[Path]) -> None:
        """Put these files in, one after the other; one that cannot go in keeps none of the others out."""
        if self.is_busy or not paths:
            return
        self._outcome = Outcome()
        self._show_busy(True)
        self._progress(0.0, "")
        self._task = self._runner.run(
            partial(self._work, case_id, tuple(paths), self._outcome),
            self._end,
            self._fail,
            progressed=self._progress,
            cancelled=self._end,
            context=self,
        )

    def stop(self) -> None:
        """End it; what went in before stays, of the file that was on its way nothing."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Say nothing more about what was added."""
        if not self.is_busy:
            self.told.set_text("")
            self.hide()

    def _work(
        self, case_id: CaseId, paths: Sequence[Path], outcome: Outcome, progress: Progress
    ) -> None:
        """On the worker."""
        for number, path in enumerate(paths):
            name = readable(path.name)
            sentence = f"{number + 1}/{len(paths)}"
            try:
                heed = partial(self._heed, progress, number, len(paths), sentence)
                added = self._attachments.add(case_id, path, heed)
            except KnownError as error:
                outcome.failed.append((name, error))
                continue
            (outcome.known if added.was_there else outcome.added).append(name)

    @staticmethod
    def _heed(progress: Progress, number: int, total: int, sentence: str, part: float) -> None:
        progress.report((number + part) / total, sentence)

    def _progress(self, fraction: float, sentence: str) -> None:
        words = self.tr("Bijlage toevoegen… {which}").format(which=sentence)
        self._words.setText(words.strip())
        self._bar.setRange(0, 100)
        self._bar.setValue(round(fraction * 100))

    def _end(self, _: object = None) -> None:
        self._task = None
        words, role = self._said(self._outcome)
        self._show_busy(False)
        self.told.set_text(words, role)
        self.setVisible(bool(words))
        self.ended.emit()

    def _fail(self, error: Exception) -> None:
        self._end()
        self._messages.error(error)

    def _show_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        if busy:
            self.told.set_text("")
        self.setVisible(busy)

    def _said(self, outcome: Outcome) -> tuple[str, str]:
        lines = []
        if outcome.added:
            lines.append(
                self.tr(
                    "Toegevoegd. Het origineel staat nog buiten het register, waar het niet versleuteld "
                    "is. Haal het weg als u het niet meer nodig hebt; Vandaag noemt het tot dan."
                )
            )
        lines += [
            self.tr("{name}: stond al in dit dossier en is niet nog eens toegevoegd.").format(
                name=name
            )
            for name in outcome.known
        ]
        lines += [f"{name}: {self._messages.word(error)}" for name, error in outcome.failed]
        role = "attention" if outcome.failed else "done"
        return "\n".join(lines), role
