"""The log of the register: what was done when, never about whom. Read when it is asked for."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Qt

from vp_desktop.core.formats import number, short_date
from vp_desktop.services.settings import Settings
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.log_words import LogWords
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.plain_table import LEFT, RIGHT, PlainModel, PlainTable
from vp_desktop.ui.widgets.progress_line import ProgressLine

Line = tuple[str, str, int]
"""Moment, event, number of things counted."""
_MIXED = {"list_imported", "restored", "register_migrated", "attachment_added"}
"""Events that count several things at once, or bytes: their sum says nothing."""
_MOST_ROWS = 9


class Column(IntEnum):
    MOMENT = 0
    EVENT = 1
    COUNT = 2


_WIDTHS = {Column.MOMENT: 200, Column.COUNT: 110}


class LogModel(PlainModel):
    """The lines of the log, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._words = LogWords()

    def headings(self) -> tuple[str, ...]:
        return (self.tr("Wanneer"), self.tr("Wat er gebeurde"), self.tr("Aantal"))

    def side(self, column: int) -> int:
        return RIGHT if column == Column.COUNT else LEFT

    def words(self, row: Line, column: int) -> str:
        moment, event, count = row
        if column == Column.MOMENT:
            at = datetime.fromisoformat(moment)
            return f"{short_date(at.date(), current_language())} {at:%H:%M}"
        if column == Column.EVENT:
            return self._words.say(event)
        return number(count, current_language()) if count and event not in _MIXED else ""


class LogCard(Card):
    """Folded until asked for."""

    def __init__(self, settings: Settings, messages: Messages, runner: TaskRunner) -> None:
        super().__init__(self.tr("Logboek"), gap=3)
        self._settings, self._messages = settings, messages
        self.model = LogModel()
        name = self.tr("Logboek van het register")
        self.table = PlainTable(self.model, name, _WIDTHS, Column.EVENT, _MOST_ROWS)
        self.unfold = PlainButton("", "")
        self.unfold.setCheckable(True)
        self.unfold.toggled.connect(self._turn)
        self.progress = ProgressLine(runner, self.unfold)
        self.add(
            Quiet(self.tr("Wat er wanneer in dit register is gedaan, zonder namen of inhoud."))
        )
        self.body.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.progress)
        self.add(self.table)
        self._turn(False)

    def refresh(self) -> None:
        """Read the log anew, when it is shown."""
        self.progress.drop()
        if self.unfold.isChecked():
            read = partial(_read, self._settings)
            words = self.tr("Het logboek wordt gelezen…")
            self.progress.run(words, read, self.model.set_rows, self._messages.error)

    def _turn(self, unfolded: bool) -> None:
        words = self.tr("Logboek verbergen") if unfolded else self.tr("Logboek tonen")
        self.unfold.set_text(words)
        self.unfold.set_icon("chevron-down" if unfolded else "chevron-right")
        if unfolded:
            self.table.show()
        else:
            self.table.hide()
        self.refresh()


def _read(settings: Settings, progress: Progress) -> list[Line]:
    lines = settings.log()
    progress.check()
    return lines
