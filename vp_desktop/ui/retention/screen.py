"""Bewaren en vernietigen: what may go, what waits for what, holds, the bin, what was destroyed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from vp_desktop.core.retention import Standing
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.bin import Bin, InBin
from vp_desktop.services.clock import Clock
from vp_desktop.services.destroying import Destroying
from vp_desktop.services.drafts import Drafts
from vp_desktop.services.retention import Judged, Retention
from vp_desktop.services.settings import Settings
from vp_desktop.ui.dossier.forms.panel_place import PanelPlace
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker, OnlookerCover
from vp_desktop.ui.retention.acts import RetentionActs
from vp_desktop.ui.retention.rows import RetentionRows
from vp_desktop.ui.retention.term_card import TermCard
from vp_desktop.ui.retention.words import RetentionWords
from vp_desktop.ui.shell.day_screen import DayScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.card import Card, RowsCard
from vp_desktop.ui.widgets.empty_state import EmptyState
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Text
from vp_desktop.ui.widgets.layouts import clear, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.tab_order import follow_layout


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


class _Part(QWidget):
    """A title, one quiet line, rows, and what can be done to all of them; hidden without rows."""

    def __init__(self, title: str, explanation: str, act: PlainButton | None = None) -> None:
        super().__init__()
        self.card = RowsCard()
        words = column(gap=0, items=(SectionTitle(title), Quiet(explanation)))
        words.setContentsMargins(2, 0, 2, 0)
        lines = column(self, gap=2)
        lines.addLayout(words)
        lines.addWidget(self.card)
        if act is not None:
            lines.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        self.card.clear()
        for each in rows:
            self.card.add_row(each)
        self.setVisible(bool(rows))


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
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand now."""
        self._note_day()
        watched = self._onlooker.present
        self._fill()
        self.cover.setVisible(watched)
        for widget in (self.content, self.waiting, self.next):
            if watched:
                widget.hide()
        self.content.setHidden(watched)
        follow_layout(self)

    def keep_drafts(self) -> None:
        """Keep what was typed in an open form."""
        self.place.keep_drafts()

    def _build(self) -> None:
        self.next = FilledButton(self.tr("Alles in de prullenbak"), "trash-2")
        self.header.add_right(self.next)
        self.content = QWidget()
        lines = column(self.content, gap=5)
        self.busy = Notice("", "accent", "clock")
        self.nothing = EmptyState(
            "folder",
            self.tr("Er hoeft nu niets weg"),
            self.tr("Afgesloten dossiers die vernietigd mogen worden, komen hier te staan."),
        )
        self._build_parts()
        for widget in (self.busy, self.place, self.nothing, *self._parts()):
            lines.addWidget(widget)
        self.cover = OnlookerCover(self._onlooker)
        self.body.addWidget(self.content)
        self.body.addWidget(self.cover)
        self.body.addStretch()
        self.waiting = Card(self.tr("Wacht nog"), gap=2)
        self._waits = column(gap=2)
        self.waiting.body.addLayout(self._waits)
        self.aside.addWidget(self.term)
        self.aside.addWidget(self.waiting)
        self.aside.addStretch()
        self.add_bottom(self.undo_bar)

    def _build_parts(self) -> None:
        self.destroy_all = PlainButton(self.tr("Alles hierboven vernietigen…"))
        self.over = _Part(
            self.tr("De prullenbak vraagt uw besluit"),
            self.tr("Dit lag 30 dagen in de prullenbak. Er gebeurt niets tot u kiest."),
            self.destroy_all,
        )
        self.may_go = _Part(
            self.tr("Mag worden vernietigd"),
            self.tr("De bewaartermijn is voorbij. In de prullenbak blijft het nog 30 dagen heel."),
        )
        self.held = _Part(
            self.tr("Wordt vastgehouden"),
            self.tr("De termijn is voorbij, maar er is een reden om te bewaren."),
        )
        self.bin = _Part(
            self.tr("Prullenbak"),
            self.tr("Nergens meer te zien, en nog helemaal terug te halen."),
        )
        self.again = PlainButton(self.tr("Opnieuw proberen"), "refresh-cw")
        self.still_in = _Part(
            self.tr("Staat nog in een reservekopie"),
            self.tr("Hier kon het programma niet bij. Het blijft hier staan tot het weg is."),
            self.again,
        )
        self.records = _Part(
            self.tr("Vernietigd"), self.tr("Van elk dossier is alleen bekend dat het er was.")
        )

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            *(self.over, self.may_go, self.held, self.bin),
            *(self.still_in, self.records),
        )

    def _connect(self) -> None:
        self.next.clicked.connect(self._put_all)
        self.destroy_all.clicked.connect(self._destroy_all)
        self.again.clicked.connect(self.acts.settle_backups)
        self.rows.case_opened.connect(self.case_opened)
        self.acts.done.connect(self._after)
        self.acts.sheet_asked.connect(self.place.open)
        self.acts.busy.connect(self._show_busy)
        self.place.saved.connect(self.refresh)
        self.place.turned.connect(self._show_button)
        self.term.changed.connect(self.refresh)
        self._onlooker.changed.connect(self._follow_onlooker)
        self._onlooker.listen(self)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self.left)

    def _fill(self) -> None:
        s, rows = self._services, self.rows
        content = s.bin.content()
        may_go, held = s.retention.may_go(), s.retention.of(Standing.HELD)
        still_in, records = s.destroying.still_in(), s.destroying.records()
        self.over.show_rows([rows.binned(one) for one in self._over()])
        self.may_go.show_rows([rows.may_go(one) for one in may_go])
        self.held.show_rows([row for one in held for row in rows.held(one)])
        self.bin.show_rows([rows.binned(one) for one in content if not one.is_over])
        self.still_in.show_rows([rows.still_in(one) for one in still_in])
        self.destroy_all.setVisible(len(self._over()) > 1)
        self.records.show_rows([rows.record(one) for one in records])
        self.nothing.setVisible(not (content or may_go or held or still_in))
        self._show_button(self.place.panel is not None)
        self._fill_waiting()

    def _fill_waiting(self) -> None:
        groups: dict[tuple[Standing, str], list[Judged]] = defaultdict(list)
        chosen = self._services.retention.months
        for one in self._services.retention.judged():
            year = str(one.case.school_year) if one.standing is Standing.WAITS else ""
            if one.standing in (Standing.WAITS, Standing.NO_TERM, Standing.LATER):
                groups[one.standing, year].append(one)
        clear(self._waits)
        for (standing, year), several in sorted(groups.items()):
            days = [one.verdict.due_on for one in several if one.verdict.due_on]
            first = min(days, default=None)
            late = bool(chosen) and first is not None and first <= self._services.clock().date()
            words = self._words.waits(standing, len(several), year, first, late)
            self._waits.addWidget(Text(words))
        self.waiting.setVisible(bool(groups))

    def _over(self) -> tuple[InBin, ...]:
        return self._services.bin.over()

    def _destroy_all(self) -> None:
        self.acts.destroy([one.binned.case_id for one in self._over()])

    def _put_all(self) -> None:
        self.acts.put_in_bin(self._services.retention.may_go())

    def _show_busy(self, words: str) -> None:
        self.busy.set_text(words)
        for part in self._parts():
            part.setEnabled(not words)
        self.next.setEnabled(not words)

    def _show_button(self, panel_is_open: bool) -> None:
        """One filled button: with an open form, saving is the next step."""
        several = len(self._services.retention.may_go()) > 1
        self.next.setVisible(several and not panel_is_open and not self._onlooker.present)
