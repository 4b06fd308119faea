"""What reading in a package or a handover has in common: opening a file with a spoken passphrase."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import WrongKeyOrDamaged
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.page import PackageScreen
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.card import Card
from vp_desktop.ui.widgets.field import Field
from vp_desktop.ui.widgets.labels import Text
from vp_desktop.ui.widgets.layouts import column, up_to
from vp_desktop.ui.widgets.passphrase_edit import PassphraseEdit
from vp_desktop.ui.widgets.tab_order import follow_layout
from vp_desktop.ui.widgets.visibility import set_shown

_FORM_WIDTH = 640


class Step(IntEnum):
    OPEN = 0
    PREVIEW = 1
    TAKEN = 2


@dataclass(frozen=True)
class OpenWords:
    """What a page of opening says: its title, what will happen, and above its two fields."""

    title: str
    about: str
    file: str
    passphrase: str
    hint: str


class OpenPage(QWidget):
    """Which file, and the passphrase that was heard. Emits `file_wanted` and `submitted`."""

    file_wanted = Signal()
    submitted = Signal()

    def __init__(self, words: OpenWords) -> None:
        super().__init__()
        self.choose = PlainButton(self.tr("Bestand kiezen…"), "folder")
        self.file_field = Field(words.file, self.choose)
        self.passphrase = PassphraseEdit()
        self.passphrase_field = Field(words.passphrase, self.passphrase, words.hint)
        card = Card(words.title, padding=5, gap=4)
        card.add(Text(words.about))
        card.body.addWidget(self.file_field, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(self.passphrase_field)
        column(self).addLayout(up_to(card, _FORM_WIDTH))
        self.choose.clicked.connect(self.file_wanted)
        self.passphrase.submitted.connect(self.submitted)
        self.passphrase.changed.connect(self.passphrase_field.clear_error)

    def show_file(self, path: Path) -> None:
        self.choose.set_text(path.name)
        self.file_field.clear_error()

    def check(self, path: Path | None) -> bool:
        """Whether there are a file and a passphrase; says what is missing."""
        empty = not self.passphrase.text().strip()
        self.file_field.set_error("" if path else self.tr("Kies eerst het bestand."))
        self.passphrase_field.set_error(self.tr("Vul de wachtzin in.") if empty else "")
        if path is None:
            self.choose.setFocus()
        elif empty:
            self.passphrase.setFocus()
        return path is not None and not empty


class ReceivingScreen(PackageScreen):
    """Three pages: open, see what comes in, what came in. What is read is gone when it is left."""

    def __init__(self, messages: Messages, runner: TaskRunner, onlooker: Onlooker) -> None:
        super().__init__("", messages, runner, onlooker)
        self._path: Path | None = None

    def begin(self, words: OpenWords, preview: QWidget, result: QWidget) -> None:
        """Make the page of opening, put the others after it, and show it."""
        self.open = OpenPage(words)
        self.set_pages((self.open, preview, result))
        self.open.file_wanted.connect(self._choose)
        self.open.submitted.connect(self._go_on)
        self.foot.next.clicked.connect(self._go_on)
        self.foot.back.clicked.connect(self._go_back)
        self.show_page(Step.OPEN)

    def show_page(self, step: int) -> None:
        super().show_page(step)
        words = {Step.OPEN: self.tr("Openen"), Step.PREVIEW: self.tr("Opnemen in het register")}
        self.foot.next.set_text(words.get(Step(step)) or self._word_for_going())
        set_shown(self.foot.back, step == Step.PREVIEW)
        set_shown(self.close_button, step != Step.TAKEN)
        self.foot.next.setEnabled(step != Step.PREVIEW or self._has_something())
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._take_focus()

    def forget(self) -> None:
        self.open.passphrase.clear()

    @abstractmethod
    def _file_asked(self) -> tuple[str, str, str]:
        """For the system's window for a file: its title, the name and the ending of the files."""

    @abstractmethod
    def _word_for_going(self) -> str:
        """On the button that leads to what came in."""

    @abstractmethod
    def _open(self, path: Path, spoken: str) -> None:
        """Read the file beside the window, and show what is in it."""

    @abstractmethod
    def _receive(self, path: Path) -> None:
        """Record beside the window what was shown."""

    @abstractmethod
    def _go_to_what_came(self) -> None:
        """Tell that the user wants to see it."""

    def _has_something(self) -> bool:
        """Whether there is anything in it to record."""
        return True

    def _show_preview(self) -> None:
        self.open.passphrase.clear()
        follow_layout(self)
        self.show_page(Step.PREVIEW)

    def _show_taken(self) -> None:
        self.forget()
        self.show_page(Step.TAKEN)

    def _fail_open(self, error: Exception) -> None:
        if isinstance(error, WrongKeyOrDamaged):
            self.open.passphrase_field.set_error(self._messages.word(error))
            self.open.passphrase.setFocus()
        else:
            self._messages.error(error)

    def _take_focus(self) -> None:
        if self._onlooker.present:
            self.cover.button.setFocus()
        elif self.step == Step.OPEN:
            (self.open.passphrase if self._path else self.open.choose).setFocus()
        else:
            self.foot.next.setFocus()

    def _choose(self) -> None:
        folder = self._path.parent if self._path else Path.home()
        title, kind, ending = self._file_asked()
        path = self._messages.choose_open_path(title, folder, kind, (ending,))
        if path is not None:
            self._path = path
            self.open.show_file(path)
            self.open.passphrase.setFocus()

    def _go_on(self) -> None:
        if self.progress.is_busy:
            return
        if self.step == Step.TAKEN:
            self._go_to_what_came()
        elif self.step == Step.PREVIEW:
            assert self._path is not None
            self._receive(self._path)
        elif self.open.check(self._path):
            assert self._path is not None
            self._open(self._path, self.open.passphrase.text())

    def _go_back(self) -> None:
        self.forget()
        self.show_page(Step.OPEN)
