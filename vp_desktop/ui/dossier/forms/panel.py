"""A form in the page itself, with its draft, saving and throwing away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from vp_desktop.core.errors import KnownError
from vp_desktop.services.clock import Clock
from vp_desktop.services.drafts import Drafts
from vp_desktop.ui.dossier.forms.draft_keeper import DraftKeeper
from vp_desktop.ui.dossier.forms.form import Form
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.widgets.adaptive import AdaptiveRow
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import row
from vp_desktop.ui.widgets.notice import Notice


@dataclass(frozen=True)
class Sheet:
    """What a panel shows: a form, what saving it does, and by which name its draft is kept.

    `act` gives False when the user thought better of it; the form stays then.
    """

    title: str
    form: Form
    act: Callable[[], object]
    kind: str
    target: str
    action: str = ""
    explanation: str = ""


class FormPanel(Card):
    """Shows a Sheet. Emits `saved` when its act was done, and `left` when the user leaves it."""

    saved = Signal()
    left = Signal()

    def __init__(self, sheet: Sheet, drafts: Drafts, messages: Messages, clock: Clock) -> None:
        super().__init__(sheet.title, padding=5, gap=4)
        self.sheet = sheet
        self._messages = messages
        self._clock = clock
        self.keeper = DraftKeeper(drafts, sheet.kind, sheet.target, sheet.form)
        self.offered = Notice("", "accent")
        self.state = Quiet("")
        self.save = FilledButton(sheet.action or self.tr("Opslaan"))
        self.later = PlainButton(self.tr("Annuleren"))
        self.discard = TextButton(self.tr("Weggooien"))
        self._build()
        self.keeper.kept.connect(self._show_kept)
        self.keeper.failed.connect(self._show_not_kept)
        self.save.clicked.connect(self._save)
        self.later.clicked.connect(self.leave)
        self.discard.clicked.connect(self._discard)
        self._stored = sheet.form.content()
        self._show_draft(self.keeper.offer())
        self._say_what_differs()
        self.offered.action_chosen.connect(self._take_stored)
        sheet.form.changed.connect(self._show_typed)

    def leave(self) -> None:
        """Close; what was typed stays as a draft and is offered again."""
        self.keeper.keep_pending()
        self.left.emit()

    def _build(self) -> None:
        if self.sheet.explanation:
            self.add(Quiet(self.sheet.explanation, small=False))
        self.add(self.offered)
        self.add(self.sheet.form)
        foot = AdaptiveRow(gap=2)
        foot.line.addWidget(self.state, 1)
        foot.line.addLayout(self._build_buttons())
        self.add(foot)

    def _build_buttons(self) -> QHBoxLayout:
        buttons = row(gap=2)
        buttons.addStretch()
        for button in (self.discard, self.later, self.save):
            buttons.addWidget(button)
        return buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and (with_control or isinstance(self.focusWidget(), QLineEdit)):
            self._save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        if not self.sheet.form.check():
            return
        try:
            done = self.sheet.act()
        except KnownError as error:
            self._messages.error(error)
            return
        if done is not False:
            self.keeper.drop()
            self.saved.emit()

    def _discard(self) -> None:
        if self._messages.ask(
            self.tr("Weggooien wat u hier schreef?"),
            self.tr("Wat al in het dossier staat, blijft."),
            self.tr("Weggooien"),
        ):
            self.keeper.drop()
            self.left.emit()

    def _say_what_differs(self) -> None:
        """A draft over something that is recorded: which fields it would change."""
        fields = ", ".join(self.sheet.form.differing(self._stored))
        words = self.tr("U was hier nog bezig. Anders dan wat is opgeslagen: {fields}.")
        action = self.tr("Toon wat is opgeslagen")
        self.offered.set_text(words.format(fields=fields) if fields else "", action=action)

    def _take_stored(self) -> None:
        """What is recorded comes back; what was typed over it is thrown away."""
        self.sheet.form.fill(self._stored)
        self.keeper.drop()
        self.offered.set_text("")
        self.state.setText("")
        self._show_draft(False)

    def _show_typed(self) -> None:
        self._show_draft(True)

    def _show_draft(self, typed: bool) -> None:
        self.discard.setVisible(typed)
        self.later.set_text(self.tr("Later verder") if typed else self.tr("Annuleren"))

    def _show_kept(self, moment: datetime) -> None:
        self.state.set_role("")
        if moment.date() == self._clock().date():
            self.state.setText(self.tr("bewaard {time}").format(time=f"{moment:%H:%M}"))
        else:
            self.state.setText(
                self.tr("bewaard op {day}-{month} om {time}").format(
                    day=moment.day, month=moment.month, time=f"{moment:%H:%M}"
                )
            )

    def _show_not_kept(self, error: Exception) -> None:
        self.state.set_role("urgent")
        self.state.setText(
            self.tr("Nog niet bewaard. {reason}").format(reason=self._messages.word(error))
        )
