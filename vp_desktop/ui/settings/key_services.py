"""What the cards about keys and copies in Instellingen work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vp_desktop.services.moving import Moving
from vp_desktop.services.old_backups import OldBackups
from vp_desktop.services.successor import Successor

Lines = tuple[str, str]


@dataclass(frozen=True)
class RecoveryPaper:
    """The sheet on paper: `make(lines, language)` gives a PDF, `None` for lines to write on.

    `print_pdf` hands it to the printing of the system, never through a file; it may wait, so it is
    called on the worker thread. Raises KnownError.
    """

    make: Callable[[Lines | None, str], bytes]
    print_pdf: Callable[[bytes], None]


@dataclass(frozen=True)
class KeyServices:
    """Services of the open register. Without `paper` nothing is printed."""

    old_backups: OldBackups
    successor: Successor
    moving: Moving
    paper: RecoveryPaper | None = None
