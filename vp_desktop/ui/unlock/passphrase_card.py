"""The card that asks for the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from vp_desktop.core.formats import plain_date
from vp_desktop.ui.language import current_language
from vp_desktop.ui.unlock.protocol import RegisterFile
from vp_desktop.ui.widgets.buttons import FilledButton, LinkButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet, Title
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit


class PassphraseCard(Card):
    """Emits `passphrase_given(text)`, `recovery_requested`, `restore_requested`, and `reading_wanted`
    (open a damaged register all the same, with the passphrase that is still in the field), and
    `mending_wanted` (open it with that passphrase and the beginning of a backup).
    `given_again` says whether the last one was given twice without a change.
    """

    passphrase_given = Signal(str)
    recovery_requested = Signal()
    restore_requested = Signal()
    reading_wanted = Signal(str)
    mending_wanted = Signal(str)

    def __init__(self, register: RegisterFile, *, to_read: bool = False) -> None:
        super().__init__(padding=7, gap=2)
        self._to_read = to_read
        self._was_changed = True
        self.given_again = False
        title = self.tr("Reservekopie bekijken") if to_read else self.tr("Ontgrendelen")
        self.add(Title(title))
        self.add(Quiet(self._known(register), small=False))
        self.body.addSpacing(12)
        self.edit = PassphraseEdit()
        self.field = Field(self.tr("Wachtzin"), self.edit)
        if to_read:
            self.field.set_help(
                self.tr("De wachtzin die het register had toen de kopie werd gemaakt.")
            )
        self.add(self.field)
        self.body.addSpacing(8)
        self.open = FilledButton(self.tr("Openen"))
        self.add(self.open)
        self.lost = LinkButton(self.tr("Wachtzin kwijt? Gebruik het herstelblad"))
        restore = self.tr("Deze kopie terugzetten")
        self.restore = LinkButton(restore if to_read else self.tr("Een reservekopie terugzetten"))
        self.read = LinkButton(self.tr("Toch openen, alleen om te lezen"))
        self.mend = LinkButton(self.tr("Klopt de wachtzin toch? Herstel het bestand"))
        for link in (self.read, self.lost, self.mend, self.restore):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
        self.lost.setHidden(
            to_read
        )  # the sheet gives another passphrase: that would change the copy
        self.read.hide()
        self.mend.hide()
        self.mend.clicked.connect(self._give_to_mend)
        self.restore.clicked.connect(self.restore_requested)
        self.read.clicked.connect(self._give_to_read)
        self.open.clicked.connect(self._give)
        self.edit.submitted.connect(self._give)
        self.edit.changed.connect(self._clear_error)
        self.lost.clicked.connect(self.recovery_requested)

    def set_busy(self, busy: bool) -> None:
        """The sign while the key is derived."""
        self.open.set_busy(self.tr("Sleutel wordt berekend…") if busy else None)
        self.edit.setEnabled(not busy)
        for link in (self.lost, self.restore, self.read, self.mend):
            link.setEnabled(not busy)

    def show_demo(self, passphrase: str) -> None:
        """Of a made-up register the passphrase may stand here."""
        self.field.set_help(
            self.tr("Alles in dit register is verzonnen. De wachtzin is: {0}").format(passphrase)
        )

    def show_error(self, words: str) -> None:
        """Keep what was typed, selected, so that one key replaces it and one arrow mends it."""
        self.set_busy(False)
        self.field.set_error(words)
        self.edit.setFocus()
        self.edit.edit.selectAll()

    def offer_reading(self) -> None:
        """The register is damaged: it can still be opened, and nothing is written in it."""
        self.read.show()

    def offer_mending(self) -> None:
        """Perhaps the beginning of the file is damaged, not the passphrase wrong."""
        self.mend.setHidden(self._to_read)

    def _give_to_mend(self) -> None:
        if self.edit.text():
            self.mending_wanted.emit(self.edit.text())

    def _give_to_read(self) -> None:
        if self.edit.text():
            self.reading_wanted.emit(self.edit.text())

    def _known(self, register: RegisterFile) -> str:
        name = register.path.name
        if register.last_used is None:
            return name
        return self.tr("{name} · laatst gebruikt {day}").format(
            name=name, day=plain_date(register.last_used, current_language())
        )

    def _give(self) -> None:
        if not self.open.isEnabled():
            return
        if not self.edit.text():
            self.show_error(self.tr("Vul uw wachtzin in."))
            return
        self.given_again, self._was_changed = not self._was_changed, False
        self.passphrase_given.emit(self.edit.text())

    def _clear_error(self) -> None:
        self._was_changed = True
        self.field.set_error("")
        self.read.hide()
        self.mend.hide()
