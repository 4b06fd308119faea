"""What a row of a school's list comes to: values of the register, or why it is rejected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vp_desktop.core.list_columns import Column


class Reason(StrEnum):
    """Why a row is rejected."""

    NO_SUCH_DATE = "no_such_date"
    MISSING = "missing"
    UNKNOWN_WORD = "unknown_word"
    TOO_MANY_CELLS = "too_many_cells"
    """More cells than the list has columns: a separator inside a text that was not quoted."""


@dataclass(frozen=True)
class Rejection:
    """Why a row cannot be read, and in which column; never what stands in its cell."""

    column: Column
    reason: Reason


@dataclass(frozen=True)
class ListedPerson:
    """Somebody in a row. `name` is empty for the unnamed."""

    name: str
    kind: str
    class_name: str = ""
    age: int | None = None


@dataclass(frozen=True)
class ListRow:
    """A row as values of the register: codes are leaves of the taxonomy."""

    number: str
    reported_on: date
    happened_on: date | None
    category: str
    place: str
    reporter_role: str
    accused_type: str
    bullying_form: str
    bullying_ground: str
    text: str
    """The description as the list has it."""
    remarks: tuple[str, ...]
    """What the row says beside it that no field holds, in words."""
    subject: ListedPerson
    accused: ListedPerson
    reporter: ListedPerson
    unnamed: str
    """The name of somebody who stays anonymous: it goes into no person, and out of a coded story."""
    referrals: tuple[str, ...]
    outcome: str
    """`running` while the row is open."""
    closed_on: date | None

    @property
    def is_open(self) -> bool:
        return self.outcome == "running"

    @property
    def story(self) -> str:
        """The description with the remarks below it."""
        return "\n\n".join(part for part in (self.text, "\n".join(self.remarks)) if part)
