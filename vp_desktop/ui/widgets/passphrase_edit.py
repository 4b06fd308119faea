"""The passphrase field: hidden text that can be shown, and a sign when Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vp_desktop.ui.widgets.buttons import IconButton
from vp_desktop.ui.widgets.caps_lock import caps_lock_after
from vp_desktop.ui.widgets.card import IconLabel
from vp_desktop.ui.widgets.field import FieldFrame, LineEdit
from vp_desktop.ui.widgets.labels import Label
from vp_desktop.ui.widgets.layouts import column, row


class _Eye(IconButton):
    """Shows what was typed, by space or a click. Enter is meant for the field before it: `entered`."""

    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__("eye", name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)


class PassphraseEdit(QWidget):
    """`text()`, `clear()`; emits `changed` while typing and `submitted` on Enter."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.edit = LineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.eye = _Eye(self.tr("Wachtzin tonen"))
        self.eye.entered.connect(self.submitted)
        self.eye.setCheckable(True)
        self._caps = self._build_caps_sign()
        self._frame = FieldFrame(self.edit, trailing=(self.eye,))
        column(self, gap=1, items=(self._frame, self._caps))
        self.setFocusProxy(self.edit)
        self.setAccessibleName(name)
        self.eye.toggled.connect(self._show_text)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def clear(self) -> None:
        """Empty the field, its undo history included, and hide its text again."""
        self.edit.setText("")
        self.eye.setChecked(False)

    def show_text(self, shown: bool) -> None:
        self.eye.setChecked(shown)

    def is_caps_lock_shown(self) -> bool:
        return self._caps.isVisibleTo(self)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.edit.setAccessibleDescription(text)

    def setProperty(self, name: str, value: object) -> bool:
        """The look of a wrong field belongs to the frame inside."""
        if name == "invalid":
            self._frame.setProperty(name, value)
            self._frame.style().unpolish(self._frame)
            self._frame.style().polish(self._frame)
        return super().setProperty(name, value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._note_caps_lock(caps_lock_after(event.key(), event.text(), event.modifiers()))
        elif event.type() == QEvent.Type.FocusIn:
            self._note_caps_lock(caps_lock_after(0, "", Qt.KeyboardModifier.NoModifier))
        return False

    def _note_caps_lock(self, on: bool | None) -> None:
        if on is not None:
            self._caps.setVisible(on)

    def _build_caps_sign(self) -> QWidget:
        made = QWidget()
        line = row(made, gap=1)
        line.addWidget(IconLabel("arrow-big-up", "attention"))
        line.addWidget(Label(self.tr("Caps Lock staat aan"), look="small", role="attention"), 1)
        made.hide()
        return made

    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.set_name(self.tr("Wachtzin verbergen") if shown else self.tr("Wachtzin tonen"))
