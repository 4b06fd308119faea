"""Making the practice register: what it is, how far the making is, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.ui.messages import Messages
from vp_desktop.ui.task_runner import Progress, TaskRunner
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.centre import CentredColumn
from vp_desktop.ui.widgets.labels import Quiet, Title
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.progress_line import ProgressLine

Work = Callable[[Progress], object]


class MakingScreen(QWidget):
    """Emits `opened(register)` when `work`, beside the window, has made and opened it, and `left`."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, work: Work, runner: TaskRunner, messages: Messages) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._work, self._messages = work, messages
        title = self.tr("Oefenen")
        self.setAccessibleName(title)
        self.back = PlainButton(self.tr("Terug"))
        self.again = FilledButton(self.tr("Opnieuw proberen"))
        self.again.hide()
        self.notice = Notice("", "urgent")
        self.progress = ProgressLine(runner, self.back)
        centred = CentredColumn(560)
        words = self.tr(
            "Er wordt een register gemaakt waarin alles is verzonnen: de school, de mensen en wat er is "
            "gebeurd. Daarin kunt u alles proberen. Aan uw eigen register verandert niets."
        )
        buttons = row(gap=2, items=(self.back,))
        buttons.addStretch()
        buttons.addWidget(self.again)
        for widget in (Title(title), Quiet(words, small=False), self.progress, self.notice):
            centred.body.addWidget(widget)
        centred.body.addLayout(buttons)
        column(self, items=(centred,))
        self.setFocusProxy(self.back)
        self.back.clicked.connect(self._leave)
        self.again.clicked.connect(self.begin)

    def begin(self) -> None:
        """Begin making it."""
        self.again.hide()
        self.notice.set_text("")
        words = self.tr("Het oefenregister wordt gemaakt")
        self.progress.run(
            *(words, self._work, self.opened.emit, self._fail),
            cancelled=self.again.show,
            stopped=self.tr("Gestopt. Er is geen oefenregister."),
        )

    def drop(self) -> None:
        """The screen is left: what is being made comes to nothing."""
        self.progress.drop()

    def _leave(self) -> None:
        self.drop()
        self.left.emit()

    def _fail(self, error: Exception) -> None:
        self.notice.set_text(self._messages.word(error))
        self.again.show()
