"""Pakket inlezen: open a package, see what would be recorded, record it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from vp_desktop.core.model import CaseId
from vp_desktop.core.package import Package
from vp_desktop.core.taxonomy import Taxonomy
from vp_desktop.services.cases import CaseRow, Cases
from vp_desktop.services.packages import Packages
from vp_desktop.ui.dossier.vocabulary import Vocabulary
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.places import PACKAGE
from vp_desktop.ui.package.receive_pages import PreviewPage, ReceivedPage
from vp_desktop.ui.package.receiving import OpenWords, ReceivingScreen
from vp_desktop.ui.package.words import PackageWords
from vp_desktop.ui.task_runner import Progress, TaskRunner

Opened = tuple[Package, list[CaseRow]]


class ReceivePackageScreen(ReceivingScreen):
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
        super().__init__(messages, runner, onlooker)
        self._packages, self._cases = packages, cases
        self._package: Package | None = None
        self._case_id = CaseId(0)
        self.set_title(self.tr("Pakket inlezen"))
        vocabulary = Vocabulary(taxonomy)
        self.preview = PreviewPage(packages, vocabulary, PackageWords(vocabulary))
        self.result = ReceivedPage(packages, messages, runner)
        self.begin(self._words(), self.preview, self.result)

    def forget(self) -> None:
        super().forget()
        self._package = None
        self.preview.content.show_lines(())

    def _words(self) -> OpenWords:
        return OpenWords(
            title=self.tr("Een pakket uit een ander register"),
            about=self.tr(
                "Een collega gaf u een versleuteld pakket (.vpp) en zei u de wachtzin. U ziet eerst "
                "wat erin staat; pas daarna komt het in dit register."
            ),
            file=self.tr("Het pakket"),
            passphrase=self.tr("De wachtzin die u hoorde"),
            hint=self.tr("Zes woorden. Hoofdletters, komma's en spaties maken niet uit."),
        )

    def _file_asked(self) -> tuple[str, str, str]:
        return self.tr("Welk pakket?"), self.tr("Pakketten"), PACKAGE

    def _word_for_going(self) -> str:
        return self.tr("Naar het dossier")

    def _open(self, path: Path, spoken: str) -> None:
        packages = self._packages

        def work(progress: Progress) -> Opened:
            package = packages.open(path, spoken)
            progress.check()
            return package, packages.similar(package)

        self.run(work, self._take, self._fail_open, self.tr("Pakket wordt geopend…"))

    def _take(self, opened: Opened) -> None:
        self._package, similar = opened
        self.preview.show_package(self._package, similar)
        self._show_preview()

    def _receive(self, path: Path) -> None:
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
        self._show_taken()

    def _go_to_what_came(self) -> None:
        self.received.emit(self._case_id)
