"""Reading files that may break: of a broken file its last good copy is used, and the fault is told.

The program's own files come first, then those of the user. After a reading every file that was good is
copied to a place of this user alone. Those copies hold what the files hold, and nothing of any case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from vp_desktop import paths
from vp_desktop.catalog.toml_file import ResourceFault, TomlFile, read_toml, toml_files

_PACKAGED, _OWN = "packaged", "own"
T = TypeVar("T")
Reader = Callable[[Sequence[TomlFile]], T]
"""Makes of files what they say. Raises ResourceFault, which names the file that is wrong."""


@dataclass(frozen=True)
class Read(Generic[T]):
    """What files said, and what was wrong with those of which a copy was used, or nothing."""

    value: T
    faults: tuple[ResourceFault, ...] = ()


@dataclass(frozen=True)
class Lasting:
    """Reads kinds of files; `last_good` says where the copies of a kind are kept."""

    last_good: Callable[[str], Path]

    def read(
        self, kind: str, folders: Sequence[Path], reader: Reader[T], packaged: int = 1
    ) -> Read[T]:
        """What `reader` makes of the files in `folders`: the first `packaged` are the program's, the
        others the user's.

        Raises ResourceFault for a file of the program that is broken and has no good copy. A file of
        the user is then left out.
        """
        reading = _Reading(self.last_good(kind), folders[:packaged], folders[packaged:])
        value = reading.make(reader)
        reading.keep_good()
        return Read(value, tuple(reading.faults.values()))


class _Reading:
    """One reading: which files there are, and which of them are good, replaced or left out."""

    def __init__(self, copies: Path, packaged: Sequence[Path], own: Sequence[Path]) -> None:
        self._packaged = {folder: copies / _PACKAGED / folder.name for folder in packaged}
        self._folders = self._packaged | {folder: copies / _OWN / folder.name for folder in own}
        """Where the copies of each folder are kept."""
        self._places = {
            path: place / path.name
            for folder, place in self._folders.items()
            for path in toml_files(folder)
        }
        """Where the copy of each file is kept."""
        self._files: dict[Path, TomlFile] = {}
        self._replaced: set[Path] = set()
        self.faults: dict[Path, ResourceFault] = {}
        for path in list(self._places):
            try:
                self._files[path] = read_toml(path, self._is_own(path))
            except ResourceFault as fault:
                if not self._replace(fault):
                    raise

    def make(self, reader: Reader[T]) -> T:
        """Let `reader` read: each time it finds a fault, with the copy of that file or without it."""
        while True:
            try:
                return reader(sorted(self._files.values(), key=self._rank))
            except ResourceFault as fault:
                if not self._replace(fault):
                    raise

    def keep_good(self) -> None:
        """Copy what was good. That it cannot be written is no reason to stop."""
        with suppress(OSError):
            for path, file in self._files.items():
                _keep(self._places[path], file.text.encode())
            if not self.faults:
                self._forget_others()

    def _is_own(self, path: Path) -> bool:
        return path.parent not in self._packaged

    def _rank(self, file: TomlFile) -> tuple[int, str]:
        """Folders as they were given, in each the files by name, also one that came back."""
        return list(self._folders).index(file.path.parent), file.path.name

    def _replace(self, fault: ResourceFault) -> bool:
        """Go on without a faulty file; whether that can be done."""
        path = fault.file
        if path not in self._places:
            return self._bring_back()
        self.faults.setdefault(path, fault)
        if path not in self._replaced:
            self._replaced.add(path)
            if self._take_copy(path):
                return True
        if self._is_own(path):
            left_out, self.faults[path].left_out = self.faults[path].left_out, True
            self._files.pop(path, None)
            return not left_out
        return self._bring_back()

    def _take_copy(self, path: Path) -> bool:
        try:
            copy = read_toml(self._places[path], self._is_own(path))
        except ResourceFault:
            return False
        self._files[path] = replace(copy, path=path)
        return True

    def _bring_back(self) -> bool:
        """Take the copies of the program's files that are gone: what stays may lean on them."""
        brought = False
        for folder, place in self._packaged.items():
            for copy in toml_files(place):
                path = folder / copy.name
                if path not in self._places:
                    self._places[path] = copy
                    self._replaced.add(path)
                    if self._take_copy(path):
                        self.faults[path] = ResourceFault(path, "the file is gone")
                        brought = True
        return brought

    def _forget_others(self) -> None:
        """Copies of files that are no longer there and that nothing missed."""
        kept = set(self._places.values())
        for place in self._folders.values():
            for copy in toml_files(place):
                if copy not in kept:
                    copy.unlink()


def _keep(copy: Path, content: bytes) -> None:
    """Keep only what is new."""
    if not paths.is_file(copy) or copy.read_bytes() != content:
        paths.write_own(copy, content)
