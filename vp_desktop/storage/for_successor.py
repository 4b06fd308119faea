"""What a copy for a successor leaves behind: the adviser's own notes, and what is of her machine alone.

Her notes, drafts and keywords are private (experience.md, Geheugensteun), and so is what she wrote
beside her hours; an unfinished story of a year is a draft. Where files of hers lie says something of
her and nothing of a case. The secret and the ledger of editions go along, so that both registers print
the same page (anonymity.md, rule 6).
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


def count_private(connection: Connection) -> dict[str, int]:
    """How much of each kind stays behind, to say before and after."""
    unfinished = _UNFINISHED.format(table="narratives")
    found = {
        "notes": "notes",
        "drafts": "drafts WHERE kind <> 'place'",
        "keywords": "cases WHERE keyword <> ''",
        "stories": f"narratives WHERE {unfinished}",
    }
    return {
        name: int(connection.value(f"SELECT count(*) FROM {rows}")) for name, rows in found.items()
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
    for table in ("narratives", "found_in_story"):
        connection.execute(f"DELETE FROM {table} WHERE {_UNFINISHED.format(table=table)}")
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
