"""Reading what the Wegwijzer shows: `addresses.toml`, `elsewhere.toml` and `called.toml` of `resources/`.

A faulty file raises `ResourceFault`, which names the file, the line and the fault.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vp_desktop.catalog.conditions import Place
from vp_desktop.catalog.fields import day_of, flag_of, label_of, text_of
from vp_desktop.catalog.toml_file import read_toml
from vp_desktop.core.guide import AddressBook, Elsewhere, KnownAs, PublicAddress
from vp_desktop.core.taxonomy import CodeList, Label

_ADDRESS_KEYS = {"group", "name", "phone", "phone_en", "note", "source", "confirmed"}
_ITEM_KEYS = {"id", "what", "where", "source", "confirmed"}


def read_addresses(file: Path, functions: CodeList) -> AddressBook:
    """The packaged addresses; one without a name has that of its function. Raises ResourceFault."""
    source = read_toml(file)
    place = Place.of(source, "addresses")
    place.only(source.data, {"checked_on", "groups", "addresses"})
    groups = {
        name: label_of(Place.of(source, f"groups.{name}", "groups"), name, source.data["groups"])
        for name in _table(place, "groups", source.data)
    }
    return AddressBook(
        checked_on=day_of(place, "checked_on", source.data),
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
    day_of(place, "checked_on", source.data)
    tables = source.data.get("items")
    if not isinstance(tables, list) or not tables:
        raise place.at("items").fault("items are missing")
    found = [_item(Place.of(source, f"item {n + 1}", "items", n), t) for n, t in enumerate(tables)]
    for number, item in enumerate(found):
        if item.id in [other.id for other in found[:number]]:
            raise Place.of(source, item.id, "items", number).fault("stands here twice")
    return tuple(found)


def read_called(file: Path) -> dict[str, KnownAs]:
    """What people call the routes, by their id. Raises ResourceFault."""
    source = read_toml(file)
    place = Place.of(source, "called")
    place.only(source.data, {"routes"})
    found = {}
    for route, table in _table(place, "routes", source.data).items():
        inside = Place.of(source, route, "routes", route)
        inside.only(table, {"said", "words"})
        found[route] = KnownAs(label_of(inside, "said", table), label_of(inside, "words", table))
    return found


def _address(
    place: Place, code: str, table: Any, groups: Mapping[str, Label], functions: CodeList
) -> PublicAddress:
    place.only(table, _ADDRESS_KEYS)
    group = text_of(place, "group", table)
    if group not in groups:
        raise place.at("group").fault(f"unknown group {group}")
    confirmed = flag_of(place, "confirmed", table, False)
    phone = text_of(place, "phone", table) if "phone" in table else None
    if phone is not None:
        text_of(place, "source", table)
    elif confirmed:
        raise place.at("confirmed").fault("there is no number that could be confirmed")
    if "name" not in table and not functions.has(code):
        raise place.fault("name is missing: this is no function")
    return PublicAddress(
        code=code,
        group=group,
        name=label_of(place, "name", table) if "name" in table else functions.items[code].label,
        phone=None if phone is None else Label(phone, table.get("phone_en", phone)),
        note=label_of(place, "note", table) if "note" in table else None,
        confirmed=confirmed,
    )


def _item(place: Place, table: Any) -> Elsewhere:
    place.only(table, _ITEM_KEYS)
    text_of(place, "source", table)
    return Elsewhere(
        id=text_of(place, "id", table),
        what=label_of(place, "what", table),
        where=label_of(place, "where", table),
        confirmed=flag_of(place, "confirmed", table, False),
    )


def _table(place: Place, key: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    table = data.get(key)
    if not isinstance(table, Mapping) or not table:
        raise place.at(key).fault(f"{key} are missing")
    return table
