"""Overdracht inlezen: open a package of whole cases, see what comes in, take it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from vp_desktop.core.model import CaseId, Person
from vp_desktop.services.cases import Cases
from vp_desktop.services.handover import Handovers, OpenedHandover
from vp_desktop.ui.handover.give_screen import HANDOVER
from vp_desktop.ui.handover.receive_pages import IncomingPage, TakenPage
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.package.receiving import OpenWords, ReceivingScreen
from vp_desktop.ui.task_runner import Progress, TaskRunner

Opened = tuple[OpenedHandover, list[tuple[Person, Person]]]


class ReceiveHandoverScreen(ReceivingScreen):
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
        super().__init__(messages, runner, onlooker)
        self._handovers, self._cases = handovers, cases
        self._opened: OpenedHandover | None = None
        self._taken: list[CaseId] = []
        self.set_title(self.tr("Overdracht inlezen"))
        self.preview = IncomingPage(handovers.schools())
        self.result = TakenPage(handovers, messages, runner)
        self.begin(self._words(), self.preview, self.result)

    def forget(self) -> None:
        super().forget()
        self._opened = None
        self.preview.forget()

    def _words(self) -> OpenWords:
        return OpenWords(
            title=self.tr("Dossiers van een ander"),
            about=self.tr(
                "Uw voorganger, of wie u vervangt, gaf u een overdracht (.vpo). U ziet "
                "eerst wat erin staat; pas daarna komt het in dit register."
            ),
            file=self.tr("Het bestand"),
            passphrase=self.tr("De wachtzin die u hoorde of uit de envelop"),
            hint=self.tr("Hoofdletters, komma's en spaties maken niet uit."),
        )

    def _file_asked(self) -> tuple[str, str, str]:
        return self.tr("Welke overdracht?"), self.tr("Overdrachten"), HANDOVER

    def _word_for_going(self) -> str:
        return self.tr("Naar de dossiers")

    def _has_something(self) -> bool:
        return self._opened is None or bool(self._opened.taken)

    def _open(self, path: Path, spoken: str) -> None:
        handovers = self._handovers

        def work(progress: Progress) -> Opened:
            opened = handovers.open(path, spoken)
            progress.check()
            return opened, handovers.same_people(opened.handover)

        self.run(work, self._take, self._fail_open, self.tr("Overdracht wordt geopend…"))

    def _take(self, opened: Opened) -> None:
        self._opened, same = opened
        self.preview.show_opened(self._opened, same)
        self._show_preview()

    def _receive(self, path: Path) -> None:
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
        self._show_taken()

    def _go_to_what_came(self) -> None:
        if len(self._taken) == 1:
            self.received.emit(self._taken[0])
        else:
            self.many_received.emit()
