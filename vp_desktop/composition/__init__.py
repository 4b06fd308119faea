"""The only place where the layers are joined, without Qt: the window and the command line start here."""

from __future__ import annotations

from vp_desktop.composition.program import Program
from vp_desktop.composition.services import Services

__all__ = ["Program", "Services"]
