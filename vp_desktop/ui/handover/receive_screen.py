"""Overdracht inlezen: open a package of whole cases, see what comes in, take it in."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from vp_desktop.core.errors import WrongKeyOrDamaged
from vp_desktop.core.model import CaseId, Person
from vp_desktop.services.cases import Cases
from vp_desktop.services.handover import Handovers, OpenedHandover
from vp_desktop.ui.handover.give_screen import HANDOVER
from vp_desktop.ui.handover.receive_pages import IncomingPage, OpenHandoverPage, TakenPage
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.page import PackageScreen
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.tab_order import follow_layout

Opened = tuple[OpenedHandover, list[tuple[Person, Person]]]


class Step(IntEnum):
    OPEN = 0
    PREVIEW = 1
    TAKEN = 2


class ReceiveHandoverScreen(PackageScreen):
    """Emits `received(case_id)` for one case, or `many_received` for several, when the user goes on."""

    received = Signal(int)
    many_received = Signal()

    def __init__(
        self,
        handovers: Handovers,
        cases: Cases,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__("", messages, runner, onlooker)
        self.set_title(self.tr("Overdracht inlezen"))
        self._handovers, self._cases = handovers, cases
        self._path: Path | None = None
        self._opened: OpenedHandover | None = None
        self._taken: list[CaseId] = []
        self.open = OpenHandoverPage()
        self.preview = IncomingPage(handovers.schools())
        self.result = TakenPage(handovers, messages, runner)
        self.set_pages((self.open, self.preview, self.result))
        self.open.file_wanted.connect(self._choose)
        self.open.submitted.connect(self._go_on)
        self.foot.next.clicked.connect(self._go_on)
        self.foot.back.clicked.connect(self._go_back)
        self.show_page(Step.OPEN)

    def show_page(self, step: int) -> None:
        super().show_page(step)
        words = {
            Step.OPEN: self.tr("Openen"),
            Step.PREVIEW: self.tr("Opnemen in het register"),
            Step.TAKEN: self.tr("Naar de dossiers"),
        }
        self.foot.next.set_text(words[Step(step)])
        self.foot.back.setVisible(step == Step.PREVIEW)
        self.close_button.setVisible(step != Step.TAKEN)
        nothing = self._opened is not None and not self._opened.taken
        self.foot.next.setEnabled(step != Step.PREVIEW or not nothing)
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._take_focus()

    def forget(self) -> None:
        self._opened = None
        self.open.passphrase.clear()
        self.preview.forget()

    def _take_focus(self) -> None:
        if self._onlooker.present:
            self.cover.button.setFocus()
        elif self.step == Step.OPEN:
            (self.open.passphrase if self._path else self.open.choose).setFocus()
        else:
            self.foot.next.setFocus()

    def _choose(self) -> None:
        folder = self._path.parent if self._path else Path.home()
        title, kind = self.tr("Welke overdracht?"), self.tr("Overdrachten")
        path = self._messages.choose_open_path(title, folder, kind, (HANDOVER,))
        if path is not None:
            self._path = path
            self.open.show_file(path)
            self.open.passphrase.setFocus()

    def _go_on(self) -> None:
        if self.progress.is_busy:
            return
        if self.step == Step.OPEN:
            if self.open.check(self._path):
                self._open()
        elif self.step == Step.PREVIEW:
            self._receive()
        elif len(self._taken) == 1:
            self.received.emit(self._taken[0])
        else:
            self.many_received.emit()

    def _go_back(self) -> None:
        self.forget()
        self.show_page(Step.OPEN)

    def _open(self) -> None:
        path, spoken, handovers = self._path, self.open.passphrase.text(), self._handovers
        assert path is not None

        def work(progress: Progress) -> Opened:
            opened = handovers.open(path, spoken)
            progress.check()
            return opened, handovers.same_people(opened.handover)

        self.run(work, self._take, self._fail_open, self.tr("Overdracht wordt geopend…"))

    def _take(self, opened: Opened) -> None:
        self._opened, same = opened
        self.open.passphrase.clear()
        self.preview.show_opened(self._opened, same)
        follow_layout(self)
        self.show_page(Step.PREVIEW)

    def _fail_open(self, error: Exception) -> None:
        if isinstance(error, WrongKeyOrDamaged):
            self.open.passphrase_field.set_error(self._messages.word(error))
            self.open.passphrase.setFocus()
        else:
            self._messages.error(error)

    def _receive(self) -> None:
        opened, handovers = self._opened, self._handovers
        if opened is None or not opened.taken or not self.preview.check():
            return
        schools = self.preview.chosen()

        def work(progress: Progress) -> list[CaseId]:
            return handovers.receive(opened, schools, progress.check)

        self.run(work, self._be_taken, self._messages.error, self.tr("Wordt opgenomen…"))

    def _be_taken(self, case_ids: list[CaseId]) -> None:
        opened, path = self._opened, self._path
        assert opened is not None
        assert path is not None
        self._taken = case_ids
        numbers = [str(self._cases.dossier(case_id).case.number) for case_id in case_ids]
        self.result.show_taken(numbers, opened.handover.receipt, path)
        self.forget()
        self.show_page(Step.TAKEN)
