"""What a command is: its places and options, what was typed for them, and what it runs with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from vp_desktop.core.errors import ExitStatus, WrongUse

if TYPE_CHECKING:
    from vp_desktop.cli.session import Session


@dataclass(frozen=True)
class Option:
    """An option. Without `value` (its name in the help) it is a switch."""

    name: str
    value: str | None = None
    choices: tuple[str, ...] = ()
    required: bool = False
    many: bool = False
    """Whether it may be given more than once."""
    takes_all: bool = False
    """Whether it takes every word after it, up to the next option or register."""

    @property
    def shown(self) -> str:
        """As the help writes it: `--year YEAR`, `--adviser internal|external`."""
        value = "|".join(self.choices) or self.value
        if value and self.takes_all:
            value += "..."
        return f"{self.name} {value}" if value else self.name


@dataclass(frozen=True)
class Command:
    """A command; the one without a name opens the window. Its last places may be `optional`."""

    name: str
    places: tuple[str, ...]
    options: tuple[Option, ...]
    run: Callable[[Session], int]
    optional: int = 0
    many: bool = False
    """Whether its last place may be filled more than once."""

    def option(self, name: str) -> Option:
        """The option of this name. Raises WrongUse."""
        found = next((option for option in self.options if option.name == name), None)
        if found is None:
            raise WrongUse("unknown_option", option=name)
        return found


@dataclass(frozen=True)
class Arguments:
    """What was typed: a word for each place, the words given with each option."""

    places: Mapping[str, str]
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    more: tuple[str, ...] = ()
    """What was typed for the last place after the first word, where it may be filled more than once."""

    def has(self, option: str) -> bool:
        return option in self.options

    def place(self, name: str) -> Path:
        return Path(self.places[name])

    def text(self, option: str, default: str = "") -> str:
        return self.options[option][-1] if self.has(option) else default

    def path(self, option: str) -> Path | None:
        return Path(self.text(option)) if self.has(option) else None

    def paths(self, option: str) -> list[Path]:
        """Every path given with an option that may be given more than once."""
        return [Path(text) for text in self.options.get(option, ())]

    def number(self, option: str, default: int, lowest: int, highest: int) -> int:
        """A whole number within its limits. Raises WrongUse."""
        text = self.text(option, str(default))
        digits = text.isascii() and text.isdecimal() and len(text) <= len(str(highest))
        if not digits or not lowest <= int(text) <= highest:
            raise WrongUse("bad_number", option=option, lowest=lowest, highest=highest)
        return int(text)


DONE = int(ExitStatus.DONE)
ATTENTION = int(ExitStatus.ATTENTION)
PASSPHRASE_FILE = Option("--passphrase-file", "F")
FORCE = Option("--force")
SCHOOL = Option("--school", "NAME")
