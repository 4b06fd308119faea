"""What the cards about keys and copies in Instellingen work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from vp_desktop.services.moving import Moving
from vp_desktop.services.old_backups import OldBackups
from vp_desktop.services.printing import Send
from vp_desktop.services.successor import Successor

Lines = tuple[str, str]


class Desk(Protocol):
    """Prints what `job` sends; `also` is a sentence of warning that belongs to this document."""

    def print(
        self,
        job: Callable[[Send], object],
        parent: QWidget,
        printed: Callable[[], object],
        also: str = "",
    ) -> None: ...


@dataclass(frozen=True)
class RecoveryPaper:
    """The sheet on paper: `make(lines, language)` gives a PDF, `None` for lines to write on.

    `desk` asks for a printer, after its warning, and hands it over from memory.
    """

    make: Callable[[Lines | None, str], bytes]
    desk: Desk


@dataclass(frozen=True)
class KeyServices:
    """Services of the open register. Without `paper` nothing is printed."""

    old_backups: OldBackups
    successor: Successor
    moving: Moving
    paper: RecoveryPaper | None = None
