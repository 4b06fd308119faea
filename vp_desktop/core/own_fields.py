"""A few fields of the user's own in every case: what kinds there are, and what can stand in them.

Nothing counts, prints or compares them (decision 011). What stands in them is content of the case: it is
kept, given and destroyed as its texts are.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId
from vp_desktop.core.own_lists import LONGEST_LABEL, checked_label
from vp_desktop.core.taxonomy import normalise_word

MOST_FIELDS = 5
MOST_KEPT = 20
"""With the hidden ones that came along with cases of somebody else."""
MOST_CHOICES = 20
LONGEST_VALUE = 200
LONGEST_HANDED = 5000
"""Where a name stood, a role may stand, which is longer."""
YES, NO = "yes", "no"
DRAFT = "dossier.own_fields"
"""The kind of the draft in which the fields of a case are being filled in."""


class FieldKind(StrEnum):
    """What can stand in a field."""

    TEXT = "text"
    DAY = "day"
    YES_NO = "yes_no"
    CHOICE = "choice"

    @property
    def holds_words(self) -> bool:
        """Whether somebody's own words stand in it, in which a name can be."""
        return self in (FieldKind.TEXT, FieldKind.CHOICE)


@dataclass(frozen=True)
class OwnField:
    """A field of the user's own. A hidden one shows only in cases in which something stands in it."""

    label: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    hidden: bool = False
    position: int = 0
    id: int = 0


@dataclass(frozen=True)
class OwnFieldValue:
    """What stands in a field of a case: words, a day as `2026-11-21`, or YES or NO."""

    case_id: CaseId
    field_id: int
    value: str
    id: int = 0


@dataclass(frozen=True, kw_only=True)
class HandedField:
    """A field of a case in a package of whole cases: its words in `text`, a day or a yes in `code`."""

    label: str
    kind: FieldKind
    text: str = ""
    code: str = ""
    id: int = 0

    @classmethod
    def of(cls, field: OwnField, value: OwnFieldValue) -> HandedField:
        kind = field.kind
        if not kind.holds_words and not is_code(kind, value.value):
            kind = FieldKind.TEXT  # nothing that stands there is lost
        words = kind.holds_words
        return cls(
            label=field.label,
            kind=kind,
            text=value.value if words else "",
            code="" if words else value.value,
            id=value.id,
        )

    @property
    def is_sound(self) -> bool:
        """Whether it can be taken in."""
        if not self.label.strip() or len(self.label) > LONGEST_HANDED:
            return False
        if self.kind.holds_words:
            return 0 < len(self.text.strip()) <= LONGEST_HANDED and not self.code
        return not self.text and is_code(self.kind, self.code)


def name_of(field_id: int, case_id: CaseId) -> str:
    """By what a form and its draft call a field of a case."""
    return f"own/{field_id}/{case_id}"


def field_of(name: str) -> int:
    """The number of the field that a form calls so."""
    return int(name.split("/")[1])


def checked_name(label: str, taken: Iterable[str]) -> str:
    """The name of a field as it is kept. Raises WrongUse for one that cannot be, or is taken."""
    kept = checked_label(label, ())
    if same_name(kept) in map(same_name, taken):
        raise WrongUse("own_field_taken")
    return kept


def same_name(label: str) -> str:
    """By which names are one name: capitals and spaces do not tell them apart."""
    return normalise_word(unicodedata.normalize("NFKC", label))


def handed_name(label: str) -> str:
    """The name of a field that came in, as it can be kept."""
    return _line(label)[:LONGEST_LABEL].strip()


def checked_choices(kind: FieldKind, lines: Iterable[str]) -> tuple[str, ...]:
    """The words to choose from, each once and in their order. Raises WrongUse."""
    if kind is not FieldKind.CHOICE:
        return ()
    kept: dict[str, str] = {}
    for line in lines:
        if line.strip():
            word = checked_label(line, ())
            kept.setdefault(same_name(word), word)
    if not 0 < len(kept) <= MOST_CHOICES:
        raise WrongUse("own_field_choices", most=MOST_CHOICES)
    return tuple(kept.values())


def checked_value(field: OwnField, value: str, before: str = "") -> str:
    """What stands in a field as it is kept; empty for nothing. Raises WrongUse without its words.

    `before` may stay, also when it can no longer be chosen.
    """
    kept = _line(value)
    if not kept or kept == before:
        return kept
    if field.kind is FieldKind.TEXT and len(kept) > LONGEST_VALUE:
        raise WrongUse("own_field_long", most=LONGEST_VALUE)
    if field.kind is FieldKind.CHOICE and kept not in field.choices:
        raise WrongUse("own_field_value")
    if not field.kind.holds_words and not is_code(field.kind, kept):
        raise WrongUse("own_field_value")
    return kept


def is_code(kind: FieldKind, code: str) -> bool:
    """Whether it is a day, or a yes or no, as such a field holds it."""
    if kind is FieldKind.YES_NO:
        return code in (YES, NO)
    try:
        return date.fromisoformat(code).isoformat() == code
    except ValueError:
        return False


def _line(text: str) -> str:
    """One line, without signs that cannot be stored."""
    plain = "".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in text)
    return " ".join(unicodedata.normalize("NFC", plain).split())
