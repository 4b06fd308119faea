"""Pakket inlezen: open a package, see what would be recorded, record it."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from vp_desktop.core.errors import WrongKeyOrDamaged
from vp_desktop.core.model import CaseId
from vp_desktop.core.package import Package
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import CaseRow, Cases
from vp_desktop.services.packages import Packages
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.page import PackageScreen
from vp_desktop.ui.package.places import PACKAGE
from vp_desktop.ui.package.receive_pages import OpenPage, PreviewPage, ReceivedPage
from vp_desktop.ui.package.words import PackageWords
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.tab_order import follow_layout

Opened = tuple[Package, list[CaseRow]]


class Step(IntEnum):
    OPEN = 0
    PREVIEW = 1
    RECEIVED = 2


class ReceivePackageScreen(PackageScreen):
    """Emits `received(case_id)` when the user goes to the case that the package became."""

    received = Signal(int)

    def __init__(
        self,
        packages: Packages,
        cases: Cases,
        taxonomy: Taxonomy,
        messages: Messages,
        runner: TaskRunner,
        onlooker: Onlooker,
    ) -> None:
        super().__init__("", messages, runner, onlooker)
        self.set_title(self.tr("Pakket inlezen"))
        self._packages, self._cases = packages, cases
        self._path: Path | None = None
        self._package: Package | None = None
        self._case_id = CaseId(0)
        vocabulary = Vocabulary(taxonomy)
        self.open = OpenPage()
        self.preview = PreviewPage(packages, vocabulary, PackageWords(vocabulary))
        self.result = ReceivedPage(packages, messages, runner)
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
            Step.RECEIVED: self.tr("Naar het dossier"),
        }
        self.foot.next.set_text(words[Step(step)])
        self.foot.back.setVisible(step == Step.PREVIEW)
        self.close_button.setVisible(step != Step.RECEIVED)
        self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._take_focus()

    def forget(self) -> None:
        self._package = None
        self.open.passphrase.clear()
        self.preview.content.show_lines(())

    def _take_focus(self) -> None:
        if self._onlooker.present:
            self.cover.button.setFocus()
        elif self.step == Step.OPEN:
            (self.open.passphrase if self._path else self.open.choose).setFocus()
        else:
            self.foot.next.setFocus()

    def _choose(self) -> None:
        folder = self._path.parent if self._path else Path.home()
        title, kind = self.tr("Welk pakket?"), self.tr("Pakketten")
        path = self._messages.choose_open_path(title, folder, kind, (PACKAGE,))
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
        else:
            self.received.emit(self._case_id)

    def _go_back(self) -> None:
        self.forget()
        self.show_page(Step.OPEN)

    def _open(self) -> None:
        path, spoken, packages = self._path, self.open.passphrase.text(), self._packages
        assert path is not None

        def work(progress: Progress) -> Opened:
            package = packages.open(path, spoken)
            progress.check()
            return package, packages.similar(package)

        self.run(work, self._take, self._fail_open, self.tr("Pakket wordt geopend…"))

    def _take(self, opened: Opened) -> None:
        self._package, similar = opened
        self.open.passphrase.clear()
        self.preview.show_package(self._package, similar)
        follow_layout(self)
        self.show_page(Step.PREVIEW)

    def _fail_open(self, error: Exception) -> None:
        if isinstance(error, WrongKeyOrDamaged):
            self.open.passphrase_field.set_error(self._messages.word(error))
            self.open.passphrase.setFocus()
        else:
            self._messages.error(error)

    def _receive(self) -> None:
        package, matter, packages = self._package, self.preview.same_matter_as(), self._packages
        if package is None:
            return

        def work(progress: Progress) -> CaseId:
            return packages.receive(package, matter)

        self.run(work, self._take_case, self._messages.error, self.tr("Wordt opgenomen…"))

    def _take_case(self, case_id: CaseId) -> None:
        package, path = self._package, self._path
        assert package is not None
        assert path is not None
        dossier = self._cases.dossier(case_id)
        self._case_id = dossier.case.id
        self.result.show_received(str(dossier.case.number), package, path)
        self.forget()
        self.show_page(Step.RECEIVED)
