"""What the cards about keys and copies in Instellingen work with."""

from __future__ import annotations

from dataclasses import dataclass

from vp_desktop.services.moving import Moving
from vp_desktop.services.old_backups import OldBackups
from vp_desktop.services.successor import Successor
from vp_desktop.ui.printing.recovery_prints import Lines as Lines
from vp_desktop.ui.printing.recovery_prints import RecoveryPaper as RecoveryPaper


@dataclass(frozen=True)
class KeyServices:
    """Services of the open register. Without `paper` nothing is printed."""

    old_backups: OldBackups
    successor: Successor
    moving: Moving
    paper: RecoveryPaper | None = None
