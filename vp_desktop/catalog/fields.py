"""The plain values of a data file, each read with its check and named with its line when it is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from vp_desktop.catalog.conditions import Place
from vp_desktop.core.taxonomy import Label

Table = Mapping[str, Any]
MOST = 10_000
"""The highest whole number that a file may hold."""


def text_of(place: Place, key: str, table: Table) -> str:
    """Words that are not empty. Raises ResourceFault, as all of these do."""
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise place.at(key).fault(f"{key} is missing")
    return value


def label_of(place: Place, key: str, table: Table) -> Label:
    """Words in both languages, and nothing else."""
    inside = place.at(key)
    if key not in table:
        raise inside.fault(f"{key} is missing")
    words = inside.only(table[key], {"nl", "en"})
    return Label(text_of(inside, "nl", words), text_of(inside, "en", words))


def flag_of(place: Place, key: str, table: Table, default: bool | None = None) -> bool:
    """True or false; it must be there where there is no default."""
    value = table.get(key, default)
    if not isinstance(value, bool):
        raise place.at(key).fault(f"{key} must be true or false")
    return value


def whole_of(place: Place, key: str, table: Table, lowest: int) -> int:
    """A whole number from `lowest`."""
    value = table.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= MOST:
        raise place.at(key).fault(f"{key} must be a whole number from {lowest}")
    return value


def day_of(place: Place, key: str, table: Table) -> date:
    value = table.get(key)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise place.at(key).fault(f"{key} must be a date")
    return value


def names_of(place: Place, key: str, table: Table) -> tuple[str, ...]:
    """A list of names; empty when it is not there."""
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise place.at(key).fault(f"{key} must be a list of names")
    return tuple(value)


def tables_of(place: Place, key: str, table: Table, may_lack: bool = False) -> list[Any]:
    """A list of tables."""
    value = table.get(key, [] if may_lack else None)
    if not isinstance(value, list) or not (value or may_lack):
        raise place.at(key).fault(f"{key} are missing")
    return value
