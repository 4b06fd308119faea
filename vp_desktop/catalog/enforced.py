"""Reading the settings that the administrator of a computer fixed (decision 013).

Strict: a program that cannot know what was fixed does not start, since it might be a weaker one than the
administrator thinks. Only a name that this version does not know is passed over, and told: the same file
serves computers with a later version.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from vp_desktop import paths
from vp_desktop.catalog import system_user
from vp_desktop.catalog.lines import Keys
from vp_desktop.catalog.protected import weak_place
from vp_desktop.catalog.toml_file import ResourceFault, TomlFile, read_toml
from vp_desktop.core.enforced import LONGEST_IDLE, NOTHING, Enforced
from vp_desktop.core.errors import WrongUse

LANGUAGES = ("nl", "en")
_USER = "{user}"
_HOME = "~"
_BETWEEN_FOLDERS = frozenset("/\\" if os.name == "nt" else "/")
"""Of winbind `SCHOOL\\jansen` is the whole name of a user, and no folder under POSIX."""


def read_enforced(path: Path) -> Enforced:
    """What is fixed by the file at `path`; nothing where there is none. Raises WrongUse.

    A file that is there and cannot be read is not the same as none, and neither is one in a folder that
    is a link to what is away now.
    """
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError) as error:
        if any(_leads_nowhere(folder) for folder in path.parents):
            raise WrongUse("enforced_broken", path=path) from error
        return NOTHING
    except OSError as error:
        raise WrongUse("enforced_broken", path=path) from error
    file = _read(path)
    _refuse_names_in_tables(file)
    values = {name: read(file, name) for name, read in _READERS.items() if name in file.data}
    unknown = tuple(sorted(file.data.keys() - _READERS.keys()))
    return Enforced(**values, unknown=unknown)


def _leads_nowhere(folder: Path) -> bool:
    return os.path.lexists(folder) and not paths.is_there(folder)


def _read(path: Path) -> TomlFile:
    try:
        place = weak_place(path) if os.name == "posix" else None
        if place is not None:
            raise WrongUse("enforced_open", place=place)
        return read_toml(path)
    except OSError as error:
        raise WrongUse("enforced_broken", path=path) from error
    except ResourceFault as error:
        if error.line is None:
            raise WrongUse("enforced_broken", path=path) from error
        raise WrongUse("enforced_writing", path=path, line=error.line) from error


def _refuse_names_in_tables(file: TomlFile) -> None:
    """A line below `[settings]` fixes nothing, and whoever wrote it there thinks that it does."""
    left: list[tuple[Keys, Any]] = [((), file.data)]
    while left:
        keys, value = left.pop()
        if keys[1:] and keys[-1] in _READERS:
            line, name = file.line(*keys), keys[-1]
            raise WrongUse("enforced_table", path=file.path, line=line, name=name, table=keys[0])
        if isinstance(value, Mapping):
            left += [((*keys, name), inner) for name, inner in value.items()]
        elif isinstance(value, list):
            left += [((*keys, number), inner) for number, inner in enumerate(value)]


def _language(file: TomlFile, name: str) -> str:
    value = file.data[name]
    if value not in LANGUAGES:
        raise WrongUse("enforced_language", path=file.path, line=file.line(name))
    return str(value)


def _minutes(file: TomlFile, name: str) -> int:
    value = file.data[name]
    if type(value) is not int or not 1 <= value <= LONGEST_IDLE:
        line = file.line(name)
        raise WrongUse("enforced_minutes", path=file.path, line=line, most=LONGEST_IDLE)
    return value


def _folder(file: TomlFile, name: str) -> str:
    """A whole path. `~` at its beginning is the home of the user, `{user}` her name on the computer."""
    value = file.data[name]
    path, line = file.path, file.line(name)
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise WrongUse("enforced_folder", path=path, line=line, name=name)
    try:
        folder = Path(_in_home(value.replace(_USER, _name_of_user()) if _USER in value else value))
    except (KeyError, OSError, ValueError) as error:
        raise WrongUse("enforced_user", path=path, line=line, name=name) from error
    if not folder.is_absolute() or ".." in folder.parts:
        raise WrongUse("enforced_folder", path=path, line=line, name=name)
    return str(folder)


def _name_of_user() -> str:
    """A name that leads to no other folder. Raises ValueError for one that could."""
    name = system_user.user_name()
    if not name.strip(" .") or not name.isprintable() or not _BETWEEN_FOLDERS.isdisjoint(name):
        raise ValueError("no name for a folder")
    return name


def _in_home(value: str) -> str:
    """`~someone` is no home here: it stays as it is, and is no whole path."""
    rest = value.removeprefix(_HOME)
    if rest == value or (rest and rest[0] not in (os.sep, os.altsep)):
        return value
    return f"{system_user.home()}{rest}"


_READERS: Mapping[str, Callable[[TomlFile, str], Any]] = {
    "language": _language,
    "lock_minutes_at_most": _minutes,
    "backup_folder": _folder,
    "registers_folder": _folder,
}
