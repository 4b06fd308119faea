"""The third step: what would go in; nothing has been changed yet."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.formats import plain_date
from vp_desktop.services.importing import ImportPlan
from vp_desktop.ui.import_list.figures import FiguresCard, RejectedCard
from vp_desktop.ui.import_list.known_words import KnownWords, Names
from vp_desktop.ui.language import current_language
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.check_box import CheckBox
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.visibility import set_shown

_BESIDE_WIDTH = 760


class PreviewPage(QWidget):
    """Emits `again_chosen(bool)` when the rows that are there already must go in, or not."""

    again_chosen = Signal(bool)

    def __init__(self, known: KnownWords) -> None:
        super().__init__()
        self.figures = FiguresCard(self.tr("Dit staat in de lijst"))
        self.again = CheckBox(self.tr("Toch opnieuw inlezen"))
        self.again_note = Quiet(
            self.tr("Deze rijen staan al in het register. Met een vinkje komen ze er nog eens in.")
        )
        self.unused = Notice("", "neutral")
        self.nothing = Notice("", "attention")
        self.destroyed = Notice("", "attention")
        self.rejected = RejectedCard(known)
        self.figures.add(self.again)
        self.figures.add(self.again_note)
        beside = AdaptiveRow(_BESIDE_WIDTH, gap=4)
        beside.line.addWidget(self.figures, 3)
        notices = column(gap=3, items=(self.destroyed, self.nothing, self.unused))
        notices.addStretch()
        beside.line.addLayout(notices, 2)
        column(self, gap=4, items=(beside, self.rejected))
        self.again.clicked.connect(self.again_chosen)

    def show_plan(self, plan: ImportPlan, names: Names) -> None:
        """Show what the plan comes to."""
        result = plan.result
        self.figures.show_figures(
            (
                (self.tr("Rijen in de lijst"), result.rows, ""),
                (self.tr("Gaan het register in"), result.imported, "accent"),
                (self.tr("Staan er al in"), result.duplicates, ""),
                (
                    self.tr("Kunnen niet mee"),
                    len(result.rejected),
                    "attention" if result.rejected else "",
                ),
            )
        )
        offers_again = bool(result.duplicates) or plan.again
        set_shown(self.again, offers_again)
        self.again.setChecked(plan.again)
        set_shown(self.again_note, offers_again)
        self.rejected.show_rows(result.rejected, names)
        self.unused.set_text(self._say_unused(plan.unused))
        self.destroyed.set_text(self._say_destroyed(plan))
        self.nothing.set_text("" if result.imported else self._say_nothing(plan))

    def _say_unused(self, unused: tuple[str, ...]) -> str:
        if not unused:
            return ""
        words = self.tr("Deze kolommen blijven buiten het register: {columns}.")
        return words.format(columns=", ".join(map(self._say_column, unused)))

    def _say_column(self, name: str) -> str:
        """A column without a name comes as its number between brackets."""
        unnamed = re.fullmatch(r"\((\d+)\)", name)
        return self.tr("kolom {number}").format(number=unnamed[1]) if unnamed else name

    def _say_destroyed(self, plan: ImportPlan) -> str:
        """An old list brings back what was destroyed: the program cannot know it again."""
        if plan.destroyed_on is None or not plan.perhaps_destroyed:
            return ""
        words = self.tr(
            "Op {date} is in dit register iets vernietigd. Van de rijen die erin gaan, zijn er {count} "
            "van die dag of eerder. Hebt u deze lijst al eens ingelezen? Dan komen vernietigde dossiers "
            "hiermee terug. Haal die rijen eerst uit de lijst."
        )
        day = plain_date(plan.destroyed_on, current_language())
        return words.format(date=day, count=plan.perhaps_destroyed)

    def _say_nothing(self, plan: ImportPlan) -> str:
        if plan.duplicates and not plan.rejected:
            return self.tr(
                "Alles uit deze lijst staat al in het register. Er hoeft niets te gebeuren."
            )
        if plan.duplicates:
            return self.tr("Er is niets nieuws: wat mee kan, staat al in het register.")
        return self.tr("Er is geen rij die nu in het register kan.")
