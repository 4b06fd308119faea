"""Moving a register to another laptop: copy, open there, compare, and only then remove it here.

The copy is the register itself, under the same passphrase. What is compared are the numbers and the
head of the log at the moment of copying, of which both laptops show the same short code.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path

from vp_desktop import paths
from vp_desktop.core.errors import CannotWrite, WrongUse
from vp_desktop.services.clock import Clock
from vp_desktop.services.old_backups import is_same
from vp_desktop.storage import backups, files
from vp_desktop.storage import register as storage
from vp_desktop.storage.register import Register, copy

COPIED, FAILED = "moving_copy_made", "moving_copy_failed"
_QUIET = (*backups.OWN_EVENTS, COPIED, FAILED)
_HALF, _GROUP = 8, 4


@dataclass(frozen=True)
class Comparison:
    """What both laptops show of the register that was copied."""

    copied_at: datetime
    code: str
    """The first and last letters of the head of the log when it was copied, in groups."""
    counts: Mapping[str, int]
    last_change: datetime
    changed_since: bool
    """Whether anything was changed in this register after it was copied."""


class Moving:
    """The move of an open register. `make_copy` is for the worker thread."""

    def __init__(self, register: Register, clock: Clock) -> None:
        self._register = register
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where the register lies: a place to begin choosing from."""
        return self._register.path.parent

    def make_copy(self, folder: Path, keep_on: Callable[[], None] | None = None) -> Path:
        """Copy the register into `folder` under its own name; the copy is opened and checked.

        The line in the log comes first, so that the copy has it too. Raises KnownError.
        """
        target = folder.absolute() / self._register.path.name
        if not paths.is_folder(folder):
            raise WrongUse("no_such_folder", path=folder.name)
        if files.is_taken(target):
            raise WrongUse("output_exists", path=target.name)
        now = self._clock()
        with self._register.change(COPIED, now) as connection:
            backups.remember(connection, "before", target, now, self._register.salt)
        line = self._copied_lines()[0]
        try:
            copy(self._register, target, keep_on)
        except BaseException:
            self._forget(target, line)
            raise
        return target

    def _forget(self, target: Path, line: int) -> None:
        found = [one for one in backups.known(self._register.connection) if one.path == target]
        with self._register.change(FAILED, self._clock(), {"line": line}) as connection:
            for one in found:
                backups.note_gone(connection, one, self._clock())

    def _copied_lines(self) -> list[int]:
        """The lines in the log of copies that were made, newest first."""
        connection = self._register.connection
        failed = {
            json.loads(row["counts"])["line"]
            for row in connection.rows("SELECT counts FROM log WHERE event = ?", (FAILED,))
        }
        rows = connection.rows("SELECT id FROM log WHERE event = ? ORDER BY id DESC", (COPIED,))
        return [row["id"] for row in rows if row["id"] not in failed]

    def comparison(self) -> Comparison | None:
        """What to compare; None as long as no copy was made."""
        connection = self._register.connection
        lines = self._copied_lines()
        if not lines:
            return None
        line = connection.row("SELECT id, at, hash FROM log WHERE id = ?", (lines[0],))
        assert line is not None
        marks = ", ".join("?" * len(_QUIET))
        changes = connection.value(
            f"SELECT count(*) FROM log WHERE id > ? AND event NOT IN ({marks})",
            (line["id"], *_QUIET),
        )
        drafts = connection.value(
            "SELECT count(*) FROM drafts WHERE saved_at > ? AND kind <> 'place'", (line["at"],)
        )
        last = connection.value(
            f"SELECT at FROM log WHERE id <= ? AND event NOT IN ({marks}) ORDER BY id DESC LIMIT 1",
            (line["id"], *_QUIET),
        )
        return Comparison(
            datetime.fromisoformat(line["at"]),
            _short(bytes(line["hash"]).hex()),
            storage.counts(self._register),
            datetime.fromisoformat(last or line["at"]),
            bool(changes or drafts),
        )

    def check_code(self, code: str) -> None:
        """Raise WrongUse unless the other laptop shows what this register was when it was copied."""
        found = self.comparison()
        if found is None:
            raise WrongUse("moving_no_copy")
        if found.changed_since:
            raise WrongUse("moving_changed_since")
        if _letters(code) != _letters(found.code):
            raise WrongUse("moving_other_code")

    def other_files(self) -> tuple[Path, ...]:
        """The copies of this register that stay where they are when it is removed here."""
        own = self._register.path
        found = (one.path for one in backups.known(self._register.connection))
        known = tuple(path for path in found if not is_same(path, own))
        aside = sorted(own.parent.glob(f"{escape(own.stem)}-opzij-*"))  # old journals
        return (*known, *aside)

    def remove_here(self, code: str) -> None:
        """Close the register and remove its file, journals and what was left half made; backups stay.

        Raises WrongUse as `check_code`, and CannotWrite when the file cannot be removed.
        """
        self.check_code(code)
        self._register.close()
        own = self._register.path
        try:
            files.remove(own)
            for left in own.parent.glob(f".{escape(own.name)}.*"):
                left.unlink()
            files.sync_folder(own)
        except OSError as error:
            raise CannotWrite("moving_not_removed", path=own.name) from error


def _short(head: str) -> str:
    letters = head[:_HALF] + head[-_HALF:]
    return " ".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _letters(code: str) -> str:
    """Of what was typed only what counts; o and l are no hexadecimal digits."""
    return "".join(filter(str.isalnum, code.lower())).replace("o", "0").replace("l", "1")
