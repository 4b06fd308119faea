"""What a copy for a successor leaves behind: the adviser's own notes, and what is of her machine alone.

Her notes, drafts and keywords are private (experience.md, Geheugensteun), and so is what she wrote
beside her hours and addresses. Of a year that is not final, story and recommendations are drafts. Where
files of hers lie says something of her and nothing of a case. What is in the bin goes along, in the bin:
else nobody would ever destroy it, or the counts of its year would not add up. The secret and the ledger
of editions go along, so that both registers print the same page (anonymity.md, rule 6).
"""

from __future__ import annotations

from collections.abc import Mapping

from vp_desktop.storage.connection import Connection

SETTINGS_THAT_GO = ("threshold", "names", "retention_months", "rule_set")
"""What was decided about the register; every other setting is of the adviser or of her machine."""
_UNFINISHED = (
    "NOT EXISTS (SELECT 1 FROM editions AS one WHERE one.school_id = {table}.school_id"
    " AND one.school_year = {table}.school_year)"
    " AND NOT EXISTS (SELECT 1 FROM wider_editions AS one, json_each(one.schools) AS school"
    " WHERE school.value = {table}.school_id"
    " AND {table}.school_year BETWEEN one.first_year AND one.last_year)"
)

_NEVER_OUT = (
    "NOT EXISTS (SELECT 1 FROM editions AS one WHERE one.school_id = recommendations.school_id"
    " AND one.school_year >= recommendations.school_year)"
    " AND NOT EXISTS (SELECT 1 FROM wider_editions AS one, json_each(one.schools) AS school"
    " WHERE school.value = recommendations.school_id"
    " AND one.last_year >= recommendations.school_year)"
)
"""A recommendation stands in the editions of its own year and of later ones."""
_DRAFTS_OF_A_YEAR = {
    "narratives": _UNFINISHED.format(table="narratives"),
    "found_in_story": _UNFINISHED.format(table="found_in_story"),
    "recommendation_reviews": "id IN (SELECT reviewed.id FROM (SELECT one.id, one.school_year,"
    " recommendations.school_id FROM recommendation_reviews AS one JOIN recommendations"
    " ON recommendations.id = one.recommendation_id) AS reviewed"
    f" WHERE {_UNFINISHED.format(table='reviewed')})",
    "recommendations": _NEVER_OUT,
}
"""By table which rows are of a year that is not final; what refers to others comes first."""
_TEXTS_OF_A_YEAR = ("narratives", "recommendation_reviews", "recommendations")


def count_private(connection: Connection) -> dict[str, int]:
    """How much of each kind stays behind, to say before and after."""

    def count(rows: str) -> int:
        return int(connection.value(f"SELECT count(*) FROM {rows}"))

    return {
        "notes": count("notes"),
        "drafts": count("drafts WHERE kind <> 'place'"),
        "keywords": count("cases WHERE keyword <> ''"),
        "stories": sum(
            count(f"{table} WHERE {_DRAFTS_OF_A_YEAR[table]}") for table in _TEXTS_OF_A_YEAR
        ),
        "addresses": count("addresses WHERE note <> ''"),
    }


def leave_out(connection: Connection) -> None:
    """Take all of it out of the copy. Must run inside a change; `leave_no_trace` comes after it.

    A row that stays with less in it gets another salt: with the old one, what stood there could be
    found by guessing against the log's commitment to it.
    """
    # The file refuses to change a case of which the use is restricted; its restriction stays.
    connection.execute("UPDATE restrictions SET lifted_at = '' WHERE lifted_at IS NULL")
    connection.execute("DELETE FROM released_passages WHERE source = 'notes' OR field = 'keyword'")
    connection.execute("DELETE FROM notes")
    connection.execute("DELETE FROM drafts")
    connection.execute("UPDATE cases SET keyword = '', salt = randomblob(16) WHERE keyword <> ''")
    for table, rows in _DRAFTS_OF_A_YEAR.items():
        connection.execute(f"DELETE FROM {table} WHERE {rows}")
    connection.execute("UPDATE addresses SET note = '', salt = randomblob(16) WHERE note <> ''")
    connection.execute("UPDATE time_spent SET text = '', salt = randomblob(16) WHERE text <> ''")
    connection.execute("DELETE FROM in_the_clear")
    connection.execute("DELETE FROM backups")
    connection.execute("UPDATE destructions SET backups = '[]', salt = randomblob(16)")
    marks = ", ".join("?" * len(SETTINGS_THAT_GO))
    connection.execute(f"DELETE FROM settings WHERE name NOT IN ({marks})", SETTINGS_THAT_GO)
    connection.execute("UPDATE restrictions SET lifted_at = NULL WHERE lifted_at = ''")


def left_behind(connection: Connection) -> Mapping[str, int]:
    """What of it is still in a copy: nothing, or the copy is not given."""
    found = {name: count for name, count in count_private(connection).items() if count}
    more = {
        "indexed": "search_documents WHERE source = 'notes'",
        "hours": "time_spent WHERE text <> ''",
    }
    for name, rows in more.items():
        if count := int(connection.value(f"SELECT count(*) FROM {rows}")):
            found[name] = count
    return found
