"""Whole cases for a successor or substitute: only the chosen parts, personal notes never.

practice.md 1.3: running files are handed to the successor, "necessary data only". An adviser's register
gives to an adviser's and a register of bullying situations to one of its kind; nobody gives a whole case
to another kind of register (interfaces.md, Registers).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from vp_desktop.core.attachment import Attachment
from vp_desktop.core.model import (
    Closing,
    Consent,
    Contact,
    Document,
    Fact,
    Incident,
    Informed,
    Involvement,
    Matter,
    Person,
    Referral,
    Report,
    StepRecord,
    Task,
)
from vp_desktop.core.named_places import hide_named
from vp_desktop.core.own_fields import HandedField
from vp_desktop.core.purpose import Purpose

GIVEN, RECEIVED = "handover_given", "handover_received"
"""Kinds of `core.model.Document`: the line in the timeline at the end that gives and that receives."""
KINDS = (GIVEN, RECEIVED)
ORIGIN = "handover_origin"
"""The name of the fact by which a received case knows where it came from, and what came in."""
CONSENT = "handover_consent"
"""The name of the fact that holds on which day the reporter agreed to the handing over."""
FOR_SUBSTITUTE = "handover_for_substitute"
"""The name of the fact that a case goes into the package for the substitute."""
OWN_FACTS = (ORIGIN, CONSENT, FOR_SUBSTITUTE)
"""Facts about handing over itself stay in the register that wrote them."""
MADE_UP = "made_up"
"""What a package of a register to practise in says besides; one of a real register does not have it."""
MOST_CASES = 500
MOST_ROWS = 2000
"""Of one kind in one case, and of persons in a package."""
LONGEST_TEXT = 200_000
_TEXTS = frozenset(
    (
        *(
            "story",
            "wish",
            "description",
            "text",
            "safe_contact",
            "note",
            "aftercare",
            "explanation",
        ),
        *("reopened_because", "title", "reason", "who", "to_whom", "told", "not_told", "because"),
        *("knows", "ended_because", "outside_number", "name", "label"),
    )
)
"""The fields of all values in which a person may have written a name."""
V = TypeVar("V")


class HandoverKind(StrEnum):
    """Why a package of whole cases was made."""

    HANDOVER = "handover"
    SUBSTITUTION = "substitution"
    RETURN = "return"
    """What a substitute or successor wrote down since the cases came in, for where they came from."""


class Part(StrEnum):
    """What of a case may go besides what is counted; each is chosen."""

    STORY = "story"
    INCIDENTS = "incidents"
    CONTACTS = "contacts"
    SAFE_CONTACT = "safe_contact"
    TASKS = "tasks"
    ROUTES = "routes"
    DOCUMENTS = "documents"
    ATTACHMENTS = "attachments"
    OWN_FIELDS = "own_fields"
    NAMES = "names"


NECESSARY = (Part.STORY, Part.CONTACTS, Part.SAFE_CONTACT, Part.TASKS, Part.ROUTES, Part.NAMES)
"""What a successor needs to go on; the rest is ticked when it is needed."""
FOR_A_SUBSTITUTE = (Part.SAFE_CONTACT, Part.TASKS, Part.ROUTES, Part.NAMES)
"""About whom it is, how to reach them safely, what was agreed, and duties that run (experience.md)."""


@dataclass(frozen=True, kw_only=True)
class HandedRoute:
    """A route of a case with the file as it was when the case was started on it."""

    route: str
    version: int
    definition: str
    started_at: datetime
    ended_at: datetime | None = None
    ended_because: str = ""
    round: int = 1
    id: int = 0


@dataclass(frozen=True, kw_only=True)
class HandedCase:
    """One case. Numbers of rows are those of the giver and mean something inside the package alone."""

    reference: str
    number: str
    school: str
    opened_on: date
    known_since: datetime
    matter: Matter
    """Its `id` tells which cases of the package belong to one matter."""
    reports: tuple[Report, ...] = ()
    incidents: tuple[Incident, ...] = ()
    involvements: tuple[Involvement, ...] = ()
    contacts: tuple[Contact, ...] = ()
    referrals: tuple[Referral, ...] = ()
    consents: tuple[Consent, ...] = ()
    closings: tuple[Closing, ...] = ()
    tasks: tuple[Task, ...] = ()
    facts: tuple[Fact, ...] = ()
    routes: tuple[HandedRoute, ...] = ()
    steps: tuple[StepRecord, ...] = ()
    documents: tuple[Document, ...] = ()
    informed: tuple[Informed, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    own_fields: tuple[HandedField, ...] = ()

    @property
    def is_open(self) -> bool:
        return all(closing.reopened_on is not None for closing in self.closings)


ROW_KINDS: Mapping[str, type] = {
    "reports": Report,
    "incidents": Incident,
    "involvements": Involvement,
    "contacts": Contact,
    "referrals": Referral,
    "consents": Consent,
    "closings": Closing,
    "tasks": Task,
    "facts": Fact,
    "routes": HandedRoute,
    "steps": StepRecord,
    "documents": Document,
    "informed": Informed,
    "attachments": Attachment,
    "own_fields": HandedField,
}
"""The rows of a case by the name they have in a package."""


@dataclass(frozen=True, kw_only=True)
class Handover:
    """A package of whole cases. `id` is random and says nothing of the cases."""

    kind: HandoverKind
    given_by: Purpose
    parts: tuple[Part, ...]
    cases: tuple[HandedCase, ...]
    people: tuple[Person, ...] = ()
    made_at: datetime = datetime.min
    id: str = ""
    made_up: bool = False
    """From a register to practise in: no real one takes it."""

    @property
    def receipt(self) -> HandoverReceipt:
        return HandoverReceipt(
            *(self.id, self.made_at, self.kind, self.given_by, self.parts, len(self.cases))
        )


@dataclass(frozen=True)
class HandoverReceipt:
    """That a package of cases was made, of how many and of which parts; nothing of what it holds."""

    id: str
    made_at: datetime
    kind: HandoverKind
    given_by: Purpose
    parts: tuple[Part, ...]
    cases: int


def hands_over(purpose: Purpose) -> bool:
    """Whether whole cases of such a register can be handed over, and taken in by one of its kind."""
    return purpose in (Purpose.ADVISER, Purpose.BULLYING)


def without_names(value: V, roles: Mapping[str, str]) -> V:
    """The value with the role in the place of every name in its texts."""
    changed: dict[str, Any] = {
        field.name: hide_named(text, roles)
        for field in fields(value)  # type: ignore[arg-type]
        if field.name in _TEXTS and isinstance(text := getattr(value, field.name), str) and text
    }
    return replace(value, **changed) if changed else value  # type: ignore[type-var]


def check_parts(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts in their order. A file cannot be cleaned of names: without names none goes."""
    chosen = tuple(part for part in Part if part in parts)
    if Part.NAMES not in chosen:
        chosen = tuple(part for part in chosen if part is not Part.ATTACHMENTS)
    return chosen
