"""What a restored register is told of the restore itself: which files there are, what opens it now."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from vp_desktop.services.backups import dated
from vp_desktop.storage import backups, destroying, files
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.destroying import StillIn


def note_files(
    connection: Connection,
    backup: Path,
    salt: bytes,
    place: Path,
    replaced: Path | None,
    now: datetime,
) -> None:
    """The backup, and the file that was replaced, are copies that the register must know of."""
    known = {one.path for one in backups.every(connection)}
    if backup not in known:
        backups.remember(connection, "made", backup, dated(backup) or now, salt)
    if replaced is not None:
        of_replaced = files.first_bytes(place)
        backups.remember(connection, "replaced", replaced.absolute(), now, of_replaced)


def note_still_in(connection: Connection, backup: Path, now: datetime) -> None:
    """The backup holds what is about to be destroyed in the copy of it: it is named until it is gone.

    Also one that the register never knew, on a stick. Comes before destroying again.
    """
    made_at = (dated(backup) or now).isoformat(timespec="minutes")
    for row in connection.rows("SELECT id, marks, backups FROM destructions ORDER BY id"):
        still_in = [StillIn(**one) for one in json.loads(row["backups"])]
        named = any(one.path == str(backup) for one in still_in)
        if not named and destroying.marked(connection, json.loads(row["marks"])):
            still_in.append(StillIn(str(backup), made_at))
            destroying.note_still_in(connection, row["id"], still_in)


def ask_for_the_sheet(connection: Connection) -> None:
    """The sheet that was checked last is of another key: Vandaag asks for the one that fits now."""
    connection.execute(
        "INSERT INTO settings (name, value) VALUES ('recovery_checked', 'no')"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    )
