"""The recovery sheet on paper: one to write on, or after a warning the code itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vp_desktop.services.printing import Send
from vp_desktop.ui.language import current_language
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.printing.desk import PrintDesk
from vp_desktop.ui.widgets.buttons import PlainButton
from vp_desktop.ui.widgets.visibility import set_shown

Lines = tuple[str, str]


@dataclass(frozen=True)
class RecoveryPaper:
    """The sheet on paper: `make(lines, language)` gives a PDF, `None` for lines to write on.

    `desk` asks for a printer, after its warning, and hands it over from memory.
    """

    make: Callable[[Lines | None, str], bytes]
    desk: PrintDesk


class RecoveryPrints(QObject):
    """The two buttons, to be placed by who shows the code. Made in memory and handed to the printing of
    the system; no file is written. Without `paper` they are not shown."""

    def __init__(
        self,
        messages: Messages,
        paper: RecoveryPaper | None,
        near: QWidget,
        lines: Callable[[], Lines],
    ) -> None:
        super().__init__(near)
        self._messages, self._paper = messages, paper
        self._near, self._lines = near, lines
        self.blank = PlainButton(self.tr("Leeg blad afdrukken"), "printer")
        self.code = PlainButton(self.tr("Code afdrukken…"), "printer")
        for button in (self.blank, self.code):
            set_shown(button, paper is not None)
        self.blank.clicked.connect(partial(self._print, None))
        self.code.clicked.connect(self._print_code)

    def _print(self, lines: Lines | None, also: str = "") -> None:
        if self._paper is not None:
            job = partial(_send, self._paper, lines, current_language())
            self._paper.desk.print(job, self._near, self._be_printed, also, savable=False)

    def _print_code(self) -> None:
        """Who has the sheet and the file can read everything: that is said before it goes to paper."""
        self._print(
            self._lines(),
            self.tr(
                "Dit is de herstelcode: wie de code en het bestand heeft, kan alles lezen. Met de hand "
                "overschrijven is veiliger; druk anders af op een printer die alleen van u is."
            ),
        )

    def _be_printed(self) -> None:
        self._messages.tell(
            self.tr("Naar de printer"),
            self.tr("Haal het blad meteen op, en kijk of er geen tweede in de printer ligt."),
        )


def _send(paper: RecoveryPaper, lines: Lines | None, language: str, send: Send) -> None:
    send(paper.make(lines, language))
