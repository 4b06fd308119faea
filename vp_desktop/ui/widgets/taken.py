"""Choosing what stays down: by mouse, by key, or by what speaks and listens for the user."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SignalInstance


class Taken:
    """Put before a button of Qt that stays down: `taken` says that the user chose it, in whatever way.

    Assistive technology puts a button down without clicking it: `clicked` alone would leave out who
    speaks to the computer or reads with a screen reader. What the program itself puts down says nothing.
    A class of this kind declares `taken = Signal(bool)` and calls `_watch` when it is made.
    """

    taken: SignalInstance
    _by_program = False
    _pressed = False

    def setChecked(self, checked: bool) -> None:
        self._by_program = True
        super().setChecked(checked)  # type: ignore[misc]
        self._by_program = False

    def _watch(self: Any) -> None:
        self.pressed.connect(self._be_pressed)
        self.released.connect(self._be_released)
        self.clicked.connect(self.taken)
        self.toggled.connect(self._be_toggled)

    def _be_pressed(self) -> None:
        self._pressed = True

    def _be_released(self) -> None:
        self._pressed = False

    def _be_toggled(self: Any, checked: bool) -> None:
        """Up, where one of several is down, is only what another button did."""
        alone = self.group() is None and not self.autoExclusive()
        if (checked or alone) and not self._by_program and not self._pressed:
            self.taken.emit(checked)
