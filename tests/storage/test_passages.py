"""Whatever a case may hold is listed for a request: the list against the schema."""

from __future__ import annotations

from vp_desktop.composition import Services
from vp_desktop.storage import log, requests

_NOT_PASSAGES = {
    "in_the_clear": "where a file lies, not what is kept of somebody",
    "bin": "codes",
    "assessments": "codes of duties that were seen",
    "attachments": "listed by their names; their contents are files",
    "involvements": "listed with the person",
    "own_field_values": "listed with the name of the field",
    "persons": "listed with the role",
    "search_documents": "an index of the same texts",
    "requested_cases": "no words",
    "destructions": "no case any more",
    "handed_over": "that a case was handed over, in codes",
}
_CODES = {
    *("salt", "date_kind", "received_on", "from_on", "to_on", "held_on", "noted_on", "due_on"),
    *("due_at", "made_on", "done_on", "since", "step", "told_on", "at", "made_at", "kind"),
    *("reference", "started_at", "ended_at", "noted_at", "name", "value", "closed_on", "state"),
    *("reopened_on", "referred_on", "answered_on", "spent_on", "activity", "duty", "set_at"),
    *("lifted_at", "import_key", "grounds", "with_role", "bullying_now", "secrecy_told", "answer"),
    *("reporter_role", "way", "place", "frequency", "form", "ground", "object", "motive"),
    *("handling", "referred_to", "outcome", "opened_on", "known_since", "own_words"),
}


def test_every_column_in_which_people_write_is_listed(services: Services) -> None:
    """A table or column that is added later shows here: list it, or say why it is no passage."""
    connection = services.register.connection
    for table in log.committed_tables(connection):
        columns = connection.rows(f"PRAGMA table_info({table})")
        names = {row["name"] for row in columns}
        if "case_id" not in names or table in _NOT_PASSAGES:
            continue
        listed = set(requests.TEXTS.get(table, ("", ()))[1])
        listed |= {name for name, _ in requests.CODED.get(table, ("", ()))[1]}
        written = {
            row["name"]
            for row in columns
            if row["type"] == "TEXT" and row["name"] not in listed and (row["name"] not in _CODES)
        }
        assert written - {"reason" if table == "closings" else ""} == set(), table
