"""What Vandaag shows in a register without cases: how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.ui.widgets.buttons import TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.empty_state import EmptyState

_UNSEEN = 12
"""Pixels under its words that a button without an edge takes: they look like more room below."""


class Beginning(Card):
    """Starts the first report, or reading a list. Emits `report_requested`, `list_import_requested`."""

    report_requested = Signal()
    list_import_requested = Signal()

    def __init__(self) -> None:
        super().__init__(padding=2)
        state = EmptyState(
            "folder",
            self.tr("Hier begint uw register"),
            self.tr("Schrijf de eerste melding op, of lees de lijst in die u al bijhoudt."),
            self.tr("Eerste melding opschrijven"),
        )
        self.first_report = state.button
        self.read_list = TextButton(self.tr("Lijst inlezen"), "file-spreadsheet")
        state.action_chosen.connect(self.report_requested)
        self.read_list.clicked.connect(self.list_import_requested)
        state.lines.insertWidget(
            state.lines.count() - 1, self.read_list, 0, Qt.AlignmentFlag.AlignHCenter
        )
        sides = state.lines.contentsMargins()
        sides.setBottom(sides.bottom() - _UNSEEN)
        state.lines.setContentsMargins(sides)
        self.add(state)
