"""What consent to a dossier allows: without it only date, category and what is counted are kept."""

from __future__ import annotations

from vp_desktop.core.model import CaseId
from vp_desktop.storage.connection import Connection

WITHOUT_NAMES = ("refused", "withdrawn")
"""The answers after which no name and no text is kept (experience.md, Nieuwe melding)."""


def keeps_texts(connection: Connection, case_id: CaseId | None) -> bool:
    """Whether names and texts may be kept in a case: unless its newest answer forbids it."""
    newest = connection.value(
        "SELECT answer FROM consents WHERE case_id = ? ORDER BY id DESC LIMIT 1", (case_id,)
    )
    return newest not in WITHOUT_NAMES
