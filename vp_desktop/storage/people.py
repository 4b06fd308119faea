"""Persons and their roles; merged persons are one person and can be split again."""

from __future__ import annotations

from vp_desktop.core.child_text import places_of_others
from vp_desktop.core.folding import spellings
from vp_desktop.core.model import CaseId, Person, PersonId
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection

ROOTS = """roots (id, root) AS (
  SELECT id, id FROM persons WHERE merged_into IS NULL
  UNION ALL
  SELECT persons.id, roots.root FROM persons JOIN roots ON persons.merged_into = roots.id
)"""
"""A WITH RECURSIVE part: for every person the person it was found to be."""


def group_of(person: str = "?") -> str:
    """A subquery: the entry with this number and all that were found to be the same person as it is.

    Unlike ROOTS it looks at nobody else; the entry is one that was not merged itself.
    """
    return f"""(WITH RECURSIVE entries (id) AS (
      SELECT {person} UNION SELECT other.id FROM persons AS other
      JOIN entries ON other.merged_into = entries.id
    ) SELECT id FROM entries)"""


_SHOWN = f"""(NOT EXISTS (SELECT 1 FROM bin)
  OR NOT EXISTS (SELECT 1 FROM involvements WHERE person_id IN {group_of("persons.id")})
  OR EXISTS (SELECT 1 FROM involvements WHERE person_id IN {group_of("persons.id")}
    AND case_id NOT IN (SELECT case_id FROM bin)))"""
"""SQL: the person has a role in a case that is shown, or in none at all."""


def by_identity(connection: Connection, person: Person) -> PersonId | None:
    """The person of the same kind, exact name and class, if the register has one."""
    found = connection.value(
        "SELECT id FROM persons WHERE name = ? AND kind = ? AND class_name = ? ORDER BY id LIMIT 1",
        (person.name, person.kind, person.class_name),
    )
    return None if found is None else PersonId(found)


def search(connection: Connection, text: str, limit: int = 20) -> list[Person]:
    """Persons whose name holds `text`, without those merged into another or known from the bin alone."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    patterns = [f"%{spelling}%" for spelling in spellings(escaped)]
    like = " OR ".join(["name LIKE ? ESCAPE '\\'"] * len(patterns))
    return records.select(
        connection,
        Person,
        f"({like}) AND name <> '' AND merged_into IS NULL AND {_SHOWN} ORDER BY name LIMIT ?",
        (*patterns, limit),
    )


def root(connection: Connection, person_id: PersonId) -> PersonId:
    """The person that this one was found to be; itself when it was not merged."""
    return PersonId(
        connection.value(
            "WITH RECURSIVE up (id, into_id) AS ("
            " SELECT id, merged_into FROM persons WHERE id = ? UNION"
            " SELECT persons.id, merged_into FROM persons JOIN up ON persons.id = up.into_id"
            ") SELECT id FROM up WHERE into_id IS NULL",
            (person_id,),
        )
    )


def merged_into(connection: Connection, person_id: PersonId) -> list[Person]:
    """The persons that were merged into this one."""
    return records.select(connection, Person, "merged_into = ? ORDER BY name", (person_id,))


def texts_that_name(
    connection: Connection, case_ids: tuple[CaseId, ...], name: str, right_name: str = ""
) -> list[tuple[str, int]]:
    """(table, row) of every text of these cases in which `name` stands, whole or in part.

    A part of it within the whole `right_name` does not count.
    """
    marks = ", ".join("?" * len(case_ids))
    rows = connection.rows(
        f"SELECT source, row_id, text FROM search_documents WHERE case_id IN ({marks})"
        " AND source <> 'involvements'",
        case_ids,
    )
    return [
        (row["source"], row["row_id"])
        for row in rows
        if places_of_others(row["text"], right_name, [name])
    ]


def names_of(connection: Connection, person_id: PersonId) -> list[str]:
    """Every name a person has, also those of the entries that were found to be the same one."""
    rows = connection.rows(
        f"SELECT DISTINCT name FROM persons WHERE id IN {group_of()} AND name <> ''"
        " ORDER BY persons.id",
        (root(connection, person_id),),
    )
    return [row["name"] for row in rows]


def forget_if_unused(connection: Connection, person_id: PersonId) -> None:
    """Take a person out of the register, with all that were merged, when none has a role any more."""
    top = root(connection, person_id)
    used = connection.value(
        f"SELECT 1 FROM involvements WHERE person_id IN {group_of()} LIMIT 1", (top,)
    )
    if used is not None:
        return
    every = f"SELECT id FROM persons WHERE id IN {group_of()}"
    members = [row["id"] for row in connection.rows(every, (top,))]
    for member in members:  # first unmerged, so that none refers to one that is gone
        connection.update("persons", member, merged_into=None)
    for member in members:
        records.delete(connection, Person, member)
