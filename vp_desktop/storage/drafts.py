"""What is being typed: kept inside the register, gone when done."""

from __future__ import annotations

from datetime import datetime

from vp_desktop.core.model import Draft
from vp_desktop.storage.connection import Connection, Row


def keep(connection: Connection, draft: Draft) -> None:
    """Write a draft over the one of the same kind and target; drafts leave no line in the log."""
    with connection.transaction():
        connection.execute(
            "INSERT INTO drafts (kind, target, content, saved_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (kind, target) DO UPDATE"
            " SET content = excluded.content, saved_at = excluded.saved_at",
            (draft.kind, draft.target, draft.content, draft.saved_at),
        )


def find(connection: Connection, kind: str, target: str) -> Draft | None:
    row = connection.row("SELECT * FROM drafts WHERE kind = ? AND target = ?", (kind, target))
    return None if row is None else _draft(row)


def of_kind(connection: Connection, kind: str) -> list[Draft]:
    """The drafts of a kind, newest first."""
    rows = connection.rows("SELECT * FROM drafts WHERE kind = ? ORDER BY saved_at DESC", (kind,))
    return [_draft(row) for row in rows]


def of_cases(connection: Connection) -> list[Row]:
    """The forms begun on the page of a case that is not in the bin, newest first.

    Their targets begin with the id of the case (`CaseActs.open`).
    """
    return connection.rows(
        "SELECT kind, target, saved_at, cases.id AS case_id, year, sequence FROM drafts"
        " JOIN cases ON cases.id = CAST(drafts.target AS INTEGER)"
        " WHERE kind LIKE 'dossier.%' AND cases.id NOT IN (SELECT case_id FROM bin)"
        " ORDER BY saved_at DESC, drafts.id DESC"
    )


def unfinished(connection: Connection) -> tuple[int, datetime | None]:
    """How many there are, quick notes among them, and when one was last kept.

    Where the user was in the program is nothing that she wrote.
    """
    row = connection.row("SELECT count(*), max(saved_at) FROM drafts WHERE kind <> 'place'")
    assert row is not None
    return int(row[0]), datetime.fromisoformat(row[1]) if row[1] else None


def drop(connection: Connection, kind: str, target: str) -> None:
    connection.execute("DELETE FROM drafts WHERE kind = ? AND target = ?", (kind, target))


def _draft(row: Row) -> Draft:
    return Draft(
        row["kind"], row["target"], row["content"], datetime.fromisoformat(row["saved_at"])
    )
