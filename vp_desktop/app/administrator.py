"""Before anything is shown: what the administrator fixed must be known (decision 013)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from vp_desktop.core.errors import KnownError
from vp_desktop.ui.language import set_language
from vp_desktop.ui.machine_settings import MachineSettings
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from vp_desktop.composition import Program


def refusal(app: QApplication, program: Program, messages: Messages) -> int | None:
    """Say that the fixed settings cannot be read; gives the exit status, or None when all is well.

    No window follows: without them the program might be a weaker one than the administrator thinks.
    """
    try:
        _ = program.enforced
    except KnownError as error:
        machine = MachineSettings.load()
        set_language(app, machine.language)
        theme = Theme(app, machine.text_percent, machine.theme)
        messages.error(error)
        theme.deleteLater()
        return int(error.status)
    return None
