"""The only place where the layers are joined, without Qt: the window and the command line start here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vp_desktop.composition.program import Program

if TYPE_CHECKING:
    from vp_desktop.composition.services import Services

__all__ = ["Program", "Services"]


def __getattr__(name: str) -> Any:
    """The services of an open register, which the first screens do without."""
    if name != "Services":
        raise AttributeError(name)
    from vp_desktop.composition.services import Services

    return Services
