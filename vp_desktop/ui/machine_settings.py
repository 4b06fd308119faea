"""What this user chose on this machine: language, text size, colours, and the register used last.

Of a register only its path and the folder of its backups are kept here; all else lives inside it.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from typing import Any

from vp_desktop import paths
from vp_desktop.ui.language import DUTCH, ENGLISH
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, SCALES, SYSTEM

_POSSIBLE: Mapping[str, Callable[[Any], bool]] = {
    "language": lambda value: value in (DUTCH, ENGLISH),
    "text_percent": lambda value: type(value) is int and value in SCALES,
    "theme": lambda value: value in (SYSTEM, ALWAYS_LIGHT, ALWAYS_DARK),
    "last_register": lambda value: isinstance(value, str),
    "backup_folder": lambda value: isinstance(value, str),
}


@dataclass
class MachineSettings:
    """The settings in force. Change them with `change`, which keeps them."""

    language: str = DUTCH
    text_percent: int = 100
    theme: str = SYSTEM
    last_register: str = ""
    """The path of the register opened last, or nothing."""
    backup_folder: str = ""
    """Where its backups go: needed just when the register itself does not open."""

    @classmethod
    def load(cls) -> MachineSettings:
        """Read the file. What is missing, broken or impossible in it is as if never chosen."""
        try:
            stored = tomllib.loads(paths.settings_file().read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls()
        known = {field.name for field in fields(cls)} & stored.keys()
        return cls(**{name: stored[name] for name in known if _POSSIBLE[name](stored[name])})

    def change(self, **values: Any) -> None:
        """Take new values and write them down; that they cannot be written is no reason to stop.

        Raises ValueError for a setting that does not exist or a value that it cannot have.
        """
        for name, value in values.items():
            if name not in _POSSIBLE or not _POSSIBLE[name](value):
                raise ValueError(name)
        for name, value in values.items():
            setattr(self, name, value)
        with suppress(OSError, UnicodeError):
            paths.write_own(paths.settings_file(), _as_toml(asdict(self)).encode())


def _as_toml(values: Mapping[str, Any]) -> str:
    """Texts and whole numbers as TOML: its basic strings are those of JSON, but for DEL."""
    lines = (
        f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in values.items()
    )
    return "".join(lines).replace("\x7f", "\\u007f")
