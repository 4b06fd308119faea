"""The column `own_words` of a row: which own value stands for a packaged code (`core/own_words.py`)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from vp_desktop.core.own_words import FIELDS, OwnCode, as_code, spelled
from vp_desktop.storage.connection import Connection, Row

COLUMN = "own_words"
Words = dict[str, dict[str, Any]]
_NO_FIELDS: Mapping[str, str] = {}


def plain(table: str, columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a new row: packaged codes, and their own words beside them."""
    fields = FIELDS.get(table, _NO_FIELDS)
    if not fields:
        return dict(columns)
    codes = {name: as_code(columns[name]) for name in fields if name in columns}
    words = {name: {"own": code.own} for name, code in codes.items() if isinstance(code, OwnCode)}
    packaged = {name: code and str(code) for name, code in codes.items()}
    return {**columns, **packaged, COLUMN: dump(words)}


def changed(
    connection: Connection, table: str, row_id: int, columns: Mapping[str, Any]
) -> dict[str, Any]:
    """As `plain`, of a row that is there: what was merged in it stays known where nothing changed."""
    made = plain(table, columns)
    row = (
        connection.row(f"SELECT * FROM {table} WHERE id = ?", (row_id,)) if COLUMN in made else None
    )
    if row is None or not row[COLUMN]:
        return made
    words, before = load(made[COLUMN]), load(row[COLUMN])
    for name, kept in before.items():
        if spelled_in(row, name, before) == words.get(name, {}).get("own", made[name]):
            words[name] = kept
    return {**made, COLUMN: dump(words)}


def dressed(words: Words, name: str, code: Any) -> Any:
    """A stored code with the own value that stands for it; the column is what holds."""
    own = words.get(name, {}).get("own") if words else None
    made = as_code(own)
    return made if isinstance(made, OwnCode) and made == code else code


def spelled_in(row: Row, name: str, words: Words) -> str | None:
    """What a row shows in the window, as an editor writes it."""
    code = row[name]
    return None if code is None else spelled(dressed(words, name, code))


def bearing(column: str, codes: Sequence[str], table: str = "matters") -> tuple[str, Sequence[str]]:
    """The condition that a matter, or another row, has one of these values, packaged or own."""
    own, leaves = [c for c in codes if "+" in c], [c for c in codes if "+" not in c]
    marks, own_marks = ", ".join("?" * len(leaves)), ", ".join("?" * len(own))
    words = f"{table}.own_words"
    word = f"iif(json_valid({words}), json_extract({words}, '$.{column}.own'), NULL)"
    return f"({table}.{column} IN ({marks}) OR {word} IN ({own_marks}))", (*leaves, *own)


def bearing_anywhere(codes: Mapping[str, Sequence[str]]) -> list[tuple[str, Sequence[str]]]:
    """Conditions on `cases`: what of a case has one of these values, by the list they are of."""
    made = []
    for table, columns in FIELDS.items():
        for column, name in columns.items():
            if not codes.get(name):
                continue
            condition, wanted = bearing(column, codes[name], table)
            if table != "matters":
                condition = (
                    "cases.id IN (SELECT ifnull(of.joined_to, of.id)"
                    f" FROM {table} JOIN cases AS of ON of.id = {table}.case_id WHERE {condition})"
                )
            made.append((condition, wanted))
    return made


def load(text: str | None) -> Words:
    """What is in the column; what cannot be read is as if nobody had chosen an own word."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    members = found.items() if isinstance(found, dict) else ()
    return {name: about for name, about in members if isinstance(about, dict)}


def dump(words: Words) -> str | None:
    return json.dumps(words, sort_keys=True) if words else None
