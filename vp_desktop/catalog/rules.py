"""Reading `resources/rules/*.toml`: the rule sets, each checked by itself and over what lies below it.

A faulty file raises `ResourceFault`, which names the file, the rule and the fault. A rule set over
another may add to it; nothing in it can take away or change what is statutory below.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from vp_desktop.catalog.conditions import Place, read_condition
from vp_desktop.catalog.reader import ResourceFault
from vp_desktop.core.duties import Binding, Condition, Rule, RuleSet, RuleSets, Source, Status
from vp_desktop.core.facts import SECTORS
from vp_desktop.core.taxonomy import Label

_FILE_KEYS = {"id", "status", "checked_on", "over", "conditions", "sources", "rules"}
_RULE_KEYS = {
    *("duty", "order", "who", "to", "to_instead", "term", "binding", "when", "why"),
    *("condition", "source", "confirmed"),
}
_EVERY = "every"
Sources = Mapping[str, Mapping[str, Source]]
_Word = TypeVar("_Word", Status, Binding)


@dataclass(frozen=True)
class _Read:
    """A rule set with the names by which sets above it may speak."""

    set: RuleSet
    conditions: Mapping[str, Condition]


def read_rules(folder: Path) -> RuleSets:
    """All rule sets in `folder`. Raises ResourceFault."""
    waiting = {file.stem: (file, _load(file)) for file in sorted(folder.glob("*.toml"))}
    if not waiting:
        raise ResourceFault(folder, "there is no rule set")
    read: dict[str, _Read] = {}
    while waiting:
        ready = [name for name, (_, data) in waiting.items() if data.get("over") in (None, *read)]
        if not ready:
            file, data = next(iter(waiting.values()))
            raise ResourceFault(file, f"over: {data['over']} is no rule set below this one")
        for name in ready:
            file, data = waiting.pop(name)
            read[name] = _read_set(file, data, read.get(data.get("over", "")))
            _check_laid(file, name, read)
    return RuleSets({name: found.set for name, found in read.items()})


def _load(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ResourceFault(file, str(error)) from error


def _read_set(file: Path, data: Mapping[str, Any], below: _Read | None) -> _Read:
    place = Place(file, "rule set")
    place.only(data, _FILE_KEYS)
    if data.get("id") != file.stem:
        raise place.fault(f"id must be {file.stem}")
    checked_on = data.get("checked_on")
    if not isinstance(checked_on, date) or isinstance(checked_on, datetime):
        raise place.fault("checked_on must be a date")
    status = _one_of(place, "status", data, Status)
    conditions = _conditions(file, data.get("conditions", {}), below)
    sources = {
        name: _source(Place(file, f"sources.{name}"), table)
        for name, table in _table(file, "sources", data).items()
    }
    tables = data.get("rules")
    if not isinstance(tables, list) or not tables:
        raise place.fault("rules are missing")
    rules = tuple(_rule(file, table, conditions, sources) for table in tables)
    _check_bindings(file, status, below, rules)
    return _Read(RuleSet(file.stem, status, checked_on, rules, data.get("over")), conditions)


def _table(file: Path, key: str, data: Mapping[str, Any]) -> Mapping[str, Any]:
    table = data.get(key, {})
    if not isinstance(table, Mapping):
        raise Place(file, key).fault("a table is needed")
    return table


def _conditions(file: Path, tables: Any, below: _Read | None) -> dict[str, Condition]:
    named = dict(below.conditions) if below else {}
    for name, table in _table(file, "conditions", {"conditions": tables}).items():
        place = Place(file, f"conditions.{name}")
        if name in named:
            raise place.fault("stands in the rule set below already, and would change what is law")
        named[name] = read_condition(place, table, named)
        if list(named[name].duties()):
            raise place.fault("a named condition is about facts alone")
    return named


def _source(place: Place, table: Any) -> dict[str, Source]:
    place.only(table, {_EVERY, *SECTORS})
    found = {}
    for sector, value in table.items():
        place.only(value, {"article", "confirmed"})
        article = _text(place, "article", value)
        for each in SECTORS if sector == _EVERY else (sector,):
            found[each] = Source(article, _flag(place, "confirmed", value))
    return found


def _rule(file: Path, table: Any, named: Mapping[str, Condition], sources: Sources) -> Rule:
    duty = table.get("duty") if isinstance(table, Mapping) else None
    place = Place(file, duty if isinstance(duty, str) else "rule without a duty")
    place.only(table, _RULE_KEYS)
    order = table.get("order")
    if not isinstance(order, int) or isinstance(order, bool):
        raise place.fault("order must be a whole number")
    source = table.get("source")
    if source is not None and source not in sources:
        raise place.fault(f"unknown source {source}")
    why = place.only(table.get("why"), {"nl", "en"})
    return Rule(
        duty=_text(place, "duty", table),
        order=order,
        who=_text(place, "who", table),
        to=_text(place, "to", table),
        term=_text(place, "term", table),
        binding=_one_of(place, "binding", table, Binding),
        when=read_condition(place, table.get("when"), named),
        why=Label(_text(place, "nl", why), _text(place, "en", why)),
        to_instead=tuple(_instead(place, table.get("to_instead", []), named)),
        condition=_text(place, "condition", table) if "condition" in table else None,
        sources=sources[source] if source is not None else {},
        confirmed=_flag(place, "confirmed", {"confirmed": False, **table}),
    )


def _instead(
    place: Place, tables: Any, named: Mapping[str, Condition]
) -> Iterator[tuple[Condition, str]]:
    if not isinstance(tables, list):
        raise place.fault("to_instead must be a list")
    for table in tables:
        place.only(table, {"when", "to"})
        yield read_condition(place, table.get("when"), named), _text(place, "to", table)


def _text(place: Place, key: str, table: Mapping[str, Any]) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise place.fault(f"{key} is missing")
    return value


def _flag(place: Place, key: str, table: Mapping[str, Any]) -> bool:
    value = table.get(key)
    if not isinstance(value, bool):
        raise place.fault(f"{key} must be true or false")
    return value


def _one_of(place: Place, key: str, table: Mapping[str, Any], kind: type[_Word]) -> _Word:
    try:
        return kind(_text(place, key, table))
    except ValueError:
        raise place.fault(f"{key} must be one of {', '.join(kind)}") from None


def _check_bindings(file: Path, status: Status, below: _Read | None, rules: Iterable[Rule]) -> None:
    """Only current law makes law: a bill proposes, and what else lies over the law advises."""
    binds = Binding.PROPOSED if status is Status.BILL else Binding.STATUTORY
    allowed = {Binding.ADVICE, binds}
    if below and status is Status.IN_FORCE:
        allowed = {Binding.ADVICE}
    for rule in rules:
        place = Place(file, rule.duty)
        if rule.binding not in allowed:
            raise place.fault(f"binding cannot be {rule.binding} here")
        if rule.binding is not Binding.ADVICE and not rule.sources:
            raise place.fault("only advice goes without a source")
        if rule.binding is Binding.STATUTORY and list(rule.when.duties()):
            raise place.fault("what is statutory depends on facts alone, not on another duty")


def _check_laid(file: Path, name: str, read: Mapping[str, _Read]) -> None:
    """The rules of a set with all that lies below it: one order for each duty, no circle."""
    laid = RuleSets({each: found.set for each, found in read.items()}).rules(name)
    own = read[name].set.rules
    for rule in own:
        if [other.duty for other in own].count(rule.duty) > 1:
            raise Place(file, rule.duty).fault("stands here twice")
        for other in laid:
            if (other.order == rule.order) != (other.duty == rule.duty):
                raise Place(file, rule.duty).fault(f"order {rule.order} clashes with {other.duty}")
    depends: dict[str, set[str]] = {}
    for rule in laid:
        depends.setdefault(rule.duty, set()).update(rule.when.duties())
    for duty in depends:
        _check_depends(file, duty, depends, (duty,))


def _check_depends(
    file: Path, duty: str, depends: Mapping[str, set[str]], path: tuple[str, ...]
) -> None:
    for other in sorted(depends[duty]):
        if other not in depends:
            raise Place(file, duty).fault(f"applies names unknown duty {other}")
        if other in path:
            raise Place(file, duty).fault(f"depends on itself through {other}")
        _check_depends(file, other, depends, (*path, other))
