"""The unlock screen: nothing of the register is known here but its file's name and date."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from vp_desktop.ui.language import current_language, offered_languages
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.unlock.passphrase_card import PassphraseCard
from vp_desktop.ui.unlock.protocol import Opener, RegisterFile
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.centre import CentredColumn
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from vp_desktop.ui.unlock.recovery_card import RecoveryCard
    from vp_desktop.ui.widgets.new_passphrase import PassphraseAdvice

_SLIPS = 3
"""So many wrong passphrases are more than slips of the keys."""


class UnlockScreen(QWidget):
    """Emits `opened(register)`; `existing_chosen(path)` and `new_requested` for another register;
    `renewed` after `opened` when the sheet opened it: there is another code; `restore_requested`;
    `language_chosen("nl" | "en")`, after which whoever made this screen makes it again.

    With `to_read` the file is a backup: it is opened for reading, and nothing in it changes.
    With `beside` other registers are open: emits `left` to go back to them.
    """

    opened = Signal(object)
    renewed = Signal()
    existing_chosen = Signal(object)
    new_requested = Signal()
    restore_requested = Signal()
    language_chosen = Signal(str)
    left = Signal()

    def __init__(
        self,
        register: RegisterFile,
        opener: Opener,
        advice: PassphraseAdvice,
        runner: TaskRunner,
        messages: Messages,
        *,
        to_read: bool = False,
        beside: bool = False,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("VP Desktop")
        self._register, self._opener, self._runner, self._messages = (
            register,
            opener,
            runner,
            messages,
        )
        self.passphrase = PassphraseCard(register, to_read=to_read)
        self._advice = advice
        self._wrong = 0
        self._build(beside)
        self.passphrase.passphrase_given.connect(self._open_to_read if to_read else self._open)
        self.passphrase.recovery_requested.connect(self._show_recovery)
        self.passphrase.restore_requested.connect(self.restore_requested)
        self.passphrase.reading_wanted.connect(self._open_to_read)
        self.passphrase.mending_wanted.connect(self._open_with_backup)
        self.setFocusProxy(self.passphrase.edit)
        self.passphrase.edit.setFocus()

    @cached_property
    def recovery(self) -> RecoveryCard:
        """Made when it is asked for, which nearly nobody does."""
        from vp_desktop.ui.unlock.recovery_card import RecoveryCard

        made = RecoveryCard(self._opener, self._advice, self._messages)
        made.hide()
        self._cards.insertWidget(self._cards.indexOf(self.passphrase) + 1, made)
        made.code_given.connect(self._open_with_code)
        made.left.connect(self._show_passphrase)
        return made

    def add_band(self, band: QWidget) -> None:
        """Put something over the whole screen: what this register is."""
        self._lines.insertWidget(0, band)

    def _build(self, beside: bool) -> None:
        centred = CentredColumn(420)
        centred.body.addWidget(IconLabel("lock", "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        centred.body.addSpacing(4)
        centred.body.addWidget(self.passphrase)
        self._cards = centred.body
        if beside:
            centred.body.addWidget(self._said_beside())
        self._foot = self._build_foot(beside)
        centred.body.addWidget(self._foot)
        self._lines = column(self, items=(centred,))

    def _said_beside(self) -> Quiet:
        return Quiet(
            self.tr(
                "Uw andere register blijft open. Vergrendelen sluit ze allemaal: daarna ontgrendelt u "
                "elk register weer met zijn eigen wachtzin."
            )
        )

    def _build_foot(self, beside: bool) -> QWidget:
        made = QWidget()
        foot = row(made, gap=1)
        foot.addStretch()
        if beside:
            self.back = LinkButton(self.tr("Terug"), quiet=True)
            self.back.clicked.connect(self.left)
            foot.addWidget(self.back)
            foot.addWidget(Quiet("·", wrap=False))
        self.other = LinkButton(self.tr("Ander register"), quiet=True)
        menu = QMenu(self.other)
        menu.addAction(self.tr("Een ander register openen…")).triggered.connect(
            self._choose_existing
        )
        menu.addAction(self.tr("Een nieuw register maken…")).triggered.connect(self._ask_new)
        self.other.setMenu(menu)
        foot.addWidget(self.other)
        for code, name in offered_languages():
            foot.addWidget(Quiet("·", wrap=False))
            button = LinkButton(name, quiet=True)
            button.setEnabled(code != current_language())
            button.clicked.connect(partial(self._choose_language, code))
            foot.addWidget(button)
        foot.addStretch()
        return made

    def _set_busy(self, busy: bool) -> None:
        """While a key is derived nothing else can be chosen; the keyboard waits where it was."""
        if busy:
            self._card().setFocus()
        self._foot.setEnabled(not busy)
        self._card().set_busy(busy)

    def _card(self) -> PassphraseCard | RecoveryCard:
        return self.passphrase if self.passphrase.isVisibleTo(self) else self.recovery

    def _open(self, passphrase: str) -> None:
        self._set_busy(True)
        path, opener = self._register.path, self._opener
        self._runner.run(
            lambda progress: opener.open_with_passphrase(path, passphrase),
            self._tell_opened,
            self._show_failure,
        )

    def _open_to_read(self, passphrase: str) -> None:
        self._set_busy(True)
        path, opener = self._register.path, self._opener
        self._runner.run(
            lambda progress: opener.open_to_read(path, passphrase),
            self._tell_opened,
            self._show_failure,
        )

    def _open_with_backup(self, passphrase: str) -> None:
        """Any backup under the same passphrase begins as the register should."""
        path, opener = self._register.path, self._opener
        backup = self._messages.choose_open_path(
            self.tr("Een reservekopie van dit register"),
            path.parent,
            self.tr("Reservekopieën"),
            (".vpr",),
        )
        if backup is None:
            return
        self._set_busy(True)
        self._runner.run(
            lambda progress: opener.open_with_backup(path, passphrase, backup),
            self._tell_opened,
            self._show_failure,
        )

    def _open_with_code(self, lines: tuple[str, str], new_passphrase: str) -> None:
        self._set_busy(True)
        path, opener = self._register.path, self._opener
        self._runner.run(
            lambda progress: opener.open_with_code(path, lines, new_passphrase),
            self._tell_renewed,
            self._show_failure,
        )

    def _tell_opened(self, register: object) -> None:
        self.passphrase.edit.clear()
        if "recovery" in vars(self):
            self.recovery.new_passphrase.clear()
        self.opened.emit(register)

    def _tell_renewed(self, register: object) -> None:
        self._tell_opened(register)
        self.renewed.emit()

    def _show_failure(self, error: Exception) -> None:
        self._set_busy(False)
        code = getattr(error, "code", "")
        card = self._card()
        if code == "wrong_key_or_damaged" and card is self.passphrase:
            self._show_wrong(self._messages.word(error))
            return
        card.show_error(self._messages.word(error))
        if code == "register_damaged":
            self.passphrase.offer_reading()

    def _show_wrong(self, words: str) -> None:
        """Mostly a slip of the keys: that the file may be damaged is said when it goes on.

        Who gives the same one twice is sure of it. What was typed stays in the field alone.
        """
        self._wrong += 1
        sure = self._wrong >= _SLIPS or self.passphrase.given_again
        if not sure:
            words = self.tr(
                "Deze wachtzin klopt niet. Kijk met het oog naast de wachtzin wat u typte en probeer het "
                "nog eens."
            )
        self.passphrase.show_error(words)
        if sure:
            self.passphrase.offer_mending()

    def _show_recovery(self) -> None:
        self.passphrase.hide()
        self.recovery.show()
        self.recovery.first.setFocus()

    def _show_passphrase(self) -> None:
        self.recovery.hide()
        self.passphrase.show()
        self.passphrase.edit.setFocus()

    def _choose_existing(self) -> None:
        path = self._messages.choose_open_path(
            self.tr("Een register openen"),
            self._register.path.parent,
            self.tr("Registers"),
            (".vpr",),
        )
        if path:
            self.existing_chosen.emit(path)

    def _ask_new(self) -> None:
        self.new_requested.emit()

    def _choose_language(self, code: str) -> None:
        self.language_chosen.emit(code)
