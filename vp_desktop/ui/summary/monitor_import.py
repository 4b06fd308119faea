"""Results of the monitor out of a list: choose the file, see what would be taken, take it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.core.model import SchoolId
from vp_desktop.core.monitor_list import MonitorFault
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.story import Asked
from vp_desktop.core.story_values import MonitorResult
from vp_desktop.services.importing import RejectedRow
from vp_desktop.services.list_file import read_list
from vp_desktop.services.monitor_import import MonitorPlan
from vp_desktop.services.story import Story
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.plain_table import RIGHT, PlainModel, PlainTable

_MOST_ROWS = 6
_SHARE = 2


class ResultsModel(PlainModel):
    """The rows that would be taken."""

    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Schooljaar"),
            self.tr("Wie"),
            self.tr("Veilig"),
            self.tr("Waar staat dat?"),
        )

    def words(self, row: MonitorResult, column: int) -> str:
        who = self.tr("Leerlingen") if row.asked == Asked.PUPILS else self.tr("Personeel")
        return (str(SchoolYear(row.school_year)), who, f"{row.percent}%", row.source)[column]

    def side(self, column: int) -> int:
        return RIGHT if column == _SHARE else super().side(column)


class FaultsModel(PlainModel):
    """The rows that stay out: where they stand and why, never what stands in them."""

    def headings(self) -> tuple[str, ...]:
        return (self.tr("Regel"), self.tr("Kolom"), self.tr("Waarom"))

    def words(self, row: RejectedRow, column: int) -> str:
        return (str(row.line), row.column, self._reasons()[row.reason])[column]

    def _reasons(self) -> dict[str, str]:
        return {
            MonitorFault.MISSING: self.tr("Hier staat niets, en het is nodig"),
            MonitorFault.NO_SCHOOL_YEAR: self.tr("Schrijf een schooljaar als 2025-2026"),
            MonitorFault.UNKNOWN_WORD: self.tr("Schrijf leerlingen of personeel"),
            MonitorFault.NO_SHARE: self.tr("Schrijf een getal van 0 tot en met 100"),
            MonitorFault.UNCLEAR_SHARE: self.tr("Is dit 1% of 100%? Zet het teken % erachter"),
            MonitorFault.TWICE: self.tr("Een eerdere regel zegt dit al"),
            MonitorFault.FINAL: self.tr("Het overzicht van dit jaar is definitief"),
        }


class PlanView(QWidget):
    """What would be taken, and what stays out."""

    def __init__(self, plan: MonitorPlan) -> None:
        super().__init__()
        lines = column(self, gap=3)
        if plan.good:
            lines.addWidget(Text(self.tr("Dit komt erin. Wat er al stond, wordt vervangen.")))
            lines.addWidget(self._table(ResultsModel(), plan.good, {0: 130, 1: 120, 2: 75}, 3))
        else:
            lines.addWidget(Text(self.tr("In deze lijst staat niets nieuws.")))
        if plan.known:
            words = self.tr("Dat staat er al: {count}.").format(count=plan.known)
            lines.addWidget(Quiet(words))
        if plan.rejected:
            lines.addWidget(SectionTitle(self.tr("Dit blijft erbuiten")))
            lines.addWidget(self._table(FaultsModel(), plan.rejected, {0: 70, 1: 120}, 2))

    def _table(
        self, model: PlainModel, rows: tuple[object, ...], widths: dict[int, int], wide: int
    ) -> PlainTable:
        model.set_rows(rows)
        name = " ".join(model.headings())
        made = PlainTable(model, name, widths, wide, _MOST_ROWS)
        model.setParent(made)
        return made


class MonitorImport(QObject):
    """Emits `taken()` when results were noted."""

    taken = Signal()

    def __init__(
        self, story: Story, runner: TaskRunner, messages: Messages, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._story, self._runner, self._messages = story, runner, messages
        self._place = parent
        self.dialog: FormDialog | None = None

    def ask(self, school_id: SchoolId) -> None:
        """Choose a file and show what would be taken from it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        title = self.tr("Uitkomsten van de monitor inlezen")
        kind = self.tr("Lijst")
        path = self._messages.choose_open_path(title, folder, kind, (".csv", ".xlsx"))
        if path is None:
            return
        self._runner.run(
            lambda _: self._story.plan_monitor(read_list(path), school_id),
            self._show,
            self._messages.error,
            context=self,
        )

    def _show(self, plan: MonitorPlan) -> None:
        self.dialog = FormDialog(
            self.tr("Uitkomsten van de monitor inlezen"),
            PlanView(plan),
            self.tr("Inlezen"),
            self.tr("Kolommen: Schooljaar, Gevraagd (leerlingen of personeel), Percentage, Bron."),
            parent=self._place.window(),
        )
        self.dialog.action.setEnabled(bool(plan.good))
        self.dialog.submitted.connect(partial(self._take, plan))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _take(self, plan: MonitorPlan) -> None:
        if self.dialog is None or not plan.good:
            return
        try:
            self._story.take_monitor(plan)
        except KnownError as error:
            self.dialog.set_error(self._messages.word(error))
            return
        self.dialog.accept()
        self.taken.emit()

    def _forget(self) -> None:
        self.dialog = None
