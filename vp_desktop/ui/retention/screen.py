"""Bewaren en vernietigen: what may go, holds, the bin, what was destroyed; beside it what waits."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from vp_desktop.core.model import CaseId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.bin import Bin, InBin
from vp_desktop.services.clock import Clock
from vp_desktop.services.destroying import Destroying
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.retention import Judged, Retention
from vp_desktop.services.settings import Settings
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.retention.acts import RetentionActs
from vp_desktop.ui.retention.parts import BIN, DESTROYED, HELD, MAY_GO, ListPart, YearsPart
from vp_desktop.ui.retention.rows import RetentionRows
from vp_desktop.ui.retention.term_card import TermCard
from vp_desktop.ui.retention.terms_beside import TermsBeside
from vp_desktop.ui.retention.words import RetentionWords
from vp_desktop.ui.shell.day_screen import DayScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.choice import ChoiceChips, Option
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.labels import Quiet, Text
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.scroll import scroll_to, stay_here
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.visibility import set_shown

_SOON = 100
"""Milliseconds after rows came in until the keyboard finds them in their order, of all parts at once."""


@dataclass(frozen=True)
class KeepingServices:
    """What the screen works with."""

    retention: Retention
    bin: Bin
    destroying: Destroying
    settings: Settings
    drafts: Drafts
    taxonomy: Taxonomy
    clock: Clock


class RetentionScreen(DayScreen):
    """The program proposes; the user puts in the bin, takes back and destroys.

    Emits `case_opened(case_id)`, and `left` on Alt+Left.
    """

    case_opened = Signal(int)
    left = Signal()

    def __init__(
        self,
        services: KeepingServices,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__(services.clock, self.tr("Bewaren en vernietigen"))
        self._services, self._onlooker = services, onlooker
        self._words = RetentionWords(services.taxonomy)
        self.acts = RetentionActs(
            *(services.retention, services.bin, services.destroying),
            *(self._words, messages, runner),
        )
        self.rows = RetentionRows(self.acts, self._words)
        self.place = PanelPlace(services.drafts, messages, services.clock)
        self.term = TermCard(services.settings, messages)
        self._terms = TermsBeside(services.retention, runner, self)
        self._known = True
        """Whether the terms of all cases are worked out as the register is now."""
        self._may_go: Mapping[SchoolYear, Sequence[Judged]] = {}
        self._held: Sequence[Judged] = ()
        """What was last known to be held; and above what was known to may go."""
        self._over: Sequence[InBin] = ()
        """What lay in the bin for its days, as it is shown."""
        self._arrives = True
        """Until it is known where something asks for a decision, or a part was chosen."""
        self._near = 0
        """The row at which something was last done: the keyboard stays there."""
        self._build()
        self._connect()
        self.refresh()

    def show_part(self, name: str) -> None:
        """Bring up what may go, what is held, the bin or what was destroyed."""
        self._arrives = False
        self.parts.set_value(name)
        self._show_part()
        follow_layout(self)

    def refresh(self) -> None:
        """Show how things stand now."""
        self._note_day()
        watched = self._onlooker.present
        self._fill()
        set_shown(self.cover, watched)
        if watched:
            set_shown(self.waiting, False)
        for widget in (self.content, self.parts):
            set_shown(widget, not watched)
        follow_layout(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.place.keep_drafts()

    def _build(self) -> None:
        self._names = {
            MAY_GO: self.tr("Kan weg"),
            HELD: self.tr("Vastgehouden"),
            BIN: self.tr("Prullenbak"),
            DESTROYED: self.tr("Vernietigd"),
        }
        options = [Option(code, words) for code, words in self._names.items()]
        self.parts = ChoiceChips(options, name=self.tr("Onderdeel"))
        self.add_top(self.parts)
        self.content = QWidget()
        lines = column(self.content, gap=5)
        self.empty = self._empty_states()
        self.nothing = self.empty[MAY_GO]
        self._build_parts()
        self.looking = Quiet(
            self.tr("De bewaartermijnen van alle dossiers worden nagekeken…"), small=False
        )
        above = (self.acts.progress, self.place, self.looking)
        for widget in (*above, *self.empty.values(), *self._lists()):
            lines.addWidget(widget)
        self.cover = OnlookerCover(self._onlooker)
        self.body.addWidget(self.content)
        self.add_cover(self.cover)
        self.body.addStretch()
        self.waiting = Card(self.tr("Wacht nog"), gap=2)
        self._waits = column(gap=2)
        self.waiting.body.addLayout(self._waits)
        self.aside.addWidget(self.term)
        self.aside.addWidget(self.waiting)
        self.aside.addStretch()
        self.add_bottom(self.undo_bar)

    def _empty_states(self) -> dict[str, EmptyState]:
        """What each part says when there is nothing in it: what would stand there."""
        return {
            MAY_GO: EmptyState(
                "folder",
                self.tr("Er hoeft nu niets weg"),
                self.tr("Afgesloten dossiers die vernietigd mogen worden, komen hier te staan."),
            ),
            HELD: EmptyState(
                "lock",
                self.tr("Er wordt nu niets vastgehouden"),
                self.tr("Loopt er nog iets, zoals een klacht of aangifte, dan blijft het dossier."),
            ),
            BIN: EmptyState(
                "trash-2",
                self.tr("De prullenbak is leeg"),
                self.tr("Wat u weggooit, blijft hier 30 dagen heel. U kunt het terughalen."),
            ),
            DESTROYED: EmptyState(
                "circle-check",
                self.tr("Er is nog niets vernietigd"),
                self.tr("Hier staat straks wanneer u vernietigde en hoeveel, zonder inhoud."),
            ),
        }

    def _build_parts(self) -> None:
        self.destroy_all = PlainButton(self.tr("Alles hierboven vernietigen…"))
        self.over = ListPart(
            self.tr("De prullenbak vraagt uw besluit"),
            self.tr("Dit lag 30 dagen in de prullenbak. Er gebeurt niets tot u kiest."),
            self.destroy_all,
        )
        self.may_go = YearsPart()
        self.held = ListPart(
            self.tr("Wordt vastgehouden"),
            self.tr("De termijn is voorbij, maar er is een reden om te bewaren."),
        )
        self.bin = ListPart(
            self.tr("Prullenbak"),
            self.tr("Nergens meer te zien, en nog helemaal terug te halen."),
        )
        self.again = PlainButton(self.tr("Opnieuw proberen"), "refresh-cw")
        self.still_in = ListPart(
            self.tr("Staat nog in een reservekopie"),
            self.tr("Hier kon het programma niet bij. Het blijft hier staan tot het weg is."),
            self.again,
        )
        self.records = ListPart(
            self.tr("Vernietigd"), self.tr("Van elk dossier is alleen bekend dat het er was.")
        )

        self._of_part: dict[str, tuple[ListPart | YearsPart, ...]] = {
            MAY_GO: (self.may_go,),
            HELD: (self.held,),
            BIN: (self.over, self.bin),
            DESTROYED: (self.still_in, self.records),
        }

    def _lists(self) -> tuple[ListPart | YearsPart, ...]:
        return tuple(each for several in self._of_part.values() for each in several)

    def _connect(self) -> None:
        self.parts.chosen.connect(self.show_part)
        self.may_go.put_asked.connect(self.acts.put_several)
        self.destroy_all.clicked.connect(self._destroy_all)
        self.again.clicked.connect(self.acts.settle_backups)
        self.rows.case_opened.connect(self.case_opened)
        self._terms.ready.connect(self.refresh)  # unless the register was changed meanwhile
        ordering = QTimer(self, singleShot=True, interval=_SOON)
        ordering.timeout.connect(self._follow_layout)
        for part in self._lists():
            part.grown.connect(ordering.start)
        self.acts.was_destroyed.connect(self._follow_destroyed)
        self.acts.done.connect(self._after)
        self.acts.sheet_asked.connect(self._open_sheet)
        self.acts.busy.connect(self._show_busy)
        self.place.saved.connect(self._after_form)
        self.place.turned.connect(self._turn)
        self.term.changed.connect(self.refresh)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def _fill(self) -> None:
        s, rows = self._services, self.rows
        content, records = s.bin.content(), s.destroying.records()
        still_in = s.destroying.still_in()
        self._over = [one for one in content if one.is_over]
        may_go, held = self._look_at_terms({one.binned.case_id for one in content})
        lying = [one for one in content if not one.is_over]
        self._rows_of: dict[str, list[tuple[Any, Any, Any]]] = {
            MAY_GO: [(self.may_go, may_go, rows.may_go)],
            HELD: [(self.held, held, rows.held)],
            BIN: [(self.over, self._over, rows.binned), (self.bin, lying, rows.binned)],
            DESTROYED: [
                (self.still_in, still_in, rows.still_in),
                (self.records, records, rows.record),
            ],
        }
        set_shown(self.destroy_all, len(self._over) > 1)
        self._count = {
            MAY_GO: sum(map(len, may_go.values())),
            HELD: len(held),
            BIN: len(content),
            DESTROYED: len(records) + len(still_in),
        }
        for code, count in self._count.items():
            words = self._names[code]
            self.parts.set_label(code, f"{words} ({count})" if count else words)
        if self._arrives:
            self._arrives = not self._known
            self.parts.set_value(self._first_part())
        self._show_part()
        if self._known:
            self._fill_waiting()

    def _look_at_terms(
        self, binned: set[CaseId]
    ) -> tuple[Mapping[SchoolYear, Sequence[Judged]], Sequence[Judged]]:
        """What may go and what is held; until that is known as it was, without what is binned."""
        retention = self._services.retention
        self._known = self._terms.are_known()
        if self._known:
            self._may_go, self._held = retention.may_go_by_year(), retention.held()
            return self._may_go, self._held
        left = {year: _not_in(binned, several) for year, several in self._may_go.items()}
        may_go = {year: several for year, several in left.items() if several}
        return may_go, _not_in(binned, self._held)

    def _says(self, one: object) -> object:
        """All that a row shows: on another day it may be something else."""
        return one, self._shown_on

    def _first_part(self) -> str:
        """Where something asks for a decision, else where anything is."""
        asks = (BIN,) if self._over else ()
        left = (DESTROYED,) if self._services.destroying.still_in() else ()
        first = (*asks, MAY_GO, *left, BIN, HELD)
        return next((code for code in first if self._count[code]), MAY_GO)

    def _show_part(self) -> None:
        """The lists of the part that is chosen, or that there is nothing in it."""
        chosen = self.parts.value() or MAY_GO
        for part, things, make in self._rows_of[chosen]:
            part.show_things(things, make, self._says)
        for code, lists in self._of_part.items():
            for each in lists:
                set_shown(each, code == chosen and not each.is_empty)
        looking = not self._known and chosen in (MAY_GO, HELD)
        set_shown(self.looking, looking)
        empty = not self._count[chosen] and not looking
        for code, state in self.empty.items():
            set_shown(state, empty and code == chosen)

    def _fill_waiting(self) -> None:
        chosen = self._services.retention.months
        waiting = [
            (one.standing, str(one.school_year or ""), one)
            for one in self._services.retention.waiting()
        ]
        clear(self._waits)
        for standing, year, several in sorted(waiting, key=lambda each: each[:2]):
            first = several.first_due_on
            late = bool(chosen) and first is not None and first <= self._services.clock().date()
            words = self._words.waits(standing, several.count, year, first, late)
            self._waits.addWidget(Text(words))
        set_shown(self.waiting, bool(waiting))

    def _destroy_all(self) -> None:
        """Those that stand above it, and not what became due since they were shown."""
        self.acts.destroy([one.binned.case_id for one in self._over])

    def _show_busy(self, busy: bool) -> None:
        for part in (*self._lists(), self.place):
            part.setEnabled(not busy)

    def _follow_destroyed(self) -> None:
        """The last one left the bin: what became of it is to be seen."""
        if not self._services.bin.content():
            self.parts.set_value(DESTROYED)

    # The keyboard stays near what was done: rows are drawn anew, and the next one takes its place

    def _after(self, words: str, undo: object) -> None:
        at = self._row_in_focus()
        if at is not None:
            self._near = at
        focused = QApplication.focusWidget()
        ours = at is not None or focused is None or self.undo_bar.isAncestorOf(focused)
        stay_here(self.content)
        super()._after(words, undo)
        if ours:
            self._focus_near()

    def _open_sheet(self, sheet: Sheet) -> None:
        """What was done before is said no longer: its way back is not about this form."""
        self._near = self._row_in_focus() or 0
        self.undo_bar.clear()
        self.place.open(sheet)

    def _turn(self, panel_is_open: bool) -> None:
        if panel_is_open:
            QTimer.singleShot(0, self.place, partial(scroll_to, self.place))
        elif self.isVisible():
            self._focus_near()

    def _after_form(self) -> None:
        self.refresh()
        self._focus_near()

    def _row_in_focus(self) -> int | None:
        focused = QApplication.focusWidget()
        for at, row in enumerate(self._rows()):
            if focused is not None and row.isAncestorOf(focused):
                return at
        return None

    def _rows(self) -> list[QWidget]:
        """The rows of the part that is shown, from above."""
        lists = self._of_part[self.parts.value() or MAY_GO]
        return [row for each in lists for row in each.rows()]

    def _focus_near(self) -> None:
        """Once the new rows are there."""
        QTimer.singleShot(0, self, self._take_focus)

    def _take_focus(self) -> None:
        rows = self._rows()
        buttons = rows[min(self._near, len(rows) - 1)].findChildren(QPushButton) if rows else []
        place: QWidget = next(iter(buttons), self.parts)
        place.setFocus(Qt.FocusReason.OtherFocusReason)


def _not_in(binned: Collection[CaseId], judged: Sequence[Judged]) -> Sequence[Judged]:
    return [one for one in judged if one.case.id not in binned]
