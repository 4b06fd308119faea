"""The table of duties in interfaces.md, read once more as plain Python, and facts to try it on.

Written from the table alone and never from the rule files: where the two differ, one is wrong.
"""

from __future__ import annotations

import random
from typing import Any

ADVICE, STATUTORY, PROPOSED = "advice", "statutory", "proposed"
Line = tuple[str, str, str, str, str, str | None]
"""Duty, who, to, term, binding, condition."""

ORDINARY: dict[str, Any] = {
    "profile": "current_law",
    "sector": "vo",
    "adviser": "internal",
    "category": "other",
    "sexual_offence_possible": "no",
    "victim_type": "pupil",
    "victim_age": 14,
    "victim_lacks_capacity": False,
    "accused_type": "pupil",
    "accused_age": None,
    "accused_task_holder": "no",
    "acute_danger": False,
    "suicidal": False,
    "recent_sexual_violence": False,
    "unsafe_home_now": False,
    "abuse_at_home": False,
    "bullying": False,
    "serious": False,
    "crime_suspected": False,
    "suspension_days": 0,
    "complaint_wanted": False,
    "complaint_upheld": False,
    "data_breach": False,
}
"""Facts from which no duty follows."""

CATEGORIES = (
    *("sexual_abuse", "sexual_harassment", "physical_violence", "psychological_violence"),
    *("discrimination", "radicalisation", "other"),
)
ACCUSED = (
    *("pupil", "staff", "school_leader", "board_member", "adviser", "volunteer", "trainee"),
    *("hired", "parent", "other", "unknown"),
)
AGES = (None, 0, 5, 10, 11, 12, 13, 16, 17, 18, 19, 44)


def any_facts(chance: random.Random) -> dict[str, Any]:
    """Facts at random, the sexual categories and the ages at the limits more often than others."""
    facts = {
        name: chance.random() < 0.25 if isinstance(value, bool) else value
        for name, value in ORDINARY.items()
    }
    return {
        **facts,
        "profile": chance.choice(("current_law", "bill_36777")),
        "sector": chance.choice(("po", "so", "vo", "vso", "mbo", "ho")),
        "adviser": chance.choice(("internal", "external")),
        "category": chance.choice((*CATEGORIES, "sexual_abuse", "sexual_harassment")),
        "sexual_offence_possible": chance.choice(("yes", "no", "unknown")),
        "victim_type": chance.choice(("pupil", "pupil", "pupil", "staff", "parent", "other")),
        "victim_age": chance.choice(AGES),
        "accused_type": chance.choice(ACCUSED),
        "accused_age": chance.choice(AGES),
        "accused_task_holder": chance.choice(("yes", "no", "unknown")),
        "suspension_days": chance.choice((0, 0, 1, 2, 3, 5)),
    }


def lines_by_hand(f: dict[str, Any]) -> list[Line]:
    """The duties that the table gives, in its order."""
    bill = f["profile"] == "bill_36777"
    internal = f["adviser"] == "internal"
    school = f["sector"] in ("po", "so", "vo", "vso")
    age, accused_age = f["victim_age"], f["accused_age"]
    abuse = f["category"] == "sexual_abuse"
    harassment = f["category"] == "sexual_harassment"

    protected = f["victim_type"] == "pupil" and (
        age is None or age < 18 or f["victim_lacks_capacity"] or f["sector"] in ("po", "so")
    )
    task = f["accused_task_holder"] == "yes"
    if f["accused_task_holder"] == "unknown" and f["accused_type"] not in ("pupil", "parent"):
        task = True
    offence = abuse or (harassment and f["sexual_offence_possible"] != "no")

    law = protected and task and offence
    sure = protected and task and (abuse or (harassment and f["sexual_offence_possible"] == "yes"))
    proposed = False  # harassment that is no offence, and adults, by somebody with a task
    if bill and not law and f["victim_type"] == "pupil" and task:
        no_offence = harassment and f["sexual_offence_possible"] == "no"
        adult = not protected
        proposed = no_offence or (adult and (abuse or harassment))
    binding = STATUTORY if law else PROPOSED
    board = "supervisory_board" if f["accused_type"] == "board_member" else "board"
    code = f["abuse_at_home"] and f["accused_task_holder"] != "yes"
    violence = f["category"] in ("physical_violence", "psychological_violence")

    found: list[Line] = []

    def add(
        duty: str, who: str, to: str, term: str, binding: str, condition: str | None = None
    ) -> None:
        found.append((duty, who, to, term, binding, condition))

    if f["acute_danger"]:
        add("emergency_call", "anyone", "112", "now", ADVICE)
    if f["suicidal"]:
        add("suicide_support", "anyone", "113", "now", ADVICE)
    if f["recent_sexual_violence"]:
        add("sexual_assault_centre", "adviser", "CSG", "now", ADVICE)
    if f["unsafe_home_now"]:
        add("safe_home_call", "adviser", "safe_home", "now", ADVICE)
    if f["accused_type"] in ("school_leader", "board_member", "adviser"):
        add("conflict_of_interest", "adviser", "other_adviser", "before_acting", ADVICE)
    if ((law or proposed) and internal) or code:
        add("tell_reporter", "adviser", "reporter", "first_if_safe", ADVICE)
    if (law or proposed) and internal:
        add("inform_board", "adviser", board, "immediately", binding)
    if (law or proposed) and not internal:
        add("advise_reporting", "adviser", "reporter", "soon", ADVICE)
    if law or proposed:
        add("board_consults_inspector", "board", "inspector", "immediately", binding)
    if sure:
        when = "reasonable_suspicion"
        both = "parents_and_accused"
        add("inform_parents_and_accused", "board", both, "before_next", STATUTORY, when)
        add("report_to_police", "board", "police", "immediately", STATUTORY, when)
        add("tell_inspector_of_report", "board", "inspector", "immediately", STATUTORY, when)
    if (
        ((abuse or harassment) and not (law or proposed))
        or f["category"] in ("discrimination", "radicalisation")
        or f["serious"]
        or (violence and task)
    ):
        add("consult_inspector", "adviser", "inspector", "soon", ADVICE)
    if code:
        add("reporting_code", "adviser", "reporting_code_officer", "per_step", STATUTORY)
    if f["bullying"]:
        add("bullying_contact", "adviser", "bullying_coordinator", "soon", ADVICE)
    if f["crime_suspected"] or (abuse and not sure):
        add("consult_police", "adviser", "police", "soon", ADVICE)
    if f["crime_suspected"] and accused_age in (12, 13, 14, 15, 16, 17) and not abuse:
        add("halt_possible", "police", "halt", "none", ADVICE)
    if f["crime_suspected"] and accused_age is not None and accused_age < 12:
        add("no_criminal_route", "none", "none", "none", ADVICE)
    if f["serious"]:
        add("school_safety_support", "board", "school_safety_foundation", "soon", ADVICE)
    if bill and f["serious"] and school:
        add("serious_incident_notice", "board", "inspectorate", "unknown", PROPOSED)
    if f["suspension_days"] > 1 and school:
        add("suspension_notice", "board", "inspectorate", "in_writing", STATUTORY)
    if f["complaint_wanted"]:
        add("complaint_route", "reporter", "complaints_committee", "none", ADVICE)
    if f["complaint_upheld"] and school:
        add("board_replies_to_judgment", "board", "complainant", "four_weeks", STATUTORY)
        council = "participation_council"
        add("participation_council_informed", "board", council, "at_once", STATUTORY)
    if f["data_breach"]:
        add("breach_notice", "board", "data_protection_authority", "hours_72", STATUTORY)
    return found
