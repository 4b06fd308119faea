"""Reading the settings that the administrator of a computer fixed (decision 013).

Strict: a program that cannot know what was fixed does not start, since it might be a weaker one than the
administrator thinks. Only a name that this version does not know is passed over, and told: the same file
serves computers with a later version.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from vp_desktop.catalog.toml_file import ResourceFault, TomlFile, read_toml
from vp_desktop.core.enforced import LONGEST_IDLE, NOTHING, Enforced

LANGUAGES = ("nl", "en")
_USER = "{user}"
_HOME = "~"


def read_enforced(path: Path) -> Enforced:
    """What is fixed by the file at `path`; nothing where there is none. Raises ResourceFault.

    A file that is there and cannot be read is not the same as none.
    """
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return NOTHING
    except OSError as error:
        raise ResourceFault(path, f"cannot be read ({error.strerror})") from error
    if os.name == "posix" and not stat.S_ISLNK(found.st_mode) and found.st_mode & stat.S_IWOTH:
        raise ResourceFault(path, "can be written by everybody")
    file = read_toml(path)
    values = {name: read(file, name) for name, read in _READERS.items() if name in file.data}
    unknown = tuple(sorted(file.data.keys() - _READERS.keys()))
    return Enforced(**values, unknown=unknown)


def _language(file: TomlFile, name: str) -> str:
    value = file.data[name]
    if value not in LANGUAGES:
        raise _fault(file, name, "must be " + " or ".join(f'"{one}"' for one in LANGUAGES))
    return str(value)


def _minutes(file: TomlFile, name: str) -> int:
    value = file.data[name]
    if type(value) is not int or not 1 <= value <= LONGEST_IDLE:
        raise _fault(file, name, f"must be a whole number from 1 to {LONGEST_IDLE}")
    return value


def _folder(file: TomlFile, name: str) -> str:
    """A whole path. `~` at its beginning is the home of the user, `{user}` her name on the computer."""
    value = file.data[name]
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise _fault(file, name, "must be the path of a folder")
    try:
        if _USER in value:
            import getpass  # which most files do without

            value = value.replace(_USER, getpass.getuser())
        folder = Path(value).expanduser() if value.startswith(_HOME) else Path(value)
    except (KeyError, OSError, RuntimeError) as error:  # a user without a name or a home
        raise _fault(file, name, "needs a user with a name and a home") from error
    if not folder.is_absolute() or ".." in folder.parts:
        raise _fault(file, name, "must be a whole path")
    return str(folder)


_READERS: Mapping[str, Callable[[TomlFile, str], Any]] = {
    "language": _language,
    "lock_minutes_at_most": _minutes,
    "backup_folder": _folder,
    "registers_folder": _folder,
}


def _fault(file: TomlFile, name: str, what: str) -> ResourceFault:
    return ResourceFault(file.path, f"{name} {what}", file.line(name))
