"""Reading `resources/addresses.toml` and `resources/elsewhere.toml`: what the Wegwijzer shows.

A faulty file raises `ResourceFault`, which names the file, the line and the fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from vp_desktop.catalog.conditions import Place
from vp_desktop.catalog.toml_file import read_toml
from vp_desktop.core.guide import AddressBook, Elsewhere, PublicAddress
from vp_desktop.core.taxonomy import CodeList, Label

_ADDRESS_KEYS = {"group", "name", "phone", "phone_en", "note", "source", "confirmed"}
_ITEM_KEYS = {"id", "what", "where", "source", "confirmed"}


def read_addresses(file: Path, functions: CodeList) -> AddressBook:
    """The packaged addresses; one without a name has that of its function. Raises ResourceFault."""
    source = read_toml(file)
    place = Place.of(source, "addresses")
    place.only(source.data, {"checked_on", "groups", "addresses"})
    groups = {
        name: _label(Place.of(source, f"groups.{name}", "groups"), name, source.data["groups"])
        for name in _table(place, "groups", source.data)
    }
    return AddressBook(
        checked_on=_day(place, source.data),
        groups=groups,
        addresses=tuple(
            _address(Place.of(source, code, "addresses", code), code, table, groups, functions)
            for code, table in _table(place, "addresses", source.data).items()
        ),
    )


def read_elsewhere(file: Path) -> tuple[Elsewhere, ...]:
    """What belongs elsewhere, and where. Raises ResourceFault."""
    source = read_toml(file)
    place = Place.of(source, "elsewhere")
    place.only(source.data, {"checked_on", "items"})
    _day(place, source.data)
    tables = source.data.get("items")
    if not isinstance(tables, list) or not tables:
        raise place.at("items").fault("items are missing")
    found = [_item(Place.of(source, f"item {n + 1}", "items", n), t) for n, t in enumerate(tables)]
    for number, item in enumerate(found):
        if item.id in [other.id for other in found[:number]]:
            raise Place.of(source, item.id, "items", number).fault("stands here twice")
    return tuple(found)


def _address(
    place: Place, code: str, table: Any, groups: Mapping[str, Label], functions: CodeList
) -> PublicAddress:
    place.only(table, _ADDRESS_KEYS)
    group = _text(place, "group", table)
    if group not in groups:
        raise place.at("group").fault(f"unknown group {group}")
    confirmed = _flag(place, "confirmed", table)
    phone = _text(place, "phone", table) if "phone" in table else None
    if phone is not None:
        _text(place, "source", table)
    elif confirmed:
        raise place.at("confirmed").fault("there is no number that could be confirmed")
    if "name" not in table and not functions.has(code):
        raise place.fault("name is missing: this is no function")
    return PublicAddress(
        code=code,
        group=group,
        name=_label(place, "name", table) if "name" in table else functions.items[code].label,
        phone=None if phone is None else Label(phone, table.get("phone_en", phone)),
        note=_label(place, "note", table) if "note" in table else None,
        confirmed=confirmed,
    )


def _item(place: Place, table: Any) -> Elsewhere:
    place.only(table, _ITEM_KEYS)
    _text(place, "source", table)
    return Elsewhere(
        id=_text(place, "id", table),
        what=_label(place, "what", table),
        where=_label(place, "where", table),
        confirmed=_flag(place, "confirmed", table),
    )


def _table(place: Place, key: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    table = data.get(key)
    if not isinstance(table, Mapping) or not table:
        raise place.at(key).fault(f"{key} are missing")
    return table


def _label(place: Place, key: str, table: Mapping[str, Any]) -> Label:
    value = table.get(key)
    if not isinstance(value, Mapping) or set(value) != {"nl", "en"}:
        raise place.at(key).fault(f"{key}: nl and en are both needed")
    return Label(_text(place.at(key), "nl", value), _text(place.at(key), "en", value))


def _text(place: Place, key: str, table: Mapping[str, Any]) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise place.at(key).fault(f"{key} is missing")
    return value


def _flag(place: Place, key: str, table: Mapping[str, Any]) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise place.at(key).fault(f"{key} must be true or false")
    return value


def _day(place: Place, data: Mapping[str, Any]) -> date:
    value = data.get("checked_on")
    if not isinstance(value, date) or isinstance(value, datetime):
        raise place.at("checked_on").fault("checked_on must be a date")
    return value
