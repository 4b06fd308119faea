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
