"""A page of the first run: one question in calm words."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vp_desktop.ui.widgets.labels import Quiet, Title
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown


class Page(QWidget):
    """Title, explanation, content in `body`. `check` says whether the user may go on."""

    def __init__(self, title: str, explanation: str) -> None:
        super().__init__()
        self.title = Title(title)
        self.explanation = Quiet("", small=False)
        self.body: QVBoxLayout = column(
            self, gap=4, margins=1, items=(self.title, self.explanation)
        )
        self.explain(explanation)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def explain(self, words: str) -> None:
        """The line under the title; without words it takes no room."""
        self.explanation.setText(words)
        set_shown(self.explanation, bool(words))

    def next_text(self) -> str:
        """What the filled button says."""
        return self.tr("Verder")

    def check(self) -> bool:
        """Whether all is given; marks what is not."""
        return True

    def later_text(self) -> str:
        """What the button says that skips this page; empty when it cannot be skipped."""
        return ""

    def set_busy(self, busy: bool) -> None:
        """Refuse input while work goes on."""
        self.setEnabled(not busy)
