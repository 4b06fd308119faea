"""What one register gives to another: coded facts, and only what was chosen besides.

Who may give to whom (interfaces.md, "A register gives to another only through an encrypted package";
law.md section 12.1 and 12.3, steps 5 and 8):

- the adviser's dossier gives to the school's register, and a bullying matter to the register of bullying
  situations: explicit, minimal, with consent;
- the register of bullying situations gives to the school's register, and the school's register gives a
  bullying matter to that of bullying situations: pupils' files of one school, under the duty to inform;
- nobody gives to an adviser: her dossier begins with what somebody tells her, and with that person's own
  consent (law.md section 10).

What was told, conversations, notes, numbers and attachments are in no package.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from vp_desktop.core.model import DateKind
from vp_desktop.core.purpose import Purpose
from vp_desktop.core.taxonomy import NOT_YET

GIVEN, RECEIVED = "package_given", "package_received"
"""Kinds of `core.model.Document`, at the end that gives and at the end that receives."""
KINDS = (GIVEN, RECEIVED)
CONSENT = "package_consent"
"""The name of the fact that holds the answer to the question whether it may leave the register."""
BULLYING = "bullying"
SUBJECT, ACCUSED, REPORTER = "subject", "accused", "reporter"
ROLES = (SUBJECT, ACCUSED, REPORTER)
LONGEST_DESCRIPTION = 2000
LONGEST_NAME = 100
MOST_PERSONS = 40

_MAY_GIVE_TO = {
    Purpose.ADVISER: (Purpose.SCHOOL, Purpose.BULLYING),
    Purpose.BULLYING: (Purpose.SCHOOL,),
    Purpose.SCHOOL: (Purpose.BULLYING,),
}
_IN_BULLYING = {"bullied": SUBJECT, "bully": ACCUSED}
_FOR_SCHOOL = ("kind", "object", "motive", "handling")
_FOR_BULLYING = ("form", "ground")


class Part(StrEnum):
    """What a package may hold; nothing but the facts goes by itself."""

    FACTS = "facts"
    DESCRIPTION = "description"
    NAMES = "names"


@dataclass(frozen=True, kw_only=True)
class CodedFacts:
    """What is counted of a report, in codes of the lists. The date of the report decides the month."""

    sector: str
    received_on: date
    category: str = NOT_YET
    place: str = "unknown_place"
    reporter_role: str = "unknown_reporter"
    date_kind: DateKind = DateKind.UNKNOWN
    from_on: date | None = None
    to_on: date | None = None
    frequency: str = "unknown_frequency"
    form: str | None = None
    ground: str | None = None
    kind: str | None = None
    object: str | None = None
    motive: str | None = None
    handling: str | None = None
    serious: bool = False

    def for_register(self, purpose: Purpose) -> CodedFacts:
        """Without the answers that a register of this purpose does not ask for."""
        unasked = _FOR_SCHOOL if purpose is Purpose.BULLYING else _FOR_BULLYING
        nothing: dict[str, Any] = dict.fromkeys(unasked)
        return replace(self, **nothing)


@dataclass(frozen=True, kw_only=True)
class PackagedPerson:
    """A role in the matter and what this person is to the school; a name only when it was ticked."""

    role: str
    kind: str = "unknown"
    name: str = ""
    class_name: str = ""


@dataclass(frozen=True, kw_only=True)
class Package:
    """What goes from one register to another. `id` is random and says nothing of the matter."""

    given_by: Purpose
    meant_for: Purpose
    facts: CodedFacts
    people: tuple[PackagedPerson, ...] = ()
    description: str = ""
    """What the giver wrote for the receiver; never the text of the report itself."""
    made_at: datetime = datetime.min
    id: str = ""
    made_up: bool = False
    """From a register to practise in: no real one takes it."""

    @property
    def parts(self) -> tuple[Part, ...]:
        chosen = [Part.FACTS]
        chosen += [Part.DESCRIPTION] if self.description else []
        chosen += [Part.NAMES] if any(person.name for person in self.people) else []
        return tuple(chosen)

    @property
    def receipt(self) -> Receipt:
        return Receipt(self.id, self.made_at, self.given_by, self.meant_for, self.parts)


@dataclass(frozen=True)
class Receipt:
    """That a package was made, and of which parts; nothing of what it holds."""

    id: str
    made_at: datetime
    given_by: Purpose
    meant_for: Purpose
    parts: tuple[Part, ...]


def receivers(giver: Purpose, category: str) -> tuple[Purpose, ...]:
    """The registers to which a matter of this category may be given."""
    bullying = category == BULLYING or giver is Purpose.BULLYING
    return tuple(
        purpose for purpose in _MAY_GIVE_TO[giver] if purpose is not Purpose.BULLYING or bullying
    )


def may_receive(purpose: Purpose) -> bool:
    """Whether a register of this purpose takes packages in at all."""
    return any(purpose in given for given in _MAY_GIVE_TO.values())


def packaged_role(role: str) -> str | None:
    """What a role in a register is called in a package; None for a role that stays behind."""
    found = _IN_BULLYING.get(role, role)
    return found if found in ROLES else None


def role_for(purpose: Purpose, role: str) -> str:
    """What a role in a package is called in a register of this purpose."""
    if purpose is not Purpose.BULLYING:
        return role
    return {packaged: own for own, packaged in _IN_BULLYING.items()}.get(role, role)
