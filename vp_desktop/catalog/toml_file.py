"""A TOML file as it was read: its values, and the line on which each of them stands.

`tomllib` knows the line of a fault in the writing alone. Of a value that may not be so, the line is
found by `vp_desktop.catalog.lines`, in a file of which the writing is known to be right.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vp_desktop import paths

if TYPE_CHECKING:
    from vp_desktop.catalog.lines import Keys

MOST_BYTES = 1024 * 1024
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"


class ResourceFault(Exception):
    """A data file is wrong. Says the file's name, the line where that is known, and the fault."""

    def __init__(self, file: Path, fault: str, line: int | None = None) -> None:
        where = file.name if line is None else f"{file.name}, line {line}"
        super().__init__(f"{where}: {fault}")
        self.file = file
        self.name = file.name
        self.fault = fault
        self.line = line
        self.left_out = False
        """Whether the program goes on without the file: it had no good copy."""


@dataclass(frozen=True)
class TomlFile:
    """What a file holds. `own` tells the user's own files from those of the program."""

    path: Path
    text: str
    data: Mapping[str, Any]
    own: bool = False

    def line(self, *keys: str | int) -> int:
        """The line of the value under these keys; of the nearest table around it if it is missing."""
        while keys not in self._lines:
            keys = keys[:-1]
        return self._lines[keys]

    @cached_property
    def _lines(self) -> Mapping[Keys, int]:
        from vp_desktop.catalog.lines import lines_of  # for a fault alone

        return lines_of(self.text)


def read_toml(path: Path, own: bool = False) -> TomlFile:
    """The file at `path`. Raises ResourceFault when it cannot be read or is no TOML."""
    try:
        if not paths.is_file(path):  # neither a folder nor a circle of links nor what never ends
            raise ResourceFault(path, "there is no file that can be read")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ResourceFault(path, f"cannot be read ({error.strerror})") from error
    return parse_toml(path, content, own)


def parse_toml(path: Path, content: bytes, own: bool = False) -> TomlFile:
    """`content` as the file at `path`. Raises ResourceFault."""
    if len(content) > MOST_BYTES:
        raise ResourceFault(path, f"is larger than {MOST_BYTES // 1024} kB")
    try:
        text = content.decode("utf-8-sig")
        return TomlFile(path, text, tomllib.loads(text), own)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ResourceFault(path, "is not written in UTF-8", line) from error
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(path, text, str(error)) from error
    except (ValueError, RecursionError) as error:  # a number without an end, a nest without one
        raise ResourceFault(path, "holds more than can be read") from error


def read_toml_folder(folder: Path, own: bool = False) -> Sequence[TomlFile]:
    """The TOML files in a folder by name. Raises ResourceFault."""
    return tuple(read_toml(path, own) for path in toml_files(folder))


def toml_files(folder: Path) -> Sequence[Path]:
    """Where they lie, without what systems and editors hide beside them."""
    try:
        return sorted(path for path in folder.glob("*.toml") if not path.name.startswith("."))
    except OSError:  # a folder that may not be looked into holds nothing for us
        return ()


def _no_toml(path: Path, text: str, said: str) -> ResourceFault:
    found = _AT_LINE.search(said)
    if found:
        return ResourceFault(path, said[: found.start()], int(found[1]))
    if said.endswith(_AT_END):
        last = text.rstrip().count("\n") + 1
        return ResourceFault(path, said.removesuffix(_AT_END), last)
    return ResourceFault(path, said)
