"""Who may not be written to: the one place that letters, tasks, routes and the Wegwijzer ask.

A document never goes to somebody the case is about (experience.md, Rules). Functions are codes of the
list `function`, kinds of persons codes of `person_kind`. Three things are told apart:

- a function that an accused *holds* is replaced (`instead_of`): the duty to inform ends at the board
  (law.md section 3, step 1), above which stands the raad van toezicht;
- a function that an accused *may* hold, since the register knows kinds and not posts, is asked about
  (`may_be_accused`): "Is dit niet degene over wie het gaat?";
- the persons the case is about are no addressee of a letter at all (`never_written_to`). A route may
  still lead to them: the law itself sends the board there (law.md section 3, step 4).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

HELD_BY: Mapping[str, str] = {
    "board": "board_member",
    "school_leader": "school_leader",
    "adviser": "adviser",
}
"""The kind of person that holds a function: who holds it is known from the kind alone."""
_INSTEAD: Mapping[str, str] = {
    "school_leader": "board",
    "board": "supervisory_board",
    "adviser": "external_adviser",
}
_NOT_SAID = frozenset({"other", "unknown"})
_WORKERS = frozenset(
    {
        *("staff", "school_leader", "board_member", "adviser", "volunteer", "trainee", "hired"),
        *_NOT_SAID,
    }
)
"""Persons with tasks for the school (law.md section 3, met taken belast), and those not known."""
WARN: Mapping[str, frozenset[str]] = {
    "mentor": _WORKERS,
    "manager": _WORKERS,
    "bullying_coordinator": _WORKERS,
    "reporting_code_officer": _WORKERS,
    "hr": _WORKERS,
    "colleague": _WORKERS,
    "team": _WORKERS,
    "crisis_team": _WORKERS,
    "school_leader": _NOT_SAID,
    "other_adviser": frozenset({"adviser"}),
    "external_adviser": frozenset({"adviser"}),
    "parents": frozenset({"parent", *_NOT_SAID}),
    "group": frozenset({"pupil", *_NOT_SAID}),
}
"""Functions behind which an accused of these kinds may stand: the window asks before it writes."""
_ABOUT = frozenset({"accused", "parents_and_accused", "bully"})
_NOBODY = frozenset({"none", "anyone"})


def instead_of(function: str, accused_kinds: Collection[str]) -> str:
    """The function to address when persons of these kinds are who the case is about.

    Never one that is held by one of them. A function that nobody of these kinds holds stays.
    """
    while HELD_BY.get(function) in accused_kinds:
        function = _INSTEAD[function]
    return function


def may_be_accused(function: str, accused_kinds: Collection[str]) -> bool:
    """Whether whoever holds the function may be the one the case is about, and must be asked after."""
    return not WARN.get(function, frozenset()).isdisjoint(accused_kinds)


def never_written_to(function: str) -> bool:
    """Whether no letter goes there: the persons the case is about, and nobody in particular."""
    return function in _ABOUT or function in _NOBODY
