"""Who runs the program, by the word of the system: the environment says what a user wants it to say."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from vp_desktop import paths

_PROFILE = 0x28
"""The folder of the user, by its number in the Windows shell (CSIDL_PROFILE)."""
_LONGEST_NAME = 256
"""Letters in a name under Windows (UNLEN)."""


def user_name() -> str:
    """The user's name on this computer. Raises OSError or KeyError where the system knows none."""
    if sys.platform == "win32":
        return _windows_name()
    import pwd  # POSIX alone has it

    return pwd.getpwuid(os.getuid()).pw_name


def home() -> Path:
    """The user's own folder. Raises OSError or KeyError where the system knows none."""
    if sys.platform == "win32":
        return paths.windows_folder(_PROFILE)
    import pwd

    return Path(pwd.getpwuid(os.getuid()).pw_dir)


def _windows_name() -> str:
    import ctypes  # as in paths: slow to load, and needed under Windows alone

    windll: Any = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    name = ctypes.create_unicode_buffer(_LONGEST_NAME + 1)
    size = ctypes.c_ulong(len(name))
    if not windll.advapi32.GetUserNameW(name, ctypes.byref(size)):
        raise OSError("the name of the user is not known")
    return name.value
