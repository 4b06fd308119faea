"""Whole cases as JSON (`vp-handover/1`), read as if an enemy had written it.

One text says what the package is, one more each case: so no text is larger than a case. Everything must
be there and nothing else, each value of its own type, each code one of its list, each number one that
the package itself names. What cannot be understood is refused whole: WrongUse("handover_not_understood"),
or TooNew("handover_too_new") for a later version of the format.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime, time
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from vp_desktop.core.attachment import LARGEST, Attachment
from vp_desktop.core.errors import TooNew, WrongUse
from vp_desktop.core.facts import KINDS as FACT_KINDS
from vp_desktop.core.handover import (
    LONGEST_TEXT,
    MADE_UP,
    MOST_CASES,
    MOST_ROWS,
    OWN_FACTS,
    ROW_KINDS,
    HandedCase,
    HandedRoute,
    Handover,
    HandoverKind,
    Part,
    check_parts,
    hands_over,
)
from vp_desktop.core.handover_values import (
    READERS,
    check_keys,
    choice,
    day,
    is_fit,
    mapping,
    matching,
    moment,
    parse,
    refuse,
    rows,
    text_of,
)
from vp_desktop.core.model import (
    Closing,
    Consent,
    Contact,
    Document,
    Fact,
    Incident,
    Involvement,
    Matter,
    Person,
    Referral,
    Report,
    StepRecord,
)
from vp_desktop.core.own_fields import MOST_KEPT
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET, Taxonomy

FORMAT = "vp-handover/1"
_LATER = re.compile(r"vp-handover/[1-9][0-9]{0,5}")
_ID = re.compile(r"[A-Z2-9]{16}")
_REFERENCE = re.compile(r"[A-Z2-9]{4,16}")
_NUMBER = re.compile(r"[0-9]{4}-[0-9]{3,6}")
_CODE = re.compile(r"[a-z0-9_.-]{0,60}")
_SHA = re.compile(r"[0-9a-f]{64}")
_LONGEST_LINE = 500
_ABOUT = ("format", "id", "made_at", "kind", "given_by", "parts", "people", "cases")
_CASE_FIELDS = ("reference", "number", "school", "opened_on", "known_since", "matter")
_LISTS: Mapping[type, Mapping[str, str]] = {
    Matter: {
        **{"place": "place", "reporter_role": "reporter_role", "accused_type": "accused_type"},
        **{"bullying_form": "bullying_form", "bullying_ground": "bullying_ground"},
        **{"bullying_method": "bullying_method", "bullying_end": "bullying_end"},
    },
    Report: {"reporter_role": "reporter_role", "way": "way", "secrecy_told": "secrecy_told"},
    Incident: {
        **{"place": "place", "frequency": "frequency", "form": "bullying_form"},
        **{"ground": "bullying_ground", "kind": "incident_kind", "object": "incident_object"},
        **{"motive": "incident_motive", "handling": "handling"},
    },
    Involvement: {"role": "role", "kind": "person_kind"},
    Person: {"kind": "person_kind"},
    Contact: {"way": "way", "bullying_now": "bullying_end"},
    Referral: {"referred_to": "referral"},
    Consent: {"answer": "consent_answer"},
    Closing: {"outcome": "outcome", "reason": "closing_reason"},
    Document: {"kind": "document_kind"},
    Attachment: {"kind": "attachment_kind"},
}
_CODES: Mapping[type, tuple[str, ...]] = {
    Matter: ("category",),
    Contact: ("with_role",),
    Fact: ("name",),
    StepRecord: ("step", "duty", "answer"),
    HandedRoute: ("route",),
}
_LATER_ROWS = ("own_fields",)
"""Rows that came into the format later: absent when there are none, so that both sides read it."""
_LINES = ("name", "class_name", "title", "school", "reference", "outside_number")


def write_about(handover: Handover) -> str:
    """What the package is, without its cases."""
    about: dict[str, Any] = {
        "format": FORMAT,
        "id": handover.id,
        "made_at": handover.made_at,
        "kind": handover.kind,
        "given_by": handover.given_by,
        "parts": list(handover.parts),
        "people": [_row(person) for person in handover.people],
        "cases": len(handover.cases),
    }
    if handover.made_up:  # of a real one no word of it, as it always was
        about[MADE_UP] = True
    return _dump(about)


def write_case(case: HandedCase) -> str:
    values: dict[str, Any] = {name: getattr(case, name) for name in _CASE_FIELDS}
    values["matter"] = _row(case.matter)
    for name in ROW_KINDS:
        values[name] = [_row(value) for value in getattr(case, name)]
    for name in _LATER_ROWS:
        if not values[name]:
            values.pop(name)
    return _dump(values)


def read_handover(about: str, cases: Sequence[str], taxonomy: Taxonomy) -> Handover:
    """The package. Raises WrongUse, TooNew; nothing of the text is in the error."""
    values = parse(about)
    found = values.get("format")
    if found != FORMAT:
        if isinstance(found, str) and _LATER.fullmatch(found):
            raise TooNew("handover_too_new")
        refuse()
    made_up = values.get(MADE_UP) is True
    check_keys(values, (*_ABOUT, *((MADE_UP,) if made_up else ())))
    if len(cases) > MOST_CASES:
        raise WrongUse("handover_too_many", most=MOST_CASES)
    if values["cases"] != len(cases) or not cases:
        refuse()
    reader = _Reader(taxonomy)
    people = tuple(reader.row(Person, each) for each in rows(values["people"]))
    parts = tuple(choice(Part, part) for part in rows(values["parts"]))
    handover = Handover(
        id=matching(values["id"], _ID),
        made_at=moment(values["made_at"]),
        kind=choice(HandoverKind, values["kind"]),
        given_by=choice(Purpose, values["given_by"]),
        parts=parts,
        people=people,
        cases=tuple(reader.case(text) for text in cases),
        made_up=made_up,
    )
    _check_whole(handover)
    return handover


class _Reader:
    """Reads values by the types of their fields."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._taxonomy = taxonomy

    def case(self, text: str) -> HandedCase:
        values = {**{name: [] for name in _LATER_ROWS}, **parse(text)}
        check_keys(values, (*_CASE_FIELDS, *ROW_KINDS))
        found: dict[str, Any] = {
            name: tuple(self.row(kind, each) for each in rows(values[name]))
            for name, kind in ROW_KINDS.items()
        }
        case = HandedCase(
            reference=matching(values["reference"], _REFERENCE),
            number=matching(values["number"], _NUMBER),
            school=text_of(values["school"], _LONGEST_LINE),
            opened_on=day(values["opened_on"]),
            known_since=moment(values["known_since"]),
            matter=self.row(Matter, values["matter"]),
            **found,
        )
        _check_case(case)
        return case

    def row(self, kind: type, value: object) -> Any:
        values = mapping(value)
        hints = get_type_hints(kind)
        names = [field.name for field in fields(kind) if field.name not in _LEFT_OUT]
        check_keys(values, names)
        read = {name: self._value(kind, name, hints[name], values[name]) for name in names}
        rest = {name: 0 for name in hints if name in _LEFT_OUT and name != "merged_into"}
        try:
            return kind(**read, **rest)
        except ValueError:
            refuse()

    def _value(self, kind: type, name: str, hint: Any, value: object) -> Any:
        plain = hint
        if get_origin(hint) in (Union, UnionType):
            if value is None:
                return None
            plain = next(part for part in get_args(hint) if part is not NoneType)
        plain = getattr(plain, "__supertype__", plain)  # a NewType is an int
        if isinstance(plain, type) and issubclass(plain, Enum):
            return choice(plain, value)
        if plain is str:
            return self._string(kind, name, value)
        return READERS[plain](value)

    def _string(self, kind: type, name: str, value: object) -> str:
        if (list_id := _LISTS.get(kind, {}).get(name)) is not None:
            if not isinstance(value, str) or not self._taxonomy[list_id].has(value):
                refuse()
            return value
        if name in _CODES.get(kind, ()):
            code = matching(value, _CODE)
            known = self._taxonomy["category"].has(code) or code == NOT_YET
            if kind is Matter and not known:
                refuse()
            return code
        return text_of(value, _LONGEST_LINE if name in _LINES else LONGEST_TEXT)


_LEFT_OUT = ("case_id", "school_id", "merged_into")
"""What says nothing outside the register of the giver."""


def _row(value: Any) -> dict[str, Any]:
    return {name: each for name, each in asdict(value).items() if name not in _LEFT_OUT}


def _dump(values: Mapping[str, Any]) -> str:
    return json.dumps(_cleaned(values), ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, time):
        return value.isoformat(timespec="seconds")
    return cast(str, value.isoformat())


def _cleaned(value: Any) -> Any:
    """Without control characters and halves of characters, which the receiver would refuse."""
    if isinstance(value, Mapping):
        return {key: _cleaned(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(each) for each in value]
    if isinstance(value, str) and not isinstance(value, Enum):
        return "".join(sign if is_fit(sign) else " " for sign in value)
    return value


def _check_whole(handover: Handover) -> None:
    people = {person.id for person in handover.people}
    references = {case.reference for case in handover.cases}
    named = {one.person_id for case in handover.cases for one in case.involvements} - {None}
    attached = [each.id for case in handover.cases for each in case.attachments]
    fields_of_own = {(o.label, o.kind) for case in handover.cases for o in case.own_fields}
    sound = (
        hands_over(handover.given_by)
        and check_parts(handover.parts) == handover.parts
        and len(people) == len(handover.people) <= MOST_ROWS
        and len(references) == len(handover.cases)
        and named <= people
        and (Part.NAMES in handover.parts or not people)
        and len(set(attached)) == len(attached)
        and (Part.ATTACHMENTS in handover.parts or not attached)
        and (Part.OWN_FIELDS in handover.parts or not fields_of_own)
        and len(fields_of_own) <= MOST_KEPT
    )
    if not sound or (handover.kind is not HandoverKind.RETURN and not _all_reported(handover)):
        refuse()


def _all_reported(handover: Handover) -> bool:
    return all(case.reports for case in handover.cases)


def _check_case(case: HandedCase) -> None:
    routes, incidents = _ids(case.routes), _ids(case.incidents)
    within = (
        all(one.incident_id in incidents for one in case.involvements if one.incident_id),
        all(one.route_id in routes for one in case.tasks if one.route_id),
        all(one.route_id in routes for one in case.steps if one.route_id),
        all(1 <= route.round <= MOST_ROWS for route in case.routes),
        all(1 <= step.round <= MOST_ROWS for step in case.steps),
        all(one.age is None or one.age <= 120 for one in case.involvements),
        all(one.minutes is None or one.minutes <= 1440 for one in case.contacts),
        all(_is_fact(fact) for fact in case.facts),
        all(0 < one.size <= LARGEST and _SHA.fullmatch(one.sha256) for one in case.attachments),
        sum(closing.reopened_on is None for closing in case.closings) <= 1,
        all(one.is_sound for one in case.own_fields),
        {one.report_id for one in case.incidents if one.report_id} <= _ids(case.reports),
    )
    if not all(within):
        refuse()


def _ids(values: Iterable[Any]) -> set[int]:
    return {value.id for value in values}


def _is_fact(fact: Fact) -> bool:
    """A fact whose value the program can use; those about handing over itself are its own."""
    if fact.name in OWN_FACTS or len(fact.value) > _LONGEST_LINE:
        return False
    try:
        value = json.loads(fact.value)
    except (ValueError, RecursionError):
        return False
    return fact.name not in FACT_KINDS or FACT_KINDS[fact.name].accepts(value)
