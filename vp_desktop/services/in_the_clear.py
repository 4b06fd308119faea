"""What lies outside the register unencrypted: noted when it gets there, and named until dealt with.

security.md, S1: what the user prints, exports or imports in the clear is named on Vandaag until she has
dealt with it. The place is kept in the register alone, which is encrypted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from pathlib import Path

from vp_desktop.core.attachment import ClearKind, OutsideFile
from vp_desktop.core.model import CaseId
from vp_desktop.paths import is_there
from vp_desktop.services import outgoing
from vp_desktop.services.clock import Clock
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.register import Register

_MANY = 2


class InTheClear:
    """The list of a register. In one that opened for reading nothing can be noted."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    def lying(self) -> list[OutsideFile]:
        """What she has not dealt with, newest first."""
        return records.select(
            self._register.connection, OutsideFile, "stays_since IS NULL ORDER BY id DESC"
        )

    def write(
        self,
        kind: ClearKind,
        contents: Mapping[Path, outgoing.Content],
        case_id: CaseId | None = None,
    ) -> None:
        """Write files outside the register and note that they lie there; both, or neither.

        Noted first: killed in between, what is named and not there harms nobody.
        """
        if self._register.read_only or not contents:
            outgoing.write(contents)
            return
        with outgoing.written_beside(contents) as places:
            with self._register.change("left_in_the_clear", self._clock()) as connection:
                before = remembered(connection)
                for path in _named(contents):
                    note(connection, kind, path, self._clock(), case_id)
            put_noted(self._register, places, before, self._clock())

    def note(self, kind: ClearKind, path: Path, case_id: CaseId | None = None) -> None:
        """Note that something lies at `path`."""
        if not self._register.read_only:
            with self._register.change("left_in_the_clear", self._clock()) as connection:
                note(connection, kind, path, self._clock(), case_id)

    def note_printed(self) -> None:
        """Something went to paper; what is not dealt with yet stands there once, with the last day."""
        if self._register.read_only:
            return
        now = self._clock()
        with self._register.change("left_in_the_clear", now) as connection:
            _forget(connection, ClearKind.PRINTED, "")
            records.insert(connection, OutsideFile(ClearKind.PRINTED.value, "", now))

    def is_still_there(self, entry: OutsideFile) -> bool:
        """Whether the file can still be seen in its place; a stick that is not plugged in cannot."""
        return bool(entry.path) and is_there(Path(entry.path))

    def settle_gone(self, entry: OutsideFile) -> None:
        """The user says that it is gone: nothing about it is kept."""
        with self._register.change("clear_settled", self._clock()) as connection:
            records.delete(connection, OutsideFile, entry.id)

    def settle_stays(self, entry: OutsideFile) -> None:
        """The user says that it stays there on purpose."""
        with self._register.change("clear_settled", self._clock()) as connection:
            records.update(connection, replace(entry, stays_since=self._clock()))

    def unsettle(self, entry: OutsideFile) -> None:
        """Take back that it was dealt with."""
        with self._register.change("left_in_the_clear", self._clock()) as connection:
            records.delete(connection, OutsideFile, entry.id)
            records.insert(connection, replace(entry, stays_since=None))


def remembered(connection: Connection) -> list[OutsideFile]:
    """The whole list, to go back to when nothing gets there after all."""
    return records.select(connection, OutsideFile, "1 ORDER BY id")


def put_noted(
    register: Register,
    places: Mapping[Path, Path],
    before: list[OutsideFile],
    at: datetime,
    undo: Callable[[Connection], None] = lambda _: None,
) -> None:
    """Put in place what has been noted; when that fails the notes go, and `undo` takes back the rest.

    A note stays when some of the files got their place.
    """
    try:
        outgoing.put(places)
    except BaseException:
        if all(map(is_there, places)):
            with register.change("clear_settled", at) as connection:
                _go_back(connection, before)
                undo(connection)
        raise


def _go_back(connection: Connection, before: list[OutsideFile]) -> None:
    """Only what was noted since goes, and what it replaced comes back."""
    now = {one.id: one for one in remembered(connection)}
    was = {one.id: one for one in before}
    for number in now.keys() - was.keys():
        records.delete(connection, OutsideFile, number)
    for number in sorted(was.keys() - now.keys()):
        records.insert(connection, replace(was[number], id=0))


def note(
    connection: Connection, kind: ClearKind, path: Path, at: datetime, case_id: CaseId | None = None
) -> None:
    """Note it as part of a change that has begun; what lay in the very place before is replaced."""
    place = readable(str(path.absolute()))
    _forget(connection, kind, place)
    records.insert(connection, OutsideFile(kind.value, place, at, case_id))


def _forget(connection: Connection, kind: ClearKind, place: str) -> None:
    connection.execute("DELETE FROM in_the_clear WHERE kind = ? AND path = ?", (kind, place))


def readable(name: str) -> str:
    """A file's name as text: what its bytes do not say is a question mark."""
    return name.encode("utf-8", "replace").decode()


def _named(paths: Iterable[Path]) -> Iterator[Path]:
    """The files; where several lie in one folder, as the tables of a summary do, the folder."""
    for folder, together in groupby(sorted(paths), key=lambda path: path.parent):
        files = list(together)
        yield from files if len(files) < _MANY else [folder]
