"""The backups that a register made and knows: where each lies, what opens it, whether it is gone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from vp_desktop.storage.connection import Connection, Row

Kind = Literal["made", "before", "replaced"]
"""Made as a backup; before a migration; or the register that a restore took the place of."""
MADE_EVENT = "backup_made"
OWN_EVENTS = (MADE_EVENT, "backups_seen", "backup_checked")
"""Lines in the log that are no change worth another backup."""


@dataclass(frozen=True)
class KnownBackup:
    """A row of table `backups`. `opens_with` is the salt of the key under which the file lies."""

    path: Path
    kind: Kind
    made_at: datetime
    opens_with: bytes
    seen_at: datetime
    gone_at: datetime | None = None
    id: int = 0


def remember(
    connection: Connection, kind: Kind, path: Path, at: datetime, opens_with: bytes
) -> None:
    """Note a file that was made. One that lay there before, and is gone, makes room for it."""
    connection.execute("DELETE FROM backups WHERE path = ?", (str(path),))
    connection.insert(
        "backups", path=str(path), kind=kind, made_at=at, opens_with=opens_with, seen_at=at
    )


def known(connection: Connection) -> list[KnownBackup]:
    """Every backup that is not gone, as far as is known; newest first, whatever the clock said."""
    rows = connection.rows(
        "SELECT * FROM backups WHERE gone_at IS NULL ORDER BY made_at DESC, id DESC"
    )
    return [_read(row) for row in rows]


def every(connection: Connection) -> list[KnownBackup]:
    """Those that are gone too, in the order in which they were noted."""
    return [_read(row) for row in connection.rows("SELECT * FROM backups ORDER BY id")]


def note_left(connection: Connection, salt: bytes, at: datetime) -> None:
    """Note, as part of a change of key, that the register leaves this one behind."""
    left = {one.hex(): moment.isoformat() for one, moment in left_keys(connection).items()}
    left[salt.hex()] = at.isoformat(timespec="seconds")
    connection.execute(
        "INSERT INTO settings (name, value) VALUES ('left_keys', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (json.dumps(left),),
    )


def left_keys(connection: Connection) -> dict[bytes, datetime]:
    """The salts of the keys that the register had before, and when it left each behind.

    A backup of before a change of key does not have that change: restored, it has left nothing behind.
    """
    found = connection.value("SELECT value FROM settings WHERE name = 'left_keys'")
    left = json.loads(found) if found else {}
    return {bytes.fromhex(one): datetime.fromisoformat(moment) for one, moment in left.items()}


def is_of_left_key(connection: Connection, backup: KnownBackup) -> bool:
    """Whether it lies under a key that the register left behind, and was made before that.

    What came first is as the log has it: a clock may have been put right since. A backup that this log
    does not have came along with a restore; there its date must do.
    """
    left = left_keys(connection).get(backup.opens_with)
    if left is None:
        return False
    noted = connection.value(
        "SELECT min(id) FROM log WHERE at = ? AND event IN (?, 'register_migrated')",
        (backup.made_at, MADE_EVENT),
    )
    changed = connection.value(
        "SELECT max(id) FROM log WHERE at = ? AND event = 'key_changed'", (left,)
    )
    if noted is None or changed is None:
        return backup.made_at <= left
    return bool(noted < changed)


def changed_key_unnoted(connection: Connection) -> datetime | None:
    """When the key was last changed without a note of which one was left behind.

    Versions of before that note did so, and of before this table: which copies are of then, nothing
    here knows. None when there is none, or when the user settled it.
    """
    noted = {at.isoformat(timespec="seconds") for at in left_keys(connection).values()}
    settled = connection.value("SELECT value FROM settings WHERE name = 'old_keys_settled'") or ""
    rows = connection.rows("SELECT at FROM log WHERE event = 'key_changed' ORDER BY id DESC")
    unnoted = [row["at"] for row in rows if row["at"] not in noted and row["at"] > settled]
    return datetime.fromisoformat(unnoted[0]) if unnoted else None


def settle_old_keys(connection: Connection, at: datetime) -> None:
    """The user looked for the copies of before that change herself; part of a change."""
    connection.execute(
        "INSERT INTO settings (name, value) VALUES ('old_keys_settled', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (at.isoformat(timespec="seconds"),),
    )


def note_seen(connection: Connection, backup: KnownBackup, at: datetime) -> None:
    connection.update("backups", backup.id, seen_at=at)


def note_gone(connection: Connection, backup: KnownBackup, at: datetime) -> None:
    connection.update("backups", backup.id, gone_at=at)


def last_made_at(connection: Connection) -> datetime | None:
    """When the newest backup was made that is not gone, as far as is known."""
    found = connection.value(
        "SELECT max(made_at) FROM backups WHERE kind = 'made' AND gone_at IS NULL"
    )
    return datetime.fromisoformat(found) if found else None


def changed_since_last(connection: Connection) -> datetime | None:
    """The moment of the first change that is in no backup; None when there is none.

    A draft has only the moment at which it was last kept: it counts from the last backup on.
    """
    marks = ", ".join("?" * len(OWN_EVENTS))
    last = connection.row("SELECT id, at FROM log WHERE event = ? ORDER BY id DESC", (MADE_EVENT,))
    number, moment = (last["id"], last["at"]) if last else (0, "")
    line = connection.value(
        f"SELECT at FROM log WHERE id > ? AND event NOT IN ({marks}) ORDER BY id LIMIT 1",
        (number, *OWN_EVENTS),
    )
    draft = connection.value(
        "SELECT min(saved_at) FROM drafts WHERE saved_at > ? AND kind <> 'place'", (moment,)
    )
    found = [text for text in (line, draft and (moment or draft)) if text]
    return datetime.fromisoformat(min(found)) if found else None


def _read(row: Row) -> KnownBackup:
    gone = row["gone_at"]
    return KnownBackup(
        Path(row["path"]),
        row["kind"],
        datetime.fromisoformat(row["made_at"]),
        bytes(row["opens_with"]),
        datetime.fromisoformat(row["seen_at"]),
        datetime.fromisoformat(gone) if gone else None,
        row["id"],
    )
