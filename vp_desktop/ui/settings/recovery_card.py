"""The recovery code: whether the sheet was checked, who keeps it, checking it, showing the code again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.recovery_prints import RecoveryPaper, RecoveryPrints
from vp_desktop.ui.settings.code_parts import CodeAsked, CodeShown
from vp_desktop.ui.settings.keeping import Keeping, was_written
from vp_desktop.ui.settings.protocol import KeyKeeper
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton, TextButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field, LineEdit
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import FlowLayout, column
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit

NOT_WRITTEN = "no"
"""What the register keeps of a code that was never copied."""


class RecoveryCard(Card):
    """One part is unfolded at a time: the fields to check, the passphrase, or the code itself."""

    def __init__(
        self,
        keeping: Keeping,
        keys: KeyKeeper,
        messages: Messages,
        runner: TaskRunner,
        paper: RecoveryPaper | None = None,
    ) -> None:
        super().__init__(self.tr("Herstelcode"), gap=3)
        self._keeping, self._keys = keeping, keys
        self._messages, self._runner = messages, runner
        self.state = Notice("", "done")
        self.keeper = LineEdit(keeping.settings.get("recovery_keeper"))
        self.check = PlainButton(self.tr("Mijn blad controleren"), "check-check")
        self.show_again = PlainButton(self.tr("Code nog eens tonen…"), "eye")
        prints = RecoveryPrints(messages, paper, self, keys.recovery_code_lines)
        self.blank, self.print = prints.blank, prints.code
        self.asked = CodeAsked()
        self.code = CodeShown()
        self.passphrase = PassphraseEdit()
        self.passphrase_field = Field(
            self.tr("Uw wachtzin"), self.passphrase, self.tr("Daarna komt de code in beeld.")
        )
        self._build()
        self._connect()
        self.fold()
        self.show_kept()

    def show_kept(self) -> None:
        kept = self._keeping.settings.get("recovery_checked")
        again, copy = self.tr("Code nog eens tonen…"), self.tr("Code tonen en overschrijven…")
        self.show_again.set_text(copy if kept == NOT_WRITTEN else again)
        if kept == "yes":
            words = self.tr("Uw blad is gecontroleerd: de code klopt.")
        elif kept == NOT_WRITTEN:
            words = self.tr(
                "Nog niet overgeschreven. Kies “Code tonen en overschrijven…”. Staat de code al op uw "
                "blad? Kies “Mijn blad controleren”."
            )
        else:
            words = self.tr("Nog niet gecontroleerd. Typ de code één keer over van uw blad.")
        self.state.set_text(words, "done" if kept == "yes" else "attention")

    def fold(self) -> None:
        """Put everything away; the code and what was typed are forgotten."""
        self.code.clear()
        self.asked.clear()
        self.passphrase.clear()
        self.passphrase_field.clear_error()
        for part in (self._asked_part, self._passphrase_part, self._code_part):
            part.hide()

    def open_next(self) -> None:
        """Copying the code, which asks the passphrase first; when that was done, typing it back."""
        if self._keeping.settings.get("recovery_checked") == NOT_WRITTEN:
            self._ask_passphrase()
        else:
            self.open_check()

    def open_check(self) -> None:
        """Ask the code as it stands on the sheet."""
        self._unfold(self._asked_part)
        self.asked.editors[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, *, new: bool = False) -> None:
        """Show the code; the caller knows that this is the owner, and whether it is `new`."""
        self.code.set_code(self._keys.recovery_code_lines(), new=new)
        self.show_kept()  # of another code nothing was copied
        self._unfold(self._code_part)
        self.copied.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.add(
            Quiet(
                self.tr(
                    "Met deze code opent u het register als u de wachtzin kwijt bent. U schrijft hem "
                    "zelf op een blad."
                )
            )
        )
        self.add(self.state)
        self.add(
            Field(
                self.tr("Wie bewaart het blad?"),
                self.keeper,
                self.tr(
                    "Bijvoorbeeld de externe vertrouwenspersoon, of een envelop bij een notaris. "
                    "Nooit de schoolleiding of het bestuur."
                ),
            )
        )
        flow = FlowLayout(None, gap=2)
        flow.addWidget(self.check)
        flow.addWidget(self.show_again)
        flow.addWidget(self.blank)
        self.body.addLayout(flow)
        self.compare = PlainButton(self.tr("Vergelijken"))
        self.reveal = PlainButton(self.tr("Tonen"))
        self.copied = PlainButton(self.tr("Ik heb de code overgeschreven"))
        self._asked_part = self._part(self.asked, self.compare)
        self._passphrase_part = self._part(self.passphrase_field, self.reveal)
        self._code_part = self._part(self.code, self.copied, self.print)

    def _part(self, content: QWidget, *acts: PlainButton) -> QWidget:
        made = QWidget()
        lines = column(made, gap=3, items=(content,))
        away = TextButton(self.tr("Sluiten"))
        away.clicked.connect(self.fold)
        line = FlowLayout(None, gap=2)
        for button in (*acts, away):
            line.addWidget(button)
        lines.addLayout(line)
        self.add(made)
        return made

    def _connect(self) -> None:
        self.keeper.editingFinished.connect(self._keep_keeper)
        self.check.clicked.connect(self.open_check)
        self.show_again.clicked.connect(self._ask_passphrase)
        self.compare.clicked.connect(self._compare)
        self.reveal.clicked.connect(self._reveal)
        self.copied.clicked.connect(self._note_copied)
        self.passphrase.submitted.connect(self._reveal)
        self.passphrase.changed.connect(self.passphrase_field.clear_error)

    def _unfold(self, part: QWidget) -> None:
        kept = self.code if part is self._code_part else None
        for other in (self._asked_part, self._passphrase_part, self._code_part):
            other.setHidden(other is not part)
        if kept is None:
            self.code.clear()
        self.passphrase.clear()

    def _keep_keeper(self) -> None:
        if not was_written(self.keeper):
            return
        if not self._keeping.keep("recovery_keeper", self.keeper.text().strip()):
            self.keeper.setText(self._keeping.settings.get("recovery_keeper"))

    def _compare(self) -> None:
        if not self.asked.check(self._keys.recovery_code_lines(), self._keys.is_whole_line):
            return
        try:
            self._keys.check_code(self.asked.typed())
        except KnownError as error:
            self._messages.error(error)
            return
        if self._keeping.keep("recovery_checked", "yes"):
            self.fold()
            self.show_kept()
            self.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_copied(self) -> None:
        """She says that it stands on her sheet: from now on only the check is asked for."""
        if self._keeping.settings.get("recovery_checked") == NOT_WRITTEN:
            self._keeping.keep("recovery_checked", "written")
            self.show_kept()
        self.open_check()

    def _ask_passphrase(self) -> None:
        self._unfold(self._passphrase_part)
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self) -> None:
        given = self.passphrase.text()
        if not given:
            self.passphrase_field.set_error(self.tr("Vul uw wachtzin in."))
            return
        self._set_busy(True)
        keys = self._keys

        def work(progress: Progress) -> bool:
            return keys.is_passphrase(given)

        self._runner.run(work, done=self._take_answer, failed=self._fail)

    def _take_answer(self, right: bool) -> None:
        self._set_busy(False)
        if self._passphrase_part.isHidden():
            return  # put away in the meantime
        if right:
            self.show_code()
        else:
            self.passphrase_field.set_error(self.tr("Dit is niet de wachtzin van dit register."))
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        self._messages.error(error)

    def _set_busy(self, busy: bool) -> None:
        words = self.tr("Sleutel wordt berekend…") if busy else self.tr("Tonen")
        self.reveal.set_text(words)
        self._passphrase_part.setEnabled(not busy)
