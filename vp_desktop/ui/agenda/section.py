"""A part of the agenda: a title with its number, and a card of rows; gone when there is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.services.agenda import AgendaTask
from vp_desktop.ui.agenda.rows import AgendaRows
from vp_desktop.ui.today.more_rows import MoreRows
from vp_desktop.ui.widgets.card import RowsCard
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.visibility import set_shown


class Section(QWidget):
    """Shows tasks under `title`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.count = Quiet("", wrap=False)
        self.card = RowsCard()
        self.more = MoreRows(self.card, title)
        line = row(gap=2)
        line.setContentsMargins(2, 4, 0, 0)
        line.addWidget(SectionTitle(title, wrap=False))
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        lines = column(self, gap=2)
        lines.addLayout(line)
        lines.addWidget(self.card)

    def show_tasks(
        self, tasks: Sequence[AgendaTask], rows: AgendaRows, now: datetime, count: str = ""
    ) -> None:
        """`count` is what stands behind the title; without it the number of tasks."""
        self.count.setText(count or str(len(tasks)))
        rows.fill(self.more, tasks, now)
        set_shown(self, bool(tasks))
