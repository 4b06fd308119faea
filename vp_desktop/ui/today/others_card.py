"""What is due in the other registers that are open: one Vandaag for who has two roles or boards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from vp_desktop.services.clock import Clock
from vp_desktop.services.tasks import DueTask
from vp_desktop.ui.due import say_due
from vp_desktop.ui.today.words import TodayWords
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import ActionRow, RowsCard
from vp_desktop.ui.widgets.labels import Quiet

_MOST = 8
"""Rows at once; the rest waits in its own register."""


@dataclass(frozen=True)
class DueElsewhere:
    """A task of another register, the short name of that register, and what shows it there."""

    due: DueTask
    register: str
    show: Callable[[], None]


@dataclass(frozen=True)
class BegunElsewhere:
    """A report that was begun in another register and not recorded; `show` goes on with it there."""

    saved_at: datetime
    register: str
    show: Callable[[], None]


Elsewhere = DueElsewhere | BegunElsewhere


class OthersCard(RowsCard):
    """Asks anew whenever Vandaag is shown; hidden when nothing is due there."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(self.tr("In uw andere registers"))
        self._clock = clock
        self._look: Callable[[], Sequence[Elsewhere]] = tuple
        self.count = 0
        self.hide()

    def ask(self, look: Callable[[], Sequence[Elsewhere]]) -> None:
        """Where to ask what is due."""
        self._look = look

    def show_due(self, watched: bool) -> None:
        """What is due there now; nothing is even asked while somebody looks along."""
        found = () if watched else self._look()
        self.clear()
        self.count = len(found)
        words = self.tr("In uw andere registers")
        self.title.setText(f"{words} ({self.count})" if found else words)
        for one in found[:_MOST]:
            self.add_row(self._begun(one) if isinstance(one, BegunElsewhere) else self._row(one))
        if (left := len(found) - _MOST) > 0:
            more = Quiet(self.tr("En nog {count}, in die registers zelf.").format(count=left))
            more.setContentsMargins(18, 10, 18, 12)
            self.add_row(more)
        self.setVisible(bool(found))

    def _begun(self, one: BegunElsewhere) -> ActionRow:
        button = PlainButton(self.tr("Daar openen"))
        title = self.tr("Melding afmaken")
        named = self.tr("{title} openen in {register}")
        button.setAccessibleName(named.format(title=title, register=one.register))
        button.clicked.connect(one.show)
        kept = (self.tr("bewaard"), TodayWords().moment(one.saved_at, self._clock()))
        return ActionRow("pencil", title, one.register, kept, button, "accent")

    def _row(self, one: DueElsewhere) -> ActionRow:
        task, now = one.due.task, self._clock()
        late = task.is_immediate or (task.due_on is not None and task.due_on < now.date())
        icon, role = ("circle-alert", "urgent") if late else ("clock", "accent")
        number = str(one.due.number) if one.due.number else self.tr("eigen afspraak")
        button = PlainButton(self.tr("Daar openen"))
        named = self.tr("{title} openen in {register}")
        button.setAccessibleName(named.format(title=task.title, register=one.register))
        button.clicked.connect(one.show)
        beside = (number, say_due(task, now))
        return ActionRow(icon, task.title, one.register, beside, button, role)
