"""Reading a condition of a rule file: a table of which all lines must hold.

What a line may be stands at the top of `resources/rules/current_law.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from vp_desktop.catalog.lines import Keys
from vp_desktop.catalog.toml_file import ResourceFault, TomlFile
from vp_desktop.core.duties import AllOf, AnyOf, Applies, Between, Condition, Not, OneOf, Unknown
from vp_desktop.core.facts import KINDS, Kind, RuleSetName, Whole

Named = Mapping[str, Condition]


@dataclass(frozen=True)
class Place:
    """Where in which file something is wrong: the entry by name, and the way to the value."""

    file: Path
    name: str
    source: TomlFile | None = None
    """The file as it was read, which knows its lines; without it a fault names none."""
    keys: Keys = ()

    @classmethod
    def of(cls, source: TomlFile, name: str, *keys: str | int) -> Place:
        """The entry `name` of a file, under these keys."""
        return cls(source.path, name, source, keys)

    def at(self, *keys: str | int) -> Place:
        """A place further inside the same entry."""
        return replace(self, keys=(*self.keys, *keys))

    def fault(self, text: str) -> ResourceFault:
        line = self.source.line(*self.keys) if self.source else None
        return ResourceFault(self.file, f"{self.name}: {text}", line)

    def only(self, table: Any, keys: set[str]) -> Mapping[str, Any]:
        """`table`, when it is one and has no other keys. Raises ResourceFault."""
        if not isinstance(table, Mapping):
            raise self.fault("a table is needed")
        strange = [key for key in table if key not in keys]
        if strange:
            raise self.at(strange[0]).fault(f"unknown key {strange[0]}")
        return table


def read_condition(place: Place, table: Any, named: Named) -> Condition:
    """The condition in `table`. Raises ResourceFault."""
    if not isinstance(table, Mapping) or not table:
        raise place.fault("a condition is a table that is not empty")
    parts = tuple(_line(place.at(key), key, value, named) for key, value in table.items())
    return parts[0] if len(parts) == 1 else AllOf(parts)


def _line(place: Place, key: str, value: Any, named: Named) -> Condition:
    match key:
        case "all":
            return AllOf(_several(place, value, named))
        case "any":
            return AnyOf(_several(place, value, named))
        case "not":
            return Not(read_condition(place, value, named))
        case "is":
            return AllOf(tuple(_named(at, name, named) for at, name in _listed(place, value)))
        case "applies":
            if not isinstance(value, str):
                raise place.fault("applies names one duty")
            return Applies(value)
    return _on_fact(place, key, value)


def _several(place: Place, tables: Any, named: Named) -> tuple[Condition, ...]:
    return tuple(read_condition(at, table, named) for at, table in _listed(place, tables))


def _listed(place: Place, value: Any) -> list[tuple[Place, Any]]:
    """The values of a list, or the one value that stands for a list, each with its place."""
    if not isinstance(value, list):
        return [(place, value)]
    if not value:
        raise place.fault("an empty list holds never or always")
    return [(place.at(number), each) for number, each in enumerate(value)]


def _named(place: Place, name: Any, named: Named) -> Condition:
    if not isinstance(name, str) or name not in named:
        raise place.fault(f"unknown named condition {name}")
    return named[name]


def _on_fact(place: Place, fact: str, value: Any) -> Condition:
    kind = KINDS.get(fact)
    if kind is None or isinstance(kind, RuleSetName):
        raise place.fault(f"unknown fact {fact}")
    if isinstance(value, Mapping):
        return _number(place, fact, kind, value)
    values = _listed(place, value)
    for at, each in values:
        if not kind.accepts(each):
            raise at.fault(f"{fact} cannot be {each}; it may be {kind.expected}")
    return OneOf(fact, tuple(each for _, each in values))


def _number(place: Place, fact: str, kind: Kind, table: Mapping[str, Any]) -> Condition:
    place.only(table, {"minimum", "maximum", "unknown"})
    if not isinstance(kind, Whole) or not table:
        raise place.fault(f"{fact} has no range")
    if "unknown" in table:
        if table["unknown"] is not True or len(table) > 1 or not kind.may_be_unknown:
            raise place.fault(
                f"{fact}: unknown = true stands alone, for a number that may be unknown"
            )
        return Unknown(fact)
    for name, limit in table.items():
        if limit is None or not kind.accepts(limit):
            raise place.at(name).fault(f"{fact} cannot be {limit}; it may be {kind.expected}")
    lowest, highest = table.get("minimum"), table.get("maximum")
    if lowest is not None and highest is not None and lowest > highest:
        raise place.fault(f"{fact}: the minimum is above the maximum")
    return Between(fact, lowest, highest)
