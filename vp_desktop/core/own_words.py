"""The one place where the user's own word for a value and the packaged value meet (decision 011).

An own value is a finer word under one packaged value. Its code is written `leaf+mark`, but as a value of
the program it is an `OwnCode`: a string that *is* the packaged code, with the own one beside it. Whatever
counts, compares, prints, hands over or writes JSON meets the packaged code; the own one is seen only by
who asks for it: the window (`ui/dossier/vocabulary.py`, `ui/widgets/choice.py`), a draft, and the column
`own_words` of a row (`storage/own_words.py`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

_SPELLED = re.compile(r"([a-z0-9_]+)\+[a-z0-9]{6}")
T = TypeVar("T")

FIELDS: Mapping[str, Mapping[str, str]] = {
    "matters": {
        name: name
        for name in (
            *("category", "place", "reporter_role", "accused_type"),
            *("bullying_form", "bullying_ground", "bullying_method", "bullying_end"),
        )
    },
    "reports": {"reporter_role": "reporter_role", "way": "way"},
    "incidents": {
        "place": "place",
        "frequency": "frequency",
        "form": "bullying_form",
        "ground": "bullying_ground",
        "kind": "incident_kind",
        "object": "incident_object",
        "motive": "incident_motive",
        "handling": "handling",
    },
    "contacts": {"way": "way", "bullying_now": "bullying_end"},
    "referrals": {"referred_to": "referral"},
    "closings": {"outcome": "outcome", "reason": "closing_reason"},
    "steps": {"way": "way"},
}
"""The columns that may have an own word beside their code, by table, and of which list it is."""


class OwnCode(str):
    """A packaged code that knows which own value stands for it in the window (`own`)."""

    own: str

    def __new__(cls, own: str) -> OwnCode:
        made = super().__new__(cls, own.partition("+")[0])
        made.own = own
        return made


def as_code(text: T) -> T | OwnCode:
    """What was chosen, as a code: of `leaf+mark` the leaf with its own value; all else as it is."""
    if isinstance(text, str) and not isinstance(text, OwnCode) and _SPELLED.fullmatch(text):
        return OwnCode(text)
    return text


def spelled(code: str) -> str:
    """How a choice is written where the own value must not be lost: in an editor or a draft."""
    return code.own if isinstance(code, OwnCode) else str(code)


def as_counted(value: T) -> T:
    """A dataclass without own words: as it is kept where only what is counted may stay."""
    known: Any = value
    plain = {
        field.name: str(code)
        for field in fields(known)
        if isinstance(code := getattr(known, field.name), OwnCode)
    }
    return replace(known, **plain) if plain else value


def leaf_of(code: str) -> str:
    """The packaged value as which a value counts."""
    return str(as_code(code)).partition("+")[0]


def is_own(code: str) -> bool:
    """Whether `code`, as it is written in an editor, is an own value."""
    return _SPELLED.fullmatch(spelled(code)) is not None
