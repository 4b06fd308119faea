"""The one way in which a screen puts something on paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vp_desktop.core.errors import CannotWrite, KnownError
from vp_desktop.services.printing import Available, Printing, Send
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.sheet import PrintSheet
from vp_desktop.ui.task_runner import TaskRunner

Job = Callable[[Send], object]
"""Makes a document and sends it; runs beside the window."""


class PrintDesk(QObject):
    """Asks how, and prints. Nothing is written: the document goes from memory to the queue."""

    def __init__(
        self,
        printing: Printing,
        runner: TaskRunner,
        messages: Messages,
        note: Callable[[], object] = lambda: None,
    ) -> None:
        """`note` is called when a queue took a document: paper lies outside the register."""
        super().__init__()
        self._note = note
        self._printing = printing
        self._runner = runner
        self._messages = messages
        self._asking = False

    def print(
        self,
        job: Job,
        parent: QWidget,
        printed: Callable[[], object],
        also: str = "",
        *,
        savable: bool = True,
    ) -> None:
        """Find the printers, show the sheet, do the job; `printed()` when the queue has taken it.

        `also` is a sentence of warning that belongs to this document. Of one that is not `savable`
        nobody is told to save it where nothing can be printed.
        """
        if self._asking:
            return
        self._asking = True
        self._runner.run(
            lambda _: self._printing.printers(),
            partial(self._show, job, parent, printed, also),
            partial(self._say_none, savable),
            cancelled=self._forget,
            context=self,
        )

    def _show(
        self,
        job: Job,
        parent: QWidget,
        printed: Callable[[], object],
        also: str,
        available: Available,
    ) -> None:
        self._asking = False
        if not shiboken6.isValid(parent) or not parent.isVisible():
            return  # the screen was left meanwhile
        sheet = PrintSheet(available, also, parent.window())
        sheet.submitted.connect(partial(self._begin, sheet, job, printed))
        sheet.open()

    def _begin(self, sheet: PrintSheet, job: Job, printed: Callable[[], object]) -> None:
        sheet.set_error("")
        sheet.set_busy(self.tr("Naar de printer…"))
        order = sheet.order()
        self._runner.run(
            lambda _: job(lambda pdf: self._printing.print(pdf, order)),
            lambda _: self._end(sheet, printed),
            partial(self._say_failure, sheet),
            context=sheet,
        )

    def _end(self, sheet: PrintSheet, printed: Callable[[], object]) -> None:
        sheet.set_busy(None)
        sheet.accept()
        try:
            self._note()
        except KnownError as error:  # it is on paper all the same
            self._messages.error(error)
        printed()

    def _say_failure(self, sheet: PrintSheet, error: Exception) -> None:
        sheet.set_busy(None)
        sheet.set_error(self._messages.word(error))

    def _say_none(self, savable: bool, error: Exception) -> None:
        self._asking = False
        if not savable and getattr(error, "code", "") == "no_printing":
            error = CannotWrite("no_printing_by_hand")
        self._messages.error(error)

    def _forget(self) -> None:
        self._asking = False
