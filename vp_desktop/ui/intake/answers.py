"""What has been told so far: the content of a report's draft, kept every two seconds.

Everything is as the adviser left it, half-written days and ages included. Reading is tolerant: a draft
of an older or newer version gives what it has, and never stops a conversation from being resumed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime
from typing import Any, TypeVar

from vp_desktop.core.day_text import read_day
from vp_desktop.core.own_words import as_code, spelled

V = TypeVar("V")
_CODED = (
    *("reporter_role", "way", "category", "form", "ground", "kind", "object", "motive"),
    *("place", "frequency"),
)
"""The answers that may be one of the user's own values."""


@dataclass
class PersonAnswer:
    """Somebody in the report. `person_id` is 0 for one who was not chosen from the register."""

    role: str = ""
    name: str = ""
    kind: str = ""
    class_name: str = ""
    age: str = ""
    person_id: int = 0

    @property
    def is_empty(self) -> bool:
        return not any((self.name.strip(), self.kind, self.class_name.strip(), self.age.strip()))


@dataclass
class Agreement:
    """What was agreed; `due` is a day as it was written."""

    title: str = ""
    reason: str = ""
    who: str = ""
    due: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.title.strip() or self.reason.strip())


@dataclass
class Answers:
    """The conversation as a value. Codes are of the lists that the register's report uses.

    Days (`received`, `from_day`, `to_day`) are ISO days, or what was written when that is no day yet.
    `duties_on` and `duties_off` hold what the adviser chose herself about duties as agreements; of the
    others the program's proposal holds. `seen` are the steps that were shown: one before `step` that
    was not, was skipped.
    """

    started_at: str = ""
    step: str = ""
    seen: list[str] = field(default_factory=list)
    school_id: int = 0
    safety: list[str] = field(default_factory=list)
    received: str = ""
    secrecy_told: str = ""
    reporter_role: str = ""
    reporter: PersonAnswer = field(default_factory=PersonAnswer)
    way: str = ""
    safe_contact: str = ""
    consent: str = ""
    story: str = ""
    special_needed: str = ""
    special_reason: str = ""
    category: str = ""
    offence: str = ""
    also: list[str] = field(default_factory=list)
    form: str = ""
    ground: str = ""
    kind: str = ""
    object: str = ""
    motive: str = ""
    place: str = ""
    date_kind: str = ""
    from_day: str = ""
    to_day: str = ""
    frequency: str = ""
    reporter_is_subject: bool = False
    people: list[PersonAnswer] = field(default_factory=list)
    task_holder: str = ""
    same_matter_as: int = 0
    wish: str = ""
    complaint: bool = False
    close: bool = False
    duties_on: list[str] = field(default_factory=list)
    duties_off: list[str] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    minutes: str = ""
    keyword: str = ""

    @classmethod
    def begun(cls, now: datetime) -> Answers:
        """Nothing told yet: received today, the clock of any duty running from now."""
        return cls(started_at=now.isoformat(timespec="seconds"), received=now.date().isoformat())

    def to_content(self) -> dict[str, Any]:
        """As the JSON object that a draft keeps; an own value as it is written."""
        written = {name: spelled(getattr(self, name)) for name in _CODED}
        return asdict(self) | written

    @classmethod
    def from_content(cls, content: Mapping[str, Any]) -> Answers:
        """The answers in a draft; what is missing or of another type is left as in a new report."""
        answers = _read(cls, content)
        answers.reporter = _read(PersonAnswer, content.get("reporter"))
        answers.people = [_read(PersonAnswer, one) for one in _items(content.get("people"))]
        answers.agreements = [_read(Agreement, one) for one in _items(content.get("agreements"))]
        for name in ("seen", "safety", "also", "duties_on", "duties_off"):
            words = [one for one in _items(content.get(name)) if isinstance(one, str)]
            setattr(answers, name, words)
        for name in _CODED:
            setattr(answers, name, as_code(getattr(answers, name)))
        return answers


def day_of(written: str, today: date, *, past: bool = True) -> date | None:
    """The day that was written down, or None when it is none (or still to come, with `past`)."""
    day = read_day(written, today, past=past) if written.strip() else None
    return None if past and day and day > today else day


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _read(kind: type[V], content: Any) -> V:
    """A value of `kind` from those members of `content` that have the right type."""
    made = kind()
    for one in fields(kind):  # type: ignore[arg-type]
        found = content.get(one.name) if isinstance(content, Mapping) else None
        if type(found) is type(getattr(made, one.name)):
            setattr(made, one.name, found)
    return made
