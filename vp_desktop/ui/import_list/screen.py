"""Lijst inlezen: choose a file, see which column is what, see what would go in, read it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.model import School
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.importing import Importing, ImportPlan, ImportResult
from vp_desktop.services.list_file import read_list
from vp_desktop.services.list_table import ListTable
from vp_desktop.ui.import_list.columns_page import ColumnsPage
from vp_desktop.ui.import_list.file_page import FilePage
from vp_desktop.ui.import_list.foot import ImportFoot
from vp_desktop.ui.import_list.known_words import KnownWords, Names
from vp_desktop.ui.import_list.preview_page import PreviewPage
from vp_desktop.ui.import_list.result_page import ResultPage
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.shell.screen import Screen
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.chip import Chip
from vp_desktop.ui.widgets.progress_line import ProgressLine
from vp_desktop.ui.widgets.visibility import set_shown

SUFFIXES = (".csv", ".xlsx")


class Step(IntEnum):
    FILE = 0
    COLUMNS = 1
    PREVIEW = 2
    RESULT = 3


class ImportListScreen(Screen):
    """Emits `finished` to go to the cases, and `left` when the user goes without reading in.

    What was read from the file is let go of as soon as the user is done with it.
    """

    finished = Signal()
    left = Signal()

    def __init__(
        self,
        importing: Importing,
        schools: Sequence[School],
        taxonomy: Taxonomy,
        messages: Messages,
        runner: TaskRunner,
    ) -> None:
        super().__init__(self.tr("Lijst inlezen"))
        self._importing = importing
        self._messages = messages
        self.progress = ProgressLine(runner)
        self._file = Path.home()
        self._table: ListTable | None = None
        self._plan: ImportPlan | None = None
        self.step = Step.FILE
        known = KnownWords(taxonomy)
        self.file = FilePage()
        self.columns = ColumnsPage(schools)
        self.preview = PreviewPage(known)
        self.result = ResultPage(known)
        self._pages: tuple[QWidget, ...] = (self.file, self.columns, self.preview, self.result)
        self._build()
        self._connect()
        self.show_step(Step.FILE)

    def show_step(self, step: Step) -> None:
        """Bring up a step with its buttons."""
        self.step = step
        for place, page in enumerate(self._pages):
            set_shown(page, place == step)
        self.name.set_text(self._file.name if self._table or step is Step.RESULT else "")
        set_shown(self.name, bool(self._table) or step is Step.RESULT)
        set_shown(self.close_button, step is not Step.RESULT)
        self.foot.show_step(step, len(self._pages), self._next_words(step))
        self.foot.next.setEnabled(step is not Step.PREVIEW or self._can_import())
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._take_focus()

    def _take_focus(self) -> None:
        """The keyboard stands on what goes on, or where that cannot be on what goes back."""
        button = self.foot.next if self.foot.next.isEnabled() else self.foot.back
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.name = Chip("", "neutral", "file-spreadsheet")
        self.header.add_beside_title(self.name)
        self.close_button = PlainButton(self.tr("Sluiten"), "x")
        self.header.add_right(self.close_button)
        for page in self._pages:
            self.body.addWidget(page)
        self.foot = ImportFoot()
        self.add_bottom(self.progress)
        self.add_bottom(self.foot)

    def _connect(self) -> None:
        self.foot.next.clicked.connect(self._go_on)
        self.foot.back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self._leave)
        self.preview.again_chosen.connect(self._make_plan)

    def _next_words(self, step: Step) -> str:
        return {
            Step.FILE: self.tr("Bestand kiezen…"),
            Step.COLUMNS: self.tr("Nakijken"),
            Step.PREVIEW: self.tr("Inlezen"),
            Step.RESULT: self.tr("Naar de dossiers"),
        }[step]

    def _can_import(self) -> bool:
        return self._plan is not None and bool(self._plan.good)

    def _go_on(self) -> None:
        if self.step is Step.FILE:
            self._choose()
        elif self.step is Step.COLUMNS:
            if self.columns.check():
                self._make_plan(False)
        elif self.step is Step.PREVIEW:
            self._import()
        else:
            self._begin_anew()
            self.finished.emit()

    def _go_back(self) -> None:
        if self.step is Step.PREVIEW:
            self.show_step(Step.COLUMNS)
        else:
            self._begin_anew()

    def _leave(self) -> None:
        self._begin_anew()
        self.left.emit()

    def _begin_anew(self) -> None:
        """Drop what goes on and what was read."""
        self.progress.drop()
        self._set_busy("")
        self._forget()
        self.show_step(Step.FILE)

    def _forget(self) -> None:
        self._table = None
        self._plan = None

    def _choose(self) -> None:
        path = self._messages.choose_open_path(
            self.tr("Welke lijst?"), self._file.parent, self.tr("Lijsten"), SUFFIXES
        )
        if path is not None:
            self._file = path
            work = partial(_read, path)
            self._run(work, self._take_table, self.tr("Bestand wordt gelezen…"))

    def _take_table(self, table: ListTable) -> None:
        self._table = table
        self.columns.show_table(table)
        self.show_step(Step.COLUMNS)

    def _make_plan(self, again: bool) -> None:
        school_id = self.columns.school_id()
        if self._table is None or school_id is None:
            return
        table, mapping, importing = self._table, self.columns.mapping(), self._importing

        def work(progress: Progress) -> ImportPlan:
            heed = progress.report
            return importing.plan(table, mapping, school_id=school_id, again=again, heed=heed)

        self._run(work, self._take_plan, self.tr("Rijen worden nagekeken…"))

    def _take_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.preview.show_plan(plan, self._names())
        self.show_step(Step.PREVIEW)

    def _import(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self.close_button.setEnabled(False)  # it goes in whole, or not at all
        work = partial(_apply, self._importing, plan, self._file)
        self._run(work, self._take_result, self.tr("De rijen gaan in één keer het register in…"))

    def _take_result(self, result: ImportResult) -> None:
        self.result.show_result(result, self._names(), self._file)
        self._forget()
        self.show_step(Step.RESULT)

    def _names(self) -> Names:
        """Which column each name in the list stands for."""
        headers = self._table.headers if self._table else ()
        return {headers[place]: column for column, place in self.columns.mapping().items()}

    def _run(
        self, work: Callable[[Progress], Any], done: Callable[[Any], None], sentence: str
    ) -> None:
        """Work beside the window; its outcome counts unless the user left it in the meantime."""
        self._set_busy(sentence)

        def take(outcome: Any) -> None:
            self._be_ready()
            done(outcome)

        def fail(error: Exception) -> None:
            self._be_ready()
            self._messages.error(error)

        self.progress.run(sentence, work, take, fail, cancelled=self._be_ready)

    def _be_ready(self) -> None:
        self._set_busy("")
        self.show_step(self.step)

    def _set_busy(self, sentence: str) -> None:
        busy = bool(sentence)
        self.foot.next.set_busy(sentence or None)
        self.foot.back.setEnabled(not busy)
        for page in self._pages:
            page.setEnabled(not busy)
        if not busy:
            self.close_button.setEnabled(True)


def _read(path: Path, progress: Progress) -> ListTable:
    table = read_list(path)
    progress.check()
    return table


def _apply(
    importing: Importing, plan: ImportPlan, source: Path, progress: Progress
) -> ImportResult:
    return importing.apply(plan, source, progress.report)
