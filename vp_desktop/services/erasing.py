"""What goes of a case when no name and no text may stay: after consent was refused or withdrawn.

What each answer does stands in `resources/consent.toml`. Date, category and what is counted stay
(experience.md, Nieuwe melding), and the facts, steps and terms of duties: they name nobody. An own word
says more than what is counted, so it goes too.
"""

from __future__ import annotations

import json
import re

from vp_desktop.core.case_facts import ASKED
from vp_desktop.core.consent import kept_age
from vp_desktop.core.hidden_names import UNCLEAR
from vp_desktop.core.model import CaseId, CaseNumber
from vp_desktop.core.named_places import hide_named
from vp_desktop.services import story_erasing
from vp_desktop.services.drafts import PLACE, REPORT
from vp_desktop.storage import attachments, cases, people, requests
from vp_desktop.storage.connection import Connection

_EMPTIED = {
    "reports": "story = '', wish = '', outside_number = '', own_words = NULL",
    "incidents": "description = '', own_words = NULL",
    "contacts": "text = '', safe_contact = '', own_words = NULL",
    "consents": "note = ''",
    "closings": "aftercare = '', explanation = '', reopened_because = '', own_words = NULL",
    "referrals": "own_words = NULL",
    "facts": "note = ''",
    "routes": "ended_because = ''",
    "steps": "who = '', to_whom = '', told = '', not_told = '', because = '', own_words = NULL",
    "documents": "to_whom = '', text = ''",  # that it went out stays
    "time_spent": "text = ''",
    "restrictions": "because = '', lifted_because = ''",
    "in_the_clear": "path = ''",  # that something lies outside stays
    "tasks": "reason = ''",  # a duty's term runs on; why somebody moved its reminder does not stay
}
_REMOVED = (
    "DELETE FROM informed WHERE case_id = ?",
    "DELETE FROM own_field_values WHERE case_id = ?",
    "DELETE FROM notes WHERE case_id = ?",
    "DELETE FROM tasks WHERE case_id = ? AND route_id IS NULL",
)
_NEW_SALT = "salt = randomblob(16)"
"""With the old one, words that are gone could be guessed against the log's commitment to them."""
_ABOUT_CASE = "kind LIKE 'dossier.%' AND (target = ?1 OR target LIKE ?1 || '/%')"
_ABOUT_TASKS = (
    "kind IN ('agenda.move', 'today.move', 'today.task')"
    " AND target IN (SELECT CAST(id AS TEXT) FROM tasks WHERE case_id = ?1)"
)
_ABOUT_TIME = (
    "kind = 'agenda.time'"
    " AND target IN (SELECT CAST(id AS TEXT) FROM time_spent WHERE case_id = ?1)"
)
_ABOUT_REQUESTS = (
    "kind = 'request' AND (target = 'new/' || ?1"
    " OR substr(target, 1, instr(target, '/') - 1) IN"
    " (SELECT CAST(request_id AS TEXT) FROM requested_cases WHERE case_id = ?1))"
)
_NUMBER = re.compile(r"\s*(\d{4})\s*[-/. ]\s*(\d{1,5})\s*")


def erase_names_and_texts(connection: Connection, case_id: CaseId) -> None:
    """Take every name and text of a case away, as part of a change that has begun.

    Of an age stays the lowest of its class (law.md section 12.2, `leeftijdsklasse`): whether a duty
    holds depends on it, and it tells nobody apart. What was being typed about the case goes too, and
    what was decided about its names in the story of a yearly summary. A hold that is in force keeps its
    reason without a name in it: who set it must be able to tell why.
    """
    told = story_erasing.about(connection, case_id)
    remove_drafts(connection, case_id)  # first: tasks tell which drafts are about them
    _clean_holds(connection, case_id)
    _remove_people(connection, case_id)
    marks = ", ".join("?" * len(ASKED))
    connection.execute(
        f"DELETE FROM facts WHERE case_id = ? AND name NOT IN ({marks})", (case_id, *ASKED)
    )
    attachments.remove_of_case(connection, case_id)
    requests.forget_words(connection, case_id)
    for statement in _REMOVED:
        connection.execute(statement, (case_id,))
    for table, emptied in _EMPTIED.items():
        connection.execute(
            f"UPDATE {table} SET {emptied}, {_NEW_SALT} WHERE case_id = ?", (case_id,)
        )
    connection.execute(f"UPDATE cases SET keyword = '', {_NEW_SALT} WHERE id = ?", (case_id,))
    connection.execute(
        f"UPDATE matters SET own_words = NULL, {_NEW_SALT} WHERE id IN (SELECT matter_id FROM cases"
        " WHERE id = ?1 UNION SELECT own_matter_id FROM cases WHERE id = ?1)",
        (case_id,),
    )
    story_erasing.ask_again(connection, told)


def _clean_holds(connection: Connection, case_id: CaseId) -> None:
    persons = connection.rows(
        "SELECT DISTINCT person_id FROM involvements WHERE case_id = ? AND person_id IS NOT NULL",
        (case_id,),
    )
    names = [name for row in persons for name in people.names_of(connection, row["person_id"])]
    for row in connection.rows("SELECT * FROM holds WHERE case_id = ?", (case_id,)):
        kept = "" if row["lifted_at"] else hide_named(row["because"], dict.fromkeys(names, UNCLEAR))
        connection.execute(
            f"UPDATE holds SET because = ?, lifted_because = '', {_NEW_SALT} WHERE id = ?",
            (kept, row["id"]),
        )


def _remove_people(connection: Connection, case_id: CaseId) -> None:
    involved = connection.rows(
        "SELECT id, person_id, age FROM involvements WHERE case_id = ?", (case_id,)
    )
    for row in involved:
        connection.execute(
            f"UPDATE involvements SET person_id = NULL, age = ?, {_NEW_SALT} WHERE id = ?",
            (kept_age(row["age"]), row["id"]),
        )
    for person_id in {row["person_id"] for row in involved} - {None}:
        people.forget_if_unused(connection, person_id)


def remove_drafts(connection: Connection, case_id: CaseId) -> None:
    """On the page of the case, in the agenda and on Vandaag. A report begun about it is another's."""
    for about in (_ABOUT_CASE, _ABOUT_TASKS, _ABOUT_TIME, _ABOUT_REQUESTS):
        connection.execute(f"DELETE FROM drafts WHERE {about}", (str(case_id),))
    number = cases.get(connection, case_id).number
    for row in connection.rows("SELECT id, content FROM drafts WHERE kind = 'agenda.time'"):
        if _number_in(row["content"]) == number:
            connection.execute("DELETE FROM drafts WHERE id = ?", (row["id"],))


def remove_every_draft(connection: Connection, case_id: CaseId) -> None:
    """What was being typed about a destroyed case; a report begun about its matter lets go of it."""
    remove_drafts(connection, case_id)
    connection.execute("DELETE FROM drafts WHERE kind = ?", (PLACE,))
    let_go_of_matter(connection, case_id)


def let_go_of_matter(connection: Connection, case_id: CaseId) -> None:
    """A report that is being typed is no longer about the matter of this case."""
    connection.execute(
        "UPDATE drafts SET content = json_remove(content, '$.same_matter_as')"
        " WHERE kind = ? AND json_extract(content, '$.same_matter_as') = ?",
        (REPORT, case_id),
    )


def _number_in(content: str) -> CaseNumber | None:
    """The number of a case that stands in the form for noting time."""
    match = _NUMBER.fullmatch(str(json.loads(content).get("number", "")))
    return CaseNumber(int(match[1]), int(match[2])) if match else None
