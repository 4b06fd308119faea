"""The story of a school year: its texts, what was decided about words in it, what gives away."""

from __future__ import annotations

from collections.abc import Iterable

from vp_desktop.core.model import CaseNumber, SchoolId
from vp_desktop.core.story_check import Known
from vp_desktop.core.story_values import MonitorResult, Narrative, Recommendation
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection

LASTING = "recommendation/"
"""Parts of which a decision holds in later years too: their text is published once more."""
_STILL_OPEN = "('busy', 'open', 'unknown')"


def texts(connection: Connection, school_id: SchoolId, year: int) -> dict[str, str]:
    """What was written, by section."""
    where = "school_id = ? AND school_year = ?"
    found = records.select(connection, Narrative, where, (school_id, year))
    return {narrative.section: narrative.text for narrative in found}


def write(connection: Connection, school_id: SchoolId, year: int, section: str, text: str) -> None:
    """Put a text in the place of the one before; an empty one takes it away."""
    connection.execute(
        "DELETE FROM narratives WHERE school_id = ? AND school_year = ? AND section = ?",
        (school_id, year, section),
    )
    if text:
        records.insert(connection, Narrative(school_id, year, section, text))


def made_in(connection: Connection, school_id: SchoolId, year: int) -> list[Recommendation]:
    """The recommendations first made in the edition of a year."""
    where = "school_id = ? AND school_year = ? ORDER BY id"
    return records.select(connection, Recommendation, where, (school_id, year))


def carried_over(connection: Connection, school_id: SchoolId, year: int) -> list[Recommendation]:
    """Those of the year before, and older ones that are not done with."""
    return records.select(
        connection,
        Recommendation,
        f"school_id = ? AND (school_year = ? OR (school_year < ? AND status IN {_STILL_OPEN}))"
        " ORDER BY school_year, id",
        (school_id, year - 1, year - 1),
    )


def monitor(connection: Connection, school_id: SchoolId, year: int) -> list[MonitorResult]:
    where = "school_id = ? AND school_year = ? ORDER BY asked"
    return records.select(connection, MonitorResult, where, (school_id, year))


def decided(connection: Connection, school_id: SchoolId, year: int) -> set[tuple[str, str]]:
    """Section and words of what stays."""
    rows = connection.rows(
        "SELECT section, found FROM found_in_story"
        " WHERE school_id = ? AND (school_year = ? OR section LIKE ?)",
        (school_id, year, f"{LASTING}%"),
    )
    return {(row["section"], row["found"]) for row in rows}


def let_stand(
    connection: Connection, school_id: SchoolId, year: int, section: str, words: str
) -> None:
    connection.insert(
        "found_in_story",
        school_id=school_id,
        school_year=year,
        section=section,
        found=words,
        decision="stays",
    )


def forget_decisions(
    connection: Connection, school_id: SchoolId, year: int, gone: Iterable[tuple[str, str]]
) -> None:
    """Words that are no longer in the text are asked about again when they come back."""
    for section, words in gone:
        connection.execute(
            "DELETE FROM found_in_story"
            " WHERE school_id = ? AND school_year = ? AND section = ? AND found = ?",
            (school_id, year, section, words),
        )


def is_final(connection: Connection, school_id: SchoolId, year: int) -> bool:
    found = connection.value(
        "SELECT 1 FROM editions WHERE school_id = ? AND school_year = ?", (school_id, year)
    )
    return found is not None


def known(connection: Connection, school_id: SchoolId) -> Known:
    """What the register knows: all persons and numbers, and what was written in cases of this school."""
    return Known(
        names=_words(connection, "SELECT DISTINCT name FROM persons WHERE name <> ''"),
        classes=_words(
            connection, "SELECT DISTINCT class_name FROM persons WHERE class_name <> ''"
        ),
        numbers=[
            CaseNumber(row["year"], row["sequence"])
            for row in connection.rows("SELECT year, sequence FROM cases")
        ],
        outside=_words(
            connection,
            "SELECT reference FROM cases UNION"
            " SELECT outside_number FROM reports WHERE outside_number <> ''",
        ),
        texts=_words(
            connection,
            "SELECT text FROM search_documents JOIN cases ON cases.id = search_documents.case_id"
            " JOIN matters ON matters.id = cases.matter_id"
            " WHERE matters.school_id = ? AND source <> 'involvements'",
            (school_id,),
        ),
    )


def _words(connection: Connection, query: str, parameters: tuple[int, ...] = ()) -> list[str]:
    return [row[0] for row in connection.rows(query, parameters)]
