"""A calm form over the window: title, content, cancel and one filled button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from vp_desktop.ui.theme import scaled
from vp_desktop.ui.widgets.buttons import FilledButton, PlainButton
from vp_desktop.ui.widgets.dialog_place import height_without_bar, stand_in_middle
from vp_desktop.ui.widgets.faults import fields_of, lead_to_fault
from vp_desktop.ui.widgets.labels import Quiet, Title
from vp_desktop.ui.widgets.layouts import column, row
from vp_desktop.ui.widgets.notice import Notice
from vp_desktop.ui.widgets.scroll import ScrollArea
from vp_desktop.ui.widgets.tab_order import focus_first, stops_now

_WIDTH = 560
_ALONE = QSize(1280, 720)
_AROUND = 28
"""Pixels at 100 % kept above and under the cursor: so much of its field is seen with it."""


class FormDialog(QDialog):
    """`content` under `title`; open it with `open()`.

    `submitted` is emitted by the filled button and Ctrl+Enter; the receiver calls `set_error(words)` to
    keep it open, or `accept()` to close it. A field of the content with an error comes into view then.
    `cancelled` is emitted when the user leaves.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(
        self,
        title: str,
        content: QWidget,
        action: str,
        explanation: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.content = content
        self.setWindowTitle("VP Desktop")
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._notice = Notice("", "urgent")
        self._fitted = False
        self.action = FilledButton(action)
        self.cancel = PlainButton(self.tr("Annuleren"))
        self._build(Title(title), Quiet(explanation, small=False))
        self.action.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        self.rejected.connect(self.cancelled)

    def set_error(self, words: str) -> None:
        """Say above the buttons what must be put right; empty takes it away."""
        self._notice.set_text(words)

    def error(self) -> str:
        return self._notice.text()

    def add_progress(self, line: QWidget) -> None:
        """What is being done, above the buttons: of use while the content refuses input."""
        self._lines.insertWidget(self._lines.indexOf(self._notice), line)

    def add_first(self, notice: QWidget) -> None:
        """Something to know before the content."""
        self._lines.insertWidget(self._lines.indexOf(self._area), notice)

    def follow_content(self) -> None:
        """Grow when the content has grown."""
        QTimer.singleShot(0, self, self._fit)

    def set_busy(self, sentence: str | None) -> None:
        """Refuse input while work goes on; None ends it."""
        self.action.set_busy(sentence)
        self.cancel.setEnabled(sentence is None)
        self.content.setEnabled(sentence is None)

    def _submit(self) -> None:
        self.submitted.emit()
        QTimer.singleShot(0, self, self._show_fault)

    def _show_fault(self) -> None:
        if self.isVisible():
            lead_to_fault(fields_of(self.content))

    def _build(self, title: Title, explanation: Quiet) -> None:
        self._area = ScrollArea(self._hung())
        self._lines = lines = column(self, gap=4, margins=(7, 6, 7, 6))
        lines.addWidget(title)
        if not explanation.text():
            explanation.hide()
        lines.addWidget(explanation)
        lines.addWidget(self._area, 1)
        lines.addWidget(self._notice)
        buttons = row(gap=2)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.action)
        lines.addLayout(buttons)

    def _hung(self) -> QWidget:
        """The content at the top of its place, with room for its focus rings."""
        self._place = QWidget()
        hung = column(self._place)
        hung.setContentsMargins(2, 2, 2, 2)
        hung.addWidget(self.content)
        hung.addStretch()
        return self._place

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self._take_focus()
        QTimer.singleShot(0, self, self._show_focus)

    def _take_focus(self) -> None:
        """Begin in the content where its maker did not; never on the way out."""
        if not self._begins_well():
            focus_first(self.content)
        if not self._begins_well():
            self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_focus(self) -> None:
        """What is typed is seen, also where the form begins with much to read in large text."""
        here = self.focusWidget()
        if here is not None and self._place.isAncestorOf(here):
            self._area.ensureWidgetVisible(here, 0, scaled(_AROUND))

    def _begins_well(self) -> bool:
        here = self.focusWidget()
        return here is not None and here is not self.cancel and stops_now(here)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        """As high as its content, no higher than the window below it, and never shrinking."""
        parent = self.parentWidget()
        room = parent.window().size() if parent else _ALONE
        most = QSize(max(room.width() - 48, 320), max(room.height() - 48, 320))
        width = min(max(scaled(_WIDTH), self._place.sizeHint().width()), most.width())
        sides = self._lines.contentsMargins()
        wanted = height_without_bar(self._area, width - sides.left() - sides.right())
        chrome = self._lines.totalHeightForWidth(width) - self._area.sizeHint().height()
        fitting = QSize(width, min(chrome + wanted, most.height()))
        before = self.size()
        self.resize(fitting.expandedTo(before) if self._fitted else fitting)
        if not self._fitted or self.size() != before:
            stand_in_middle(self)
        self._fitted = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and (with_control or not isinstance(self.focusWidget(), QPlainTextEdit)):
            if self.action.isEnabled():
                self._submit()
            return
        super().keyPressEvent(event)
