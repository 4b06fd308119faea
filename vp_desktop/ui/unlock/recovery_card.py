"""The card that takes the recovery code from the sheet, and then a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import KnownError
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.unlock.protocol import Opener
from vp_desktop.ui.widgets.buttons import FilledButton, LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Title
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.new_passphrase import NewPassphrase, PassphraseAdvice
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.text_area import TextArea


class RecoveryCard(Card):
    """Emits `code_given(lines, new_passphrase)` and `left`."""

    code_given = Signal(object, str)
    left = Signal()

    def __init__(self, opener: Opener, advice: PassphraseAdvice, messages: Messages) -> None:
        super().__init__(padding=7, gap=3)
        self._opener = opener
        self._messages = messages
        self._page = 0
        self.first = TextArea(lines=2, most_lines=4)
        self.second = TextArea(lines=2, most_lines=3)
        self.new_passphrase = NewPassphrase(advice)
        self.action = FilledButton("")
        self.back = LinkButton(self.tr("Toch met de wachtzin openen"))
        self.notice = Notice("", "urgent")
        self._title = Title("")
        self._explanation = Quiet("", small=False)
        self._code = QWidget()
        self._build()
        self.action.clicked.connect(self._go_on)
        self.back.clicked.connect(self.left)
        self.new_passphrase.submitted.connect(self._go_on)
        for editor in (self.first, self.second):
            editor.changed.connect(self._clear_errors)
        self._show_page(0)

    def set_busy(self, busy: bool) -> None:
        self.action.set_busy(self.tr("Sleutel wordt berekend…") if busy else None)
        self._code.setEnabled(not busy)
        self.new_passphrase.setEnabled(not busy)
        self.back.setEnabled(not busy)

    def show_error(self, words: str) -> None:
        """The code did not open the file: back to its lines, with everything that was typed."""
        self.set_busy(False)
        self._show_page(0)
        self.notice.set_text(words)

    def lines(self) -> tuple[str, str]:
        return self.first.text().strip(), self.second.text().strip()

    def _build(self) -> None:
        self.first_field = Field(
            self.tr("Regel 1 van het herstelblad"),
            self.first,
            self.tr("Hoofdletters, spaties en streepjes maken niet uit."),
        )
        self.second_field = Field(
            self.tr("Regel 2"), self.second, self.tr("Alleen nodig als het bestand beschadigd is.")
        )
        column(self._code, gap=4, items=(self.first_field, self.second_field))
        for widget in (
            self._title,
            self._explanation,
            self._code,
            self.new_passphrase,
            self.notice,
            self.action,
        ):
            self.add(widget)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)

    def _show_page(self, page: int) -> None:
        titles = (self.tr("Openen met het herstelblad"), self.tr("Een nieuwe wachtzin"))
        explanations = (
            self.tr("Typ de code over van het blad dat u bij het begin hebt geschreven."),
            self.tr(
                "De code is goed overgetypt. Kies een nieuwe wachtzin. Er komt ook een nieuwe code, die "
                "dit blad vervangt. Het register gaat daarna niet meer open met de oude wachtzin of dit "
                "blad; oudere reservekopieën opent u nog met de oude wachtzin of het oude blad."
            ),
        )
        actions = (self.tr("Verder"), self.tr("Openen"))
        self._page = page
        self._code.setVisible(page == 0)
        self.new_passphrase.setVisible(page == 1)
        self._title.setText(titles[page])
        self._explanation.setText(explanations[page])
        self.action.set_text(actions[page])
        (self.first, self.new_passphrase)[page].setFocus()

    def _go_on(self) -> None:
        if not self.action.isEnabled():
            return
        self.notice.set_text("")
        if self._page == 0:
            self._check_code()
        elif (passphrase := self.new_passphrase.check()) is not None:
            self.code_given.emit(self.lines(), passphrase)

    def _check_code(self) -> None:
        if not self.first.text().strip():
            self.first_field.set_error(self.tr("Vul regel 1 van het herstelblad in."))
            return
        try:
            self._opener.check_code(self.lines())
        except KnownError as error:
            second = error.code.endswith("_second")
            field = self.second_field if second else self.first_field
            field.set_error(self._messages.word(error))
            field.editor.setFocus()
        else:
            self._show_page(1)

    def _clear_errors(self) -> None:
        self.first_field.set_error("")
        self.second_field.set_error("")
