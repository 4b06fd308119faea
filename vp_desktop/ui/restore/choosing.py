"""Choosing a backup from those that were found, or another file; and what opens it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.services.found_backups import FoundBackup
from vp_desktop.services.restoring import Secret
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.restore.words import RestoreWords
from vp_desktop.ui.widgets.buttons import LinkButton
from vp_desktop.ui.widgets.choice import ChoiceCombo, Option
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit
from vp_desktop.ui.widgets.text_area import TextArea
from vp_desktop.ui.widgets.visibility import set_shown

_OTHER = "other"


class BackupChoice(QWidget):
    """A list of dates with "another file" below it, and a passphrase or a recovery code.

    `submitted` is emitted by Enter in the passphrase. The first backup is the newest.
    """

    submitted = Signal()

    def __init__(
        self, found: Sequence[FoundBackup], start: Path, messages: Messages, with_code: bool = True
    ) -> None:
        super().__init__()
        self._found = list(found)
        self._start, self._messages = start, messages
        self._words = RestoreWords()
        self.combo = ChoiceCombo([], self.tr("Kies een reservekopie"), self.tr("Reservekopie"))
        self.place = Quiet("")
        self.combo_field = Field(self.tr("Welke reservekopie?"), self.combo)
        self.passphrase = PassphraseEdit()
        self.passphrase_field = Field(
            self.tr("Wachtzin van die kopie"),
            self.passphrase,
            self.tr("De wachtzin die het register had toen de kopie werd gemaakt."),
        )
        self.code = TextArea(lines=2, most_lines=4)
        self.code_field = Field(
            self.tr("Regel 1 van het herstelblad van toen"),
            self.code,
            self.tr("Hoofdletters, spaties en streepjes maken niet uit."),
        )
        self.lost = LinkButton(self.tr("Wachtzin kwijt? Gebruik het herstelblad"))
        self.lost.setVisible(with_code)
        chosen = column(gap=1, items=(self.combo_field, self.place))
        lines = column(self, gap=4)
        lines.addLayout(chosen)
        for widget in (self.passphrase_field, self.code_field):
            lines.addWidget(widget)
        lines.addWidget(self.lost, 0, Qt.AlignmentFlag.AlignLeft)
        self.code_field.hide()
        self._fill(self._found[0].path if self._found else None)
        self.setFocusProxy(self.passphrase if self._found else self.combo)
        self.combo.chosen.connect(self._choose)
        self.passphrase.submitted.connect(self.submitted)
        self.passphrase.changed.connect(self.passphrase_field.clear_error)
        self.code.changed.connect(self.code_field.clear_error)
        self.lost.clicked.connect(self._turn)

    def path(self) -> Path | None:
        """The file that was chosen."""
        return self._chosen

    def secret(self) -> Secret:
        if self.code_field.isVisibleTo(self):
            return Secret(code=(self.code.text(), ""))
        return Secret(self.passphrase.text())

    def check(self) -> bool:
        """Whether there are a file and something to open it; says what is missing."""
        nothing = self.path() is None
        self.combo_field.set_error(self.tr("Kies eerst een reservekopie.") if nothing else "")
        with_code = self.code_field.isVisibleTo(self)
        edit: PassphraseEdit | TextArea = self.code if with_code else self.passphrase
        empty = not edit.text().strip()
        if with_code:
            words = self.tr("Vul regel 1 van het herstelblad in.")
            self.code_field.set_error(words if empty else "")
        else:
            self.passphrase_field.set_error(self.tr("Vul de wachtzin in.") if empty else "")
        if nothing:
            self.combo.setFocus()
        elif empty:
            edit.setFocus()
        return not nothing and not empty

    def refuse(self, words: str) -> None:
        """Say under what was typed why the backup did not open."""
        with_code = self.code_field.isVisibleTo(self)
        (self.code_field if with_code else self.passphrase_field).set_error(words)
        (self.code if with_code else self.passphrase).setFocus()

    def forget(self) -> None:
        """Take away what was typed."""
        self.passphrase.clear()
        self.code.set_text("")

    def _fill(self, chosen: Path | None) -> None:
        self._chosen = chosen
        options = [Option(str(found.path), self._words.backup(found)) for found in self._found]
        options.append(Option(_OTHER, self.tr("Een ander bestand…")))
        self.combo.set_options(options)
        self.combo.set_value(str(chosen) if chosen else None)
        words = self.tr("Kies “Een ander bestand…” en wijs de reservekopie aan.")
        if not self._found:
            words = self.tr(
                "Er is hier geen reservekopie gevonden. Steek de USB-stick in en kies het bestand."
            )
        self.place.setText(str(chosen) if chosen else words)

    def _choose(self, code: str) -> None:
        self.combo_field.clear_error()
        if code != _OTHER:
            self._fill(Path(code) if code else None)
            return
        start = self._found[0].path.parent if self._found else self._start
        path = self._messages.choose_open_path(
            self.tr("Een reservekopie kiezen"), start, self.tr("Reservekopieën"), (".vpr",)
        )
        if path and all(path != found.path for found in self._found):
            self._found.append(FoundBackup(path, None))
        self._fill(path or self._chosen)

    def _turn(self) -> None:
        """Between the passphrase and the sheet."""
        to_code = not self.code_field.isVisibleTo(self)
        set_shown(self.code_field, to_code)
        set_shown(self.passphrase_field, not to_code)
        words = self.tr("Wachtzin kwijt? Gebruik het herstelblad")
        self.lost.set_text(self.tr("Toch met de wachtzin") if to_code else words)
        (self.code if to_code else self.passphrase).setFocus()
