"""What the tests of help share: the manual that is shown, and what stands in it."""

from __future__ import annotations

from vp_desktop.ui.help.screen import HelpScreen
from vp_desktop.ui.shell.main_window import MainWindow


def words_of(screen: HelpScreen) -> str:
    return screen.view.toPlainText()


def shown_manual(window: MainWindow) -> HelpScreen:
    (found,) = [one for one in window.findChildren(HelpScreen) if one.isVisible()]
    return found
