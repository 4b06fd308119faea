"""What is found in the story of a school year, and which of it was decided.

Free text is not protected by the rules of the figures: everything that core/story_check.py finds has to
be decided before an edition becomes final (anonymity.md, rule 11).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vp_desktop.core.errors import NeedsAttention
from vp_desktop.core.model import SchoolId
from vp_desktop.core.school_year import SchoolYear
from vp_desktop.core.school_years import each_of
from vp_desktop.core.story_check import Found, FoundKind, look_through
from vp_desktop.core.story_erased import marks_in
from vp_desktop.storage import story as stored
from vp_desktop.storage import story_reviews as reviews
from vp_desktop.storage.connection import Connection

MONITOR = "monitor"
"""The part of a story that is where the monitor's results come from."""


@dataclass(frozen=True)
class Finding:
    """Something found in the story, and whether it was decided that it stays."""

    found: Found
    stays: bool


def told_year(years: SchoolYear) -> SchoolYear:
    """The year whose story an edition prints: the last of several."""
    return each_of(years)[-1]


def undecided(connection: Connection, school_id: SchoolId, year: SchoolYear) -> int:
    """How many findings keep an edition from becoming final."""
    return sum(not finding.stays for finding in findings(connection, school_id, year))


def waiting(connection: Connection, school_id: SchoolId, years: SchoolYear) -> int:
    """How many findings of the story that is not out yet wait for a decision."""
    year = told_year(years)
    if stored.is_final(connection, school_id, year.first_year):
        return 0
    return undecided(connection, school_id, year)


def check_decided(connection: Connection, school_id: SchoolId, years: SchoolYear) -> None:
    """Before an edition becomes final. Raises NeedsAttention while something found is undecided.

    A story that is out already says nothing new, and could not be changed.
    """
    year = told_year(years)
    if stored.is_final(connection, school_id, year.first_year):
        return
    waiting = [each.found for each in findings(connection, school_id, year) if not each.stays]
    if any(found.kind is FoundKind.ERASED for found in waiting):
        raise NeedsAttention("erased_in_story", count=len(waiting))
    if waiting:
        raise NeedsAttention("names_in_story", count=len(waiting))


def settle(connection: Connection, school_id: SchoolId, years: SchoolYear) -> None:
    """Hold what an edition says of earlier recommendations, as part of the change that makes it final."""
    year = told_year(years).first_year
    if not stored.is_final(connection, school_id, year):
        reviews.settle(connection, school_id, year)


def recommendation_part(recommendation_id: int) -> str:
    """The part of the story that a recommendation is."""
    return f"{stored.LASTING}{recommendation_id}"


def findings(connection: Connection, school_id: SchoolId, year: SchoolYear) -> tuple[Finding, ...]:
    parts = _parts(connection, school_id, year)
    if not parts:
        return ()
    decided = stored.decided(connection, school_id, year.first_year)
    return tuple(
        Finding(found, stays(found, decided))
        for found in look_through(parts, stored.known(connection, school_id))
    )


def stays(found: Found, decided: Mapping[tuple[str, str], int]) -> bool:
    """Whether the words were seen in that part as often as they stand there now."""
    times = decided.get((found.section, found.words), 0)
    return found.kind is not FoundKind.ERASED and found.times <= times


def _parts(connection: Connection, school_id: SchoolId, year: SchoolYear) -> dict[str, str]:
    """Everything written by hand that an edition prints."""
    first = year.first_year
    parts = dict(stored.texts(connection, school_id, first))
    final = stored.is_final(connection, school_id, first)
    for each in reviews.followed_up(connection, school_id, first, final=final):
        words = f"{each.words}\n{each.note}".strip()
        parts[recommendation_part(each.recommendation.id)] = words
    for made in stored.made_in(connection, school_id, first):
        parts[recommendation_part(made.id)] = made.text
    sources = "\n".join(each.source for each in stored.monitor(connection, school_id, first))
    if sources.strip():
        parts[MONITOR] = sources
    return parts


def forget_what_went(connection: Connection, school_id: SchoolId, year: SchoolYear) -> None:
    """A decision is about words in a text: when they go, it goes; so does the mark of an erased name."""
    parts, first = _parts(connection, school_id, year), year.first_year
    gone = []
    for (section, words), times in stored.decided(connection, school_id, first).items():
        left = parts.get(section, "").count(words)
        if not left:
            gone.append((section, words))
        elif left < times:
            stored.lower_decision(connection, school_id, first, section, words, left)
    stored.forget_decisions(connection, school_id, first, gone)
    marks = stored.marks(connection, school_id)
    if marks:
        secret = stored.secret(connection)
        written = stored.everything_written(connection, school_id)
        still = frozenset[object]().union(*(marks_in(secret, text, marks) for text in written))
        stored.forget_marks(connection, school_id, [mark for mark in marks if mark not in still])


def let_stand(connection: Connection, school_id: SchoolId, year: SchoolYear, found: Found) -> None:
    """Keep the decision, as part of a change that has begun. Of erased words only their mark goes."""
    if found.kind is FoundKind.ERASED:
        known = stored.marks(connection, school_id)
        seen = marks_in(stored.secret(connection), found.words, known)
        stored.forget_marks(connection, school_id, seen)
    else:
        stored.let_stand(
            connection, school_id, year.first_year, found.section, found.words, found.times
        )
