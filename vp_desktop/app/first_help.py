"""F1 where the window of the work is not, or lies below: first run, unlocking, dialogs.

The manual is loaded when it is asked for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from vp_desktop.app.help_pages import HelpDialog

HELPED = "helped"
"""Marks a dialog that knows F1."""


def offer_help(screen: QWidget) -> None:
    """F1 on a screen before the work: first run, unlocking, putting a backup back."""
    if not hasattr(screen, "help_requested"):  # the window of the work has its own
        on_f1(screen, partial(open_help, screen))
        HelpOverDialogs(screen)


def open_help(about: QWidget, over: QWidget | None = None) -> HelpDialog:
    """The manual at the page about a screen, over that screen's window or over a dialog."""
    from vp_desktop.app.help_pages import HelpDialog

    dialog = HelpDialog(about, over or about.window())
    dialog.open()
    return dialog


def on_f1(widget: QWidget, act: object) -> None:
    """Let F1 do something on a screen."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), widget)
    shortcut.activated.connect(act)


def ground(widget: QWidget) -> QWidget:
    """The window under all dialogs in which `widget` stands."""
    window = widget.window()
    below = window.parentWidget() if isinstance(window, QDialog) else None
    return window if below is None else ground(below)


class HelpOverDialogs(QObject):
    """F1 in a dialog over `owner`: it holds back the keys of the window below it, and stays as it is.

    The manual opens at the page about the work under the dialog. Nothing here holds `owner`: it could
    never go.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._offer)

    def _offer(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A dialog in which the keyboard comes for the first time learns what F1 does."""
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or dialog.property(HELPED):
            return
        owner = self.parent()
        assert isinstance(owner, QWidget)
        if owner.isVisible() and ground(dialog) is owner.window():
            dialog.setProperty(HELPED, True)
            on_f1(dialog, self._read)

    def _read(self) -> None:
        dialog, owner = QApplication.activeModalWidget(), self.parent()
        assert isinstance(owner, QWidget)
        if dialog is not None:
            open_help(getattr(owner, "current_widget", None) or owner, dialog)
