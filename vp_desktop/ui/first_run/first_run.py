"""The wizard of the first run: it holds the pages and the buttons under them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vp_desktop.core.enforced import NOTHING, Enforced
from vp_desktop.ui.first_run.page import Page
from vp_desktop.ui.first_run.passphrase_page import PassphrasePage
from vp_desktop.ui.first_run.protocol import CreatedRegister, FirstRunResult, Founder
from vp_desktop.ui.first_run.ready_page import ReadyPage
from vp_desktop.ui.first_run.recovery_page import RecoveryPage
from vp_desktop.ui.first_run.register_page import RegisterPage
from vp_desktop.ui.first_run.welcome_page import WelcomePage
from vp_desktop.ui.language import current_language, offered_languages
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.recovery_prints import RecoveryPaper
from vp_desktop.ui.task_runner import TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, LinkButton, PlainButton, TextButton
from vp_desktop.ui.widgets.centre import CentredColumn
from vp_desktop.ui.widgets.choice import Option
from vp_desktop.ui.widgets.labels import Quiet
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.tab_order import focus_first


class FirstRun(QWidget):
    """Emits `created(FirstRunResult)` at the end, `existing_chosen(path)` for a register that exists,
    `backup_chosen(path)` for a backup of which the register is not here, `practice_requested` to try
    everything in a made-up register first,
    `language_chosen("nl" | "en")` on the first page, after which it is made again.

    `folder` is where a register goes unless another place is chosen; `sectors` the kinds of school,
    `paper` prints the recovery sheet.
    """

    created = Signal(object)
    existing_chosen = Signal(object)
    backup_chosen = Signal(object)
    practice_requested = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        founder: Founder,
        runner: TaskRunner,
        messages: Messages,
        sectors: Sequence[Option],
        folder: Path,
        paper: RecoveryPaper | None = None,
        enforced: Enforced = NOTHING,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("VP Desktop")
        self._founder, self._runner, self._messages, self._folder = (
            founder,
            runner,
            messages,
            folder,
        )
        self._made: CreatedRegister | None = None
        self._path = Path()
        self.welcome = WelcomePage()
        self.register = RegisterPage(sectors)
        self.passphrase = PassphrasePage(
            *(founder, messages, folder), is_fixed=enforced.registers_folder is not None
        )
        self.recovery = RecoveryPage(messages, paper)
        self.ready = ReadyPage(founder, messages, enforced.backup_folder or "")
        self._pages: tuple[Page, ...] = (
            self.welcome,
            self.register,
            self.passphrase,
            self.recovery,
            self.ready,
        )
        self._current = 0
        self._languages: list[LinkButton] = []
        self._build()
        self._connect()
        self.show_page(0)

    @property
    def made(self) -> CreatedRegister | None:
        """The register that this run made, as soon as it is there."""
        return self._made

    def show_page(self, number: int) -> None:
        """Bring up a page, with its buttons."""
        self._current = number
        for index, page in enumerate(self._pages):
            page.setVisible(index == number)
        self._show_buttons()
        self._begin_page()

    def _begin_page(self) -> None:
        """The keyboard begins in the page; where there is only to read, on what goes on."""
        page = self._pages[self._current]
        only_read = page is self.recovery and self.recovery.is_shown()
        if page in (self.welcome, self.ready) or only_read:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus_first(page)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._begin_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter goes on from anywhere, Enter from a line of text, as in every form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        in_a_line = isinstance(self.focusWidget(), QLineEdit)
        in_a_line &= self._pages[self._current] is not self.passphrase  # leads to its second line
        if enter and (with_control or in_a_line):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.back = PlainButton(self.tr("Terug"))
        self.later = TextButton("")
        self.step = Quiet("", wrap=False)
        self.next = FilledButton("")
        self._pages_column = CentredColumn(600, top=True)
        for page in self._pages:
            self._pages_column.body.addWidget(page)
        foot = QWidget()
        buttons = row(foot, gap=3)
        buttons.setContentsMargins(32, 0, 32, 20)
        buttons.addWidget(self.back)
        for code, name in offered_languages():
            buttons.addWidget(self._build_language(code, name))
        buttons.addStretch()
        for widget in (self.step, self.later, self.next):
            buttons.addWidget(widget)
        outer = column(self, gap=2)
        outer.addWidget(self._pages_column, 1)
        outer.addWidget(foot)

    def _build_language(self, code: str, name: str) -> LinkButton:
        button = LinkButton(name, quiet=True)
        button.setEnabled(code != current_language())
        button.clicked.connect(partial(self._choose_language, code))
        self._languages.append(button)
        return button

    def _connect(self) -> None:
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.later.clicked.connect(self._skip)
        self.welcome.existing_requested.connect(self._choose_existing)
        self.welcome.backup_requested.connect(self._choose_backup)
        self.welcome.practice_requested.connect(self.practice_requested)
        self.recovery.again.clicked.connect(self._show_buttons)
        self.ready.copy.clicked.connect(self._show_code)
        self.passphrase.passphrase.submitted.connect(self._go_on)

    def _show_buttons(self) -> None:
        page = self._pages[self._current]
        self.next.set_text(page.next_text())
        self.later.set_text(page.later_text())
        self.later.setVisible(bool(page.later_text()))
        before_it_exists = self._current > 0 and self._made is None
        self.back.setVisible(before_it_exists)
        for button in self._languages:
            button.setVisible(self._current == 0)
        numbered = [one for one in self._pages[1:] if one is not self.recovery]
        self.step.setVisible(page in numbered)
        if page in numbered:
            words = self.tr("Stap {number} van {total}")
            number = numbered.index(page) + 1
            self.step.setText(words.format(number=number, total=len(numbered)))

    def _go_on(self) -> None:
        page = self._pages[self._current]
        if not self.next.isEnabled():
            return
        if not page.check():
            self._show_buttons()
        elif page is self.passphrase:
            self._create()
        elif page is self.recovery:
            self._show_ready()
        elif page is self.ready:
            self._finish(begins_report=True)
        else:
            if page is self.register:
                self.passphrase.set_school(self.register.founding().schools[0].name)
            self.show_page(self._current + 1)

    def _go_back(self) -> None:
        self.show_page(self._current - 1)

    def _skip(self) -> None:
        """Past the first report to Vandaag, or from the code back to what may wait."""
        if self._pages[self._current] is self.ready:
            self._finish(begins_report=False)
        else:
            self._show_ready()

    def _show_code(self) -> None:
        self.recovery.show_code()
        self.show_page(self._pages.index(self.recovery))

    def _show_ready(self) -> None:
        self.ready.show_checked(self.recovery.is_checked)
        self.show_page(self._pages.index(self.ready))

    def _create(self) -> None:
        """Derive the key and make the file, beside the window."""
        self._set_busy(True)
        founder, founding = self._founder, self.register.founding()
        path, passphrase = self.passphrase.path(), self.passphrase.passphrase.passphrase()
        self._path = path
        self._runner.run(
            lambda progress: founder.create(path, passphrase, founding),
            self._take_created,
            self._show_failure,
        )

    def _take_created(self, made: CreatedRegister) -> None:
        self._set_busy(False)
        self._made = made
        self.ready.set_register(self._path)
        self.passphrase.passphrase.clear()
        self.recovery.set_code(made.recovery_code_lines)
        self._show_ready()

    def _show_failure(self, error: Exception) -> None:
        self._set_busy(False)
        self.passphrase.show_error(self._messages.word(error))

    def _set_busy(self, busy: bool) -> None:
        self.next.set_busy(self.tr("Sleutel wordt berekend…") if busy else None)
        self._pages[self._current].set_busy(busy)
        self.back.setEnabled(not busy)

    def _finish(self, begins_report: bool) -> None:
        if self._made is None:
            return
        self.created.emit(
            FirstRunResult(
                register=self._made.register,
                recovery_checked=self.recovery.is_checked,
                recovery_keeper=self.recovery.keeper.text().strip(),
                backup_folder=self.ready.folder,
                begins_report=begins_report,
                recovery_written=self.recovery.is_written,
            )
        )

    def _choose_existing(self) -> None:
        path = self._messages.choose_open_path(
            self.tr("Een register openen"), self._folder, self.tr("Registers"), (".vpr",)
        )
        if path:
            self.existing_chosen.emit(path)

    def _choose_backup(self) -> None:
        path = self._messages.choose_open_path(
            self.tr("Een reservekopie kiezen"), self._folder, self.tr("Reservekopieën"), (".vpr",)
        )
        if path:
            self.backup_chosen.emit(path)

    def _choose_language(self, code: str) -> None:
        self.language_chosen.emit(code)
