"""Reading the user's own rule files: advice beside a rule set of the program, and nothing else.

Such a file names the set to which it adds (`adds_to = "current_law"`). Its rules are advice, with duties
and orders of their own, after those of the program; it may use the conditions and sources of that set,
and add some under new names. What is law stays as it was read from the program's files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vp_desktop.catalog.conditions import Place
from vp_desktop.catalog.fields import text_of
from vp_desktop.catalog.rules import (
    RULE_KEYS,
    ReadSet,
    Sources,
    check_depends,
    check_once,
    read_conditions,
    read_each_rule,
    read_head,
    read_sets,
    read_sources,
)
from vp_desktop.catalog.toml_file import TomlFile
from vp_desktop.core.duties import Addition, Binding, Rule, RuleSets
from vp_desktop.core.taxonomy import Item, Taxonomy

_CODE = re.compile(r"[a-z][a-z0-9_]{1,59}")
_FILE_KEYS = {"id", "checked_on", "adds_to", "conditions", "sources", "rules"}
_OWN_KEYS = (RULE_KEYS - {"condition"}) | {"label"}
_ABOUT_WHOM = ("accused", "parents_and_accused", "bully")
"""Functions of persons whom a case is about: no advice is addressed to them."""


def read_rules_with_own(files: Sequence[TomlFile], taxonomy: Taxonomy) -> RuleSets:
    """The program's rule sets, and what the user's own files add. Raises ResourceFault.

    Whom an own rule names, and when, must stand in the lists of the program, so that the window has
    words for them.
    """
    packaged = read_sets([file for file in files if not file.own])
    additions: list[Addition] = []
    for file in files:
        if file.own:
            additions.append(_read_addition(file, packaged, additions, taxonomy))
    return RuleSets({name: found.set for name, found in packaged.items()}, tuple(additions))


def with_own_duties(taxonomy: Taxonomy, rule_sets: RuleSets) -> Taxonomy:
    """The coded lists, that of the duties with those of the user's own files after its own."""
    own = {
        rule.duty: Item(rule.duty, rule.label)
        for addition in rule_sets.additions
        for rule in addition.rules
        if rule.label is not None
    }
    duties = taxonomy["duty"]
    known = replace(duties, items={**own, **duties.items})
    return Taxonomy({**taxonomy.lists, duties.id: known})


def _read_addition(
    file: TomlFile,
    packaged: Mapping[str, ReadSet],
    before: Sequence[Addition],
    taxonomy: Taxonomy,
) -> Addition:
    place = Place.of(file, "own rules")
    place.only(file.data, _FILE_KEYS)
    checked_on = read_head(file)
    if file.path.stem in packaged:
        raise place.at("id").fault(f"{file.path.stem} is a rule set of the program")
    adds_to = text_of(place, "adds_to", file.data)
    if adds_to not in packaged:
        raise place.at("adds_to").fault(f"{adds_to} is no rule set of the program")
    below = packaged[adds_to]
    named = read_conditions(file, below.conditions)
    rules = read_each_rule(file, _OWN_KEYS, named, _sources(file, below.sources))
    for number, rule in enumerate(rules):
        _check_words(Place.of(file, rule.duty, "rules", number), rule, taxonomy)
    _check_apart(file, rules, packaged, before)
    found = Addition(file.path.stem, adds_to, checked_on, rules)
    sets = RuleSets({name: read.set for name, read in packaged.items()}, (*before, found))
    check_depends(file, rules, sets.rules(adds_to))
    return found


def _sources(file: TomlFile, below: Sources) -> Sources:
    own = read_sources(file)
    for name in own:
        if name in below:
            raise Place.of(file, f"sources.{name}", "sources", name).fault(
                "stands in the rule set below already"
            )
    return {**below, **own}


def _check_words(place: Place, rule: Rule, taxonomy: Taxonomy) -> None:
    """Advice alone, to somebody of whom the window can speak and whom the case is not about."""
    if not _CODE.fullmatch(rule.duty):
        raise place.at("duty").fault("duty is a word of small letters, digits and _")
    if rule.binding is not Binding.ADVICE:
        raise place.at("binding").fault("an own rule advises: binding must be advice")
    named = [("who", "function", rule.who), ("to", "function", rule.to)]
    named += [("to_instead", "function", to) for _, to in rule.to_instead]
    named += [("term", "duty_term", rule.term)]
    for key, code_list, code in named:
        if not taxonomy[code_list].has(code):
            raise place.at(key).fault(f"{key} cannot be {code}; it is not in the list {code_list}")
        if key != "term" and code in _ABOUT_WHOM:
            raise place.at(key).fault(f"{key} cannot be {code}: the case is about this person")


def _check_apart(
    file: TomlFile,
    rules: Sequence[Rule],
    packaged: Mapping[str, ReadSet],
    before: Sequence[Addition],
) -> None:
    """Duties and orders of its own: after those of the program, and not those of another own file."""
    check_once(file, rules)
    of_program = [rule for found in packaged.values() for rule in found.set.rules]
    duties = {rule.duty for rule in of_program}
    last = max(rule.order for rule in of_program)
    orders = set()
    for addition in before:
        duties |= {rule.duty for rule in addition.rules}
        orders |= {rule.order for rule in addition.rules}
    for number, rule in enumerate(rules):
        place = Place.of(file, rule.duty, "rules", number)
        if rule.duty in duties:
            raise place.at("duty").fault("stands in another file already")
        if rule.order <= last:
            raise place.at("order").fault(f"order must be above {last}")
        if rule.order in orders:
            raise place.at("order").fault(f"order {rule.order} is taken already")
        orders.add(rule.order)
