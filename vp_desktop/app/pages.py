"""What all pages have in common that lie over a destination for a while."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vp_desktop.composition import Program, Services
from vp_desktop.core.errors import CannotWrite
from vp_desktop.ui.messages import Messages
from vp_desktop.ui.onlooker import Onlooker
from vp_desktop.ui.task_runner import TaskRunner


@dataclass(frozen=True)
class Means:
    """What every page and screen of an open register is made with."""

    services: Services
    program: Program
    messages: Messages
    runner: TaskRunner
    onlooker: Onlooker


class Pages(QObject):
    """Makes the pages about one thing; a new kind of page gets a room of its own beside this one.

    Emits `page_made(page, destination)` with a page to show, `case_wanted(case_id)` to go to a dossier
    and `closed` to go back to the destination.
    """

    page_made = Signal(object, str)
    case_wanted = Signal(int)
    closed = Signal()

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._services, self._program = means.services, means.program
        self._messages, self._runner = means.messages, means.runner
        self._onlooker = means.onlooker

    def place_of(self, page: QWidget | None) -> dict[str, Any]:
        """What to keep of `page` over a lock, without any text of a case; nothing of another's page."""
        return {}

    def return_to(self, place: Mapping[str, Any]) -> bool:
        """Open what `place_of` kept. Whether it was one of these pages."""
        return False

    def _may_write(self) -> bool:
        """Whether the register can be added to; if not, say so."""
        if self._services.register.read_only:
            self._messages.error(CannotWrite("read_only"))
        return not self._services.register.read_only
