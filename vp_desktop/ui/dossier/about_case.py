"""What is seldom asked of a case, folded under one line at the end of its side column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.taxonomy import NOT_YET
from vp_desktop.services.cases import Dossier
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.visibility import set_shown


class AboutCase(QWidget):
    """A link that unfolds `cards`; they stand open while the category of the case is not known yet."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self.link = LinkButton(self.tr("Meer over dit dossier"), quiet=True)
        self.link.icon_role = "quiet"
        self.link.setCheckable(True)
        self._place = QWidget()
        column(self._place, gap=4, items=cards)
        lines = column(self, gap=2)
        lines.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self._place)
        self.link.toggled.connect(self._unfold)
        self._unfold(False)

    def show_case(self, dossier: Dossier, watched: bool) -> None:
        """Nothing of it while somebody looks along."""
        if dossier.matter.category == NOT_YET:
            self.link.setChecked(True)
        set_shown(self, not watched)

    def _unfold(self, unfolded: bool) -> None:
        self.link.set_icon("chevron-down" if unfolded else "chevron-right")
        set_shown(self._place, unfolded)
