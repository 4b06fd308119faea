"""The contents of files in the register: rows of parts, so that no file is ever whole in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vp_desktop.core.attachment import Attachment
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection

PART = 512 * 1024
"""Bytes of one part: what is read, encrypted and committed to in the log at a time."""


def add(connection: Connection, attachment: Attachment, parts: Iterable[bytes]) -> int:
    """Store a file with its parts, as part of a change that has begun. Returns its number."""
    attachment_id = records.insert(connection, attachment)
    for number, content in enumerate(parts):
        connection.insert(
            "attachment_parts", attachment_id=attachment_id, number=number, content=content
        )
    return attachment_id


def parts(connection: Connection, attachment_id: int) -> Iterator[bytes]:
    """The parts in order, one at a time; ends where one is not there."""
    number = 0
    while True:
        content = connection.value(
            "SELECT content FROM attachment_parts WHERE attachment_id = ? AND number = ?",
            (attachment_id, number),
        )
        if content is None:
            return
        yield bytes(content)
        number += 1


def remove(connection: Connection, attachment_id: int) -> None:
    """Take a file out, as part of a change that has begun."""
    connection.execute("DELETE FROM attachment_parts WHERE attachment_id = ?", (attachment_id,))
    records.delete(connection, Attachment, attachment_id)


def remove_of_case(connection: Connection, case_id: int) -> None:
    """Take every file of a case out, as part of a change that has begun."""
    connection.execute(
        "DELETE FROM attachment_parts WHERE attachment_id IN"
        " (SELECT id FROM attachments WHERE case_id = ?)",
        (case_id,),
    )
    connection.execute("DELETE FROM attachments WHERE case_id = ?", (case_id,))
