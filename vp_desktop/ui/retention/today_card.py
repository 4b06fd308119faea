"""What Vandaag says of keeping and destroying: a proposal, a bin that asks, a backup still to be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.services.bin import Bin
from vp_desktop.services.destroying import Destroying
from vp_desktop.services.retention import Retention
from vp_desktop.ui.retention.terms_beside import TermsBeside
from vp_desktop.ui.retention.words import certain
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.layouts import clear, column


class KeepingCard(Card):
    """Nothing at all when there is nothing to decide. Emits `opened` for the screen where it is done."""

    opened = Signal()

    def __init__(
        self, retention: Retention, bin: Bin, destroying: Destroying, runner: TaskRunner
    ) -> None:
        super().__init__(self.tr("Bewaren en vernietigen"), gap=2)
        self._watched = False
        self._terms = TermsBeside(retention, runner, self)
        self._terms.ready.connect(self._be_ready)
        self._retention, self._bin, self._destroying = retention, bin, destroying
        self._lines = column(gap=1)
        self.body.addLayout(self._lines)
        self.button = PlainButton(self.tr("Bekijken"), "trash-2")
        self.button.clicked.connect(self.opened)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_open(self, watched: bool) -> None:
        """Say what asks for a decision, unless somebody looks along: no counts then."""
        self._watched = watched
        if watched or self._terms.are_known():
            self._show()

    def _be_ready(self) -> None:
        """Unless the register was changed meanwhile."""
        self.show_open(self._watched)

    def _show(self) -> None:
        clear(self._lines)
        said = [] if self._watched else self._say()
        for words in said:
            self._lines.addWidget(Text(words))
        self.setVisible(bool(said))

    def _say(self) -> list[str]:
        words = []
        if may_go := sum(map(len, self._retention.may_go_by_year().values())):
            one = self.tr("1 dossier kan worden vernietigd.")
            more = self.tr("{count} dossiers kunnen worden vernietigd.").format(count=may_go)
            words.append(one if may_go == 1 else more)
        if over := len(self._bin.over()):
            one = self.tr("1 dossier lag 30 dagen in de prullenbak.")
            more = self.tr("{count} dossiers lagen 30 dagen in de prullenbak.").format(count=over)
            words.append(one if over == 1 else more)
        if left := len(certain(self._destroying.still_in())):
            said = self.tr("Wat is vernietigd, staat nog in reservekopieën: {count}.")
            words.append(said.format(count=left))
        return words
