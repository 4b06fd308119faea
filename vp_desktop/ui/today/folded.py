"""Rows that are there when asked for: a link with their number, a card that unfolds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from vp_desktop.services.tasks import DueTask
from vp_desktop.ui.today.more_rows import MoreRows
from vp_desktop.ui.today.rows import Rows
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import RowsCard


class FoldedRows(QObject):
    """`link` and `card` are placed by the screen; the link shows and hides the card."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.link = LinkButton("", quiet=True)
        self.link.icon_role = "quiet"
        self.link.setCheckable(True)
        self.card = RowsCard()
        self.more = MoreRows(self.card, name)
        self._fill: Callable[[], None] | None = None
        self.link.toggled.connect(self._unfold)
        self._unfold(False)

    def show_rows(self, words: str, tasks: Sequence[DueTask], rows: Rows, now: datetime) -> None:
        """`words` holds `{count}`; without tasks there is no link."""
        self.link.set_text(words.format(count=len(tasks)))
        self.link.setVisible(bool(tasks))
        self._fill = partial(rows.fill, self.more, tasks, now)
        if not self.link.isChecked():
            self.more.empty()
        self._unfold(self.link.isChecked())

    def _unfold(self, unfolded: bool) -> None:
        self.link.set_icon("chevron-down" if unfolded else "chevron-right")
        if unfolded and self._fill is not None:  # rows are made for who looks at them
            self._fill()
            self._fill = None
        self.card.setVisible(unfolded and not self.more.is_empty)
