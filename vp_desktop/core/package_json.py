"""A package as JSON (`vp-package/1`), read as if an enemy had written it.

Everything must be there and nothing else, each value of its own type and each code one of the lists. What
cannot be understood is refused whole, never guessed: WrongUse("package_not_understood"), or
TooNew("package_too_new") for a later version of the format.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date, datetime
from typing import Any, NoReturn

from vp_desktop.core.errors import TooNew, WrongUse
from vp_desktop.core.foreign_json import each_once
from vp_desktop.core.handover import MADE_UP
from vp_desktop.core.model import DateKind
from vp_desktop.core.package import (
    LONGEST_DESCRIPTION,
    LONGEST_NAME,
    MOST_PERSONS,
    ROLES,
    CodedFacts,
    Package,
    PackagedPerson,
    receivers,
)
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy

FORMAT = "vp-package/1"
LARGEST = 64 * 1024
"""Characters of JSON; the fullest package that can be made is far below it."""

_LATER = re.compile(r"vp-package/[1-9][0-9]{0,5}")
_ID = re.compile(r"[A-Z2-9]{16}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}")
_YEARS = range(1900, 2200)
_KEYS = ("format", "id", "made_at", "given_by", "meant_for", "facts", "people", "description")
_LISTS = {
    "sector": "sector",
    "place": "place",
    "reporter_role": "reporter_role",
    "frequency": "frequency",
    "form": "bullying_form",
    "ground": "bullying_ground",
    "kind": "incident_kind",
    "object": "incident_object",
    "motive": "incident_motive",
    "handling": "handling",
}
_MAY_BE_ABSENT = ("form", "ground", "kind", "object", "motive", "handling")


def write_package(package: Package) -> str:
    """The package as it goes into the file."""
    values = asdict(package) | {"format": FORMAT}
    values["made_at"] = package.made_at.isoformat(timespec="seconds")
    if not package.made_up:
        values.pop(MADE_UP)  # of a real one no word of it, as it always was
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=date.isoformat)


def read_package(text: str, taxonomy: Taxonomy) -> Package:
    """The package in `text`. Raises WrongUse, TooNew; nothing of the text is in the error."""
    values = _parse(text)
    if values.get("format") != FORMAT:
        found = values.get("format")
        if isinstance(found, str) and _LATER.fullmatch(found):
            raise TooNew("package_too_new")
        _refuse()
    made_up = values.get(MADE_UP) is True
    _check_keys(values, (*_KEYS, *((MADE_UP,) if made_up else ())))
    given_by, meant_for = _purpose(values["given_by"]), _purpose(values["meant_for"])
    facts = _facts(values["facts"], taxonomy)
    if meant_for not in receivers(given_by, facts.category):
        _refuse()
    return Package(
        id=_matching(values["id"], _ID),
        made_at=datetime.fromisoformat(_moment(values["made_at"])),
        given_by=given_by,
        meant_for=meant_for,
        facts=facts,
        people=_people(values["people"], taxonomy),
        description=_text(values["description"], LONGEST_DESCRIPTION, lines=True),
        made_up=made_up,
    )


def _refuse() -> NoReturn:
    raise WrongUse("package_not_understood")


def _parse(text: str) -> Mapping[str, Any]:
    if len(text) > LARGEST:
        _refuse()
    try:
        values = json.loads(text, object_pairs_hook=each_once)
    except (ValueError, RecursionError):
        _refuse()
    return _mapping(values)


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        _refuse()
    return value


def _check_keys(values: Mapping[str, Any], expected: Sequence[str]) -> None:
    if set(values) != set(expected):
        _refuse()


def _facts(value: object, taxonomy: Taxonomy) -> CodedFacts:
    values = _mapping(value)
    _check_keys(values, [field.name for field in fields(CodedFacts)])
    read: dict[str, Any] = {
        name: _code(values[name], list_id, taxonomy, absent=name in _MAY_BE_ABSENT)
        for name, list_id in _LISTS.items()
    }
    read["received_on"] = _day(values["received_on"])
    read["category"] = _category(values["category"], taxonomy)
    if not isinstance(values["serious"], bool):
        _refuse()
    return CodedFacts(**read, **_days(values), serious=values["serious"])


def _days(values: Mapping[str, Any]) -> dict[str, Any]:
    """When it happened: one day, a period from first to last, or not known."""
    kinds = {kind.value: kind for kind in DateKind}
    kind = kinds.get(values["date_kind"]) if isinstance(values["date_kind"], str) else None
    first = None if values["from_on"] is None else _day(values["from_on"])
    last = None if values["to_on"] is None else _day(values["to_on"])
    sound = {
        DateKind.EXACT: first is not None and last is None,
        DateKind.PERIOD: first is not None and last is not None and first <= last,
        DateKind.UNKNOWN: first is None and last is None,
        None: False,
    }
    if not sound[kind]:
        _refuse()
    return {"date_kind": kind, "from_on": first, "to_on": last}


def _people(value: object, taxonomy: Taxonomy) -> tuple[PackagedPerson, ...]:
    if not isinstance(value, list) or len(value) > MOST_PERSONS:
        _refuse()
    return tuple(_person(_mapping(one), taxonomy) for one in value)


def _person(values: Mapping[str, Any], taxonomy: Taxonomy) -> PackagedPerson:
    _check_keys(values, [field.name for field in fields(PackagedPerson)])
    person = PackagedPerson(
        role=values["role"],
        kind=str(_code(values["kind"], "person_kind", taxonomy)),
        name=_text(values["name"], LONGEST_NAME),
        class_name=_text(values["class_name"], LONGEST_NAME),
    )
    if person.role not in ROLES or (person.class_name and not person.name):
        _refuse()
    return person


def _category(value: object, taxonomy: Taxonomy) -> str:
    return NOT_YET if value == NOT_YET else str(_code(value, "category", taxonomy))


def _code(value: object, list_id: str, taxonomy: Taxonomy, *, absent: bool = False) -> str | None:
    if value is None and absent:
        return None
    if not isinstance(value, str) or not taxonomy[list_id].has(value):
        _refuse()
    return value


def _purpose(value: object) -> Purpose:
    found = {purpose.value: purpose for purpose in Purpose}
    if not isinstance(value, str) or value not in found:
        _refuse()
    return found[value]


def _matching(value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        _refuse()
    return value


def _day(value: object) -> date:
    try:
        found = date.fromisoformat(_matching(value, _DAY))
    except ValueError:
        _refuse()
    if found.year not in _YEARS:
        _refuse()
    return found


def _moment(value: object) -> str:
    moment = _matching(value, _MOMENT)
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        _refuse()
    return moment


def _text(value: object, longest: int, *, lines: bool = False) -> str:
    """Text without control characters or halves of characters, which no screen or page can show."""
    if not isinstance(value, str) or len(value) > longest:
        _refuse()
    allowed = "\n\t" if lines else ""
    if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in allowed for sign in value):
        _refuse()
    return value.strip()
