"""The user's own fields in a register, and what stands in them in each case."""

from __future__ import annotations

import json
from collections.abc import Sequence

from vp_desktop.core.model import CaseId
from vp_desktop.core.own_fields import DRAFT, FieldKind, OwnField, OwnFieldValue, field_of
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection, Row


def every(connection: Connection) -> list[OwnField]:
    """All fields, the hidden ones too, in the user's order."""
    return [_read(row) for row in connection.rows("SELECT * FROM own_fields ORDER BY position, id")]


def get(connection: Connection, field_id: int) -> OwnField:
    """Raises LookupError."""
    row = connection.row("SELECT * FROM own_fields WHERE id = ?", (field_id,))
    if row is None:
        raise LookupError(f"own_fields {field_id}")
    return _read(row)


def add(connection: Connection, field: OwnField) -> int:
    return connection.insert("own_fields", **_columns(field))


def change(connection: Connection, field: OwnField) -> None:
    connection.update("own_fields", field.id, **_columns(field))


def remove(connection: Connection, field_id: int) -> list[OwnFieldValue]:
    """Take a field away with all that stands in it, also in drafts. Gives what stood there."""
    gone = records.select(connection, OwnFieldValue, "field_id = ? ORDER BY id", (field_id,))
    connection.execute("DELETE FROM own_field_values WHERE field_id = ?", (field_id,))
    connection.execute("DELETE FROM own_fields WHERE id = ?", (field_id,))
    for row in connection.rows("SELECT id, content FROM drafts WHERE kind = ?", (DRAFT,)):
        typed = json.loads(row["content"])
        kept = {name: value for name, value in typed.items() if field_of(name) != field_id}
        if kept != typed:
            connection.update("drafts", row["id"], content=json.dumps(kept))
    return gone


def values_of(connection: Connection, case_ids: Sequence[CaseId]) -> list[OwnFieldValue]:
    """What stands in the fields of these cases."""
    marks = ", ".join("?" * len(case_ids))
    where = f"case_id IN ({marks}) ORDER BY id"
    return records.select(connection, OwnFieldValue, where, tuple(case_ids))


def put(connection: Connection, case_id: CaseId, field_id: int, value: str) -> None:
    """Let this stand in a field; empty for nothing. By the old salt the log would tell what was there."""
    there = connection.value(
        "SELECT id FROM own_field_values WHERE case_id = ? AND field_id = ?", (case_id, field_id)
    )
    if there is None:
        if value:
            records.insert(connection, OwnFieldValue(case_id, field_id, value))
    elif value:
        records.correct(connection, OwnFieldValue(case_id, field_id, value, there))
    else:
        records.delete(connection, OwnFieldValue, there)


def cases_with(connection: Connection) -> dict[int, int]:
    """In how many cases something stands in a field, those in the bin among them."""
    rows = connection.rows("SELECT field_id, count(*) AS cases FROM own_field_values GROUP BY 1")
    return {row["field_id"]: row["cases"] for row in rows}


def stands_restricted(connection: Connection, field_id: int) -> bool:
    """Whether something stands in it in a case of which the use is restricted."""
    found = connection.value(
        "SELECT 1 FROM own_field_values WHERE field_id = ? AND case_id IN"
        " (SELECT case_id FROM restrictions WHERE lifted_at IS NULL) LIMIT 1",
        (field_id,),
    )
    return found is not None


def _columns(field: OwnField) -> dict[str, object]:
    return {
        "label": field.label,
        "kind": field.kind.value,
        "choices": json.dumps(list(field.choices), ensure_ascii=False),
        "hidden": int(field.hidden),
        "position": field.position,
    }


def _read(row: Row) -> OwnField:
    return OwnField(
        *(row["label"], FieldKind(row["kind"]), tuple(json.loads(row["choices"]))),
        *(bool(row["hidden"]), row["position"], row["id"]),
    )
