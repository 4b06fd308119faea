"""The six kinds of document: to whom each goes, what it leaves out, and what is asked before it leaves.

Every one of them leaves out the Geheugensteun, the case number and the keyword (experience.md). What is
listed here as left out is shown in the window above the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vp_desktop.core.addressees import instead_of, never_written_to
from vp_desktop.core.letter_facts import LetterFacts


class LetterKind(StrEnum):
    """Codes of the list `document_kind`."""

    BOARD = "board_letter"
    INSPECTOR = "inspector_sheet"
    STATEMENT = "statement"
    CONVERSATION = "conversation"
    REFERRAL = "referral"
    INVITATION = "invitation"


NAMES, STATUTORY = "names", "statutory"
"""What can be ticked: names in the text, and that it is the report the law asks for."""


@dataclass(frozen=True)
class Plan:
    """What a kind of document is. `leaves_out` and `warnings` name sentences of letters.toml."""

    kind: LetterKind
    recipients: tuple[str, ...]
    """Functions it may go to, the usual one first; none for a sheet of one's own."""
    leaves_out: tuple[str, ...]
    warnings: tuple[str, ...] = ("paper",)
    ticks: tuple[str, ...] = ()
    confidential: bool = True
    goes_home: bool = False
    """Whether somebody takes it home, and it is asked whether that is safe."""
    duties: frozenset[str] = frozenset()
    """Duties by which it may be made without consent to a dossier: they need none (experience.md)."""
    case_reference: bool = False
    """Whether it carries the reference of the case, under which both sides go on writing about it;
    every other document gets a random one of its own, so that two of them cannot be laid together."""


_ALWAYS = ("note", "number")
_OUTSIDE = (
    *("safe_home", "school_social_work", "complaints_committee", "police", "inspector"),
    *("external_adviser", "other_adviser", "company_doctor", "hr", "school_safety_foundation"),
    *("halt", "whistleblowers_house", "reporting_code_officer", "bullying_coordinator", "mentor"),
    *("school_leader", "manager", "board"),
)
PLANS: Mapping[LetterKind, Plan] = {
    plan.kind: plan
    for plan in (
        Plan(
            LetterKind.BOARD,
            recipients=("board",),
            leaves_out=(*_ALWAYS, "names_unless", "reporter", "story", "school_place"),
            ticks=(STATUTORY, NAMES),
            duties=frozenset({"inform_board"}),
            case_reference=True,
        ),
        Plan(
            LetterKind.INSPECTOR,
            recipients=(),
            leaves_out=(*_ALWAYS, "names", "story"),
            duties=frozenset({"inform_board", "board_consults_inspector", "consult_inspector"}),
        ),
        Plan(
            LetterKind.STATEMENT,
            recipients=("reporter", "complaints_committee", "police", "inspector", "board"),
            leaves_out=(*_ALWAYS, "judgement", "names_letters", "agreements"),
            warnings=("paper", "strange_names", "home"),
            ticks=(NAMES,),
            goes_home=True,
        ),
        Plan(
            LetterKind.CONVERSATION,
            recipients=("reporter", "parents"),
            leaves_out=(*_ALWAYS, "others", "other_contacts", "safe_contact"),
            warnings=("paper", "strange_names", "home"),
            goes_home=True,
        ),
        Plan(
            LetterKind.REFERRAL,
            recipients=_OUTSIDE,
            leaves_out=(*_ALWAYS, "names_unless", "nature", "story", "accused"),
            ticks=(NAMES,),
        ),
        Plan(
            LetterKind.INVITATION,
            recipients=(
                *("reporter", "parents", "complainant", "mentor", "school_leader", "board"),
                *("manager", "bullying_coordinator", "reporting_code_officer", "colleague"),
            ),
            leaves_out=(*_ALWAYS, "about", "names", "own_title"),
            warnings=("paper", "home"),
            confidential=False,
            goes_home=True,
        ),
    )
}


def recipients(plan: Plan, facts: LetterFacts) -> tuple[str, ...]:
    """The functions a document may go to in this case: never one that an accused holds."""
    chosen = (instead_of(function, facts.accused_kinds) for function in plan.recipients)
    return tuple(dict.fromkeys(f for f in chosen if not never_written_to(f)))


def replaced(plan: Plan, facts: LetterFacts) -> tuple[tuple[str, str], ...]:
    """Which functions make way for which in this case, to be said in the window."""
    pairs = ((f, instead_of(f, facts.accused_kinds)) for f in plan.recipients)
    return tuple((function, other) for function, other in pairs if other != function)


def is_allowed(plan: Plan, facts: LetterFacts) -> bool:
    """Whether it may be made at all: without consent to a dossier only what a duty asks for."""
    return facts.keeps_texts or not plan.duties.isdisjoint(facts.duties)


def goes_home(plan: Plan, to: str) -> bool:
    """Whether to ask "kan dit veilig mee naar huis?": of paper for a reporter, parent or pupil."""
    return plan.goes_home and to in ("reporter", "parents", "complainant", "bullied")
