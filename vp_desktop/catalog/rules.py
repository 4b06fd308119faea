"""Reading `resources/rules/*.toml`: the rule sets, each checked by itself and over what lies below it.

A faulty file raises `ResourceFault`, which names the file, the line, the rule and the fault. A rule
set over another may add to it; nothing in it can take away or change what is statutory below. The
user's own files are read by `catalog/own_rules.py`, with the functions of this page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from vp_desktop.catalog.conditions import Place, read_condition
from vp_desktop.catalog.fields import flag_of, label_of, text_of
from vp_desktop.catalog.toml_file import ResourceFault, TomlFile, read_toml_folder
from vp_desktop.core.duties import Binding, Condition, Rule, RuleSet, RuleSets, Source, Status
from vp_desktop.core.facts import SECTORS

_FILE_KEYS = {"id", "status", "checked_on", "over", "conditions", "sources", "rules"}
RULE_KEYS = {
    *("duty", "order", "who", "to", "to_instead", "term", "binding", "when", "why"),
    *("condition", "source", "confirmed"),
}
_EVERY = "every"
Sources = Mapping[str, Mapping[str, Source]]
_Word = TypeVar("_Word", Status, Binding)


@dataclass(frozen=True)
class ReadSet:
    """A rule set with the names by which sets above it may speak."""

    set: RuleSet
    conditions: Mapping[str, Condition]
    sources: Sources


def read_rules(folder: Path) -> RuleSets:
    """All rule sets of the program, in `folder`. Raises ResourceFault."""
    files = read_toml_folder(folder)
    if not files:
        raise ResourceFault(folder, "there is no rule set")
    return RuleSets({name: found.set for name, found in read_sets(files).items()})


def read_sets(files: Sequence[TomlFile]) -> Mapping[str, ReadSet]:
    """The rule sets in these files by id, the lowest first. Raises ResourceFault."""
    waiting = {file.path.stem: file for file in files}
    read: dict[str, ReadSet] = {}
    while waiting:
        ready = [name for name, file in waiting.items() if file.data.get("over") in (None, *read)]
        if not ready:
            file = next(iter(waiting.values()))
            over = file.data["over"]
            raise Place.of(file, "over", "over").fault(f"{over} is no rule set below this one")
        for name in ready:
            file = waiting.pop(name)
            read[name] = _read_set(file, read.get(file.data.get("over", "")))
            laid = RuleSets({each: found.set for each, found in read.items()}).rules(name)
            _check_laid(file, read[name].set.rules, laid)
    return read


def _read_set(file: TomlFile, below: ReadSet | None) -> ReadSet:
    data = file.data
    Place.of(file, "rule set").only(data, _FILE_KEYS)
    checked_on = read_head(file)
    status = _one_of(Place.of(file, "rule set"), "status", data, Status)
    conditions = read_conditions(file, below.conditions if below else {})
    sources = read_sources(file)
    rules = read_each_rule(file, RULE_KEYS, conditions, sources)
    _check_bindings(file, status, below, rules)
    found = RuleSet(file.path.stem, status, checked_on, rules, data.get("over"))
    return ReadSet(found, conditions, sources)


def read_head(file: TomlFile) -> date:
    """The day on which a file was checked, after a look at its name. Raises ResourceFault."""
    place = Place.of(file, "rule set")
    if file.data.get("id") != file.path.stem:
        raise place.at("id").fault(f"id must be {file.path.stem}")
    checked_on = file.data.get("checked_on")
    if not isinstance(checked_on, date) or isinstance(checked_on, datetime):
        raise place.at("checked_on").fault("checked_on must be a date")
    return checked_on


def read_each_rule(
    file: TomlFile, keys: set[str], named: Mapping[str, Condition], sources: Sources
) -> tuple[Rule, ...]:
    """The rules of a file, which may have these keys. Raises ResourceFault."""
    tables = file.data.get("rules")
    if not isinstance(tables, list) or not tables:
        raise Place.of(file, "rule set", "rules").fault("rules are missing")
    return tuple(_rule(file, number, keys, named, sources) for number in range(len(tables)))


def _table(file: TomlFile, key: str) -> Mapping[str, Any]:
    table = file.data.get(key, {})
    if not isinstance(table, Mapping):
        raise Place.of(file, key, key).fault("a table is needed")
    return table


def read_conditions(file: TomlFile, below: Mapping[str, Condition]) -> dict[str, Condition]:
    """The named conditions of a file and of what lies below it. Raises ResourceFault."""
    named = dict(below)
    for name, table in _table(file, "conditions").items():
        place = Place.of(file, f"conditions.{name}", "conditions", name)
        if name in named:
            raise place.fault("stands in the rule set below already, and would change what is law")
        named[name] = read_condition(place, table, named)
        if list(named[name].duties()):
            raise place.fault("a named condition is about facts alone")
    return named


def read_sources(file: TomlFile) -> dict[str, Mapping[str, Source]]:
    """The sources that stand in a file, by name. Raises ResourceFault."""
    return {
        name: _source(Place.of(file, f"sources.{name}", "sources", name), table)
        for name, table in _table(file, "sources").items()
    }


def _source(place: Place, table: Any) -> dict[str, Source]:
    place.only(table, {_EVERY, *SECTORS})
    found = {}
    for sector, value in table.items():
        inside = place.at(sector)
        inside.only(value, {"article", "confirmed"})
        article = text_of(inside, "article", value)
        for each in SECTORS if sector == _EVERY else (sector,):
            found[each] = Source(article, flag_of(inside, "confirmed", value))
    return found


def _rule(
    file: TomlFile, number: int, keys: set[str], named: Mapping[str, Condition], sources: Sources
) -> Rule:
    table = file.data["rules"][number]
    duty = table.get("duty") if isinstance(table, Mapping) else None
    named_duty = duty if isinstance(duty, str) else "rule without a duty"
    place = Place.of(file, named_duty, "rules", number)
    place.only(table, keys)
    order = table.get("order")
    if not isinstance(order, int) or isinstance(order, bool):
        raise place.at("order").fault("order must be a whole number")
    source = table.get("source")
    if source is not None and (not isinstance(source, str) or source not in sources):
        raise place.at("source").fault(f"unknown source {source}")
    return Rule(
        duty=text_of(place, "duty", table),
        order=order,
        who=text_of(place, "who", table),
        to=text_of(place, "to", table),
        term=text_of(place, "term", table),
        binding=_one_of(place, "binding", table, Binding),
        when=read_condition(place.at("when"), table.get("when"), named),
        why=label_of(place, "why", table),
        to_instead=tuple(_instead(place.at("to_instead"), table.get("to_instead", []), named)),
        condition=text_of(place, "condition", table) if "condition" in table else None,
        sources=sources[source] if source is not None else {},
        confirmed=flag_of(place, "confirmed", {"confirmed": False, **table}),
        label=label_of(place, "label", table) if "label" in keys else None,
    )


def _instead(
    place: Place, tables: Any, named: Mapping[str, Condition]
) -> Iterator[tuple[Condition, str]]:
    if not isinstance(tables, list):
        raise place.fault("to_instead must be a list")
    for number, table in enumerate(tables):
        inside = place.at(number)
        inside.only(table, {"when", "to"})
        when = read_condition(inside.at("when"), table.get("when"), named)
        yield when, text_of(inside, "to", table)


def _one_of(place: Place, key: str, table: Mapping[str, Any], kind: type[_Word]) -> _Word:
    try:
        return kind(text_of(place, key, table))
    except ValueError:
        raise place.at(key).fault(f"{key} must be one of {', '.join(kind)}") from None


def _check_bindings(
    file: TomlFile, status: Status, below: ReadSet | None, rules: Iterable[Rule]
) -> None:
    """Only current law makes law: a bill proposes, and what else lies over the law advises."""
    binds = Binding.PROPOSED if status is Status.BILL else Binding.STATUTORY
    allowed = {Binding.ADVICE, binds}
    if below and status is Status.IN_FORCE:
        allowed = {Binding.ADVICE}
    for number, rule in enumerate(rules):
        place = Place.of(file, rule.duty, "rules", number)
        if rule.binding not in allowed:
            raise place.at("binding").fault(f"binding cannot be {rule.binding} here")
        if rule.binding is not Binding.ADVICE and not rule.sources:
            raise place.at("binding").fault("only advice goes without a source")
        if rule.binding is Binding.STATUTORY and list(rule.when.duties()):
            raise place.at("when").fault(
                "what is statutory depends on facts alone, not on another duty"
            )


def _check_laid(file: TomlFile, own: Sequence[Rule], laid: Sequence[Rule]) -> None:
    """The rules of a set with all that lies below it: one order for each duty, no circle."""
    check_once(file, own)
    below = laid[: len(laid) - len(own)]
    for number, rule in enumerate(own):
        for other in (*below, *own[:number]):
            if (other.order == rule.order) != (other.duty == rule.duty):
                raise Place.of(file, rule.duty, "rules", number, "order").fault(
                    f"order {rule.order} clashes with {other.duty}"
                )
    check_depends(file, own, laid)


def check_once(file: TomlFile, own: Sequence[Rule]) -> None:
    """A file speaks once of a duty. Raises ResourceFault."""
    seen = set()
    for number, rule in enumerate(own):
        if rule.duty in seen:
            raise Place.of(file, rule.duty, "rules", number, "duty").fault("stands here twice")
        seen.add(rule.duty)


def check_depends(file: TomlFile, own: Sequence[Rule], laid: Sequence[Rule]) -> None:
    """The duties on which those of a file depend are there, and go in no circle."""
    depends: dict[str, set[str]] = {}
    for rule in laid:
        depends.setdefault(rule.duty, set()).update(rule.when.duties())
    places = {
        rule.duty: Place.of(file, rule.duty, "rules", number, "when")
        for number, rule in enumerate(own)
    }
    for duty, place in places.items():
        _follow(duty, depends, (duty,), {**dict.fromkeys(depends, place), **places})


def _follow(
    duty: str,
    depends: Mapping[str, set[str]],
    path: tuple[str, ...],
    places: Mapping[str, Place],
) -> None:
    for other in sorted(depends[duty]):
        if other not in depends:
            raise places[duty].fault(f"applies names unknown duty {other}")
        if other in path:
            raise places[duty].fault(f"depends on itself through {other}")
        _follow(other, depends, (*path, other), places)
