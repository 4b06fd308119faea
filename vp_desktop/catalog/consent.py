"""Reading `resources/consent.toml`: what each answer to the question of consent does.

Every combination of answer, age and duty stands there exactly once, and nothing in it stops the counting.
A faulty file raises `ResourceFault`, which names the file, the line and the fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

from vp_desktop.catalog.conditions import Place
from vp_desktop.catalog.fields import flag_of, label_of, text_of
from vp_desktop.catalog.toml_file import TomlFile, read_toml
from vp_desktop.core.consent import NOT_ASKED, Age, AgeRule, ConsentTable, Consequence, Kept

_KEEP = {"keep": True, "erase": False}
_WHAT = ("names", "texts", "notes", "documents")
_ROW_KEYS = {
    *("answer", "ages", "duty", *_WHAT, "facts", "counting", "instead"),
    *("sentence", "source", "confirmed"),
}
_AGE_KEYS = {"question", "decides", "source", "confirmed"}
Row = tuple[str, Age, bool]


def read_consent(file: Path) -> ConsentTable:
    """The table in `file`. Raises ResourceFault."""
    source = read_toml(file)
    Place.of(source, "consent").only(source.data, {"ages", "rows", "unfounded"})
    rows: dict[Row, Consequence] = {}
    tables = source.data.get("rows")
    if not isinstance(tables, list) or not tables:
        raise Place.of(source, "consent", "rows").fault("rows are missing")
    for number in range(len(tables)):
        place = Place.of(source, f"row {number + 1}", "rows", number)
        table = place.only(tables[number], _ROW_KEYS)
        consequence = _consequence(place, table)
        for key in _keys(place, table):
            if key in rows:
                raise place.fault(f"{', '.join(map(str, key))} stands there twice")
            rows[key] = consequence
    _check_complete(source, rows)
    unfounded = label_of(Place.of(source, "consent"), "unfounded", source.data)
    return ConsentTable(_ages(source), rows, unfounded)


def _ages(source: TomlFile) -> dict[Age, AgeRule]:
    whole = Place.of(source, "ages", "ages").only(source.data.get("ages"), set(Age))
    ages = {}
    for age in Age:
        place = Place.of(source, f"ages.{age}", "ages", age.value)
        table = place.only(whole.get(age), _AGE_KEYS)
        ages[age] = AgeRule(
            question=label_of(place, "question", table),
            decides=label_of(place, "decides", table),
            source=text_of(place, "source", table),
            confirmed=flag_of(place, "confirmed", table),
        )
    return ages


def _consequence(place: Place, table: Mapping[str, Any]) -> Consequence:
    if table.get("counting") is not True:
        raise place.at("counting").fault("counting is always true")
    kept = {name: _one_of(place, name, table, _KEEP) for name in _WHAT}
    return Consequence(
        **kept,
        facts=_one_of(place, "facts", table, {each.value: each for each in Kept}),
        sentence=label_of(place, "sentence", table),
        source=text_of(place, "source", table),
        confirmed=flag_of(place, "confirmed", table),
        instead=text_of(place, "instead", table) if "instead" in table else None,
    )


def _keys(place: Place, table: Mapping[str, Any]) -> Iterator[Row]:
    answer = text_of(place, "answer", table)
    ages, duty = table.get("ages"), table.get("duty")
    if not isinstance(ages, list) or not ages or not set(ages) <= set(Age):
        raise place.at("ages").fault(f"ages are some of {', '.join(Age)}")
    if not isinstance(duty, list) or not duty or not all(isinstance(each, bool) for each in duty):
        raise place.at("duty").fault("duty is a list of true, false or both")
    yield from product((answer,), map(Age, ages), duty)


def _check_complete(source: TomlFile, rows: Mapping[Row, Consequence]) -> None:
    place = Place.of(source, "consent", "rows")
    answers = {answer for answer, _, _ in rows}
    if NOT_ASKED not in answers:
        raise place.fault(f"{NOT_ASKED} is missing")
    for key in product(sorted(answers), Age, (False, True)):
        if key not in rows:
            raise place.fault(f"{', '.join(map(str, key))} is missing")
    for row in rows.values():
        if row.instead is not None and row.instead not in answers:
            raise place.fault(f"instead: {row.instead} is no answer")


def _one_of(place: Place, key: str, table: Mapping[str, Any], values: Mapping[str, Any]) -> Any:
    value = table.get(key)
    if not isinstance(value, str) or value not in values:
        raise place.at(key).fault(f"{key} is one of {', '.join(values)}")
    return values[value]
