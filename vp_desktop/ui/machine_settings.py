"""What this user chose on this machine: language, text size, colours, and the register used last.

Of a register only its path and the folder of its backups are kept here, and the paths of a few others
that were used; all else lives inside them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from vp_desktop import paths
from vp_desktop.core.enforced import NOTHING, Enforced
from vp_desktop.ui.language import DUTCH, ENGLISH
from vp_desktop.ui.settings_upgrades import NEWEST, upgraded, version_of
from vp_desktop.ui.theme import ALWAYS_DARK, ALWAYS_LIGHT, SCALES, SYSTEM

MOST_RECENT = 6
"""Registers that are remembered on this computer."""
_POSSIBLE: Mapping[str, Callable[[Any], bool]] = {
    "language": lambda value: value in (DUTCH, ENGLISH),
    "text_percent": lambda value: type(value) is int and value in SCALES,
    "theme": lambda value: value in (SYSTEM, ALWAYS_LIGHT, ALWAYS_DARK),
    "last_register": lambda value: isinstance(value, str),
    "backup_folder": lambda value: isinstance(value, str),
    "tour_seen": lambda value: isinstance(value, bool),
    "recent_registers": lambda value: (
        isinstance(value, list)
        and len(value) <= MOST_RECENT
        and all(isinstance(one, str) for one in value)
    ),
}


@dataclass
class MachineSettings:
    """The settings in force. Change them with `change`, which keeps them.

    What the administrator of this computer fixed lies over them; the file keeps what the user chose.
    """

    language: str = DUTCH
    text_percent: int = 100
    theme: str = SYSTEM
    last_register: str = ""
    """The path of the register opened last, or nothing."""
    backup_folder: str = ""
    """Where its backups go: needed just when the register itself does not open."""
    tour_seen: bool = False
    """Whether the tour was offered or taken: it is offered once."""
    recent_registers: list[str] = field(default_factory=list)
    """Paths of the registers worked in here, newest first: who has two can choose the other."""
    is_of_newer: bool = field(default=False, compare=False)
    """Whether a newer version of the program wrote the file: it is left as it is."""
    enforced: Enforced = field(default=NOTHING, compare=False)
    _own_language: str = field(default="", compare=False)
    """What the user chose, where another language is fixed."""

    @classmethod
    def load(cls, enforced: Enforced = NOTHING) -> MachineSettings:
        """Read the file. What is missing, broken or impossible in it is as if never chosen."""
        try:
            text = paths.settings_file().read_text(encoding="utf-8-sig")  # an editor may mark it so
            stored = tomllib.loads(text)
        except (OSError, ValueError, RecursionError):
            stored = {}
        values = upgraded(stored)
        known = {
            name: values[name] for name in _POSSIBLE if name in values and _is_fit(name, values)
        }
        loaded = cls(**known, is_of_newer=version_of(stored) > NEWEST, enforced=enforced)
        if enforced.language is not None:
            loaded._own_language, loaded.language = loaded.language, enforced.language
        return loaded

    def change(self, **values: Any) -> None:
        """Take new values and write them down; that they cannot be written is no reason to stop.

        Raises ValueError for a setting that does not exist, a value that it cannot have, or one that is
        fixed.
        """
        for name in values:
            if name not in _POSSIBLE or not _is_fit(name, values) or self.is_fixed(name):
                raise ValueError(name)
        for name, value in values.items():
            setattr(self, name, value)
        if self.is_of_newer:  # what it holds more would be lost
            return
        with suppress(OSError, UnicodeError):
            paths.write_own(paths.settings_file(), _as_toml(self._to_keep()).encode())

    def is_fixed(self, name: str) -> bool:
        """Whether the administrator of this computer decides about it."""
        return name == "language" and self.enforced.language is not None

    def _to_keep(self) -> dict[str, Any]:
        """As the user chose it, and of which version it is."""
        own = {name: getattr(self, name) for name in _POSSIBLE}
        if self.is_fixed("language"):
            own["language"] = self._own_language
        return {"version": NEWEST, **own}


def _is_fit(name: str, values: Mapping[str, Any]) -> bool:
    return _POSSIBLE[name](values[name])


def with_register(recent: list[str], path: str) -> list[str]:
    """`recent` with the register at `path` as the newest."""
    return [path, *(one for one in recent if one != path)][:MOST_RECENT]


def _as_toml(values: Mapping[str, Any]) -> str:
    """Texts, whole numbers and lists of texts as TOML: its basic strings are JSON's, but for DEL."""
    import json  # nothing is written at the start

    lines = (
        f"{name} = {json.dumps(value, ensure_ascii=False)}\n" for name, value in values.items()
    )
    return "".join(lines).replace("\x7f", "\\u007f")
