"""What a document may be made from. What is not here cannot come into a letter.

There is no place here for a Geheugensteun, for the case number or for the keyword: they are in no
document (experience.md, Geheugensteun and Dossier).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vp_desktop.core.duties import Source
from vp_desktop.core.model import Contact, Incident, Matter, Report, School
from vp_desktop.core.purpose import AdviserKind, Purpose


@dataclass(frozen=True)
class Concerned:
    """Somebody in a case, by the roles this person has in it."""

    roles: tuple[str, ...]
    kind: str = "unknown"
    name: str = ""
    age: int | None = None


@dataclass(frozen=True)
class LetterFacts:
    """What is known of a case when a document is made. `reference` is its name outside."""

    reference: str
    purpose: Purpose
    adviser_kind: AdviserKind
    own_title: str
    """What the adviser calls herself; empty for the usual word."""
    school: School
    matter: Matter
    today: date
    known_on: date
    people: tuple[Concerned, ...] = ()
    reports: tuple[Report, ...] = ()
    incidents: tuple[Incident, ...] = ()
    contacts: tuple[Contact, ...] = ()
    duties: frozenset[str] = frozenset()
    """The duties that apply in this case (`core.duties`), by code."""
    article: Source | None = None
    """Of the duty to inform the board, where that applies and binds by law; its article may be empty."""
    keeps_texts: bool = True
    """Whether names and texts are kept: not after consent was refused or withdrawn."""

    def with_role(self, *roles: str) -> tuple[Concerned, ...]:
        return tuple(found for found in self.people if set(roles) & set(found.roles))

    @property
    def accused(self) -> tuple[Concerned, ...]:
        """Whom the case is about: in a bullying register whoever showed bullying behaviour."""
        return self.with_role("accused", "bully")

    @property
    def subjects(self) -> tuple[Concerned, ...]:
        """Whom it happened to."""
        return self.with_role("subject", "bullied")

    @property
    def took_part(self) -> tuple[Concerned, ...]:
        """Who must get no letter unasked: the accused, and in bullying who assisted or reinforced."""
        return self.with_role("accused", "bully", "assistant", "reinforcer")

    @property
    def accused_kinds(self) -> tuple[str, ...]:
        """What those do who must get no letter unasked."""
        return tuple(dict.fromkeys(found.kind for found in self.took_part))

    @property
    def reporter_is_pupil(self) -> bool:
        """Whether the reporter is written to as `je`."""
        reporters = self.with_role("reporter")
        if reporters:
            return all(found.kind == "pupil" for found in reporters)
        return any(report.reporter_role == "pupil" for report in self.reports)


@dataclass(frozen=True)
class Choices:
    """What the adviser chose for one document."""

    to: str = ""
    """The function it goes to; empty for the usual one."""
    names: bool = False
    statutory: bool = False
    contact: int = 0
    """Which conversation a summary is about."""
    day: str = ""
    time: str = ""
    place: str = ""
