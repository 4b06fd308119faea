"""The program's one entrance: hardened first, then the command line, which opens the window.

It starts itself a second time to draw an attachment; that process sees nothing but the attachment.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from vp_desktop.paths import DRAWING
from vp_desktop.security.hardening import harden


def main(argv: Sequence[str] | None = None) -> int:
    """Run with these words of the command line; returns the exit status."""
    harden()
    words = sys.argv[1:] if argv is None else argv
    if list(words) == [DRAWING]:
        from vp_desktop.ui.attachments.drawing import child

        return child.run()
    from vp_desktop.cli.door import run

    return run(words, _open_window)


def _open_window(path: Path | None, demo_passphrase: str | None) -> int:
    """The window; Qt is loaded only here."""
    from vp_desktop import app

    return app.run(path, demo_passphrase=demo_passphrase)


if __name__ == "__main__":
    sys.exit(main())
