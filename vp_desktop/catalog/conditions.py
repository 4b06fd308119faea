"""Reading a condition of a rule file: a table of which all lines must hold.

What a line may be stands at the top of `resources/rules/current_law.toml`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vp_desktop.catalog.reader import ResourceFault
from vp_desktop.core.duties import AllOf, AnyOf, Applies, Between, Condition, Not, OneOf, Unknown
from vp_desktop.core.facts import KINDS, Kind, RuleSetName, Whole

Named = Mapping[str, Condition]


@dataclass(frozen=True)
class Place:
    """Where in which file something is wrong."""

    file: Path
    name: str

    def fault(self, text: str) -> ResourceFault:
        return ResourceFault(self.file, f"{self.name}: {text}")

    def only(self, table: Any, keys: set[str]) -> Mapping[str, Any]:
        """`table`, when it is one and has no other keys. Raises ResourceFault."""
        if not isinstance(table, Mapping):
            raise self.fault("a table is needed")
        strange = sorted(set(table) - keys)
        if strange:
            raise self.fault(f"unknown key {strange[0]}")
        return table


def read_condition(place: Place, table: Any, named: Named) -> Condition:
    """The condition in `table`. Raises ResourceFault."""
    if not isinstance(table, Mapping) or not table:
        raise place.fault("a condition is a table that is not empty")
    parts = tuple(_line(place, key, value, named) for key, value in table.items())
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
            return AllOf(tuple(_named(place, name, named) for name in _listed(place, value)))
        case "applies":
            if not isinstance(value, str):
                raise place.fault("applies names one duty")
            return Applies(value)
    return _on_fact(place, key, value)


def _several(place: Place, tables: Any, named: Named) -> tuple[Condition, ...]:
    return tuple(read_condition(place, table, named) for table in _listed(place, tables))


def _listed(place: Place, value: Any) -> list[Any]:
    values = value if isinstance(value, list) else [value]
    if not values:
        raise place.fault("an empty list holds never or always")
    return values


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
    for each in _listed(place, value):
        if not kind.accepts(each):
            raise place.fault(f"{fact} cannot be {each}; it may be {kind.expected}")
    return OneOf(fact, tuple(_listed(place, value)))


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
    for limit in table.values():
        if limit is None or not kind.accepts(limit):
            raise place.fault(f"{fact} cannot be {limit}; it may be {kind.expected}")
    lowest, highest = table.get("minimum"), table.get("maximum")
    if lowest is not None and highest is not None and lowest > highest:
        raise place.fault(f"{fact}: the minimum is above the maximum")
    return Between(fact, lowest, highest)
