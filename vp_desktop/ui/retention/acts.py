"""What can be done about keeping and destroying; each act that can be undone offers its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from vp_desktop.core.errors import KnownError
from vp_desktop.core.holds import Hold
from vp_desktop.core.model import CaseId
from vp_desktop.core.retention import BinReason
from vp_desktop.services.bin import Bin
from vp_desktop.services.destroying import Destroying
from vp_desktop.services.retention import Judged, Retention
from vp_desktop.ui.dossier.forms.panel import Sheet
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.retention.forms import HoldForm, LiftForm
from vp_desktop.ui.retention.words import RetentionWords, certain
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.progress_line import ProgressLine

_FEW = 10
"""Cases that are put in the bin while the user waits; of each the holds are looked at once more."""


class RetentionActs(QObject):
    """Emits `done(words, undo)` after a change, `sheet_asked(sheet)` for a form, `busy(bool)` while
    something is destroyed; `was_destroyed` comes before `done` then (`destroyed` is Qt's own word).
    `progress` is for the page to show."""

    done = Signal(str, object)
    was_destroyed = Signal()
    sheet_asked = Signal(object)
    busy = Signal(bool)

    def __init__(
        self,
        retention: Retention,
        bin: Bin,
        destroying: Destroying,
        words: RetentionWords,
        messages: Messages,
        runner: TaskRunner,
    ) -> None:
        super().__init__()
        self._retention, self._bin, self._destroying = retention, bin, destroying
        self._words, self._messages = words, messages
        self.progress = ProgressLine(runner)

    def put_in_bin(self, judged: Sequence[Judged]) -> None:
        """A proposal is accepted: one case, or all that may go."""
        ids = [one.case.id for one in judged]
        do = self._do if len(ids) <= _FEW else self._do_beside
        do(
            partial(self._bin.put, ids, BinReason.TERM),
            self.tr("In de prullenbak gelegd: {count}.").format(count=len(ids)),
            partial(do, partial(self._bin.take_back, ids)),
        )

    def put_several(self, judged: Sequence[Judged]) -> None:
        """All of a school year at once, after asking: how many says the question."""
        asked = self.tr("{count} dossiers in de prullenbak leggen?").format(count=len(judged))
        if self._messages.ask(
            asked,
            self.tr("Ze blijven daar 30 dagen heel. U kunt elk dossier terughalen."),
            self.tr("In de prullenbak"),
            careful=True,
        ):
            self.put_in_bin(judged)

    def take_back(self, case_id: CaseId) -> None:
        self._do(
            partial(self._bin.take_back, [case_id]), self.tr("Teruggehaald uit de prullenbak.")
        )

    def lift(self, case_id: CaseId, number: str, hold: Hold) -> None:
        """Ask why a hold keeps the case no longer."""
        form = LiftForm()
        self.sheet_asked.emit(
            Sheet(
                self.tr("{number} niet meer vasthouden").format(number=number),
                form,
                lambda: self._lift(case_id, hold, form.text("because")),
                "dossier.hold_lifting",
                f"{case_id}/{hold.kind}{hold.id or ''}",
                self.tr("Opheffen"),
                self._words.hold(hold),
            )
        )

    def _lift(self, case_id: CaseId, hold: Hold, because: str) -> None:
        lifted = self._retention.lift(case_id, hold, because)
        self.done.emit(
            self.tr("Opgeheven. Het dossier mag worden vernietigd als er niets anders is."),
            partial(self._do, partial(self._retention.put_back, lifted)),
        )

    def hold(self, case_id: CaseId, number: str) -> None:
        """Ask why a case must not be destroyed."""
        form = HoldForm()
        self.sheet_asked.emit(
            Sheet(
                self.tr("{number} vasthouden").format(number=number),
                form,
                lambda: self._hold(case_id, number, form.text("because")),
                "dossier.hold",
                str(case_id),
                self.tr("Vasthouden"),
            )
        )

    def _hold(self, case_id: CaseId, number: str, because: str) -> None:
        self._retention.hold(case_id, because)
        words = self.tr("{number} wordt vastgehouden. Opheffen kan bij “Vastgehouden”.")
        self.done.emit(words.format(number=number), None)

    def destroy(self, case_ids: Sequence[CaseId]) -> None:
        """Destroy what lay in the bin, after asking twice."""
        if self._messages.confirm_destruction(
            self.tr("Voorgoed vernietigen"),
            self._words.gone(self._destroying.what_goes(case_ids)),
            self.tr("Vernietigen"),
        ):
            self._work(
                partial(self._destroying.destroy, tuple(case_ids)),
                self.tr("Dossiers worden vernietigd, ook in de reservekopieën…"),
            )

    def settle_backups(self) -> None:
        """Try again to destroy in backups what was destroyed here."""
        self._work(
            self._destroying.settle_backups,
            self.tr("Wat hier weg is, wordt in de reservekopieën vernietigd…"),
        )

    def note_gone(self, path: str) -> None:
        """The user removed a backup herself."""
        self._do(partial(self._destroying.note_gone, path), self.tr("Deze reservekopie is weg."))

    def note_other(self, path: str) -> None:
        """The user looked: the file is no copy of this register."""
        said = self.tr("Het staat hier niet meer bij.")
        self._do(partial(self._destroying.note_gone, path), said)

    def _work(self, act: Callable[[Callable[[float], None]], object], words: str) -> None:
        """Stopping leaves no case half destroyed: between two backups, with the rest noted for later."""
        begun: list[float] = []

        def work(progress: Progress) -> None:
            def heed(part: float) -> None:
                begun.append(part)  # the register itself is done by then
                progress.report(part)

            act(heed)

        self.busy.emit(True)
        self.progress.run(
            words,
            work,
            self._after_work,
            self._fail,
            cancelled=partial(self._after_stop, begun),
            stopped=partial(self._say_stopped, begun),
        )

    def _say_stopped(self, begun: Sequence[float]) -> str:
        if begun:
            return self.tr("Gestopt. Wat nog niet klaar is, staat bij “Vernietigd”.")
        return self.tr("Gestopt. Er is niets vernietigd.")

    def _after_stop(self, begun: Sequence[float]) -> None:
        """Before it had begun nothing was destroyed, and the rows stand as they did."""
        if begun:
            self._after_work(None)
        else:
            self.busy.emit(False)

    def _after_work(self, _result: object) -> None:
        self.busy.emit(False)
        self.was_destroyed.emit()
        left = len(certain(self._destroying.still_in()))
        words = self.tr("Vernietigd, ook in de reservekopieën.")
        if left:
            words = self.tr("Vernietigd. Reservekopieën waar het nog in staat: {count}.")
        self.done.emit(words.format(count=left), None)

    def _fail(self, error: Exception) -> None:
        self.busy.emit(False)
        self.done.emit("", None)
        self._messages.error(error)

    def _do(self, act: Callable[[], object], words: str = "", undo: object = None) -> None:
        try:
            act()
        except KnownError as error:
            self._messages.error(error)
        else:
            self.done.emit(words, undo)

    def _do_beside(self, act: Callable[[], object], words: str = "", undo: object = None) -> None:
        """The same with many cases, beside the window. All or nothing: it cannot be stopped."""
        self.busy.emit(True)
        self.progress.run(
            self.tr("Dossiers gaan in of uit de prullenbak…"),
            lambda _progress: act(),
            lambda _result: self._after_many(words, undo),
            self._fail,
            can_stop=False,
        )

    def _after_many(self, words: str, undo: object) -> None:
        self.busy.emit(False)
        self.done.emit(words, undo)
