"""A copy for a successor, step by step: what goes, what stays, a passphrase to say, and the receipt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from vp_desktop.services.successor import Successor, SuccessorCopy, WhatGoes
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.settings.count_words import CountWords
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.form_dialog import FormDialog
from vp_desktop.ui.widgets.labels import Quiet, SectionTitle, Text
from vp_desktop.ui.widgets.layouts import column
from vp_desktop.ui.widgets.new_passphrase import NewPassphrase, PassphraseAdvice
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine
from vp_desktop.ui.widgets.visibility import set_shown


class SuccessorForm(QWidget):
    """What goes and what stays; the passphrase; the place."""

    def __init__(self, what: WhatGoes, advice: PassphraseAdvice) -> None:
        super().__init__()
        counted = CountWords()
        self.passphrase = NewPassphrase(advice)
        words = self.tr("Wachtzin voor uw opvolger")
        self.passphrase.first_field.label.setText(words)
        self.passphrase.first.setAccessibleName(words)
        self.path: Path | None = None
        self.choose = PlainButton(self.tr("Plaats kiezen…"), "hard-drive")
        self.place = Field(
            self.tr("Waar komt de kopie?"),
            self.choose,
            self.tr("Een USB-stick is het beste. Stuur de kopie niet per e-mail."),
        )
        column(
            self,
            gap=4,
            items=(
                self._list(
                    self.tr("Dit gaat mee"),
                    counted.say(what.goes, self.tr("Er staan nog geen dossiers in.")),
                    self.tr(
                        "Met bijlagen, documenten en wat in de prullenbak ligt, de gemaakte "
                        "jaaroverzichten en wat is ingesteld over bewaren en tellen."
                    ),
                ),
                self._list(
                    self.tr("Dit blijft bij u"),
                    counted.say(what.stays, ""),
                    self.tr(
                        "Geheugensteunen, eigen trefwoorden en aantekeningen bij adressen. Ook "
                        "notities, meldingen, verhalen en aanbevelingen die nog niet af zijn. En waar "
                        "uw reservekopieën en bestanden liggen."
                    ),
                ),
                Notice(
                    self.tr(
                        "Geef alleen wat nodig is. Lopende dossiers gaan naar een opvolger; weten de "
                        "mensen over wie het gaat dat iemand anders het overneemt?"
                    ),
                    "attention",
                ),
                self.passphrase,
                self.place,
            ),
        )
        self.setFocusProxy(self.passphrase)

    def show_path(self, path: Path) -> None:
        self.path = path
        self.place.set_error("")
        self.place.set_help(str(path))

    def check(self) -> bool:
        if self.passphrase.check() is None:
            return False
        if self.path is None:
            self.place.set_error(self.tr("Kies waar de kopie komt."))
            self.choose.setFocus()
        return self.path is not None

    @staticmethod
    def _list(title: str, counted: str, more: str) -> QWidget:
        """`counted` is empty where the kinds in `more` say enough: there is none of them yet."""
        made = QWidget()
        said = (Text(counted),) if counted else ()
        column(made, gap=1, items=(SectionTitle(title), *said, Quiet(more)))
        return made


class Receipt(QWidget):
    """What was made, in words."""

    def __init__(self) -> None:
        super().__init__()
        self.made = Notice("", "done")
        self.held = Text("")
        self.next = Text(
            self.tr(
                "Geef de kopie zelf, en zeg de wachtzin mondeling of door de telefoon; nooit op papier "
                "bij de stick. Uw opvolger opent de kopie met die wachtzin, kiest een eigen wachtzin "
                "en schrijft een eigen herstelblad."
            )
        )
        self.after = Quiet(
            self.tr(
                "In het logboek van beide registers staat dat de kopie is gemaakt. Uw eigen register "
                "blijft zoals het is. Werkt u daarin door, dan weet de kopie daar niets van."
            )
        )
        column(self, gap=4, items=(self.made, self.held, self.next, self.after))

    def show_copy(self, made: SuccessorCopy) -> None:
        counted = CountWords()
        self.made.set_text(
            self.tr("{name} is gemaakt, met de wachtzin geopend en nageteld.").format(
                name=made.path.name
            ),
            "done",
        )
        self.held.setText(
            self.tr("In de kopie: {goes}. Bij u gebleven: {stays}.").format(
                goes=_inside(counted, made.content.goes), stays=_inside(counted, made.content.stays)
            )
        )


class SuccessorDialog(FormDialog):
    """Guides through it. Cannot be left while the copy is made."""

    def __init__(
        self,
        successor: Successor,
        advice: PassphraseAdvice,
        messages: Messages,
        runner: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self._successor, self._messages = successor, messages
        self._busy = self._done = False
        self.form = SuccessorForm(successor.what_goes(), advice)
        self.receipt = Receipt()
        content = QWidget()
        column(content, items=(self.form, self.receipt))
        self.receipt.hide()
        super().__init__(
            self.tr("Een kopie voor uw opvolger"), content, self.tr("Kopie maken"), parent=parent
        )
        self.progress = ProgressLine(runner, self.action)
        self.add_progress(self.progress)
        self.submitted.connect(self._go_on)
        self.form.choose.clicked.connect(self._choose)

    def done(self, result: int) -> None:
        self.form.passphrase.clear()
        super().done(result)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _choose(self) -> None:
        suggested = self.form.path or self._successor.folder / "register-opvolger.vpr"
        path = self._messages.choose_save_path(
            self.tr("Waar komt de kopie?"), suggested, self.tr("Register")
        )
        if path is not None:
            self.form.show_path(path)

    def _go_on(self) -> None:
        self.set_error("")
        if self._done:
            self.accept()
        elif not self._busy and self.form.check():
            self._set_working(True)
            path, passphrase = self.form.path, self.form.passphrase.passphrase()
            work = partial(_work, self._successor, path, passphrase)
            self.progress.run(
                self.tr("De kopie wordt gemaakt, met de wachtzin geopend en nageteld…"),
                work,
                self._show_receipt,
                self._fail,
                cancelled=partial(self._set_working, False),
                stopped=self.tr("Gestopt. Er is geen kopie gemaakt."),
            )

    def _show_receipt(self, made: SuccessorCopy) -> None:
        self._set_working(False)
        self._done = True
        self.form.passphrase.clear()
        self.receipt.show_copy(made)
        set_shown(self.form, False)
        set_shown(self.receipt, True)
        set_shown(self.cancel, False)
        self.action.set_text(self.tr("Klaar"))
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        self._set_working(False)
        self.set_error(self._messages.word(error))

    def _set_working(self, working: bool) -> None:
        self._busy = working
        self.set_busy(self.tr("Kopie wordt gemaakt en geopend…") if working else None)


def _inside(counted: CountWords, counts: Mapping[str, int]) -> str:
    words = counted.say(counts)
    return words[:1].lower() + words[1:].rstrip(".")


def _work(successor: Successor, path: Path, passphrase: str, progress: Progress) -> SuccessorCopy:
    return successor.make(path, passphrase, progress.check)
