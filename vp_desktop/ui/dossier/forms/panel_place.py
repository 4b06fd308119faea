"""The place on the page where a form opens: one at a time, with its draft kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.panel import FormPanel, Sheet
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.leaving import take_away


class PanelPlace(QWidget):
    """Emits `saved` when a form was saved, and `turned(open)` when one opens or closes."""

    saved = Signal()
    turned = Signal(bool)

    def __init__(self, drafts: Drafts, messages: Messages, clock: Clock) -> None:
        super().__init__()
        self._drafts, self._messages, self._clock = drafts, messages, clock
        self._lines = column(self, gap=0)
        self.panel: FormPanel | None = None
        self.hide()

    def open(self, sheet: Sheet) -> None:
        """Show a form in place of the one that may be open, whose draft is kept."""
        self.close_panel()
        self.panel = FormPanel(sheet, self._drafts, self._messages, self._clock)
        self.panel.saved.connect(self._after)
        self.panel.left.connect(self.close_panel)
        self._lines.addWidget(self.panel)
        self.panel.show()
        self.show()
        self.turned.emit(True)
        sheet.form.take_focus()

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        if self.panel is not None:
            self.panel.keeper.keep_pending()

    def close_panel(self) -> None:
        self.keep_drafts()
        panel, self.panel = self.panel, None
        if panel is not None:
            self._lines.removeWidget(panel)
            take_away(panel)
            self.hide()
            self.turned.emit(False)

    def _after(self) -> None:
        self.close_panel()
        self.saved.emit()
