"""The story of a school year: its texts, what was decided about words in it, what gives away."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from vp_desktop.core.model import CaseId, CaseNumber, SchoolId
from vp_desktop.core.story_check import Known
from vp_desktop.core.story_erased import Mark
from vp_desktop.core.story_values import MonitorResult, Narrative, Recommendation
from vp_desktop.storage import records
from vp_desktop.storage.connection import Connection
from vp_desktop.storage.people import ROOTS

LASTING = "recommendation/"
"""Parts of which a decision holds in later years too: their text is published once more."""


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


def monitor(connection: Connection, school_id: SchoolId, year: int) -> list[MonitorResult]:
    where = "school_id = ? AND school_year = ? ORDER BY asked"
    return records.select(connection, MonitorResult, where, (school_id, year))


def keep_monitor(connection: Connection, result: MonitorResult) -> None:
    """Put what a group answered in the place of what was noted before."""
    noted = monitor(connection, result.school_id, result.school_year)
    before = next((each for each in noted if each.asked == result.asked), None)
    if before is None:
        records.insert(connection, replace(result, id=0))
    else:
        records.update(connection, replace(result, id=before.id))


def decided(connection: Connection, school_id: SchoolId, year: int) -> dict[tuple[str, str], int]:
    """Section and words of what stays, and how often they stood there when that was decided."""
    rows = connection.rows(
        "SELECT section, found, max(times) AS times FROM found_in_story"
        " WHERE school_id = ? AND (school_year = ? OR section LIKE ?) GROUP BY section, found",
        (school_id, year, f"{LASTING}%"),
    )
    return {(row["section"], row["found"]): row["times"] for row in rows}


def let_stand(
    connection: Connection, school_id: SchoolId, year: int, section: str, words: str, times: int
) -> None:
    """In the place of what was decided when they stood there less often."""
    forget_decisions(connection, school_id, year, [(section, words)])
    connection.insert(
        "found_in_story",
        school_id=school_id,
        school_year=year,
        section=section,
        found=words,
        decision="stays",
        times=times,
    )


def lower_decision(
    connection: Connection, school_id: SchoolId, year: int, section: str, words: str, times: int
) -> None:
    """Words that stand there less often now are asked about when they come back."""
    connection.execute(
        "UPDATE found_in_story SET times = ?"
        " WHERE school_id = ? AND school_year = ? AND section = ? AND found = ?",
        (times, school_id, year, section, words),
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


def every_decision(connection: Connection, school_id: SchoolId) -> list[tuple[int, str]]:
    """Number and words of everything that stays, in whatever year."""
    rows = connection.rows("SELECT id, found FROM found_in_story WHERE school_id = ?", (school_id,))
    return [(row["id"], row["found"]) for row in rows]


def forget_decision(connection: Connection, number: int) -> None:
    connection.execute("DELETE FROM found_in_story WHERE id = ?", (number,))


def marks(connection: Connection, school_id: SchoolId) -> frozenset[Mark]:
    """Fingerprints of words that left the register and still stood in a story."""
    rows = connection.rows(
        "SELECT words, fingerprint FROM erased_in_story WHERE school_id = ?", (school_id,)
    )
    return frozenset(Mark(row["words"], bytes(row["fingerprint"])) for row in rows)


def keep_marks(connection: Connection, school_id: SchoolId, new: Iterable[Mark]) -> None:
    for mark in set(new) - marks(connection, school_id):
        connection.insert(
            "erased_in_story",
            school_id=school_id,
            words=mark.words,
            fingerprint=mark.fingerprint,
        )


def forget_marks(connection: Connection, school_id: SchoolId, gone: Iterable[Mark]) -> None:
    for mark in gone:
        connection.execute(
            "DELETE FROM erased_in_story WHERE school_id = ? AND fingerprint = ?",
            (school_id, mark.fingerprint),
        )


def of_case(connection: Connection, case_id: CaseId) -> Known:
    """What would leave the register with a case: the names of its people and everything written in it."""
    return Known(
        names=_words(
            connection,
            f"WITH RECURSIVE {ROOTS} SELECT DISTINCT name FROM persons"
            " JOIN roots ON roots.id = persons.id WHERE name <> '' AND root IN"
            " (SELECT root FROM roots JOIN involvements ON person_id = roots.id"
            " WHERE case_id = ?)",
            (case_id,),
        ),
        outside=_words(
            connection,
            "SELECT outside_number FROM reports WHERE outside_number <> '' AND case_id = ?",
            (case_id,),
        ),
        texts=_words(
            connection,
            "SELECT text FROM search_documents WHERE case_id = ? AND source <> 'involvements'",
            (case_id,),
        ),
    )


def is_final(connection: Connection, school_id: SchoolId, year: int) -> bool:
    """Whether the story of a year is out: in its own edition, or in one of years that end with it.

    Of an edition that came in as JSON only the figures are known: its story may be written anew.
    """
    found = connection.value(
        "SELECT 1 FROM editions WHERE school_id = ?1 AND school_year = ?2 AND hidden <> '{}'"
        " UNION SELECT 1 FROM wider_editions"
        " WHERE schools = ?3 AND last_year = ?2 AND first_year < last_year AND hidden <> '{}'",
        (school_id, year, json.dumps([school_id])),
    )
    return found is not None


def everything_written(connection: Connection, school_id: SchoolId) -> list[str]:
    """Every text of every story of a school, whatever its year."""
    return _words(
        connection,
        "SELECT text FROM narratives WHERE school_id = ?1"
        " UNION SELECT source FROM monitor_results WHERE school_id = ?1"
        " UNION SELECT text FROM recommendations WHERE school_id = ?1"
        " UNION SELECT recommendation_reviews.text FROM recommendation_reviews"
        " JOIN recommendations ON recommendations.id = recommendation_id WHERE school_id = ?1"
        " UNION SELECT note FROM recommendation_reviews"
        " JOIN recommendations ON recommendations.id = recommendation_id WHERE school_id = ?1",
        (school_id,),
    )


def schools(connection: Connection) -> list[SchoolId]:
    return [SchoolId(row["id"]) for row in connection.rows("SELECT id FROM schools ORDER BY id")]


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
        erased=marks(connection, school_id),
        secret=secret(connection),
    )


def secret(connection: Connection) -> bytes:
    """The secret of the register, under which fingerprints are taken."""
    return bytes(connection.value("SELECT secret FROM register"))


def _words(connection: Connection, query: str, parameters: tuple[int, ...] = ()) -> list[str]:
    return [row[0] for row in connection.rows(query, parameters)]
