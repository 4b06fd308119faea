"""The top of a dossier: the line that adds to its timeline, or the form that is being filled in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.panel import FormPanel, Sheet
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.buttons import ChipButton
from vp_desktop.ui.widgets.card import Card, IconLabel
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, column, row
from vp_desktop.ui.widgets.leaving import take_away


@dataclass(frozen=True)
class Addition:
    """Something that can be added: the kind of its draft, its word, its icon."""

    kind: str
    word: str
    icon: str


class AddBar(Card):
    """`Wat is er gebeurd of afgesproken?` with a chip for each answer. Emits `kind_chosen(kind)`."""

    kind_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.body.setContentsMargins(14, 12, 14, 12)
        line = row(gap=2)
        line.addWidget(IconLabel("plus", "quiet"))
        line.addWidget(Quiet(self.tr("Wat is er gebeurd of afgesproken?"), small=False), 1)
        self.body.addLayout(line)
        self._chips: dict[str, ChipButton] = {}
        self._place = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._place.setSizePolicy(policy)
        self._flow = FlowLayout(self._place, gap=1, line_gap=2)
        self.add(self._place)
        self.draft = Quiet("")
        self.draft.hide()
        self.add(self.draft)

    def set_additions(self, additions: Sequence[Addition], begun: Collection[str] = ()) -> None:
        """Which chips there are; those of the kinds that were `begun` lead back to what was typed."""
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            take_away(chip)
        self._chips = {}
        for addition in additions:
            goes_on = addition.kind in begun
            words = self.tr("{what}: verder").format(what=addition.word)
            chip = ChipButton(
                words if goes_on else addition.word, "pencil" if goes_on else addition.icon
            )
            chip.setAccessibleDescription(self.tr("Toevoegen aan de tijdlijn"))
            chip.clicked.connect(partial(self.kind_chosen.emit, addition.kind))
            self._chips[addition.kind] = chip
            self._flow.addWidget(chip)

    def take_focus(self) -> None:
        """Where the keyboard goes when a form was closed."""
        if self._chips:
            next(iter(self._chips.values())).setFocus()

    def chips(self) -> tuple[ChipButton, ...]:
        """What can be added now, in order."""
        return tuple(self._chips.values())

    def chip(self, kind: str) -> ChipButton:
        return self._chips[kind]

    def set_draft(self, words: str) -> None:
        """Say which addition was begun and not saved; empty for none."""
        self.draft.setText(words)
        self.draft.setVisible(bool(words))


class Workplace(QWidget):
    """Shows the add bar, or one form in its place. Emits `opened`, and `closed(saved)`."""

    opened = Signal()
    closed = Signal(bool)

    def __init__(self, drafts: Drafts, messages: Messages, clock: Clock) -> None:
        super().__init__()
        self._drafts = drafts
        self._messages = messages
        self._clock = clock
        self.bar = AddBar()
        self.panel: FormPanel | None = None
        self._lines = column(self, gap=0, items=(self.bar,))

    def open(self, sheet: Sheet) -> FormPanel:
        """Show a form; one that was open is left, its draft kept."""
        if self.panel is not None:
            self.panel.keeper.keep_pending()
            self._take_away()
        panel = FormPanel(sheet, self._drafts, self._messages, self._clock)
        panel.saved.connect(partial(self._close, panel, True))
        panel.left.connect(partial(self._close, panel, False))
        self.panel = panel
        self.bar.hide()
        self._lines.addWidget(panel)
        panel.show()
        sheet.form.take_focus()
        self.opened.emit()
        return panel

    def leave(self) -> None:
        """Leave an open form; what was typed stays as a draft."""
        if self.panel is not None:
            self.panel.leave()

    def keep_draft(self) -> None:
        """Keep what was typed in an open form, which stays open."""
        if self.panel is not None:
            self.panel.keeper.keep_pending()

    def _close(self, panel: FormPanel, saved: bool) -> None:
        if panel is self.panel:
            self._take_away()
            self.closed.emit(saved)

    def _take_away(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            self._lines.removeWidget(panel)
            take_away(panel)
        self.bar.show()


Open = Callable[[Sheet], FormPanel]
