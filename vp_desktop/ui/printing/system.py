"""The way to paper of the system the program runs on."""

from __future__ import annotations

import sys

from vp_desktop.services.printing import Printing, SystemPrinting
from vp_desktop.ui.printing.qt_printing import QtPrinting


def system_printing() -> Printing:
    """Windows has no `lp`: there Qt hands the drawn pages to the queue."""
    return QtPrinting() if sys.platform == "win32" else SystemPrinting()
