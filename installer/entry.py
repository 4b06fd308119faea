"""Where the bundled program begins: by the same door as everywhere else."""

from __future__ import annotations

import builtins
import sys

# By now PyInstaller has loaded PySide, which put its own function in the place of this one: for the sake
# of `from __feature__ import ...` it looks for the source of each module that is imported. A bundle has
# no sources, and looking for them took longer than all the rest of the start.
builtins.__import__ = builtins.plain_import

from vp_desktop.__main__ import main  # noqa: E402

sys.exit(main())
