"""F1 on the screens before the work. The manual is loaded when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from vp_desktop.app.help_pages import HelpDialog


def offer_help(screen: QWidget) -> None:
    """F1 on a first run, at unlocking, or where a backup is put back."""
    if not hasattr(screen, "help_requested"):  # the window of the work has its own
        on_f1(screen, partial(open_help, screen))


def open_help(screen: QWidget) -> HelpDialog:
    """The manual at the page about `screen`."""
    from vp_desktop import paths
    from vp_desktop.app.help_pages import HelpDialog
    from vp_desktop.catalog.manual import Manual
    from vp_desktop.ui.language import current_language

    subject = type(screen).__module__.split(".")[-2]
    page = Manual(paths.manual(current_language())).about(subject)
    dialog = HelpDialog(page.name if page else "", screen.window())
    dialog.open()
    return dialog


def on_f1(widget: QWidget, act: object) -> None:
    """Let F1 do something on a screen."""
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), widget)
    shortcut.activated.connect(act)
