"""A request of somebody in the register: who asks, what must be known first, how it may be answered.

law.md section 10: parents ask until 16, the pupil from 16; everything but personal notes; refused only
when the safety or development of the pupil is at risk, decided by somebody with authority and recorded in
writing; within a month. The two months by which that may be extended were not seen in a text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum

from vp_desktop.core.errors import WrongUse
from vp_desktop.core.model import CaseId, PersonId
from vp_desktop.core.terms import Span, Unit, due

TERM = Span(Unit.MONTHS, 1)
EXTENDED = Span(Unit.MONTHS, 3)
"""Of the month and the two months that may be added, both from the day of the request."""


class RequestKind(StrEnum):
    """Codes of the list `request_kind`."""

    INSPECTION = "inspection"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    OBJECTION = "objection"


class Asker(StrEnum):
    """Codes of the list `request_asker`: who asks."""

    GROWN_PUPIL = "pupil_16"
    YOUNG_PUPIL = "pupil_under_16"
    PARENT = "parent"
    ACCUSED = "accused"
    STAFF = "staff"
    OTHER = "other"


class Decision(StrEnum):
    """Codes of the list `request_decision`: how a request ended."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    NOTHING_KEPT = "nothing_kept"
    WITHDRAWN = "withdrawn"


NEEDS_REASON = (Decision.PARTLY, Decision.REFUSED)
DECIDERS = ("adviser", "board", "school_leader", "data_protection_officer", "other_adviser")
"""Who may have decided; codes of the list `function`."""
WITH_AUTHORITY = ("board", "school_leader")
"""Who may refuse: somebody who decides about it for the school, never the adviser alone."""
CONSULTED = ("data_protection_officer", "board")
"""To whom a request goes, without content, when an answer may be dangerous for the child."""


@dataclass(frozen=True)
class Answers:
    """What was asked and answered on the way. Codes, but for the fields in `WORDS`."""

    asker: str = ""
    asker_name: str = ""
    about: PersonId | None = None
    about_name: str = ""
    about_age: str = ""
    """`under_16`, `from_16` or empty: decides whether parents or the pupil may ask."""
    asked: str = ""
    """What is asked, in the words of who asks."""
    authority: str = ""
    """`yes`, `no` or `unknown`; asked where somebody asks for another."""
    authority_shown: str = ""
    identity: str = ""
    """`yes` once it was checked that it really is this person."""
    identity_checked: str = ""
    heard: str = ""
    """Whether the child was heard: `yes`, `no`, `not_wanted`."""
    heard_said: str = ""
    in_dossier: str = ""
    """Whether who asks stands in the dossier too: `yes`, `no`, `unknown`."""
    danger: str = ""
    """Whether an answer may be dangerous for the child: `no`, `perhaps`, `yes`."""
    danger_why: str = ""
    asked_advice_of: str = ""
    """To whom it was put without content: one of `CONSULTED`."""
    asked_advice_on: str = ""
    advice: str = ""
    extended_because: str = ""
    done: str = ""
    """What was put right, added or weighed, for the kinds that change something."""
    first_case: CaseId | None = None
    """The case from which it was opened: there the route and the task stand."""
    task: int = 0

    @property
    def for_another(self) -> bool:
        return self.asker in (Asker.PARENT, Asker.OTHER)

    @property
    def may_be_dangerous(self) -> bool:
        return self.danger in ("perhaps", "yes")

    def to_json(self) -> str:
        """What differs from an empty answer."""
        empty = asdict(Answers())
        said = {name: value for name, value in asdict(self).items() if value != empty[name]}
        return json.dumps(said, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Answers:
        """Unknown names are passed over: a request outlives the questions of its day."""
        known = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in json.loads(text).items() if name in known})


WORDS = (
    *("asker_name", "about_name", "asked", "authority_shown", "identity_checked", "heard_said"),
    *("danger_why", "advice", "extended_because", "done", "about"),
)
"""The answers that hold words or tell who somebody is: they go where no names may be kept."""


@dataclass(frozen=True)
class Request:
    """A request as it stands in the register."""

    kind: RequestKind
    received_on: date
    due_on: date
    answers: Answers = Answers()
    extended_on: date | None = None
    decision: Decision | None = None
    decided_on: date | None = None
    decided_by: str = ""
    because: str = ""
    reference: str = ""
    id: int = 0

    @property
    def is_open(self) -> bool:
        return self.decided_on is None

    def extended(self, today: date, because: str) -> Request:
        """The same request with two months more, for a reason."""
        answers = replace(self.answers, extended_because=because)
        until = due_on(self.received_on, EXTENDED)
        return replace(self, due_on=until, extended_on=today, answers=answers)


def due_on(received_on: date, span: Span = TERM) -> date:
    """The last day of the term."""
    return due(datetime.combine(received_on, datetime.min.time()), span).date()


@dataclass(frozen=True)
class Passage:
    """Something that a case holds: a text, or what was chosen from lists, said in words.

    `field` is the column in which it stands; `on` the day it is about, if known.
    """

    source: str
    row_id: int
    field: str
    case_id: CaseId
    text: str
    on: date | None = None
    is_text: bool = True
    """A text of the adviser's own, of which words may be covered; False for coded facts."""

    @property
    def key(self) -> tuple[str, int, str]:
        return self.source, self.row_id, self.field

    @property
    def is_note(self) -> bool:
        return self.source == "notes"

    @property
    def is_attachment(self) -> bool:
        return self.source == "attachments"

    @property
    def asks_decision(self) -> bool:
        """Whether silence is no answer: personal notes and attachments are each decided on."""
        return self.is_note or self.is_attachment


Stretches = tuple[tuple[int, int], ...]
"""From where to where in a text, in order and apart."""
COVER = "■"  # a sign that the packaged fonts can draw


@dataclass(frozen=True)
class Judgement:
    """What was decided about a passage; nothing was as long as `released` is None."""

    released: bool | None = None
    covered: Stretches = ()


@dataclass(frozen=True)
class Judged:
    """A passage with what was decided, and where others are named in it."""

    passage: Passage
    judgement: Judgement = Judgement()
    named: Stretches = ()
    changed: bool = False
    """It was released, and says something else since: decide again."""

    @property
    def copy(self) -> str:
        """What of it goes into the copy."""
        return covered(self.passage.text, self.judgement.covered)

    @property
    def still_named(self) -> bool:
        """Whether somebody else is named in what is not covered."""
        hidden = self.judgement.covered
        return any(
            not any(first <= begin and end <= last for first, last in hidden)
            for begin, end in self.named
        )


def covered(text: str, stretches: Stretches) -> str:
    """`text` with each stretch as a black bar of one length, so that it does not tell how long it was."""
    shown, place = "", 0
    for begin, end in joined(stretches):
        shown += text[place:begin] + COVER * 4
        place = end
    return shown + text[place:]


def joined(stretches: Sequence[tuple[int, int]]) -> Stretches:
    """In order, those that touch as one."""
    found: list[tuple[int, int]] = []
    for begin, end in sorted(one for one in stretches if one[0] < one[1]):
        if found and begin <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return tuple(found)


def cautions(request: Request) -> Iterator[str]:
    """What must be thought of first, as codes; none of them decides anything."""
    answers = request.answers
    if answers.asker == Asker.PARENT and answers.about_age == "from_16":
        yield "pupil_asks"
    if answers.asker == Asker.YOUNG_PUPIL:
        yield "parents_ask"
    if answers.for_another and answers.authority != "yes":
        yield "authority"
    if answers.identity != "yes":
        yield "identity"
    if answers.about_age == "under_16" and answers.for_another and answers.heard in ("", "no"):
        yield "hear_child"
    if answers.in_dossier in ("yes", "unknown") and answers.for_another:
        yield "asker_in_dossier"
    if not answers.danger:
        yield "danger_unknown"
    if answers.may_be_dangerous and not answers.asked_advice_of:
        yield "ask_advice"


def check(request: Request, decision: Decision, decided_by: str, because: str) -> None:
    """Raise WrongUse when it cannot be decided like this."""
    answers = request.answers
    if decision in NEEDS_REASON and not because.strip():
        raise WrongUse("reason_needed")
    if decision is Decision.REFUSED and decided_by not in WITH_AUTHORITY:
        raise WrongUse("refusal_without_authority")
    if decision not in (Decision.GRANTED, Decision.PARTLY):
        return
    if answers.identity != "yes":
        raise WrongUse("identity_not_checked")
    if answers.for_another and answers.authority != "yes":
        raise WrongUse("authority_not_shown")
    if answers.may_be_dangerous and not answers.asked_advice_of:
        raise WrongUse("danger_not_asked")
